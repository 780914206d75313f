import { cutText } from './cut-text.js';
import { hideKeys } from './hide-keys.js';
import { showInvisible } from './show-invisible.js';
import { createLineWrapper } from './wrap-lines.js';
/** For a format that is escaped where it is written. */
export const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = cutText(hideKeys(near), maxCharacters);
    const shown = cutText(showInvisible(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `⏎`. */
export function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '⏎').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}…` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
export function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax(createLineWrapper()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
export function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}…` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
export const visibleText = (text) => showInvisible(hideKeys(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
export const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
export const htmlText = (text) => showInvisible(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');
