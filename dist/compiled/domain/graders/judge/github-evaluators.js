import { z } from 'zod';
import { graderError } from '../grader.js';
import { markOf } from '../mark.js';
import { askForVerdict, replyForm } from './ask-judge.js';
import { gradeByChoice } from './grade-choice.js';
import { answerExhibit, contextExhibit, judgeMessages, questionExhibits, valueText } from './judge-messages.js';
const Reply = z.strictObject({ reason: z.string(), score: z.number().int().min(1).max(5) });
const form = replyForm('five_point_verdict', Reply);
const choices = [1, 2, 3, 4, 5].map((points) => ({
    choice: String(points),
    score: (points - 1) / 4,
}));
const freely = 'Explain yourself in a few sentences, and end with the score, a whole number from 1 to 5, on a line of its own.';
const byPoints = ({ task, exhibits }) => function* (spec, subject) {
    const shown = exhibits(spec, subject);
    if (typeof shown === 'string')
        return graderError(`\`${spec.type}\` cannot grade: ${shown}`);
    if (spec.match === 'first-substring')
        return yield* gradeByChoice(spec, judgeMessages(task, shown, freely), choices);
    const asked = yield* askForVerdict(spec, judgeMessages(task, shown), form);
    if (asked.kind === 'grader-error')
        return asked;
    const { score, reason } = asked.verdict;
    return markOf((score - 1) / 4, `${score} of 5: ${reason}`, spec.threshold);
};
const points = (least, middle, most) => `\`score\` is a whole number from 1 to 5: 1 means ${least}, 3 means ${middle}, 5 means ${most}.`;
const questionAndAnswer = (_, subject) => [
    ...questionExhibits(subject),
    answerExhibit(subject),
];
export const gradeGithubSimilarity = byPoints({
    task: `Judge how near the meaning of the answer is to that of the reference. ${points('that they have nothing in common', 'that they share the main point and differ in parts that matter', 'that they say the same')}`,
    exhibits: (spec, subject) => {
        const text = valueText(spec, subject.question);
        if (text === undefined)
            return 'there is neither a `value` nor an `expected` answer';
        return [...questionExhibits(subject), { name: 'reference', text }, answerExhibit(subject)];
    },
});
export const gradeGithubCoherence = byPoints({
    task: `Judge how well the parts of the answer hang together as an answer to the question. ${points('that its sentences do not belong together', 'that it can be followed with some effort', 'that each sentence follows from the one before and all serve the question')}`,
    exhibits: questionAndAnswer,
});
export const gradeGithubFluency = byPoints({
    task: `Judge the language of the answer alone: grammar, choice of words and flow. ${points('that it is hardly intelligible', 'that it is understandable with some mistakes', 'that it reads as if a skilled writer had written it')}`,
    exhibits: (_, subject) => [answerExhibit(subject)],
});
export const gradeGithubRelevance = byPoints({
    task: `Judge how well the answer serves what the question asks for. ${points('that it is beside the question', 'that it answers a part of the question or much that was not asked', 'that it answers all of the question and nothing else')}`,
    exhibits: questionAndAnswer,
});
/** The context is what retrieval gave, and, as in GitHub's own, what the case expects where nothing was retrieved. */
export const gradeGithubGroundedness = byPoints({
    task: `Judge how far the context bears out what the answer says; what you know yourself does not count. ${points('that the context contradicts it or says nothing of it', 'that about half of it can be found in the context', 'that all of it can be found in the context')}`,
    exhibits: (spec, subject) => {
        const expected = valueText(spec, subject.question);
        const context = subject.context ?? (expected === undefined ? [] : [expected]);
        if (context.length === 0)
            return 'there is neither a context nor an `expected` answer';
        return [...questionExhibits(subject), contextExhibit(context), answerExhibit(subject)];
    },
});
