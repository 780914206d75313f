import { z } from 'zod';
import { newestAttempts } from '../domain/evaluation/newest-attempts.js';
import { type MergePorts, merge } from '../stages/merge.js';
import { defineAction } from './define-action.js';
import { FolderInput } from './run-inputs.js';

/** Puts the shards of one run together, so that the gate can judge them as one. */
export const mergeAction = defineAction({
  name: 'lanegate/merge',
  inputs: z.strictObject({ folder: FolderInput, shards: z.string().default('lanegate-shards') }),
  outputs: ['cost-usd', 'calls'],
  run: async ({ files }: MergePorts, { folder, shards }) => {
    const names = newestAttempts(await files.folders(shards));
    const { spent } = await merge({ files }, { folder, folders: names.map((name) => `${shards}/${name}`) });
    return { outputs: { 'cost-usd': String(spent.usd), calls: String(spent.calls) } };
  },
});
