import { z } from 'zod';
import { RepositoryPath } from '../artifacts/repository-path.js';
/** Where bundles are published. */
export const ReleaseSettings = z.strictObject({
    to: z
        .union([
        z.literal('github'),
        z.strictObject({ folder: RepositoryPath.describe('Seen from the root of the checkout') }),
    ])
        .describe('`github` for releases of the repository on GitHub, or a folder'),
});
