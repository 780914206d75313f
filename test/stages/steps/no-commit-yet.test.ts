import { expect, test } from 'vitest';
import { mustResolve } from '../../../src/stages/steps/deploy/settle-commits.js';
import { readPolicy } from '../../../src/stages/steps/read/read-policy.js';
import { InMemoryGit } from '../../fakes/in-memory-git.js';

test.each([
  ['what is compared', mustResolve],
  ['what binds', readPolicy],
] as const)('where nothing was committed yet, %s says so and not that HEAD is gone', async (_, read) => {
  const told = { message: 'this repository has no commit yet', hint: expect.stringContaining('git commit') };
  await expect(read(new InMemoryGit([]), 'HEAD')).rejects.toMatchObject(told);
  await expect(read(new InMemoryGit([]), 'trunk')).rejects.toThrow(/the(?:re is no)? commit `?trunk/u);
});
