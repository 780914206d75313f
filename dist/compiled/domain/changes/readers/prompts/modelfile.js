import { own } from '../../../artifacts/own.js';
import { templateMeaning } from './template-text.js';
/** The lane of each instruction; one that is not here is code. */
const lanesOfInstructions = {
    FROM: 'model',
    PARAMETER: 'model',
    ADAPTER: 'model',
    SYSTEM: 'prompt',
    TEMPLATE: 'prompt',
    MESSAGE: 'prompt',
};
const instruction = /^([A-Za-z]+)[ \t]+(?:"""([\s\S]*?)"""|(\S.*))$/gm;
/** A Modelfile, which makes a model of another by parameters and a system prompt. */
export const readModelfile = ({ path, text }) => {
    if (!/(?:^|\/)(?:[\w.-]*\.)?modelfile(?:\.[\w-]+)?$/i.test(path) || text.length > mostCharacters)
        return undefined;
    const plain = text.replaceAll('\r\n', '\n');
    const facets = [];
    let line = 1;
    let counted = 0;
    for (const found of plain.matchAll(instruction)) {
        line += plain.slice(counted, found.index).split('\n').length - 1;
        counted = found.index;
        facets.push({ ...partOf(found), line });
    }
    return facets.length > 0 ? facets : undefined;
};
const mostCharacters = 200_000;
function partOf([, word = '', block, rest = '']) {
    const key = word.toUpperCase();
    const lane = own(lanesOfInstructions, key) ?? 'code';
    const [, parameter = '', value = ''] = /^(\S+)\s+(.*)$/.exec(rest) ?? [];
    if (key === 'PARAMETER')
        return { lane, name: `PARAMETER ${parameter}`, meaning: value.trim() };
    return { lane, name: key, meaning: templateMeaning(block ?? rest.replace(/^"(.*)"$/, '$1')).trim() };
}
