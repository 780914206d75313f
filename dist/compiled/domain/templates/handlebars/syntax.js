import Handlebars from 'handlebars';
import { TemplateError } from '../rendering.js';
/** Templates with more tags, or that nest deeper, are nobody's, and the parser takes the square of their depth. */
const mostTags = 8000;
const mostDepth = 100;
/** Parses without compiling, so that no template ever becomes code. Throws a `TemplateError` with the line. */
export function parseHandlebars(text, path) {
    const source = text.replaceAll('\r\n', '\n');
    refuseUnreasonable(source, path);
    try {
        return Handlebars.parse(source);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        const message = error instanceof Error ? error.message : 'it cannot be read';
        const line = Number(/\bline (\d+)|^.*- (\d+):/.exec(message)?.slice(1).find(Boolean) ?? 1);
        throw new TemplateError(complaintIn(message), { line, path });
    }
}
function refuseUnreasonable(source, path) {
    const tags = source.split('{{', mostTags + 1).slice(1);
    let depth = 0;
    let deepest = 0;
    for (const tag of tags) {
        if (/^~?[#^]/.test(tag))
            depth += 1;
        if (/^~?\//.test(tag))
            depth -= 1;
        const end = tag.indexOf('}}');
        const brackets = (end < 0 ? tag : tag.slice(0, end)).split('(').length - 1;
        deepest = Math.max(deepest, depth, brackets);
    }
    if (tags.length === mostTags || deepest > mostDepth) {
        throw new TemplateError('this template has too many tags, or nests too deep', { line: 1, path });
    }
}
/** The parser draws the place with an arrow; its last line says what it expected. */
function complaintIn(message) {
    const [first = ''] = message.split('\n');
    const detail = /^(?:Expecting|Invalid).*$/m.exec(message)?.[0] ?? '';
    return detail === '' ? first.replace(/ - \d+:\d+$/, '') : `this tag cannot be read: ${detail.slice(0, 160)}`;
}
export const placeOf = ({ loc }, path) => ({ line: loc.start.line, path });
export const isPath = (part) => part.type === 'PathExpression';
/** The plain name that is called, if it is one: no member, nothing of an outer context, no `this.`. */
export function calledName({ path }) {
    if (!isPath(path))
        return undefined;
    const [name] = path.parts;
    const isPlain = path.parts.length === 1 && path.depth === 0 && !path.data && path.original === name;
    return isPlain ? name : undefined;
}
