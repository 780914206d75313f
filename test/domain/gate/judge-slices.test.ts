import { describe, expect, test } from 'vitest';
import type { CaseScores } from '../../../src/domain/evaluation/evaluation.js';
import type { ScoreSource } from '../../../src/domain/gate/collect-units.js';
import { judgeSlices, tagRows } from '../../../src/domain/gate/judge-slices.js';
import { judgementOf, judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { ScoreColumns } from '../../../src/domain/gate/score-columns.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { binaryCases, buildRun } from './build-run.js';

const tagging = (cases: CaseScores[], tagsOf: (index: number) => string[]): CaseScores[] =>
  cases.map((each, index) => ({ ...each, tags: tagsOf(index) }));

const slicesOf = (cases: CaseScores[], comparison: ScoreSource['comparison'] = 'arms') =>
  judgeSlices({ name: 'accuracy', comparison, scores: new ScoreColumns(cases, ['accuracy']) }, tagRows(cases), 0.05);

describe('slices', () => {
  // The first 8 of 100 cases fell; every second case is long, and those from 80 on are rare.
  const cases = tagging(binaryCases(100, { losses: 8 }), (index) => [
    ...(index < 25 ? ['refunds'] : ['others']),
    ...(index % 2 === 0 ? ['long'] : []),
    ...(index > 80 ? ['rare'] : []),
  ]);

  test('tell each tag of at least 20 cases, the least likely first', () => {
    expect(slicesOf(cases).map(({ tag, n }) => [tag, n])).toEqual([
      ['refunds', 25],
      ['long', 50],
      ['others', 75],
    ]);
    const [worst] = slicesOf(cases);
    expect(worst).toMatchObject({
      base: 1,
      head: expect.closeTo(17 / 25, 12),
      difference: expect.closeTo(-8 / 25, 12),
    });
    // Eight losses and no win: 2^-8 / 2, of three slices.
    expect(worst?.p_value).toBeCloseTo(0.001953125, 12);
    expect(worst?.q_value).toBeCloseTo(3 * 0.001953125, 12);
    expect(worst?.interval[0]).toBeLessThan(-0.3);
  });

  test('count clusters, of which there must be as many', () => {
    const clustered = cases.map((each, index) => ({ ...each, cluster: `doc ${index % 25}` }));
    expect(slicesOf(clustered).map(({ tag, n }) => [tag, n])).toEqual(
      expect.arrayContaining([
        ['long', 25],
        ['refunds', 25],
        ['others', 25],
      ]),
    );
    expect(slicesOf(cases.map((each, index) => ({ ...each, cluster: `doc ${index % 19}` })))).toEqual([]);
  });

  test('leave out cases without a score in an arm, and tags that a case names twice count once', () => {
    const lost = tagging(binaryCases(40), () => ['all', 'all']).map((each, index) =>
      index < 5 ? { ...each, head: {} } : each,
    );
    expect(slicesOf(lost)).toMatchObject([{ tag: 'all', n: 35 }]);
  });

  test('are 20 at the most, though the q-values are over all', () => {
    const many = tagging(binaryCases(60, { losses: 6 }), () => Array.from({ length: 50 }, (_, tag) => `tag ${tag}`));
    const told = slicesOf(many);
    expect(told).toHaveLength(20);
    expect(told[0]?.q_value).toBeCloseTo(told[0]?.p_value ?? 0, 12);
  });

  test('are none where nothing is compared', () => {
    expect(slicesOf(cases, 'head-only')).toEqual([]);
    expect(slicesOf(cases, 'identical')).toEqual([]);
    expect(slicesOf(binaryCases(100))).toEqual([]);
  });
});

test('a slice that fell decides nothing: tags that a change edits change no verdict', () => {
  const cases = binaryCases(400, { wins: 4, losses: 4 });
  const settings = { alpha: 0.05, incidents: IncidentTolerances.parse({}) };
  const plain = judgeSuite(buildRun({ cases }), settings);
  const run = buildRun({ cases: tagging(cases, (index) => (index < 30 ? ['fell'] : ['held'])) });
  const sliced = judgeSuite(run, settings);
  expect(sliced.metrics[0]?.slices?.map(({ tag }) => tag)).toEqual(['fell', 'held']);
  expect({ ...sliced.metrics[0], slices: undefined }).toEqual({ ...plain.metrics[0], slices: undefined });
  expect(sliced.verdict).toBe(plain.verdict);
  // What asks for the word alone, such as an early look, does not pay for them.
  expect(judgementOf(run, settings).verdict).toBe(plain.verdict);
  expect(judgementOf(run, settings).metrics[0]).not.toHaveProperty('slices');
});
