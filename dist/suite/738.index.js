export const id = 738;
export const ids = [738];
export const modules = {

/***/ 97878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ includesOfFile),
/* harmony export */   z: () => (/* binding */ includesOf)
/* harmony export */ });
/** The longest tag that is read; what is longer counts as computed. */
const mostTagCharacters = 1000;
/** Of more tags than this the rest is not read, which counts as computed too. */
const mostTags = 1000;
/**
 * The references of texts, each once, in order: Jinja and Liquid tags (`include`, `extends`, `import`, `from`, `render`,
 * `embed`), Handlebars, Mustache and dotprompt partials, `${file:…}`, and a text that is nothing but `file://…`. Comments
 * and raw blocks are not told apart: to take one for an include is safe, to overlook an include is not.
 */
const includesOf = (...texts) => onlyOnce(texts.flatMap(referencesIn));
function referencesIn(text) {
    const whole = /^\s*file:\/\/(\S{1,500})\s*$/.exec(text);
    if (whole !== null)
        return [fileNamed(whole[1] ?? '')];
    return [...tagReferences(text), ...partialReferences(text), ...insertedFiles(text)];
}
/** The references of a file: those of its text and, where it is structured, values such as `template_path: x`. */
const includesOfFile = (text, path) => onlyOnce([...includesOf(text), ...(isStructured.test(path) ? valueReferences(text) : [])]);
const isStructured = /\.(ya?ml|json|toml|prompty?)$/i;
const fileNamed = (name) => ({ kind: 'file', name });
const computed = (expression) => ({ kind: 'computed', name: expression.slice(0, 80) });
function onlyOnce(references) {
    return [...new Map(references.map((each) => [`${each.kind} ${each.name}`, each])).values()];
}
const tagOpening = /\{%[-+~]?\s*(?:include|extends|import|from|render|embed)\b/g;
function tagReferences(text) {
    const references = [];
    let tags = 0;
    for (const { index, 0: opening } of text.matchAll(tagOpening)) {
        tags += 1;
        if (tags > mostTags)
            return [...references, computed(`more than ${mostTags} tags`)];
        const start = index + opening.length;
        const rest = text.slice(start, start + mostTagCharacters);
        const end = rest.indexOf('%}');
        references.push(...(end === -1 ? [computed(`${opening}…`)] : namedInTag(rest.slice(0, end).trim())));
    }
    return references;
}
const quoted = /"([^"\n]*)"|'([^'\n]*)'/g;
/** `"x" …`, `["x", "y"] …` or `"x" if … else "y"`; anything else is known only when it runs. */
function namedInTag(body) {
    const isOptional = /\bignore missing\b/.test(body);
    const list = /^\[([^\]]*)\]/.exec(body)?.[1];
    if (list !== undefined) {
        const isPlain = list.replace(quoted, '').replace(/[\s,]/g, '') === '';
        return isPlain ? namesIn(list).map((name) => ({ kind: 'optional', name })) : [computed(body)];
    }
    const [first] = namesIn(body);
    const afterFirst = /^(?:"[^"\n]*"|'[^'\n]*')-?\s*(.*)/s.exec(body)?.[1];
    if (first === undefined || afterFirst === undefined || /^[~+%.|]/.test(afterFirst))
        return [computed(body)];
    const otherwise = /^if\b.*\belse\b\s*(.*)/s.exec(afterFirst)?.[1];
    const named = { kind: isOptional ? 'optional' : 'file', name: first };
    return otherwise === undefined ? [named] : [named, ...namedInTag(otherwise)];
}
const namesIn = (text) => [...text.matchAll(quoted)].map(([, one, other]) => one ?? other ?? '');
/** `{{> name}}`, `{{#> name}}`, `{{< name}}`; braces, tildes and a context after the name may surround it. */
const partialOpening = /\{\{\{?~?\s*#?[<>]\s*("[^"\n]{1,300}"|'[^'\n]{1,300}'|[^\s~}]{1,300})/g;
const partialReferences = (text) => [...text.matchAll(partialOpening)].flatMap(([, written = '']) => {
    if (written === '@partial-block')
        return [];
    return /^[(*]/.test(written) ? [computed(written)] : [fileNamed(written.replace(/^["']|["']$/g, ''))];
});
const insertedFiles = (text) => [...text.matchAll(/\$\{file:([^}\n]{1,300})\}/g)].map(([, name = '']) => fileNamed(name.trim()));
/** A key with a path, or any value that is a `file://` address, in the notation of YAML, JSON or TOML. */
const pathValues = [
    /(?:^|[\s{,"'-])template_path["']?[ \t]{0,20}[:=][ \t]{0,20}["']?([^"'\n,}#]{1,300})/g,
    /[:=,[-][ \t]{0,20}["']?file:\/\/([^"'\s,}\]]{1,300})/g,
];
const valueReferences = (text) => pathValues.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => fileNamed(name.trim())));


/***/ }),

/***/ 40449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   St: () => (/* binding */ nothingIncluded),
/* harmony export */   Vk: () => (/* binding */ readIncluded),
/* harmony export */   X1: () => (/* binding */ followIncludes),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97878);


const nothingIncluded = { files: [], unresolved: [] };
/** Reads one file that is included; line ends do not count. */
function readIncluded(text, path) {
    const content = text.replaceAll('\r\n', '\n');
    return { kind: 'text', digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(content), references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_1__/* .includesOfFile */ .j)(content, path) };
}
/** A prompt that includes more, all levels counted, is not followed further. */
const mostIncludes = 100;
/** One reference that leads nowhere settles that the prompt is not known; more than these are not told. */
const mostUnresolved = 10;
/**
 * Follows the references of a prompt through the files that are read, each file once, so that a circle ends. `unread`
 * are the paths whose text is still needed to go on.
 */
function followIncludes(prompt, tree) {
    const files = [];
    const unread = new Set();
    const unresolved = new Set();
    const seen = new Set([prompt.path]);
    const open = [];
    const follow = (from, references) => {
        for (const reference of references)
            open.push({ from, reference });
    };
    follow(prompt.path, prompt.references);
    for (const { from, reference } of open) {
        if (files.length >= mostIncludes)
            unresolved.add(`${prompt.path} includes more than ${mostIncludes} files`);
        if (files.length >= mostIncludes || unresolved.size >= mostUnresolved)
            break;
        const found = lookUp(reference, from, tree);
        if (found.kind === 'unresolved')
            unresolved.add(`${from} includes \`${reference.name}\`, ${found.why}`);
        if (found.kind === 'unread')
            unread.add(found.path);
        if (found.kind !== 'text')
            continue;
        files.push({ reference: reference.name, path: found.path, digest: found.digest });
        if (!seen.has(found.path))
            follow(found.path, found.references);
        seen.add(found.path);
    }
    return { inclusion: { files, unresolved: [...unresolved] }, unread: [...unread] };
}
function lookUp({ kind, name }, fromPath, { resolve, texts }) {
    if (kind === 'computed')
        return { kind: 'unresolved', why: 'which is known only when it runs' };
    const resolution = resolve(name, fromPath);
    if (resolution.kind === 'ambiguous') {
        return { kind: 'unresolved', why: `which may be any of ${resolution.paths.join(', ')}` };
    }
    if (resolution.kind === 'missing') {
        return kind === 'optional' ? { kind: 'left-out' } : { kind: 'unresolved', why: 'which is not in the repository' };
    }
    const { path } = resolution;
    const content = texts.get(path);
    if (content === undefined)
        return { kind: 'unread', path };
    if (content.kind === 'text')
        return { ...content, path };
    return { kind: 'unresolved', why: `which is not read: ${content.reason}` };
}
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: what it includes is not filled in, so that its text
 * alone would be another prompt.
 */
function whyNotRendered({ path, references }) {
    const [first] = references;
    if (first === undefined)
        return undefined;
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}


/***/ }),

/***/ 80093:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   ex: () => (/* binding */ parsePrompt),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest),
/* harmony export */   xu: () => (/* binding */ isYamlPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52270);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39990);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18634);
/* harmony import */ var _includes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97878);
/* harmony import */ var _inclusion_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40449);
/* harmony import */ var _located_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28869);








