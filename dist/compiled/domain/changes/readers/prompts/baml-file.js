import { isOperationName, isShownName } from '../classify/setting-words.js';
import { bamlMeaning, blocksOf, piecesOf, promptOfBaml } from './baml-blocks.js';
import { templateMeaning } from './template-text.js';
/** The lane of a whole block by the word it begins with. */
const lanesOfBlocks = {
    class: 'prompt',
    enum: 'prompt',
    type: 'prompt',
    template_string: 'prompt',
    string_template: 'prompt',
    test: 'evals',
};
/**
 * BAML: functions are prompts with a client, clients are models, classes and enums are told to the model as its answer.
 */
export const readBaml = ({ path, text }) => {
    if (!/\.baml$/i.test(path) || text.length > mostCharacters)
        return undefined;
    const facets = blocksOf(text).flatMap(facetsOfBlock);
    return facets.length > 0 ? facets : [{ lane: 'code', name: 'content', meaning: null, line: 1 }];
};
/** Longer texts are taken whole. */
const mostCharacters = 40_000;
function facetsOfBlock(block) {
    const { header, body, line } = block;
    const [, kind = '', name = ''] = /^(\w+)(?:<[^>]{0,200}>)?\s*([\w.]*)/.exec(header) ?? [];
    if (kind === 'function' || kind === 'impl')
        return functionFacets(block, `${kind} ${name}`);
    if (kind === 'client')
        return clientFacets(block, name);
    const lane = Object.hasOwn(lanesOfBlocks, kind) ? (lanesOfBlocks[kind] ?? 'code') : 'code';
    const isTemplate = kind === 'template_string' || kind === 'string_template';
    const meaning = body === '' || isTemplate ? bamlMeaning(`${header} ${body}`) : bamlMeaning(body);
    return [{ lane, name: `${kind} ${name}`.trim() || 'content', meaning, line }];
}
const clientLine = /^\s*client\s+("[^"\n]{0,200}"|[\w./-]+)/m;
/** The prompt, the client, and the signature, whose answer's type is told to the model. */
function functionFacets({ header, body, line, bodyLine }, name) {
    const facets = [];
    const pieces = piecesOf(body);
    const isPromptAt = (index) => /\bprompt\s+$/.test(pieces[index - 1]?.text ?? '') && pieces[index]?.kind === 'string';
    pieces.forEach((piece, index) => {
        if (!isPromptAt(index))
            return;
        const before = pieces
            .slice(0, index)
            .map(({ text }) => text)
            .join('');
        facets.push({
            lane: 'prompt',
            name: `${name}.prompt`,
            meaning: templateMeaning(promptOfBaml(piece.text)),
            line: bodyLine + before.split('\n').length - 1,
        });
    });
    const rest = pieces
        .map(({ text }, index) => (isPromptAt(index) ? '' : text))
        .join('')
        .replace(/\bprompt\s*$/m, '');
    const client = clientLine.exec(rest);
    if (client !== null)
        facets.push({
            lane: 'model',
            name: `${name}.client`,
            meaning: (client[1] ?? '').replace(/"/g, ''),
            line: bodyLine + rest.slice(0, client.index).split('\n').length,
        });
    const signature = `${header.replace(/^\w+(?:<[^>]{0,200}>)?\s*[\w.]*/, '')} ${rest.replace(clientLine, '')}`;
    return [...facets, { lane: 'prompt', name: `${name}.signature`, meaning: bamlMeaning(signature), line }];
}
const option = /^\s*([\w.-]+)[ \t]+(?=\S)/;
/** One facet an option; what an option opens (`options {`) is told line by line below it. */
function clientFacets({ body, bodyLine }, name) {
    const facets = [];
    const above = [];
    withoutComments(body)
        .split('\n')
        .forEach((raw, index) => {
        const text = raw.trim();
        if (text === '')
            return;
        if (text.startsWith('}'))
            above.pop();
        const opens = /^([\w.-]+)\s*\{$/.exec(text);
        if (opens !== null)
            above.push(opens[1] ?? '');
        if (opens !== null || /^\}+$/.test(text))
            return;
        const key = option.exec(text)?.[1] ?? text;
        const isBeside = [...above, key].some((each) => isOperationName(each) || isShownName(each));
        const facet = ['client', name].join(' ');
        const value = text
            .slice(key.length)
            .trim()
            .replace(/^"(.*)"$/, '$1');
        facets.push({
            lane: isBeside ? 'code' : 'model',
            name: [facet, ...above, key].join('.'),
            meaning: value,
            line: bodyLine + index,
        });
    });
    return facets;
}
const withoutComments = (body) => piecesOf(body)
    .map(({ text, kind }) => (kind === 'comment' ? text.replace(/[^\n]+/g, '') : text))
    .join('');
