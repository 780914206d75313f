import { Account, rulesOf } from '../../inference/budget/account.js';
import { amountOfSpend, spendOf, sumOf, usdOf } from '../../inference/budget/amount.js';
import { itemsOfShard } from '../../inference/budget/divide-caps.js';
import { refusalOfRequest } from '../../inference/budget/request-caps.js';
import { worstCaseOf } from '../../inference/budget/worst-case.js';
import { mostRepeatsOf } from '../../suite/suite-definition.js';
import { MeasuredCases, sideBySide } from './measured-cases.js';
import { leastCallsOfGrading } from './need-of-grading.js';
import { PlannedCases } from './planned-cases.js';
import { worstCaseOfCase } from './worst-case-of-case.js';
import { singleCallsOf, worstCaseOfSample } from './worst-case-of-sample.js';
/**
 * Takes the longest beginning of the run whose worst case is within the caps, without the cases that no request or
 * session may be as big as. Suites advance side by side, so that a cap leaves each the same share of its cases; what
 * only stands beside comes last. Of that a shard takes every so-manieth case, as far as they fit its own caps. Every
 * case is looked at before any runs, so a mistake in one is told.
 */
export function fitBudget(suites, { caps, part }) {
    const measured = suites.map((suite) => measureSuite(suite, caps));
    const leftOut = measured.flatMap((each) => each.leftOut ?? []);
    const inOrder = () => sideBySide(measured.map(({ possible }) => possible));
    const whole = fitInOrder(inOrder(), caps);
    if (part === undefined)
        return { ...whole, whole: whole.cases, leftOut };
    const own = itemsOfShard(inOrder(), whole.cases.length, part.shard);
    const fitted = fitInOrder(own, part.caps);
    return { ...fitted, whole: whole.cases, nothingFits: fitted.nothingFits ?? whole.nothingFits, leftOut };
}
/** Why so much more is too much for what a run that has spent this has left of its caps; nothing where it fits. */
export function whyNotMore(caps, spent, need) {
    const accounts = accountsOf(caps);
    for (const account of accounts)
        take(account, { ...amountOfSpend(spent), inputTokens: 0, outputTokens: 0 });
    return accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object')?.reason;
}
/** The most that a plan can take with all repeats that may be added, as far as the caps of the run let them. */
export function worstCaseWithRepeats({ usd, tokens, calls }, { plans, caps: { perRun = {} } }) {
    const growth = plans.map(({ definition }) => mostRepeatsOf(definition) / definition.repeats);
    const most = growth.reduce((one, other) => Math.max(one, other), 1);
    const grown = (amount, cap = Number.POSITIVE_INFINITY) => Math.max(amount, Math.min(amount * most, cap));
    return { usd: grown(usd, perRun.usd), tokens: grown(tokens, perRun.tokens), calls: grown(calls, perRun.calls) };
}
/** The longest beginning of an order of cases whose worst case is within the caps that all of them take from. */
function fitInOrder(order, caps) {
    const accounts = accountsOf(caps);
    const cases = new PlannedCases();
    let worst = { nanoUsd: 0, tokens: 0, calls: 0 };
    const worstNanoUsd = new Map();
    let refusal;
    for (const { suite, place, need } of order) {
        refusal = accounts.map((account) => account.judge(need, 0)).find((each) => typeof each === 'object');
        if (refusal !== undefined)
            break;
        for (const account of accounts)
            take(account, need);
        worst = sumOf(worst, need);
        worstNanoUsd.set(suite.plan, (worstNanoUsd.get(suite.plan) ?? 0) + need.nanoUsd);
        cases.push(suite, place);
    }
    const nothingFits = cases.length === 0 ? refusal?.reason : undefined;
    return {
        cases,
        worstCase: spendOf(worst),
        worstUsd: inUsd(worstNanoUsd),
        ...(nothingFits === undefined ? {} : { nothingFits }),
    };
}
const inUsd = (nanoUsd) => new Map([...nanoUsd].map(([plan, amount]) => [plan, usdOf({ nanoUsd: amount })]));
function measureSuite(suite, caps) {
    const possible = new MeasuredCases(suite);
    let leftOut;
    for (let place = 0; place < suite.length; place += 1) {
        const each = suite.tasksAt(place);
        const reason = whyTooBig(each, caps);
        if (reason === undefined)
            possible.push(place, worstCaseOfCase(each));
        else {
            const first = leftOut ?? { plan: suite.plan, count: 0, firstId: each.question.id, reason };
            leftOut = { ...first, count: first.count + 1 };
        }
    }
    return { possible, leftOut };
}
/**
 * Why a sample of a case, or whatever is asked to grade it, is more than a request or a session may be; a session is
 * one sample, and grading it another.
 */
export function whyTooBig(each, caps) {
    if (caps.perRequest === undefined && caps.perSession === undefined)
        return undefined;
    const session = new Account({ kind: 'session' }, rulesOf(caps.perSession ?? {}));
    for (const task of each.tasks) {
        const reason = whyTooBigCalls(singleCallsOf(task), caps) ?? whyTooBigSession(worstCaseOfSample(task), session);
        if (reason !== undefined)
            return reason;
    }
    const grading = leastCallsOfGrading(each);
    const reason = whyTooBigCalls(grading, caps) ??
        grading.map((call) => whyTooBigSession(worstCaseOf(call), session)).find((why) => why !== undefined);
    return reason && `whoever grades its answers could not be asked: ${reason}`;
}
function whyTooBigCalls(calls, { perRequest, perToolUse }) {
    if (perRequest === undefined)
        return undefined;
    return calls.map((each) => refusalOfRequest(each, perRequest, perToolUse)).find(isRefusal)?.reason;
}
function whyTooBigSession(need, session) {
    const judgement = session.judge(need, 0);
    return typeof judgement === 'object' ? judgement.reason : undefined;
}
/**
 * An account for each scope that the whole run takes from. A cap of an hour binds all of the plan, which cannot wait
 * for the next one; time cannot be planned.
 */
function accountsOf({ perRun, perHour, perDay, perPullRequest }) {
    const shared = (kind, caps) => new Account({ kind }, rulesOf(caps), { spent: amountOfSpend(caps.before) });
    return [
        perHour && new Account({ kind: 'hour' }, rulesOf(perHour)),
        perDay && shared('day', perDay),
        perPullRequest && shared('pull_request', perPullRequest),
        new Account({ kind: 'run' }, rulesOf({ ...perRun, milliseconds: undefined })),
    ].filter((account) => account !== undefined);
}
function take(account, need) {
    account.reserve(need, 0);
    account.settle(need, need, 0);
}
const isRefusal = (refusal) => refusal !== undefined;
