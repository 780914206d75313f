export const id = 5;
export const ids = [5];
export const modules = {

/***/ 59296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ globsWithout),
/* harmony export */   fo: () => (/* binding */ Glob),
/* harmony export */   nJ: () => (/* binding */ matchesGlobs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const mostCharacters = 500;
const mostAlternatives = 64;
/**
 * A pattern over paths from the root of the repository: `*` and `?` within a folder, `**` across folders, `[a-z]`,
 * `{a,b}`; a folder with a closing slash is all that lies in it, and a leading `!` takes out again. Parentheses and
 * dots stand for themselves.
 */
const Glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .superRefine((glob, context) => {
    const mistake = mistakeOf(bodyOf(glob));
    if (mistake !== undefined)
        context.addIssue({ code: 'custom', message: mistake });
})
    .transform((glob) => glob.replace(/^(!?)(\.\/)+/, '$1'))
    .describe('A glob over paths from the root of the repository: `src/triage/**`; a leading `!` takes out again');
const isExclusion = (glob) => glob.startsWith('!');
const bodyOf = (glob) => glob.replace(/^!?(\.\/)*/, '');
const rules = [
    { mistake: 'is empty', isBroken: (body) => body === '' },
    { mistake: `is longer than ${mostCharacters} characters`, isBroken: (body) => body.length > mostCharacters },
    { mistake: 'begins at the root of the repository, so without `/`', isBroken: (body) => body.startsWith('/') },
    { mistake: 'separates folders by `/`, not by a backslash', isBroken: (body) => body.includes('\\') },
    { mistake: 'cannot climb with `..`', isBroken: (body) => body.split('/').some((part) => part === '..') },
    { mistake: 'has a `[` that is not closed in its folder', isBroken: (body) => body.split('/').some(hasOpenSet) },
    { mistake: 'has braces without alternatives; write {a,b}', isBroken: (body) => /\{[^{},]*\}/.test(body) },
    { mistake: `has more than ${mostAlternatives} alternatives`, isBroken: (body) => isTooMany(alternativesOf(body)) },
    {
        mistake: 'has a brace that is not closed',
        isBroken: (body) => alternativesOf(body).some((one) => /[{}]/.test(one)),
    },
];
const mistakeOf = (body) => rules.find(({ isBroken }) => isBroken(body))?.mistake;
const characterSet = /\[[!^]?[^\]]+\]/g;
const hasOpenSet = (segment) => segment.replace(characterSet, '').includes('[');
const isTooMany = (alternatives) => alternatives.length > mostAlternatives;
/** The globs that braces stand for, each written out; more than can be used when there are too many. */
function alternativesOf(body) {
    let written = [body];
    while (!isTooMany(written) && written.some((glob) => innermostBraces.test(glob)))
        written = written.flatMap(expandOnce);
    return written;
}
const innermostBraces = /\{([^{}]*)\}/;
function expandOnce(glob) {
    const found = innermostBraces.exec(glob);
    if (found === null)
        return [glob];
    const [before, after] = [glob.slice(0, found.index), glob.slice(found.index + found[0].length)];
    return (found[1] ?? '').split(',').map((choice) => `${before}${choice}${after}`);
}
const compiled = new WeakMap();
/** True when a path is what a list of globs means: the last glob that fits decides, and one with `!` decides no. */
function matchesGlobs(path, globs) {
    const segments = path.split('/');
    const last = compile(globs).findLast(({ tests }) => tests.some((test) => test(segments)));
    return last !== undefined && !last.isExclusion;
}
/** The globs of a list that take in none of the paths: most likely misspelt. */
function globsWithout(paths, globs) {
    return globs.filter((glob) => {
        const alone = [glob];
        return !isExclusion(glob) && !paths.some((path) => matchesGlobs(path, alone));
    });
}
function compile(globs) {
    const known = compiled.get(globs);
    if (known !== undefined)
        return known;
    const fresh = globs.map((glob) => ({
        isExclusion: isExclusion(glob),
        tests: alternativesOf(bodyOf(glob)).map(pathTestOf),
    }));
    compiled.set(globs, fresh);
    return fresh;
}
/** Stands for any number of items, none included. */
const many = Symbol('any number');
function pathTestOf(glob) {
    const parts = glob.replace(/\/$/, '/**').split('/');
    const pattern = parts.map((part) => (part === '**' ? many : segmentTestOf(part)));
    // A folder that is named counts itself, for it may be a submodule; what merely might be a folder does not.
    const needsMore = parts.length > 1 && parts.at(-1) === '**' && isOpen(parts.at(-2) ?? '');
    const whole = needsMore ? [...pattern, () => true] : pattern;
    return (segments) => fits(segments, whole);
}
const isOpen = (part) => part !== '**' && /[*?[]/.test(part);
function segmentTestOf(part) {
    if (!/[*?[]/.test(part))
        return (segment) => segment === part;
    const pattern = (part.match(/\*+|\[[!^]?[^\]]+\]|./gsu) ?? []).map(characterTestOf);
    return (segment) => fits([...segment], pattern);
}
function characterTestOf(token) {
    if (token.startsWith('*'))
        return many;
    if (token === '?')
        return () => true;
    return token.length > 2 && token.startsWith('[') ? setTestOf(token) : (character) => character === token;
}
function setTestOf(token) {
    const isNegated = /^\[[!^]/.test(token);
    const ranges = token.slice(isNegated ? 2 : 1, -1).match(/.-.|./gsu) ?? [];
    const isWithin = (character) => ranges.some((range) => {
        const [first = '', last = first] = [...range].filter((each, index) => index !== 1 || each !== '-');
        return first <= character && character <= last;
    });
    return (character) => isWithin(character) !== isNegated;
}
/**
 * Whether a sequence is what a pattern says. Only the last open `many` is ever extended, so the time is at most the
 * product of the two lengths, where a regular expression would take a power of them.
 */
function fits(items, pattern) {
    let [item, part] = [0, 0];
    let open;
    while (item < items.length) {
        const test = pattern[part];
        if (test === many) {
            open = { part, item };
            part += 1;
        }
        else if (test?.(items[item])) {
            item += 1;
            part += 1;
        }
        else if (open !== undefined) {
            open.item += 1;
            item = open.item;
            part = open.part + 1;
        }
        else
            return false;
    }
    return pattern.slice(part).every((rest) => rest === many);
}


/***/ }),

