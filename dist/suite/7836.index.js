export const id = 7836;
export const ids = [7836];
export const modules = {

/***/ 77473:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YY: () => (/* binding */ partAtRoles),
/* harmony export */   cD: () => (/* binding */ markRole)
/* harmony export */ });
/* unused harmony export roleMark */
/** Stands around the name of a role in a rendered text. No file and no value has it, so that no value can take a role. */
const roleMark = '\u0000';
const markRole = (role) => `${roleMark}${role}${roleMark}`;
/** Parts a rendered text at its roles; what stands before the first is of `firstRole`. Empty parts are left out. */
function partAtRoles(text, firstRole) {
    const [before = '', ...rest] = text.split(roleMark);
    const parts = [{ role: firstRole, content: before }];
    for (let index = 0; index + 1 < rest.length; index += 2) {
        parts.push({ role: (rest[index] ?? '').trim().toLowerCase(), content: rest[index + 1] ?? '' });
    }
    return parts.filter(({ content }) => content.trim() !== '');
}


/***/ }),

/***/ 47836:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ TemplateLanguage),
  e1: () => (/* reexport */ asText),
  xV: () => (/* binding */ readTemplate),
  XX: () => (/* binding */ render),
  BI: () => (/* binding */ whyNotFilledIn)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/gh-models.js
/**
 * Reads a template as `gh models` does: exactly `{{name}}` stands for a value, and what has none stays as it is written.
 * A value is not read as a template again, since the order in which `gh models` would is by chance.
 */
