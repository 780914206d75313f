/** A model whose code is loaded with its first call, since most runs never ask it. */
export function loadedOnce(load) {
    let loading;
    return {
        async complete(call, signal) {
            loading ??= load();
            return (await loading).complete(call, signal);
        },
    };
}
