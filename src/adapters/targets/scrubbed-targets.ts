import { messageOf, UserError } from '../../domain/user-error.js';
import type { DeployOrder, DeployTargets } from '../../ports/deploy-targets.js';

/**
 * Targets whose words have no known secret in them: a program or an endpoint may repeat what it was given, and what it
 * says goes on record.
 */
export function scrubbedTargets(targets: DeployTargets, scrub: (text: string) => string): DeployTargets {
  const scrubbed = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    try {
      return await answer;
    } catch (error) {
      throw error instanceof UserError ? error : new Error(scrub(messageOf(error)));
    }
  };
  return {
    apply: (order) => scrubbed(targets.apply(order)),
    served: async (order: DeployOrder) => {
      const served = await scrubbed(targets.served(order));
      return served.kind === 'otherwise' ? { ...served, said: scrub(served.said) } : served;
    },
  };
}