const readGhModels = (text) => ({
    variables: [],
    render: (values) => {
        const filled = text.replace(/\{\{([^{}]+)\}\}/g, (written, name) => {
            const value = Object.hasOwn(values, name) ? values[name] : undefined;
            return value === undefined ? written : goText(value);
        });
        return { kind: 'text', text: filled };
    },
});
/** A value as Go's `%v` prints it: `map[a:1 b:2]` with sorted keys, `[a b]`, `<nil>`. */
function goText(value) {
    if (value === null)
        return '<nil>';
    if (typeof value === 'number')
        return goNumber(value);
    if (typeof value !== 'object')
        return String(value);
    if (isList(value))
        return `[${value.map(goText).join(' ')}]`;
    const entries = Object.entries(value).filter((entry) => entry[1] !== undefined);
    const sorted = entries.sort(([one], [other]) => (one < other ? -1 : 1));
    return `map[${sorted.map(([name, each]) => `${name}:${goText(each)}`).join(' ')}]`;
}
const isList = (value) => Array.isArray(value);
/** Go prints floats by `%v` with an exponent from 1e+21 on and below 1e-4, of two digits at least. */
function goNumber(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e21)
        return String(value);
    const [mantissa = '', exponent] = (Math.abs(value) < 1e-4 ? value.toExponential() : String(value)).split('e');
    if (exponent === undefined)
        return mantissa;
    const digits = exponent.replace(/^[+-]/, '');
    return `${mantissa}e${exponent.startsWith('-') ? '-' : '+'}${digits.padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/rendering.js

/** A mistake in a template, thrown while it is read or filled in and told as a `Rendering`. */
class TemplateError extends Error {
    place;
    missing;
    name = 'TemplateError';
    constructor(message, place, 
    /** The variable that has no value, where that is the mistake. */
    missing) {
        super(message);
        this.place = place;
        this.missing = missing;
    }
}
/** A value that a prompt shows: text as it is, anything else as JSON. */
const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** How a mistake is told as a rendering. Anything but a `TemplateError` is the engine's own complaint. */
function renderingOf(error, place) {
    if (!(error instanceof TemplateError)) {
        const isTooDeep = error instanceof RangeError;
        const complaint = (0,user_error/* messageOf */.bD)(error);
        return { kind: 'broken', message: isTooDeep ? 'this template is too deep or too long' : complaint, place };
    }
    if (error.missing === undefined)
        return { kind: 'broken', message: error.message, place: error.place };
    return { kind: 'missing', variables: [error.missing], place: error.place };
}

// EXTERNAL MODULE: ./dist/compiled/node_modules/handlebars/index.js
var handlebars = __webpack_require__(24462);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/syntax.js


/** Templates with more tags, or that nest deeper, are nobody's, and the parser takes the square of their depth. */
const mostTags = 8000;
const mostDepth = 100;
/** Parses without compiling, so that no template ever becomes code. Throws a `TemplateError` with the line. */
function parseHandlebars(text, path) {
    const source = text.replaceAll('\r\n', '\n');
    refuseUnreasonable(source, path);
    try {
        return handlebars/* default */.A.parse(source);
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
const placeOf = ({ loc }, path) => ({ line: loc.start.line, path });
const isPath = (part) => part.type === 'PathExpression';
/** The plain name that is called, if it is one: no member, nothing of an outer context, no `this.`. */
function calledName({ path }) {
    if (!isPath(path))
        return undefined;
    const [name] = path.parts;
    const isPlain = path.parts.length === 1 && path.depth === 0 && !path.data && path.original === name;
    return isPlain ? name : undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/asked-names.js

/** Blocks whose first value must be there; any other block only asks whether it is. */
const needy = new Set(['each', 'with']);
const helpers = new Set(['role', 'history', 'media', 'section', 'json', 'lookup', 'else']);
/** The variables that every rendering asks for, each once: none that a block decides about. */
function askedNames({ body }) {
    const asked = new Set();
    for (const part of body) {
        if (part.type === 'MustacheStatement')
            for (const name of namesIn(part))
                asked.add(name);
        if (part.type === 'BlockStatement' && needy.has(calledName(part) ?? '')) {
            for (const name of part.params.flatMap(namesOfValue))
                asked.add(name);
        }
    }
    return [...asked];
}
function namesIn(call) {
    const own = helpers.has(calledName(call) ?? '') ? [] : namesOfValue(call.path);
    return [
        ...own,
        ...call.params.flatMap(namesOfValue),
        ...(call.hash?.pairs ?? []).flatMap((each) => namesOfValue(each.value)),
    ];
}
function namesOfValue(part) {
    if (part.type === 'SubExpression')
        return namesIn(part);
    const [name] = isPath(part) && !part.data && part.depth === 0 ? part.parts : [];
    return name === undefined ? [] : [name];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/scope.js
const scopeOver = (values) => ({ contexts: [values], named: {}, data: {} });
/** The scope of a block that has a context of its own. */
const within = (scope, context, more = {}) => ({
    contexts: [...scope.contexts, context],
    named: { ...scope.named, ...more.named },
    data: { ...scope.data, ...more.data },
});
/** Follows a path through own members alone, so that nothing of a prototype can be reached. */
function lookUp(path, scope) {
    const [first, ...rest] = path.parts;
    if (path.data) {
        const start = first === 'root' ? scope.contexts[0] : memberOf(scope.data, first ?? '');
        return rest.reduce(memberOf, start);
    }
    const isNamed = path.depth === 0 && first !== undefined && Object.hasOwn(scope.named, first);
    if (isNamed && !path.original.startsWith('this'))
        return rest.reduce(memberOf, scope.named[first]);
    return path.parts.reduce(memberOf, scope.contexts.at(-1 - path.depth));
}
function memberOf(value, name) {
    if ((typeof value === 'string' || Array.isArray(value)) && name === 'length')
        return value.length;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}
/** What Handlebars takes for nothing: all that is false but 0, and a list without items. */
const isEmpty = (value) => (Array.isArray(value) ? value.length === 0 : !value && value !== 0);

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/role-mark.js
var role_mark = __webpack_require__(77473);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/walk.js





const mostSteps = 400_000;
const mostCharacters = 8_000_000;
const mostLevels = 20;
/** The text of a program. Throws a `TemplateError`. */
function renderProgram(program, scope, at) {
    if (program === undefined)
        return '';
    let text = '';
    for (const part of program.body) {
        const more = renderPart(part, scope, at);
        spend(part, at, { steps: 1, characters: more.length });
        text += more;
    }
    return text;
}
/** Takes from what a rendering may still do. */
function spend(part, at, { steps, characters }) {
    const { spent } = at.walk;
    spent.steps += steps;
    spent.characters += characters;
    if (spent.steps > mostSteps || spent.characters > mostCharacters) {
        throw new TemplateError('this template makes too much text', placeIn(part, at));
    }
}
const placeIn = (part, { path, isIncluded }) => placeOf(part, isIncluded ? path : undefined);
function renderPart(part, scope, at) {
    switch (part.type) {
        case 'ContentStatement':
            return String(part['value']);
        case 'CommentStatement':
            return '';
        case 'MustacheStatement':
            return textOf(valueOfCall(part, scope, at), part, at);
        case 'BlockStatement':
            return renderBlock(part, scope, at);
        case 'PartialStatement':
        case 'PartialBlockStatement':
            return renderPartial(part, scope, at);
        default:
            throw new TemplateError('decorators and inline partials are not supported', placeIn(part, at));
    }
}
function textOf(value, call, at) {
    if (value === null)
        return '';
    if (Array.isArray(value) && value.every((each) => typeof each !== 'object'))
        return value.join(',');
    if (typeof value !== 'object')
        return String(value);
    const written = isPath(call.path) ? call.path.original : 'it';
    throw new TemplateError(`\`${written}\` is no text; write {{json ${written}}}`, placeIn(call, at));
}
/** What Handlebars and dotprompt call inline; history is what came before, of which a case has nothing here. */
const walk_helpers = {
    role: ([role]) => (0,role_mark/* markRole */.cD)(String(role)),
    history: () => (0,role_mark/* markRole */.cD)('model'),
    section: () => '',
    json: ([value], { indent }) => JSON.stringify(value, null, Math.min(Number(indent ?? 0), 10)),
    lookup: ([value, name]) => memberOf(value, String(name)),
    media: (_, __, fail) => fail('media cannot be sent yet'),
};
function valueOfCall(call, scope, at) {
    const name = calledName(call);
    const helper = name === undefined ? undefined : (0,own/* own */.Z)(walk_helpers, name);
    const hasArguments = call.params.length > 0 || (call.hash?.pairs.length ?? 0) > 0;
    if (helper === undefined) {
        if (hasArguments)
            throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
        return needed(call.path, scope, at);
    }
    const params = call.params.map((each) => needed(each, scope, at));
    const fail = (why) => {
        throw new TemplateError(why, placeIn(call, at));
    };
    const value = helper(params, namedValues(call, scope, at), fail);
    if (value === undefined)
        throw missing(call.params.map(writtenAs).join('.'), call, at);
    if (typeof value === 'string')
        spend(call, at, { steps: 0, characters: value.length });
    return value;
}
const namedValues = (call, scope, at) => Object.fromEntries((call.hash?.pairs ?? []).map(({ key, value }) => [key, needed(value, scope, at)]));
const writtenAs = (part) => String(part['original'] ?? '(\u2026)');
const missing = (name, part, at) => new TemplateError(`\`${name}\` is undefined`, placeIn(part, at), name);
/** A value that must be there. */
function needed(part, scope, at) {
    const value = valueIn(part, scope, at);
    if (value === undefined && part.type !== 'UndefinedLiteral')
        throw missing(writtenAs(part), part, at);
    return value;
}
/** A value, or `undefined` where there is none. */
function valueIn(part, scope, at) {
    at.walk.spent.steps += 1;
    if (part.type === 'SubExpression')
        return valueOfCall(part, scope, at);
    if (part.type === 'NullLiteral')
        return null;
    return isPath(part) ? lookUp(part, scope) : part['value'];
}
const either = (holds) => (call, scope, at) => {
    const values = call.params.map((each) => valueIn(each, scope, at));
    return renderProgram(holds(values, namedValues(call, scope, at)) ? call.program : call.inverse, scope, at);
};
const isTrue = (value, includeZero) => !isEmpty(value) && (value !== 0 || includeZero === true);
const blocks = {
    if: either(([value], { includeZero }) => isTrue(value, includeZero)),
    unless: either(([value], { includeZero }) => !isTrue(value, includeZero)),
    ifEquals: either(([one, other]) => one === other),
    unlessEquals: either(([one, other]) => one !== other),
    each: (call, scope, at) => renderEach(call, needed(firstOf(call, at), scope, at), scope, at),
    with: (call, scope, at) => {
        const value = needed(firstOf(call, at), scope, at);
        if (isEmpty(value))
            return renderProgram(call.inverse, scope, at);
        return renderProgram(call.program, within(scope, value, { named: namedBy(call, [value]) }), at);
    },
};
function firstOf(call, at) {
    const [first] = call.params;
    if (first === undefined)
        throw new TemplateError(`\`${writtenAs(call.path)}\` needs a value`, placeIn(call, at));
    return first;
}
/** A block that is called by the name of a variable is a loop over a list, and a condition on anything else. */
function renderBlock(call, scope, at) {
    const block = (0,own/* own */.Z)(blocks, calledName(call) ?? '');
    if (block !== undefined)
        return block(call, scope, at);
    if (call.params.length > 0)
        throw new TemplateError(`there is no helper \`${writtenAs(call.path)}\``, placeIn(call, at));
    const value = valueIn(call.path, scope, at);
    if (Array.isArray(value))
        return renderEach(call, value, scope, at);
    if (isEmpty(value))
        return renderProgram(call.inverse, scope, at);
    return renderProgram(call.program, typeof value === 'object' ? within(scope, value) : scope, at);
}
function renderEach(call, value, scope, at) {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    // A block without parts takes no steps of its own, however often it is gone through.
    spend(call, at, { steps: entries.length, characters: 0 });
    if (entries.length === 0)
        return renderProgram(call.inverse, scope, at);
    const isList = Array.isArray(value);
    return entries
        .map(([key, item], index) => {
        const data = { index, key: isList ? index : key, first: index === 0, last: index === entries.length - 1 };
        return renderProgram(call.program, within(scope, item, { data, named: namedBy(call, [item, data.key]) }), at);
    })
        .join('');
}
const namedBy = ({ program }, values) => Object.fromEntries((program?.blockParams ?? []).map((name, index) => [name, values[index]]));
function renderPartial(call, scope, at) {
    const name = call['name'];
    if (name.type === 'SubExpression') {
        throw new TemplateError('which partial is meant is known only when it runs', placeIn(call, at));
    }
    const { walk } = at;
    const partial = walk.readPartial(writtenAs(name), at.path);
    if (partial === undefined) {
        if (call.program !== undefined)
            return renderProgram(call.program, scope, at);
        throw new TemplateError(`the partial \`${writtenAs(name)}\` is not there`, placeIn(call, at));
    }
    walk.spent.levels += 1;
    if (walk.spent.levels > mostLevels)
        throw new TemplateError('partials include one another too deep', placeIn(call, at));
    const [first] = call.params;
    const context = first === undefined ? scope.contexts.at(-1) : needed(first, scope, at);
    const given = namedValues(call, scope, at);
    const merged = Object.keys(given).length === 0 ? context : mergedContext(context, given, { call, at });
    const text = renderProgram(partial.program, within(scope, merged), { walk, path: partial.path, isIncluded: true });
    walk.spent.levels -= 1;
    const indent = String(call['indent'] ?? '');
    if (indent === '')
        return text;
    spend(call, at, { steps: 0, characters: indent.length * text.split('\n').length });
    return text.replace(/^(?=[^\n])/gm, indent);
}
function mergedContext(context, given, { call, at }) {
    const own = typeof context === 'object' && context !== null ? context : {};
    spend(call, at, { steps: Object.keys(own).length, characters: 0 });
    return { ...own, ...given };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/handlebars/handlebars.js





/**
 * Reads a Handlebars template with dotprompt's helpers and its partials. The package only parses it: what it would compile
 * a template to is code. Nothing is escaped; a condition may ask for what is undefined, everything else may not.
 */
function readHandlebars(text, path, findIncluded) {
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

// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/engine.js

// The types of the package name their files without an ending, which Node's rules do not resolve.
const Environment = dist/* Environment */.OH;
const Interpreter = dist/* Interpreter */.$R;
const tokenize = dist/* tokenize */.qw;
const parse = dist/* parse */.qg;
/** A plain value as the engine holds it. */
const toRuntime = (value) => new Environment().set('value', value);
/** A value of the engine as plain text, lists and objects. */
function toPlain({ value }) {
    if (Array.isArray(value))
        return value.map(toPlain);
    if (!(value instanceof Map))
        return value;
    const entries = [...value].map(([name, each]) => [name, toPlain(each)]);
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/scan-tags.js

const opening = /\{[{%#]/g;
const kinds = { '{{': 'expression', '{%': 'statement' };
/** The text of a raw block; Nunjucks calls it verbatim. */
const rawBlock = /^(raw|verbatim)$/;
/** Longer tags, or tags with more white space in a row, are nobody's and slow to read. */
const mostTagCharacters = 20_000;
const mostWhiteSpace = 1000;
const mostPieces = 20_000;
/**
 * Parts a Jinja template into text and tags: comments are left out, raw blocks are text, and `-` beside a brace takes
 * the white space there away. Throws a `TemplateError` for a tag or a block that never ends.
 */
function scanTags(template, path) {
    const source = template.replaceAll('\r\n', '\n');
    const pieces = [];
    let line = 1;
    let at = 0;
    let trimsNext = false;
    const advance = (end) => {
        for (let index = source.indexOf('\n', at); index >= 0 && index < end; index = source.indexOf('\n', index + 1)) {
            line += 1;
        }
        at = end;
    };
    const addText = (end, trimsEnd) => {
        const written = source.slice(at, end);
        const begun = trimsNext ? written.trimStart() : written;
        const text = trimsEnd ? begun.trimEnd() : begun;
        if (text !== '')
            pieces.push({ kind: 'text', text, line });
        advance(end);
    };
    while (at < source.length) {
        opening.lastIndex = at;
        const found = opening.exec(source);
        const start = found?.index ?? source.length;
        addText(start, source[start + 2] === '-');
        if (found === null)
            break;
        if (pieces.length > mostPieces)
            throw new TemplateError('this template has too many tags', { line, path });
        const tag = tagAt(source, start, { line, path });
        trimsNext = tag.trimsNext;
        if (tag.kind === 'statement' && rawBlock.test(tag.text.trim())) {
            advance(tag.end);
            const raw = rawTextAt(source, tag, { line, path });
            addText(raw.start, raw.trimsEnd);
            trimsNext = raw.trimsNext;
            advance(raw.end);
            continue;
        }
        if (tag.kind !== 'comment')
            pieces.push({ kind: tag.kind, text: tag.text, line });
        advance(tag.end);
    }
    return pieces;
}
function tagAt(source, start, place) {
    const brackets = source.slice(start, start + 2);
    const isComment = brackets === '{#';
    const close = isComment ? source.indexOf('#}', start + 2) : closingOf(source, start);
    if (close < 0)
        throw new TemplateError(`a tag is opened with \`${brackets}\` and never closed`, place);
    const written = source.slice(start + 2, close);
    const trimsNext = written.endsWith('-') && written.length > 1;
    const text = (trimsNext ? written.slice(0, -1) : written).replace(/^[-+]/, '');
    if (!isComment && (text.length > mostTagCharacters || longestWhiteSpace(text) > mostWhiteSpace)) {
        throw new TemplateError('a tag is too long to be read', place);
    }
    const kind = brackets === '{{' || brackets === '{%' ? kinds[brackets] : 'comment';
    return { kind, text, end: close + 2, trimsNext };
}
/** Where the closing brackets of a tag stand; what stands in quotes or in braces of its own does not close it. */
function closingOf(source, start) {
    const closing = source[start + 1] === '%' ? '%}' : '}}';
    let quote;
    let depth = 0;
    for (let index = start + 2; index < source.length; index += 1) {
        const character = source[index];
        if (quote !== undefined) {
            if (character === '\\')
                index += 1;
            else if (character === quote)
                quote = undefined;
        }
        else if (depth === 0 && source.startsWith(closing, index))
            return index;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '{')
            depth += 1;
        else if (character === '}')
            depth = Math.max(0, depth - 1);
    }
    return -1;
}
function longestWhiteSpace(text) {
    let longest = 0;
    for (const [run] of text.matchAll(/\s+/g))
        longest = Math.max(longest, run.length);
    return longest;
}
function rawTextAt(source, { text, end }, place) {
    const closing = new RegExp(String.raw `\{%([-+]?)\s{0,50}end${text.trim()}\s{0,50}(-?)%\}`, 'g');
    closing.lastIndex = end;
    const found = closing.exec(source);
    if (found === null)
        throw new TemplateError(`\`${text.trim()}\` is never ended`, place);
    return {
        start: found.index,
        trimsEnd: found[1] === '-',
        trimsNext: found[2] === '-',
        end: found.index + found[0].length,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/located-tokens.js



/** Templates that include one another are followed so deep, and so many texts in all. */
const located_tokens_mostLevels = 20;
const mostIncluded = 200;
/**
 * The tokens of a template; what it includes stands in their place. Each tag is read by itself, so that a mistake has a
 * line. Throws a `TemplateError`.
 */
function locateTokens(template, path, findIncluded) {
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
            if (included > mostIncluded || level >= located_tokens_mostLevels) {
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
/** `"x"`, `["x", "y"]`, either with `ignore missing`; what is known only at run time is no include that can be filled in. */
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

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/parse-jinja.js



/** Words that the parser knows by their text. */
const keywords = new Set(['in', 'if', 'else', 'or', 'and', 'not', 'is']);
const mark = '\u0000';
/**
 * Parses a Jinja template with all that it includes. The parser keeps no places, so names are marked with theirs before
 * it runs, and cleaned afterwards. Throws a `TemplateError`.
 */
function parseJinja(template, path, findIncluded) {
    const { tokens, places: placeOfToken } = locateTokens(template, path, findIncluded);
    const program = parseTokens(tokens.map(withMark), placeOfToken);
    const places = new Map();
    const optional = new Set();
    for (const node of nodesIn(program)) {
        if (node.type === 'Identifier')
            unmark(node, placeOfToken, places);
    }
    const iterables = new Set();
    for (const node of nodesIn(program)) {
        for (const each of madeOptionalBy(node))
            optional.add(each);
        if (node.type === 'For')
            iterables.add(iterableOf(node));
    }
    return { program, places, optional, iterables };
}
/** In `for x in list if test` the list stands beside the test. */
const iterableOf = ({ iterable }) => isNode(iterable) && iterable.type === 'SelectExpression' ? iterable['lhs'] : iterable;
function withMark(token, index, tokens) {
    const isName = token.type === 'Identifier' && !keywords.has(token.value) && tokens[index - 1]?.type !== 'OpenStatement';
    return isName ? { type: token.type, value: `${token.value}${mark}${index}` } : token;
}
function unmark(node, placeOfToken, places) {
    const [name = '', index] = node.value.split(mark);
    const place = placeOfToken[Number(index)];
    if (index === undefined || place === undefined)
        return;
    node.value = name;
    places.set(node, place);
}
function parseTokens(tokens, placeOfToken) {
    try {
        return parse(tokens);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw error;
        throw new TemplateError(complaintOf(error), placeOfToken[lastTokenRead(tokens)] ?? { line: 1 });
    }
}
/** The parser stops at the token that it cannot use, which is the last one it looks at. */
function lastTokenRead(tokens) {
    let last = 0;
    const watched = new Proxy([...tokens], {
        get(target, key) {
            const index = typeof key === 'string' ? Number(key) : Number.NaN;
            if (index < target.length && index > last)
                last = index;
            return Reflect.get(target, key);
        },
    });
    try {
        parse(watched);
    }
    catch {
        return last;
    }
    return last;
}
/** Where the parser runs out of tokens it says nothing a reader could use. */
function complaintOf(error) {
    if (!(error instanceof Error) || error instanceof TypeError)
        return 'this template ends within a block or a tag';
    const unknown = /^Unknown statement type: (\w+)/.exec(error.message)?.[1];
    if (unknown !== undefined)
        return `the statement \`${unknown}\` is not supported`;
    return error.message.replaceAll(new RegExp(`${mark}\\d+`, 'g'), '').replace(/^Parser Error: /, '');
}
const isNode = (value) => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
/** Every part of a part, itself included; operators are words, no parts. */
function* nodesIn(value) {
    const open = [value];
    while (open.length > 0) {
        const each = open.pop();
        if (Array.isArray(each))
            open.push(...each);
        else if (each instanceof Map)
            open.push(...each.keys(), ...each.values());
        else if (isNode(each)) {
            yield each;
            for (const [field, child] of Object.entries(each))
                if (field !== 'operator')
                    open.push(child);
        }
    }
}
/** True of `and` and `or`, which may leave their right side be. */
const isShortCircuit = ({ operator }) => ['and', 'or'].includes(String(operator['value']));
/** The name that a filter or a call of one goes by. */
const filterNameOf = ({ filter }) => {
    const named = isNode(filter) && filter.type === 'CallExpression' ? filter['callee'] : filter;
    return isNode(named) ? String(named['value']) : '';
};
const isDefault = (node) => node.type === 'FilterExpression' && ['default', 'd'].includes(filterNameOf(node));
const asksIfDefined = (node) => node.type === 'TestExpression' &&
    isNode(node['test']) &&
    ['defined', 'undefined'].includes(String(node['test']['value']));
/** The name that a part asks about without needing it, and the members on the way. */
function madeOptionalBy(node) {
    if (!isDefault(node) && !asksIfDefined(node))
        return [];
    const chain = [];
    let operand = node['operand'];
    while (isNode(operand)) {
        chain.push(operand);
        operand = operand.type === 'MemberExpression' ? operand['object'] : undefined;
    }
    return chain.filter(({ type }) => type === 'Identifier' || type === 'MemberExpression');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/asked-names.js

/** Names that a template need not be given. */
const known = new Set(['true', 'false', 'none', 'True', 'False', 'None', 'range', 'namespace', 'loop', 'caller']);
/**
 * The variables that every rendering asks for, each once: not those that `default(\u2026)` or `is defined` asks about, that the
 * template sets itself, or that stand in a branch or a loop.
 */
function asked_names_askedNames({ program }) {
    const settled = new Set(known);
    for (const node of nodesIn(program)) {
        for (const name of [...namesSetBy(node), ...madeOptionalBy(node).flatMap(nameOf)])
            settled.add(name);
    }
    const asked = new Set();
    const open = [program];
    while (open.length > 0) {
        const each = open.shift();
        if (Array.isArray(each))
            open.unshift(...each);
        else if (each instanceof Map)
            open.unshift(...[...each.entries()].flat());
        else if (typeof each === 'object' && each !== null && 'type' in each) {
            const node = each;
            for (const name of nameOf(node))
                if (!settled.has(name))
                    asked.add(name);
            open.unshift(...alwaysEvaluated(node));
        }
    }
    return [...asked];
}
const nameOf = (node) => (node.type === 'Identifier' ? [String(node['value'])] : []);
function namesSetBy(node) {
    if (node.type === 'For')
        return namesOfTarget(node['loopvar']);
    if (node.type === 'Set')
        return namesOfTarget(node['assignee']);
    if (node.type === 'Macro')
        return [...namesOfTarget(node['name']), ...namesOfTarget(node['args'])];
    return node.type === 'CallStatement' ? namesOfTarget(node['callerArgs'] ?? []) : [];
}
const namesOfTarget = (target) => [...nodesIn(target)].flatMap(nameOf);
/** The parts of a part that no condition and no loop decides about, besides itself. */
function alwaysEvaluated(node) {
    switch (node.type) {
        case 'If':
        case 'SelectExpression':
            return [node['test']];
        case 'Ternary':
            return [node['condition']];
        case 'For':
            return [node['iterable']];
        case 'Macro':
            return [];
        case 'Set':
        case 'KeywordArgumentExpression':
            return [node['value'], node['body']];
        case 'CallStatement':
            return [node['call']];
        case 'TestExpression':
            return [node['operand']];
        case 'FilterExpression':
            return [node['operand'], node['filter']['args']];
        case 'FilterStatement':
            return [node['body']];
        case 'MemberExpression':
            return node['computed'] === true ? [node['object'], node['property']] : [node['object']];
        case 'BinaryExpression':
            return isShortCircuit(node) ? [node['left']] : [node['left'], node['right']];
        case 'Identifier':
            return [];
        default:
            return Object.values(node);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/filters.js
/** A text or a list that a template makes is at most so long. */
const filters_mostCharacters = 8_000_000;
const mostItems = 100_000;
const ownFilters = {
    replace: (text, [from, to, count], named) => replaceIn(text, from, to, count ?? named['count']),
    join: (items, [separator], named) => join(items, separator ?? named['d'] ?? '', named['attribute']),
    indent: (text, [width, first], named) => indent(text, width ?? named['width'] ?? 4, first ?? named['first'] ?? false),
    count: (value) => (value === null || typeof value !== 'object' ? String(value).length : Object.keys(value).length),
    tojson: (value, [indent], named) => pythonJson(value, numberIn(indent ?? named['indent'] ?? 0, 16)),
    dump: (value, [spaces]) => JSON.stringify(value, null, numberIn(spaces ?? 0, 16)),
    round: (value, [digits]) => round(numberIn(value), numberIn(digits ?? 0, 15)),
    sum: (items) => listOf(items).reduce((sum, each) => sum + numberIn(each), 0),
    min: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? one : other)),
    max: (items) => listOf(items).reduce((one, other) => (isLess(one, other) ? other : one)),
    wordcount: (text) => String(text)
        .split(/\s+/)
        .filter((word) => word !== '').length,
    truncate: (text, [length], named) => truncate(String(text), numberIn(length ?? named['length'] ?? 255)),
    escape: (text) => escapeMarkup(String(text)),
    e: (text) => escapeMarkup(String(text)),
};
function replaceIn(text, from, to, count) {
    if (typeof text !== 'string' || typeof from !== 'string' || typeof to !== 'string') {
        throw new Error('`replace` takes a text, what to replace in it, and by what');
    }
    const parts = from === '' ? ['', ...text, ''] : text.split(from);
    const most = typeof count === 'number' && count >= 0 ? count : parts.length - 1;
    refuseLong(text.length + Math.min(most, parts.length - 1) * to.length);
    if (most >= parts.length - 1)
        return parts.join(to);
    return [...parts.slice(0, most), parts.slice(most).join(from)].join(to);
}
function join(items, separator, attribute) {
    const list = typeof items === 'string' ? [...items] : listOf(items);
    const texts = list.map((each) => filters_textOf(typeof attribute === 'string' ? filters_memberOf(each, attribute) : each));
    const between = String(separator);
    refuseLong(texts.reduce((sum, text) => sum + text.length + between.length, 0));
    return texts.join(between);
}
function indent(text, width, first) {
    const by = typeof width === 'string' ? width : ' '.repeat(numberIn(width, 100));
    const lines = String(text).split('\n');
    refuseLong(String(text).length + lines.length * by.length);
    return lines.map((line, index) => (line === '' || (index === 0 && first !== true) ? line : by + line)).join('\n');
}
function refuseLong(characters) {
    if (characters > filters_mostCharacters)
        throw new Error(`a text of this template is longer than ${filters_mostCharacters} characters`);
}
function listOf(value) {
    if (Array.isArray(value))
        return value;
    throw new Error('this filter takes a list');
}
/** JSON as Python writes it: with a space after each comma and colon. */
function pythonJson(value, indent) {
    if (indent > 0)
        return JSON.stringify(value, null, indent);
    if (Array.isArray(value))
        return `[${value.map((each) => pythonJson(each, 0)).join(', ')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    return `{${Object.entries(value)
        .map(([name, each]) => `${JSON.stringify(name)}: ${pythonJson(each, 0)}`)
        .join(', ')}}`;
}
const filters_memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? value[name]
    : '';
const filters_textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value ?? ''));
function numberIn(value, most = Number.MAX_SAFE_INTEGER) {
    if (typeof value !== 'number' || value > most)
        throw new Error('this filter takes a number, and no greater one');
    return value;
}
const isLess = (one, other) => typeof one === 'number' && typeof other === 'number' ? one < other : String(one) < String(other);
const round = (value, digits) => Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);
const truncate = (text, length) => text.length <= length ? text : `${text.slice(0, Math.max(0, length - 3)).replace(/\s+\S*$/, '')}...`;
const escapes = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&#34;',
    "'": '&#39;',
};
const escapeMarkup = (text) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/allowance.js

/** A rendering evaluates at most so many parts, and makes texts of so many characters in all. */
const allowance_mostSteps = 400_000;
const mostMade = 100_000_000;
/** Going through a value costs so many steps for each of its items, and for each of its characters. */
const stepsOfItem = 0.2;
const stepsOfCharacter = 0.001;
/** Macros call one another so deep. */
const mostCalls = 100;
/** What one rendering may still do; throws an `Error` once it is used up, so that a hostile template ends soon. */
class Allowance {
    steps = 0;
    made = 0;
    weights = new WeakMap();
    readings = new WeakMap();
    calls = 0;
    takeSteps(count) {
        this.steps += count;
        if (this.steps > allowance_mostSteps)
            throw new Error('this template takes too many steps');
    }
    /** Counts the work of going through a value, as a filter, a method, a test or a comparison may. */
    takeReading(value) {
        this.takeSteps(Math.floor(this.readingOf(value)));
    }
    readingOf({ value: held }) {
        if (typeof held === 'string')
            return held.length * stepsOfCharacter;
        if (typeof held !== 'object' || held === null)
            return 0;
        const known = this.readings.get(held);
        if (known !== undefined)
            return known;
        const parts = held instanceof Map ? [...held.values()] : held;
        const items = Array.isArray(parts) ? parts : [];
        let reading = 0;
        for (const item of items)
            reading += stepsOfItem + (item === undefined ? 0 : this.readingOf(item));
        this.readings.set(held, reading);
        return reading;
    }
    enterCall() {
        this.calls += 1;
        if (this.calls > mostCalls)
            throw new Error('the macros of this template call one another too deep');
    }
    leaveCall() {
        this.calls -= 1;
    }
    /** Counts what a new value holds, shared parts as often as they would be written out. */
    take(value) {
        this.made += this.weightOf(value);
        if (this.made > mostMade)
            throw tooLong();
    }
    weightOf(value) {
        const held = value.value;
        if (typeof held === 'string')
            return checked(held.length);
        if (typeof held !== 'object' || held === null)
            return 1;
        // What a namespace holds can change later.
        const isFixed = value.type !== 'NamespaceValue';
        const weight = (isFixed ? this.weights.get(held) : undefined) ?? this.weightOfParts(held);
        if (isFixed)
            this.weights.set(held, weight);
        return weight;
    }
    weightOfParts(held) {
        const parts = held instanceof Map ? [...held.values()] : held;
        if (!Array.isArray(parts))
            return 1;
        if (parts.length > mostItems)
            throw new Error(`a list of this template has more than ${mostItems} items`);
        let weight = 1;
        for (const part of parts) {
            this.takeSteps(1);
            weight = checked(weight + (part === undefined ? 1 : this.weightOf(part)));
        }
        return weight;
    }
}
function checked(weight) {
    if (weight > filters_mostCharacters)
        throw tooLong();
    return weight;
}
const tooLong = () => new Error('this template makes too much text');

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/strict-interpreter.js






/** Parts whose value is made anew; any other part hands on what is there. */
const makers = new Set([
    ...['BinaryExpression', 'CallExpression', 'FilterExpression', 'FilterStatement', 'CallStatement'],
    ...['ArrayLiteral', 'TupleLiteral', 'ObjectLiteral', 'MemberExpression', 'For', 'If', 'Program'],
]);
/**
 * Evaluates a parsed template without making code of it. What is undefined is an error unless the template asks about it;
 * steps and sizes are bounded, and neither the clock nor anything of JavaScript's own can be reached.
 */
class StrictInterpreter extends Interpreter {
    allowance = new Allowance();
    parsed;
    /** Where the last name stood that was looked at. */
    place = { line: 1 };
    constructor(parsed, values) {
        super(scopeOf(values));
        this.parsed = parsed;
    }
    evaluate(node, scope) {
        if (node === undefined)
            return super.evaluate(node, scope);
        if (node.type === 'Held')
            return node['value'];
        this.allowance.takeSteps(1);
        this.place = this.parsed.places.get(nameIn(node)) ?? this.place;
        if (node.type === 'CallExpression')
            this.allowance.enterCall();
        const value = this.evaluateOwn(node, scope) ?? super.evaluate(node, scope);
        if (node.type === 'CallExpression')
            this.allowance.leaveCall();
        if (value.type === 'UndefinedValue')
            this.refuseUndefined(node);
        if (makers.has(node.type))
            this.allowance.take(value);
        if (this.parsed.iterables.has(node))
            this.allowance.takeSteps(stepsOver(value));
        return value;
    }
    evaluateOwn(node, scope) {
        if (node.type === 'FilterExpression')
            return this.filtered(node, scope);
        if (node.type === 'MemberExpression')
            return this.member(node, scope);
        if (node.type === 'TestExpression')
            return super.evaluate(this.withRead(node, ['operand'], scope), scope);
        if (node.type !== 'BinaryExpression' || isShortCircuit(node))
            return undefined;
        return super.evaluate(this.withRead(node, ['left', 'right'], scope), scope);
    }
    /** A part whose operands are evaluated, and paid for, since it may go through all of them. */
    withRead(node, operands, scope) {
        const held = operands.map((name) => [name, hold(this.read(node[name], scope))]);
        return { ...node, ...Object.fromEntries(held) };
    }
    read(node, scope) {
        const value = this.evaluate(node, scope);
        this.allowance.takeReading(value);
        return value;
    }
    refuseUndefined(node) {
        if (node.type !== 'Identifier' && node.type !== 'MemberExpression')
            return;
        if (this.parsed.optional.has(node))
            return;
        const name = strict_interpreter_nameOf(node);
        throw new TemplateError(`\`${name}\` is undefined`, this.place, name);
    }
    /** The value of a filter, by ours or by the engine's. */
    filtered(node, scope) {
        const name = filterNameOf(node);
        const isDefault = name === 'default' || name === 'd';
        const filter = (0,own/* own */.Z)(ownFilters, name);
        const operand = this.read(node['operand'], scope);
        if (!isDefault && filter === undefined)
            return super.evaluate({ ...node, operand: hold(operand) }, scope);
        const { args, named } = this.argumentsOf(node, scope);
        if (filter === undefined)
            return defaultOf(operand, args, named);
        const plain = (value) => toPlain(value);
        const plainNamed = Object.fromEntries([...named].map(([key, value]) => [key, plain(value)]));
        return toRuntime(filter(plain(operand), args.map(plain), plainNamed));
    }
    argumentsOf({ filter }, scope) {
        const written = (filter['args'] ?? []);
        const args = [];
        const named = new Map();
        for (const each of written) {
            const isNamed = each.type === 'KeywordArgumentExpression';
            const value = this.evaluate((isNamed ? each['value'] : each), scope);
            if (isNamed)
                named.set(String(each['key']['value']), value);
            else
                args.push(value);
        }
        return { args, named };
    }
    /** A member by the engine's rules; its `replace` of texts does not bound what it makes. */
    member(node, scope) {
        const object = this.evaluate(node['object'], scope);
        const property = node['property'];
        const isComputed = node['computed'] === true && property.type !== 'SliceExpression';
        const key = isComputed ? this.evaluate(property, scope) : undefined;
        const name = key === undefined ? property['value'] : key.value;
        if (typeof name === 'string' && object.type !== 'ObjectValue')
            this.allowance.takeReading(object);
        if (object.type === 'StringValue' && name === 'replace')
            return boundedReplace(object);
        const held = { ...node, object: hold(object), property: key === undefined ? property : hold(key) };
        return super.evaluate(held, scope);
    }
}
/** The name in a part: itself, or that of its filter or test. */
function nameIn(node) {
    if (node.type === 'TestExpression')
        return node['test'];
    if (node.type !== 'FilterExpression')
        return node;
    const filter = node['filter'];
    return filter['callee'] ?? filter;
}
/** A turn of a loop makes scopes of its own, which take longer than other steps. */
const stepsOfTurn = 4;
function stepsOver({ value }) {
    if (Array.isArray(value))
        return stepsOfTurn * value.length;
    return value instanceof Map ? stepsOfTurn * value.size : 0;
}
/** A part that is evaluated already. */
const hold = (value) => ({ type: 'Held', value });
const boundedReplace = (text) => toRuntime((from, to, count) => (0,own/* own */.Z)(ownFilters, 'replace')?.(text.value, [from, to, typeof count === 'number' ? count : undefined], {}));
/** `default(value, boolean)`: what takes the place of something undefined, or with `true` of something empty. */
function defaultOf(operand, args, named) {
    const isForEmpty = (args[1] ?? named.get('boolean'))?.value === true;
    const isTaken = operand.type === 'UndefinedValue' || (isForEmpty && !operand.__bool__().value);
    return isTaken ? (args[0] ?? named.get('default_value') ?? toRuntime('')) : operand;
}
/** `a.b` as it is written, as far as it is names. */
function strict_interpreter_nameOf(node) {
    if (node.type !== 'MemberExpression')
        return String(node['value'] ?? '\u2026');
    const property = node['property'];
    return `${strict_interpreter_nameOf(node['object'])}.${String(property['value'] ?? '\u2026')}`;
}
/** What templates know beside their variables, each of which may hide it. */
const globals = {
    ...{ true: true, false: false, none: null, True: true, False: false, None: null },
    range: boundedRange,
    raise_exception: (message) => {
        throw new Error(String(message));
    },
};
function scopeOf(values) {
    const outer = new Environment();
    for (const [name, value] of Object.entries(globals))
        outer.set(name, value);
    const inner = new Environment(outer);
    inner.variables.delete('namespace');
    for (const [name, value] of Object.entries(values))
        if (value !== undefined)
            inner.set(name, value);
    return inner;
}
function boundedRange(first, end, step = 1) {
    const [start, stop] = end === undefined ? [0, first] : [first, end];
    const count = Math.max(0, Math.ceil((stop - start) / step));
    if (!(count <= mostItems))
        throw new Error(`\`range\` makes at most ${mostItems} numbers`);
    return Array.from({ length: count }, (_, index) => start + index * step);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/jinja/jinja.js




/**
 * Reads a Jinja template, as Jinja2 and Nunjucks understand it, with what it includes. Nothing is escaped, and white
 * space stays as it is written but where a tag says `-`.
 */
function readJinja(text, path, findIncluded) {
    let parsed;
    try {
        parsed = parseJinja(text, path, findIncluded);
    }
    catch (error) {
        return { variables: [], render: () => renderingOf(error, { line: 1 }) };
    }
    return { variables: asked_names_askedNames(parsed), render: (values) => jinja_renderParsed(parsed, values) };
}
function jinja_renderParsed(parsed, values) {
    let interpreter;
    try {
        interpreter = new StrictInterpreter(parsed, values);
        return { kind: 'text', text: String(interpreter.run(parsed.program).value) };
    }
    catch (error) {
        return renderingOf(error, interpreter?.place ?? { line: 1 });
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/mustache.js

const tag = /\{\{([^{}]{1,200})\}\}/g;
/** A name of any script; the headings of a table are names too, and have spaces. */
const isName = (text) => /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?: +[\p{L}\p{M}\p{N}_.-]+)*$/u.test(text);
/** Sections, partials, comments and filters of richer languages, which would be sent as they are written. */
const isOtherTag = (text) => /^[#^/&><!=]/.test(text) || /^[\p{L}_][^"{}]*\|/u.test(text);
/** Reads a template in which each `{{name}}` stands for a value: text as it is, anything else as JSON. */
function readMustache(text) {
    const names = [...text.matchAll(tag)].map(([, written = '']) => written.trim()).filter(isName);
    const other = [...text.matchAll(tag)].find(([, written = '']) => isOtherTag(written.trim()));
    const refusal = other === undefined ? undefined : refusalOf(other[0], text.slice(0, other.index));
    return { variables: [...new Set(names)], render: (values) => refusal ?? fillIn(text, values) };
}
const refusalOf = (written, before) => ({
    kind: 'broken',
    message: `\`${written}\` is no \`{{name}}\`, which is all that is filled in here; richer templates are Jinja or Handlebars`,
    place: { line: before.split('\n').length },
});
function fillIn(template, values) {
    const missing = new Set();
    const text = template.replace(tag, (written, inner) => {
        const name = inner.trim();
        const value = valueNamed(name, values);
        if (value !== undefined)
            return asText(value ?? '');
        if (!isName(name))
            return written;
        missing.add(name);
        return '';
    });
    return missing.size > 0 ? { kind: 'missing', variables: [...missing] } : { kind: 'text', text };
}
/** The value of a name, or where there is none of the whole, what its parts lead to. */
function valueNamed(name, values) {
    const whole = mustache_memberOf(values, name);
    if (whole !== undefined)
        return whole;
    return name.split('.').reduce(mustache_memberOf, values);
}
const mustache_memberOf = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

;// CONCATENATED MODULE: ./dist/compiled/domain/templates/template.js






/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
const TemplateLanguage = schemas/* enum */.k5n(['mustache', 'jinja', 'handlebars', 'gh-models']);
const nothing = () => undefined;
/** Reads a template once, to be filled in many times. A mistake in it is told by each rendering. */
function readTemplate({ text, language, path, findIncluded = nothing }) {
    switch (language) {
        case 'jinja':
            return readJinja(text, path, findIncluded);
        case 'handlebars':
            return readHandlebars(text, path, findIncluded);
        case 'gh-models':
            return readGhModels(text);
        case 'mustache':
            return readMustache(text);
    }
}
/** Of templates that include nothing, the last ones read are kept, since each is filled in for many cases. */
const mostKept = 64;
const kept = new Map();
function keptTemplate(text, language) {
    const key = `${language} ${text}`;
    const template = kept.get(key) ?? readTemplate({ text, language });
    kept.delete(key);
    kept.set(key, template);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined)
        kept.delete(oldest);
    return template;
}
/** Fills in a template: values that are text as they are, anything else in the words of the language. */
const render = (text, values, language = 'mustache') => keptTemplate(text, language).render(values);
/** Why a template was not filled in, as the end of a sentence. */
function whyNotFilledIn(rendering) {
    if (rendering.kind === 'missing')
        return `no value for ${rendering.variables.map((name) => `\`${name}\``).join(', ')}`;
    const { path, line } = rendering.place;
    return `${rendering.message} (${path === undefined ? `line ${line}` : `${path}:${line}`})`;
}


/***/ })

};
