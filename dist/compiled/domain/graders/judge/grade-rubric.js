import { z } from 'zod';
import { graderError } from '../grader.js';
import { askForVerdict, replyForm } from './ask-judge.js';
import { answerExhibit, judgeMessages, questionExhibits, valueText } from './judge-messages.js';
/** Above it an answer passes; a judge whose `pass` says otherwise than its `score` has given two verdicts. */
const even = 0.5;
const Reply = z
    .strictObject({ reason: z.string(), score: z.number().min(0).max(1), pass: z.boolean() })
    .refine(({ score, pass }) => score === even || pass === score > even, {
    error: '`pass` and `score` are two verdicts that contradict each other',
});
const form = replyForm('rubric_verdict', Reply);
const task = 'Judge how well the answer meets the rubric. `score` is a number from 0 (meets nothing of it) to 1 (meets all of it); ' +
    '`pass` is true when the score is above 0.5 and false when it is below.';
/** How well an answer meets what a rubric asks for, in the judge's eyes. With a threshold it must pass besides. */
export const gradeRubric = function* (spec, subject) {
    const rubric = valueText(spec);
    if (rubric === undefined)
        return graderError(`\`${spec.type}\` has no rubric as its \`value\``);
    const exhibits = [{ name: 'rubric', text: rubric }, ...questionExhibits(subject), answerExhibit(subject)];
    const asked = yield* askForVerdict(spec, judgeMessages(task, exhibits), form);
    return asked.kind === 'grader-error'
        ? asked
        : { ...asked.verdict, kind: 'score', passes: asked.verdict.pass && asked.verdict.score >= (spec.threshold ?? 0) };
};
