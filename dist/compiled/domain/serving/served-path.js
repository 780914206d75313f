import { percentDecoded } from '../percent-decoded.js';
import { readCallerName } from './caller.js';
const ask = (dialect) => ({ kind: 'ask', dialect });
const unserved = (dialect, why) => ({ kind: 'unserved', dialect, why });
const endpoints = new Map([
    ['chat/completions', ask('chat')],
    ['responses', ask('responses')],
    ['embeddings', ask('embeddings')],
    ['messages', ask('messages')],
    ['models', { kind: 'models', name: undefined }],
    ['metrics', { kind: 'metrics' }],
    ['health', { kind: 'health' }],
    ['completions', unserved('chat', 'completions of old are not served here; ask /v1/chat/completions')],
    [
        'messages/count_tokens',
        unserved('messages', 'nobody counts tokens here before a call; the answer to a call says what it took'),
    ],
    ['messages/batches', unserved('messages', 'batches are not served here')],
]);
/**
 * What clients' libraries put before a path, or have in it twice: Anthropic's write `/v1` after a base URL that ends so
 * already, Groq's write `/openai/v1`, Azure's `/openai`, and others a slash after one that ends in a slash.
 */
const prefixes = new Set(['', 'v1', 'openai']);
/**
 * What a request is for and, where its path says so, for whom: `/session/NAME` and `/user/NAME` may stand before or
 * after `/v1`, which may be left out. `undefined` for a path that is nobody's.
 */
export function readServedPath(target) {
    const segments = pathIn(target).split('/').slice(1);
    const named = {};
    let from = 0;
    for (;;) {
        const kind = segments[from];
        if (prefixes.has(kind)) {
            from += 1;
            continue;
        }
        if ((kind !== 'session' && kind !== 'user') || named[kind] !== undefined)
            break;
        const name = readCallerName(percentDecoded(segments[from + 1] ?? ''));
        if (name === undefined)
            return undefined;
        named[kind] = name;
        from += 2;
    }
    let to = segments.length;
    while (to > from && segments[to - 1] === '')
        to -= 1;
    const endpoint = endpointOf(segments.slice(from, to).join('/'));
    return endpoint && { endpoint, caller: named };
}
/** The path of a target, without its query. */
export function pathIn(target) {
    const query = target.indexOf('?');
    return query === -1 ? target : target.slice(0, query);
}
/** Azure's clients name whom they ask in the path; a name of ours, such as `provider/model`, may have slashes. */
const ofDeployment = /^deployments\/(?<name>.+?)\/(?<asked>chat\/completions|completions|embeddings)$/;
function endpointOf(path) {
    const known = endpoints.get(path);
    if (known !== undefined)
        return known;
    const { name: deployment = '', asked = '' } = ofDeployment.exec(path)?.groups ?? {};
    const endpoint = endpoints.get(asked);
    if (endpoint?.kind !== 'ask')
        return endpoint ?? modelsEndpoint(path);
    const model = percentDecoded(deployment);
    return model === undefined ? undefined : { ...endpoint, model };
}
function modelsEndpoint(path) {
    if (!path.startsWith('models/'))
        return undefined;
    const name = percentDecoded(path.slice('models/'.length));
    return name === undefined || name === '' ? undefined : { kind: 'models', name };
}
