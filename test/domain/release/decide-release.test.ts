import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/domain/gate/verdict.js';
import type { JudgedCombination } from '../../../src/domain/release/combination.js';
import { decideRelease } from '../../../src/domain/release/decide-release.js';
import type { ReleasedLane } from '../../../src/domain/release/released-lane.js';
import { aVerdict } from '../../fixtures/a-verdict.js';
import { aVerdict as aJudgement } from '../../fixtures/deploy-bed.js';

const judged = (changes: Partial<JudgedCombination>): JudgedCombination => aJudgement({}, changes);

const decided = (verdict: Partial<Verdict>, known: readonly JudgedCombination[] = [], lane: ReleasedLane = 'model') =>
  decideRelease({ lane, verdict: { ...aVerdict(), ...verdict }, judged: known });

const given = {
  lanes: ['prompt' as const],
  reason: 'It is known.',
  by: 'grace',
  holds: true,
  at: '2026-11-26T12:00:00Z',
  expires: '2026-12-03T12:00:00Z',
};
const blocker = { verdict: 'fail' as const, lanes: ['prompt' as const], reason: 'triage fell', overridden: true };

describe('the verdict of the lane', () => {
  test.each<[string, Partial<Verdict>, string]>([
    ['passes', { verdict: 'pass', lanes: { model: 'pass' } }, 'let-through'],
    [
      'is open and nothing blocks on that',
      { verdict: 'inconclusive', lanes: { model: 'inconclusive' } },
      'let-through',
    ],
    ['fails', { verdict: 'fail', lanes: { model: 'fail' } }, 'refused'],
    ['is an error', { verdict: 'error', lanes: { model: 'error' } }, 'refused'],
    ['is not told', { verdict: 'pass', lanes: { prompt: 'pass' } }, 'refused'],
    [
      'is open and blocks',
      {
        verdict: 'inconclusive',
        lanes: { model: 'inconclusive' },
        blocks: true,
        blockers: [{ ...blocker, verdict: 'inconclusive', lanes: ['model'], overridden: false }],
      },
      'refused',
    ],
  ])('that %s decides', (_, verdict, kind) => {
    expect(decided(verdict).kind).toBe(kind);
  });

  test.each<[string, Partial<typeof given>, string]>([
    ['in force of its lane', { lanes: ['prompt'] }, 'let-through'],
    ['that does not hold', { holds: false }, 'refused'],
  ])('is set aside by an override %s', (_, changes, kind) => {
    const verdict = {
      verdict: 'fail' as const,
      lanes: { prompt: 'fail' as const },
      overrides: [{ ...given, ...changes }],
    };
    expect(decided(verdict, [], 'prompt')).toMatchObject({
      kind,
      ...(kind === 'refused' ? {} : { evidence: { verdict: 'fail' } }),
    });
  });

  test('stands beside overrides that do not count, each told with why', () => {
    const expired = { ...given, holds: false, why_not: 'it has expired' };
    const ofAnother = { ...given, lanes: ['data' as const], by: 'ada' };
    const verdict = { verdict: 'fail' as const, lanes: { prompt: 'fail' as const }, overrides: [expired, ofAnother] };
    expect(decided(verdict, [], 'prompt')).toMatchObject({
      inVain: [
        `the override by grace of ${given.at} does not count: it has expired`,
        `the override by ada of ${given.at} does not count: it is about data alone`,
      ],
    });
  });
});

describe('a lane that was left alone', () => {
  const clear: Partial<Verdict> = { verdict: 'pass', blocks: false, blockers: [] };
  const alone: Partial<Verdict> = { verdict: 'not-affected', lanes: { model: 'not-affected' } };

  test.each<[string, readonly Partial<JudgedCombination>[], string]>([
    ['nothing on record', [], 'refused'],
    ['a pass', [{}], 'let-through'],
    ['a failure', [{ verdict: 'fail' }], 'refused'],
    ['an error', [{ verdict: 'error' }], 'refused'],
    ['what was not affected either', [{ verdict: 'not-affected' }], 'refused'],
    ['what was open', [{ verdict: 'inconclusive' }], 'let-through'],
    ['what was open and blocked', [{ verdict: 'inconclusive', blocks: true }], 'refused'],
    ['a failure after a pass', [{}, { verdict: 'fail', at: '2026-11-26T11:00:01Z' }], 'refused'],
    ['a pass after a failure', [{ verdict: 'fail' }, { at: '2026-11-26T11:00:01Z' }], 'let-through'],
    ['a failure a part of a second later', [{ verdict: 'fail', at: '2026-11-26T11:00:00.5Z' }, {}], 'refused'],
    ['a pass and a failure of one moment', [{ verdict: 'fail' }, {}], 'refused'],
    ['a failure and a pass of one moment', [{}, { verdict: 'fail' }], 'refused'],
  ])('is released on %s as it says', (_, known, kind) => {
    expect(decided(alone, known.map(judged)).kind).toBe(kind);
  });

  test.each<[string, readonly Partial<JudgedCombination>[], string]>([
    ['nothing on record', [], 'refused'],
    ['a failure', [{ verdict: 'fail' }], 'refused'],
    ['a pass', [{}], 'let-through'],
  ])('and compared with itself is released on %s as that says', (_, known, kind) => {
    const itself: Partial<Verdict> = {
      ...clear,
      lanes: { evals: 'pass', model: 'not-affected' },
    };
    expect(decided(itself, known.map(judged)).kind).toBe(kind);
    const beside: Partial<Verdict> = { ...clear, lanes: { prompt: 'pass', model: 'not-affected' } };
    expect(decided(beside, known.map(judged)).kind).toBe('let-through');
  });

  test('is not released beside what an override of another lane let through', () => {
    const beside: Partial<Verdict> = {
      verdict: 'fail',
      lanes: { prompt: 'fail', model: 'not-affected', code: 'not-affected' },
      blocks: false,
      blockers: [blocker],
      overrides: [given],
    };
    expect(decided(beside, [], 'model')).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('did not pass'),
    });
    expect(decided(beside, [], 'prompt')).toMatchObject({ kind: 'let-through' });
    expect(decided(beside, [], 'code')).toMatchObject({ kind: 'let-through', evidence: { verdict: 'not-affected' } });
  });
});
