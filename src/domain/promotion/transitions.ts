import type { DesiredState, Hold } from '../deploy/desired-state.js';
import { withUrgentHold } from '../deploy/urgent-hold.js';
import { longestRemark } from '../ledger/record-fields.js';
import { hoursBetween } from '../moment.js';
import type { AdvanceRequest, Moved, RolloutState } from './advance-request.js';
import { reasonsOf } from './finding.js';
import type { StageVerdict } from './judge-stage.js';
import { enterStep, type NextStep } from './next-step.js';
import type { PromotionSettings } from './promotion-settings.js';
import { recordOf } from './record-step.js';
import type { Rollout, RolloutRecord } from './rollout.js';
import { stepName } from './step-name.js';

type Judged = { readonly judged: StageVerdict };
type Recorded = { readonly state: RolloutState; readonly records: readonly RolloutRecord[] };

/** The rollout enters its next step; at full, its release is what runs. */
export function entering(
  state: RolloutState,
  { by, now }: AdvanceRequest,
  { judged, next }: Judged & { readonly next: NextStep },
): Recorded {
  const rollout = enterStep(state.rollout, next, now);
  const reasons = reasonsOf(judged.findings, 'pass');
  const happening = { event: 'advanced' as const, reasons, by, at: now, decidedBy: state.rollout };
  const records = [recordOf(state.environment, rollout, happening)];
  if (next.stage !== 'full') return { state: { ...state, rollout }, records };
  const { release, digest } = rollout;
  const reason = 'its rollout reached full';
  const before = state.release === undefined ? {} : { previous: state.release };
  const { rolled_back: _left, ...kept } = state;
  return { state: { ...kept, ...before, release, digest, since: now, by, reason, rollout }, records };
}

/** The rollout has arrived: what runs is no longer on its way. */
export function completed(state: RolloutState, { by, now }: AdvanceRequest, judged: StageVerdict): Moved {
  const { rollout } = state;
  const reasons = reasonsOf(judged.findings, 'pass');
  const records = [recordOf(state.environment, rollout, { event: 'completed', reasons, by, at: now })];
  return { ...ended(rollout, judged), state: withoutRollout(state), records };
}

const ended = ({ stage, weight }: Rollout, judged: StageVerdict) => ({ stage, weight, judged, waitsFor: [] });

/** All traffic goes back to the baseline, and the release may not be tried again until somebody lifts its hold. */
export function rolledBack(
  state: RolloutState,
  { by, now }: AdvanceRequest,
  { judged, reasons }: Judged & { readonly reasons: readonly string[] },
): Moved {
  const { rollout, holds } = state;
  const records = [recordOf(state.environment, rollout, { event: 'rolled-back', reasons, by, at: now })];
  const reason = `rolled back at ${stepName(rollout)}: ${reasons.join('; ')}`.slice(0, longestRemark);
  const hold: Hold = { digest: rollout.digest, reason, by, at: now, rolled_back: rollout.release };
  const isHeld = holds.some(({ digest }) => digest === rollout.digest);
  const next = { ...withoutRollout(state), holds: isHeld ? holds : withUrgentHold(holds, hold) };
  return {
    ...ended(rollout, judged),
    state: isServing(state) ? beforeFull(next, rollout, { by, now, reason }) : next,
    records,
  };
}

/** Whether the release on its way is what runs already, as it is at full. */
const isServing = ({ release, rollout }: RolloutState): boolean => release === rollout.release;

type Moving = { readonly by: string; readonly now: string; readonly reason: string };

function beforeFull(state: DesiredState, { baseline }: Rollout, { by, now, reason }: Moving): DesiredState {
  const { release, digest: _digest, previous, ...kept } = state;
  const back = previous === undefined || baseline === undefined ? {} : { release: previous, digest: baseline };
  return { ...kept, ...back, ...(release === undefined ? {} : { rolled_back: release }), since: now, by, reason };
}

/** Nothing moves on evidence that cannot be trusted; after too many such calls in a row traffic is not left to luck. */
export function paused(state: RolloutState, request: AdvanceRequest, judged: StageVerdict): Moved {
  const { rollout, environment } = state;
  const { by, now, occasion, settings } = request;
  const reasons = reasonsOf(judged.findings, 'error');
  const isRepeat = rollout.errors.occasion === occasion;
  const errors = isRepeat ? rollout.errors : { count: rollout.errors.count + 1, occasion };
  const isBlind = errors.count > settings.max_consecutive_errors && rollout.weight > 0;
  if (isBlind)
    return rolledBack(state, request, { judged, reasons: [`${errors.count} calls in a row in error`, ...reasons] });
  const reason = reasons.join('; ').slice(0, longestRemark);
  const next = { ...rollout, errors, paused: rollout.paused ?? { reason, since: now } };
  const isNew = rollout.paused === undefined;
  const records = isNew ? [recordOf(environment, next, { event: 'paused', reasons, by, at: now })] : [];
  const { stage, weight } = rollout;
  return { state: { ...state, rollout: next }, records, stage, weight, judged, waitsFor: reasons };
}

/** Evidence that can be trusted again ends a pause. */
export function resumed(state: RolloutState, { by, now }: AdvanceRequest): Recorded {
  const { paused: pause, ...kept } = state.rollout;
  const rollout = { ...kept, errors: { count: 0 } };
  if (pause === undefined) return { state: { ...state, rollout }, records: [] };
  const reasons = [`no longer: ${pause.reason}`];
  return {
    state: { ...state, rollout },
    records: [recordOf(state.environment, rollout, { event: 'resumed', reasons, by, at: now })],
  };
}

/** The rollout stays where it is, which is told once where it takes longer than it should. */
export function waiting(
  state: RolloutState,
  { by, now, settings }: AdvanceRequest,
  { judged, waits }: Judged & { readonly waits: readonly string[] },
): Moved {
  const { rollout } = state;
  const told = { stage: rollout.stage, weight: rollout.weight, judged, waitsFor: waits };
  const isLate = hoursBetween(rollout.since, now) > deadlineOf(rollout, settings);
  if (!isLate || rollout.overdue) return { ...told, state, records: [] };
  const overdue: Rollout = { ...rollout, overdue: true };
  const records = [
    recordOf(state.environment, overdue, { event: 'held', reasons: ['overdue', ...waits], by, at: now }),
  ];
  return { ...told, state: { ...state, rollout: overdue }, records };
}

function deadlineOf({ stage }: Rollout, { shadow, traffic }: PromotionSettings): number {
  if (stage === 'shadow') return shadow.deadline_hours;
  return stage === 'traffic' || stage === 'full' ? traffic.deadline_hours : Number.POSITIVE_INFINITY;
}

function withoutRollout(state: RolloutState): DesiredState {
  const { rollout: _rollout, ...kept } = state;
  return kept;
}
