import type { SuiteRun } from '../evaluation/evaluation.js';
import type { Judgement } from '../gate/conclude-suite.js';
import { type GateSettings, judgementOf } from '../gate/judge-suite.js';
import { normalQuantile } from '../statistics/distributions/normal-distribution.js';
import { seededRandom } from '../statistics/distributions/seeded-random.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';
import { decides } from '../suite/gate-settings.js';
import type { Rate, SplitVerdicts } from './selftest-report.js';
import { splitArms } from './split-arms.js';

/**
 * So many splits leave a rate of 5 % uncertain by 1.4 points, the fewest by 3; large suites get fewer, lest they take
 * minutes.
 */
const mostSplits = 1000;
const fewestSplits = 200;
const casesJudgedInAll = 100_000;

const confidence = 0.95;

/** How often the gate would fail and pass a suite whose arms are one target, asked `repeats` times a case in each. */
export function judgeSplits(
  run: SuiteRun,
  settings: GateSettings & { readonly seed: string },
  repeats: number,
): SplitVerdicts {
  const splits = Math.min(
    mostSplits,
    Math.max(fewestSplits, Math.floor(casesJudgedInAll / Math.max(1, run.cases.length))),
  );
  const random = seededRandom(`${settings.seed} ${run.name}`);
  const words = { fail: 0, pass: 0 };
  let last: Judgement | undefined;
  const whole = complete(run);
  for (let split = 0; split < splits; split += 1) {
    last = judgementOf(splitArms(whole, repeats, random), settings);
    if (last.verdict === 'fail' || last.verdict === 'pass') words[last.verdict] += 1;
  }
  const deciding = last?.metrics.find(({ role }) => decides(role));
  return {
    splits,
    repeats,
    margin: deciding?.margin ?? 0,
    margin_widened: deciding?.margin_widened ?? false,
    fail: rateOf(words.fail, splits),
    pass: rateOf(words.pass, splits),
    other: splits - words.fail - words.pass,
  };
}

/** Floors say how good a target is, not how noisy; and what was never answered is no part of the noise. */
const complete = ({ judges: _, ...run }: SuiteRun): SuiteRun => ({
  ...run,
  // A margin that so few cases cannot pass is to be told, not refused.
  binding: false,
  cases_planned: run.cases.length,
  cases_total: run.cases.length,
  gate: { ...run.gate, floor: {} },
});

function rateOf(count: number, splits: number): Rate {
  const z = normalQuantile((1 + confidence) / 2);
  return { count, rate: count / splits, interval: wilsonInterval(count, splits, z) };
}
