import { isProse, looksLikeCode } from '../../vocabulary/natural-language.js';
import { promptMeaning } from '../classify/prompt-setting.js';
/** The comments of template languages; `{#name}` and `{#name(` are placeholders of one of them. */
const comments = [
    { opens: '{#', closes: '#}', isOther: /^\{#[\w.]{1,80}[})(]/ },
    { opens: '{{!--', closes: '--}}' },
    { opens: '{{!', closes: '}}' },
];
/** A template as it is sent: comments of its language and white space at the ends of lines are gone. */
export function templateMeaning(text) {
    const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
    if (!plain.includes('{#') && !plain.includes('{{!'))
        return promptMeaning(plain);
    return promptMeaning(comments.reduce(withoutComments, plain));
}
/** A comment that never closes is text. */
function withoutComments(text, { opens, closes, isOther }) {
    const kept = [];
    let at = 0;
    for (let start = text.indexOf(opens); start >= 0; start = text.indexOf(opens, at)) {
        const end = text.indexOf(closes, start + opens.length);
        if (end < 0)
            break;
        const isComment = isOther === undefined || !isOther.test(text.slice(start, start + 90));
        const next = isComment ? end + closes.length : start + opens.length;
        kept.push(text.slice(at, isComment ? start : next));
        at = next;
    }
    return kept.join('') + text.slice(at);
}
const page = /<!doctype html|<html\b|<\/(?:html|body|head|table|tr|td|form|style|script|svg|nav|footer|ul|a)>|<(?:div|span|input|button|link|meta|img)\b[^<>]{0,200}(?:class|style|src|href|type)=/i;
/** True for templates of pages, which people see and models don't. */
export const isPageTemplate = (text) => page.test(text.slice(0, 20_000)) && !isProseAtFirst(text);
/** A prompt may quote a page; a page begins as one. */
const isProseAtFirst = (text) => {
    const first = text.trimStart().slice(0, 200);
    return (!/^(?:<!doctype|<(?:html|head|body|div|table|section|main|template|style|script|p|h\d|ul|mjml)\b)/i.test(first) &&
        isProse(first, 5));
};
/** True when a template makes a file of configuration or code instead of a text. */
export const isTemplateOfCode = (text) => looksLikeCode(text) || !isProse(text.replaceAll(/\{%[^%]{0,200}%\}/g, ' '), 4);
