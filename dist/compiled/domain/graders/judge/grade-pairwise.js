import { z } from 'zod';
import { graderError } from '../grader.js';
import { markOf } from '../mark.js';
import { askForVerdict, replyForm } from './ask-judge.js';
import { armsExhibits, judgeMessages, saidBetween, valueText } from './judge-messages.js';
const Reply = z.strictObject({ reason: z.string(), verdict: z.enum(['first', 'second', 'tie']) });
const form = replyForm('pairwise_verdict', Reply);
const usualCriterion = 'right, to the point, complete and clear';
const task = 'Two systems answered the same question. Decide which answer meets the criterion better. `verdict` is first, second, or ' +
    'tie where neither does. Which of them stands first is chance and says nothing, nor does their length.';
const drawn = 0.5;
/**
 * Which of the two arms answered a case better: 1 for the better and 0 for the other. It is asked in both orders, and a
 * judge that names one answer in one order and not in the other has found no difference. Equal answers need no judge.
 */
export const gradePairwise = function* (spec, subject) {
    const partner = yield { kind: 'partner' };
    if (partner.kind === 'failed')
        return graderError(`there is nothing to compare with: ${partner.reason}`);
    if (partner.kind === 'same')
        return preferred(drawn, 'both arms are the same');
    if (partner.kind !== 'partner')
        return graderError(`a ${partner.kind} is no answer to compare with`);
    if (partner.answer === subject.answer)
        return preferred(drawn, 'both answers are the same');
    const isBase = partner.own === 'base';
    const own = { answer: subject.answer, between: saidBetween(subject) };
    const [base, head] = isBase ? [own, partner] : [partner, own];
    const forward = yield* prefer(spec, subject, [base, head]);
    const backward = yield* prefer(spec, subject, [head, base]);
    if (forward.kind === 'grader-error')
        return forward;
    if (backward.kind === 'grader-error')
        return backward;
    const winner = winnerOf(forward.verdict, backward.verdict);
    const score = winner === undefined ? drawn : Number((winner === 'base') === isBase);
    return preferred(score, explain(forward.verdict, backward.verdict, winner));
};
/** A tie is good enough. */
const preferred = (score, reason) => markOf(score, reason, drawn);
const prefer = (spec, { question }, arms) => askForVerdict(spec, judgeMessages(task, [
    { name: 'criterion', text: valueText(spec) ?? usualCriterion },
    ...armsExhibits(question, arms),
]), form);
/** Forward the base's answer stands first. */
function winnerOf(forward, backward) {
    if (forward.verdict === 'first' && backward.verdict === 'second')
        return 'base';
    return forward.verdict === 'second' && backward.verdict === 'first' ? 'head' : undefined;
}
function explain(forward, backward, winner) {
    if (winner !== undefined)
        return `${winner} is better in both orders: ${forward.reason}`;
    if (forward.verdict === 'tie' && backward.verdict === 'tie')
        return `a tie in both orders: ${forward.reason}`;
    return `a tie, since the orders disagree: ${forward.verdict}, then ${backward.verdict}`;
}
