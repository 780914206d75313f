import { hoursBetween } from '../moment.js';
import { type EntryEvidence, judgeDev, judgeStaging } from './entry-evidence.js';
import { type Finding, gravest, reasonsOf } from './finding.js';
import { judgeShadow } from './judge-shadow.js';
import { judgeTraffic } from './judge-traffic.js';
import type { PromotionSettings, PromotionStep } from './promotion-settings.js';
import type { Rollout, StageEvidence } from './rollout.js';
import type { TrafficEvidence } from './traffic-evidence.js';

/** What a stage came to: whether it may be left, and by what. */
export type StageVerdict = {
  readonly verdict: Finding['verdict'];
  readonly findings: readonly Finding[];
  /** What is not known yet and keeps the stage from being left. */
  readonly waitsFor: readonly string[];
};

type Judging = {
  readonly settings: PromotionSettings;
  readonly entry: EntryEvidence;
  /** What was given as evidence and could not be read. */
  readonly unreadable: readonly string[];
  readonly moment: string;
};

/** Judges the stage in which a rollout is by all that was counted in it. */
export function judgeStage(rollout: Rollout, judging: Judging): StageVerdict {
  const lost = judging.unreadable.map((reason): Finding => ({ subject: 'evidence', verdict: 'error', reason }));
  const { deciding, others } = lookAt(rollout, judging);
  const verdict = gravest([...lost, ...deciding, ...others.filter(({ verdict: word }) => word === 'fail')]);
  const waitsFor = reasonsOf(deciding, 'inconclusive');
  return { verdict, findings: [...lost, ...deciding, ...others], waitsFor };
}

/** Findings that must all pass, and others that only must not fail yet. */
type Looked = { readonly deciding: readonly Finding[]; readonly others: readonly Finding[] };

function lookAt({ stage, weight, evidence }: Rollout, { settings, entry, moment }: Judging): Looked {
  if (stage === 'dev') return { deciding: judgeDev(entry), others: [] };
  if (stage === 'staging') return { deciding: judgeStaging(entry, settings, moment), others: [] };
  if (evidence === undefined) return { deciding: [], others: [] };
  if (evidence.counted.kind === 'shadow') {
    const { soak_hours } = settings.shadow;
    return { deciding: [...judgeShadow(evidence.counted, settings), judgeSoak(evidence, soak_hours)], others: [] };
  }
  const step = settings.traffic.steps.find((each) => each.weight === weight);
  if (step === undefined) return { deciding: [unknownWeight(weight)], others: [] };
  const needed = [judgeCount(evidence.counted, step), judgeSoak(evidence, step.soak_hours)];
  const watched = judgeTraffic(evidence.counted, weight, settings);
  if (isLastBeforeFull(step, settings)) return { deciding: [...needed, ...watched], others: [] };
  const isSplit = ({ subject }: Finding): boolean => subject === 'split';
  return {
    deciding: [...needed, ...watched.filter(isSplit)],
    others: watched.filter((finding) => !isSplit(finding)),
  };
}

/** Before all traffic goes to the candidate, nothing may be left open. */
const isLastBeforeFull = (step: PromotionStep, { traffic: { steps } }: PromotionSettings): boolean =>
  steps[steps.indexOf(step) + 1]?.weight === 100;

const unknownWeight = (weight: number): Finding => ({
  subject: 'weight',
  verdict: 'error',
  reason: `${weight} % is no step of \`promotion.traffic.steps\` any more`,
});

function judgeCount({ candidate: { requests } }: TrafficEvidence, { min_requests: needed }: PromotionStep): Finding {
  const reason = `${requests} of ${needed} requests that it needs`;
  return { subject: 'requests', verdict: requests >= needed ? 'pass' : 'inconclusive', reason };
}

/** By the times of what was observed, so that no clock of ours can hurry it. */
function judgeSoak({ first, newest }: StageEvidence, needed: number): Finding {
  const hours = first === undefined || newest === undefined ? 0 : hoursBetween(first, newest);
  const reason = `${hours.toFixed(1)} of ${needed} hours`;
  return { subject: 'soak', verdict: hours >= needed ? 'pass' : 'inconclusive', reason };
}
