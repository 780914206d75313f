import { describe, expect, test } from 'vitest';
import { judgeSuite } from '../../../src/domain/gate/judge-suite.js';
import { refuseImpossibleMargin } from '../../../src/domain/gate/refuse-impossible-margin.js';
import { IncidentTolerances } from '../../../src/domain/inference/incident/incident-tolerances.js';
import { casesForMargin } from '../../../src/domain/statistics/smallest-passable-margin.js';
import { parseConfiguration } from '../../../src/domain/suite/parse-configuration.js';
import { buildRun, gradedCases } from './build-run.js';

type Asked = {
  readonly alpha: number;
  readonly margin: number;
  readonly repeats?: number;
  readonly clusterSize?: number;
};

const refuse = (count: number, { alpha, margin, repeats = 1, clusterSize }: Asked) => {
  const text = `version: 1
gate: { alpha: ${alpha}, margin: ${margin} }
suites:
  - { name: a, target: { prompt: p }, dataset: d, repeats: ${repeats}, graders: [{ type: contains, value: x }] }
`;
  const configuration = parseConfiguration(text, 'lanegate.yml');
  const [suite] = configuration.value.suites;
  if (suite === undefined) throw new Error('there is no suite');
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `${index}`,
    vars: {},
    ...(clusterSize === undefined ? {} : { cluster: `${Math.floor(index / clusterSize)}` }),
  }));
  const side = {
    tree: 't',
    blobs: new Map(),
    prompts: new Map(),
    unreadablePrompts: new Map(),
    configuration,
    settings: configuration.value,
  };
  const place = { path: 'lanegate.yml' };
  const source = { kind: 'inline', path: 'lanegate.yml', cases } as const;
  const withMargin = { ...suite, cases: source, place, problem: undefined, gate: { ...suite.gate, margin } };
  return () => refuseImpossibleMargin(withMargin, cases, side);
};

describe('a margin', () => {
  test.each<[string, Asked]>([
    ['single answers, which may be right or wrong', { alpha: 0.05, margin: 0.05 }],
    ['single answers at a fine level, which a judge may grade', { alpha: 0.001, margin: 0.05 }],
    ['repeats', { alpha: 0.001, margin: 0.05, repeats: 3 }],
  ])('is refused of just so many cases as cannot pass it by the kindest bound: %s', (_, asked) => {
    const { alpha, margin, repeats = 1 } = asked;
    const plusOne = casesForMargin('plus-one-t', margin, alpha);
    const enough = repeats > 1 ? plusOne : Math.min(plusOne, casesForMargin('tango', margin, alpha));
    expect(refuse(enough, asked)).not.toThrow();
    expect(refuse(enough - 1, asked)).toThrow(
      `cannot be passed by ${enough - 1} cases of suite a, even if no answer changes; it takes ${enough}`,
    );
  });

  test('of clusters is held to their bound, and counts them', () => {
    const enough = casesForMargin('plus-one-t', 0.05, 0.001);
    const asked = { alpha: 0.001, margin: 0.05, clusterSize: 2 };
    expect(refuse(2 * enough, asked)).not.toThrow();
    expect(refuse(2 * enough - 2, asked)).toThrow(
      `cannot be passed by ${enough - 1} clusters of cases of suite a, even if no answer changes; it takes ${enough}`,
    );
  });

  test('that graded answers pass at a fine level, though no right or wrong ones could, is not refused', () => {
    const cases = gradedCases(100, 0.01);
    expect(casesForMargin('tango', 0.05, 0.001)).toBeGreaterThan(100);
    expect(refuse(cases.length, { alpha: 0.001, margin: 0.05 })).not.toThrow();
    const settings = { alpha: 0.001, margin: 0.05, incidents: IncidentTolerances.parse({}), cost: undefined };
    const verdict = judgeSuite(buildRun({ cases }), { ...settings, latency: undefined });
    expect(verdict.verdict).toBe('pass');
  });
});
