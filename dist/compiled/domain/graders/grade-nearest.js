import { traitsOf } from './grader-spec.js';
/** The variable anywhere inside a tag, and neither a member of another nor a part of a longer name. */
const expected = /\{[{%](?:(?![%}]\}).)*?(?<![\w.])expected\b/s;
const asksForExpected = ({ type, value, prompt }) => (value === undefined && traitsOf(type).comparesWithExpected === true) ||
    [value, prompt].flat().some((item) => typeof item === 'string' && expected.test(item));
/**
 * Grades by a value or a prompt that may ask for `expected`, or by what the case expects where there is no value. Of
 * several right answers the one that comes nearest counts, also for a `not-` grader, which is turned around afterwards.
 */
export function* gradeNearest(gradeOne, spec, subject) {
    const { question } = subject;
    const { expected_any: alternatives } = question;
    if (alternatives === undefined || !asksForExpected(spec))
        return yield* gradeOne(spec, subject);
    let best;
    for (const one of alternatives) {
        const grade = yield* gradeOne(spec, { ...subject, question: { ...question, expected: one } });
        if (grade.kind === 'grader-error')
            return grade;
        if (best === undefined || grade.score > best.score)
            best = grade;
    }
    return best ?? (yield* gradeOne(spec, subject));
}