/***/ 58520:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ GraderType),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   he: () => (/* binding */ GraderSpec)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

const plainTypes = ['equals', 'contains', 'icontains', 'regex', 'starts-with', 'ends-with', 'is-json'];
const negatedTypes = plainTypes.map((type) => `not-${type}`);
const GraderType = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([...plainTypes, ...negatedTypes]);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One grader as a suite declares it. */
const GraderSpec = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    type: GraderType,
    value: JsonValue.optional().describe('What to compare with; text is a template over the case. A JSON Schema for is-json'),
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('The name of the score; the type when absent'),
    weight: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().default(1).describe('Share in a metric that several graders feed'),
    ignore_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false),
    trim: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('Take white space off both ends of the answer and of the value first'),
});
/** The name of the metric a grader feeds. */
const metricOf = (spec) => spec.metric ?? spec.type;


/***/ }),

/***/ 32044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
/** How often a part may stand in a pattern when its repetitions are written out. */
const largestSize = 2000;
const deepestRepeats = 2;
/**
 * Reads a JavaScript regular expression in which case does not count. Lookaround and references to groups, which need
 * going back, are refused. Throws an `Error` whose message says what is wrong.
 */
function parsePattern(source) {
    // The engine's own word on what is a regular expression; what follows reads valid ones only.
    new RegExp(source, 'iu');
    const pattern = new PatternReader(source).choice();
    if (sizeOf(pattern) > largestSize)
        throw new Error(`its repetitions come to more than ${largestSize} characters`);
    if (depthOf(pattern) > deepestRepeats)
        throw new Error('more than two repetitions stand in each other');
    return pattern;
}
const quantifier = /[*+?]|\{(\d+)(,?)(\d*)\}/y;
const escaped = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|c[a-z]|p\{[^}]*\}|.)/iuy;
const characterClass = /\[(?:\\.|[^\]\\])*\]/suy;
class PatternReader {
    source;
    position = 0;
    constructor(source) {
        this.source = source;
    }
    choice() {
        const options = [this.sequence()];
        while (this.accept('|'))
            options.push(this.sequence());
        const [only, second] = options;
        return only !== undefined && second === undefined ? only : { kind: 'choice', options };
    }
    sequence() {
        const parts = [];
        while (this.position < this.source.length && !this.sees('|') && !this.sees(')'))
            parts.push(this.repeated());
        return { kind: 'sequence', parts };
    }
    repeated() {
        const part = this.part();
        const found = this.take(quantifier);
        if (found === undefined)
            return part;
        this.accept('?');
        return { kind: 'repeat', part, ...boundsOf(found) };
    }
    part() {
        if (this.accept('('))
            return this.group();
        if (this.accept('^'))
            return { kind: 'assertion', name: '^' };
        if (this.accept('$'))
            return { kind: 'assertion', name: '$' };
        if (this.accept('\\b'))
            return { kind: 'assertion', name: '\\b' };
        if (this.accept('\\B'))
            return { kind: 'assertion', name: '\\B' };
        if (/^\\[1-9k]/.test(this.source.slice(this.position, this.position + 2))) {
            throw new Error('it refers to a group, which a route cannot search for');
        }
        const found = this.take(characterClass) ?? this.take(escaped);
        if (found !== undefined)
            return characterLike(found[0]);
        const literal = String.fromCodePoint(this.source.codePointAt(this.position) ?? 0);
        this.position += literal.length;
        return characterLike(literal);
    }
    group() {
        if (this.sees('?') && !this.accept('?:')) {
            throw new Error('it has a group that begins with `(?`; of those a route can search for `(?:` only');
        }
        const inner = this.choice();
        this.accept(')');
        return inner;
    }
    sees(text) {
        return this.source.startsWith(text, this.position);
    }
    accept(text) {
        const isThere = this.sees(text);
        if (isThere)
            this.position += text.length;
        return isThere;
    }
    take(expression) {
        expression.lastIndex = this.position;
        const found = expression.exec(this.source) ?? undefined;
        if (found !== undefined)
            this.position += found[0].length;
        return found;
    }
}
function boundsOf([sign = '', least = '', comma = '', most = '']) {
    if (sign === '*')
        return { least: 0, most: Infinity };
    if (sign === '+')
        return { least: 1, most: Infinity };
    if (sign === '?')
        return { least: 0, most: 1 };
    const from = Number(least);
    if (comma === '')
        return { least: from, most: from };
    return { least: from, most: most === '' ? Infinity : Number(most) };
}
/** A test of one character, which remembers what it found of ASCII. */
function characterLike(source) {
    const expression = new RegExp(`^${source}$`, 'iu');
    const known = [];
    const holds = (character) => {
        const code = character.charCodeAt(0);
        if (code > 127)
            return expression.test(character);
        known[code] ??= expression.test(character);
        return known[code];
    };
    return { kind: 'character', holds };
}
function sizeOf(pattern) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            return 1;
        case 'sequence':
            return pattern.parts.reduce((sum, part) => sum + sizeOf(part), 0);
        case 'choice':
            return pattern.options.reduce((sum, option) => sum + sizeOf(option), 0);
        case 'repeat':
            return sizeOf(pattern.part) * Math.max(1, pattern.least, pattern.most === Infinity ? 1 : pattern.most);
    }
}
function depthOf(pattern) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            return 0;
        case 'sequence':
            return Math.max(0, ...pattern.parts.map(depthOf));
        case 'choice':
            return Math.max(...pattern.options.map(depthOf));
        case 'repeat':
            return depthOf(pattern.part) + (pattern.most > 1 ? 1 : 0);
    }
}


