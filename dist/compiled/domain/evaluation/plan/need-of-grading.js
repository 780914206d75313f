import { createGrading } from '../../graders/create-grading.js';
import { fillInMetric } from '../../graders/fill-in.js';
import { saidBetween } from '../../graders/judge/judge-messages.js';
import { textSubject } from '../../graders/subject.js';
import { asksModel, comparesArms, judgedPlaces, placed } from '../../graders/with-members.js';
import { sumOfWorstCases, worstCaseOf } from '../../inference/budget/worst-case.js';
import { callsOfPlan, worstCaseOfPlan } from '../../inference/route/worst-case-of-route.js';
import { isConversation } from '../conversation.js';
import { judgeCall } from '../judges/judge-call.js';
import { gradersOf } from './graders-of-task.js';
import { caseKeyOf } from './make-tasks.js';
import { callsOfSample } from './worst-case-of-sample.js';
/**
 * Bytes of UTF-8 that a token of an answer stands for at most; the longest words of published vocabularies are rare.
 */
const bytesPerToken = 8;
/** What retrieval may tell of itself where no case says beforehand what it gives. */
const contextBytes = 32_000;
const reckoned = { caller: undefined, firstRepeat: 0 };
/** The most that grading the samples of one case may take: nothing where no grader asks a model. */
export function needOfGrading(each) {
    const { plan, question, tasks } = each;
    const { judges } = plan;
    if (judges === undefined || judges.size === 0)
        return [];
    if (judgesOf(gradersOf(each)).length === 0)
        return [];
    // Grading adds the graders that the case brings itself.
    const graders = judgesOf(plan.definition.graders);
    const known = new Map();
    return tasks.flatMap((task) => {
        const key = JSON.stringify([task.call.parameters.max_tokens, isConversation(task)]);
        const need = known.get(key) ?? needOf(graders, longestSubject(task), judges, caseKeyOf(plan, question));
        known.set(key, need);
        return gradesTwice(task) ? [need, need] : [need];
    });
}
/** The most that grading the anchors of a canary takes. */
export const needOfAnchors = (plan, anchors) => sumOfWorstCases(anchors.map((anchor) => needOf(anchorGraders(plan), subjectOfAnchor(anchor), plan.judges ?? new Map())));
const gradesTwice = ({ isGradedTwice }) => isGradedTwice === true;
/**
 * The graders of a suite that feed a metric together with one that asks a model, of the suite or of the case, wherever
 * in a set either stands: without one of them the metric would be of something else.
 */
export function judgedGraders(graders, question) {
    const namesOf = (places) => places.map((each) => nameOf(each, question));
    const judged = new Set(namesOf(judgedPlaces([...graders, ...(question.graders ?? [])])));
    return graders.filter((spec) => namesOf(placed([spec])).some((name) => judged.has(name)));
}
/** The metric of a grader; as one without scores is named where a case cannot fill its template in. */
export function nameOf({ spec, metric }, question) {
    const filled = fillInMetric({ type: spec.type, metric }, question);
    return filled.kind === 'filled' ? filled.thing : metric;
}
const judgesOf = (graders) => graders.filter(asksModel);
/** The graders that can grade an anchor, which has no other answer to be preferred to. */
export const anchorGraders = ({ definition }) => judgesOf(definition.graders).filter((spec) => !comparesArms(spec));
export const subjectOfAnchor = ({ id, vars, expected, messages, answer, context }) => ({
    ...textSubject(answer, { id, vars, expected, messages, context }),
    messages: messages ?? [],
    context,
});
function longestSubject(task) {
    const { call, question } = task;
    const answer = 'x'.repeat(call.parameters.max_tokens * bytesPerToken);
    return {
        ...textSubject(answer, question),
        messages: call.messages,
        ...(isConversation(task) ? { transcript: longestTranscript(task, answer) } : {}),
        context: question.context ?? ['x'.repeat(contextBytes)],
    };
}
/** All that a conversation may come to before its answer, as its own calls reckon with it. */
function longestTranscript(task, answer) {
    const last = callsOfSample(task).at(-1) ?? task.call;
    return [...last.messages, { role: 'assistant', content: answer }];
}
/**
 * The least that grading any answer to a case asks for: of one that says nothing, with no more beside it than is known.
 */
export function leastCallsOfGrading({ plan, question, tasks: [task] }) {
    const { judges, definition } = plan;
    if (task === undefined || judges === undefined || judges.size === 0)
        return [];
    const subject = { ...textSubject('', question), messages: task.call.messages, context: question.context };
    return callsOf(judgesOf(definition.graders), subject, judges, caseKeyOf(plan, question)).flatMap(callsOfPlan);
}
/**
 * True of a call that grades a sample and is larger than any that was reckoned with, which says something of its answer
 * and nothing of what a run has left.
 */
export function outgrowsReckoning(task, call) {
    const { plan, question } = task;
    const graders = judgesOf(plan.definition.graders);
    const reckonedWith = callsOf(graders, longestSubject(task), plan.judges ?? new Map(), caseKeyOf(plan, question));
    return reckonedWith.every((each) => !isOfOneAsker(each, call) || worstCaseOf(each).tokens < worstCaseOf(call).tokens);
}
const isOfOneAsker = (one, other) => one.providerName === other.providerName && one.model === other.model && one.operation === other.operation;
const needOf = (...asked) => sumOfWorstCases(callsOf(...asked).map(worstCaseOfPlan));
/** Lets the graders ask all that they may, every reply being no verdict. */
function callsOf(graders, subject, judges, caseKey) {
    const calls = [];
    const steps = createGrading(graders)(subject);
    let step = steps.next();
    while (!step.done) {
        const judge = 'model' in step.value ? judges.get(step.value.model) : undefined;
        const { value } = step;
        if (judge !== undefined && (value.kind === 'completion' || value.kind === 'embeddings'))
            calls.push(judgeCall(value, judge, { ...reckoned, caseKey }));
        step = steps.next(worstReply(value, subject));
    }
    return calls;
}
function worstReply(need, subject) {
    const { answer } = subject;
    if (need.kind === 'completion')
        return { kind: 'completion', content: '' };
    // What a `transform` leaves of an answer is reckoned to be as long as the answer.
    if (need.kind === 'program')
        return { kind: 'output', output: answer };
    if (need.kind === 'partner')
        return { kind: 'partner', own: 'head', answer: `${answer}y`, between: saidBetween(subject) };
    return { kind: 'failed', reason: 'nobody was asked' };
}