/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = (prompt) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ messages: prompt.messages, response_format: prompt.responseFormat ?? null });
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_6__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_6__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
});
const MessageTemplate = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    role: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().toLowerCase().pipe(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB.shape.role),
    content: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
});
/** The shape of a `.prompt.yml`; other tools add keys of their own, which are let be. */
const PromptFile = zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    messages: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(MessageTemplate).min(1),
    model: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    modelParameters: zod__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(), JsonValue).nullish(),
    responseFormat: zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(['text', 'json_object', 'json_schema']).optional(),
    jsonSchema: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
    testData: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(TestRow).nullish(),
    evaluators: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(Evaluator).nullish(),
});
const parameterNames = {
    maxTokens: 'max_tokens',
    maxCompletionTokens: 'max_tokens',
    topP: 'top_p',
};
/** Reads a prompt file: YAML with messages, or plain text that becomes one user message. */
function parsePrompt(text, path) {
    return isYamlPath(path) ? parsePromptYaml(text, path) : textPrompt(text, path);
}
const isYamlPath = (path) => /\.ya?ml$/i.test(path);
function textPrompt(text, path) {
    if (text.trim() === '')
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this prompt is empty', { place: { path } });
    return {
        path,
        messages: [{ role: 'user', content: text.replaceAll('\r\n', '\n') }],
        messageLines: [1],
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_7__/* .includesOfFile */ .j)(text, path),
        inclusion: _inclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingIncluded */ .St,
        lineOf: () => 1,
    };
}
function parsePromptYaml(text, path) {
    const source = (0,_located_yaml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseLocatedYaml */ .v)(text, path);
    const parsed = PromptFile.safeParse(source.value, { reportInput: true });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .issueError */ .M)(parsed.error.issues, source, path, PromptFile);
    const file = parsed.data;
    return {
        path,
        messages: file.messages.map(({ role, content }) => ({ role, content })),
        messageLines: file.messages.map((_, index) => source.lineOf(['messages', index])),
        responseFormat: responseFormatOf(file, path),
        model: file.model,
        parameters: Object.fromEntries(Object.entries(file.modelParameters ?? {}).map(([name, value]) => [parameterNames[name] ?? name, value])),
        testData: file.testData ?? [],
        evaluators: file.evaluators ?? [],
        references: (0,_includes_js__WEBPACK_IMPORTED_MODULE_7__/* .includesOf */ .z)(...file.messages.map(({ content }) => content)),
        inclusion: _inclusion_js__WEBPACK_IMPORTED_MODULE_4__/* .nothingIncluded */ .St,
        lineOf: source.lineOf,
    };
}
function responseFormatOf(file, path) {
    if (file.responseFormat === undefined || file.responseFormat === 'text')
        return undefined;
    if (file.responseFormat === 'json_object')
        return { type: 'json_object' };
    return { type: 'json_schema', json_schema: parseJsonSchema(file.jsonSchema, path) };
}
function parseJsonSchema(text, path) {
    const place = { path, key: 'jsonSchema' };
    if (text === undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('responseFormat json_schema needs a jsonSchema', { place });
    try {
        return JsonValue.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('jsonSchema is not valid JSON', { place, cause });
    }
}


/***/ }),

