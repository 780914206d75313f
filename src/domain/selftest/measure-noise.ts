import { own } from '../artifacts/own.js';
import type { SuiteRun } from '../evaluation/evaluation.js';
import type { FlakyCase } from '../gate/case-history.js';
import { flipRate } from '../statistics/flip-rate.js';
import { mean } from '../statistics/mean.js';
import { standardDeviation } from '../statistics/standard-deviation.js';
import { varianceComponents } from '../statistics/variance-components.js';
import type { MetricNoise } from './selftest-report.js';

const passMark = 0.5;

/** How far the answers of one target to the same cases lie apart, by one metric. */
export function measureNoise(run: SuiteRun, metric: string): MetricNoise {
  const cases = [...run.cases].flatMap(({ id, head }) => {
    const scores = own(head, metric) ?? [];
    return scores.length === 0 ? [] : [{ id, scores }];
  });
  const { within, between } = varianceComponents(cases.map(({ scores }) => scores));
  const noisy = cases
    .filter(({ scores }) => scores.length > 1 && standardDeviation(scores) > 0)
    .map(({ id, scores }) => ({
      id,
      mean: mean(scores),
      variance: standardDeviation(scores) ** 2,
      samples: scores.length,
    }))
    .sort((one, other) => other.variance - one.variance);
  const flaky = cases.map(({ id, scores }) => flakyCase(id, metric, scores)).filter(({ rate }) => rate > 0);
  return {
    metric,
    mean: mean(cases.map(({ scores }) => mean(scores))),
    within_variance: told(within),
    between_variance: told(between),
    noisy_cases: noisy,
    flaky_cases: flaky.sort((one, other) => other.rate - one.rate),
  };
}

function flakyCase(id: string, metric: string, scores: readonly number[]): FlakyCase {
  const passes = scores.filter((score) => score >= passMark).length;
  return { id, metric, passes, samples: scores.length, rate: flipRate(passes, scores.length) };
}

const told = (variance: number): number | null => (Number.isNaN(variance) ? null : variance);
