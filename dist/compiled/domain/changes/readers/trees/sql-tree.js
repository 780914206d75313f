import { parseJsonTree } from './json-tree.js';
import { scalar } from './tree.js';
const marks = /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|[eEnN]?'((?:[^'\\]|''|\\[\s\S])*)'|\$\w{0,30}\$|"[^"\n]*"|`[^`\n]*`|\[\w+\]|[\w.]+|[^\s]/g;
/** How many characters may be between the dollars of a text. */
const longestBetweenDollars = 20_000;
/** Statements of SQL: what is put into the columns of a table, and every other statement as it is written. */
export const parseSqlTree = (text) => {
    const entries = statementsOf(tokensOf(text)).flatMap((statement) => entriesOf(statement, 0));
    return { kind: 'map', entries, line: 1 };
};
function tokensOf(text, from = 1) {
    const tokens = [];
    let line = from;
    let counted = 0;
    for (let piece = pieceFrom(text, 0); piece !== undefined; piece = pieceFrom(text, piece.end)) {
        const { source, start, held } = piece;
        line += text.slice(counted, start).split('\n').length - 1;
        counted = start;
        if (source.startsWith('--') || source.startsWith('/*'))
            continue;
        if (held !== undefined)
            tokens.push({ kind: 'text', text: held, line });
        else if (/^[\w"`[]./.test(source) || /^\w$/.test(source))
            tokens.push({ kind: 'word', text: source.replace(/^["`[]|["`\]]$/g, ''), line });
        else
            tokens.push({ kind: 'sign', text: source, line });
    }
    return tokens;
}
function pieceFrom(text, at) {
    marks.lastIndex = at;
    const found = marks.exec(text);
    if (found === null)
        return undefined;
    const [source, quoted] = found;
    const piece = { source, start: found.index, end: found.index + source.length };
    if (/^\$\w*\$$/.test(source))
        return betweenDollars(text, piece);
    const held = quoted?.replaceAll("''", "'").replace(/^(?=[\s\S]*\\n)[\s\S]*$/, unescaped);
    return held === undefined ? piece : { ...piece, held };
}
/** A text as far as the same dollars again; where there are none, a dollar is a sign. */
function betweenDollars(text, { source, start, end }) {
    const length = text.slice(end, end + longestBetweenDollars + source.length).indexOf(source);
    if (length === -1)
        return { source: '$', start, end: start + 1 };
    return { source, start, end: end + length + source.length, held: text.slice(end, end + length) };
}
const unescaped = (text) => text.replaceAll('\\n', '\n');
function statementsOf(tokens) {
    const statements = [[]];
    for (const token of tokens) {
        if (token.kind === 'sign' && token.text === ';')
            statements.push([]);
        else
            statements.at(-1)?.push(token);
    }
    return statements.filter((statement) => statement.length > 0);
}
/** What a function or `DO` runs, which is SQL again. */
const bodyAmong = (statement) => statement.find(({ kind, text }, index) => kind === 'text' && /^(?:DO|AS)$/.test(said(statement[index - 1])) && /\bbegin\b/i.test(text));
/** Functions that make functions end somewhere. */
const deepestBody = 3;
function entriesOf(whole, depth) {
    const start = whole.findIndex((token) => !/^(?:BEGIN|THEN|ELSE|LOOP)$/.test(said(token)));
    const statement = start > 0 ? whole.slice(start) : whole;
    const line = statement[0]?.line ?? 1;
    const body = depth < deepestBody ? bodyAmong(statement) : undefined;
    if (body === undefined)
        return insertOf(statement, line) ?? updateOf(statement, line) ?? [wholeOf(statement, line)];
    const inner = statementsOf(tokensOf(body.text, body.line)).flatMap((each) => entriesOf(each, depth + 1));
    const rest = statement.filter((token) => token !== body);
    return [...inner, wholeOf(rest, line)];
}
const said = (token) => token?.kind === 'word' ? token.text.toUpperCase() : (token?.text ?? '');
const nameOf = (token) => token?.text.slice(token.text.lastIndexOf('.') + 1) ?? '';
/** `INSERT INTO table (column, …) VALUES (…), (…)`: a row of the table each. */
function insertOf(statement, line) {
    const into = statement.findIndex((token) => said(token) === 'INTO');
    const values = statement.findIndex((token) => token.kind === 'word' && said(token) === 'VALUES');
    if (!/^(?:INSERT|REPLACE)$/.test(said(statement[0])) || into === -1 || values === -1)
        return undefined;
    const [columns = []] = groupsOf(statement.slice(into + 2, values));
    const rows = groupsOf(statement.slice(values + 1));
    const items = rows.map((row) => {
        const entries = row.map((parts, index) => ({
            key: columns[index]?.[0]?.text ?? String(index),
            line: parts[0]?.line ?? line,
            value: settingOf(parts, line),
        }));
        return { kind: 'map', entries, line: row[0]?.[0]?.line ?? line };
    });
    return [{ key: nameOf(statement[into + 1]), line, value: { kind: 'list', items, line } }];
}
/** The groups in brackets of a row of pieces, each cut at its commas. */
function groupsOf(tokens) {
    const groups = [];
    let depth = 0;
    for (const token of tokens) {
        const sign = token.kind === 'sign' ? token.text : '';
        if (sign === ')')
            depth -= 1;
        if (depth === 1 && sign === ',')
            groups.at(-1)?.push([]);
        else if (depth >= 1)
            groups.at(-1)?.at(-1)?.push(token);
        if (sign === '(' && depth++ === 0)
            groups.push([[]]);
    }
    return groups;
}
/** `UPDATE table SET column = …`: what is put into each column. */
function updateOf(statement, line) {
    const set = statement.findIndex((token) => said(token) === 'SET');
    if (said(statement[0]) !== 'UPDATE' || set === -1)
        return undefined;
    const where = statement.findIndex((token, index) => index > set && said(token) === 'WHERE');
    const end = where === -1 ? statement.length : where;
    const open = { kind: 'sign', text: '(', line };
    const [columns = []] = groupsOf([open, ...statement.slice(set + 1, end)]);
    const entries = columns.map((parts) => {
        const at = parts[0]?.line ?? line;
        return { key: nameOf(parts[0]), line: at, value: settingOf(parts.slice(2), at) };
    });
    const rest = { key: 'WHERE', line, value: scalar(textOf(statement.slice(end)), line) };
    return [{ key: nameOf(statement[1]), line, value: { kind: 'map', entries: [...entries, rest], line } }];
}
/** Any other statement; what a column holds by default is told by its name. */
function wholeOf(statement, line) {
    const isDefault = (index) => statement[index]?.kind === 'text' && said(statement[index - 1]) === 'DEFAULT';
    const entries = statement.flatMap((token, index) => {
        if (!isDefault(index))
            return [];
        const column = statement.slice(0, index).findLastIndex(({ kind, text }) => kind === 'sign' && /[(,]/.test(text));
        return [{ key: nameOf(statement[column + 1]), line: token.line, value: settingOf([token], token.line) }];
    });
    const rest = scalar(textOf(statement.filter((_, index) => !isDefault(index))), line);
    const key = `${said(statement[0])} ${said(statement[1])}`.trim();
    const value = { kind: 'map', entries: [...entries, { key: 'sql', line, value: rest }], line };
    return { key, line, value: entries.length === 0 ? rest : value };
}
const textOf = (tokens) => tokens.map(({ kind, text }) => (kind === 'text' ? `'${text}'` : text)).join(' ');
/** A text, a number, or an expression as it is written. */
function settingOf(parts, line) {
    const [only, second] = parts;
    if (only === undefined)
        return scalar(null, line);
    if (second === undefined || /^(?::|\|\|)$/.test(second.text)) {
        if (only.kind === 'text')
            return (/^\s*[{[]/.test(only.text) ? parseJsonTree(only.text) : undefined) ?? scalar(only.text, only.line);
        if (/^\d{1,15}(?:\.\d{1,10})?$/.test(only.text))
            return scalar(Number(only.text), only.line);
    }
    return scalar(textOf(parts), only.line);
}
