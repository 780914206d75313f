import { z } from 'zod';
/** The full id of a commit. */
export const CommitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u, 'must be a full commit id');
