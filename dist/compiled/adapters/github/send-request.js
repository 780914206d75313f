import { addAbortSignal } from 'node:stream';
import { messageOf } from '../../domain/user-error.js';
import { RequestError } from './request-error.js';
import { unlessAborted } from './within-time.js';
/** A repository may have been renamed more than once. */
const mostMoves = 3;
/** A request, and where a renamed repository is by now, as long as GitHub names an address of the same server. */
export async function followed(question, maxBytes, ends) {
    let asked = question;
    for (let moves = 0;; moves += 1) {
        const got = await request(asked, maxBytes, ends);
        const place = newPlaceOf(got, asked.url);
        if (place === undefined || moves === mostMoves)
            return got;
        asked = { ...asked, url: place };
    }
}
const lastingMoves = new Set([301, 307, 308]);
function newPlaceOf({ status, headers }, url) {
    const { location } = headers;
    if (!lastingMoves.has(status) || typeof location !== 'string' || !URL.canParse(location, url))
        return undefined;
    const place = new URL(location, url);
    return place.origin === new URL(url).origin ? place.href : undefined;
}
/**
 * One request that follows nothing; no body where it has more than `maxBytes`. A lost connection, or one that `ends`,
 * has status 500.
 */
async function request({ method, url, headers, body }, maxBytes, ends) {
    const { HttpClient } = await import('@actions/http-client');
    const client = new HttpClient('lanegate', [], { allowRedirects: false });
    try {
        const { message } = await unlessAborted(client.request(method, url, body ?? null, headers), ends);
        const chunks = [];
        let bytes = 0;
        for await (const chunk of addAbortSignal(ends, message)) {
            const piece = Buffer.from(chunk);
            bytes += piece.length;
            if (bytes > maxBytes)
                break;
            chunks.push(piece);
        }
        const content = bytes > maxBytes ? undefined : Buffer.concat(chunks);
        return { status: message.statusCode ?? 0, headers: message.headers, body: content };
    }
    catch (error) {
        throw new RequestError(500, `GitHub did not answer (${ends.aborted ? messageOf(ends.reason) : codeOf(error)})`);
    }
    finally {
        // A connection that nobody closes would keep the process from ending.
        client.dispose();
    }
}
const codeOf = (error) => error instanceof Error && 'code' in error ? String(error.code) : 'the connection was lost';
