import { z } from 'zod';
import type { Runner } from '../ports/runner.js';
import { type EvaluatePorts, evaluate } from '../stages/evaluate.js';
import { defineAction } from './define-action.js';
import { AccessInputs, CallInputs, FolderInput, NameList } from './run-inputs.js';

/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
export const evaluateAction = defineAction({
  name: 'lanegate/evaluate',
  inputs: z.strictObject({ folder: FolderInput, suites: NameList.optional(), ...CallInputs, ...AccessInputs }),
  outputs: ['cost-usd', 'calls'],
  run: async (ports: EvaluatePorts & { readonly runner: Runner }, inputs) => {
    const { isUntrustedHead } = await ports.runner.event();
    const { spent } = await evaluate(ports, {
      folder: inputs.folder,
      suites: inputs.suites,
      concurrency: inputs.concurrency,
      isUntrustedHead,
    });
    return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
  },
});
