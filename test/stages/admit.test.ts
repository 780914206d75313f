import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.js';
import type { RunnerEvent } from '../../src/ports/runner.js';
import { admit } from '../../src/stages/admit.js';
import { aCausingRun, aListedPullRequest } from '../domain/admission/a-causing-run.js';

const guarded = { find: async (name: string) => ({ name, rules: [{ type: 'required_reviewers', reviewerCount: 1 }] }) };
const silent = {
  find: async () => {
    throw new Error('GitHub answered 403');
  },
};
const event: RunnerEvent = {
  kind: 'workflow-run',
  policy: undefined,
  head: 'a'.repeat(40),
  pullRequest: 17,
  isUntrustedHead: true,
  cause: aCausingRun(),
  standing: { kind: 'one', pullRequest: aListedPullRequest() },
};
const { cause: _, standing, ...nothing } = event;
const asked = (parts: Partial<RunnerEvent>, environments = guarded as typeof guarded | typeof silent) =>
  admit(
    { environments },
    { event: { ...nothing, ...parts }, environment: 'forks', workflow: '.github/workflows/lanegate.yml' },
  );

test('a pull request of a fork behind a guarded environment is let in', async () => {
  expect(await asked(event)).toEqual({ kind: 'admitted', pullRequest: aListedPullRequest() });
});

describe('where it cannot be told there is an error, and nothing is let in:', () => {
  test.each<[string, Partial<RunnerEvent>, typeof guarded | typeof silent, string]>([
    ['another event', {}, guarded, 'workflow_run alone'],
    ['GitHub does not say whose run it is', { cause: aCausingRun() }, guarded, 'does not say whose pull request'],
    ['GitHub does not say what guards the environment', event, silent, 'GitHub answered 403'],
  ])('%s', async (_, parts, environments, said) => {
    await expect(asked(parts, environments)).rejects.toThrow(said);
  });
});

test('a refusal names the permission that it takes once, and what failed for a moment says so', async () => {
  const permission = 'give the job "permissions: actions: read"';
  const refusing = { find: async () => Promise.reject(new UserError(`GitHub answered 403; ${permission}`)) };
  const refused = expect.objectContaining({ message: expect.stringContaining(permission), hint: undefined });
  await expect(asked(event, refusing)).rejects.toEqual(refused);
  await expect(asked(event, silent)).rejects.toMatchObject({ hint: 'run the job again once GitHub answers' });
});

test('nobody asks what guards an environment where nothing is let in anyway', async () => {
  const other = aCausingRun({ event: 'push' });
  expect(await asked({ cause: other, ...(standing && { standing }) }, silent)).toMatchObject({ kind: 'skipped' });
  expect(await asked({ cause: aCausingRun(), standing: { kind: 'trusted' } }, silent)).toMatchObject({
    kind: 'skipped',
  });
});
