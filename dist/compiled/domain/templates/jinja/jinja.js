import { renderingOf } from '../rendering.js';
import { askedNames } from './asked-names.js';
import { parseJinja } from './parse-jinja.js';
import { StrictInterpreter } from './strict-interpreter.js';
/**
 * Reads a Jinja template, as Jinja2 and Nunjucks understand it, with what it includes. Nothing is escaped, and white
 * space stays as it is written but where a tag says `-`.
 */
export function readJinja(text, path, findIncluded) {
    let parsed;
    try {
        parsed = parseJinja(text, path, findIncluded);
    }
    catch (error) {
        return { variables: [], render: () => renderingOf(error, { line: 1 }) };
    }
    return { variables: askedNames(parsed), render: (values) => renderParsed(parsed, values) };
}
function renderParsed(parsed, values) {
    let interpreter;
    try {
        interpreter = new StrictInterpreter(parsed, values);
        return { kind: 'text', text: String(interpreter.run(parsed.program).value) };
    }
    catch (error) {
        return renderingOf(error, interpreter?.place ?? { line: 1 });
    }
}
