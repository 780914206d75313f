import type { ArmTotals, SuiteRun } from '../evaluation/evaluation.js';
import type { Arm } from '../evaluation/sample.js';
import { samplesOfArm } from '../evaluation/tally/samples-of-arm.js';
import {
  causeOfKind,
  type IncidentTolerances,
  modelKindCount,
  TolerableKind,
} from '../inference/incident/incident-tolerances.js';
import { binomialTail } from '../statistics/distributions/binomial-tail.js';
import { countUnits } from './count-units.js';
import type { IncidentVerdict } from './verdict.js';

export type IncidentSettings = { readonly alpha: number; readonly incidents: IncidentTolerances };

/** One kind in one arm: how many of the arm's samples it spoilt. */
type Count = {
  readonly kind: TolerableKind;
  readonly arm: Arm;
  readonly count: number;
  readonly samples: number;
  readonly share: number;
  readonly tolerance: number;
};

/**
 * Holds the incidents and notices of each arm against their tolerances, kind by kind. Above its tolerance no kind lets
 * a suite pass; only what the model itself did, in head alone and beyond chance, is a fail.
 */
export function judgeIncidents(run: SuiteRun, { alpha, incidents }: IncidentSettings): IncidentVerdict[] {
  const { base, head } = run.arms;
  const counts = [
    ...(run.comparison === 'arms' && base !== undefined ? countsOf('base', base, incidents) : []),
    ...(head === undefined ? [] : countsOf('head', head, incidents)),
  ];
  return counts.map((count) => {
    const exceeded = count.share > count.tolerance;
    return { ...count, exceeded, verdict: exceeded ? wordFor(count, run, alpha) : 'pass' };
  });
}

function countsOf(arm: Arm, totals: ArmTotals, tolerances: IncidentTolerances): Count[] {
  const samples = samplesOfArm(totals);
  const counts: Partial<Record<TolerableKind, number>> = { ...totals.incidents, ...totals.notices };
  return TolerableKind.options.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [{ kind, arm, count, samples, share: count / samples, tolerance: tolerances[kind] }];
  });
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What a kind above its tolerance makes of its suite. */
function wordFor(count: Count, run: SuiteRun, alpha: number): 'inconclusive' | 'fail' {
  const isModels = causeOfKind(count.kind) === 'model';
  const isHeadsOwn = count.arm === 'head' && run.comparison !== 'identical' && run.stopped === undefined;
  return isModels && isHeadsOwn && isProven(count, run, alpha) ? 'fail' : 'inconclusive';
}

/**
 * True when chance explains neither that head is above the tolerance nor, where there is a base, that base is within it
 * and head above base. The level is divided among the kinds, since each of them could fail the suite.
 */
function isProven(head: Count, run: SuiteRun, alpha: number): boolean {
  const level = alpha / modelKindCount;
  const units = unitsOf(run);
  const spoilt = Math.floor(head.share * units + rounding);
  if (binomialTail(spoilt, units, head.tolerance) > level) return false;
  if (run.comparison === 'head-only') return true;
  const base = baseOf(head.kind, run, units);
  if (base === undefined || base.share > head.tolerance) return false;
  return binomialTail(spoilt, spoilt + base.spoilt, units / (units + base.units)) <= level;
}

/** Shares times counts fall short of whole numbers by as much. */
const rounding = 1e-9;

/**
 * Repeats of a case are spoilt together, as cases of a cluster are, so that neither is counted as evidence of its own.
 */
function unitsOf({ cases, cases_planned: planned }: SuiteRun): number {
  const { clusters, alone } = countUnits(cases);
  return clusters === 0 ? planned : clusters + alone;
}

type BaseRate = { readonly share: number; readonly spoilt: number; readonly units: number };

/** How often the kind met base where base was asked at all: what the infrastructure lost speaks neither way. */
function baseOf(kind: TolerableKind, { arms }: SuiteRun, units: number): BaseRate | undefined {
  if (arms.base === undefined) return undefined;
  const samples = samplesOfArm(arms.base);
  const counted = TolerableKind.options.map((each) =>
    causeOfKind(each) === 'infrastructure' ? countOf(arms.base, each) : 0,
  );
  const measured = samples - sumOf(counted);
  if (measured <= 0) return undefined;
  const share = countOf(arms.base, kind) / measured;
  const measuredUnits = Math.floor((units * measured) / samples + rounding);
  return { share, spoilt: Math.ceil(share * measuredUnits - rounding), units: measuredUnits };
}

function countOf(totals: ArmTotals | undefined, kind: TolerableKind): number {
  const counts: Partial<Record<TolerableKind, number>> = totals?.incidents ?? {};
  return counts[kind] ?? 0;
}
