import { amountOfSpend, noAmount, sumOf, toNanoUsd, usdOf, } from '../inference/budget/amount.js';
import { accountOfState, bucketsOfState } from '../inference/budget/budget-state.js';
import { limitsOf } from '../inference/budget/caps.js';
import { HourWindow } from '../inference/budget/hour-window.js';
/** Sessions and users may be many; so many caps of them are told, the nearest first. */
const mostNamed = 50;
/** How near every cap of a gateway is: those of all callers, then those of users and sessions, the nearest first. */
export function capStandings({ caps, spent, state, nowMs, beganAtMs }) {
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
function sharedStandings(kind, caps, run) {
    if (caps === undefined)
        return [];
    return standingsOf({ kind }, caps, { ...run, total: sumOf(run.total, amountOfSpend(caps.before)) }, 0);
}
const namedStandings = (kind, caps, accounts, nowMs) => caps === undefined
    ? []
    : accounts.flatMap((account) => {
        const { name, spent = noAmount, buckets = [], beganAtMs = nowMs } = accountOfState(account);
        const taken = { total: spent, buckets, milliseconds: nowMs - beganAtMs };
        return standingsOf({ kind, name }, caps, taken, nowMs);
    });
function standingsOf(scope, caps, taken, nowMs) {
    const limits = limitsOf(caps);
    const window = new HourWindow(limits.some(({ hourly }) => hourly) ? taken.buckets : []);
    window.forget(nowMs);
    const standings = limits.map((limit) => standingOf(scope, limit, limit.hourly ? window.total : taken.total));
    const { milliseconds } = caps;
    if (milliseconds === undefined)
        return standings;
    const [most, spent] = [minutes(milliseconds), minutes(Math.max(0, taken.milliseconds))];
    return [...standings, toldStanding(scope, { measure: 'minutes', hourly: false }, most, spent)];
}
const standingOf = (scope, { measure, most, hourly }, taken) => toldStanding(scope, { measure: measureWords[measure], hourly }, told(measure, most), told(measure, taken[measure]));
const measureWords = { nanoUsd: 'usd', tokens: 'tokens', calls: 'calls' };
const told = (measure, amount) => measure === 'nanoUsd' ? usdOf({ nanoUsd: amount }) : amount;
const toldStanding = ({ kind, name }, { measure, hourly }, most, spent) => ({
    scope: kind,
    ...(name === undefined ? {} : { name }),
    measure,
    per_hour: hourly,
    most,
    spent,
    left: leftOf(measure, most, spent),
});
/** The difference of two amounts of money in whole billionths of a dollar, as the budgets have it. */
function leftOf(measure, most, spent) {
    const left = Math.max(0, most - spent);
    return measure === 'usd' ? usdOf({ nanoUsd: toNanoUsd(left) }) : left;
}
/** How much of a cap is left, from 0 to 1. */
export const shareLeft = ({ most, left }) => (most === 0 ? 0 : left / most);
const minutes = (ms) => ms / 60_000;
