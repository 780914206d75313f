import { createGrading } from '../../../domain/graders/create-grading.js';
import { answerTextOf } from '../../../domain/inference/call/answer-text.js';
import { tellsTime } from '../../../domain/inference/provider/provider.js';
import { replayCalls } from '../../../domain/observation/replay-plan.js';
import { observationOfFailure, observationOfReply } from '../../../domain/observation/replayed-answer.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { noSupplies } from '../grade/no-supplies.js';
import { suppliesOfModel } from '../grade/supplies-of-model.js';
import { supplySteps } from '../grade/supply-steps.js';
import { allEnded } from './all-ended.js';
import { endsRun } from './ends-run.js';
import { workThrough } from './work-through.js';
/**
 * Puts each request to both arms, which meet their providers in the same mood. A pair of which a cap forbids one half
 * is none: what is left is a beginning of the drawn order.
 */
export async function replayPairs(asking) {
    const { plan, known, concurrency, keep, signal } = asking;
    const graderErrors = new Map();
    const ask = answerer(asking, graderErrors);
    const left = plan.drawn.filter(({ id }) => !known.has(id));
    let stopped;
    await workThrough(left, concurrency, async (request) => {
        if (stopped !== undefined)
            return;
        signal?.throwIfAborted();
        try {
            await keep(await allEnded([ask(request, 'baseline'), ask(request, 'candidate')]));
        }
        catch (error) {
            if (!(error instanceof BudgetExceededError))
                throw error;
            stopped ??= error.message;
        }
    });
    return { graderErrors, stopped };
}
/** Asks one arm and grades what it says; throws `BudgetExceededError` for a cap that ends the replay. */
function answerer({ model, clock, plan, signal }, graderErrors) {
    const callOf = replayCalls(plan);
    const grade = graderOf(model, plan);
    return async (request, arm) => {
        const call = callOf(request, arm);
        const replayed = { id: request.id, arm, model: call.model, atMs: clock.now() };
        try {
            const reply = await model.complete(call, signal);
            const { scores, errors } = await grade(request, call, reply);
            for (const metric of Object.keys(errors))
                graderErrors.set(metric, (graderErrors.get(metric) ?? 0) + 1);
            return observationOfReply(replayed, reply, scores, tellsTime(call.provider));
        }
        catch (error) {
            if (error instanceof ModelError)
                return observationOfFailure(replayed, error.kind);
            if (!(error instanceof BudgetExceededError) || endsRun(error))
                throw error;
            return observationOfFailure(replayed, 'session-stopped');
        }
    };
}
function graderOf(model, { grading }) {
    const gradeBy = createGrading(grading.graders);
    return async (request, call, reply) => {
        const { id, vars, expected, context, tags, messages } = request;
        const caller = { session: `${call.caller?.session} grading` };
        const asking = { judges: grading.judges, caller, caseKey: id, firstRepeat: 0 };
        const supplies = { ...noSupplies, ...suppliesOfModel(model, asking) };
        const steps = gradeBy({
            question: { id, vars: { ...lastWords(request), ...vars }, expected, tags, context, messages },
            answer: answerTextOf(reply),
            messages,
            toolCalls: reply.toolCalls ?? [],
            finishReason: reply.finishReason,
            refusal: reply.refusal,
            context: reply.context ?? context,
            costUsd: reply.usage === undefined ? undefined : reply.costUsd,
            latencyMs: reply.cached ? undefined : reply.latencyMs,
        });
        return (await supplySteps(steps, supplies)).result;
    };
}
/** What a judge reads as the question of a request that has no variables. */
function lastWords({ messages }) {
    const last = messages.findLast(({ role }) => role === 'user');
    return last === undefined ? {} : { input: last.content };
}
