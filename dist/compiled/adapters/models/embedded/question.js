import { isInputCue, isOutputCue, readCueLine } from './cues.js';
import { promptLines } from './prompt-lines.js';
import { readCuedExamples, unquote } from './read-worked-examples.js';
const plainQuestion = { lead: '', form: '', text: '', endsInCue: false };
const lineBreak = /\r\n|[\n\r]/u;
/** Cuts off "Label:" at the very end, where a prompt lets the model go on; `undefined` when it does not end so. */
function withoutFinalCue(content) {
    const trimmed = content.trimEnd();
    if (!trimmed.endsWith(':'))
        return undefined;
    const cue = /[\p{L}]+$/u.exec(trimmed.slice(-25, -1))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    return trimmed.slice(0, -1 - cue.length).replace(/[\s/|;,*]{1,8}$/u, '');
}
function withoutTag(text) {
    const tag = /^<([a-z][\w-]{0,30})>/iu.exec(text)?.[1];
    const end = `</${tag}>`;
    return tag !== undefined && text.endsWith(end) ? text.slice(tag.length + 2, -end.length).trim() : text;
}
/** A question without the cue, quotes, fence or tag that its template put around it. */
export function unwrapQuestion(content) {
    const text = (withoutFinalCue(content) ?? content).trim();
    const read = readCueLine(text.split(lineBreak, 1)[0] ?? '');
    const bare = read !== undefined && isInputCue(read.cue) ? text.slice(text.search(/[:：]/u) + 1).trim() : text;
    return unquote(withoutTag(bare));
}
/** Where the last line with an input cue begins, and whether anything stands before it. */
function splitAtLastCue(content) {
    const lines = content.split(lineBreak);
    for (let line = lines.length - 1; line >= 0; line--) {
        const read = readCueLine((lines[line] ?? '').trim());
        if (read === undefined || !isInputCue(read.cue))
            continue;
        return { before: lines.slice(0, line).join('\n'), from: lines.slice(line).join('\n') };
    }
    return undefined;
}
function splitAtFence(content) {
    for (const fence of ['"""', '```']) {
        const start = content.indexOf(fence);
        const end = content.lastIndexOf(fence);
        if (start < 0 || end <= start)
            continue;
        const text = content.slice(start + fence.length, end).trim();
        return { ...plainQuestion, lead: `${content.slice(0, start)}\n${content.slice(end + fence.length)}`, text };
    }
    const quoted = [...content.matchAll(/["“]([^"“”]{12,4000})["”]/gu)].sort((a, b) => b[0].length - a[0].length)[0];
    if (quoted?.[1] === undefined)
        return undefined;
    const lead = `${content.slice(0, quoted.index)} ${content.slice(quoted.index + quoted[0].length)}`;
    return { ...plainQuestion, lead, text: quoted[1] };
}
/** Finds the question in a message that carries a whole prompt: after a cue, in quotes, or as the last paragraph. */
function splitWholePrompt(content) {
    const cued = splitAtLastCue(content);
    const isOpen = cued !== undefined && readCuedExamples(promptLines(cued.from)).examples.length === 0;
    if (isOpen && cued.before.trim() !== '') {
        const [text = '', ...after] = cued.from.split(/\n\s{0,40}\n/u);
        return { ...plainQuestion, lead: `${cued.before}\n\n${after.join('\n\n')}`, text: unwrapQuestion(text) };
    }
    const fenced = splitAtFence(content);
    if (fenced !== undefined)
        return fenced;
    const paragraph = content.trimEnd().lastIndexOf('\n\n');
    const split = paragraph >= 0 ? paragraph : content.lastIndexOf(': ');
    if (split < 0)
        return { ...plainQuestion, text: unwrapQuestion(content) };
    return { ...plainQuestion, lead: content.slice(0, split + 1), text: unwrapQuestion(content.slice(split + 1)) };
}
const statesForm = /^(?:please |now |then )?(?:answer|reply|respond|return|output|give|format|only|just)\b/iu;
/**
 * Takes a template's own words off the message: a first line that ends in a colon, a last paragraph about the answer.
 */
function splitForm(content) {
    const paragraphs = content.trim().split(/\n\s{0,40}\n/u);
    const last = paragraphs.length > 1 && statesForm.test(paragraphs.at(-1) ?? '') ? (paragraphs.pop() ?? '') : '';
    const [head = '', ...rest] = paragraphs.join('\n\n').split('\n');
    const isHeading = head.trimEnd().endsWith(':') && head.length <= 200 && rest.some((line) => line.trim() !== '');
    const text = isHeading ? rest.join('\n') : [head, ...rest].join('\n');
    return { ...plainQuestion, form: last, text: unwrapQuestion(text) };
}
/**
 * Takes the last message apart. When earlier messages define the task, the message is data: nothing in it can change
 * the labels, save worked examples before a final "Label:".
 */
export function readQuestion(content, hasTask) {
    const open = withoutFinalCue(content);
    if (open !== undefined) {
        const cued = splitAtLastCue(open) ?? { before: '', from: open };
        const isLead = !hasTask || readCuedExamples(promptLines(cued.before)).examples.length > 0;
        return { lead: isLead ? cued.before : '', form: '', text: unwrapQuestion(cued.from), endsInCue: true };
    }
    return hasTask ? splitForm(content) : splitWholePrompt(content);
}
