import type { StatePlace } from '../../../domain/deploy/desired-state.js';
import { incidentOf, type Move, type Mover, undo } from '../../../domain/deploy/make-move.js';
import { messageOf } from '../../../domain/user-error.js';
import type { Clock } from '../../../ports/clock.js';
import type { DeployOrder, DeployTargets, Served } from '../../../ports/deploy-targets.js';
import type { Ledger } from '../../../ports/ledger.js';
import type { Log } from '../../../ports/log.js';

export type CarryOutPorts = {
  readonly ledger: Pick<Ledger, 'change'>;
  readonly targets: DeployTargets;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
  readonly log: Log;
};

/** What became of a release at its target. */
export type CarriedOut =
  | { readonly kind: 'served'; readonly isVerified: boolean }
  | { readonly kind: 'failed'; readonly why: string };

const firstWaitMs = 500;
const longestWaitMs = 5000;

/** Brings a release to where it goes and asks until it is served, or the time is over. */
export async function carryOut(ports: CarryOutPorts, order: DeployOrder): Promise<CarriedOut> {
  try {
    await ports.targets.apply(order);
    return await untilServed(ports, order);
  } catch (error) {
    return { kind: 'failed', why: messageOf(error) };
  }
}

async function untilServed({ targets, clock }: CarryOutPorts, order: DeployOrder): Promise<CarriedOut> {
  const deadlineMs = clock.now() + (order.deployment.verify?.timeout_s ?? 0) * 1000;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    const served = await targets.served(order).catch(notTold);
    if (served.kind === 'as-ordered') return { kind: 'served', isVerified: true };
    if (served.kind === 'untold') return { kind: 'served', isVerified: false };
    if (clock.now() + waitMs > deadlineMs) return { kind: 'failed', why: served.said };
    await clock.sleep(waitMs);
  }
}

const notTold = (error: unknown): Served => ({ kind: 'otherwise', said: messageOf(error) });

/**
 * Takes a move back that could not be carried out: the state as it was, what went wrong on record, and what ran before,
 * or why it cannot be had, at its target again. Answers what more went wrong.
 */
export async function takeBack(
  ports: CarryOutPorts,
  move: Move,
  { why, mover, earlier }: { why: string; mover: Pick<Mover, 'by' | 'at'>; earlier: DeployOrder | string | undefined },
): Promise<string | undefined> {
  const outcome = await ports.ledger.change(undo(move, why, mover));
  if (outcome.kind === 'overtaken') return 'somebody else moved the lane meanwhile; what they moved it to stays';
  if (earlier === undefined) return 'nothing ran before that would take its place, so look at what its target has now';
  const again =
    typeof earlier === 'string' ? ({ kind: 'failed', why: earlier } as const) : await carryOut(ports, earlier);
  return again.kind === 'served' ? undefined : `what ran before could not be brought back: ${again.why}`;
}

/** Puts on record what went wrong where nothing was moved. */
export async function recordIncident(
  { ledger }: Pick<CarryOutPorts, 'ledger'>,
  place: StatePlace,
  what: { readonly release: string; readonly what: string; readonly by: string; readonly at: string },
): Promise<void> {
  await ledger.change({ records: [incidentOf(place, what)], states: [] });
}
