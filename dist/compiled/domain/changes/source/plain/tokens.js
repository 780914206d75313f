import { endOf, lineOfWord, WordsAhead } from '../../text-ends.js';
import { notations } from './notations.js';
const number = /\d[\w]*(?:\.\d\w*)?/y;
const sign = /->|=>|==|!=|<=|>=|\+=|&&|\|\||\?\.|\?:|\?\?|!!|\|>|<>|::|[^\s]/uy;
/** Each is looked for in all that follows, so that more than anybody writes would take too long. */
const mostHeredocs = 100;
/** The pieces of a program, one behind the other; white space within a line is none. */
export function tokensOf(text, language) {
    const notation = notations[language];
    const tokens = [];
    const ahead = new WordsAhead(text);
    const awaited = [];
    let heredocs = 0;
    for (let at = 0; at < text.length;) {
        if (text[at] === '\n') {
            const bodies = heredocsFrom(text, at + 1, heredocs < mostHeredocs ? awaited : []);
            heredocs += awaited.splice(0).length;
            tokens.push(...bodies, { kind: 'line', start: at, end: at + 1 });
            at = bodies.at(-1)?.end ?? at + 1;
            continue;
        }
        const token = tokenAt(text, at, { notation, ahead });
        if (token?.kind === 'heredoc-start')
            awaited.push(/\w+/.exec(text.slice(at, token.end))?.[0] ?? '');
        if (token !== undefined)
            tokens.push(token);
        at = token?.end ?? at + 1;
    }
    return tokens;
}
function tokenAt(text, at, { notation, ahead }) {
    if (/\s/.test(text[at] ?? ''))
        return undefined;
    const comment = firstEnd(notation.comments, text, at);
    if (comment !== undefined)
        return { kind: 'comment', start: at, end: comment };
    const other = firstEnd(notation.others, text, at);
    if (other !== undefined)
        return { kind: 'sign', start: at, end: other };
    const named = notation.heredoc === undefined ? undefined : endOf(notation.heredoc, text, at);
    if (named !== undefined)
        return { kind: 'heredoc-start', start: at, end: named };
    const literal = textAt(text, at, { notation, ahead });
    if (literal !== undefined)
        return literal;
    const word = endOf(notation.word, text, at);
    if (word !== undefined)
        return { kind: 'word', start: at, end: word };
    const digits = endOf(number, text, at);
    if (digits !== undefined)
        return { kind: 'number', start: at, end: digits };
    return { kind: 'sign', start: at, end: firstEnd([notation.sign ?? sign, sign], text, at) ?? at + 1 };
}
function firstEnd(patterns, text, at) {
    for (const pattern of patterns) {
        const end = endOf(pattern, text, at);
        if (end !== undefined)
            return end;
    }
    return undefined;
}
/** How far away may be what closes a text that might be none. */
const longestUnsure = 20_000;
function textAt(text, at, { notation, ahead }) {
    const { texts, expression } = notation;
    for (const form of texts) {
        const from = endOf(form.opens, text, at);
        if (from === undefined)
            continue;
        const closer = typeof form.closes === 'string' ? form.closes : form.closes(text.slice(at, from));
        if (form.isSure === false && ahead.find(closer, from, from + longestUnsure) === undefined)
            continue;
        const end = closer === '' ? from : endOfQuoted(text, from, { form, closer, expression });
        return { kind: form.isEnclosed === true ? 'enclosed' : 'text', start: at, end };
    }
    return undefined;
}
/** The end of what is quoted; expressions in it may have quotes of their own. */
function endOfQuoted(text, from, { form, closer, expression }) {
    let depth = 0;
    for (let at = from; at < text.length; at += 1) {
        const letter = text[at] ?? '';
        if (depth === 0 && text.startsWith(closer, at))
            return at + closer.length;
        const inner = expression === undefined ? undefined : endOf(expression, text, at);
        if (inner !== undefined) {
            depth += 1;
            at = inner - 1;
        }
        else if (letter === '\\' && form.escapes === true)
            at += 1;
        else if (depth > 0 && (letter === '}' || letter === ')'))
            depth -= 1;
        else if (letter === '\n' && form.spansLines !== true)
            return at;
    }
    return text.length;
}
/** The texts that begin on a line and end with the words that were named before it; one that never ends is none. */
function heredocsFrom(text, from, names) {
    const tokens = [];
    let start = from;
    for (const name of names) {
        const last = lineOfWord(text, start, name);
        if (last === undefined)
            break;
        tokens.push({ kind: 'heredoc', start, end: last.end });
        start = last.end + 1;
    }
    return tokens;
}
