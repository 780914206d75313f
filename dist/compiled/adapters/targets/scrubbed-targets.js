import { messageOf, UserError } from '../../domain/user-error.js';
/**
 * Targets whose words have no known secret in them: a program or an endpoint may repeat what it was given, and what it
 * says goes on record.
 */
export function scrubbedTargets(targets, scrub) {
    const scrubbed = async (answer) => {
        try {
            return await answer;
        }
        catch (error) {
            throw error instanceof UserError ? error : new Error(scrub(messageOf(error)));
        }
    };
    return {
        apply: (order) => scrubbed(targets.apply(order)),
        served: async (order) => {
            const served = await scrubbed(targets.served(order));
            return served.kind === 'otherwise' ? { ...served, said: scrub(served.said) } : served;
        },
    };
}