/***/ }),

/***/ 6005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vk: () => (/* binding */ Configuration),
  sc: () => (/* binding */ ModelParameters),
  hb: () => (/* binding */ configurationFile),
  _0: () => (/* binding */ defaultConfiguration)
});

// UNUSED EXPORTS: SuiteSpec

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./src/domain/artifacts/glob.ts
var glob = __webpack_require__(59296);
// EXTERNAL MODULE: ./src/domain/artifacts/repository-path.ts
var repository_path = __webpack_require__(56568);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
// EXTERNAL MODULE: ./src/domain/graders/grader.ts
var grader = __webpack_require__(58520);
// EXTERNAL MODULE: ./src/domain/inference/budget/budget-settings.ts
var budget_settings = __webpack_require__(15601);
// EXTERNAL MODULE: ./src/domain/inference/gateway-settings.ts + 3 modules
var gateway_settings = __webpack_require__(42579);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
// EXTERNAL MODULE: ./src/domain/inference/provider/model-quirks.ts
var model_quirks = __webpack_require__(16721);
// EXTERNAL MODULE: ./src/domain/inference/provider/provider.ts
var provider = __webpack_require__(37331);
// EXTERNAL MODULE: ./src/domain/inference/route/pattern.ts
var pattern = __webpack_require__(32044);
;// CONCATENATED MODULE: ./src/domain/inference/route/route-settings.ts



