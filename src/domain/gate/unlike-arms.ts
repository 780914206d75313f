import { own } from '../artifacts/own.js';
import type { AttributionRun, MixedArm } from '../evaluation/attribution-run.js';
import type { SuiteRun } from '../evaluation/evaluation.js';
import { areOfUnlikeModels, type ReplyCounts } from '../evaluation/judges/judge-replies.js';
import { timesOf } from './judge-replies.js';

/** An arm as it is called, and which models replied for it. */
type Replied = { readonly arm: string; readonly counts: ReplyCounts };

/**
 * Why a difference between the arms of a metric may be no lane's: one was answered or graded by other models than
 * another, or the cached answers of base no longer stand. Mixtures are asked last, perhaps days after base and head.
 */
export function whyArmsAreUnlike(run: SuiteRun, attribution: AttributionRun, metric: string): string | undefined {
  if (run.baseline?.control?.stale) return 'the cached answers of base no longer stand for what it answers';
  return answeredUnlike(run, attribution) ?? gradedUnlike(run, attribution, metric);
}

/** A mixture is answered by what answers head where it has the model of head, and by what answers base where not. */
function answeredUnlike({ arms: { base, head } }: SuiteRun, { arms }: AttributionRun): string | undefined {
  for (const { lanes, served } of arms) {
    const isOfHead = lanes.includes('model');
    const counts = (isOfHead ? head : base)?.served;
    if (served === undefined || counts === undefined) continue;
    const told = describeUnlike([
      { arm: isOfHead ? 'head' : 'base', counts },
      { arm: nameOf({ lanes }), counts: served },
    ]);
    if (told !== undefined) return `arms of one model were answered by unlike ones: ${told}`;
  }
  return undefined;
}

function gradedUnlike(run: SuiteRun, { judges = {}, arms }: AttributionRun, metric: string): string | undefined {
  const { judges: names = [], served = {} } = run.judges?.find((row) => row.metric === metric) ?? {};
  for (const judge of names) {
    const { base = {}, head = {} } = own(judges, judge) ?? own(served, judge) ?? {};
    const mixed = arms.map((arm, place) => ({ arm: nameOf(arm), counts: own(judges, judge)?.arms[place] ?? {} }));
    const told = describeUnlike([{ arm: 'base', counts: base }, { arm: 'head', counts: head }, ...mixed]);
    if (told !== undefined) return `the arms were graded by unlike judges: ${judge} replied ${told}`;
  }
  return undefined;
}

/** The first that is unlike another before it, beside that one. */
function describeUnlike(all: readonly Replied[]): string | undefined {
  for (const [place, one] of all.entries()) {
    const other = all.slice(0, place).find(({ counts }) => areOfUnlikeModels(counts, one.counts));
    if (other !== undefined)
      return `${timesOf(other.counts)} for ${other.arm} and ${timesOf(one.counts)} for ${one.arm}`;
  }
  return undefined;
}

const nameOf = ({ lanes }: Pick<MixedArm, 'lanes'>): string => `the mixture with ${lanes.join(' and ')} of head`;
