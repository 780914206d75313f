/**
 * A `SendPost` with connections of its own, whose client is loaded with the first request. Throws `ModelError` for a
 * deadline that passed, for no connection, for a reply cut midway and for one that is too large, and the signal's
 * reason when it is aborted. Redirects are not followed.
 */
export function createPost(parts) {
    let client;
    const load = async () => {
        const { createHttpClient } = await import('./http-client.js');
        client ??= createHttpClient(parts);
        return client;
    };
    return (post) => (client === undefined ? load().then((send) => send(post)) : client(post));
}
