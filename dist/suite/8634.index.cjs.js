(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8634;
exports.ids = [8634];
exports.modules = {

/***/ 2671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/located.js

/** More references one after another are a circle. */
const longestChain = 10;
/** A part of a parsed file that knows its place; `$ref: '#/\u2026'` and `<<` are followed. */
class Located {
    value;
    source;
    keys;
    constructor(source, value = source.value, keys = []) {
        const { found, at } = followed(source, value, keys);
        this.source = source;
        this.value = merged(found);
        this.keys = at;
    }
    get place() {
        const { path, lineOf } = this.source;
        return { path, line: lineOf(this.keys), ...(this.keys.length === 0 ? {} : { key: this.keys.join('.') }) };
    }
    /** What stands under a key of a mapping; nothing where it is absent or null. */
    get(key) {
        if (!(0,read_json/* isJsonObject */.OW)(this.value) || !Object.hasOwn(this.value, key))
            return undefined;
        const value = this.value[key];
        return value === undefined || value === null ? undefined : new Located(this.source, value, [...this.keys, key]);
    }
    /** The items of a list; a single value is a list of itself. */
    items() {
        if (!Array.isArray(this.value))
            return [this];
        return this.value.map((value, index) => new Located(this.source, value, [...this.keys, index]));
    }
    entries() {
        if (!(0,read_json/* isJsonObject */.OW)(this.value))
            return [];
        return Object.entries(this.value).map(([key, value]) => [
            key,
            new Located(this.source, value, [...this.keys, key]),
        ]);
    }
    /** Text, and numbers and truth values as text. */
    text() {
        const { value } = this;
        if (typeof value === 'string')
            return value;
        return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
    }
    number() {
        return typeof this.value === 'number' && Number.isFinite(this.value) ? this.value : undefined;
    }
    isMapping() {
        return (0,read_json/* isJsonObject */.OW)(this.value);
    }
    /** The same place with another value. */
    withValue(value) {
        return new Located(this.source, value, this.keys);
    }
}
/** The part that `$ref: '#/a/b'` means, in the same file. */
function followed(source, value, keys) {
    let [found, at] = [value, keys];
    for (let steps = 0; steps < longestChain; steps += 1) {
        const reference = (0,read_json/* isJsonObject */.OW)(found) ? found['$ref'] : undefined;
        if (typeof reference !== 'string' || !reference.startsWith('#/'))
            break;
        at = reference.slice(2).split('/').map(unescaped);
        found = at.reduce(childOf, source.value);
    }
    return { found, at };
}
/** RFC 6901, section 4. */
const unescaped = (segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~');
function childOf(value, key) {
    if (Array.isArray(value))
        return value[Number(key)];
    return (0,read_json/* isJsonObject */.OW)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** YAML 1.1's merge key, which YAML 1.2 takes for a key like any other: a mapping's own keys count over merged ones. */
function merged(value) {
    if (!(0,read_json/* isJsonObject */.OW)(value) || !Object.hasOwn(value, '<<'))
        return value;
    const { '<<': bases, ...own } = value;
    const all = Array.isArray(bases) ? bases : [bases];
    return Object.assign({}, ...all.map(merged).filter(read_json/* isJsonObject */.OW).reverse(), own);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/own-environment.js

/** Names under which secrets are kept; their values never leave the file. */
const secretName = /key|secret|token|password|credential|auth/i;
const reference = /\{\{-?\s*env\.(\w+)\s*-?\}\}/g;
/** Any other way in which a tag asks the environment, such as `{{ env.NAME | default('x') }}`. */
const tag = /\{[{%][^{}]{0,500}\}/g;
const nameInTag = /\benv(?:\.(\w+)|\[\s*\\?["'](\w+)\\?["']\s*\])/g;
/** The environment as far as a configuration sets it itself. */
class OwnEnvironment {
    values;
    constructor(env = {}) {
        const entries = Object.entries((0,read_json/* isJsonObject */.OW)(env) ? env : {});
        const isOpen = ([name, value]) => !secretName.test(name) && typeof value !== 'object';
        this.values = new Map(entries.filter(isOpen).map(([name, value]) => [name, String(value)]));
    }
    get isEmpty() {
        return this.values.size === 0;
    }
    /** A text with `{{env.NAME}}` filled in where the configuration sets it. */
    fillIn(text) {
        return text.replace(reference, (written, name) => this.values.get(name) ?? written);
    }
    /** The names of which only the environment of a run knows the value, each once. */
    namesMissingIn(text) {
        const tags = [...this.fillIn(text).matchAll(tag)].map(([written]) => written);
        const names = tags.flatMap((written) => [...written.matchAll(nameInTag)].map(([, one, other]) => one ?? other ?? ''));
        return [...new Set(names)];
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/environment.js



/** Why a name that only the environment of a run knows cannot be filled in. */
const decidedElsewhere = 'the environment of a run decides over it; write its value under `env`, unless it is a secret';
/**
 * A configuration in which `{{env.NAME}}` is filled in from its own `env`. What only the environment of a run could
 * tell stays as it is written, since a prompt or a test must not depend on it.
 */
function withEnvironment(context, config) {
    context.environment = new OwnEnvironment(config.get('env')?.value);
    noteWhatIsMissing(context, config);
    if (context.environment.isEmpty)
        return config;
    return new Located({ ...config.source, value: filledIn(config.value, context.environment, 0) });
}
/** Deeper than YAML may nest. */
const deepest = 100;
function filledIn(value, environment, depth) {
    if (depth > deepest)
        return value;
    if (typeof value === 'string')
        return environment.fillIn(value);
    if (Array.isArray(value))
        return value.map((each) => filledIn(each, environment, depth + 1));
    if (!(0,read_json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filledIn(each, environment, depth + 1)]));
}
/** Keys that say what is asked and what is graded, in all suites of a configuration. */
const ofAllSuites = new Set([
    ...['tests', 'scenarios', 'defaultTest', 'evaluateOptions', 'assertionTemplates', 'definitions'],
]);
/** A prompt that cannot be filled in stops the suites of its own; keys of providers are looked up by their variable. */
function noteWhatIsMissing(context, config) {
    for (const [key, at] of config.entries()) {
        if (key !== 'prompts' && !ofAllSuites.has(key))
            continue;
        const missing = context.environment.namesMissingIn(JSON.stringify(at.value ?? null));
        if (missing.length === 0)
            continue;
        const what = missing.map((name) => `\`env.${name}\``).join(', ');
        if (key === 'prompts')
            context.note(at, what, decidedElsewhere);
        else
            context.lose(at, what, decidedElsewhere);
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/dataset.js + 2 modules
var dataset = __webpack_require__(83818);
// EXTERNAL MODULE: ./dist/compiled/domain/templates/rendering.js
var rendering = __webpack_require__(20595);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/allowance.js
/** More are a slip. */
const mostAssertions = 5000;
const mostAssertionsOfAll = 1_000_000;
const allowanceOfTest = () => ({
    left: mostAssertions,
    whySpent: `a test has more than ${mostAssertions}, each file of them counted as one`,
});
const allowanceOfAll = () => ({
    left: mostAssertionsOfAll,
    whySpent: `all tests together have more than ${mostAssertionsOfAll}`,
});
/** Takes one of every allowance; says why not where one is spent. */
function takeOne(allowances) {
    for (const allowance of allowances)
        allowance.left -= 1;
    return allowances.find(({ left }) => left < 0)?.whySpent;
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/grader-spec.js + 4 modules
var grader_spec = __webpack_require__(29193);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/assertion-table.js

const assertion_table_text = { by: 'text' };
const judge = { by: 'judge' };
const embedder = { by: 'embedder' };
/** Types that are graded here. */
const assertionKinds = {
    equals: assertion_table_text,
    contains: assertion_table_text,
    icontains: assertion_table_text,
    'contains-any': assertion_table_text,
    'contains-all': assertion_table_text,
    'icontains-any': assertion_table_text,
    'icontains-all': assertion_table_text,
    'starts-with': assertion_table_text,
    'ends-with': assertion_table_text,
    regex: assertion_table_text,
    'is-json': assertion_table_text,
    'contains-json': assertion_table_text,
    'is-valid-openai-tools-call': { by: 'text', type: 'is-valid-tools-call' },
    'is-valid-openai-function-call': { by: 'text', type: 'is-valid-tools-call' },
    'is-valid-function-call': { by: 'text', type: 'is-valid-tools-call' },
    levenshtein: assertion_table_text,
    'rouge-n': { by: 'text', ignoresCase: true },
    bleu: assertion_table_text,
    cost: assertion_table_text,
    latency: assertion_table_text,
    'word-count': assertion_table_text,
    'finish-reason': assertion_table_text,
    'is-refusal': { by: 'text', type: 'refusal' },
    similar: embedder,
    'similar:cosine': embedder,
    'similar:dot': embedder,
    'similar:euclidean': embedder,
    'llm-rubric': judge,
    factuality: judge,
    'model-graded-factuality': { by: 'judge', type: 'factuality' },
    'model-graded-closedqa': { by: 'judge', type: 'closed-qa' },
    'answer-relevance': judge,
    'context-recall': judge,
    'context-faithfulness': judge,
    javascript: { by: 'code' },
    python: { by: 'code' },
    webhook: { by: 'post' },
};
/** Types that promptfoo knows and that are not graded here, with the reason. */
const others = {
    'select-best': 'it compares the answers of several prompts; Lanegate compares base and head of each',
    'max-score': 'it compares the answers of several prompts; Lanegate compares base and head of each',
    moderation: 'it asks a moderation service',
    guardrails: 'it reads what the provider says of its own filters; such answers are incidents here',
    classifier: 'it asks a classifier',
    perplexity: 'log probabilities are not kept',
    'perplexity-score': 'log probabilities are not kept',
    ruby: 'it runs Ruby; use `javascript`, `python` or a `command` grader',
    ...Object.fromEntries([
        ...['is-sql', 'contains-sql', 'is-xml', 'contains-xml', 'is-html', 'contains-html', 'gleu', 'meteor', 'pi'],
        ...['g-eval', 'context-relevance', 'conversation-relevance', 'search-rubric', 'agent-rubric', 'tool-call-f1'],
        ...['skill-used', 'trace-error-spans', 'trace-span-count', 'trace-span-duration', 'trajectory:goal-success'],
        ...['trajectory:tool-args-match', 'trajectory:step-count', 'trajectory:tool-sequence', 'trajectory:tool-used'],
    ].map((type) => [type, 'there is no such grader yet'])),
};
/** Why a type of promptfoo's is not graded here. */
const whyNotGraded = (type) => (0,own/* own */.Z)(others, type) ??
    (type.startsWith('promptfoo:') ? 'it asks a service of promptfoo' : 'promptfoo knows no such type');
/** True for the name of a type, without its `not-`, that promptfoo knows. */
const isPromptfooType = (name) => Object.hasOwn(assertionKinds, name) || Object.hasOwn(others, name);

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/file-reference.js
const scriptEnding = /\.(?:[cm]?[jt]s|py|rb|go|sh|bash|exe|bat|cmd|ps1|pl)$/i;
/** True for a file that can only be had by running it. */
const isScriptPath = (path) => scriptEnding.test(path);
/** The reference that a text is, if it is one; the part after a script's last colon names a function. */
function fileReference(text) {
    if (!text.startsWith('file://'))
        return undefined;
    return scriptReference(text.slice('file://'.length));
}
/** A path with or without a function. */
function scriptReference(text) {
    const path = text.trim();
    const colon = path.lastIndexOf(':');
    if (colon > 0 && isScriptPath(path.slice(0, colon))) {
        return { path: path.slice(0, colon), function: path.slice(colon + 1) };
    }
    return { path, function: undefined };
}

// EXTERNAL MODULE: ./dist/compiled/domain/templates/template.js + 16 modules
var template = __webpack_require__(43459);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/nunjucks-text.js

/** True for a text in which Nunjucks would fill something in. */
const isTemplate = (text) => /\{[{%#]/.test(text);
/** A text with the variables of its test filled in; what is missing is told, and the text stays as it is written. */
function fillIn(context, at, text, vars) {
    if (!isTemplate(text))
        return text;
    const rendering = (0,template/* render */.XX)(text, vars, 'jinja');
    if (rendering.kind === 'text')
        return rendering.text;
    context.lose(at, `\`${text.length > 60 ? `${text.slice(0, 60)}\u2026` : text}\``, (0,template/* whyNotFilledIn */.BI)(rendering));
    return text;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/code-assertion.js


const untrusted = 'it runs code, which only the target branch or a trusted author may bring';
/** The code of an assertion `javascript` or `python`; `undefined` where it must not or cannot be run, which is told. */
function codeOfAssertion(context, at) {
    const type = at.get('type')?.text() ?? '';
    const value = at.get('value');
    const text = value?.text();
    if (value === undefined || text === undefined)
        return lost(context, at, `\`${type}\``, 'it has no code as text');
    if (!context.mayRunCode)
        return lost(context, at, `\`${type}\``, untrusted);
    const config = at.get('config')?.value;
    const beside = config === undefined ? {} : { config };
    const reference = fileReference(text) ?? (isBareScript(text) ? scriptReference(text) : undefined);
    if (reference === undefined)
        return isFixed(context, at, text) ? { value: text, ...beside } : undefined;
    const file = scriptFile(context, value, reference);
    return file === undefined ? undefined : { file, ...beside };
}
/** The JavaScript of a `transform`. */
function codeOfTransform(context, at) {
    const text = at.text();
    if (text === undefined)
        return lost(context, at, '`transform`', 'it is no text');
    if (!context.mayRunCode)
        return lost(context, at, '`transform`', untrusted);
    if (fileReference(text) !== undefined)
        return lost(context, at, '`transform`', 'only code that is written out changes an answer');
    return isFixed(context, at, text) ? text : undefined;
}
/** promptfoo fills variables in before code is run, so that a test could become code. */
function isFixed(context, at, code) {
    if (!isTemplate(code))
        return true;
    lost(context, at, 'code with a template in it', 'no variable may become code; read it from `context.vars`');
    return false;
}
/** A CSV writes `python: path.py` without `file://`. */
const isBareScript = (text) => /^[\w./-]+\.(?:[cm]?[jt]s|py)(?::\w+)?$/.test(text);
function scriptFile(context, at, { path, function: named }) {
    const found = context.resolve(path, at.source.path);
    if (!isScriptPath(found))
        return lost(context, at, `\`${path}\``, 'it is no program that can grade');
    if (!context.has(found))
        return lost(context, at, `\`${path}\``, `\`${found}\` is not in the repository`);
    context.runs(found);
    return named === undefined ? found : `${found}:${named}`;
}
function lost(context, at, what, why) {
    context.lose(at, what, why);
    return undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/graders/with-members.js
var with_members = __webpack_require__(50008);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/pass-metric.js


/** The metric that says whether a test passed, which gates. */
const passMetric = 'pass';
/**
 * The graders of one test: a group that passes as promptfoo's test does; its members feed the metrics that they name
 * beside it. Without a threshold every assertion of weight above 0 must pass; with one only their weighted mean counts.
 * Nothing where no assertion has a weight, so that nothing could fail.
 */
function gradersOf(assertions, threshold) {
    const group = grader_spec/* GraderSpec */.he.safeParse({
        type: 'assert-set',
        metric: passMetric,
        graders: assertions,
        ...(threshold === undefined ? {} : { threshold }),
    });
    return group.success ? [group.data] : [];
}
/** A metric of that name would be one with the verdict of the test. */
const metricNamed = (name) => (name === passMetric ? `${name} (named)` : name);
/** The names of the metrics that graders feed. */
const metricsOf = (graders) => [
    ...new Set((0,with_members/* withMembers */.gn)(graders).flatMap(({ metric }) => metric ?? [])),
];

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/assertions.js











/** Files of assertions that name others through more files are a slip. */
const mostFilesDeep = 8;
/**
 * The assertions of a list, in which a file stands for those that it lists; what cannot be graded is told and left out.
 */
function importAssertions(scope, list, filesDeep = 0) {
    const found = [];
    for (const at of list?.items() ?? []) {
        const whySpent = takeOne(scope.allowances);
        if (whySpent !== undefined) {
            scope.context.lose(at, 'assertions', whySpent);
            break;
        }
        found.push(...assertionsAt(scope, at, filesDeep));
    }
    return found;
}
function assertionsAt(scope, at, filesDeep) {
    const reference = fileReference(at.text() ?? '');
    if (reference === undefined)
        return [importAssertion(scope, at, filesDeep)].flatMap((each) => each ?? []);
    const path = scope.context.resolve(reference.path, at.source.path);
    const leftOut = (why) => assertions_lost(scope, at, `assertions \`${path}\``, why) ?? [];
    if (isScriptPath(path) || !scope.context.has(path))
        return leftOut('no such file of assertions is in the repository');
    if (filesDeep === mostFilesDeep)
        return leftOut('files of assertions name one another too deep, or in a circle');
    return importAssertions(scope, scope.context.parse(path), filesDeep + 1);
}
function assertions_lost(scope, at, what, why) {
    scope.context.lose(at, what, why);
    return undefined;
}
function importAssertion(scope, at, filesDeep) {
    const written = at.get('type')?.text();
    if (written === undefined)
        return assertions_lost(scope, at, 'assertion', 'it has no `type`');
    if (written === 'assert-set')
        return importSet(scope, at, filesDeep);
    const isNegated = written.startsWith('not-');
    const plain = isNegated ? written.slice('not-'.length) : written;
    const kind = (0,own/* own */.Z)(assertionKinds, plain);
    if (kind === undefined)
        return assertions_lost(scope, at, `\`${written}\``, whyNotGraded(plain));
    if (isRecordOnly(plain, at)) {
        scope.context.note(at, `\`${written}\` without a threshold`, 'what answers cost and how long they take is told of every run');
        return undefined;
    }
    const body = bodyOf(scope, at, kind);
    if (body === undefined)
        return undefined;
    noteUnknownKeys(scope, at);
    const type = `${isNegated ? 'not-' : ''}${kind.type ?? plain}`;
    const folded = kind.ignoresCase === undefined ? {} : { ignore_case: true };
    return asSpec(scope, at, { type, ...numbersOf(scope, at), ...folded, ...body });
}
const isRecordOnly = (type, at) => (type === 'cost' || type === 'latency') && at.get('threshold') === undefined;
/** A group that passes or fails as one. */
function importSet(scope, at, filesDeep) {
    noteUnknownKeys(scope, at, ofSets);
    const list = at.get('assert');
    const members = importAssertions(scope, list, filesDeep);
    if (list === undefined || members.length === 0)
        return assertions_lost(scope, at, '`assert-set`', 'nothing in it can be graded');
    const set = { type: 'assert-set', graders: members, ...numbersOf(scope, at) };
    return asSpec(scope, at, set);
}
/** Both promptfoo and Lanegate take 1 for a weight that is not told. */
function numbersOf(scope, at) {
    const isMetricOnly = at.get('metricOnly')?.value === true;
    const weight = isMetricOnly ? 0 : numberOf(scope.context, at.get('weight'), 'weight');
    const threshold = numberOf(scope.context, at.get('threshold'), 'threshold');
    return { ...(weight === undefined ? {} : { weight }), ...(threshold === undefined ? {} : { threshold }) };
}
/** A number under a key, also as text; nothing where it is absent, or is none, which is told. */
function numberOf(context, value, key) {
    const text = value?.text()?.trim();
    const number = text === undefined || text === '' ? Number.NaN : Number(text);
    if (value === undefined || Number.isFinite(number))
        return value && number;
    context.lose(value, `\`${key}\``, 'it is no number');
    return undefined;
}
function asSpec(scope, at, written) {
    const name = at.get('metric')?.text();
    const metric = name === undefined ? undefined : metricNamed(fillIn(scope.context, at, name, scope.vars));
    const parsed = grader_spec/* GraderSpec */.he.safeParse({ ...written, ...(metric === undefined || metric === '' ? {} : { metric }) });
    if (parsed.success)
        return parsed.data;
    return assertions_lost(scope, at, `\`${String(written['type'])}\``, whyNoGrader(parsed.error.issues[0]));
}
function whyNoGrader(issue) {
    const key = issue?.path.join('.') ?? '';
    if (issue === undefined || key === 'type')
        return 'there is no such grader yet';
    if (issue.code === 'unrecognized_keys')
        return `\`${issue.keys.join('`, `')}\` is not supported yet`;
    return `${key === '' ? '' : `\`${key}\` `}${issue.message}`;
}
/** What kind-specific keys a grader has; `undefined` where it cannot be had, which is told. */
function bodyOf(scope, at, kind) {
    const transform = at.get('transform') ?? scope.transform;
    if (transform !== undefined && at.get('transform') !== undefined && scope.transform !== undefined) {
        return assertions_lost(scope, at, '`transform`', 'the test has one of its own, and only one can be run');
    }
    const value = kind.by === 'code' ? codeOfAssertion(scope.context, at) : comparedValue(scope, at);
    if (value === undefined)
        return undefined;
    const transformed = transform === undefined ? {} : { transform: codeOfTransform(scope.context, transform) };
    if ('transform' in transformed && transformed.transform === undefined)
        return undefined;
    const judge = kind.by === 'judge' || kind.by === 'embedder' ? judgeOf(scope, at, kind.by) : {};
    return judge === undefined ? undefined : { ...value, ...transformed, ...judge };
}
function judgeOf(scope, at, by) {
    if (at.get('rubricPrompt') !== undefined)
        return assertions_lost(scope, at, '`rubricPrompt`', 'judges are asked by a prompt of Lanegate, which cannot be replaced');
    const model = scope.judges.modelOf(scope.context, at.get('provider') ?? scope.provider, by);
    if (model === undefined)
        scope.judges.miss(by, at);
    return model === undefined ? {} : { model };
}
/** The value that an answer is compared with: as it is written, or what a file holds. */
function comparedValue(scope, at) {
    const value = at.get('value');
    if (value === undefined)
        return {};
    const type = at.get('type')?.text() ?? '';
    const found = Array.isArray(value.value) ? itemsOf(scope, value) : loadedValue(scope, value);
    if (found === undefined)
        return undefined;
    const settled = typeof found === 'string' && /json$/.test(type) ? schemaOf(scope, value, found) : found;
    if (settled === undefined)
        return undefined;
    const isFilledIn = typeof settled === 'string' ? isTemplate(settled) : isListOfTemplates(settled);
    return { value: settled, ...(isFilledIn ? { template: 'jinja' } : {}) };
}
const isListOfTemplates = (value) => Array.isArray(value) && value.some((each) => typeof each === 'string' && isTemplate(each));
/** What a file holds, so that filling it in leaves every letter of it: promptfoo fills in nothing there. */
function literal(value) {
    if (Array.isArray(value))
        return value.map(literal);
    return typeof value === 'string' ? value.replace(/\{(?=[{%#])/g, "{{ '{' }}") : value;
}
/** Nothing where one item is lost. */
function itemsOf(scope, list) {
    const items = list.items().map((each) => loadedValue(scope, each));
    return items.includes(undefined) ? undefined : items;
}
/** Nothing where it is lost, which is told. */
function loadedValue(scope, at) {
    const text = typeof at.value === 'string' ? at.value : undefined;
    const reference = text === undefined ? undefined : fileReference(text);
    if (text?.startsWith('package:'))
        return assertions_lost(scope, at, `\`${text}\``, 'a package makes the value');
    if (reference === undefined)
        return at.value;
    if (isScriptPath(reference.path))
        return assertions_lost(scope, at, `\`${text}\``, 'a program makes the value; only `javascript` and `python` grade by code');
    const path = scope.context.resolve(reference.path, at.source.path);
    if (/\.(?:json|ya?ml)$/i.test(path) && scope.context.has(path))
        return literal(scope.context.parse(path)?.value ?? null);
    const file = scope.context.text(path);
    if (file.kind === 'missing')
        return assertions_lost(scope, at, `\`${text}\``, file.why);
    return literal(file.kind === 'text' ? file.text.trim() : '');
}
/** A JSON Schema may be written as a text of YAML or JSON. */
function schemaOf(scope, at, text) {
    if (isTemplate(text))
        return text;
    try {
        const { value } = (0,located_yaml/* parseLocatedYaml */.v)(text, at.source.path);
        if ((0,read_json/* isJsonObject */.OW)(value) || typeof value === 'boolean')
            return value;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
    }
    return assertions_lost(scope, at, 'JSON Schema', 'this text is neither an object nor true or false');
}
const knownKeys = new Set([
    ...[
        'type',
        'value',
        'threshold',
        'weight',
        'metric',
        'metricOnly',
        'provider',
        'transform',
        'rubricPrompt',
        'config',
    ],
    ...['description', 'assert'],
]);
const ofSets = new Set([
    ...['type', 'assert', 'threshold', 'weight', 'metric', 'metricOnly', 'config', 'description'],
]);
function noteUnknownKeys(scope, at, known = knownKeys) {
    for (const [key, each] of at.entries()) {
        if (!known.has(key))
            scope.context.lose(each, `\`${key}\``, 'an assertion is not graded by it here');
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/variables.js



/** More tests than this are nobody's list of values. */
const mostCombinations = 10_000;
/**
 * The variables of a test: every combination of the values of those that are lists. `undefined` where a variable cannot
 * be had, which is told.
 */
function combinationsOf(context, mappings, expands) {
    const choices = new Map();
    for (const [name, at] of mappings.flatMap((each) => variablesIn(context, each))) {
        choices.set(name, choicesOf(context, name, at, expands));
    }
    let combinations = [{}];
    for (const each of choices.values()) {
        if (each === undefined)
            return undefined;
        if (combinations.length * each.values.length > mostCombinations) {
            const [first] = mappings;
            if (first !== undefined)
                context.lose(first, '`vars`', `their values make more than ${mostCombinations} tests`);
            return undefined;
        }
        combinations = combinations.flatMap((known) => each.values.map((value) => ({ ...known, [each.name]: value })));
    }
    return combinations.map(withReferences);
}
/** The variables of a mapping, or of the files that stand in its place. */
function variablesIn(context, vars) {
    if (vars.isMapping())
        return vars.entries();
    return vars.items().flatMap((each) => {
        const text = each.text() ?? '';
        const { path = text } = fileReference(text) ?? {};
        const paths = context.expand(path, each.source.path);
        if (paths.length === 0)
            context.lose(each, `\`${path}\``, 'no file fits it');
        return paths.flatMap((found) => {
            if (!context.has(found))
                context.lose(each, '`vars`', `\`${found}\` is not in the repository`);
            return context.has(found) ? (context.parse(found)?.entries() ?? []) : [];
        });
    });
}
function choicesOf(context, name, at, expands) {
    const isList = Array.isArray(at.value) && expands;
    if (isList && at.items().length === 0)
        return variables_lost(context, name, at, 'its list has no value, so nothing is asked');
    const values = [];
    for (const each of isList ? at.items() : [at]) {
        const found = valuesOf(context, name, each, expands);
        if (found === undefined)
            return undefined;
        values.push(...found);
    }
    return { name, values };
}
/** One value, or one for each file that a glob fits. */
function valuesOf(context, name, at, expands) {
    if (typeof at.value !== 'string')
        return [at.value];
    const [missing] = context.environment.namesMissingIn(at.value);
    if (missing !== undefined)
        return variables_lost(context, name, at, `\`env.${missing}\`: ${decidedElsewhere}`);
    const text = context.environment.fillIn(at.value);
    if (text.startsWith('package:'))
        return variables_lost(context, name, at, 'a package makes it');
    const reference = fileReference(text);
    if (reference === undefined)
        return [text.replace(/\n$/, '')];
    if (isScriptPath(reference.path))
        return variables_lost(context, name, at, `\`${reference.path}\` is a program that makes it`);
    const paths = expands
        ? context.expand(reference.path, at.source.path)
        : [context.resolve(reference.path, at.source.path)];
    if (paths.length === 0)
        return variables_lost(context, name, at, `no file fits \`${reference.path}\``);
    const contents = [];
    for (const path of paths) {
        const content = contentOf(context, path);
        if (typeof content === 'object' && content !== null && 'why' in content)
            return variables_lost(context, name, at, String(content['why']));
        contents.push(content);
    }
    return contents;
}
function contentOf(context, path) {
    if (/\.(?:pdf|png|jpe?g|gif|bmp|webp|svg|mp[34]|webm|ogg|mov|avi|wav|m4[av])$/i.test(path)) {
        return { why: `\`${path}\` is no text, and only text is asked` };
    }
    if (/\.ya?ml$/i.test(path) && context.has(path))
        return JSON.stringify(context.parse(path)?.value ?? null);
    const file = context.text(path);
    if (file.kind === 'pending')
        return '';
    return file.kind === 'text' ? file.text.trim() : { why: file.why };
}
function variables_lost(context, name, at, why) {
    context.lose(at, `variable \`${name}\``, why);
    return undefined;
}
const variables_reference = /\{\{\s*(\w+)\s*\}\}/g;
/** promptfoo looks so many times for variables in variables. */
const mostPasses = 5;
/** Variables that name others, as `{{name}}`, with those filled in; whatever else looks like a template is text. */
function withReferences(vars) {
    let current = vars;
    for (let pass = 0; pass < mostPasses; pass += 1) {
        const next = Object.fromEntries(Object.entries(current).map(([name, value]) => [name, variables_filledIn(name, value, current)]));
        const isSettled = Object.entries(next).every(([name, value]) => value === current[name]);
        if (isSettled)
            break;
        current = next;
    }
    return current;
}
/** A value that grows beyond this names itself, and what would make it longer stays as it is written. */
const longestValue = 1_000_000;
function variables_filledIn(name, value, vars) {
    if (typeof value !== 'string')
        return value;
    let length = value.length;
    return value.replace(variables_reference, (written, other) => {
        const found = other !== name && Object.hasOwn(vars, other) ? vars[other] : undefined;
        const text = found === undefined || length > longestValue ? written : (0,rendering/* asText */.e1)(found);
        length += text.length - written.length;
        return text;
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/import-cases.js









/** Variables that stand for what `options` puts before and after a prompt. */
const frameVariables = { prefix: '__prefix', suffix: '__suffix' };
/** The cases that tests make; a test without an assertion makes none, since nothing of it could fail. */
function importCases(context, judges, tests) {
    const asked = [];
    let count = 0;
    for (const test of tests) {
        const asserts = assertionsOf(test);
        const combinations = combinationsAsked(context, { test, asserts });
        count += combinations.length;
        if (count > mostCases) {
            context.lose(test.at, 'tests', `they make more than ${mostCases} cases`);
            return [];
        }
        asked.push({ test, asserts, combinations });
    }
    const making = { context, judges, seen: new Map(), allowance: allowanceOfAll() };
    return asked.flatMap(({ combinations, ...each }) => combinations.flatMap((vars) => (making.allowance.left < 0 ? [] : caseOf({ ...making, ...each }, vars))));
}
/** More than this are nobody's suite, and none of them is made. */
const mostCases = 100_000;
/** What a test asks; nothing where nothing of it could fail. */
function combinationsAsked(context, { test, asserts }) {
    noteOtherKeys(context, test);
    if (asserts.every((each) => each.items().length === 0)) {
        context.note(test.at, 'test', 'it has no assertion, so nothing could fail; it is not asked, where promptfoo would count it as passed');
        return [];
    }
    const mappings = [test.defaults, test.scenario, test.at].flatMap((each) => each?.get('vars') ?? []);
    return combinationsOf(context, mappings, import_cases_option(test, 'disableVarExpansion')?.value !== true) ?? [];
}
function caseOf(making, vars) {
    const { context, judges, test, asserts } = making;
    const scope = {
        context,
        judges,
        provider: import_cases_option(test, 'provider'),
        transform: import_cases_option(test, 'transform') ?? import_cases_option(test, 'postprocess'),
        vars,
        allowances: [allowanceOfTest(), making.allowance],
    };
    const assertions = asserts.flatMap((each) => importAssertions(scope, each));
    const graders = gradersOf(assertions, numberOf(context, keyOf(test, 'threshold'), 'threshold'));
    if (graders.length === 0) {
        if (assertions.some(({ weight }) => weight > 0))
            context.lose(test.at, '`threshold` of a test', 'it must be a number from 0 to 1, and nothing else can be reached');
        else if (assertions.length > 0)
            context.note(test.at, 'test', 'all its assertions have a weight of 0, so nothing could fail; it is not asked');
        return [];
    }
    const id = idOf(making, vars);
    const { place } = test.at;
    return [
        {
            case: {
                id,
                vars: { ...vars, ...frameOf(making, vars) },
                graders: [...graders],
                line: place.line,
                ...(place.path === context.configPath ? {} : { path: place.path }),
                ...contextOf(vars),
            },
            place,
            prompts: namesOf(keyOf(test, 'prompts')),
            providers: namesOf(keyOf(test, 'providers')),
        },
    ];
}
/** promptfoo's graders of retrieval take what was retrieved from the variable `context`. */
function contextOf({ context }) {
    if (context === undefined || context === null)
        return {};
    return { context: (Array.isArray(context) ? context : [context]).map((each) => (0,rendering/* asText */.e1)(each)) };
}
/** The assertions of all tests first, unless the test does without them, then the scenario's and its own. */
function assertionsOf(test) {
    const isAlone = import_cases_option(test, 'disableDefaultAsserts')?.value === true;
    return [isAlone ? undefined : test.defaults, test.scenario, test.at].flatMap((each) => each?.get('assert') ?? []);
}
/** A key of a test, else of its scenario, else of all tests. */
const keyOf = ({ at, scenario, defaults }, key) => at.get(key) ?? scenario?.get(key) ?? defaults?.get(key);
const import_cases_option = ({ at, scenario, defaults }, key) => [at, scenario, defaults].map((each) => each?.get('options')?.get(key)).find((each) => each !== undefined);
const namesOf = (list) => list?.items().flatMap((each) => each.text() ?? []);
/** What stands before and after the prompt, filled in; a prompt has a place for it where any case has one. */
function frameOf({ context, test }, vars) {
    const framed = ['prefix', 'suffix'].flatMap((key) => {
        const at = import_cases_option(test, key);
        const text = at?.text();
        return at === undefined || text === undefined || text === ''
            ? []
            : [[frameVariables[key], fillIn(context, at, text, vars)]];
    });
    return Object.fromEntries(framed);
}
const longestTitle = 40;
/** The description, and a digest of what the test asks and demands, so that edits of other tests leave it alone. */
function idOf({ test, asserts, seen }, vars) {
    const meaning = {
        vars,
        asserts: asserts.map(({ value }) => value),
        options: (test.at.get('options')?.value ?? null),
    };
    const description = test.at.get('description')?.text() ?? '';
    const title = description
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/g, '')
        .slice(0, longestTitle);
    const digest = (0,dataset/* caseIdOf */.hK)((0,read_json/* plainJson */.RU)(meaning));
    return (0,dataset/* numberedId */.sx)(title === '' ? digest : `${title}-${digest.slice(0, 8)}`, seen);
}
const understood = new Set([
    'vars',
    'assert',
    'options',
    'description',
    'threshold',
    'metadata',
    'prompts',
    'providers',
]);
const understoodOptions = new Set([
    ...['prefix', 'suffix', 'provider', 'transform', 'postprocess', 'disableDefaultAsserts', 'disableVarExpansion'],
    ...['disableConversationVar', 'runSerially', 'timeout'],
]);
const reasons = {
    provider: 'a test cannot bring a provider of its own; give it a suite of its own',
    providerOutput: 'an answer that is written down is not asked for',
    assertScoringFunction: 'it is code that decides over the score',
    rubricPrompt: 'judges are asked by a prompt of Lanegate, which cannot be replaced',
    transformVars: 'it is code that makes variables',
    repeat: 'all tests are asked equally often; write it under `evaluateOptions`',
    storeOutputAs: 'an answer cannot become a variable of another test',
};
function noteOtherKeys(context, { at, scenario, defaults }) {
    for (const part of [at, scenario, defaults]) {
        for (const [key, each] of part?.entries() ?? []) {
            if (!understood.has(key))
                context.lose(each, `\`${key}\` of a test`, (0,own/* own */.Z)(reasons, key) ?? 'it is not known here');
        }
        const options = part?.get('options');
        if (options?.isMapping() === false)
            context.lose(options, '`options`', 'they are no mapping');
        for (const [key, each] of options?.entries() ?? []) {
            if (!understoodOptions.has(key))
                context.lose(each, `option \`${key}\``, (0,own/* own */.Z)(reasons, key) ?? 'it is not known here');
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/http-provider.js
var http_provider = __webpack_require__(87343);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/http-provider-of.js


/** promptfoo's `http` provider as a template of this project, or why it is none. */
function httpProvider(url, config) {
    const declare = 'declare it under `providers` in lanegate.yml';
    if (url === undefined)
        return { why: `it names no \`url\`; ${declare}` };
    const content = contentPath(config?.get('transformResponse')?.text() ?? config?.get('responseParser')?.text());
    if (content === undefined)
        return { why: `its answer is taken out by code; ${declare}` };
    const parsed = http_provider/* HttpProvider */.e.safeParse({
        api: 'http',
        url,
        method: config?.get('method')?.text()?.toUpperCase(),
        headers: headersOf(config?.get('headers')),
        body: http_provider_of_bodyOf(config?.get('body')),
        response: { content },
    });
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    return { why: `its \`${issue?.path.join('.') ?? ''}\` ${issue?.message ?? 'is not valid'}; ${declare}` };
}
/** `json.choices[0].message.content` as `choices.0.message.content`; nothing for any other expression. */
function contentPath(expression) {
    const match = /^json((?:\??\.\w+|\??\.?\[(?:\d+|'[^'\]]+'|"[^"\]]+")\])+)$/.exec(expression?.trim() ?? '');
    return match?.[1]
        ?.replaceAll(/\??\.?\[['"]?([^'"\]]+)['"]?\]/g, '.$1')
        .replaceAll('?.', '.')
        .slice(1);
}
const ownHeaders = /^content-type$/i;
function headersOf(headers) {
    const entries = (headers?.entries() ?? []).flatMap(([name, value]) => {
        const text = value.text();
        return text === undefined || ownHeaders.test(name) ? [] : [[name, text]];
    });
    return Object.fromEntries(entries);
}
function http_provider_of_bodyOf(body) {
    const value = body?.value;
    if ((0,read_json/* isJsonObject */.OW)(value))
        return JSON.stringify(value);
    return typeof value === 'string' && (0,read_json/* readJson */.Vh)(value) !== undefined ? value : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/excerpt.js
var excerpt = __webpack_require__(90154);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/offered-tools.js

/** Tools in the words of Anthropic, Gemini, Bedrock or the Model Context Protocol as functions of chat completions. */
function offeredTools(written) {
    const tools = written.flatMap((tool) => ((0,read_json/* isJsonObject */.OW)(tool) ? functionsOf(tool) : [tool]));
    return { tools, unknown: tools.filter((tool) => !(0,read_json/* isJsonObject */.OW)(tool) || typeof tool['type'] !== 'string') };
}
function functionsOf(tool) {
    const { functionDeclarations: declared, function_declarations: alsoDeclared, toolSpec } = tool;
    if ((0,read_json/* isJsonObject */.OW)(tool['function']))
        return [{ type: 'function', ...tool }];
    if (Array.isArray(declared ?? alsoDeclared))
        return (0,read_json/* objectsIn */.Qv)(declared ?? alsoDeclared).map((each) => functionOf(each, geminiSchema(each['parameters'])));
    if ((0,read_json/* isJsonObject */.OW)(toolSpec) && (0,read_json/* isJsonObject */.OW)(toolSpec['inputSchema']))
        return [functionOf(toolSpec, toolSpec['inputSchema']['json'])];
    const schema = tool['input_schema'] ?? tool['inputSchema'] ?? tool['parameters'];
    const isOwn = [undefined, null, 'custom', 'function'].includes(tool['type']);
    return isOwn && typeof tool['name'] === 'string' && (0,read_json/* isJsonObject */.OW)(schema) ? [functionOf(tool, schema)] : [tool];
}
const functionOf = ({ name, description, strict, parametersJsonSchema }, parameters) => ({
    type: 'function',
    function: JSON.parse(JSON.stringify({ name, description, parameters: parameters ?? parametersJsonSchema, strict })),
});
/** Gemini writes the types of a schema large, which JSON Schema writes small. */
function geminiSchema(schema) {
    if (!(0,read_json/* isJsonObject */.OW)(schema))
        return schema;
    const { type, properties, items, anyOf } = schema;
    return {
        ...schema,
        ...(typeof type === 'string' ? { type: type.toLowerCase() } : {}),
        ...((0,read_json/* isJsonObject */.OW)(properties) ? { properties: mapValues(properties, geminiSchema) } : {}),
        ...(items === undefined ? {} : { items: geminiSchema(items) }),
        ...(Array.isArray(anyOf) ? { anyOf: anyOf.map(geminiSchema) } : {}),
    };
}
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
const choices = { auto: 'auto', any: 'required', required: 'required', none: 'none' };
/** Anthropic's way to say whether and which tools are to be called, in the words of chat completions. */
function toolChoice(written) {
    if (!(0,read_json/* isJsonObject */.OW)(written) || (0,read_json/* isJsonObject */.OW)(written['function']))
        return { tool_choice: written };
    const { type, name, disable_parallel_tool_use: isAlone } = written;
    const word = typeof type === 'string' && Object.hasOwn(choices, type) ? choices[type] : undefined;
    const one = type === 'tool' && typeof name === 'string' ? { type: 'function', function: { name } } : undefined;
    return {
        tool_choice: word ?? one ?? written,
        ...(isAlone === true ? { parallel_tool_calls: false } : {}),
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/provider-parameters.js






/** promptfoo's names of parameters that have another name here. */
const renamed = {
    max_completion_tokens: 'max_tokens',
    maxOutputTokens: 'max_tokens',
    max_new_tokens: 'max_tokens',
    num_predict: 'max_tokens',
    maxTokens: 'max_tokens',
    topP: 'top_p',
    topK: 'top_k',
    stopSequences: 'stop',
    stop_sequences: 'stop',
    responseFormat: 'response_format',
};
/** Parameters that are sent as they are. */
const sent = new Set([
    ...['temperature', 'top_p', 'top_k', 'max_tokens', 'seed', 'stop', 'frequency_penalty', 'presence_penalty'],
    ...['response_format', 'tools', 'tool_choice', 'parallel_tool_calls', 'reasoning_effort', 'logit_bias', 'n', 'user'],
    ...['logprobs', 'top_logprobs', 'verbosity', 'service_tier', 'reasoning', 'provider', 'thinking', 'effort'],
]);
/** Settings that say how a provider is reached, which is told elsewhere, or how promptfoo shows it. */
const elsewhere = new Set([
    ...['apiKey', 'apiKeyEnvar', 'apiKeyRequired', 'apiHost', 'apiBaseUrl', 'apiVersion', 'basePath', 'region', 'cost'],
    ...['inputCost', 'outputCost', 'organization', 'maxRetries', 'max_retries', 'timeout', 'cache', 'basePath', 'label'],
]);
/** Settings of promptfoo's own that change nothing of what a model is asked. */
const ofNoWeight = new Set([
    ...[
        'showThinking',
        'stream',
        'maxConcurrency',
        'delay',
        'inferenceModelType',
        'usage_tier',
        'anthropic_version',
        'useApi',
        'accelerator',
    ],
]);
/** Groups of parameters, which are taken one by one; of those that are open, whatever they hold is sent. */
const groups = new Set(['passthrough', 'generationConfig', 'inferenceConfig']);
/** The parameters that the `config` of a provider or a prompt sets; what cannot be sent is told. */
function parametersOf(context, config) {
    const reading = { context, losses: [] };
    const parameters = config === undefined ? {} : checked(reading, config, parametersIn(reading, config));
    return { parameters, lost: reading.losses[0] };
}
function parametersIn(reading, config) {
    if (!config.isMapping())
        lose(reading, config, '`config`', 'its parameters must be written out as a mapping');
    const parameters = {};
    for (const [key, at] of config.entries()) {
        if (groups.has(key))
            Object.assign(parameters, parametersIn(reading, at));
        else if (!elsewhere.has(key))
            Object.assign(parameters, parameterOf(reading, key, at));
    }
    return parameters;
}
function parameterOf(reading, key, at) {
    const name = (0,own/* own */.Z)(renamed, key) ?? key;
    if (!sent.has(name) && !isPassedThrough(at)) {
        const what = `\`${key}\` of a provider`;
        if (ofNoWeight.has(key))
            reading.context.note(at, what, 'it is not sent to the model');
        else if (at.value !== null)
            lose(reading, at, what, 'it is not sent to the model, which would be asked without it');
        return {};
    }
    const value = loaded(reading, at);
    if (value === undefined || value === null)
        return {};
    if (name === 'tools' && Array.isArray(value))
        return { tools: toolsFrom(reading, at, value) };
    if (name === 'tool_choice')
        return toolChoice(value);
    if (name === 'stop' && typeof value === 'string')
        return { stop: [value] };
    return { [name]: value };
}
function toolsFrom(reading, at, written) {
    const { tools, unknown } = offeredTools(written);
    for (const tool of unknown) {
        const what = `the tool \`${(0,excerpt/* excerptOf */.z)(JSON.stringify(tool), 60)}\``;
        lose(reading, at, what, 'it is no function that a program runs, and no such tool is offered here');
    }
    return tools;
}
const isPassedThrough = (at) => /\.(?:passthrough|generationConfig)\./.test(at.place.key ?? '');
/** A value, or what the file holds that it names. */
function loaded(reading, at) {
    const { context } = reading;
    const reference = typeof at.value === 'string' ? fileReference(at.value) : undefined;
    if (reference === undefined)
        return withFiles(reading, at);
    const what = `\`${at.text()}\``;
    if (isScriptPath(reference.path))
        return lose(reading, at, what, 'it is a program that makes a parameter, which is not imported');
    const path = context.resolve(reference.path, at.source.path);
    if (!context.has(path))
        return lose(reading, at, what, `\`${path}\` is not in the repository`);
    if (/\.(?:json|ya?ml)$/i.test(path))
        return context.parse(path)?.value;
    const file = context.text(path);
    if (file.kind === 'missing')
        return lose(reading, at, what, file.why);
    return file.kind === 'text' ? file.text : undefined;
}
function lose({ context, losses }, at, what, why) {
    losses.push(context.lose(at, what, why));
}
/** Lists such as `tools` may name a file an item. */
function withFiles(reading, at) {
    if (Array.isArray(at.value))
        return at.items().map((item) => loaded(reading, item));
    if ((0,read_json/* isJsonObject */.OW)(at.value))
        return Object.fromEntries(at.entries().map(([key, item]) => [key, loaded(reading, item)]));
    return at.value;
}
/** What no model takes is told, and not sent. */
function checked(reading, config, parameters) {
    const parsed = configuration/* ModelParameters */.sc.safeParse(parameters);
    if (parsed.success)
        return parameters;
    const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
    for (const name of wrong)
        lose(reading, config.get(name) ?? config, `\`${name}\``, 'its value is none that a model takes');
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !wrong.has(name)));
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/provider/provider.js
var provider = __webpack_require__(43752);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/provider-reach.js

/** Why it cannot be reached. */
class Refused {
    why;
    constructor(why) {
        this.why = why;
    }
}
/**
 * The provider that a `config` means: the usual one, or one at an address or with a key of its own. A key that stands
 * in the file is refused, for it is a secret.
 */
function reachOf(context, usual, config) {
    const key = keyVariableOf(context, config);
    const address = addressOf(config);
    if (address instanceof Refused)
        return address;
    if (key === undefined && address === undefined)
        return usual;
    const declared = typeof usual === 'string' ? provider/* builtInProviders */.u3[usual] : usual;
    if (address !== undefined && 'region' in address && declared?.api !== 'bedrock')
        return new Refused('its `region` cannot be chosen here; declare the provider in lanegate.yml');
    const parsed = provider/* DeclaredProvider */.YM.safeParse({
        ...withoutAddress(declared, address),
        ...address,
        ...(key === undefined ? {} : { key_env: key }),
    });
    return parsed.success ? parsed.data : new Refused(parsed.error.issues[0]?.message ?? 'its address is not valid');
}
/** An address of its own takes the place of the usual one. */
function withoutAddress(declared, address) {
    if (address === undefined || declared === undefined)
        return { ...declared };
    const { endpoint_env, region_env, ...rest } = declared;
    return rest;
}
/** The variable that holds the key, where the file names one. */
function keyVariableOf(context, config) {
    const named = config?.get('apiKeyEnvar')?.text();
    if (named !== undefined)
        return named;
    const key = config?.get('apiKey')?.text();
    if (config === undefined || key === undefined)
        return undefined;
    const variable = /^\s*\{\{\s*env\.(\w+)\s*\}\}\s*$/.exec(key)?.[1] ?? /^\$\{?(\w+)\}?$/.exec(key)?.[1];
    if (variable !== undefined)
        return variable;
    if (!/[{$]/.test(key) && isPlaceholder(key))
        return undefined;
    context.note(config.get('apiKey') ?? config, '`apiKey`', 'a key that stands in a file is not used; name its variable as `apiKeyEnvar`');
    return undefined;
}
/** Keys that local servers ignore. */
const isPlaceholder = (key) => key.length < 12;
function addressOf(config) {
    const region = config?.get('region')?.text();
    const base = config?.get('apiBaseUrl')?.text() ?? config?.get('basePath')?.text();
    const host = config?.get('apiHost')?.text();
    const address = base ?? (host === undefined ? undefined : `https://${host.replace(/^https?:\/\//, '')}`);
    if (address !== undefined && /\{\{|\$\{/.test(address))
        return new Refused('its address comes from the environment; declare the provider in lanegate.yml');
    if (address !== undefined)
        return { base_url: address.replace(/\/+$/, '') };
    return region === undefined ? undefined : { region };
}

// EXTERNAL MODULE: ./dist/compiled/domain/formats/promptfoo/provider-table.js
var provider_table = __webpack_require__(20185);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/providers.js







const noProvider = 'the file names none, and which one promptfoo takes depends on keys in the environment';
/** Every provider that `providers` or `targets` names, in order. */
function importProviders(context, config) {
    const providers = config.get('providers') ?? config.get('targets');
    if (providers === undefined) {
        return [unusable(context, { at: config, id: 'provider' }, noProvider)];
    }
    const found = providers.items().flatMap((each) => providersOf(context, each));
    return found.length > 0 ? found : [unusable(context, { at: providers, id: 'provider' }, 'the list names none')];
}
function providersOf(context, at) {
    const id = at.text();
    if (id !== undefined)
        return providersNamed(context, { at, id });
    const options = at.get('id');
    const named = options?.text();
    if (named !== undefined)
        return providersNamed(context, { at, id: named, options: at });
    if (at.entries().length === 0)
        return [unusable(context, { at, id: 'provider' }, 'it names none')];
    return at
        .entries()
        .flatMap(([key, each]) => providersNamed(context, { at: each, id: each.get('id')?.text() ?? key, options: each }));
}
/** A provider may lie in a file of its own, alone or in a list. */
function providersNamed(context, written) {
    const reference = fileReference(written.id);
    if (reference === undefined || isScriptPath(reference.path))
        return [providerOf(context, written)];
    if (written.at.source.path !== context.configPath)
        return [unusable(context, written, 'a file of providers names no further files')];
    const paths = context.expand(reference.path, written.at.source.path);
    if (paths.length === 0)
        return [unusable(context, written, `no file fits \`${reference.path}\``)];
    return paths.flatMap((path) => providersInFile(context, written, path));
}
function providersInFile(context, written, path) {
    if (!context.has(path))
        return [unusable(context, written, `\`${path}\` is not in the repository`)];
    const file = context.parse(path);
    if (file === undefined)
        return [];
    const found = file.items().flatMap((each) => providersOf(context, each));
    return found.length > 0 ? found : [unusable(context, written, `\`${path}\` names none`)];
}
/** A provider as it is asked here; one that cannot be asked keeps its id, so that a change of it is seen. */
function providerOf(context, written) {
    const { id, options } = written;
    if (id === 'echo')
        return { ...describe(written, 'echo'), model: 'echo', ...nothing, provider: 'echo', problem: undefined };
    if (/^https?(?::\/\/|$)/.test(id))
        return httpOf(context, written);
    if (isTemplate(id))
        return unusable(context, written, 'its id comes from the environment; write the model out, or set it under `env`');
    const refused = provider_table/* refusedKinds */.uz.find(({ pattern }) => pattern.test(id));
    if (refused !== undefined)
        return unusable(context, written, refused.why);
    if (fileReference(id) !== undefined || isScriptPath(id)) {
        return unusable(context, written, 'it runs a program; declare it as a `command` target in lanegate.yml');
    }
    const [kindName = '', ...rest] = id.split(':');
    const kind = (0,own/* own */.Z)(provider_table/* providerKinds */.vO, kindName);
    if (kind === undefined)
        return unusable(context, written, 'Lanegate does not know this provider; declare it in lanegate.yml');
    const [mode = '', ...more] = rest;
    if (provider_table/* foreignModes */.f7.has(mode))
        return unusable(context, written, `\`${kindName}:${mode}\` is not asked here; use a chat model`);
    const model = (kind.modes.includes(mode) ? more : rest).join(':');
    const named = model === '' ? options?.get('config')?.get('model')?.text() : model;
    if (named === undefined || named === '')
        return unusable(context, written, 'it names no model, and a default would move by itself');
    const config = options?.get('config');
    const reach = reachOf(context, kind.provider, config);
    if (reach instanceof Refused)
        return unusable(context, written, reach.why);
    if (options?.get('transform') !== undefined)
        return unusable(context, written, 'its `transform` is code, which is not run on the way');
    const environment = options?.get('env');
    if (environment !== undefined)
        return unusable(context, { ...written, at: environment }, 'its `env` is not set here; declare it in lanegate.yml');
    return {
        ...describe(written, kindName),
        model: named,
        ...parametersOf(context, config),
        price: priceOf(config),
        provider: reach,
        problem: undefined,
    };
}
const nothing = { parameters: {}, price: undefined, lost: undefined };
const describe = ({ id, at, options }, vendor) => ({
    id,
    vendor,
    at,
    label: options?.get('label')?.text(),
    prompts: options
        ?.get('prompts')
        ?.items()
        .flatMap((each) => each.text() ?? []),
});
/** promptfoo tells dollars a token, Lanegate dollars a million tokens. */
function priceOf(config) {
    const each = config?.get('cost')?.number();
    const [input, output] = [config?.get('inputCost')?.number() ?? each, config?.get('outputCost')?.number() ?? each];
    if (input === undefined || output === undefined || input < 0 || output < 0)
        return undefined;
    return { input: input * 1_000_000, output: output * 1_000_000 };
}
function httpOf(context, written) {
    const url = written.id.includes('://') ? written.id : written.options?.get('config')?.get('url')?.text();
    const provider = httpProvider(url, written.options?.get('config'));
    if ('why' in provider)
        return unusable(context, written, provider.why);
    return { ...describe(written, 'http'), model: 'http', ...nothing, provider, problem: undefined };
}
function unusable(context, written, why) {
    const problem = context.lose(written.at, `provider \`${written.id}\``, why);
    const [vendor = 'provider'] = written.id.split(/[:/]/);
    return { ...describe(written, vendor), model: written.id, ...nothing, provider: 'echo', problem };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/judges.js

/** The models that a configuration judges by, each under one name, and where one is missing. */
class Judges {
    named = new Map();
    missed = new Map();
    known = new Map();
    prefix;
    constructor(prefix) {
        this.prefix = prefix;
    }
    get models() {
        return this.named;
    }
    /** Where first a grader asks whom nobody names. */
    get gaps() {
        return this.missed;
    }
    miss(role, at) {
        if (!this.missed.has(role))
            this.missed.set(role, at.place);
    }
    /**
     * The name of the model that a `provider` means; nothing where none is meant or it cannot be asked, which is told.
     */
    modelOf(context, provider, role) {
        const chosen = choose(provider, role);
        if (chosen === undefined)
            return undefined;
        const key = `${role} ${JSON.stringify(chosen.value)}`;
        if (!this.known.has(key))
            this.known.set(key, this.add(context, chosen, role));
        return this.known.get(key);
    }
    add(context, at, role) {
        const id = at.text() ?? at.get('id')?.text();
        if (id === undefined)
            return undefined;
        const options = at.isMapping() ? at : undefined;
        const asked = role === 'embedder' ? id.replace(/:(?:embeddings?):/, ':') : id;
        const model = providerOf(context, { at, id: asked, options });
        if (model.problem !== undefined)
            return undefined;
        const base = `${this.prefix}#${role} ${id}`;
        const name = this.named.has(base) ? `${base} ${this.named.size + 1}` : base;
        this.named.set(name, model);
        return name;
    }
}
/** A provider may be told for texts and for embeddings apart. */
function choose(provider, role) {
    if (provider === undefined || provider.text() !== undefined || provider.get('id') !== undefined)
        return provider;
    return role === 'embedder' ? provider.get('embedding') : provider.get('text');
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-path.js
var prompt_path = __webpack_require__(11070);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/call/message.js
var message = __webpack_require__(81579);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/chat-messages.js





const ChatMessage = schemas/* strictObject */.rej({ role: message/* Message */.QB.shape.role, content: schemas/* string */.YjP() });
/** A text is one message of the user, unless it is a chat written as JSON or YAML. */
function messagesOfText(text, path) {
    const start = text.trimStart();
    if (/^[[{]/.test(start) && !/^\{[{%#]/.test(start))
        return messagesOfJson(text);
    if (/^- role:/.test(start))
        return messagesOfYaml(text, path);
    return { kind: 'messages', messages: [{ role: 'user', content: text }] };
}
function messagesOfJson(text) {
    const parsed = (0,read_json/* readJson */.Vh)(text);
    if (parsed !== undefined)
        return messagesOfValue(parsed.json) ?? asOneMessage(text);
    if (!/"role"/.test(text))
        return asOneMessage(text);
    return {
        kind: 'unusable',
        why: 'this chat is JSON only when its template is filled in; write it as a list of messages',
    };
}
const asOneMessage = (content) => ({ kind: 'messages', messages: [{ role: 'user', content }] });
/** A chat as YAML; any other YAML is one message, which promptfoo writes as JSON. */
function messagesOfYaml(text, path) {
    try {
        const { value } = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
        return messagesOfValue(value) ?? asOneMessage(typeof value === 'string' ? value : JSON.stringify(value));
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        return {
            kind: 'unusable',
            why: 'this chat is YAML only when its template is filled in; write it as a list of messages',
        };
    }
}
/** A list of messages; nothing for a value that is no chat at all. */
function messagesOfValue(value) {
    const list = (0,read_json/* isJsonObject */.OW)(value) ? value['messages'] : value;
    if (!Array.isArray(list) || list.length === 0 || !list.every((each) => (0,read_json/* isJsonObject */.OW)(each) && 'role' in each))
        return undefined;
    const messages = [];
    for (const each of list) {
        const parsed = ChatMessage.safeParse(each);
        if (!parsed.success)
            return { kind: 'unusable', why: whyNoMessage(each) };
        messages.push(parsed.data);
    }
    return { kind: 'messages', messages };
}
function whyNoMessage({ role, content, ...rest }) {
    const [more] = Object.keys(rest);
    if (!message/* Message */.QB.shape.role.safeParse(role).success)
        return `a message has the role \`${String(role)}\`, which is none`;
    if (typeof content !== 'string')
        return 'a message has parts, such as pictures, and only text is asked';
    return `a message has \`${more}\`, which is not asked`;
}

// EXTERNAL MODULE: ./dist/compiled/node_modules/csv-parse/sync
var sync = __webpack_require__(25616);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/prompt-files.js




/** The prompts that a file holds, by its ending. */
function partsOf(text, path) {
    switch (path.slice(path.lastIndexOf('.') + 1).toLowerCase()) {
        case 'txt':
            return blocksOf(text).map(({ block, line }) => ({ chat: messagesOfText(block, path), line }));
        case 'jsonl':
            return linesOf(text, path);
        case 'csv':
            return rowsOf(text, path);
        case 'yaml':
        case 'yml':
            return text.trim() === '' ? [] : [{ chat: messagesOfYaml(text, path), line: 1 }];
        default:
            return text.trim() === '' ? [] : [{ chat: messagesOfText(text, path), line: 1 }];
    }
}
/** The parts between lines that are nothing but `---`. */
function blocksOf(text) {
    const blocks = [];
    let lines = [];
    let line = 1;
    const flush = (next) => {
        const block = lines.join('\n').trim();
        if (block !== '')
            blocks.push({ block, line });
        lines = [];
        line = next;
    };
    text.split('\n').forEach((each, index) => {
        if (each.trim() === '---')
            flush(index + 2);
        else
            lines.push(each);
    });
    flush(1);
    return blocks;
}
const linesOf = (text, path) => [...(0,filled_lines/* filledLines */.o)(text)].map((each) => ({ chat: messagesOfText(each.text, path), line: each.line }));
/** A column `prompt` with or without a column `label`, else one prompt a line. */
function rowsOf(text, path) {
    const rows = recordsOf(text).filter(({ prompt }) => typeof prompt === 'string' && prompt !== '');
    if (rows.length === 0)
        return linesOf(text, path);
    return rows.map(({ prompt, label }) => ({
        chat: messagesOfText(String(prompt), path),
        line: 1,
        label: typeof label === 'string' && label !== '' ? label : undefined,
    }));
}
function recordsOf(text) {
    try {
        const options = { columns: true, bom: true, trim: true, skip_empty_lines: true, relax_quotes: true };
        return (0,read_json/* objectsIn */.Qv)((0,sync/* parse */.q)(text, options));
    }
    catch (error) {
        if (error instanceof sync/* CsvError */.J)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/prompts.js




/** Every prompt that `prompts` names, in order; where it is absent, promptfoo takes `{{prompt}}`. */
function importPrompts(context, config) {
    const prompts = config.get('prompts');
    if (prompts === undefined)
        return [inlinePrompt(context, { at: config, raw: '{{prompt}}' })];
    const found = prompts.isMapping()
        ? prompts.entries().flatMap(([raw, label]) => promptsIn(context, { at: label, raw, label: label.text() }))
        : prompts.items().flatMap((each) => promptsOf(context, each));
    return found.length > 0 ? found : [broken(context, { at: prompts, raw: '' }, '`prompts` names none')];
}
function promptsOf(context, at) {
    const text = at.text();
    if (text !== undefined)
        return promptsIn(context, { at, raw: text });
    const raw = at.get('raw') ?? at.get('id');
    const label = at.get('label')?.text() ?? at.get('display')?.text() ?? at.get('id')?.text();
    const rawText = raw?.text();
    if (rawText !== undefined)
        return promptsIn(context, { at, raw: rawText, label, config: at.get('config') });
    const chat = messagesOfValue(at.value) ?? (raw === undefined ? undefined : messagesOfValue(raw.value));
    if (chat !== undefined)
        return [chatPrompt(context, { at, raw: '', label }, chat)];
    return [broken(context, { at, raw: '', label }, 'this prompt is neither a text nor a list of messages')];
}
const remote = /^(?:portkey|langfuse|helicone|package|https?):\/\//;
/** The prompts of a text: those of the files that it names, or the text itself. */
function promptsIn(context, entry) {
    const { raw, at } = entry;
    if (remote.test(raw))
        return [broken(context, entry, 'a prompt that lies elsewhere can move without a commit')];
    if (raw.startsWith('exec:'))
        return [broken(context, entry, 'a prompt that a program makes is not imported')];
    const reference = fileReference(raw) ?? (isFileName(raw, context, at) ? scriptReference(raw) : undefined);
    if (reference === undefined)
        return [inlinePrompt(context, entry)];
    const paths = filesOf(reference.path, context, at);
    if (paths.length === 0)
        return [broken(context, entry, `no file fits \`${reference.path}\``)];
    return paths.flatMap((path) => promptsOfFile(context, entry, path));
}
const promptEnding = /\.(?:txt|md|j2|json|jsonl|ya?ml|csv|[cm]?[jt]s|py|sh|rb)(?::\w+)?$/;
/**
 * promptfoo takes a line for a path by its looks; a path that is not there is a text here, unless it ends as a file.
 */
function isFileName(raw, context, at) {
    if (/\n|\{\{/.test(raw) || raw.length > 300)
        return false;
    if (/\s/.test(raw))
        return false;
    const looksIt = promptEnding.test(raw) || raw.endsWith('/') || (raw.includes('/') && raw.includes('*'));
    return looksIt || filesOf(scriptReference(raw).path, context, at).some((each) => context.has(each));
}
/** The file of a path, those of a glob, or those that lie in a folder. */
function filesOf(path, context, { source }) {
    const files = context.expand(path, source.path);
    if (files.some((each) => context.has(each)))
        return files;
    const inFolder = context.expand(`${path.replace(/\/$/, '')}/*`, source.path);
    return inFolder.length > 0 || path.endsWith('/') ? inFolder : files;
}
function promptsOfFile(context, entry, path) {
    if (isScriptPath(path))
        return [broken(context, entry, `\`${path}\` is a program, and a prompt that a program makes is not imported`)];
    const file = context.text(path);
    if (file.kind === 'pending')
        return [];
    if (file.kind === 'missing')
        return [broken(context, entry, file.why)];
    const parts = partsOf(file.text, path);
    if (parts.length === 0)
        return [broken(context, entry, `\`${path}\` has no prompt`)];
    return parts.map((part, index) => {
        const number = parts.length === 1 ? '' : ` ${index + 1}`;
        const label = part.label ?? `${entry.label ?? path}${number}`;
        const title = part.label ?? `${entry.label ?? (0,prompt_path/* promptNameOf */.Px)(path)}${number}`;
        return promptOf(context, entry, { ...part, path, label, title });
    });
}
function chatPrompt(context, entry, chat) {
    const { path, line = 1 } = entry.at.place;
    return promptOf(context, entry, {
        chat,
        path,
        line,
        label: entry.label ?? JSON.stringify(entry.at.value),
        title: entry.label,
    });
}
function inlinePrompt(context, entry) {
    const { path, line = 1 } = entry.at.place;
    const { label = entry.raw } = entry;
    return promptOf(context, entry, { chat: messagesOfText(entry.raw, path), path, line, label, title: entry.label });
}
function promptOf(context, entry, { chat, ...known }) {
    if (chat.kind === 'messages')
        return { ...known, messages: chat.messages, config: entry.config, problem: undefined };
    return broken(context, entry, chat.why, known);
}
/** A prompt that cannot be asked; it keeps what was written, so that a change of it is seen. */
function broken(context, entry, why, known) {
    const { at, raw, label } = entry;
    const { path, line = 1 } = at.place;
    const written = raw === '' ? JSON.stringify(at.value) : raw;
    const problem = context.lose(at, `prompt \`${cut(label ?? written)}\``, why);
    const own = known ?? { path, line, label: label ?? written, title: label };
    return { ...own, messages: [{ role: 'user', content: written }], config: undefined, problem };
}
const mostShown = 60;
const cut = (text) => (text.length > mostShown ? `${text.slice(0, mostShown)}\u2026` : text);

// EXTERNAL MODULE: ./dist/compiled/domain/suite/includes.js
var includes = __webpack_require__(4967);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/inclusion.js
var inclusion = __webpack_require__(17818);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/names.js
/** Names for things that have a label, or else a word for what they are; those that would be alike are numbered. */
function uniqueNames(wanted) {
    const total = new Map();
    for (const name of wanted)
        total.set(name, (total.get(name) ?? 0) + 1);
    const used = new Set(wanted.filter((name) => total.get(name) === 1));
    const counts = new Map();
    return wanted.map((name) => {
        if (total.get(name) === 1)
            return name;
        let numbered;
        do {
            counts.set(name, (counts.get(name) ?? 0) + 1);
            numbered = `${name} ${counts.get(name)}`;
        } while (used.has(numbered));
        used.add(numbered);
        return numbered;
    });
}
const longestName = 60;
/** A label on one line, short enough to be read as a name. */
function nameOf(label) {
    const line = label.replace(/[\s#]+/g, ' ').trim();
    return line.length > longestName ? `${line.slice(0, longestName - 1)}\u2026` : line;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/parsed-answers.js




/**
 * Cases as they are graded for a provider, whose answers promptfoo's assertions see as it tells them: of one that
 * demands JSON the value and not its text, and of one that offers tools their calls in the provider's own words.
 */
function gradedFor({ vendor, parameters }, cases) {
    const format = parameters['response_format'];
    const kind = (0,own/* own */.Z)(provider_table/* providerKinds */.vO, vendor);
    const isParsed = (0,read_json/* isJsonObject */.OW)(format) && kind?.parsed.includes(String(format['type'])) === true;
    const reading = {
        ...(isParsed ? { parse: 'json' } : {}),
        ...(kind === undefined || parameters['tools'] === undefined ? {} : { tool_calls: kind.calls }),
    };
    if (Object.keys(reading).length === 0)
        return cases;
    const read = (spec) => readBy(spec, reading);
    return cases.map((each) => (each.graders === undefined ? each : { ...each, graders: each.graders.map(read) }));
}
/** A judge reads calls in the words of Lanegate, whose text is the same each time; its code knows the provider's. */
function readBy(spec, reading) {
    if (spec.graders !== undefined)
        return { ...spec, graders: spec.graders.map((each) => readBy(each, reading)) };
    const { tool_calls, ...parse } = reading;
    return { ...spec, ...((0,grader_spec/* isJudge */.kJ)(spec) && spec.transform === undefined ? parse : reading) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/suites.js









/** A suite for each prompt with each provider that it is meant for. */
function makeSuites(context, parts) {
    const prompts = named(parts.prompts, ({ title }) => title ?? 'prompt');
    const providers = named(parts.providers, ({ label, vendor }) => label ?? vendor);
    const all = prompts.flatMap((prompt) => providers.map((provider) => ({ prompt, provider })));
    const pairs = all.filter(({ prompt, provider }) => isMeantFor(provider.part, prompt.part));
    // Without a suite, nothing would tell that none decides.
    const made = (pairs.length > 0 ? pairs : all.slice(0, 1)).map((pair) => makeSuite(context, parts, pair));
    const unused = providers.filter(({ part }) => !pairs.some(({ provider }) => provider.part === part));
    for (const { part } of unused)
        context.note(part.at, `provider \`${part.id}\``, 'no prompt is meant for it');
    return {
        suites: made.map(({ suite }) => suite),
        prompts: [...new Map(made.map(({ prompt }) => [prompt.path, prompt])).values()],
        models: new Map(made.map(({ model }) => [model.name, model.part])),
    };
}
function named(parts, titleOf) {
    const names = uniqueNames(parts.map((part) => nameOf(titleOf(part))));
    return parts.map((part, index) => ({ name: names[index] ?? '', part }));
}
/** promptfoo chooses by the label, by the part before a colon of it, or by a `*` at its end. */
function isMeantFor({ prompts }, { label, title }) {
    if (prompts === undefined)
        return true;
    return prompts.some((wanted) => isChosen(wanted, label) || (title !== undefined && isChosen(wanted, title)));
}
const isChosen = (wanted, label) => wanted === label || label.startsWith(`${wanted}:`) || (wanted.endsWith('*') && label.startsWith(wanted.slice(0, -1)));
function makeSuite(context, parts, pair) {
    const { config, judges } = parts;
    const model = modelOf(context, pair);
    const meant = casesOf(parts, pair);
    const cases = gradedFor(model.part, meant.map((each) => each.case));
    const isFramed = cases.some(({ vars }) => frameVariables.prefix in vars || frameVariables.suffix in vars);
    const prompt = suites_promptOf(pair, isFramed);
    const framed = isFramed ? cases.map((each) => ({ ...each, vars: { ...emptyFrame, ...each.vars } })) : cases;
    const { repeats, problem: wrongRepeat } = repeatsOf(context, config);
    const metrics = metricsOf(cases.flatMap(({ graders }) => graders ?? []));
    const suite = {
        name: suiteName(context, parts, pair),
        target: { prompt: prompt.path, model: model.name },
        cases: { kind: 'inline', path: context.configPath, cases: framed },
        graders: [],
        sources: context.programs,
        repeats: repeats ?? 1,
        gate: { floor: {}, metrics: Object.fromEntries(metrics.map((metric) => [metric, roleOf(metric)])) },
        place: config.place,
        problem: parts.problem ?? wrongRepeat ?? model.part.lost ?? whyNotAsked(context, prompt, framed, meant),
        gaps: Object.fromEntries(judges.gaps),
    };
    return { suite, prompt, model };
}
const roleOf = (metric) => (metric === passMetric ? 'gate' : 'report');
/**
 * What a case leaves out is known before anybody is asked, and only the suite that it stops should be stopped by it.
 */
function whyNotAsked(context, prompt, cases, meant) {
    if (cases.length === 0)
        return 'none of the tests is meant for it';
    if (prompt.problem !== undefined)
        return undefined;
    for (const { content } of prompt.messages.filter((message) => isTemplate(message.content))) {
        for (const [index, { id, vars }] of cases.entries()) {
            const rendering = (0,template/* render */.XX)(content, vars, 'jinja');
            if (rendering.kind === 'text')
                continue;
            const place = meant[index]?.place ?? { path: context.configPath };
            return context.lose(place, `test \`${id}\``, `${prompt.path} cannot be filled in: ${(0,template/* whyNotFilledIn */.BI)(rendering)}`);
        }
    }
    return undefined;
}
/** The path of the file, and of its prompts and providers as much as tells them apart. */
function suiteName({ configPath }, { prompts, providers }, { prompt, provider }) {
    const parts = [prompts.length > 1 ? prompt.name : undefined, providers.length > 1 ? provider.name : undefined];
    return [configPath, ...parts.filter((part) => part !== undefined)].join(' \u203a ');
}
/** A test may be meant for some prompts or providers only. */
const casesOf = ({ cases }, { prompt, provider }) => cases.filter(({ prompts, providers }) => isMeantFor({ prompts }, prompt.part) &&
    (providers === undefined || providers.some((wanted) => isProvider(wanted, provider.part))));
const isProvider = (wanted, { id, label }) => isChosen(wanted, id) || (label !== undefined && isChosen(wanted, label));
/**
 * A test that names prompts or providers of which there is none would be asked nowhere, and so would all if no provider
 * has a prompt.
 */
function loseIdleTests(context, parts) {
    if (!parts.providers.some((each) => parts.prompts.some((prompt) => isMeantFor(each, prompt))))
        context.lose(parts.config, '`prompts` of the providers', 'no prompt of the file is meant');
    for (const { case: question, place, prompts, providers } of parts.cases) {
        const idle = (what) => context.lose(place, `test \`${question.id}\``, `it is meant for ${what} that is not there`);
        if (!parts.prompts.some((each) => isMeantFor({ prompts }, each)))
            idle('a prompt');
        const isAsked = providers?.some((wanted) => parts.providers.some((each) => isProvider(wanted, each)));
        if (isAsked === false)
            idle('a provider');
    }
}
const emptyFrame = { [frameVariables.prefix]: '', [frameVariables.suffix]: '' };
/** The prompt of a pair; one whose provider cannot be asked is a prompt of its own, since nobody may be asked it. */
function suites_promptOf({ prompt, provider }, isFramed) {
    const { part, name } = prompt;
    const problem = part.problem ?? provider.part.problem ?? whyNotFramed(part, isFramed);
    const suffix = part.problem === undefined && provider.part.problem !== undefined ? ` for ${provider.name}` : '';
    const messages = isFramed ? part.messages.map(framedMessage) : part.messages;
    return {
        path: `${part.path}#${name}${suffix}`,
        messages,
        messageLines: messages.map(() => part.line),
        responseFormat: undefined,
        model: undefined,
        parameters: {},
        testData: [],
        evaluators: [],
        references: (0,includes/* includesOf */.z)(...messages.map(({ content }) => content)),
        inclusion: inclusion/* nothingIncluded */.St,
        language: 'jinja',
        problem,
        lineOf: () => part.line,
    };
}
const whyNotFramed = ({ messages }, isFramed) => isFramed && messages.length > 1 ? 'a chat has no place for the `prefix` and `suffix` of a test' : undefined;
const framedMessage = ({ role, content }) => ({
    role,
    content: `{{ ${frameVariables.prefix} }}${content}{{ ${frameVariables.suffix} }}`,
});
/** A prompt may bring parameters of its own, which count over those of the provider. */
function modelOf(context, { prompt, provider }) {
    const name = `${context.configPath}#${provider.name}`;
    const own = prompt.part.config;
    if (own === undefined)
        return { name, part: provider.part };
    const read = parametersOf(context, own);
    const parameters = { ...provider.part.parameters, ...read.parameters };
    const lost = provider.part.lost ?? read.lost;
    return { name: `${name} for ${prompt.name}`, part: { ...provider.part, parameters, lost } };
}
/** Beyond this many answers to each question, promptfoo's own option is most likely a slip. */
const mostRepeats = 100;
function repeatsOf(context, config) {
    const [chosen, usual] = [config.get('commandLineOptions'), config.get('evaluateOptions')];
    const repeat = chosen?.get('repeat') ?? usual?.get('repeat');
    const count = repeat === undefined ? 1 : (repeat.number() ?? Number.NaN);
    if (Number.isInteger(count) && count >= 1 && count <= mostRepeats)
        return { repeats: count };
    const problem = context.lose(repeat ?? config, '`repeat`', `it must be a whole number from 1 to ${mostRepeats}`);
    return { problem };
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/csv-mistake.js
var csv_mistake = __webpack_require__(91286);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/csv-assertion.js

/** Types whose threshold a cell leaves out when it is this. */
const usualThreshold = 0.75;
const similarThreshold = 0.8;
const thresholded = new Set([
    ...['answer-relevance', 'classifier', 'context-faithfulness', 'context-recall', 'context-relevance', 'cost'],
    ...['latency', 'levenshtein', 'perplexity-score', 'perplexity', 'rouge-n', 'similar'],
]);
/** `type(threshold): value`; only types that promptfoo knows count, since `Note: \u2026` is a text to be equal to. */
const typed = /^(not-)?([a-z][a-z0-9-]*(?::[a-z0-9-]+)?)(?:\((\d+(?:\.\d+)?)\))?(?::([\s\S]*))?$/;
/**
 * Reads one cell of a column `__expected` (promptfoo, src/csv.ts), in which white space around a value is no part of
 * it.
 */
function assertionOfCell(written) {
    const cell = written.trim();
    const code = /^(?:javascript|fn|eval):([\s\S]*)$/.exec(cell);
    if (code !== null)
        return { type: 'javascript', value: code[1]?.trim() ?? '' };
    const rubric = /^(?:grade|llm-rubric):([\s\S]*)$/.exec(cell);
    if (rubric !== null)
        return { type: 'llm-rubric', value: rubric[1] ?? '' };
    if (cell.startsWith('python:'))
        return { type: 'python', value: cell.slice('python:'.length).trim() };
    if (/^file:\/\/\S+\.py(?::\w+)?$/.test(cell))
        return { type: 'python', value: cell };
    if (/^file:\/\/\S+\.[cm]?[jt]s(?::\w+)?$/.test(cell))
        return { type: 'javascript', value: cell };
    return typedAssertion(cell) ?? { type: 'equals', value: cell };
}
function typedAssertion(cell) {
    const [, not = '', longest = '', thresholdText, text] = typed.exec(cell) ?? [];
    // `similar:cosine` is a type, and `contains:yes` is one with its value.
    const [short = '', ...rest] = longest.split(':');
    const isLong = isPromptfooType(longest);
    if (!isLong && !isPromptfooType(short))
        return undefined;
    const type = isLong ? longest : short;
    const whole = isLong || rest.length === 0 ? text : `${rest.join(':')}${text === undefined ? '' : `:${text}`}`;
    const value = whole?.trim();
    if (!isLong && rest.length > 0 && thresholdText !== undefined)
        return undefined;
    const full = `${not}${type}`;
    if (!thresholded.has(type))
        return { type: full, value };
    const usual = type === 'similar' ? similarThreshold : usualThreshold;
    const threshold = thresholdText === undefined ? usual : Number(thresholdText);
    // A distance is a whole number, so that one below the next says the same.
    return {
        type: full,
        value: value || undefined,
        threshold: type === 'levenshtein' ? Math.floor(threshold) : threshold,
    };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/csv-tests.js





/** The tests of a CSV, a row each; `told` where it is none, which is told by its line. */
function csvTests(context, text, path) {
    const rows = csv_tests_rowsOf(text);
    if ('why' in rows) {
        context.lose({ path, ...(rows.line === undefined ? {} : { line: rows.line }) }, 'tests', rows.why);
        return 'told';
    }
    const columns = columnsOf(Object.keys(rows.rows[0]?.record ?? {}));
    for (const { column, why } of columns.unheeded)
        context.lose({ path, line: 1 }, `\`${column}\``, why);
    return rows.rows.map(({ record, line }) => {
        const located = new Located({ path, value: testOfRow(record, columns), lineOf: () => line });
        if (record['__providerOutput'])
            context.lose(located, '`__providerOutput`', 'an answer that is written down is not asked for');
        if (Number.isNaN(thresholdOf(record)))
            context.lose(located, '`__threshold`', 'it is no number');
        return located;
    });
}
function csv_tests_rowsOf(text) {
    const read = (relax_quotes) => {
        const options = { columns: numberedTwins, bom: true, info: true, skip_empty_lines: true, relax_quotes };
        const records = (0,sync/* parse */.q)(text, options);
        return records.map(({ record, info }) => ({ record, line: info.lines }));
    };
    for (const relaxed of [false, true]) {
        try {
            return { rows: read(relaxed) };
        }
        catch (error) {
            if (!(error instanceof sync/* CsvError */.J))
                throw error;
            if (!relaxed)
                continue;
            const { sentence, at } = (0,csv_mistake/* csvMistakeOf */.m)(error);
            return { why: `this is not valid CSV: ${sentence}`, line: at.line };
        }
    }
    return { rows: [] };
}
/** Assertions under one heading would take each other's place; promptfoo numbers them too. */
function numberedTwins(header) {
    const names = header.map((name) => name.trim());
    return names.map((name, index) => {
        const isTwin = /^__expected\d*$/.test(name) && names.indexOf(name) !== index;
        return isTwin ? `${name}0${index}` : name;
    });
}
const configColumn = /^__config:__expected(\d*):(\w+)$/;
const optionColumns = { __prefix: 'prefix', __suffix: 'suffix' };
const ownColumns = /^__(?:prefix|suffix|description|providerOutput|metric|threshold|metadata(?::.*)?)$/;
const nearOwn = /^_(?:expected|prefix|suffix|description|providerOutput|metric|threshold|config)/;
/** promptfoo counts the columns of assertions, whatever they are called, to find the one that a setting means. */
function columnsOf(names) {
    const expected = names
        .filter((column) => column.startsWith('__expected'))
        .map((column) => ({ column, settings: [] }));
    const variables = [];
    const unheeded = [];
    for (const column of names) {
        if (column.startsWith('__config')) {
            const [, place, key] = configColumn.exec(column) ?? [];
            const meant = key === undefined ? undefined : expected[Number(place || 1) - 1];
            if (key === undefined || meant === undefined)
                unheeded.push({ column, why: 'it is meant for no column of assertions' });
            else
                meant.settings.push({ key, column });
        }
        else if (nearOwn.test(column))
            unheeded.push({ column, why: `did you mean \`_${column}\`?` });
        else if (!column.startsWith('__'))
            variables.push(column);
        else if (!column.startsWith('__expected') && !ownColumns.test(column))
            unheeded.push({ column, why: 'there is no such column of promptfoo' });
    }
    return { expected, variables, unheeded };
}
/** A row as the test that YAML would tell. */
function testOfRow(record, columns) {
    const { __metric: metric, __description: description } = record;
    const assert = columns.expected.flatMap(({ column, settings }) => {
        const cell = record[column] ?? '';
        if (cell.trim() === '')
            return [];
        const set = settings.flatMap(({ key, column: name }) => settingOf(key, record[name] ?? ''));
        return [{ ...assertionOfCell(cell), ...Object.fromEntries(set), ...(metric ? { metric } : {}) }];
    });
    const options = Object.entries(optionColumns).flatMap(([column, option]) => {
        const text = (0,own/* own */.Z)(record, column) ?? '';
        return text === '' ? [] : [[option, text]];
    });
    const threshold = thresholdOf(record);
    return {
        vars: Object.fromEntries(columns.variables.map((name) => [name, record[name]])),
        ...(assert.length === 0 ? {} : { assert }),
        ...(options.length === 0 ? {} : { options: Object.fromEntries(options) }),
        ...(description ? { description } : {}),
        ...(threshold === undefined || Number.isNaN(threshold) ? {} : { threshold }),
    };
}
/** Nothing where the cell is empty, and NaN where it is no number. */
function thresholdOf({ __threshold: text = '' }) {
    return text.trim() === '' ? undefined : Number(text);
}
/** A text that is no number is told where an assertion asks for one. */
function settingOf(key, text) {
    if (text.trim() === '')
        return [];
    return [[key, Number.isFinite(Number(text)) ? Number(text) : text]];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/test-files.js





/** The tests of a file, by its ending; what cannot be read is told at `at`, where the file is named. */
function testsInFile(context, path, at) {
    const file = context.text(path);
    if (file.kind === 'pending')
        return [];
    const lost = (why) => {
        context.lose(at, `tests \`${path}\``, why);
        return [];
    };
    if (file.kind === 'missing')
        return lost(file.why);
    const found = testsInText(context, file.text, path);
    if (found === 'told')
        return [];
    if (found === undefined)
        return lost('tests are read from YAML, JSON, JSONL and CSV');
    return found.length > 0 ? found : lost('it has none');
}
/** Nothing for a file of another kind; `told` where it is told already why there are none. */
function testsInText(context, text, path) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (ending === 'csv')
        return csvTests(context, text, path);
    if (ending === 'jsonl')
        return jsonLineTests(context, text, path);
    if (ending !== 'yaml' && ending !== 'yml' && ending !== 'json')
        return undefined;
    const parsed = context.parse(path);
    if (parsed === undefined || parsed.value === null)
        return [];
    const tests = parsed.get('tests') ?? parsed;
    return tests.items();
}
function jsonLineTests(context, text, path) {
    return [...(0,filled_lines/* filledLines */.o)(text)].flatMap(({ text: lineText, line }) => {
        try {
            const value = (0,parse_json_line/* parseJsonLine */.w)(lineText, { path, line });
            return [new Located({ path, value, lineOf: () => line })];
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            context.lose({ path, line }, 'test', error.message);
            return [];
        }
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/tests.js



/** Every test of a configuration, in order; without any, promptfoo asks each prompt once. */
function importTests(context, config) {
    const defaults = defaultTest(context, config);
    const [tests, scenarios] = [config.get('tests'), config.get('scenarios')];
    if (tests === undefined && scenarios === undefined)
        return [{ at: config.withValue({}), scenario: undefined, defaults }];
    const reading = { context, filesLeft: mostFiles, testsLeft: mostTests };
    const plain = tests === undefined ? [] : testsOf(reading, tests).map((at) => ({ at, scenario: undefined, defaults }));
    const found = [...plain, ...scenarioTests(reading, scenarios, defaults)];
    const isTold = context.unimported.some(({ loses }) => loses);
    if (found.length === 0 && !isTold)
        context.lose(tests ?? scenarios ?? config, '`tests`', 'there are none');
    return found;
}
function defaultTest(context, config) {
    const written = config.get('defaultTest');
    const reference = fileReference(written?.text() ?? '');
    if (written === undefined)
        return undefined;
    if (reference === undefined) {
        if (!written.isMapping())
            context.lose(written, '`defaultTest`', 'it is no mapping');
        return written;
    }
    const path = context.resolve(reference.path, written.source.path);
    if (isScriptPath(path) || !context.has(path)) {
        context.lose(written, '`defaultTest`', isScriptPath(path) ? 'a program makes it' : `\`${path}\` is not in the repository`);
        return undefined;
    }
    return context.parse(path);
}
/** Files of tests that name more files than this, or others through more files, are a slip. */
const mostFiles = 10_000;
const tests_mostFilesDeep = 8;
/** More tests than this are nobody's suite. */
const mostTests = 100_000;
/** The tests of a list in which a file or a glob stands for those that it lists; what is none is told and left out. */
function testsOf(reading, list) {
    return list.items().flatMap((at) => testsAt(reading, at, 0));
}
function testsAt(reading, at, filesDeep) {
    const text = at.text() ?? at.get('path')?.text();
    if (text !== undefined)
        return testsNamed(reading, at, text, filesDeep);
    reading.testsLeft -= 1;
    if (reading.testsLeft < 0) {
        reading.context.lose(at, 'tests', `there are more than ${mostTests}`);
        return [];
    }
    if ((0,read_json/* isJsonObject */.OW)(at.value))
        return [at];
    reading.context.lose(at, 'test', 'it is no mapping');
    return [];
}
const tests_remote = [
    {
        pattern: /^huggingface:\/\//,
        why: 'a data set of Hugging Face moves without a commit; save it as JSONL in the repository',
    },
    {
        pattern: /^https:\/\/docs\.google\.com\//,
        why: 'a Google sheet moves without a commit; save it as CSV in the repository',
    },
    {
        pattern: /^\w+:\/\/(?<!file:\/\/)/,
        why: 'tests that lie elsewhere move without a commit; save them in the repository',
    },
];
function testsNamed(reading, at, text, filesDeep) {
    const { context } = reading;
    const lose = (why) => {
        context.lose(at, `tests \`${text}\``, why);
        return [];
    };
    const elsewhere = tests_remote.find(({ pattern }) => pattern.test(text));
    if (elsewhere !== undefined)
        return lose(elsewhere.why);
    const { path } = fileReference(text) ?? { path: text };
    if (isScriptPath(path))
        return lose('a program makes them; save what it makes as JSONL');
    if (/\.xlsx?(?:#.*)?$/i.test(path))
        return lose('a workbook is not read; save it as CSV');
    if (filesDeep === tests_mostFilesDeep)
        return lose('files of tests name one another too deep, or in a circle');
    if (reading.filesLeft <= 0)
        return lose(`files of tests name more than ${mostFiles} files`);
    const paths = context.expand(path, at.source.path);
    reading.filesLeft -= Math.max(1, paths.length);
    if (paths.length === 0)
        return lose('no file fits it');
    return paths
        .flatMap((each) => testsInFile(context, each, at))
        .flatMap((found) => testsAt(reading, found, filesDeep + 1));
}
/** Every part of a scenario's `config` with every one of its tests. */
function scenarioTests(reading, scenarios, defaults) {
    const { context } = reading;
    return (scenarios === undefined ? [] : listedIn(context, scenarios, 'scenario')).flatMap((scenario) => {
        const configs = scenario.get('config');
        const tests = scenario.get('tests');
        const parts = configs === undefined ? [] : listedIn(context, configs, '`config` of a scenario');
        if (parts.length === 0)
            context.lose(scenario, 'scenario', 'it has no `config`, so promptfoo makes no test of it');
        const written = tests === undefined ? [scenario.withValue({})] : testsOf(reading, tests);
        if (written.length === 0)
            context.lose(scenario, 'scenario', 'its `tests` name none');
        reading.testsLeft -= Math.max(0, parts.length - 1) * written.length;
        if (reading.testsLeft < 0) {
            context.lose(scenario, 'scenario', `it makes more than ${mostTests} tests`);
            return [];
        }
        return parts.flatMap((part) => written.map((at) => ({ at, scenario: part, defaults })));
    });
}
/** The mappings of a list, in which a file stands for those that it lists; what is none is told and left out. */
function listedIn(context, list, what) {
    const isFit = (at) => {
        if (!(0,read_json/* isJsonObject */.OW)(at.value))
            context.lose(at, what, 'it is no mapping');
        return (0,read_json/* isJsonObject */.OW)(at.value);
    };
    return list.items().flatMap((at) => {
        const text = at.text();
        const reference = fileReference(text ?? '');
        if (reference === undefined)
            return isFit(at) ? [at] : [];
        const paths = context
            .expand(reference.path, at.source.path)
            .filter((path) => context.has(path) && !isScriptPath(path));
        if (paths.length === 0)
            context.lose(at, `\`${text}\``, 'no file of data fits it');
        return paths.flatMap((path) => (context.parse(path)?.items() ?? []).filter(isFit));
    });
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/import-config.js









/**
 * What a configuration of promptfoo says, as far as its files are read by now. Throws a `UserError` where it is no
 * YAML.
 */
function importConfig(context) {
    const written = context.parse(context.configPath);
    if (written === undefined || !written.isMapping())
        return nothingIn(context, written);
    const config = withEnvironment(context, written);
    import_config_noteOtherKeys(context, config);
    const ofAllSuites = context.unimported;
    const prompts = importPrompts(context, config);
    const providers = importProviders(context, config);
    // What is lost of one prompt or provider stops its own suites alone.
    const before = context.unimported.length;
    const judges = new Judges(context.configPath);
    const cases = importCases(context, judges, importTests(context, config));
    loseIdleTests(context, { config, prompts, providers, cases });
    const lost = [...ofAllSuites, ...context.unimported.slice(before)].filter(({ loses }) => loses);
    const made = makeSuites(context, {
        config,
        prompts,
        providers,
        cases,
        judges,
        problem: problemOf(lost, cases.length),
    });
    const models = declare(new Map([...made.models, ...judges.models]));
    return {
        path: context.configPath,
        prompts: made.prompts,
        ...models,
        suites: made.suites,
        unimported: context.unimported.map(({ place, what, why }) => ({ place, what, why })),
        files: context.files,
    };
}
function nothingIn(context, written) {
    if (written !== undefined)
        context.lose(written, 'file', 'it is no mapping');
    const unimported = context.unimported.map(({ place, what, why }) => ({ place, what, why }));
    return {
        path: context.configPath,
        prompts: [],
        models: {},
        providers: {},
        suites: [],
        unimported,
        files: context.files,
    };
}
/** A suite that tests less than its author wrote decides nothing. */
function problemOf(lost, caseCount) {
    const [first] = lost;
    if (first === undefined)
        return caseCount === 0 ? 'no test has an assertion, so nothing could fail' : undefined;
    const more = lost.length === 1 ? '' : `, and ${lost.length - 1} more`;
    const { place, what, why } = first;
    return `not all of it could be imported: ${place.path}:${place.line ?? 1}: ${what}: ${why}${more}`;
}
/** Models as bindings; providers that need a declaration get one under the name of their model. */
function declare(models) {
    const unasked = [...models].filter(([, { problem }]) => problem !== undefined).map(([name]) => name);
    const bindings = {};
    const providers = {};
    for (const [name, { provider, model, parameters, price }] of models) {
        if (typeof provider !== 'string')
            providers[name] = provider;
        bindings[name] = {
            provider: typeof provider === 'string' ? provider : name,
            model,
            parameters,
            ...(price === undefined ? {} : { price }),
        };
    }
    return { models: bindings, providers, unasked };
}
const import_config_understood = new Set([
    ...['description', 'prompts', 'providers', 'targets', 'tests', 'scenarios', 'defaultTest', 'evaluateOptions', 'env'],
    ...['$schema', 'tags', 'metadata', 'assertionTemplates', 'definitions'],
]);
/** Keys that say what becomes of results, and how fast they come; Lanegate has its own ways. */
const import_config_ofNoWeight = new Set([
    ...['outputPath', 'sharing', 'commandLineOptions', 'writeLatestResults', 'version', 'tracing', 'verbose', 'redteam'],
    ...['extensions_description', 'maxConcurrency', 'x-notes'],
]);
const import_config_reasons = {
    extensions: 'they are code that runs around each test',
    nunjucksFilters: 'they are code',
    derivedMetrics: 'metrics are compared one by one, and not made of each other',
};
/** Keys of a test, which say nothing at the top of a file. */
const ofTests = new Set(['assert', 'vars', 'options', 'threshold']);
/** Why a key that nobody knows is most likely a slip, which would leave tests or assertions out. */
function whyMistaken(key) {
    if (import_config_ofNoWeight.has(key))
        return undefined;
    if (ofTests.has(key))
        return 'it is a key of tests; for all of them write it under `defaultTest`';
    const nearest = (0,nearest_name/* nearestName */.q)(key, import_config_understood);
    return nearest === undefined ? undefined : `it is not known; did you mean \`${nearest}\`?`;
}
function import_config_noteOtherKeys(context, config) {
    for (const [key, at] of config.entries()) {
        if (import_config_understood.has(key))
            continue;
        const why = (0,own/* own */.Z)(import_config_reasons, key) ?? whyMistaken(key);
        if (why === undefined || key === 'derivedMetrics') {
            context.note(at, `\`${key}\``, why ?? (import_config_ofNoWeight.has(key) ? 'it changes no score' : 'it is not known here'));
        }
        else
            context.lose(at, `\`${key}\``, why);
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var artifacts_glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/resolve-include.js
var resolve_include = __webpack_require__(73009);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/import-context.js






/**
 * The files of a commit as one import sees them. The import is run again and again until it asks for no file that is
 * not read, so that its code need not wait for any.
 */
class ImportContext {
    configPath;
    mayRunCode;
    /** What the configuration itself says of the environment, once it is read. */
    environment = new OwnEnvironment();
    paths;
    texts = new Map();
    parsed = new Map();
    wanted = new Set();
    used = new Set();
    left = new Map();
    code = new Set();
    constructor(configPath, text, paths, mayRunCode) {
        this.configPath = configPath;
        this.mayRunCode = mayRunCode;
        this.paths = new Set(paths);
        this.texts.set(configPath, text);
    }
    /** Begins anew with what is read by now. */
    restart() {
        this.used = new Set();
        this.left = new Map();
        this.code = new Set();
    }
    /** The paths that were asked for and are not read. */
    takeWanted() {
        const wanted = [...this.wanted];
        this.wanted = new Set();
        return wanted;
    }
    supply(paths, texts) {
        for (const path of paths)
            this.texts.set(path, texts.get(path)?.replaceAll('\r\n', '\n'));
    }
    /** Every file but the configuration that was read. */
    get files() {
        return [...this.used].filter((path) => path !== this.configPath).sort();
    }
    /** Programs that grade, which are run and not read. */
    get programs() {
        return [...this.code].sort();
    }
    runs(path) {
        this.code.add(path);
    }
    get unimported() {
        return [...this.left.values()];
    }
    /** Tells that something changes nothing of what is tested, or only how it is shown. */
    note(at, what, why) {
        this.add(at, what, why, false);
    }
    /** Tells that what remains tests less, or asks something else, than its author wrote. */
    lose(at, what, why) {
        this.add(at, what, why, true);
        return `${what}: ${why}`;
    }
    /** What many tests share is told once. */
    add(at, what, why, loses) {
        const place = at instanceof Located ? at.place : at;
        this.left.set(`${place.path}:${place.line} ${what}`, { place, what, why, loses });
    }
    has(path) {
        return this.paths.has(path);
    }
    text(path) {
        if (!this.paths.has(path))
            return { kind: 'missing', why: `\`${path}\` is not in the repository` };
        this.used.add(path);
        if (!this.texts.has(path)) {
            this.wanted.add(path);
            return { kind: 'pending' };
        }
        const text = this.texts.get(path);
        if (text === undefined)
            return { kind: 'missing', why: `\`${path}\` is no text in UTF-8` };
        return { kind: 'text', text };
    }
    /** A YAML or JSON file, which is nothing while it is pending. Throws a `UserError` where it cannot be parsed. */
    parse(path) {
        const file = this.text(path);
        if (file.kind === 'pending')
            return undefined;
        const known = this.parsed.get(path) ?? this.parseNow(path, file);
        this.parsed.set(path, known);
        if (known instanceof user_error/* UserError */.yo)
            throw known;
        return known;
    }
    parseNow(path, file) {
        if (file.kind === 'missing')
            return new user_error/* UserError */.yo(file.why, { place: { path } });
        try {
            const { value, lineOf } = (0,located_yaml/* parseLocatedYaml */.v)(file.text, path);
            return new Located({ path, value, lineOf });
        }
        catch (error) {
            if (error instanceof user_error/* UserError */.yo)
                return error;
            throw error;
        }
    }
    /** A reference as a path of the repository: relative to the configuration, else to the file that it stands in. */
    resolve(reference, from) {
        const beside = (0,resolve_include/* join */.fj)((0,resolve_include/* folderOf */.yS)(this.configPath), reference);
        if (beside !== undefined && this.paths.has(beside))
            return beside;
        const near = (0,resolve_include/* join */.fj)((0,resolve_include/* folderOf */.yS)(from), reference);
        if (near !== undefined && this.paths.has(near))
            return near;
        return beside ?? reference;
    }
    /** The paths that a glob fits, sorted; a path without a pattern is that path, whether it is there or not. */
    expand(reference, from) {
        if (!/[*?{[]/.test(reference))
            return [this.resolve(reference, from)];
        for (const folder of [(0,resolve_include/* folderOf */.yS)(this.configPath), (0,resolve_include/* folderOf */.yS)(from)]) {
            const glob = (0,resolve_include/* join */.fj)(folder, reference);
            if (glob === undefined)
                continue;
            // One list for all paths, since a list of globs is read once.
            const globs = [glob];
            const found = [...this.paths].filter((path) => (0,artifacts_glob/* matchesGlobs */.nJ)(path, globs)).sort();
            if (found.length > 0)
                return found;
        }
        return [];
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/promptfoo/promptfoo-format.js



/** Files name others that name others; a chain as long as this is a circle. */
const mostRounds = 20;
const ownKeys = ['prompts', 'providers', 'targets', 'tests', 'scenarios'];
/** Configurations of promptfoo: by their usual name, or any YAML or JSON that lanegate.yml imports. */
const promptfooFormat = {
    name: 'promptfoo',
    claims: (path, isImported = false) => /(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/.test(path) || (isImported && /\.(?:ya?ml|json)$/.test(path)),
    recognises: (value) => (0,read_json/* isJsonObject */.OW)(value) && !('messages' in value) && ownKeys.some((key) => Object.hasOwn(value, key)),
    *read(text, path, paths, trust) {
        const context = new ImportContext(path, text, paths, trust?.mayRunCode ?? false);
        for (let round = 0;; round += 1) {
            context.restart();
            const imported = importConfig(context);
            const wanted = context.takeWanted();
            if (wanted.length === 0)
                return imported;
            if (round >= mostRounds)
                return unfinished(imported, wanted);
            context.supply(wanted, yield wanted);
        }
    },
};
/** What is not read to its end decides nothing. */
function unfinished(imported, [next]) {
    const problem = `not all of it could be imported: its files name others through more than ${mostRounds}, up to \`${next}\``;
    return { ...imported, suites: imported.suites.map((suite) => ({ ...suite, problem: suite.problem ?? problem })) };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/formats/formats.js

/** Every kind of file of another tool that holds suites; one that claims files by their ending alone stands last. */
const formats = [promptfooFormat];


/***/ }),

/***/ 20185:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ foreignModes),
/* harmony export */   uz: () => (/* binding */ refusedKinds),
/* harmony export */   vO: () => (/* binding */ providerKinds)
/* harmony export */ });
const compatible = (base_url, key_env) => ({
    api: 'openai',
    base_url,
    ...(key_env === undefined ? {} : { key_env }),
});
const chat = ['chat'];
const schemas = ['json_schema'];
/** Speak the dialect as well, but promptfoo leaves their answers as text. */
const unparsed = new Set(['mistral', 'localai']);
/** Endpoints that speak the OpenAI chat completions dialect, with promptfoo's names for their keys. */
const compatibleKinds = {
    mistral: compatible('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
    groq: compatible('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
    deepseek: compatible('https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
    togetherai: compatible('https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
    fireworks: compatible('https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
    perplexity: compatible('https://api.perplexity.ai', 'PERPLEXITY_API_KEY'),
    xai: compatible('https://api.x.ai/v1', 'XAI_API_KEY'),
    cerebras: compatible('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
    hyperbolic: compatible('https://api.hyperbolic.xyz/v1', 'HYPERBOLIC_API_KEY'),
    deepinfra: compatible('https://api.deepinfra.com/v1/openai', 'DEEPINFRA_API_KEY'),
    nscale: compatible('https://inference.api.nscale.com/v1', 'NSCALE_SERVICE_TOKEN'),
    lambdalabs: compatible('https://api.lambda.ai/v1', 'LAMBDA_API_KEY'),
    litellm: compatible('http://127.0.0.1:4000', 'LITELLM_API_KEY'),
    localai: compatible('http://127.0.0.1:8080/v1'),
    llamafile: compatible('http://127.0.0.1:8080/v1'),
    docker: compatible('http://127.0.0.1:12434/engines/llama.cpp/v1'),
};
/** Everything that an id of promptfoo may begin with and that is asked here. */
const providerKinds = {
    openai: { provider: 'openai', modes: chat, parsed: schemas, calls: 'message' },
    anthropic: { provider: 'anthropic', modes: ['messages'], parsed: [], calls: 'blocks' },
    google: { provider: 'google', modes: [], parsed: [], calls: 'parts' },
    vertex: { provider: 'google', modes: [], parsed: [], calls: 'parts' },
    azure: { provider: 'azure', modes: chat, parsed: [...schemas, 'json_object'], calls: 'bare' },
    azureopenai: { provider: 'azure', modes: chat, parsed: [...schemas, 'json_object'], calls: 'bare' },
    bedrock: { provider: 'bedrock', modes: [], parsed: [], calls: 'blocks' },
    openrouter: { provider: 'openrouter', modes: chat, parsed: schemas, calls: 'list' },
    ollama: { provider: 'ollama', modes: chat, parsed: [], calls: 'message' },
    ...Object.fromEntries(Object.entries(compatibleKinds).map(([kind, provider]) => [
        kind,
        { provider, modes: chat, parsed: unparsed.has(kind) ? [] : schemas, calls: 'message' },
    ])),
};
/** Modes that ask for something else than an answer to a conversation, or over an API that is not spoken here. */
const foreignModes = new Set([
    ...['completion', 'completions', 'responses', 'assistant', 'realtime', 'image', 'video', 'speech', 'transcription'],
    ...['moderation', 'embedding', 'embeddings', 'agents', 'chatkit', 'codex-sdk', 'codex', 'live', 'claude-agent-sdk'],
]);
/** Ids that are refused with a reason of their own. */
const refusedKinds = [
    { pattern: /^github:/, why: 'GitHub Models was shut down on 2026-07-30' },
    {
        pattern: /^(?:exec|python|golang|ruby|package|mcp):/,
        why: 'it runs a program; declare it as a `command` target in lanegate.yml',
    },
    {
        pattern: /^(?:anthropic:claude-agent-sdk|openai:codex)/,
        why: 'it is an agent that runs tools; declare it as a `command` target in lanegate.yml',
    },
    {
        pattern: /^(?:promptfoo|sequence|simulated-user|browser|websocket|wss?|webhook|manual-input|f5|slack)\b/,
        why: 'it is no model that can be asked for one answer',
    },
];


/***/ }),

/***/ 98634:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ readImport),
  v: () => (/* binding */ readImports)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/glob.js
var glob = __webpack_require__(54857);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/import-rules.js
var import_rules = __webpack_require__(33097);
;// CONCATENATED MODULE: ./dist/compiled/domain/formats/claimed-paths.js


/**
 * The files of other tools that a commit runs: those that lanegate.yml imports, and, where there is no lanegate.yml,
 * those at the root of the repository. What its name alone does not give to another tool may be a prompt file, which
 * stays one.
 */
function claimedPaths(paths, configuration, formats, isPromptFile = () => false) {
    const globs = configuration === undefined ? [] : (0,import_rules/* importGlobs */.Vf)(configuration);
    const isMeant = (path) => configuration === undefined ? !path.includes('/') : (0,glob/* matchesGlobs */.nJ)(path, globs);
    return [...paths].filter(isMeant).flatMap((path) => {
        const format = formats.find((each) => each.claims(path, configuration !== undefined && !isPromptFile(path)));
        return format === undefined ? [] : [{ path, format }];
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/formats/formats.js + 31 modules
var formats = __webpack_require__(2671);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/read/read-imports.js




/** A larger file of another tool is not read. */
const maxImportBytes = 200_000_000;
/** Reads the files of other tools that a commit runs, and whatever they refer to. */
async function readImports(git, blobs, { configuration, trust, isPromptFile }) {
    const claimed = claimedPaths(blobs.keys(), configuration, formats/* formats */.F, isPromptFile);
    return Promise.all(claimed.map((each) => readImport(git, blobs, { ...each, trust })));
}
/** Reads one file of another tool, and whatever it refers to. */
async function readImport(git, blobs, claimed) {
    const { path, format, trust } = claimed;
    const text = (await (0,read_text/* readText */.yR)(git, blobs.get(path), path, maxImportBytes)) ?? '';
    return supplyFiles(git, blobs, format.read(text, path, blobs.keys(), trust));
}
async function supplyFiles(git, blobs, reading) {
    let step = reading.next();
    while (!step.done)
        step = reading.next(await readTexts(git, blobs, step.value));
    return step.value;
}
/** The texts of those paths that a commit has as UTF-8. */
async function readTexts(git, blobs, paths) {
    const there = paths.flatMap((path) => {
        const blob = blobs.get(path);
        return blob === undefined ? [] : [{ path, blob }];
    });
    const contents = await git.readBlobs(there.map(({ blob }) => blob), maxImportBytes);
    const texts = there.map(({ path }, index) => {
        const content = (0,why_no_text/* utf8Of */.v)(contents[index]);
        return content.kind === 'text' ? [path, content.text] : undefined;
    });
    return new Map(texts.filter((each) => each !== undefined));
}


/***/ }),

/***/ 71643:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ whyNoText),
/* harmony export */   v: () => (/* binding */ utf8Of)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);

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
/** The text of a blob that is asked as it is written, for which a guess at its encoding is not good enough. */
function utf8Of(content = { kind: 'missing' }) {
    if ('notUtf8' in content && content.notUtf8 !== undefined)
        return { kind: 'unreadable', reason: (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotUtf8 */ .Ri)(content.notUtf8) };
    return content.kind === 'text' ? content : { kind: 'unreadable', reason: whyNoText(content) };
}


/***/ })

};
;
})
