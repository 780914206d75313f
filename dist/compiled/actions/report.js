import { z } from 'zod';
import { defineAction } from './define-action.js';
import { publish } from './publish.js';
import { AccessInputs, CommentInputs, FolderInput } from './run-inputs.js';
/** Tells a verdict in the step summary, in files and in one comment on the pull request. */
export const reportAction = defineAction({
    name: 'lanegate/report',
    inputs: z.strictObject({ folder: FolderInput, ...CommentInputs, ...AccessInputs }),
    outputs: ['comment-url', 'report-path'],
    run: async (ports, inputs) => ({ outputs: await publish(ports, inputs) }),
});
