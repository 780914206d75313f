import { expect, test } from 'vitest';
import { attemptNotes, latestAttempt, tellAttempt } from '../../../../src/domain/evaluation/shards/attempt.js';
import { buildEvaluation, buildRun } from '../../gate/build-run.js';

const asking = (made: number) => buildEvaluation([buildRun({ calls: { made, cached: 5, saved: 0 } })]);

test('a later attempt that asked anew says that it is another look, and how often it asked', () => {
  const told = tellAttempt(asking(24), 2);
  expect(told.attempt).toBe(2);
  expect(told.notes).toEqual([
    'this is attempt 2 of its run, and nothing of an earlier one is here: 24 calls were made anew; ' +
      'the error rates of the gate hold for one attempt, not for the best of several',
  ]);
});

test('a later attempt whose answers are all from the cache judges the same data, and has nothing to say', () => {
  expect(tellAttempt(asking(0), 3)).toMatchObject({ attempt: 3, notes: [] });
});

test('a first attempt stays as it is', () => {
  expect(tellAttempt(asking(24), undefined)).toEqual(asking(24));
});

test('shards put together are of the latest attempt among them, and only what later ones asked counts', () => {
  const shards = [asking(24), { ...asking(7), attempt: 3 }, { ...asking(2), attempt: 2 }];
  expect(latestAttempt(shards)).toEqual({ attempt: 3 });
  expect(attemptNotes(shards)).toEqual([expect.stringContaining('attempt 3 of its run')]);
  expect(attemptNotes(shards)[0]).toContain('9 calls');
  expect([latestAttempt([asking(24)]), attemptNotes([asking(24)])]).toEqual([{}, []]);
});
