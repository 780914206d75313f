import { describe, expect, test } from 'vitest';
import { unjudged, unknownChange } from '../../../src/domain/gate/unjudged.js';
import type { Verdict } from '../../../src/domain/gate/verdict.js';
import { accidentStatus, checkStatus, pendingStatus } from '../../../src/domain/report/check-status.js';
import { aChangeSet } from '../../fixtures/a-change-set.js';
import {
  aMetricVerdict,
  anInconclusiveVerdict,
  aPassingMetric,
  aPassingVerdict,
  aSuiteVerdict,
  aVerdict,
  someLanes,
} from '../../fixtures/a-verdict.js';
import { attacks } from './attacks.js';

const mixed = aChangeSet({ lanes: ['prompt', 'code'] });
const blocker = { verdict: 'fail', lanes: ['prompt'], reason: 'x', overridden: false } as const;
const override = {
  lanes: ['prompt'],
  reason: 'known',
  by: 'grace',
  at: '2026-11-26T12:00:00Z',
  expires: '2026-12-03T12:00:00Z',
  holds: true,
} as const;
const overridden: Partial<Verdict> = {
  blocks: false,
  blockers: [{ ...blocker, lanes: ['prompt'], overridden: true }],
  overrides: [{ ...override, lanes: ['prompt'] }],
};
const notAffected = aVerdict({
  verdict: 'not-affected',
  blocks: false,
  lanes: someLanes(),
  suites: [],
  reason: 'this change reaches nothing that is evaluated',
});
const broken = (blocks: boolean) =>
  aVerdict({
    verdict: 'error',
    blocks,
    reason: 'triage: this change affects it, but it did not run',
    lanes: someLanes({ prompt: 'error' }),
    suites: [],
  });

describe('the status of a commit', () => {
  test.each<[string, Verdict, string, string]>([
    ['a fail', aVerdict(), 'failure', 'blocked: prompt fail, code not affected · accuracy −13.1 points'],
    ['a pass', aPassingVerdict(), 'success', 'passed: prompt pass, code not affected · accuracy +0.6 points'],
    [
      'doubt that blocks',
      anInconclusiveVerdict({ blocks: true }),
      'failure',
      'blocked: prompt inconclusive, code not affected · accuracy −2.2 points',
    ],
    [
      'doubt that does not',
      anInconclusiveVerdict(),
      'success',
      'let through: prompt inconclusive, code not affected · accuracy −2.2 points',
    ],
    [
      'an error',
      broken(true),
      'error',
      'blocked: prompt error, code not affected · triage: this change affects it, but it did not run',
    ],
    [
      'an overridden fail',
      aVerdict(overridden),
      'success',
      'overridden by @grace: prompt fail, code not affected · accuracy −13.1 points',
    ],
    ['an override in part', aVerdict({ ...overridden, blocks: true }), 'failure', 'blocked: prompt fail, code not'],
    ['nothing affected', notAffected, 'success', 'not affected: prompt, code'],
    ['a pass that blocks all the same', aPassingVerdict({ blocks: true }), 'failure', 'blocked: prompt pass'],
    ['nothing affected that blocks all the same', { ...notAffected, blocks: true }, 'failure', 'blocked: prompt'],
  ])('tells %s', (_, verdict, state, description) => {
    const status = checkStatus(mixed, verdict);
    expect(status).toMatchObject({ state, context: 'lanegate' });
    expect(status.description.startsWith(description)).toBe(true);
  });

  test('counts metrics that held, and says that nothing changed where nothing did', () => {
    const metrics = [aPassingMetric(), aPassingMetric({ name: 'tone' })];
    const verdict = aPassingVerdict({ suites: [aSuiteVerdict({ verdict: 'pass', metrics })] });
    expect(checkStatus(aChangeSet(), verdict).description).toBe('passed: prompt pass · 2 metrics held');
    const nothing = aChangeSet({ lanes: [], suites: [], affected: [], changes: [] });
    expect(checkStatus(nothing, notAffected).description).toBe('nothing changed');
  });

  test('tells the score where nothing was compared, and the reason where no metric bears the verdict', () => {
    const metrics = [aMetricVerdict({ difference: null, interval: null, base: null, head: 0.61 })];
    const below = aVerdict({ suites: [aSuiteVerdict({ metrics })] });
    expect(checkStatus(aChangeSet(), below).description).toBe('blocked: prompt fail · accuracy 61.0 %');
    const lanes = aVerdict({ suites: [], reason: 'the lanes ride in one change' });
    expect(checkStatus(aChangeSet(), lanes).description).toBe('blocked: prompt fail · the lanes ride in one change');
  });

  test('tells why nothing was judged, not the metrics that were not measured', () => {
    const unmeasured = aMetricVerdict({ verdict: 'error', difference: null, interval: null, base: null, head: null });
    const suites = [aSuiteVerdict({ verdict: 'error', metrics: [unmeasured] })];
    const reason = 'triage: the provider refused the key';
    const verdict = aVerdict({ verdict: 'error', suites, reason, lanes: someLanes({ prompt: 'error' }) });
    expect(checkStatus(aChangeSet(), verdict).description).toBe(`blocked: prompt error · ${reason}`);
    const open = { ...verdict, verdict: 'inconclusive' as const, suites: [] };
    const inconclusive = {
      ...open,
      suites: [aSuiteVerdict({ metrics: [{ ...unmeasured, verdict: 'inconclusive' }] })],
    };
    expect(checkStatus(aChangeSet(), inconclusive).description).toBe(`blocked: prompt error · ${reason}`);
  });

  test('names no lanes of a change that nothing is known of', () => {
    const verdict = unjudged({ policy: 'a', head: 'b' }, 'nothing says what changed');
    expect(checkStatus(unknownChange(verdict), verdict).description).toBe('blocked: nothing says what changed');
  });

  test('hides what looks like a key', () => {
    expect(accidentStatus(`refused sk-${'a1B2'.repeat(10)}`).description).not.toContain('a1B2a1B2');
  });

  test.each(attacks)('is one short line whatever a metric is called: %s', (_, text) => {
    const metrics = [aMetricVerdict({ name: text.repeat(9) })];
    const verdict = aVerdict({ suites: [aSuiteVerdict({ metrics })], reason: text });
    const told = [checkStatus(aChangeSet(), verdict), checkStatus(aChangeSet(), broken(true)), accidentStatus(text)];
    for (const { description } of told) {
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    }
  });

  test('is pending until the verdict is there, and an error where there will be none', () => {
    expect(pendingStatus({ suites: ['a', 'b'] })).toMatchObject({
      state: 'pending',
      description: 'evaluating 2 suites',
    });
    expect(pendingStatus({ suites: [] })).toMatchObject({ state: 'pending', description: 'being judged' });
    expect(accidentStatus('x')).toEqual({ state: 'error', context: 'lanegate', description: 'not judged: x' });
  });

  test('is a success exactly where the verdict does not block', () => {
    for (const verdict of ['pass', 'fail', 'inconclusive', 'error', 'not-affected'] as const) {
      for (const blocks of [true, false]) {
        const { state } = checkStatus(mixed, aVerdict({ verdict, blocks }));
        expect([verdict, blocks, state === 'success']).toEqual([verdict, blocks, !blocks]);
      }
    }
  });
});
