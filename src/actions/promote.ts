import { z } from 'zod';
import { newsOfMove } from '../domain/deploy/deployment-record.js';
import { isRolledOut } from '../domain/promotion/is-rolled-out.js';
import { RolloutStage } from '../domain/promotion/rollout.js';
import type { Files } from '../ports/files.js';
import { promote } from '../stages/promote.js';
import { recordDeployment } from '../stages/record-deployment.js';
import { defineAction } from './define-action.js';
import { type DeployActionPorts, moveResult, openMove, PlaceInputs } from './deploy-ports.js';
import { promoteModel } from './promote-model.js';
import { NameList } from './run-inputs.js';

const Names = NameList.default([]);

/** Makes a release what is to run of its lane in an environment, and deploys it; a model begins its way or goes on. */
export const promoteAction = defineAction({
  name: 'lanegate/promote',
  inputs: z.strictObject({
    ...PlaceInputs,
    release: z.string().optional(),
    evidence: Names,
    baseline: Names,
    candidate: Names,
    approve: NameList.pipe(z.array(RolloutStage)).default([]),
  }),
  outputs: ['outcome', 'release', 'previous', 'served', 'stage', 'weight'],
  run: async (
    ports: DeployActionPorts & { readonly files: Files },
    { lane, environment, release, reason, ...move },
  ) => {
    const opened = await openMove(ports);
    const { moving, settings, by, runUrl } = opened;
    const place = { environment, lane };
    if (isRolledOut(place, settings)) return promoteModel(ports, opened, { environment, release, ...move });
    const why = reason ?? `promoted by ${runUrl}`;
    const report = await promote(moving, { place, release, by, settings, reason: why });
    await recordDeployment(ports, newsOfMove(report), runUrl);
    const { outputs, failure } = moveResult(ports, report);
    return { outputs: { ...outputs, stage: '', weight: '' }, failure };
  },
});
