import { describe, expect, test } from 'vitest';
import { subjectOfRun } from '../../src/actions/subject-of-run.js';
import type { Standing } from '../../src/domain/admission/standing.js';
import type { RunnerEvent } from '../../src/ports/runner.js';
import { aCausingRun, aListedPullRequest } from '../domain/admission/a-causing-run.js';
import { fakeRunner } from '../fakes/fake-runner.js';

const head = 'a'.repeat(40);
const subjectOf = (event: Partial<RunnerEvent>) => subjectOfRun({ runner: fakeRunner({ event: { head, ...event } }) });

describe('a run of workflow_run', () => {
  const tellsOf = (standing?: Standing) =>
    subjectOf({ kind: 'workflow-run', isUntrustedHead: true, cause: aCausingRun(), ...(standing && { standing }) });

  test('writes for the one pull request that it is of', async () => {
    const standing = { kind: 'one', pullRequest: aListedPullRequest() } as const;
    expect(await tellsOf(standing)).toEqual({ head, pullRequest: 17, mayWrite: true });
  });

  test('writes nothing for a pull request that asks for another branch since', async () => {
    const standing = { kind: 'one', pullRequest: aListedPullRequest({ base: { branch: 'release' } }) } as const;
    expect(await tellsOf(standing)).toEqual({ head, pullRequest: undefined, mayWrite: false });
  });

  test('says nothing in a conversation whose head has moved on; the status is of the commit', async () => {
    expect(await tellsOf({ kind: 'moved-on' })).toEqual({ head, pullRequest: undefined, mayWrite: true });
  });

  test.each<[string, Standing | undefined]>([
    ['whose pull request is not clear', { kind: 'unclear', why: 'two have it' }],
    ['of a colleague', { kind: 'trusted' }],
    ['of which nobody can tell', undefined],
  ])('%s writes nothing', async (_, standing) => {
    expect(await tellsOf(standing)).toEqual({ head, pullRequest: undefined, mayWrite: false });
  });
});

test.each<[Partial<RunnerEvent>, boolean]>([
  [{ kind: 'pull-request', pullRequest: 7 }, true],
  [{ kind: 'pull-request', pullRequest: 7, isUntrustedHead: true }, false],
  [{ kind: 'merge-group' }, true],
  [{ kind: 'push' }, false],
  [{ kind: 'other' }, false],
])('%j may write: %s', async (event, mayWrite) => {
  expect(await subjectOf(event)).toMatchObject({ head, mayWrite });
});
