import { isInputCue, isOutputCue, isReasoningCue, readCueLine } from './cues.js';
import { readLabelName } from './label-name.js';
import { bulletPattern, hasArrow } from './prompt-lines.js';
/** How many fields may stand between a text and its answer. */
const maxFieldsBetween = 4;
const describingCue = /(?:description|definition|meaning|note|format|rules?)$/u;
/** Text without the quotes or emphasis that wrap all of it. */
export function unquote(text) {
    const trimmed = text.trim();
    const wrapped = /^(?:"""|```|["'`“‘«*])(.*?)(?:"""|```|["'`”’»*])$/su.exec(trimmed);
    return (wrapped?.[1] ?? trimmed).trim();
}
/** Splits "text / Label: answer", what follows a cue on a line that carries both. */
function splitInline(value) {
    const colon = value.lastIndexOf(':');
    if (colon < 1)
        return undefined;
    const before = value.slice(0, colon).trimEnd();
    const cue = /[\p{L}]+$/u.exec(before.slice(-24))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    const text = before.slice(0, -cue.length).replace(/[\s/|;,>=→–—-]{1,6}$/u, '');
    return { text, cue: cue.toLowerCase(), answer: value.slice(colon + 1).trim() };
}
/** All "cue: value" fields in order; a text runs on over lines until the next cue, an answer is one line. */
function fieldsOf(lines) {
    const fields = [];
    let isAfterBlank = false;
    for (const [line, { text }] of lines.entries()) {
        const read = readCueLine(text);
        const current = fields.at(-1);
        if (read !== undefined) {
            const inline = isInputCue(read.cue) ? splitInline(read.value) : undefined;
            fields.push({ cue: read.cue, value: inline?.text ?? read.value, firstLine: line, lastLine: line });
            if (inline !== undefined)
                fields.push({ cue: inline.cue, value: inline.answer, firstLine: line, lastLine: line });
        }
        else if (text !== '' && current !== undefined && runsOn(current, isAfterBlank)) {
            current.value = current.value === '' ? text : `${current.value}\n${text}`;
            current.lastLine = line;
        }
        isAfterBlank = text === '';
    }
    return fields;
}
function runsOn(field, isAfterBlank) {
    if (isOutputCue(field.cue))
        return field.value === '';
    return isInputCue(field.cue) || !isAfterBlank;
}
/** Pairs of neighbouring cues that recur with few different answers: a notation of the prompt's own. */
function recurringPairs(fields) {
    const answers = new Map();
    for (const [position, field] of fields.entries()) {
        const previous = fields[position - 1];
        if (previous === undefined || previous.cue === field.cue || describingCue.test(field.cue))
            continue;
        if (isReasoningCue(field.cue) || isInputCue(field.cue) || readLabelName(field.value) === undefined)
            continue;
        const pair = `${previous.cue}:${field.cue}`;
        answers.set(pair, [...(answers.get(pair) ?? []), field.value]);
    }
    const recurring = [...answers].filter(([, values]) => values.length >= 2 && new Set(values).size < values.length);
    return new Set(recurring.map(([pair]) => pair));
}
/** The position of the field whose answer stands at `answer`; `undefined` when that is no answer. */
function textBefore(fields, answer, recurring) {
    const field = fields[answer];
    const previous = fields[answer - 1];
    if (field === undefined || previous === undefined || field.value === '')
        return undefined;
    if (isOutputCue(field.cue)) {
        for (let position = answer - 1; position >= Math.max(0, answer - maxFieldsBetween); position--) {
            const cue = fields[position]?.cue ?? '';
            if (isInputCue(cue))
                return position;
            if (isOutputCue(cue))
                break;
        }
    }
    return recurring.has(`${previous.cue}:${field.cue}`) ? answer - 1 : undefined;
}
/** Worked examples written as "Message: … / Label: …", "Q: … A: …" and the like, and the lines that are left. */
export function readCuedExamples(lines) {
    const fields = fieldsOf(lines);
    const recurring = recurringPairs(fields);
    const examples = [];
    const consumed = new Set();
    for (const [position, field] of fields.entries()) {
        const start = textBefore(fields, position, recurring);
        if (start === undefined)
            continue;
        const parts = fields.slice(start, position).filter(({ cue, value }) => value !== '' && !isReasoningCue(cue));
        examples.push({ text: unquote(parts.map(({ value }) => value).join('\n')), answer: field.value });
        for (let line = fields[start]?.firstLine ?? 0; line <= field.lastLine; line++)
            consumed.add(line);
    }
    const rest = lines.map((line, position) => (consumed.has(position) ? { ...line, text: '' } : line));
    return { examples: examples.filter(({ text }) => text !== ''), rest };
}
/** Reads one line of the form `text -> answer`, `"text": answer` or `| text | answer |`. */
export function readPairLine(line) {
    const bare = line.replace(bulletPattern, '').trim();
    const cells = bare.startsWith('|') && bare.endsWith('|') ? bare.slice(1, -1).split('|') : [];
    const pair = cells.length >= 2 ? [cells.slice(0, -1).join(' '), cells.at(-1) ?? ''] : splitPair(bare);
    if (pair === undefined)
        return undefined;
    const [text, answer] = [withoutCue(unquote(pair[0] ?? '')), withoutCue((pair[1] ?? '').trim())];
    if (text === '' || /^[:-]{2,}$/u.test(answer) || isOutputCue(answer.toLowerCase()))
        return undefined;
    return { text, answer };
}
function splitPair(line) {
    if (hasArrow(line)) {
        const arrow = [...line.matchAll(/->|=>|→|⇒|➜|⟶/gu)].at(-1);
        if (arrow !== undefined)
            return [line.slice(0, arrow.index), line.slice(arrow.index + arrow[0].length)];
    }
    const quoted = /^["“«'](.+)["”»']\s?(?::|=|–|—|-)\s?(.+)$/u.exec(line);
    return quoted === null ? undefined : [quoted[1] ?? '', quoted[2] ?? ''];
}
const withoutCue = (text) => {
    const read = readCueLine(text);
    return read !== undefined && (isInputCue(read.cue) || isOutputCue(read.cue)) ? unquote(read.value) : text;
};
