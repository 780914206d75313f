import { z } from 'zod';
import { announce } from '../stages/announce.js';
import { defineAction } from './define-action.js';
import { AccessInputs, CommentInputs, FolderInput } from './run-inputs.js';
import { whereToTell } from './where-to-tell.js';
/** Says that the verdict of a change is still to come: after detect, before evaluate. */
export const announceAction = defineAction({
    name: 'lanegate/announce',
    inputs: z.strictObject({ folder: FolderInput, ...CommentInputs, ...AccessInputs }),
    outputs: ['status', 'comment-url'],
    run: async (ports, { folder, comment }) => {
        const place = await whereToTell(ports, comment);
        const { isPending, commentUrl = '' } = await announce(ports, { ...place, folder });
        return { outputs: { status: isPending ? 'pending' : '', 'comment-url': commentUrl } };
    },
});
