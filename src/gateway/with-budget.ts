import { type Amount, amountOf, type Spend, usdOf } from '../domain/inference/budget/amount.js';
import type { BudgetState } from '../domain/inference/budget/budget-state.js';
import type { LedgerParts, LeftUsd, Ticket } from '../domain/inference/budget/ledger.js';
import { amountOfLeft, tokensOfPart } from '../domain/inference/budget/left-early.js';
import { freeCall, type WorstCase } from '../domain/inference/budget/worst-case.js';
import type { Caller, ModelCall, ModelReply } from '../domain/inference/call/model-call.js';
import type { ReplyListener, ReplyPart } from '../domain/inference/call/reply-listener.js';
import type { IncidentKind } from '../domain/inference/incident/incident.js';
import { costOfUsage } from '../domain/inference/price/cost-of-usage.js';
import { isCount, tokensOf } from '../domain/inference/price/usage.js';
import { isFree, isOwnProgram } from '../domain/inference/provider/provider.js';
import type { Clock } from '../ports/clock.js';
import { BudgetExceededError, CallLeftError, type Model, ModelError } from '../ports/model.js';
import { BudgetQueue } from './budget-queue.js';

export type BudgetParts = Omit<LedgerParts, 'openedAtMs'> & {
  readonly clock: Clock;
  /**
   * Resolves when all entries so far are where a kill leaves them, and throws where they cannot be; nobody waits for
   * that when absent.
   */
  readonly entriesWritten?: (() => Promise<void>) | undefined;
};

/** A model behind budgets, and what a gateway needs to know of them. */
export interface BudgetedModel extends Model {
  spent(): Spend;
  /** Dollars that the caps of the run and of a caller's session leave. */
  leftUsd(caller: Caller | undefined): LeftUsd;
  /**
   * Counts an answer that was served without asking: it costs nothing, and is a call of its session and its user all
   * the same. Throws `BudgetExceededError` when they have no call left.
   */
  countCached(call: ModelCall): void;
  /** What calls under way may still take, of each scope that has any. */
  underWay(): ReturnType<BudgetQueue['underWay']>;
  /** What sessions, users and the last hour have taken, for the process that comes next. */
  save(): BudgetState;
  /** The same, of sessions and users those alone that are nearest to a cap: so many of each. */
  nearestToCaps(most: number): BudgetState;
}

/**
 * Reserves the worst case of a call in every scope it is in before it is made, and settles to what it took, so that no
 * cap is crossed, however many calls are under way. A call that fits only if those under way take less than their worst
 * waits for them; one that cannot fit throws `BudgetExceededError`, unless it could not be sent with any budget, which
 * is then said. Time caps are looked at before a call; calls under way finish. Where reservations and settlements are
 * written down, a call waits for its own, and is not made where its reservation cannot be.
 */
export function withBudget(model: Model, { clock, entriesWritten, ...parts }: BudgetParts): BudgetedModel {
  const queue = new BudgetQueue(parts, clock);
  const budgeted = { model, queue, entriesWritten };
  return {
    refusalOf: (call) => model.refusalOf?.(call),
    complete: (call, signal) => complete(budgeted, call, signal),
    countCached: (call) => queue.countCached(call),
    spent: () => queue.spent(),
    leftUsd: (caller) => queue.leftUsd(caller),
    underWay: () => queue.underWay(),
    save: () => queue.save(),
    nearestToCaps: (most) => queue.nearest(most),
  };
}

type Budgeted = Pick<BudgetParts, 'entriesWritten'> & { readonly model: Model; readonly queue: BudgetQueue };

async function complete({ model, queue, entriesWritten }: Budgeted, call: ModelCall, signal?: AbortSignal) {
  let ticket: Ticket;
  try {
    const entering = queue.enter(call, signal);
    ticket = entering instanceof Promise ? await entering : entering;
  } catch (error) {
    throw (error instanceof BudgetExceededError && model.refusalOf?.(call)) || error;
  }
  const written = isPaid(call) ? entriesWritten : undefined;
  try {
    if (written !== undefined) await written();
    if (signal?.aborted) throw ModelError.unasked(signal.reason);
  } catch (error) {
    queue.settle(ticket, freeCall);
    throw error;
  }
  const { worstCase } = ticket;
  const readers = call.listener === undefined ? undefined : new CountingListener(call.listener);
  let taken: Amount = freeCall;
  try {
    const asked = readers === undefined ? call : { ...call, listener: readers };
    const reply = billed(await model.complete(asked, signal), call, worstCase);
    taken = isFree(call.provider) ? amountOfFree(reply, call) : amountOfReply(reply, worstCase);
    return reply;
  } catch (error) {
    const isLeft = signal?.aborted ?? false;
    if (isLeft && !(error instanceof ModelError)) {
      taken = readers === undefined ? worstCase : amountOfLeft(call, worstCase, readers.tokens);
      throw new CallLeftError(error, { costUsd: usdOf(taken), attempts: 1 });
    }
    const failure = billedFailure(error, { call, worstCase, isLeft });
    taken = amountOfFailure(failure, worstCase, isLeft);
    throw failure;
  } finally {
    queue.settle(ticket, taken);
    // A settlement that is not written down counts as what was reserved, and its answer was paid for.
    if (written !== undefined) await written().catch(() => undefined);
  }
}

