import { excerptOf } from '../../inference/excerpt.js';
import { PublicAddress } from '../../inference/provider/provider-access.js';
import { graderError } from '../grader.js';
import { plainType } from '../grader-spec.js';
import { everyGrader, withMembers } from '../with-members.js';
import { gradeOfResult } from './grade-of-result.js';
import { fileAndFunction } from './grader-files.js';
import { programInput } from './program-input.js';
/** Seconds that a program has for one grade where its grader does not say. */
export const usualGradingSeconds = 30;
const timeoutOf = ({ timeout_s = usualGradingSeconds }) => timeout_s;
/** The graders that run a program, or ask one over HTTP. */
export const programGraders = {
    javascript: (spec, subject) => graded(spec, needOf(writtenIn('javascript', spec), programInput(subject, spec))),
    python: (spec, subject) => graded(spec, needOf(writtenIn('python', spec), programInput(subject, spec))),
    command: (spec, subject) => graded(spec, needOf(commandOf(spec), programInput(subject, spec))),
    webhook: (spec, subject) => {
        const { value: url } = spec;
        const address = PublicAddress.safeParse(url);
        if (!address.success)
            return graded(spec, 'the value of a `webhook` must be its URL, without a password');
        const body = programInput(subject, spec);
        return graded(spec, { kind: 'post', url: address.data, body, timeoutSeconds: timeoutOf(spec) });
    },
};
/** The programs that graders of a suite and of its cases are, those of sets and transforms among them, each once. */
export function gradingPrograms(graders, cases) {
    const programs = new Map();
    for (const { spec } of everyGrader(graders, cases))
        for (const program of programsOf(spec))
            programs.set(JSON.stringify(program), program);
    return [...programs.values()];
}
/**
 * True where one of the graders runs a program or asks an endpoint: itself, by one of its set, or to change an answer.
 */
export const asksPrograms = (graders) => withMembers(graders).some(({ type, transform: code }) => code !== undefined || Object.hasOwn(programGraders, plainType(type).type));
function programsOf(spec) {
    const { type, transform: code } = spec;
    const timeoutSeconds = timeoutOf(spec);
    const before = code === undefined ? [] : [{ language: 'javascript', source: { kind: 'inline', code }, timeoutSeconds }];
    if (type !== 'javascript' && type !== 'python' && type !== 'command')
        return before;
    const program = type === 'command' ? commandOf(spec) : writtenIn(type, spec);
    return typeof program === 'string' ? before : [...before, program];
}
/** How people read which program grades. */
export function labelOfProgram(program) {
    if (program.language === 'command')
        return excerptOf(program.run, longestLabel);
    const { source } = program;
    return source.kind === 'file' ? source.path : excerptOf(source.code, longestLabel);
}
const longestLabel = 60;
/** Asks for what a grader needs and grades by it; a sentence says why it needs nothing. */
function* graded(spec, need) {
    if (typeof need === 'string')
        return graderError(need);
    const supply = yield need;
    if (supply.kind === 'failed')
        return graderError(supply.reason, supply.incident);
    if (supply.kind !== 'output')
        return graderError(`a ${supply.kind} is no result of a program`);
    return gradeOfResult(supply.output, spec.threshold);
}
const needOf = (program, input) => typeof program === 'string' ? program : { kind: 'program', program, input };
/** Code that stands in the suite, or a file of the commit that the suite is of. */
function writtenIn(language, spec) {
    const { value: code, file } = spec;
    const timeoutSeconds = timeoutOf(spec);
    if (file !== undefined && code === undefined) {
        const { path, name } = fileAndFunction(file);
        return { language, source: { kind: 'file', path, function: name }, timeoutSeconds };
    }
    if (file === undefined && typeof code === 'string' && code.trim() !== '') {
        return { language, source: { kind: 'inline', code }, timeoutSeconds };
    }
    return `\`${language}\` needs one of \`value\`, which is its code, and \`file\``;
}
function commandOf(spec) {
    const { value: run } = spec;
    if (typeof run === 'string' && run.trim() !== '') {
        return { language: 'command', run, timeoutSeconds: timeoutOf(spec) };
    }
    return 'the value of `command` must be a command line';
}
