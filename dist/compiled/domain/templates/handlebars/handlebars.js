import { renderingOf } from '../rendering.js';
import { askedNames } from './asked-names.js';
import { scopeOver } from './scope.js';
import { parseHandlebars } from './syntax.js';
import { renderProgram } from './walk.js';
/**
 * Reads a Handlebars template with dotprompt's helpers and its partials. The package only parses it: what it would
 * compile a template to is code. Nothing is escaped; a condition may ask for what is undefined, everything else may
 * not.
 */
export function readHandlebars(text, path, findIncluded) {
    let program;
    try {
        program = parseHandlebars(text);
    }
    catch (error) {
        return { variables: [], render: () => renderingOf(error, { line: 1 }) };
    }
    const readPartial = rememberPartials(findIncluded);
    return { variables: askedNames(program), render: (values) => renderParsed({ program, path, readPartial }, values) };
}
function rememberPartials(findIncluded) {
    const known = new Map();
    return (name, fromPath) => {
        const found = findIncluded(name, fromPath);
        if (found === undefined)
            return undefined;
        const partial = known.get(found.path) ?? { path: found.path, program: parseHandlebars(found.text, found.path) };
        known.set(found.path, partial);
        return partial;
    };
}
function renderParsed({ program, path, readPartial }, values) {
    const walk = { readPartial, spent: { steps: 0, characters: 0, levels: 0 } };
    try {
        return { kind: 'text', text: renderProgram(program, scopeOver(values), { walk, path, isIncluded: false }) };
    }
    catch (error) {
        return renderingOf(error, { line: 1 });
    }
}
