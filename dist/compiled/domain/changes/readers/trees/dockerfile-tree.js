import { scalar } from './tree.js';
const instructionLine = /^\s*([A-Za-z]+)\s+([\s\S]*)$/;
const pair = /([\w.-]+)=("(?:[^"\\]|\\.)*"|'[^']*'|(?:[^\s"'\\]|\\.)*)/g;
/** A Dockerfile: each `ENV`, `ARG` and `LABEL` by its name, every other instruction as a text of its own. */
export const parseDockerfileTree = (text) => {
    const entries = instructionsOf(text).flatMap(({ source, line }) => {
        const [, name = '', rest = ''] = instructionLine.exec(source) ?? [];
        const key = name.toUpperCase();
        if (key === 'ENV' || key === 'ARG' || key === 'LABEL')
            return [{ key, line, value: assignments(rest, line) }];
        return [{ key: key === '' ? source : key, line, value: scalar(argumentsOf(rest), line) }];
    });
    return { kind: 'map', entries: gathered(entries), line: 1 };
};
function instructionsOf(text) {
    const found = [];
    let parts = [];
    let line = 1;
    text.split(/\r?\n/).forEach((raw, index) => {
        if (/^\s*(?:#|$)/.test(raw))
            return;
        if (parts.length === 0)
            line = index + 1;
        parts.push(raw.replace(/\\\s*$/, '').trim());
        if (/\\\s*$/.test(raw))
            return;
        found.push({ source: parts.join(' '), line });
        parts = [];
    });
    return parts.length === 0 ? found : [...found, { source: parts.join(' '), line }];
}
function assignments(rest, line) {
    const old = /^([\w.-]+)\s+(?!=)(.*)$/.exec(rest);
    const pairs = old !== null && !(old[1] ?? '').includes('=') ? [[old[1] ?? '', old[2] ?? '']] : pairsOf(rest);
    const entries = pairs.map(([key = '', value = '']) => ({ key, line, value: scalar(unquoted(value), line) }));
    return { kind: 'map', entries, line };
}
const pairsOf = (rest) => {
    const pairs = [...rest.matchAll(pair)].map(([, key = '', value = '']) => [key, value]);
    return pairs.length === 0 ? [[rest.trim(), '']] : pairs;
};
const unquoted = (value) => value.replace(/^(["'])([\s\S]*)\1$/, '$2');
/** `["serve", "--model", "x"]` and `serve --model x` say the same. */
const argumentsOf = (rest) => (/^\s*\[.*\]\s*$/.test(rest) ? rest.replace(/[[\]",]+/g, ' ') : rest).replace(/\s+/g, ' ').trim();
/** One entry for all `ENV`, one for all `ARG` and so on; instructions that run keep their order. */
function gathered(entries) {
    const byKey = new Map();
    for (const entry of entries) {
        const known = byKey.get(entry.key);
        if (known === undefined)
            byKey.set(entry.key, [entry]);
        else
            known.push(entry);
    }
    return [...byKey].map(([key, all]) => {
        const line = all[0]?.line ?? 1;
        const names = all.flatMap(({ value }) => (value.kind === 'map' ? value.entries : []));
        if (names.length > 0)
            return { key, line, value: { kind: 'map', entries: names, line } };
        return { key, line, value: { kind: 'list', items: all.map(({ value }) => value), line } };
    });
}
