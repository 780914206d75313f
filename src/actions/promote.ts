import { z } from 'zod';
import { UserError } from '../domain/user-error.js';
import { promote } from '../stages/promote.js';
import { defineAction } from './define-action.js';
import { type DeployActionPorts, moveResult, openMove, PlaceInputs } from './deploy-ports.js';

/** Makes a release what is to run of its lane in an environment, and deploys it. */
export const promoteAction = defineAction({
  name: 'lanegate/promote',
  inputs: z.strictObject({ ...PlaceInputs, release: z.string().optional() }),
  outputs: ['outcome', 'release', 'previous', 'served'],
  run: async (ports: DeployActionPorts, { lane, environment, release, reason }) => {
    const { moving, settings, by, runUrl } = await openMove(ports);
    if (lane === 'model' && !settings.promotion.staging.environments.includes(environment)) {
      throw new UserError('a model is promoted in stages, which this action does not do yet', {
        hint: 'run `lanegate promote --lane model` in the job',
      });
    }
    const place = { environment, lane };
    return moveResult(
      await promote(moving, { place, release, by, settings, reason: reason ?? `promoted by ${runUrl}` }),
    );
  },
});
