import { z } from 'zod';
import { reasonOf } from './circuit-breaker.js';
/** Whether calls to a target pass, as people read it. */
export const BreakerStanding = z.strictObject({
    target: z.string().describe('In the words of lanegate.yml, such as openai/gpt-5.2-mini'),
    operation: z.enum(['chat', 'embeddings']),
    route: z.string().optional().describe('The route whose calls it guards, where a route asks the target'),
    state: z.enum(['closed', 'open', 'half-open']),
    reason: z.string().optional(),
    until_ms: z.number().nonnegative().optional().describe('When an open one lets a call pass again, since 1970'),
});
export function standingOf({ target, operation, route }, breaker) {
    return {
        target,
        operation,
        ...(route === undefined ? {} : { route }),
        state: breaker.state,
        ...(breaker.state === 'closed' ? {} : { reason: reasonOf(breaker) }),
        ...(breaker.state === 'open' ? { until_ms: breaker.until_ms } : {}),
    };
}
