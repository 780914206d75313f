import { readResult } from '../../../domain/graders/program/read-result.js';
import { ModelError } from '../../../ports/model.js';
import { addressOf } from './address.js';
import { createPost } from './post.js';
const mostConnections = 8;
/** Asks an endpoint for JSON over the same client that models are asked by; redirects are not followed. */
export function createPostJson(environment) {
    const post = createPost({ maxSockets: mostConnections, environment });
    return async (url, body, { timeoutSeconds, signal }) => {
        try {
            const address = addressOf(new URL(url));
            const sent = { address, headers: [], body: JSON.stringify(body), timeoutMs: timeoutSeconds * 1000, signal };
            const { status, text } = await post(sent);
            if (status !== 200)
                return { kind: 'failed', reason: `${address.host} answered ${status}`, incident: incidentOf(status) };
            const result = readResult(text);
            if (result.kind === 'result')
                return { kind: 'output', output: result.json };
            return { kind: 'failed', reason: `${address.host} answered something that ${result.why}` };
        }
        catch (error) {
            if (error instanceof ModelError)
                return { kind: 'failed', reason: error.message, incident: error.kind };
            throw error;
        }
    };
}
function incidentOf(status) {
    if (status === 429)
        return 'rate-limited';
    return status >= 500 ? 'server-error' : 'rejected';
}
