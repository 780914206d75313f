import { normaliseRequest } from '../domain/inference/kill-switch/normalised-request.js';
import { ModelError } from '../ports/model.js';
import { SessionBook } from './session-book.js';
/**
 * Stops a session that goes in circles or crosses its caps: the call that does is not made, nor any later one of that
 * session for as long as it stays stopped, and each is refused with the same sentence. Calls of no session pass, and
 * no session feels another's stop. Calls under way finish. No loops are looked for in a session that is bounded.
 */
export function withKillSwitch(model, { settings, clock, earlier }) {
    const sessions = new SessionBook(settings, clock, earlier);
    return {
        async complete(call, signal) {
            const { session, isBounded } = call.caller ?? {};
            if (session === undefined)
                return model.complete(call, signal);
            const refusal = sessions.admit(session, normaliseRequest(call), isBounded);
            if (refusal !== undefined)
                throw new ModelError('session-stopped', refusal, { retryable: false, attempts: 0 });
            try {
                const reply = await model.complete(call, signal);
                sessions.countTokens(session, tokensOf(reply));
                return reply;
            }
            catch (error) {
                if (error instanceof ModelError)
                    sessions.countTokens(session, tokensOf(error.reply));
                throw error;
            }
        },
        save: () => sessions.save(),
    };
}
/** A stored answer takes none. */
const tokensOf = (reply) => reply?.usage === undefined || reply.cached ? 0 : reply.usage.inputTokens + reply.usage.outputTokens;
