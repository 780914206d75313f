import { TemplateError } from '../rendering.js';
import { tokenize } from './engine.js';
import { scanTags } from './scan-tags.js';
/** Templates that include one another are followed so deep, and so many texts in all. */
const mostLevels = 20;
const mostIncluded = 200;
/**
 * The tokens of a template; what it includes stands in their place. Each tag is read by itself, so that a mistake has a
 * line. Throws a `TemplateError`.
 */
export function locateTokens(template, path, findIncluded) {
    const tokens = [];
    const places = [];
    let included = 0;
    const add = (found, place) => {
        for (const token of found) {
            tokens.push(token);
            places.push(place);
        }
    };
    const addSource = ({ text, path: ownPath, level }) => {
        const placeOf = ({ line }) => (level === 0 ? { line } : { line, path: ownPath });
        for (const piece of scanTags(text, level === 0 ? undefined : ownPath)) {
            const include = piece.kind === 'statement' ? /^\s*include\b(.*)$/s.exec(piece.text)?.[1] : undefined;
            if (include === undefined) {
                add(tokensOf(piece, placeOf(piece)), placeOf(piece));
                continue;
            }
            included += 1;
            if (included > mostIncluded || level >= mostLevels) {
                throw new TemplateError('this template includes too many others', placeOf(piece));
            }
            const found = includedBy(include.trim(), placeOf(piece), (name) => findIncluded(name, ownPath));
            if (found !== undefined)
                addSource({ ...found, level: level + 1 });
        }
    };
    addSource({ text: template, path, level: 0 });
    return { tokens, places };
}
const brackets = { expression: ['{{ ', ' }}'], statement: ['{% ', ' %}'] };
function tokensOf({ kind, text }, place) {
    if (kind === 'text')
        return [{ type: 'Text', value: text }];
    const [open, close] = brackets[kind];
    try {
        return tokenize(open + text + close);
    }
    catch (error) {
        throw new TemplateError(error instanceof Error ? error.message : 'this tag cannot be read', place);
    }
}
const quotedName = /"([^"\n]{1,300})"|'([^'\n]{1,300})'/g;
const includeTag = /^(\[[^\]]*\]|"[^"\n]*"|'[^'\n]*')\s*(ignore missing)?\s*(?:with(?:out)? context)?$/;
/**
 * `"x"`, `["x", "y"]`, either with `ignore missing`; what is known only at run time is no include that can be filled
 * in.
 */
function includedBy(body, place, find) {
    const tag = includeTag.exec(body);
    if (tag === null)
        throw new TemplateError(`what \`include ${body.slice(0, 80)}\` means is known only when it runs`, place);
    const names = [...(tag[1] ?? '').matchAll(quotedName)].map(([, one, other]) => one ?? other ?? '');
    for (const name of names) {
        const found = find(name);
        if (found !== undefined)
            return found;
    }
    if (tag[2] !== undefined)
        return undefined;
    throw new TemplateError(`the included text \`${names.join('`, `')}\` is not there`, place);
}
