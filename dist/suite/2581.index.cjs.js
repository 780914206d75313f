(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 2581;
exports.ids = [2581];
exports.modules = {

/***/ 40977:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStacks)
/* harmony export */ });
/**
 * Works with a parser that makes an error of each mistake, most of which nobody looks at: of a text of nothing but
 * mistakes their stacks take nine tenths of the time.
 */
function withoutStacks(work) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    }
    finally {
        Error.stackTraceLimit = before;
    }
}


/***/ }),

/***/ 79588:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ meantParameter),
/* harmony export */   mQ: () => (/* binding */ namedHere),
/* harmony export */   vt: () => (/* binding */ asCamel)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** Parameters of the chat completions dialect that other libraries spell otherwise. */
const known = [
    ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
    ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias'],
    ...['logprobs', 'top_logprobs', 'verbosity'],
];
const plainName = (name) => name.toLowerCase().replaceAll(/[_-]/g, '');
/** What is asked for under each name, written without its marks: the known names, and what others call the same. */
const meanings = {
    ...Object.fromEntries(known.map((name) => [plainName(name), name])),
    maxoutputtokens: 'max_tokens',
    maxcompletiontokens: 'max_tokens',
    maxnewtokens: 'max_tokens',
    maxtokenstosample: 'max_tokens',
    numpredict: 'max_tokens',
    stopsequences: 'stop',
};
/** The parameter that a name means which is another library's, or misspelt; nothing where the name may be meant. */
function meantParameter(written) {
    const meant = (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(meanings, plainName(written));
    return meant === written ? undefined : meant;
}
/**
 * Parameters of a file whose format writes `topP`, under the names that are known here; `names` are its own words
 * beside those.
 */
const namedHere = (parameters, names) => Object.fromEntries(Object.entries(parameters).map(([name, value]) => [(0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(names, name) ?? knownAsCamel(name) ?? name, value]));
function knownAsCamel(written) {
    const meant = meantParameter(written);
    const isCamel = meant !== undefined && /^[a-z]+[A-Z]/.test(written) && plainName(written) === plainName(meant);
    return isCamel ? meant : undefined;
}
/** A known name as formats write it that are read by JavaScript: `topP`. */
const asCamel = (name) => name.replaceAll(/_([a-z])/g, (_, letter) => letter.toUpperCase());


/***/ }),

/***/ 32581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ parseConfiguration)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js + 3 modules
var explain_issue = __webpack_require__(43944);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-at.js

/** Refuses with the line and the key. */
const refuseAt = (source, path) => (keys, message, hint) => {
    throw new user_error/* UserError */.yo(message, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint });
};

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parameters/refuse-foreign-parameters.js



/**
 * Refuses a parameter of a model that is written in the words of another library: it would be sent beside the one that
 * is meant, or not at all. An endpoint of the user's own may have any names. Throws a `UserError`.
 */
function refuseForeignParameters({ models, providers }, source, path) {
    const refuse = refuseAt(source, path);
    for (const [name, { provider, parameters }] of Object.entries(models)) {
        if (speaksByTemplate(providers, provider))
            continue;
        for (const written of Object.keys(parameters)) {
            const meant = (0,known_parameter/* meantParameter */.DO)(written);
            if (meant === undefined)
                continue;
            refuse(['models', name, 'parameters', written], `unknown parameter \`${written}\``, `write \`${meant}\``);
        }
    }
}
function speaksByTemplate(providers, name) {
    const provider = (0,own/* own */.Z)(providers, name);
    const asked = provider?.api === 'record' ? (0,own/* own */.Z)(providers, provider.provider) : provider;
    return asked?.api === 'http';
}

// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-environments.js



/**
 * Refuses environments that come after one that is not there or never gets the lane, or after themselves: no release
 * would ever reach them. Throws a `UserError`.
 */
