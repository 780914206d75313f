import { readJson } from '../../../domain/artifacts/read-json.js';
import { loggedRequests } from '../../../domain/observation/logged-requests.js';
import { longestId } from '../../../domain/observation/observation.js';
import { UserError } from '../../../domain/user-error.js';
import { logLines } from './log-lines.js';
/** More requests than these nobody replays, and they would not fit in memory with all that they ask. */
const mostRequests = 100_000;
/**
 * The requests of logs and traces, line by line. Throws a `UserError` for a file that is not there, or without
 * requests.
 */
export async function readLoggedRequests(files, paths, naming) {
    const requests = new Map();
    let unreadable = 0;
    for (const path of paths) {
        for await (const line of logLines(files, path)) {
            if (line.trim() === '')
                continue;
            const found = loggedRequests(readJson(line)?.json, naming);
            unreadable += found.unreadable;
            for (const request of found.requests)
                keep(request, requests);
            if (requests.size > mostRequests)
                throw tooMany(path);
        }
    }
    if (requests.size === 0)
        throw nothingToReplay(paths);
    return { requests: [...requests.values()], unreadable };
}
/** Of an id that comes twice the first counts: it is what began the request. */
function keep(request, requests) {
    if (request.id.length <= longestId && !requests.has(request.id))
        requests.set(request.id, request);
}
const tooMany = (path) => new UserError(`this log has more than ${mostRequests} requests`, { place: { path }, hint: 'replay a part of it' });
const nothingToReplay = ([path = '']) => new UserError('this log has no request that can be put again', {
    place: { path },
    hint: 'a line is {"id": "…", "messages": [{"role": "user", "content": "…"}]}, or a span with gen_ai.input.messages',
});
