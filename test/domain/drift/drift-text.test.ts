import { expect, test } from 'vitest';
import { describeDrift } from '../../../src/domain/drift/describe-drift.js';
import { driftMarkdown } from '../../../src/domain/drift/drift-markdown.js';
import { driftText } from '../../../src/domain/drift/drift-text.js';
import { measurementOf, referenceOf, scoresOf } from '../../fixtures/drift-fixtures.js';

const hostile = '`<b>@team\n::error::x';
const right = scoresOf(20, () => Array(10).fill(1));
const reference = referenceOf({ ...right, [hostile]: { accuracy: Array(10).fill(1) } });
const { traits } = reference;
const wrong = { ...scoresOf(20, (anchor) => [Number(anchor >= 8)]), [hostile]: { accuracy: [0] } };
const changed = { ...traits, served: { 'here/m-2': 20 }, mean_usd: 0.002, mean_characters: 4.2 };
const report = describeDrift({
  reference,
  isNew: false,
  spent: { usd: 0.04, tokens: 400, calls: 42 },
  measurements: [
    measurementOf(
      reference,
      1,
      scoresOf(20, () => [1]),
      {},
    ),
    measurementOf(reference, 2, wrong, { traits: changed, confirmation: { scores: wrong, traits: changed } }),
  ],
});

test('a drift is answered in the first line, with what fell, since when, and what else changed', () => {
  const lines = driftText(report).split('\n');
  expect(lines[0]).toBe('drift of triage: yes: accuracy fell');
  expect(lines[4]).toMatch(/^accuracy {2}drifted +100\.0 % +57\.1 % {2}−42\.9 points +10\.0 of 5\.0 {2}▅▁$/);
  expect(lines).toContain('  served by here/m-2; the reference by here/m');
  expect(lines).toContain('  cost of 1,000 answers: $1.00 → $2.00 (+100 %)');
  expect(lines.some((line) => line.includes('characters'))).toBe(false);
  expect(lines).toContain('  c0 (accuracy): 100.0 % → 0.0 %');
});

test('a drop that no score has room for is none that is found', () => {
  const scores = scoresOf(12, () => Array(10).fill(1));
  const clusters = Object.fromEntries(Object.keys(scores).map((id) => [id, 'one']));
  const measurements = [measurementOf(reference, 1, scores)];
  const text = driftText(
    describeDrift({ reference: { ...referenceOf(scores), clusters }, isNew: false, spent: report.spent, measurements }),
  );
  expect(text).toMatch(
    /accuracy: finds no drop, which would have to be one of \d{3}\.\d points, at once, and (?:no|a) drop/u,
  );
  expect(driftText(report)).toMatch(/accuracy: finds a drop of \d+\.\d points at once, and a drop of/u);
});

test('what runs behind a name has changed where its provider tells a fingerprint that the reference never had', () => {
  const told = (fingerprints: Record<string, number>) => ({
    traits: { ...traits, answered: 20, system_fingerprints: fingerprints },
  });
  const textOf = (before: object, now: object): string => {
    const measurements = [measurementOf(reference, 1, right, now)];
    const compared = { reference: { ...reference, ...before }, isNew: false, spent: report.spent, measurements };
    return driftText(describeDrift(compared));
  };
  const before = told({ fp_a: 200, fp_b: 10 });
  expect(textOf(before, told({ fp_b: 11, fp_c: 9 }))).toContain(
    'answers:\n  system fingerprint fp_c in 9 of 20 answers; not in the reference\n',
  );
  expect(textOf(before, told({ fp_b: 20 }))).not.toContain('fingerprint');
  expect(textOf({}, told({ fp_c: 20 }))).not.toContain('fingerprint');
});

test('where nobody answered, nothing is said of answers but how they failed', () => {
  const silent = { ...traits, answered: 0, served: {}, incidents: { 'wrong-model': 20 }, mean_characters: 0 };
  const measurements = [measurementOf(reference, 1, {}, { traits: silent })];
  const text = driftText(describeDrift({ reference, isNew: false, spent: report.spent, measurements }));
  expect(text).toContain('nobody can tell: fewer than two anchors have a score: 20 answers wrong-model');
  expect(text).toContain('answers:\n  20 answers wrong-model, 0.0 % in the reference\n');
  expect(text).not.toContain('served by');
  expect(text).not.toContain('characters');
});

test('where many calls failed, no mean is told that counts them', () => {
  const failing = { ...traits, answered: 10, incidents: { rejected: 11 }, mean_output_tokens: 1, mean_usd: 0.0005 };
  const measurements = [measurementOf(reference, 1, {}, { traits: failing })];
  const text = driftText(describeDrift({ reference, isNew: false, spent: report.spent, measurements }));
  expect(text).toContain('answers:\n  11 answers rejected, 0.0 % in the reference\n');
  expect(text).not.toMatch(/output tokens|cost of/u);
});

test('a case with a hostile name forges no line, no mention and no markup', () => {
  expect(driftText(report)).not.toMatch(/^::error::/m);
  const markdown = driftMarkdown(report);
  expect(markdown).not.toMatch(/^::error::/m);
  expect(markdown).not.toContain('\n::error');
  expect(markdown).toContain('### Drift of `triage`: yes: accuracy fell');
});