function refuseBadEnvironments({ environments, promotion }, source, path) {
    const refuse = refuseAt(source, path);
    const known = Object.keys(environments);
    for (const lane of released_lane/* ReleasedLane */.k.options) {
        for (const environment of known)
            refuseUnreachable({ environments, environment, lane }, refuse);
        for (const environment of known)
            refuseCircle({ environments, environment, lane }, refuse);
    }
    promotion.staging.environments.forEach((name, index) => {
        if (!Object.hasOwn(environments, name))
            refuse(['promotion', 'staging', 'environments', index], unknownName(name), (0,nearest_name/* suggestName */.S)(name, known));
    });
}
const unknownName = (name) => `there is no environment \`${name}\``;
function refuseUnreachable({ environments, environment, lane }, refuse) {
    earlierThan(environments, environment, lane).forEach((name, index) => {
        const keys = ['environments', environment, lane, 'after', index];
        const others = Object.keys(environments).filter((each) => each !== environment);
        if (!Object.hasOwn(environments, name))
            refuse(keys, unknownName(name), (0,nearest_name/* suggestName */.S)(name, others));
        if (environments[name]?.[lane] === undefined) {
            const hint = `add \`${lane}\` to \`${name}\`, or take \`${name}\` out of \`after\``;
            refuse(keys, `nothing says how ${lane} reaches \`${name}\`, so it would never come after it`, hint);
        }
    });
}
function refuseCircle({ environments, environment, lane }, refuse) {
    const circle = circleFrom(environment, (name) => earlierThan(environments, name, lane));
    if (circle === undefined)
        return;
    const index = earlierThan(environments, environment, lane).indexOf(circle[1] ?? environment);
    const hint = 'name in `after` only what comes before, so that some environment comes first';
    const message = `${lane} would wait for itself: ${circle.map((name) => `\`${name}\``).join(' after ')}`;
    refuse(['environments', environment, lane, 'after', index], message, hint);
}
const earlierThan = (environments, environment, lane) => environments[environment]?.[lane]?.after ?? [];
/** The way from a name over those that come before it back to itself, if there is one. */
function circleFrom(start, earlier) {
    const seen = new Set();
    const search = (trail) => {
        for (const next of earlier(trail.at(-1) ?? start)) {
            if (next === start)
                return [...trail, next];
            if (seen.has(next))
                continue;
            seen.add(next);
            const found = search([...trail, next]);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    return search([start]);
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-recorders.js



/** Refuses recorders of providers that are not there or record themselves. Throws a `UserError`. */
function refuseBadRecorders({ providers }, source, path) {
    const known = { ...provider/* builtInProviders */.u3, ...providers };
    for (const [name, declared] of Object.entries(providers)) {
        if (declared.api !== 'record')
            continue;
        try {
            (0,provider/* resolveProvider */.Kd)(declared, known);
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            const keys = ['providers', name, 'provider'];
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: { path, line: source.lineOf(keys), key: keys.join('.') }, hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes({ routes, models }, source, path) {
    const refuse = refuseAt(source, path);
    for (const [name, route] of Object.entries(routes)) {
        const at = (keys, message, hint) => refuse(['routes', name, ...keys], message, hint);
        if (Object.hasOwn(models, name))
            at([], `\`${name}\` is a model binding as well`, 'a route needs a name of its own');
        refuseUnknownBindings(route, Object.keys(models), at);
        refuseRepeated(route, at);
        refuseBrokenChecks(route, at);
    }
}
function refuseUnknownBindings(route, known, refuse) {
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        if (!known.includes(binding))
            refuse(keys, `there is no model binding \`${binding}\``, (0,nearest_name/* suggestName */.S)(binding, known));
    }
}
/** A model that stands twice among those that share the cases, or twice among the fallbacks, is a slip. */
function refuseRepeated(route, refuse) {
    const seen = new Set();
    for (const { binding, keys } of (0,route_bindings/* bindingsOf */.k)(route)) {
        const [part] = keys;
        if (part !== 'models' && part !== 'fallbacks')
            continue;
        const name = `${part} ${binding}`;
        if (seen.has(name))
            refuse(keys, `the model \`${binding}\` is named twice`, 'a route asks each model at most once');
        seen.add(name);
    }
}
function refuseBrokenChecks({ checks }, refuse) {
    checks.forEach(({ fails }, index) => {
        try {
            (0,route_check/* checkOf */.E)(fails);
        }
        catch (error) {
            refuse(['checks', index, 'fails'], error instanceof Error ? error.message : 'this check cannot be used');
        }
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js









/** Reads lanegate.yml; the first mistake is a `UserError` with line, key and a suggestion. */
function parseConfiguration(text, path) {
    refuseLoneReturns(text, path);
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    if (source.value === null || source.value === undefined) {
        throw new user_error/* UserError */.yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = configuration/* Configuration */.Vk.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.MA)(parsed.error.issues, source, path, configuration/* Configuration */.Vk);
    refuseRepeatedSuites(parsed.data, source, path);
    refuseRepeatedGlobs(parsed.data, source, path);
    refuseBadRecorders(parsed.data, source, path);
    refuseForeignParameters(parsed.data, source, path);
    refuseBadRoutes(parsed.data, source, path);
    refuseBadEnvironments(parsed.data, source, path);
    return { path, value: parsed.data, lineOf: source.lineOf };
}
/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text, path) {
    const at = text.search(/\r(?!\n)/u);
    if (at === -1)
        return;
    const line = text.slice(0, at).split('\n').length;
    const hint = 'save the file with lines that end in a line feed';
    throw new user_error/* UserError */.yo('this line ends in a carriage return alone', { place: { path, line }, hint });
}
function refuseRepeatedSuites(configuration, source, path) {
    const seen = new Set();
    configuration.suites.forEach(({ name }, index) => {
        const place = { path, line: source.lineOf(['suites', index, 'name']), key: `suites.${index}.name` };
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ lanes }, source, path) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const place = { path, line: source.lineOf(['lanes', lane, index]), key: `lanes.${lane}.${index}` };
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, { place, hint });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 65599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ parseLocatedYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/json-loss.js
var json_loss = __webpack_require__(13313);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/without-stacks.js
var without_stacks = __webpack_require__(40977);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/aliases.js

/**
 * Characters that aliases may add to a text; a few that name one another could stand for more than any memory holds.
 */
const mostAdded = 5_000_000;
/** True of a document whose aliases stand for themselves, or for more than anybody means. */
const repeatsTooMuch = ({ contents }, written) => sizeOf(contents, new Map()) > written + mostAdded;
/**
 * About as many characters as a node would take if it were written without aliases. An alias means the last anchor
 * before it.
 */
function sizeOf(node, anchored) {
    if ((0,dist/* isAlias */.Vj)(node))
        return anchored.get(node.source) ?? 0;
    if ((0,dist/* isPair */.tO)(node))
        return sizeOf(node.key, anchored) + sizeOf(node.value, anchored);
    if ((0,dist/* isScalar */.jn)(node))
        return settled(node.anchor, String(node.value ?? '').length, anchored);
    if (!(0,dist/* isCollection */.P3)(node))
        return 0;
    if (node.anchor !== undefined)
        anchored.set(node.anchor, Number.POSITIVE_INFINITY);
    return settled(node.anchor, node.items.reduce((size, item) => size + sizeOf(item, anchored), 0), anchored);
}
function settled(anchor, length, anchored) {
    const size = length + 1;
    if (anchor !== undefined)
        anchored.set(anchor, size);
    return size;
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/whole-number.js
var whole_number = __webpack_require__(60680);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/loss.js


/** The first key that its mapping has already or that no object keeps, or the first number that would be rounded. */
function findYamlLoss(node) {
    if ((0,dist/* isScalar */.jn)(node))
        return roundedNumber(node);
    if (!(0,dist/* isNode */.Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    let before;
    for (const item of node.items) {
        const loss = (0,dist/* isPair */.tO)(item) ? lossOfPair(item, before, seen) : findYamlLoss(item);
        if (loss !== undefined)
            return loss;
        before = item;
    }
    return undefined;
}
const lossOfPair = (pair, before, seen) => numberWithComma(pair, before) ?? findYamlLoss(pair.key) ?? lossOfKey(pair.key, seen) ?? findYamlLoss(pair.value);
/** Of `{ a: 1,000 }` a parser makes `a: 1` and a key `000` without a value. */
function numberWithComma({ key, value }, before) {
    if (!(0,dist/* isPair */.tO)(before) || !(0,dist/* isScalar */.jn)(before.value) || !(0,dist/* isScalar */.jn)(key) || (0,dist/* isNode */.Ll)(value))
        return undefined;
    const [start = 0, end] = before.value.range ?? [];
    const isNext = end !== undefined && key.range?.[0] === end + 1;
    if (!isNext || typeof before.value.value !== 'number' || !/^\d+$/u.test(key.source ?? ''))
        return undefined;
    return { kind: 'number-with-comma', text: `${before.value.source},${key.source}`, offset: start };
}
function roundedNumber(node) {
    const { value, source = '' } = node;
    if (typeof value !== 'number' || !(0,whole_number/* isRoundedNumber */.j)(source))
        return undefined;
    return { kind: 'rounded-number', text: source, offset: node.range?.[0] ?? 0 };
}
/** Keys are texts in the end, so that `1` and `"1"` are the same. */
function lossOfKey(node, seen) {
    if ((0,dist/* isCollection */.P3)(node))
        return { kind: 'compound-key', text: String(node), offset: node.range?.[0] ?? 0 };
    if (!(0,dist/* isScalar */.jn)(node))
        return undefined;
    const text = String(node.value ?? '');
    const offset = node.range?.[0] ?? 0;
    if (text === '__proto__')
        return { kind: 'prototype-key', text, offset };
    if (seen.has(text))
        return { kind: 'repeated-key', text, offset };
    seen.add(text);
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/mistake.js

const indentAlike = 'give the keys of one block or of one list item the same indentation, in spaces';
const endWithColon = 'end each key with a colon and a space, as in `version: 1`';
const quoteIt = 'put the value in quotes';
const hints = {
    TAB_AS_INDENT: 'indent with spaces',
    MULTILINE_IMPLICIT_KEY: endWithColon,
    MISSING_CHAR: endWithColon,
    BLOCK_AS_IMPLICIT_KEY: 'put a value with a colon in quotes, and give the keys of one block the same indentation',
    BAD_SCALAR_START: quoteIt,
    BAD_DQ_ESCAPE: 'take single quotes, in which a backslash is a letter like any other',
    BAD_INDENT: indentAlike,
    UNEXPECTED_TOKEN: quoteIt,
};
const mergeMark = /^(?:<{7}|={7}|>{7})(?: |\r?$)/mu;
/** The first mistake that the parser found in a text, if any. */
function mistakeOf(document, text) {
    const [error] = document.errors;
    if (error === undefined)
        return undefined;
    const message = sentenceOf(error);
    const mark = mergeMark.exec(text);
    if (mark !== null)
        return { offset: mark.index, message, hint: 'a merge left its marks here; keep one of its sides' };
    if (/closing .*quote/u.test(message))
        return { offset: lastQuoteBefore(error.pos[0], document) ?? error.pos[0], message: 'this quote is not closed' };
    const hint = hintForCharacters(lineAt(text, error.pos[0])) ??
        (/without - indicator/u.test(message) ? indentAlike : hints[error.code]);
    return { offset: error.pos[0], message, hint };
}
/** The first alias that stands for nothing, as an unquoted `*.md` does. */
function aliasOfNothing(document) {
    let found;
    // The parser's own search goes through the whole text for each alias.
    const anchors = new Set();
    (0,dist/* visit */.YR)(document, (_, node) => {
        if ((0,dist/* isNode */.Ll)(node) && !(0,dist/* isAlias */.Vj)(node) && node.anchor !== undefined)
            anchors.add(node.anchor);
        if (!(0,dist/* isAlias */.Vj)(node) || anchors.has(node.source))
            return undefined;
        const message = `\`*${node.source}\` stands for an anchor, and there is none of this name`;
        found = { offset: node.range?.[0] ?? 0, message, hint: 'put a value that begins with `*` in quotes' };
        return dist/* visit */.YR.BREAK;
    });
    return found;
}
/** Characters that look like those of YAML, as word processors, chats and web pages put them in. */
function hintForCharacters(line) {
    if (/^ *\t/u.test(line))
        return hints.TAB_AS_INDENT;
    if (/[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/u.test(line))
        return 'this line holds a space that is none to YAML, such as U+00A0; type its spaces anew';
    return /[\u201c\u201d\u201e\u201f\u00ab\u00bb]/u.test(line) ? 'YAML quotes by " and \', and not by \u201c and \u201d' : undefined;
}
function lineAt(text, offset) {
    const end = text.indexOf('\n', offset);
    return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}
/** A quote that nobody closes takes in all that follows it, up to where the parser misses its end. */
function lastQuoteBefore(end, document) {
    let offset;
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, { type, range }) => {
            const start = range?.[0] ?? end;
            if ((type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && start < end)
                offset = start;
        },
    });
    return offset;
}
/** The parser tells callers what to call, which says nothing to whoever wrote the text. */
const sentenceOf = ({ code, message }) => code === 'MULTIPLE_DOCS' ? '`---` begins a second document, and one is read' : firstSentence(message);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;

// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/nesting.js
var nesting = __webpack_require__(14064);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js








/**
 * Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason.
 */
function parseLocatedYaml(text, path) {
    if ((0,nesting/* nestsTooDeep */.q)(text))
        throw new user_error/* UserError */.yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new dist/* LineCounter */.HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,without_stacks/* withoutStacks */.G)(() => (0,dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false }));
    const placeOf = (offset) => ({ path, line: lineCounter.linePos(offset).line });
    const invalid = ({ message, offset, hint }) => new user_error/* UserError */.yo(`this is not valid YAML: ${message}`, { place: placeOf(offset), hint });
    const mistake = mistakeOf(document, text);
    if (mistake !== undefined)
        throw invalid(mistake);
    if (repeatsTooMuch(document, text.length))
        throw new user_error/* UserError */.yo('the aliases of this YAML stand for too much', { place: { path } });
    const loss = findYamlLoss(document.contents);
    if (loss?.kind === 'repeated-key')
        throw invalid({ message: 'Map keys must be unique', offset: loss.offset, hint: json_loss/* hintForLoss */._U[loss.kind] });
    if (loss !== undefined)
        throw new user_error/* UserError */.yo(`this YAML ${(0,json_loss/* describeLoss */.$4)(loss)}`, {
            place: placeOf(loss.offset),
            hint: json_loss/* hintForLoss */._U[loss.kind],
        });
    const alias = aliasOfNothing(document);
    if (alias !== undefined)
        throw invalid(alias);
    return {
        value: document.toJS({ maxAliasCount: -1 }),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
}
function lineOfNode(root, keys, lines) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return lines.linePos(offset).line;
}
function childOf(node, key) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => ((0,dist/* isScalar */.jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,dist/* isNode */.Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined);


/***/ }),

/***/ 14064:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. */
function nestsTooDeep(text) {
    if (blockDepth(text) > deepest)
        return true;
    // Brackets and dashes may be letters of a text, such as the interval [0, 1), which only its tokens tell.
    const mayNest = /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest;
    return mayNest && tokensNestTooDeep(text);
}
/** The token before that of a plain text. */
const beforePlain = '\u001F';
const mostMarksInARow = 30;
/** The lexer keeps count of levels and does not call itself for each. */
function tokensNestTooDeep(text) {
    let [depth, marks] = [0, 0];
    let isPlain = false;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG().lex(text)) {
        if (!isPlain && (token === '[' || token === '{'))
            depth += 1;
        if (!isPlain && (token === ']' || token === '}'))
            depth = Math.max(0, depth - 1);
        if (!isPlain && (token === '-' || token === '?'))
            marks += 1;
        else if (token.trim() !== '' || token.includes('\n'))
            marks = 0;
        if (depth > deepest || marks >= mostMarksInARow)
            return true;
        isPlain = token === beforePlain;
    }
    return false;
}
function bracketDepth(text) {
    let depth = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > most)
            most = depth;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ })

};
;
})
