import { z } from 'zod';
import { graderError } from '../grader.js';
import { markOf } from '../mark.js';
import { askForVerdict, replyForm } from './ask-judge.js';
import { answerExhibit, contextExhibit, judgeMessages, questionExhibits, valueText } from './judge-messages.js';
const mostStatements = 100;
const Reply = z.strictObject({
    statements: z
        .array(z.strictObject({ statement: z.string(), holds: z.boolean() }))
        .min(1)
        .max(mostStatements),
});
const form = replyForm('statements', Reply);
const ending = 'Reply with one JSON object of the form that is asked for and with nothing before or after it: `statements`, each with ' +
    'its text in a few words and whether it `holds`. Leave none out, and give each of them once.';
/** Grades by the share of statements that hold. */
const bySharesOf = ({ task, exhibits }) => function* (spec, subject) {
    const shown = exhibits(spec, subject);
    if (typeof shown === 'string')
        return graderError(`\`${spec.type}\` cannot grade: ${shown}`);
    const asked = yield* askForVerdict(spec, judgeMessages(task, shown, ending), form);
    if (asked.kind === 'grader-error')
        return asked;
    const { statements } = asked.verdict;
    const failing = statements.filter(({ holds }) => !holds);
    const share = 1 - failing.length / statements.length;
    const [first] = failing;
    const reason = `${statements.length - failing.length} of ${statements.length} statements hold`;
    const told = first === undefined ? reason : `${reason}; the first that does not: ${first.statement}`;
    return markOf(share, told, spec.threshold);
};
const withContext = ({ context = [] }, others) => context.length === 0
    ? 'neither the target nor the case tells what retrieval gave'
    : [...others, contextExhibit(context)];
/** The share of what an answer says that has to do with the question. */
export const gradeAnswerRelevance = bySharesOf({
    task: 'Take the answer apart into the single things that it says. One of them holds when it helps to answer the question; ' +
        'what is beside the question, or says nothing, does not.',
    exhibits: (_, subject) => [...questionExhibits(subject), answerExhibit(subject)],
});
/** The share of the expected answer that can be had from the retrieved context. */
export const gradeContextRecall = bySharesOf({
    task: 'Take the reference apart into the single statements that it makes. One of them holds when the context says it or it ' +
        'follows from the context alone; what you know yourself does not count.',
    exhibits: (spec, subject) => {
        const text = valueText(spec, subject.question);
        if (text === undefined)
            return 'there is neither a `value` nor an `expected` answer';
        return withContext(subject, [...questionExhibits(subject), { name: 'reference', text }]);
    },
});
/** The share of what an answer says that the retrieved context bears out. */
export const gradeContextFaithfulness = bySharesOf({
    task: 'Take the answer apart into the single statements that it makes. One of them holds when the context says it or it ' +
        'follows from the context alone; what you know yourself does not count.',
    exhibits: (_, subject) => withContext(subject, [...questionExhibits(subject), answerExhibit(subject)]),
});
