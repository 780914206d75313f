import { own } from '../../artifacts/own.js';
import { GraderSpec, plainType } from '../../graders/grader-spec.js';
import { textSubject } from '../../graders/subject.js';
import { textGraders } from '../../graders/text/text-graders.js';
import { parsePattern } from '../../pattern/pattern.js';
import { containsPattern } from './contains-pattern.js';
/** A check ready to hold answers to. Throws an `Error` for a JSON Schema that cannot be used. */
export function checkOf(settings) {
    const { min_characters: least = 0, max_characters: most = Infinity, matches, type, incident = [] } = settings;
    const pattern = matches === undefined ? undefined : parsePattern(matches);
    const grade = graderOf(settings);
    return {
        incidents: incident,
        problemOf: (answer) => {
            if (answer.length < least)
                return `shorter than ${least} characters`;
            if (answer.length > most)
                return `longer than ${most} characters`;
            if (pattern !== undefined && !containsPattern(answer, pattern))
                return 'matches';
            return grade === undefined || grade(answer) ? undefined : type;
        },
    };
}
const graders = textGraders;
function graderOf({ type, value, ignore_case, trim }) {
    if (type === undefined)
        return undefined;
    const { data, error } = GraderSpec.safeParse({ type, value, ignore_case, trim });
    if (data === undefined)
        throw new Error(error.issues[0]?.message);
    const { type: plain, isNegated } = plainType(type);
    const grader = own(graders, plain);
    return (answer) => {
        const grade = grader?.(data, textSubject(answer));
        return grade?.kind === 'score' && grade.passes !== isNegated;
    };
}
