import type { DeployCheck } from '../../../domain/deploy/deploy-check.js';
import { forbids } from '../../../domain/deploy/deploy-check.js';
import type { DeployReport } from '../../../domain/deploy/deploy-report.js';
import type { Move, Mover } from '../../../domain/deploy/make-move.js';
import type { MoveFacts } from '../../../domain/deploy/move-checks.js';
import { integrityCheck } from '../../../domain/deploy/release-checks.js';
import { type StoredState, stateAt, statesOf } from '../../../domain/deploy/stored-states.js';
import type { Release } from '../../../domain/release/release.js';
import { shortId } from '../../../domain/release/short-id.js';
import { messageOf } from '../../../domain/user-error.js';
import type { DeployOrder } from '../../../ports/deploy-targets.js';
import { releaseOf } from '../read/find-release.js';
import { type CarryOutPorts, carryOut, recordIncident, takeBack } from './carry-out.js';
import {
  type FactPorts,
  type FetchedBundle,
  fetchBundle,
  gatherFacts,
  readStates,
  type WantedMove,
} from './gather-facts.js';
import { untilWritten } from './until-written.js';

export type MovePorts = FactPorts & CarryOutPorts;

/** A move that is wanted, and how it is decided. */
export type MoveOrder = WantedMove & {
  readonly action: DeployReport['action'];
  readonly mover: Mover;
  /** What is looked at before. */
  readonly checksOf: (facts: MoveFacts) => DeployCheck[];
  /** The move where nothing forbids it; nothing where the state is what is wanted already. */
  readonly moveOf: (before: StoredState | undefined, checks: readonly DeployCheck[]) => Move | undefined;
};

type Decided =
  | { readonly kind: 'moved'; readonly move: Move; readonly checks: readonly DeployCheck[] }
  | { readonly kind: 'unchanged'; readonly before: StoredState | undefined; readonly checks: readonly DeployCheck[] }
  | { readonly kind: 'refused'; readonly before: StoredState | undefined; readonly checks: readonly DeployCheck[] };

/** How often what somebody else moved meanwhile is brought to the target in the place of ours. */
const mostTurns = 10;

/**
 * Moves one lane: the ledger first, then the bundle to its target, then what is served is asked for. What is not served
 * is taken back. Where the state is what is wanted already, it is brought to its target again, which heals a run that
 * was killed on the way.
 */
export async function moveLane(ports: MovePorts, order: MoveOrder): Promise<DeployReport> {
  const fetched = await fetchBundle(ports, order.release);
  const decided = await decide(ports, order, fetched);
  if (decided.kind === 'refused') return report(order, decided, { outcome: 'refused', served: 'not-asked' });
  const carried = await carryOut(ports, orderOf(order, order.release, fetched));
  if (carried.kind === 'served') {
    await catchUp(ports, order);
    return report(order, decided, { outcome: decided.kind, served: carried.isVerified ? 'verified' : 'not-asked' });
  }
  const why = `${order.release.lane} is not served in ${order.place.environment}: ${carried.why}`;
  const more = await answerFailure(ports, order, decided, why).catch((error) => {
    throw halfDone(order, why, error);
  });
  const reason = more === undefined ? why : `${why}; ${more}`;
  return report(order, decided, { outcome: 'failed', served: 'no', reason });
}

/** Decides on what the ledger says and moves the state, and decides again where somebody else was faster. */
function decide(ports: MovePorts, order: MoveOrder, fetched: FetchedBundle): Promise<Decided> {
  return untilWritten<Decided>(order.place, async () => {
    const facts = await gatherFacts(ports, order, fetched);
    const before = stateAt(statesOf(order.place.environment, facts.states), order.place);
    const checks = order.checksOf(facts);
    const move = order.moveOf(before, checks);
    const doubts = move === undefined ? [integrityCheck(order.release, fetched.digest)] : checks;
    if (forbids(doubts)) return { kind: 'refused', before, checks: doubts };
    if (move === undefined) return { kind: 'unchanged', before, checks: doubts };
    const { kind } = await ports.ledger.change(move.change);
    return kind === 'written' ? { kind: 'moved', move, checks } : undefined;
  });
}

