import { z } from 'zod';
const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/i;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
export const KeyVariable = z
    .string()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');
