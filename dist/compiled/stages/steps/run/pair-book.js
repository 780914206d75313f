import { isPaired, isPreferred } from '../../../domain/evaluation/plan/graders-of-task.js';
import { saidBetween } from '../../../domain/graders/judge/judge-messages.js';
import { answerTextOf } from '../../../domain/inference/call/answer-text.js';
import { BudgetExceededError, ModelError } from '../../../ports/model.js';
import { endsRun } from './ends-run.js';
/**
 * Lets both samples of a pair see each other's answer and share what their preferring grader is told, so that what one
 * wins the other loses. Whoever needs an answer first asks for it, and the other takes the same: nobody waits for a
 * sample that has no worker yet.
 */
export class PairBook {
    pairs = new Map();
    /** Lets in the tasks of a case that are still to be taken, both of each pair. */
    enter(tasks) {
        for (const task of tasks.filter(isPaired)) {
            const key = pairKey(task);
            const pair = this.pairs.get(key) ?? { tasks: new Map(), heard: new Map(), supplies: new Map(), open: 0 };
            pair.tasks.set(task.arm, task);
            pair.open += 1;
            this.pairs.set(key, pair);
        }
    }
    /** The answer to a task: the one that its partner asked for already, where it did. */
    answerTo(task, ask) {
        const pair = this.pairOf(task);
        return pair === undefined ? ask(task) : askOnce(pair, task, ask);
    }
    /** What a task's graders are told of its partner; what both ask of a judge is asked once. */
    suppliesFor(task, { supplies, firstRepeat, ask }) {
        if (!isPreferred(task))
            return supplies;
        const pair = this.pairOf(task);
        if (pair === undefined)
            return { ...supplies, partner: () => Promise.resolve(aloneOf(task)) };
        return {
            ...supplies,
            completion: (need, signal) => shared(pair, JSON.stringify([firstRepeat, need]), () => supplies.completion(need, signal)),
            partner: () => partnerOf(pair, task, ask),
        };
    }
    pairOf(task) {
        return this.pairs.size === 0 ? undefined : this.pairs.get(pairKey(task));
    }
    /** Forgets a pair once both of its samples are taken. */
    leave(task) {
        const pair = this.pairOf(task);
        if (pair === undefined)
            return;
        pair.open -= 1;
        if (pair.open === 0)
            this.pairs.delete(pairKey(task));
    }
}
/** Equal for the two samples of a pair. */
const pairKey = ({ plan, question, repeat }) => JSON.stringify([plan.name, plan.yardstick, question.id, repeat]);
function askOnce({ heard }, task, ask) {
    const known = heard.get(task.arm) ?? ask(task);
    heard.set(task.arm, known);
    return known;
}
async function partnerOf(pair, { arm }, ask) {
    const partner = pair.tasks.get(arm === 'base' ? 'head' : 'base');
    if (partner === undefined)
        return { kind: 'failed', reason: 'the other arm has no such sample' };
    try {
        const { reply, conversation } = await askOnce(pair, partner, ask);
        const between = saidBetween({ messages: partner.call.messages, transcript: conversation?.transcript });
        return { kind: 'partner', own: arm, answer: answerTextOf(reply), between };
    }
    catch (error) {
        const isOwn = error instanceof ModelError || (error instanceof BudgetExceededError && !endsRun(error));
        if (!isOwn)
            throw error;
        return { kind: 'failed', reason: `the ${partner.arm} arm gave no answer: ${error.message}` };
    }
}
/** Arms of one target give one answer, which is asked for once. */
const aloneOf = ({ plan }) => plan.arms.kind === 'identical' ? { kind: 'same' } : { kind: 'failed', reason: 'there is no other arm' };
async function shared({ supplies }, key, supply) {
    const known = supplies.get(key);
    if (known !== undefined)
        return { ...(await known), costUsd: 0 };
    const asked = supply();
    supplies.set(key, asked);
    return asked;
}