/** Neither served nor taken back, which whoever called has to know. */
const halfDone = ({ release }: MoveOrder, why: string, cause: unknown): Error =>
  new Error(
    `${why}; nor could it be taken back: ${messageOf(cause)}; the ledger may still say that ${shortId(release.id)} runs, so call this again`,
    { cause },
  );

async function answerFailure(
  ports: MovePorts,
  order: MoveOrder,
  decided: Exclude<Decided, { kind: 'refused' }>,
  why: string,
): Promise<string | undefined> {
  const { place, release, mover } = order;
  if (decided.kind === 'moved') {
    const id = decided.move.before?.state.release;
    const earlier = id === undefined ? undefined : await orderOfRelease(ports, order, id);
    return takeBack(ports, decided.move, { why, mover, earlier });
  }
  await recordIncident(ports, place, { release: release.id, what: why, by: mover.by, at: mover.at });
  return undefined;
}

/**
 * Somebody who moved the lane meanwhile may have been at the target before us, so that ours would stay there: what the
 * ledger says by now is brought there once more.
 */
async function catchUp(ports: MovePorts, order: MoveOrder): Promise<void> {
  let applied = order.release.id;
  for (let turn = 1; turn <= mostTurns; turn += 1) {
    const wanted = stateAt((await readStates(ports)).states, order.place)?.state.release;
    if (wanted === undefined || wanted === applied) return;
    ports.log.warn(`somebody else moved ${order.place.lane} to ${shortId(wanted)} meanwhile, which is brought there`);
    const newer = await orderOfRelease(ports, order, wanted);
    const carried = typeof newer === 'string' ? newer : await carryOut(ports, newer);
    const why = typeof carried === 'string' ? carried : carried.kind === 'failed' && carried.why;
    if (why) ports.log.warn(`${shortId(wanted)} is not served: ${why}`);
    applied = wanted;
  }
}

/** A release that the ledger names as an order, or why it cannot be had. */
async function orderOfRelease(ports: MovePorts, order: MoveOrder, id: string): Promise<DeployOrder | string> {
  const release = await releaseOf(ports, order.place.lane, id);
  if (release === undefined) return `the release ${shortId(id)} is not on record`;
  const fetched = await fetchBundle(ports, release);
  const integrity = integrityCheck(release, fetched.digest);
  return integrity.word === 'fails' ? integrity.said : orderOf(order, release, fetched);
}

const orderOf = ({ place, deployment }: WantedMove, release: Release, { text }: FetchedBundle): DeployOrder => ({
  place,
  release,
  deployment,
  bundle: text,
});

type Ending = Pick<DeployReport, 'outcome' | 'served'> & { readonly reason?: string };

function report({ action, place, release, deployment }: MoveOrder, decided: Decided, ending: Ending): DeployReport {
  const before = decided.kind === 'moved' ? decided.move.before : decided.before;
  const onItsWay = action === 'rollback' ? before?.state.rollout?.release : undefined;
  const previous = onItsWay ?? before?.state.release;
  const failing = decided.checks.filter(({ word }) => word === 'fails').map(({ said }) => said);
  return {
    version: 1,
    action,
    environment: place.environment,
    lane: place.lane,
    outcome: ending.outcome,
    release: release.id,
    commit: release.commit,
    ...(previous === undefined ? {} : { previous }),
    checks: [...decided.checks],
    served: ending.served,
    consumer_cache_s: deployment.consumer_cache_s,
    ...(ending.outcome === 'refused' ? { reason: failing.join('; ') } : {}),
    ...(ending.reason === undefined ? {} : { reason: ending.reason }),
  };
}
