import { z } from 'zod';
/** The name of an environment, which is a folder of the ledger as well. */
export const EnvironmentName = z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,62}$/u, 'must be of lower-case letters, digits, `-` and `_`');
