import { isProse } from '../../vocabulary/natural-language.js';
import { parseJsonTree } from './json-tree.js';
import { shellCommands } from './shell-commands.js';
import { scalar } from './tree.js';
const assigned = /^([A-Za-z_]\w*)\+?=([\s\S]*)$/;
/** Programs that put what they are given before a model. */
const askers = /^(?:llm|claude|aichat|sgpt|mods|chatgpt|gemini|codex|ollama|fabric|gptme|tgpt|goose|opencode|cursor-agent|copilot)$/;
/** The options of those programs by which a model is chosen. */
const modelOption = /^(?:-m|--model)$/;
/** Words that only say how a command runs or a variable is kept. */
const before = /^(?:export|local|readonly|declare|typeset|env|sudo|exec|time|then|do|else|!|-\w+|set)$/;
/** A shell script or makefile: each variable by its name, every other command by the program it runs. */
export const parseShellTree = (text) => {
    const entries = shellCommands(text.replaceAll('\r\n', '\n')).flatMap(entriesOf);
    return { kind: 'map', entries, line: 1 };
};
function entriesOf({ words, fed, line }) {
    const [named, sign, ...values] = words;
    if (named !== undefined && /^(?:[?:+!]|::)?=$/.test(sign?.text ?? ''))
        return [{ key: named.text, line, value: settingOf(values.map(({ text }) => text).join(' '), line) }];
    const entries = [];
    let at = 0;
    for (let word = words[at]; word !== undefined; word = words[at]) {
        const found = assigned.exec(word.text);
        if (found !== null)
            entries.push({ key: found[1] ?? '', line, value: settingOf(found[2] ?? '', line) });
        else if (!before.test(word.text))
            break;
        at += 1;
    }
    const rest = words.slice(at);
    const variable = words[0]?.text === 'set' && rest.length === 2 ? rest[0]?.text : undefined;
    if (variable !== undefined)
        return [{ key: variable, line, value: settingOf(rest[1]?.text ?? '', line) }];
    return [...entries, ...commandEntries(rest, fed, line)];
}
function commandEntries(words, fed, line) {
    const [program] = words;
    if (program === undefined)
        return [];
    const name = program.text.slice(program.text.lastIndexOf('/') + 1).slice(0, 100);
    const asks = askers.test(name);
    const parts = [];
    const others = [];
    words.forEach((word, index) => {
        const option = words[index - 1]?.text ?? '';
        const body = word.held === undefined ? undefined : bodyOf(word.held, line);
        if (body !== undefined)
            parts.push({ key: 'body', line, value: body });
        else if (asks && word.held !== undefined && isProse(word.held, 2))
            parts.push({ key: 'prompt', line, value: scalar(word.held, line) });
        else if (asks && modelOption.test(option))
            parts.push({ key: 'model', line, value: scalar(word.text, line) });
        else
            others.push(word.text);
    });
    if (fed !== undefined)
        parts.push({ key: nameOfFed(words, asks), line, value: settingOf(fed, line) });
    const command = scalar(others.join(' '), line);
    if (parts.length === 0)
        return [{ key: `${name} command`, line, value: command }];
    const whole = [...parts, { key: 'command', line, value: command }];
    return [{ key: name, line, value: { kind: 'map', entries: whole, line } }];
}
/** `read -r -d '' PROMPT` names what is fed to it, and so does the file that it is written to. */
function nameOfFed(words, asks) {
    if (asks)
        return 'prompt';
    const last = words.at(-1)?.text ?? '';
    const file = /([\w-]+)(?:\.\w+)*$/.exec(last)?.[1];
    return words[0]?.text === 'read' || words.some(({ text }) => text.includes('>')) ? (file ?? 'input') : 'input';
}
const settingOf = (text, line) => bodyOf(text, line) ?? scalar(text, line);
/** What is sent as JSON, as far as variables leave it JSON. */
function bodyOf(text, line) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    const whole = text
        .replace(/(?<=[:,[]\s*)\$\{?\w+\}?(?=\s*[,}\]])/g, '"$&"')
        .replace(/'"'"?(\$\{?\w+\}?)"?'"'/g, '$1');
    const tree = parseJsonTree(whole);
    return tree === undefined || tree.kind === 'scalar' ? undefined : movedTo(tree, line);
}
function movedTo(tree, line) {
    if (tree.kind === 'scalar')
        return { ...tree, line: tree.line + line - 1 };
    if (tree.kind === 'list')
        return { ...tree, line: tree.line + line - 1, items: tree.items.map((item) => movedTo(item, line)) };
    const entries = tree.entries.map((entry) => ({
        ...entry,
        line: entry.line + line - 1,
        value: movedTo(entry.value, line),
    }));
    return { ...tree, line: tree.line + line - 1, entries };
}
