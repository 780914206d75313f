import { expect, test } from 'vitest';
import { type Reading, type RepositoryFacts, secretsKnown } from '../../../src/domain/doctor/repository-facts.js';
import { repositoryFindings } from '../../../src/domain/doctor/repository-findings.js';

const read = <Value>(value: Value): Reading<Value> => ({ kind: 'read', value });
const unreadable = { kind: 'unreadable', why: 'needs administration: read' } as const;
const noRules = { requiredChecks: [], hasMergeQueue: false, requiresCodeOwners: false, requiredWorkflows: [] };
const sound = { ...noRules, requiredChecks: [{ context: 'lanegate', appId: 15368 }], requiresCodeOwners: true };

const facts: RepositoryFacts = {
  about: read({ defaultBranch: 'main', isPrivate: true, forks: 0 }),
  rules: read(sound),
  protection: unreadable,
  ledger: read({ isProtected: true }),
  workflowPermissions: read('read' as const),
  requiresFullSha: read(true),
  environments: read([{ name: 'evaluation', reviewers: 1 }]),
  secrets: read(['A']),
  environmentSecrets: new Map([['evaluation', read(['B'])]]),
};
const needs = { branch: 'main', gateJobs: ['lanegate-gate'], environments: ['evaluation'] };
const told = (change: Partial<RepositoryFacts>): string[] =>
  repositoryFindings({ ...facts, ...change }, needs).flatMap(({ state, says }) =>
    state === 'ok' ? [] : [`${state}: ${says}`],
  );

test('there is nothing against sound settings, even where the older protection cannot be read', () => {
  expect(told({})).toEqual([]);
});

const required = (context: string, appId?: number) => read({ ...sound, requiredChecks: [{ context, appId }] });

test.each<[Partial<RepositoryFacts>, string[]]>([
  [{ rules: required('lanegate-gate', 15368) }, []],
  [{ rules: required('lanegate') }, ['warning: main requires the check `lanegate`, and any app']],
  [{ rules: required('other', 1) }, ['not-known: whether main requires the check is not known: needs admin']],
  [{ rules: required('other', 1), protection: read(undefined) }, ['problem: nothing requires the check `lanegate`']],
  [{ rules: unreadable, protection: read(sound) }, []],
  [
    { rules: unreadable, protection: read(noRules) },
    ['not-known: whether main requires the check', 'not-known: whether main requires a review'],
  ],
  [
    { rules: read({ ...noRules, requiredWorkflows: ['gate.yml'] }), protection: read(undefined) },
    ['not-known: the organisation requires gate.yml', 'warning: main does not require a review'],
  ],
  [{ workflowPermissions: read('write' as const) }, ['warning: workflows that ask for no permissions']],
  [{ workflowPermissions: unreadable }, ['not-known: the default permissions']],
  [{ requiresFullSha: read(false) }, ['warning: actions need not be pinned']],
  [{ requiresFullSha: read(undefined) }, ['warning: actions need not be pinned']],
  [{ requiresFullSha: unreadable }, ['not-known: whether actions must be pinned']],
  [{ ledger: read(undefined) }, []],
  [{ ledger: read({ isProtected: false }) }, ['warning: the ledger']],
  [{ ledger: unreadable }, ['not-known: the ledger']],
  [{ environments: read([]) }, ['problem: there is no environment evaluation']],
  [
    { environments: read([{ name: 'evaluation', reviewers: 0 }]) },
    ['warning: the environment evaluation has no reviewers'],
  ],
  [{ environments: unreadable }, ['not-known: the environment evaluation']],
])('%#', (change, said) => {
  expect(told(change)).toEqual(said.map((each) => expect.stringContaining(each)));
});

test('secrets are known where every list could be read', () => {
  expect(secretsKnown(facts)).toEqual(read(['A', 'B']));
  expect(secretsKnown({ ...facts, secrets: unreadable })).toEqual(unreadable);
});
