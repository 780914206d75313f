import { UserError } from './user-error.js';
/** What a repository is told whose HEAD names no commit. */
export const noCommitYet = () => new UserError('this repository has no commit yet', { hint: 'commit something first: git add, then git commit' });
