import {
  type Amount,
  amountOfSpend,
  type Measure,
  noAmount,
  type Spend,
  sumOf,
  toNanoUsd,
  usdOf,
} from '../inference/budget/amount.js';
import { accountOfState, type BudgetState, bucketsOfState } from '../inference/budget/budget-state.js';
import { type BudgetCaps, type Caps, type Limit, limitsOf, type SharedCaps } from '../inference/budget/caps.js';
import { HourWindow, type MinuteBucket } from '../inference/budget/hour-window.js';
import type { Scope } from '../inference/budget/scope.js';
import type { CapMeasure, CapStanding } from './serving-report.js';

/** What the budgets of a gateway know. */
export type BudgetFacts = {
  readonly caps: BudgetCaps;
  /** Of the run. */
  readonly spent: Spend;
  /** Of sessions and users it may hold those alone that are nearest to a cap. */
  readonly state: BudgetState;
  readonly nowMs: number;
  /** When the run began, parts of it that ended before included. */
  readonly beganAtMs: number;
};

/** What some scope took. */
type Taken = { readonly total: Amount; readonly buckets: readonly MinuteBucket[]; readonly milliseconds: number };

/** Sessions and users may be many; so many caps of them are told, the nearest first. */
export const mostNamed = 50;

/** How near every cap of a gateway is: those of all callers, then those of users and sessions, the nearest first. */
export function capStandings({ caps, spent, state, nowMs, beganAtMs }: BudgetFacts): CapStanding[] {
  const run = { total: amountOfSpend(spent), buckets: [], milliseconds: nowMs - beganAtMs };
  const hour = { ...run, buckets: bucketsOfState(state.hour) };
  const ofAll = [
    ...standingsOf({ kind: 'run' }, caps.perRun ?? {}, run, nowMs),
    ...standingsOf({ kind: 'hour' }, caps.perHour ?? {}, hour, nowMs),
    ...sharedStandings('pull_request', caps.perPullRequest, run),
    ...sharedStandings('day', caps.perDay, run),
  ];
  const named = [
    ...namedStandings('user', caps.perUser, state.users, nowMs),
    ...namedStandings('session', caps.perSession, state.sessions, nowMs),
  ];
  named.sort((one, other) => shareLeft(one) - shareLeft(other));
  return [...ofAll, ...named.slice(0, mostNamed)];
}

function sharedStandings(kind: 'pull_request' | 'day', caps: SharedCaps | undefined, run: Taken): CapStanding[] {
  if (caps === undefined) return [];
  return standingsOf({ kind }, caps, { ...run, total: sumOf(run.total, amountOfSpend(caps.before)) }, 0);
}

const namedStandings = (
  kind: 'user' | 'session',
  caps: Caps | undefined,
  accounts: BudgetState['users'],
  nowMs: number,
): CapStanding[] =>
  caps === undefined
    ? []
    : accounts.flatMap((account) => {
        const { name, spent = noAmount, buckets = [], beganAtMs = nowMs } = accountOfState(account);
        const taken = { total: spent, buckets, milliseconds: nowMs - beganAtMs };
        return standingsOf({ kind, name }, caps, taken, nowMs);
      });

function standingsOf(scope: Scope, caps: Caps, taken: Taken, nowMs: number): CapStanding[] {
  const limits = limitsOf(caps);
  const window = new HourWindow(limits.some(({ hourly }) => hourly) ? taken.buckets : []);
  window.forget(nowMs);
  const standings = limits.map((limit) => standingOf(scope, limit, limit.hourly ? window.total : taken.total));
  const { milliseconds } = caps;
  if (milliseconds === undefined) return standings;
  const [most, spent] = [minutes(milliseconds), minutes(Math.max(0, taken.milliseconds))];
  return [...standings, toldStanding(scope, { measure: 'minutes', hourly: false }, most, spent)];
}

const standingOf = (scope: Scope, { measure, most, hourly }: Limit, taken: Amount): CapStanding =>
  toldStanding(scope, { measure: measureWords[measure], hourly }, told(measure, most), told(measure, taken[measure]));

const measureWords: Readonly<Record<Measure, CapMeasure>> = { nanoUsd: 'usd', tokens: 'tokens', calls: 'calls' };

const told = (measure: Measure, amount: number): number =>
  measure === 'nanoUsd' ? usdOf({ nanoUsd: amount }) : amount;

type Kind = { readonly measure: CapMeasure; readonly hourly: boolean };

const toldStanding = ({ kind, name }: Scope, { measure, hourly }: Kind, most: number, spent: number): CapStanding => ({
  scope: kind,
  ...(name === undefined ? {} : { name }),
  measure,
  per_hour: hourly,
  most,
  spent,
  left: leftOf(measure, most, spent),
});

/** The difference of two amounts of money in whole billionths of a dollar, as the budgets have it. */
function leftOf(measure: CapMeasure, most: number, spent: number): number {
  const left = Math.max(0, most - spent);
  return measure === 'usd' ? usdOf({ nanoUsd: toNanoUsd(left) }) : left;
}

/** How much of a cap is left, from 0 to 1. */
export const shareLeft = ({ most, left }: CapStanding): number => (most === 0 ? 0 : left / most);

const minutes = (ms: number): number => ms / 60_000;