/***/ 23262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ readIncludes)
});

// EXTERNAL MODULE: ./src/domain/suite/inclusion.ts
var inclusion = __webpack_require__(40449);
;// CONCATENATED MODULE: ./src/domain/suite/resolve-include.ts
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

// EXTERNAL MODULE: ./src/stages/steps/why-no-text.ts
var why_no_text = __webpack_require__(56933);
;// CONCATENATED MODULE: ./src/stages/steps/read-includes.ts



/** A larger file that a prompt includes is not read. */
const maxIncludeBytes = 1_000_000;
/** Files that are included through more files than this are not read. */
const mostLevels = 20;
/**
 * The prompts of one commit with what they include, level by level. `known` holds the blobs that were read before, and
 * is added to.
 */
async function readIncludes(git, prompts, blobs, known) {
    let open = [...prompts.values()].filter(({ references }) => references.length > 0);
    if (open.length === 0)
        return prompts;
    const complete = new Map(prompts);
    const texts = new Map();
    const tree = { resolve: resolverOver(blobs), texts };
    for (let level = 1; open.length > 0; level += 1) {
        const followed = open.map((prompt) => ({ prompt, ...(0,inclusion/* followIncludes */.X1)(prompt, tree) }));
        for (const { prompt, inclusion } of followed)
            complete.set(prompt.path, { ...prompt, inclusion });
        const unread = new Set(followed.flatMap((each) => each.unread));
        if (level > mostLevels)
            for (const path of unread)
                texts.set(path, tooDeep);
        else
            await readTexts(git, [...unread], { blobs, known, texts });
        open = followed.filter((each) => each.unread.length > 0).map(({ prompt }) => prompt);
    }
    return complete;
}
const tooDeep = { kind: 'unreadable', reason: `it is included through more than ${mostLevels} files` };
async function readTexts(git, paths, { blobs, known, texts }) {
    const blobOf = (path) => blobs.get(path) ?? '';
    const wanted = [...new Set(paths.map(blobOf))].filter((blob) => !known.has(blob));
    const contents = await git.readBlobs(wanted, maxIncludeBytes);
    wanted.forEach((blob, index) => {
        known.set(blob, contents[index] ?? { kind: 'missing' });
    });
    for (const path of paths)
        texts.set(path, includedText(known.get(blobOf(path)), path));
}
function includedText(content, path) {
    if (content?.kind === 'text')
        return (0,inclusion/* readIncluded */.Vk)(content.text, path);
    return { kind: 'unreadable', reason: (0,why_no_text/* whyNoText */.L)(content ?? { kind: 'missing' }) };
}


