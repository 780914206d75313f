import { z } from 'zod';
import { graderError, passOrFail } from '../grader.js';
import { askForVerdict, replyForm } from './ask-judge.js';
import { answerExhibit, judgeMessages, questionExhibits, valueText } from './judge-messages.js';
/** How the facts of an answer stand to those of a reference. */
const relations = {
    same: 'it states the same facts as the reference',
    subset: 'it states a part of them and contradicts none',
    superset: 'it states all of them and more, and contradicts none',
    immaterial: 'it differs from the reference in nothing that matters for the facts',
    contradicts: 'it contradicts the reference in at least one fact',
};
const Relation = z.strictObject({
    reason: z.string(),
    verdict: z.enum(['same', 'subset', 'superset', 'immaterial', 'contradicts']),
});
const relationForm = replyForm('factuality_verdict', Relation);
const relationTask = [
    'Compare the facts that the answer states with those of the reference, which is right. Style, wording and length do',
    'not matter. `verdict` is one of:',
    ...Object.entries(relations).map(([word, meaning]) => `- ${word}: ${meaning}`),
].join('\n');
/** 1 for an answer that contradicts no fact of the reference, which is the value or what the case expects. */
export const gradeFactuality = function* (spec, subject) {
    const reference = valueText(spec, subject.question);
    if (reference === undefined)
        return graderError(`\`${spec.type}\` has neither a \`value\` nor an \`expected\` answer`);
    const exhibits = [...questionExhibits(subject), { name: 'reference', text: reference }, answerExhibit(subject)];
    const asked = yield* askForVerdict(spec, judgeMessages(relationTask, exhibits), relationForm);
    if (asked.kind === 'grader-error')
        return asked;
    const { verdict, reason } = asked.verdict;
    return passOrFail(verdict !== 'contradicts', `${verdict}: ${reason}`);
};
const Decision = z.strictObject({ reason: z.string(), verdict: z.enum(['yes', 'no']) });
const decisionForm = replyForm('closed_qa_verdict', Decision);
const decisionTask = 'Decide whether the answer meets the criterion. `verdict` is yes when it meets all of it, and no otherwise. Where you ' +
    'are in doubt it is no.';
/** 1 for an answer that meets a criterion, which is the value. */
export const gradeClosedQuestion = function* (spec, subject) {
    const criterion = valueText(spec);
    if (criterion === undefined)
        return graderError(`\`${spec.type}\` has no criterion as its \`value\``);
    const exhibits = [{ name: 'criterion', text: criterion }, ...questionExhibits(subject), answerExhibit(subject)];
    const asked = yield* askForVerdict(spec, judgeMessages(decisionTask, exhibits), decisionForm);
    if (asked.kind === 'grader-error')
        return asked;
    return passOrFail(asked.verdict.verdict === 'yes', asked.verdict.reason);
};
