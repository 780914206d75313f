(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 5935;
exports.ids = [5935];
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

/***/ 81874:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ nameInPart),
/* harmony export */   _D: () => (/* binding */ nameFromRoot),
/* harmony export */   dH: () => (/* binding */ ownElseShared)
/* harmony export */ });
/** How what a part names is called from the root. */
const nameFromRoot = (folder, name) => `${folder}/${name}`;
/** The same name as the part itself writes it. */
const nameInPart = (folder, name) => name.slice(folder.length + 1);
/** What a part means by a name that it writes: its own where it gives such a one, else one that all share. */
const ownElseShared = (folder, isOwn) => (name) => isOwn(name) ? nameFromRoot(folder, name) : name;


/***/ }),

/***/ 68002:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   p: () => (/* binding */ relocatedGrader),
/* harmony export */   qP: () => (/* binding */ relocated)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _resolve_include_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73009);
/* harmony import */ var _target_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77063);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81874);




/** What a part says as the file at the root would: names begin with the part's folder, and so do paths. */
function relocated({ value, folder }) {
    const to = relocationInto(folder, value);
    const answerer = (name) => name && to.answerer(name);
    return {
        ...value,
        providers: renamed(value.providers, to, (provider) => relocatedProvider(provider, to)),
        models: renamed(value.models, to, (binding) => ({ ...binding, provider: to.provider(binding.provider) })),
        routes: renamed(value.routes, to, (route) => relocatedRoute(route, to)),
        prompts: renamed(value.prompts, to, to.path),
        suites: value.suites.map((suite) => relocatedSuite(suite, to)),
        judge: answerer(value.judge),
        embedder: answerer(value.embedder),
        imports: value.imports.map((rule) => ({
            ...rule,
            path: to.glob(rule.path),
            judge: answerer(rule.judge),
            embedder: answerer(rule.embedder),
        })),
        data: renamed(value.data, to, ({ corpus, contract, queries }) => ({
            corpus: corpus.map(to.glob),
            contract: contract && to.path(contract),
            queries: queries && to.path(queries),
        })),
    };
}
function relocationInto(folder, part) {
    const given = (name) => (0,_part_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFromRoot */ ._D)(folder, name);
    const path = pathIn(folder);
    return {
        given,
        path,
        provider: (0,_part_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ownElseShared */ .dH)(folder, (name) => Object.hasOwn(part.providers, name)),
        answerer: (0,_part_name_js__WEBPACK_IMPORTED_MODULE_3__/* .ownElseShared */ .dH)(folder, (name) => Object.hasOwn(part.models, name) || Object.hasOwn(part.routes, name)),
        prompt: (name) => (Object.hasOwn(part.prompts, name) ? given(name) : path(name)),
        glob: (glob) => ((0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .isExclusion */ .VB)(glob) ? `!${folder}/${glob.slice(1)}` : `${folder}/${glob}`),
    };
}
/** A path that climbs out of the repository is none of its files, wherever it is looked for. */
const pathIn = (folder) => (path) => (0,_resolve_include_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(folder, path) ?? path;
const renamed = (entries, { given }, relocate) => Object.fromEntries(Object.entries(entries).map(([name, entry]) => [given(name), relocate(entry)]));
function relocatedProvider(provider, to) {
    if (provider.api === 'record')
        return { ...provider, provider: to.provider(provider.provider), path: to.path(provider.path) };
    if (provider.api !== 'replay')
        return provider;
    return { ...provider, provider: provider.provider && to.provider(provider.provider), path: to.path(provider.path) };
}
function relocatedRoute({ models, rules, checks, fallbacks }, to) {
    const answered = (entry) => ({
        ...entry,
        model: to.answerer(entry.model),
    });
    return {
        models: models.map(answered),
        rules: rules.map(answered),
        checks: checks.map(answered),
        fallbacks: fallbacks.map((entry) => ({ ...entry, model: entry.model && to.answerer(entry.model) })),
    };
}
const relocatedSuite = (suite, to) => ({
    ...suite,
    name: to.given(suite.name),
    target: relocatedTarget(suite.target, to),
    dataset: to.path(suite.dataset),
    canary: suite.canary && to.path(suite.canary),
    graders: suite.graders.map((grader) => relocatedGrader(grader, to)),
    sources: suite.sources.map(to.glob),
    judge: suite.judge && to.answerer(suite.judge),
    embedder: suite.embedder && to.answerer(suite.embedder),
});
function relocatedTarget(target, to) {
    if ('command' in target)
        return { command: { ...target.command, cwd: to.path(target.command.cwd ?? '.') } };
    if ('url' in target)
        return target;
    return {
        prompt: target.prompt === _target_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesOfCases */ .HD ? target.prompt : to.prompt(target.prompt),
        model: target.model && to.answerer(target.model),
    };
}
/** A grader of a part, and those of its set. */
const relocatedGrader = (spec, to) => ({
    ...spec,
    ...(spec.model === undefined ? {} : { model: to.answerer(spec.model) }),
    ...(spec.file === undefined ? {} : { file: to.path(spec.file) }),
    ...(spec.graders === undefined ? {} : { graders: spec.graders.map((each) => relocatedGrader(each, to)) }),
});


/***/ }),