/** A program of the user's own is free until it tells what it cost. */
const isPaid = ({ provider }: ModelCall): boolean => !isFree(provider) || isOwnProgram(provider);

/** Counts what somebody was told who reads along. */
class CountingListener implements ReplyListener {
  tokens = 0;

  constructor(private readonly listener: ReplyListener) {}

  get hasBegun(): boolean {
    return this.listener.hasBegun;
  }

  take(part: ReplyPart): void {
    this.tokens += tokensOfPart(part);
    this.listener.take(part);
  }
}

/**
 * A reply at what it is billed: by its usage, or by what its adapter knows where that is more. Without usage it costs
 * its worst case.
 */
function billed(reply: ModelReply, call: ModelCall, worstCase: WorstCase): ModelReply {
  if (isFree(call.provider)) return reply;
  const byTokens = costOfUsage(reply.usage, call);
  const byUsage = byTokens === undefined ? usdOf(worstCase) : byTokens + feesOf(reply, worstCase);
  const costUsd = isCount(reply.costUsd) ? Math.max(byUsage, reply.costUsd) : byUsage;
  return costUsd === reply.costUsd ? reply : { ...reply, costUsd };
}

const feesOf = ({ feesUsd }: ModelReply, { untoldFeesUsd = 0 }: WorstCase): number => feesUsd ?? untoldFeesUsd;

/** No tokens are paid for; a program may tell all the same what it cost, and its tokens count then. */
const amountOfFree = ({ costUsd, usage }: ModelReply, { provider }: ModelCall): Amount =>
  isOwnProgram(provider) && isCount(costUsd) && costUsd > 0 ? amountOf(costUsd, tokensOf(usage) ?? 0) : freeCall;

const amountOfReply = ({ costUsd, usage }: ModelReply, worstCase: WorstCase): Amount =>
  amountOf(costUsd, tokensOf(usage) ?? worstCase.tokens);

type FailedCall = {
  readonly call: ModelCall;
  readonly worstCase: WorstCase;
  /** Whether its caller left, or its time was over. */
  readonly isLeft: boolean;
};

/**
 * A failure with usage costs what the usage is billed at, whatever its adapter made of it; one that nobody told the
 * cost of, and that may be billed, its worst case.
 */
function billedFailure(error: unknown, { call, worstCase, isLeft }: FailedCall): unknown {
  if (!(error instanceof ModelError) || isFree(call.provider)) return error;
  const { reply } = error;
  const byTokens = costOfUsage(reply?.usage, call);
  const told = reply === undefined || byTokens === undefined ? undefined : byTokens + feesOf(reply, worstCase);
  const costUsd = told ?? (error.costUsd === 0 && isMaybeBilled(error, isLeft) ? usdOf(worstCase) : 0);
  return costUsd <= error.costUsd ? error : error.with({ costUsd });
}

/** Failures after which a provider may have worked, and may bill, although no answer arrived. */
const maybeBilled: ReadonlySet<IncidentKind> = new Set(['timeout', 'stream-cut', 'malformed']);

/**
 * Where part of an answer came, the provider has worked, whatever ended it; it may have where it was left meanwhile.
 */
const isMaybeBilled = ({ kind, attempts, reply }: ModelError, isLeft: boolean): boolean =>
  attempts > 0 && (isLeft || maybeBilled.has(kind) || reply !== undefined);

/**
 * A failure takes nothing where the provider refused the call. Where it may have worked, or was left in the middle of
 * its work, the worst case is taken; where the cost is known, that, with the tokens that nobody told at their worst.
 */
function amountOfFailure(error: unknown, worstCase: WorstCase, isLeft: boolean): Amount {
  if (!(error instanceof ModelError)) return freeCall;
  const tokens = tokensOf(error.reply?.usage);
  if (tokens !== undefined || error.costUsd > 0) return amountOf(error.costUsd, tokens ?? worstCase.tokens);
  return isMaybeBilled(error, isLeft) ? worstCase : freeCall;
}
