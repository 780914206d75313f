import { mojibakeIn } from './mojibake.js';
const byPattern = (pattern, says) => (text) => {
    const found = pattern.exec(text);
    return found === null ? undefined : { at: found.index, says: says(found[0]) };
};
const codeOf = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
/** What is wrong with a text whatever it is about; the first place of each. */
export const textRules = [
    {
        name: 'empty',
        find: (text) => (text.trim() === '' ? { at: 0, says: 'it has no text' } : undefined),
    },
    {
        name: 'replacement-character',
        find: byPattern(/.{0,20}\uFFFD.{0,20}/, (found) => `a character was lost on the way: ${found}`),
    },
    {
        name: 'control-character',
        // Tabs, line breaks, form feeds and NEL stand in texts that are well.
        find: byPattern(/[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/, (found) => `the control character U+${codeOf(found)}`),
    },
    {
        name: 'lone-surrogate',
        find: byPattern(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/, (found) => `half of a character, U+${codeOf(found)}`),
    },
    { name: 'mojibake', find: mojibakeIn },
    {
        name: 'extraction-garbage',
        find: byPattern(/GLYPH<[^>\n]{0,80}>|(?:\(cid:\d{1,6}\)[ ]?){2,50}|(?:\/[Gg]\d{1,4}[ ]?){3,50}/, (found) => `glyphs that no font named: ${found}`),
    },
    {
        name: 'placeholder-text',
        find: byPattern(/\blorem ipsum dolor\b/i, (found) => `a placeholder: ${found}`),
    },
    {
        name: 'conflict-marker',
        find: conflictIn,
    },
    {
        name: 'unbroken-run',
        find: unbrokenRunIn,
    },
];
/** Reads each mark once: one pattern for all of a conflict takes minutes for a text full of them. */
function conflictIn(text) {
    let begunAt;
    let isParted = false;
    for (const { 0: mark, index } of text.matchAll(/^(?:<{7} |={7}\r?$|>{7} )/gm)) {
        if (mark.startsWith('<'))
            [begunAt, isParted] = [index, false];
        else if (mark.startsWith('='))
            isParted = begunAt !== undefined;
        else if (begunAt !== undefined && isParted)
            return { at: begunAt, says: 'a conflict of a merge that nobody resolved' };
    }
    return undefined;
}
const longestRun = 1000;
/** Scripts without spaces, such as Chinese, are none of it. */
function unbrokenRunIn(text) {
    for (const { 0: run, index } of text.matchAll(/[!-~]+/g)) {
        if (run.length <= longestRun || /:\/\/|data:/.test(run))
            continue;
        return { at: index, says: `more than 1,000 characters without a space: ${run.slice(0, 40)}…` };
    }
    return undefined;
}
