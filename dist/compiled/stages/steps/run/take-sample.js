import { dayMs } from '../../../domain/day.js';
import { taskDigest } from '../../../domain/evaluation/plan/task-digest.js';
import { costOf, wasWaitedFor } from '../../../domain/evaluation/tally/resource-sheet.js';
import { answerTextOf } from '../../../domain/inference/call/answer-text.js';
import { servedName } from '../../../domain/inference/call/served-name.js';
import { tellsTime } from '../../../domain/inference/provider/provider.js';
import { candidatesOf } from '../../../domain/inference/route/route.js';
import { describeQuestion } from '../../../domain/suite/case.js';
import { asText } from '../../../domain/templates/rendering.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { supplySteps } from '../grade/supply-steps.js';
import { endsRun } from './ends-run.js';
/** One sample, or the sentence of the cap that forbids it. */
export async function takeSample(task, judging) {
    try {
        const heard = await judging.ask(task);
        const subject = subjectOf(task, heard);
        const graded = await grade(subject, judging);
        return { result: answeredSample(task, heard, { subject, ...graded }), responseId: heard.reply.responseId };
    }
    catch (error) {
        if (error instanceof BudgetExceededError)
            return { result: stopOrIncident(task, error) };
        if (error instanceof ModelError)
            return { result: incidentSample(task, error) };
        throw error;
    }
}
async function grade(subject, { grading, supplies, again, signal }) {
    const { result, costUsd, gradedBy } = await supplySteps(grading(subject), supplies, signal);
    if (again === undefined)
        return { ...result, gradedBy, gradingUsd: costUsd };
    const second = await supplySteps(again.grading(subject), again.supplies, signal);
    return { ...result, gradedBy, regraded: second.result.scores, gradingUsd: costUsd + second.costUsd };
}
function subjectOf({ call, question }, heard) {
    const { reply, toolCalls, conversation } = heard;
    const taken = takenFor(call, heard);
    return {
        question,
        answer: answerTextOf(reply),
        reply: { content: reply.content, toolCalls: reply.toolCalls ?? [] },
        messages: call.messages,
        transcript: conversation?.transcript,
        toolCalls,
        tools: call.parameters['tools'],
        finishReason: reply.finishReason,
        refusal: reply.refusal,
        context: reply.context ?? question.context,
        costUsd: reply.usage === undefined ? undefined : costOf(taken),
        latencyMs: wasWaitedFor(taken) ? reply.latencyMs : undefined,
    };
}
const takenFor = (call, { reply, conversation }) => ({
    cost_usd: reply.costUsd,
    ...(reply.savedUsd === undefined ? {} : { saved_usd: reply.savedUsd }),
    ...(tellsTime(providerOf(call, reply)) ? {} : { untimed: true }),
    cached: reply.cached,
    ...(conversation === undefined ? {} : { calls: conversation.calls }),
});
/** A session is one sample, which its cap ends. */
function stopOrIncident(task, error) {
    if (endsRun(error))
        return error.message;
    const { message, costUsd } = error;
    return incidentSample(task, new ModelError('session-stopped', message, { retryable: false, costUsd }));
}
const answeredSample = (task, heard, { subject, scores, errors, outages, reasons, gradedBy, regraded, gradingUsd }) => {
    const { reply, conversation } = heard;
    return {
        ...identityOf(task),
        ...whoServed(task, reply),
        outcome: {
            ...{ kind: 'answered', content: subject.answer, scores, grader_errors: errors },
            ...(outages === undefined ? {} : { outages: { ...outages } }),
            ...(reasons === undefined ? {} : { reasons: { ...reasons } }),
            ...(regraded === undefined ? {} : { regraded: { ...regraded } }),
            ...(subject.context === undefined ? {} : { context: [...subject.context] }),
            ...(conversation === undefined ? {} : { transcript: [...conversation.transcript] }),
            ...(reply.notices === undefined ? {} : { notices: [...reply.notices] }),
        },
        ...usageOf(reply),
        ...takenFor(task.call, heard),
        ...(gradedBy === undefined ? {} : { graded_by: gradedBy }),
        ...(gradingUsd === 0 ? {} : { grading_usd: gradingUsd }),
        latency_ms: reply.latencyMs,
        ...ageOf(reply),
        ...(reply.unverified ? { unverified: true } : {}),
    };
};
/** In hundredths of a day, which is as much as anybody asks of it. */
const ageOf = ({ cached, ageMs }) => cached && ageMs !== undefined ? { age_days: Math.floor((100 * ageMs) / dayMs) / 100 } : {};
/** The model that really answered, and the route that chose it. */
const whoServed = ({ call }, reply) => ({
    model: servedName(call, reply),
    ...routeFacts(call, reply.served?.because),
});
/** Who answered, of a call that a route may have sent elsewhere. */
function providerOf({ route, provider }, { served }) {
    if (route === undefined || served === undefined)
        return provider;
    const isServing = (each) => each.providerName === served.providerName && each.model === served.model;
    return candidatesOf(route).find(isServing)?.provider ?? provider;
}
const routeFacts = ({ route }, because) => route === undefined ? {} : { route: { name: route.name, ...(because === undefined ? {} : { because }) } };
/** A reply that is no answer has taken its tokens all the same. */
const usageOf = (reply) => reply?.usage === undefined
    ? {}
    : { usage: { input_tokens: reply.usage.inputTokens, output_tokens: reply.usage.outputTokens } };
const incidentSample = (task, error) => ({
    ...identityOf(task),
    model: `${task.call.providerName}/${task.call.model}`,
    ...routeFacts(task.call),
    outcome: { kind: 'incident', incident: { kind: error.kind, message: error.message } },
    ...usageOf(error.reply),
    cost_usd: error.costUsd,
    latency_ms: 0,
    cached: false,
});
/** What a sample is of; its request digest ties it to the exact question that was put. */
const identityOf = (task) => {
    const { plan, question, repeat, arm, call } = task;
    return {
        ...{ suite: plan.name, yardstick: plan.yardstick, case: question.id, repeat, arm },
        request: taskDigest(task),
        ...(call.seed === undefined ? {} : { seed: call.seed }),
        ...(repeat === 0 && arm === 'head' ? toldOnce(question) : {}),
    };
};
/** What is the same for every sample of a case. */
const toldOnce = (question) => ({
    question: describeQuestion(question),
    ...(question.expected === undefined ? {} : { expected: asText(question.expected) }),
});