const Binding = schemas/* string */.YjP().min(1).describe('The name of a binding under `models`');
const PatternText = schemas/* string */.YjP()
    .min(1)
    .max(500)
    .superRefine((source, context) => {
    const problem = problemOf(source);
    if (problem !== undefined)
        context.addIssue({ code: 'custom', message: problem });
})
    .describe('A JavaScript regular expression, found anywhere; case does not count; no lookaround, no back-references');
function problemOf(source) {
    try {
        (0,pattern/* parsePattern */.E)(source);
        return undefined;
    }
    catch (error) {
        return `is no pattern that can be searched for: ${error instanceof Error ? error.message : 'unreadable'}`;
    }
}
const asked = 'must say at least one thing that has to hold';
/** What a call must be like for a rule to hold; where several things are said, all of them. */
const RouteCondition = schemas/* strictObject */.rej({
    tags: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('At least one of them is a tag of the case'),
    min_input_tokens: schemas/* number */.aig().int().positive().optional().describe('Of all messages, at four bytes a token'),
    matches: PatternText.optional().describe('A pattern in the last message of the user'),
})
    .refine((condition) => Object.values(condition).some((value) => value !== undefined), asked);
/** Incidents that a model brings about by what it writes, so that another one may do better. */
const CheckedIncident = schemas/* enum */.k5n([
    'truncated',
    'reasoning-exhausted',
    'empty',
    'malformed-json',
    'malformed-tool-call',
    'context-overflow',
]);
const JsonValue = schemas/* json */.Pq9();
/** What an answer is checked for; where several things are said, it fails by any of them. */
const RouteCheck = schemas/* strictObject */.rej({
    type: grader/* GraderType */.Sp.exclude(['regex', 'not-regex'])
        .optional()
        .describe('A grader of suites that the answer must satisfy; for `regex` there is `matches`'),
    value: JsonValue.optional().describe('What the grader compares with; a JSON Schema for is-json. No template'),
    ignore_case: schemas/* boolean */.zMY().default(false),
    trim: schemas/* boolean */.zMY().default(false),
    matches: PatternText.optional().describe('A pattern that the answer must hold'),
    min_characters: schemas/* number */.aig().int().positive().optional().describe('Shorter answers fail'),
    max_characters: schemas/* number */.aig().int().positive().optional().describe('Longer answers fail'),
    incident: schemas/* array */.YOg(CheckedIncident).min(1).optional().describe('A call that ends so fails'),
})
    .refine(({ type, matches, min_characters, max_characters, incident }) => [type, matches, min_characters, max_characters, incident].some((value) => value !== undefined), asked)
    .refine(({ type, value }) => value === undefined || type !== undefined, '`value` needs the `type` of a grader')
    .refine(({ type, value }) => type === undefined || type.endsWith('is-json') || typeof value === 'string', {
    message: 'needs a `value`, a text to compare with',
})
    .refine(({ value }) => typeof value !== 'string' || !value.includes('{{'), '`value` is no template here');
/** Why a route leaves a model: its call failed, its breaker is open, or a budget has no room for it. */
const FallbackReason = schemas/* enum */.k5n(['incident', 'breaker', 'budget']);
const RouteFallback = schemas/* strictObject */.rej({
    on: schemas/* array */.YOg(FallbackReason)
        .min(1)
        .default([...FallbackReason.options]),
    model: Binding.optional(),
    answer: schemas/* literal */.euz('stale').optional().describe('The last answer to the same request, marked as stale'),
})
    .refine(({ model, answer }) => (model === undefined) !== (answer === undefined), 'needs either a `model` or an `answer`');
/** One route of `routes:` in lanegate.yml: which model serves what names it. */
const RouteSettings = schemas/* strictObject */.rej({
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        model: Binding,
        weight: schemas/* number */.aig().positive().max(1_000_000).default(1).describe('Its share among these models'),
    }))
        .min(1)
        .max(20)
        .describe('Who is asked where no rule holds, so the cheapest; several share the cases by weight'),
    rules: schemas/* array */.YOg(schemas/* strictObject */.rej({ when: RouteCondition, model: Binding }))
        .max(50)
        .default([])
        .describe('A model for calls of a kind; the first rule that holds counts'),
    checks: schemas/* array */.YOg(schemas/* strictObject */.rej({ fails: RouteCheck, model: Binding }))
        .max(20)
        .default([])
        .describe('Another model for an answer that fails; an answer is held to the checks after the one that led to it'),
    fallbacks: schemas/* array */.YOg(RouteFallback)
        .max(20)
        .default([])
        .describe('Who is asked, one after the other, when there is no answer'),
});

