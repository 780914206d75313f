import { z } from 'zod';
import { type GatePorts, gate } from '../stages/gate.js';
import { defineAction } from './define-action.js';
import { FolderInput } from './run-inputs.js';
import { failureOf, verdictOutputs } from './run-outputs.js';

/** Judges an evaluation; its job is the check to require. */
export const gateAction = defineAction({
  name: 'lanegate/gate',
  inputs: z.strictObject({ folder: FolderInput }),
  outputs: ['verdict', 'lanes'],
  run: async (ports: GatePorts, { folder }) => {
    const { verdict } = await gate(ports, { folder });
    return { outputs: verdictOutputs(verdict), failure: failureOf(verdict) };
  },
});
