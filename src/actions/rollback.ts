import { z } from 'zod';
import { newsOfMove } from '../domain/deploy/deployment-record.js';
import { recordDeployment } from '../stages/record-deployment.js';
import { rollback } from '../stages/rollback.js';
import { defineAction } from './define-action.js';
import { type DeployActionPorts, moveResult, openMove, PlaceInputs } from './deploy-ports.js';

/** Brings an earlier release of one lane back. */
export const rollbackAction = defineAction({
  name: 'lanegate/rollback',
  inputs: z.strictObject({ ...PlaceInputs, to: z.string().optional() }),
  outputs: ['outcome', 'release', 'previous', 'served'],
  run: async (ports: DeployActionPorts, { lane, environment, to, reason }) => {
    const { moving, settings, by, runUrl } = await openMove(ports);
    const place = { environment, lane };
    const why = reason ?? `rolled back by ${runUrl}`;
    const report = await rollback(moving, { place, to, by, settings, reason: why });
    await recordDeployment(ports, newsOfMove(report), runUrl);
    return moveResult(ports, report);
  },
});
