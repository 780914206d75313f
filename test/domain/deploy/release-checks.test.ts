import { describe, expect, test } from 'vitest';
import { ranCheck } from '../../../src/domain/deploy/ran-check.js';
import {
  evidenceCheck,
  forwardCheck,
  holdCheck,
  integrityCheck,
  retirementChecks,
} from '../../../src/domain/deploy/release-checks.js';
import { rollbackTarget } from '../../../src/domain/deploy/rollback-target.js';
import { readStoredStates, statesOf } from '../../../src/domain/deploy/stored-states.js';
import type { RolloutRecord } from '../../../src/domain/promotion/rollout.js';
import type { ReleaseEvidence } from '../../../src/domain/release/release.js';
import { aDeployment, aDesiredState, aStateText, digestOfDigit } from '../../fixtures/a-desired-state.js';
import { aRelease } from '../../fixtures/a-release.js';

const [one, two] = [digestOfDigit('1'), digestOfDigit('2')];

test.each<[ReleaseEvidence, 'warn' | 'block' | 'lean', string]>([
  [{ verdict: 'pass' }, 'block', 'holds'],
  [{ verdict: 'inconclusive' }, 'warn', 'holds'],
  [{ verdict: 'inconclusive' }, 'block', 'fails'],
  [{ verdict: 'fail' }, 'warn', 'fails'],
  [{ verdict: 'error' }, 'lean', 'fails'],
  [{ verdict: 'error', override: 'overrides/x' }, 'block', 'holds'],
])('evidence %j under %s %s', (evidence, inconclusive, word) => {
  expect(evidenceCheck(aRelease({ evidence }), inconclusive).word).toBe(word);
});

test('integrity holds of the very bundle alone', () => {
  const release = aRelease();
  const words = [release.bundle?.digest, one, undefined].map((fetched) => integrityCheck(release, fetched).word);
  expect(words).toEqual(['holds', 'fails', 'fails']);
  expect(integrityCheck({ ...release, digest: one }, release.bundle?.digest).word).toBe('fails');
});

test('a model is retired on its very day, and told before', () => {
  const old = aRelease({ lane: 'model' }, { model: 'gpt-5' });
  const [first] = retirementChecks(old, '2026-11-26');
  expect(first?.word).toBe('told');
  const day = /\d{4}-\d{2}-\d{2}/u.exec(first?.said ?? '')?.[0] ?? '';
  expect(retirementChecks(old, day)[0]?.word).toBe('fails');
  expect(retirementChecks(aRelease({ lane: 'prompt' }, { model: 'gpt-5' }), day)).toEqual([]);
});

test('holds are of a digest or of everything', () => {
  const release = aRelease();
  const held = (digest?: string) => ({
    ...(digest && { digest }),
    reason: 'No.',
    by: 'ada',
    at: '2026-11-26T12:00:00Z',
  });
  const word = (...holds: ReturnType<typeof held>[]) => holdCheck(release, aDesiredState({ holds })).word;
  expect([word(), word(held(one)), word(held(one), held(release.digest)), word(held())]).toEqual([
    ...['holds', 'holds', 'fails', 'fails'],
  ]);
  expect(holdCheck(release, undefined).word).toBe('holds');
});

test('forward is what is no older, by time and not by text', () => {
  const running = { id: one, at: '2026-11-26T12:00:00Z' };
  const words = ['2026-11-26T12:00:00.5Z', '2026-11-26T12:00:00Z', '2026-11-26T11:59:59Z'].map(
    (at) => forwardCheck({ at }, running).word,
  );
  expect(words).toEqual(['holds', 'holds', 'fails']);
  expect([forwardCheck(running, undefined).word, forwardCheck(running, 'unknown').word]).toEqual(['holds', 'told']);
});

describe('what ran before', () => {
  const place = { environment: 'production', lane: 'prompt' } as const;
  const nothing = { deployments: [], rollouts: [] };
  const word = (
    history: object,
    state = aDesiredState({ release: two }),
    where: Parameters<typeof ranCheck>[1] = place,
  ) => ranCheck({ id: one }, where, { state, history: { ...nothing, ...history } }).word;

  test.each<[string, Parameters<typeof aDeployment>[0], string]>([
    ['was promoted', {}, 'holds'],
    ['was rolled back to', { action: 'rollback' }, 'holds'],
    ['stood beside a hold', { action: 'hold' }, 'fails'],
    ['ran elsewhere', { environment: 'staging' }, 'fails'],
    ['ran of another lane', { lane: 'model' }, 'fails'],
    ['was replaced only', { release: two, previous: one }, 'fails'],
  ])('is not what only %s', (_, changes, expected) => {
    expect(word({ deployments: [aDeployment(changes)] })).toBe(expected);
  });

  test('is what runs, or ran, by the state; not what a rollback left', () => {
    expect(word({}, aDesiredState())).toBe('holds');
    expect(word({}, aDesiredState({ release: two, previous: one }))).toBe('holds');
    expect(word({}, aDesiredState({ release: two, rolled_back: one }))).toBe('fails');
  });

  test.each([
    ['completed', 'holds'],
    ['advanced', 'fails'],
    ['rolled-back', 'fails'],
  ] as const)('is a model whose rollout %s: %s', (event, expected) => {
    const step: RolloutRecord = {
      version: 1,
      kind: 'rollout',
      environment: 'production',
      rollout: two,
      release: one,
      event,
      stage: 'full',
      weight: 100,
      reasons: [],
      by: 'ada',
      at: '2026-11-26T12:00:00Z',
    };
    const model = { environment: 'production', lane: 'model' } as const;
    expect(word({ rollouts: [step] }, aDesiredState({ lane: 'model', release: two }), model)).toBe(expected);
    expect(word({ rollouts: [step] })).toBe('fails');
  });
});

test('a rollback goes to what ran before, and repeated to what runs', () => {
  expect(rollbackTarget(aDesiredState())).toBeUndefined();
  expect(rollbackTarget(aDesiredState({ previous: two }))).toBe(two);
  expect(rollbackTarget(aDesiredState({ rolled_back: two }))).toBe(one);
});

describe('stored states', () => {
  const path = 'state/production/prompt.json';

  test.each<[string, string | undefined, string]>([
    ['it is not JSON', '{', path],
    ['it is too large', undefined, path],
    ['it is no desired state', aStateText().replace('"by"', '"bye"'), path],
    ['it is no desired state', aStateText({ digest: undefined }), path],
    ['it is no desired state', aStateText({ environment: '../x' }), path],
    ['it is the state of another place', aStateText(), 'state/staging/prompt.json'],
  ])('are not believed where %s', (why, text, where) => {
    const stored = readStoredStates([{ path: where, text }]);
    expect(stored).toMatchObject({ states: [], strange: [{ path: where, why: expect.stringContaining(why) }] });
    expect(() => statesOf(where.split('/')[1] ?? '', stored)).toThrow('cannot be believed');
    expect(statesOf('elsewhere', stored)).toEqual([]);
  });
});