/***/ }),

/***/ 86738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hn: () => (/* binding */ readSides),
/* harmony export */   ox: () => (/* binding */ promptIn),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6005);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26718);
/* harmony import */ var _domain_suite_prompt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80093);
/* harmony import */ var _domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43413);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);
/* harmony import */ var _read_includes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23262);
/* harmony import */ var _why_no_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56933);







/** A larger prompt or configuration is not read. */
const maxPromptBytes = 4_000_000;
/**
 * Reads what the three commits say about prompts, models and suites; a commit or a prompt that comes twice is read
 * once.
 */
async function readSides(git, trees) {
    const included = new Map();
    const policy = await readOwnSide(git, trees.policy, 'the target branch', included);
    const base = trees.base === trees.policy ? policy : await readOwnSide(git, trees.base, 'the merge base', included);
    const head = trees.head === trees.base ? base : await readSide(git, trees.head, included, base);
    return { policy, base, head };
}
/** Reads a side that the change's author cannot fix here, so a mistake in it says where it stands. */
async function readOwnSide(git, tree, where, included) {
    try {
        return await readSide(git, tree, included);
    }
    catch (error) {
        if (!(error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        const { place, hint } = error;
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${error.message} (in ${where}, ${tree.slice(0, 12)})`, { place, hint, cause: error });
    }
}
/**
 * Reads one commit; what it has in common with `known` is taken from there, and files that prompts include from
 * `included`, by blob.
 */
async function readSide(git, tree, included, known) {
    const blobs = new Map((await git.list(tree)).map(({ path, blob }) => [path, blob]));
    const text = await readText(git, blobs.get(_domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb), _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb);
    const configuration = text === undefined ? undefined : (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfiguration */ .M)(text, _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .hb);
    const settings = configuration?.value ?? _domain_suite_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._0;
    const wanted = promptPaths([...blobs.keys()], settings);
    const { prompts, unreadablePrompts } = await readPrompts(git, wanted, blobs, known);
    const complete = await (0,_read_includes_js__WEBPACK_IMPORTED_MODULE_4__/* .readIncludes */ .O)(git, prompts, blobs, included);
    return { tree, blobs, configuration, settings, prompts: complete, unreadablePrompts };
}
/** Prompt files that may carry a suite, those that lanegate.yml names, and those whose name a suite uses. */
function promptPaths(paths, settings) {
    const declared = new Set(Object.values(settings.prompts));
    const names = new Set(settings.suites.map(({ target }) => target.prompt));
    return paths.filter((path) => (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isPromptYamlPath */ .t1)(path) ||
        declared.has(path) ||
        names.has(path) ||
        (names.has((0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_5__/* .promptNameOf */ .Px)(path)) && (0,_domain_suite_prompt_path_js__WEBPACK_IMPORTED_MODULE_5__/* .isPromptPath */ .UX)(path)));
}
async function readPrompts(git, paths, blobs, known) {
    const knownPrompt = (path) => known?.blobs.get(path) === blobs.get(path)
        ? (known?.prompts.get(path) ?? known?.unreadablePrompts.get(path))
        : undefined;
    const unknownPaths = paths.filter((path) => knownPrompt(path) === undefined);
    const contents = await git.readBlobs(unknownPaths.map((path) => blobs.get(path) ?? ''), maxPromptBytes);
    const contentOf = new Map(unknownPaths.map((path, index) => [path, contents[index]]));
    const prompts = new Map();
    const unreadablePrompts = new Map();
    for (const path of paths) {
        const prompt = knownPrompt(path) ?? promptIn(contentOf.get(path), path);
        if (typeof prompt === 'string')
            unreadablePrompts.set(path, prompt);
        else
            prompts.set(path, prompt);
    }
    return { prompts, unreadablePrompts };
}
/** The prompt, or why it cannot be read. */
const promptIn = (content, path) => content?.kind === 'text' ? tryParsePrompt(content.text, path) : (0,_why_no_text_js__WEBPACK_IMPORTED_MODULE_6__/* .whyNoText */ .L)(content ?? { kind: 'missing' });
function tryParsePrompt(text, path) {
    try {
        return (0,_domain_suite_prompt_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrompt */ .ex)(text, path);
    }
    catch (error) {
        if (error instanceof _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return error.message;
        throw error;
    }
}
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/** One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no text. */
async function readText(git, blob, path, maxBytes = maxPromptBytes) {
    if (blob === undefined)
        return undefined;
    const [content] = await git.readBlobs([blob], maxBytes);
    if (content?.kind === 'text' && !content.text.startsWith(largeFilePointer))
        return content.text;
    if (content?.kind === 'text') {
        const hint = 'keep it in git itself; large files are not fetched yet';
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this file is a Git LFS pointer, and what it points to is not read', { place: { path }, hint });
    }
    const why = content?.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this file cannot be read: ${content === undefined ? 'it is missing' : why}`, {
        place: { path },
    });
}


/***/ }),

/***/ 56933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoText)
/* harmony export */ });
/** Why a blob has no text to read, as the end of a sentence. */
function whyNoText(content) {
    switch (content.kind) {
        case 'binary':
            return `it is not text (${content.bytes} bytes)`;
        case 'too-large':
            return `it is too large to read (${content.bytes} bytes)`;
        case 'left-out':
            return `too much changed at once to read it as well (${content.bytes} bytes)`;
        case 'missing':
            return 'its content is missing';
    }
}


/***/ })

};
