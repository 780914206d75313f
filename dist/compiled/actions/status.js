import { z } from 'zod';
import { EnvironmentName } from '../domain/deploy/environment-name.js';
import { statusMarkdown } from '../domain/deploy/status-markdown.js';
import { status } from '../stages/status.js';
import { defineAction } from './define-action.js';
import { openMove } from './deploy-ports.js';
import { AccessInputs, NameList } from './run-inputs.js';
/** Shows on the page of the run what is to run of each lane in each environment. */
export const statusAction = defineAction({
    name: 'lanegate/status',
    inputs: z.strictObject({
        environment: EnvironmentName.optional(),
        verify: z.stringbool().default(false),
        keys: NameList.optional(),
        ...AccessInputs,
    }),
    outputs: ['status'],
    run: async (ports, { environment, verify }) => {
        const { moving, settings } = await openMove(ports);
        const told = await status({ ...moving, ...(verify ? { ask: moving } : {}) }, { settings, environment });
        await ports.runner.writeSummary(statusMarkdown(told));
        return { outputs: { status: JSON.stringify(told) } };
    },
});
