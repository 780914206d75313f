import { expect, test } from 'vitest';
import { type BindingEvent, bindingCommit } from '../../../src/domain/serving/binding-commit.js';

const change: BindingEvent = { kind: 'pull-request', policy: 'target', head: 'head', isUntrustedHead: false };

test.each<[string, Partial<BindingEvent>, string | undefined]>([
  ['a pull request', {}, 'target'],
  ['one from elsewhere', { isUntrustedHead: true }, 'target'],
  ['a merge group', { kind: 'merge-group' }, 'target'],
  ['a run after that of a fork', { kind: 'workflow-run', isUntrustedHead: true }, 'target'],
  ['a push to the default branch', { kind: 'push' }, 'head'],
  [
    'a push to another branch, be it called origin/main',
    { kind: 'push', defaultBranch: 'main' },
    'refs/remotes/origin/main',
  ],
  ['a start by hand', { kind: 'other', policy: undefined, head: undefined }, 'checkout'],
  ['any event of an outsider', { kind: 'other', policy: undefined, isUntrustedHead: true }, undefined],
  ['an event that names no target', { policy: undefined }, undefined],
])('the lanegate.yml that binds %s is never that of the change', (_, facts, commit) => {
  expect(bindingCommit({ ...change, ...facts })).toBe(commit);
});
