import type { Evaluation, SuiteRun } from '../evaluation/evaluation.js';
import { samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import { countUnits } from '../gate/count-units.js';
import { decides } from '../suite/gate-settings.js';
import { judgeSplits } from './judge-splits.js';
import { measureNoise } from './measure-noise.js';
import { propose } from './propose.js';
import type { Selftest, SelftestSuite } from './selftest-report.js';

/** How lanegate.yml asks the suite, which the selftest asks more often. */
export type GateOfSuite = { readonly repeats: number; readonly level: number };

/** What an A/A run shows: every suite of the evaluation has head's answers alone, `repeats` of each case. */
export function selftestOf(evaluation: Evaluation, repeats: number, gateOf: (suite: string) => GateOfSuite): Selftest {
  const { head, seed, spent, notes } = evaluation;
  const suites = evaluation.suites.map((run) => measureSuite(run, evaluation, gateOf(run.name)));
  return { version: 1, commit: head, seed, repeats, suites, spent, notes };
}

function measureSuite(
  run: SuiteRun,
  { gate, seed }: Evaluation,
  { repeats: gateRepeats, level }: GateOfSuite,
): SelftestSuite {
  const metrics = Object.keys(run.gate.metrics).filter((name) => decides(run.gate.metrics[name]));
  const { clusters, alone } = countUnits(run.cases);
  const facts = {
    name: run.name,
    cases_total: run.cases_total,
    cases: run.cases.length,
    gate_repeats: gateRepeats,
    ...({ unit: clusters > 0 ? 'cluster' : 'case', units: clusters + alone } as const),
    ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
    ...(run.judges === undefined ? {} : { judges: run.judges }),
  };
  const problem = whyNothing(run, metrics);
  if (problem !== undefined) return { ...facts, problem, metrics: [], proposals: [] };
  const ofEach = Math.min(gateRepeats, Math.floor(run.repeats / 2));
  return {
    ...facts,
    verdicts: judgeSplits(run, { ...gate, seed }, ofEach),
    metrics: metrics.map((metric) => measureNoise(run, metric)),
    proposals: propose(run, { level, units: facts.units, usdPerSample: usdPerSample(run) }),
  };
}

function whyNothing(run: SuiteRun, metrics: readonly string[]): string | undefined {
  if (run.problem !== undefined) return run.problem;
  if (run.cases.length === 0) return run.stopped ?? 'no case has an answer';
  return metrics.length === 0 ? 'no metric decides' : undefined;
}

function usdPerSample({ arms: { head }, grading_usd: grading = 0 }: SuiteRun): number {
  const samples = head === undefined ? 0 : samplesOfArm(head);
  return samples === 0 ? 0 : ((head?.cost_usd ?? 0) + grading) / samples;
}
