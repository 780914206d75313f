import { expect, test } from 'vitest';
import { PromotionSettings } from '../../../src/domain/promotion/promotion-settings.js';
import type { Rollout } from '../../../src/domain/promotion/rollout.js';
import { standingOf } from '../../../src/domain/promotion/standing.js';
import { baselineDigest, candidateDigest, digestNumber } from '../../fixtures/observed-requests.js';

const now = '2026-03-01T00:00:00Z';
const rollout: Rollout = {
  id: digestNumber(30),
  release: digestNumber(20),
  digest: candidateDigest,
  baseline: baselineDigest,
  began: now,
  since: now,
  stage: 'staging',
  weight: 0,
  errors: { count: 0 },
};
const standing = (changes: Partial<Rollout>, settings: unknown = {}): readonly string[] =>
  standingOf(
    {
      version: 1,
      environment: 'production',
      lane: 'model',
      release: digestNumber(10),
      digest: baselineDigest,
      since: now,
      by: 'ada',
      reason: 'first',
      holds: [],
      rollout: { ...rollout, ...changes },
    },
    {
      settings: PromotionSettings.parse(settings),
      now,
      entry: { judged: { verdict: 'pass', blocks: false }, earlier: [] },
    },
  );

test.each<[Partial<Rollout>, unknown, string]>([
  [{}, { approve: ['shadow'] }, 'approval to enter shadow'],
  [{}, {}, 'the next call of lanegate promote, which moves it'],
  [{ paused: { reason: 'evidence: o.jsonl: it is torn', since: now } }, {}, 'evidence: o.jsonl: it is torn'],
])('%j under %j waits for %s', (changes, settings, waits) => {
  expect(standing(changes, settings)).toEqual([waits]);
});
