import { z } from 'zod';
import { defineAction } from './define-action.js';
import { evaluateRun } from './evaluate-run.js';
import { leaveRecord } from './leave-record.js';
import { AccessInputs, EvaluationInputs, FolderInput, ShardInput } from './run-inputs.js';
import { receiptOutput } from './run-outputs.js';
/** Runs the suites that a change reaches, for base and head, under the budget of the target branch. */
export const evaluateAction = defineAction({
    name: 'lanegate/evaluate',
    inputs: z.strictObject({
        folder: FolderInput,
        shard: ShardInput.optional(),
        ...EvaluationInputs,
        ...AccessInputs,
    }),
    outputs: ['cost-usd', 'calls', 'receipt'],
    run: (ports, inputs) => ports.claims.whileHeld(inputs.folder, async () => {
        const event = await ports.runner.event();
        await leaveRecord(ports, inputs.folder, event.pullRequest);
        const evaluation = await evaluateRun(ports, inputs, event);
        const { spent } = evaluation;
        const outputs = { 'cost-usd': String(spent.usd), calls: String(spent.calls) };
        return { outputs: { ...outputs, receipt: await receiptOutput(ports.files, inputs.folder, evaluation) } };
    }),
});