;// CONCATENATED MODULE: ./src/domain/suite/configuration.ts











const Name = schemas/* string */.YjP().min(1);
const Share = schemas/* number */.aig().min(0).max(1);
/** Sampling and output parameters in the words of the chat completions dialect; others are sent as they are. */
const ModelParameters = schemas/* looseObject */._H3({
    temperature: schemas/* number */.aig().min(0).optional(),
    top_p: Share.optional(),
    seed: schemas/* number */.aig().int().optional(),
    stop: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    max_tokens: schemas/* number */.aig().int().positive().optional(),
});
const ModelBinding = schemas/* strictObject */.rej({
    provider: Name,
    model: schemas/* string */.YjP().min(1),
    parameters: ModelParameters.default({}),
    price: schemas/* strictObject */.rej({
        input: schemas/* number */.aig().nonnegative(),
        output: schemas/* number */.aig().nonnegative(),
        cached_input: schemas/* number */.aig().nonnegative().optional().describe("Input read from the provider's cache; as input"),
        cache_write: schemas/* number */.aig().nonnegative().optional().describe("Input written to the provider's cache; as input"),
    })
        .optional()
        .describe('US dollars for a million tokens, where the price table does not know the model'),
    quirks: model_quirks/* ModelQuirks */.hm.optional().describe('What is peculiar about asking the model, where Lanegate does not know it'),
});
const Target = schemas/* strictObject */.rej({
    prompt: Name,
    model: Name.optional().describe("A binding under `models` or a route under `routes`; the prompt's own when absent"),
});
const MetricRole = schemas/* enum */.k5n(['gate', 'report']);
const SuiteGate = schemas/* strictObject */.rej({
    margin: Share.optional(),
    floor: schemas/* record */.g1P(schemas/* string */.YjP(), Share).default({}),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), MetricRole).default({}),
});
const SuiteSpec = schemas/* strictObject */.rej({
    name: Name,
    target: Target,
    dataset: repository_path/* RepositoryPath */.U,
    graders: schemas/* array */.YOg(grader/* GraderSpec */.he),
    sources: schemas/* array */.YOg(glob/* Glob */.fo)
        .max(50)
        .default([])
        .describe('Files that the answers depend on beyond prompt and model; a change of one makes the suite run'),
    repeats: schemas/* number */.aig().int().min(1).max(100).default(1),
    gate: SuiteGate.prefault({}),
});
const Gate = schemas/* strictObject */.rej({
    alpha: schemas/* number */.aig().gt(0).lt(0.5).default(0.05),
    margin: Share.optional(),
    inconclusive: schemas/* enum */.k5n(['warn', 'block', 'lean']).default('warn'),
    mixed_lanes: schemas/* enum */.k5n(['warn', 'block', 'allow']).default('warn'),
    incidents: incident_tolerances/* IncidentTolerances */.rk.prefault({}),
});
const Ownership = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(['code', 'prompt', 'model', 'data', 'evals', 'docs', 'reliability', 'cost']), schemas/* string */.YjP());
const DeclaredLanes = schemas/* partialRecord */.jgl(lane/* Lane */.J$, schemas/* array */.YOg(glob/* Glob */.fo).max(200))
    .describe('Globs of files that are of a lane as a whole, whatever is read in them; of several lanes the last counts');
/** The one file a user writes, `lanegate.yml`. Every key is optional but `version`. */
const Configuration = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    providers: schemas/* record */.g1P(Name, provider/* DeclaredProvider */.YM).default({}),
    models: schemas/* record */.g1P(Name, ModelBinding).default({}),
    routes: schemas/* record */.g1P(Name, RouteSettings).default({}),
    prompts: schemas/* record */.g1P(Name, repository_path/* RepositoryPath */.U).default({}),
    suites: schemas/* array */.YOg(SuiteSpec).default([]),
    lanes: DeclaredLanes.default({}),
    gate: Gate.prefault({}),
    budget: budget_settings/* BudgetSettings */.h.prefault({}),
    gateway: gateway_settings/* GatewaySettings */.g.prefault({}),
    ownership: Ownership.default({}),
});
const configurationFile = 'lanegate.yml';
/** What holds where a repository has no lanegate.yml. */
const defaultConfiguration = Configuration.parse({ version: 1 });


/***/ })

};