/***/ 73009:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ resolverOver),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony exports indexPaths, resolveInclude */
/** Among more files of one name none is looked for by its folders. */
const mostOfOneName = 1000;
const mostPathsTold = 3;
/** Indexes paths by name, when the first is looked for by its ending: most references need no more than `has`. */
function indexPaths(paths) {
    let byName;
    return {
        has: (path) => paths.has(path),
        endingIn: (suffix) => {
            byName ??= groupByName(paths.keys());
            const ofName = byName.get(nameOf(suffix)) ?? [];
            const isFew = ofName.length <= mostOfOneName;
            const found = isFew ? ofName.filter((path) => path === suffix || path.endsWith(`/${suffix}`)) : ofName;
            return found.slice(0, mostPathsTold);
        },
    };
}
function groupByName(paths) {
    const groups = new Map();
    for (const path of paths) {
        const group = groups.get(nameOf(path));
        if (group === undefined)
            groups.set(nameOf(path), [path]);
        else
            group.push(path);
    }
    return groups;
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** Endings that template engines let an author leave out. */
const endings = '.prompt .prompty .md .txt .jinja .jinja2 .j2 .liquid .hbs .handlebars .mustache .prompt.yml .prompt.yaml'
    .split(' ')
    .concat('.html', '.yml', '.yaml', '.json');
/** Finds what references mean in one tree; the same question is answered once. */
function resolverOver(paths) {
    const index = indexPaths(paths);
    const answers = new Map();
    return (reference, fromPath) => {
        const question = JSON.stringify([reference, folderOf(fromPath)]);
        const answer = answers.get(question) ?? resolveInclude(reference, fromPath, index);
        answers.set(question, answer);
        return answer;
    };
}
/**
 * Finds what a reference means: beside the file that makes it, then from the root of the repository, then the only file
 * whose path ends so. A name without its ending, or without the `_` that marks a partial, is found too.
 */
function resolveInclude(reference, fromPath, paths) {
    const names = namesFor(reference.replace(/^\/+/, ''));
    const places = [...new Set([folderOf(fromPath), ''])].flatMap((place) => names.map((name) => join(place, name)));
    const exact = places.find((path) => path !== undefined && paths.has(path));
    if (exact !== undefined)
        return { kind: 'file', path: exact };
    for (const name of names) {
        const found = paths.endingIn(join('', name) ?? '');
        const [path] = found;
        if (found.length > 1)
            return { kind: 'ambiguous', paths: found };
        if (path !== undefined)
            return { kind: 'file', path };
    }
    return { kind: 'missing' };
}
/** The folder of a file; empty at the root. */
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');
/** The reference itself, then as a partial, then with each ending. */
function namesFor(reference) {
    const slash = reference.lastIndexOf('/') + 1;
    const partial = `${reference.slice(0, slash)}_${reference.slice(slash)}`;
    return [
        reference,
        partial,
        ...endings.map((ending) => partial + ending),
        ...endings.map((ending) => reference + ending),
    ];
}
/** A path within a folder, `.` and `..` worked out; `undefined` where it climbs out of the repository. */
function join(folder, path) {
    const parts = folder === '' ? [] : folder.split('/');
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
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
