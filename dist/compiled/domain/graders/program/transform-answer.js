import { toldCalls } from '../told-calls.js';
import { usualGradingSeconds } from './program-graders.js';
import { programInput } from './program-input.js';
/** The subject as a grader sees it after its `tool_calls`, `parse` and `transform`, or why it cannot be had. */
export function* transformed(spec, given) {
    const subject = readAnswer(spec, given);
    const { transform: code, timeout_s: timeoutSeconds = usualGradingSeconds } = spec;
    if (code === undefined)
        return subject;
    const program = { language: 'javascript', source: { kind: 'inline', code }, timeoutSeconds };
    const supply = yield { kind: 'program', program, input: programInput(subject, spec) };
    if (supply.kind === 'failed')
        return `transform: ${supply.reason}`;
    if (supply.kind !== 'output')
        return `transform: a ${supply.kind} is no result of a program`;
    return withAnswer(subject, supply.output);
}
function readAnswer({ parse, tool_calls: form }, subject) {
    const told = form && toldCalls(subject.reply, form);
    if (told !== undefined)
        return withAnswer(subject, told);
    return parse === 'json' ? parsed(subject) : subject;
}
/** An answer that is no JSON stays the text that it is. */
function parsed(subject) {
    try {
        return withAnswer(subject, JSON.parse(subject.answer));
    }
    catch {
        return subject;
    }
}
const withAnswer = (subject, value) => ({
    ...subject,
    answer: typeof value === 'string' ? value : JSON.stringify(value),
    transformed: value,
});
