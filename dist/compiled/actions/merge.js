import { z } from 'zod';
import { newestAttempts } from '../domain/evaluation/shards/newest-attempts.js';
import { merge } from '../stages/merge.js';
import { defineAction } from './define-action.js';
import { FolderInput } from './run-inputs.js';
import { receiptOutput } from './run-outputs.js';
/** Puts the shards of one run together, so that the gate can judge them as one. */
export const mergeAction = defineAction({
    name: 'lanegate/merge',
    inputs: z.strictObject({ folder: FolderInput, shards: z.string().default('lanegate-shards') }),
    outputs: ['cost-usd', 'calls', 'receipt'],
    run: ({ files, claims, receipts }, { folder, shards }) => claims.whileHeld(folder, async () => {
        const names = newestAttempts(await files.folders(shards));
        const folders = names.map((name) => `${shards}/${name}`);
        const evaluation = await merge({ files, receipts }, { folder, folders });
        const { usd, calls } = evaluation.spent;
        const receipt = await receiptOutput(files, folder, evaluation);
        return { outputs: { 'cost-usd': String(usd), calls: String(calls), receipt } };
    }),
});
