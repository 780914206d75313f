import { z } from 'zod';
import { Lane } from '../domain/changes/lane.js';
import { detect } from '../stages/detect.js';
import { defineAction } from './define-action.js';
import { AccessInputs, CommitInputs, commitsOf, FolderInput } from './run-inputs.js';
import { detectOutputs } from './run-outputs.js';
/** Says which lanes a change touches and which suites it reaches. */
export const detectAction = defineAction({
    name: 'lanegate/detect',
    inputs: z.strictObject({ ...CommitInputs, folder: FolderInput, ...AccessInputs }),
    outputs: [
        'lanes',
        'suites',
        'has-suites',
        'needs-evaluation',
        'is-untrusted',
        'matrix',
        'mixed',
        'change-set',
        ...Lane.options,
    ],
    run: async (ports, inputs) => {
        const event = await ports.runner.event();
        const changeSet = await detect(ports, { ...commitsOf(inputs, event), folder: inputs.folder });
        const isUntrusted = String(event.isUntrustedHead);
        return { outputs: { ...detectOutputs(changeSet, inputs.folder), 'is-untrusted': isUntrusted } };
    },
});
