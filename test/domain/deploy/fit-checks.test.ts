import { expect, test } from 'vitest';
import { combinationCheck, judgedBeside, orderChecks } from '../../../src/domain/deploy/fit-checks.js';
import type { JudgedCombination } from '../../../src/domain/release/combination.js';
import { laneDigests } from '../../../src/domain/release/lock.js';
import { aDesiredState, digestOfDigit } from '../../fixtures/a-desired-state.js';
import { aRelease } from '../../fixtures/a-release.js';
import { aVerdict } from '../../fixtures/deploy-bed.js';

const release = aRelease();
const lanes = laneDigests(release.lock);
const others = { ...lanes, model: digestOfDigit('1') };

test.each<[string, readonly JudgedCombination[], 'warn' | 'block', string]>([
  ['nothing', [], 'warn', 'fails'],
  ['a pass', [aVerdict(lanes)], 'block', 'holds'],
  ['a pass of other lanes', [aVerdict(others)], 'warn', 'fails'],
  ['what was not affected', [aVerdict(lanes, { verdict: 'not-affected' })], 'warn', 'fails'],
  ['an error', [aVerdict(lanes, { verdict: 'error' })], 'warn', 'fails'],
  ['what was open', [aVerdict(lanes, { verdict: 'inconclusive' })], 'warn', 'holds'],
  ['what was open, under block', [aVerdict(lanes, { verdict: 'inconclusive' })], 'block', 'fails'],
  ['what was open and blocked', [aVerdict(lanes, { verdict: 'inconclusive', blocks: true })], 'warn', 'fails'],
])('%s on record of lanes together', (_, judged, inconclusive, word) => {
  expect(combinationCheck(release, lanes, { judged, inconclusive, override: undefined }).word).toBe(word);
});

test('an override lets through the lanes of its commit and no others', () => {
  const evidence = { judged: [], inconclusive: 'warn', override: 'overrides/x' } as const;
  expect(combinationCheck(release, lanes, evidence).word).toBe('holds');
  expect(combinationCheck(release, others, evidence).word).toBe('fails');
  expect(judgedBeside(release, others, evidence)).toMatchObject({ override: undefined, isLetThrough: false });
});

test('what comes first has to run the very digest, of the same lane', () => {
  const stored = (changes: Parameters<typeof aDesiredState>[0]) => ({ state: aDesiredState(changes), text: '' });
  const word = (changes: Parameters<typeof aDesiredState>[0]) =>
    orderChecks(release, ['production'], [stored(changes)])[0]?.word;
  expect([word({ digest: release.digest }), word({}), word({ lane: 'model', digest: release.digest })]).toEqual([
    ...['holds', 'fails', 'fails'],
  ]);
});
