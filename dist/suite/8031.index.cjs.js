(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 8031;
exports.ids = [8031];
exports.modules = {

/***/ 98031:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GithubReleases: () => (/* binding */ GithubReleases)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45761);
/* harmony import */ var _domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64565);
/* harmony import */ var _retry_requests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46996);





const Asset = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), state: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
const GithubRelease = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    tag_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    draft: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    html_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    upload_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    assets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Asset),
});
const pageSize = 100;
/** A draft that was left is among the newest releases. */
const mostPages = 3;
const maxBundleBytes = 64 * 1024 * 1024;
/** The tag of a release, which is made when it is published and cannot be made twice. */
const tagOf = ({ lane, id }) => `lanegate-${lane}-${(0,_domain_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(id).slice(0, 20)}`;
/**
 * Bundles as assets of releases of a repository on GitHub, through its API; needs `contents: write` to publish. A
 * release is filled as a draft, since one that is published may be frozen (docs.github.com, immutable releases).
 */
class GithubReleases {
    api;
    constructor(api) {
        this.api = api;
    }
    async publish(publication) {
        const tag = tagOf(publication);
        const { bundle } = publication;
        const published = (await this.byTag(tag)) ?? (await this.make(publication, tag));
        const text = await this.download(published, bundle.name);
        if (text === undefined)
            throw new Error(`${published.html_url} does not hand out ${bundle.name}, which it has to`);
        (0,_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .readBundle */ .Bo)(text, bundle.digest);
        return published.html_url;
    }
    async fetch({ id, lane, bundle }) {
        if (bundle === undefined || !(0,_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .isBundledLane */ .j$)(lane))
            return undefined;
        const published = await this.byTag(tagOf({ id, lane }));
        return published && this.download(published, (0,_domain_release_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleFile */ .px)(lane, bundle.digest));
    }
    byTag(tag) {
        return this.api.find(`releases/tags/${tag}`, GithubRelease);
    }
    /** Makes a release, or answers the one that somebody else made meanwhile: a tag is given once. */
    async make(publication, tag) {
        try {
            return await this.fill(publication, tag);
        }
        catch (error) {
            const published = await this.byTag(tag);
            if (published === undefined)
                throw error;
            return published;
        }
        finally {
            await this.dropDrafts(tag);
        }
    }
    async fill(publication, tag) {
        const draft = (await this.drafts(tag))[0] ?? (await this.create(publication, tag));
        for (const file of [...publication.documents, publication.bundle])
            await this.attach(draft.id, file);
        const body = { draft: false, make_latest: 'false' };
        return this.api.send('PATCH', `releases/${draft.id}`, { body, schema: GithubRelease });
    }
    /** What is left of drafts once the release is there; before that, the next try goes on with them. */
    async dropDrafts(tag) {
        if ((await this.byTag(tag)) === undefined)
            return;
        for (const left of await this.drafts(tag))
            await this.api.remove(`releases/${left.id}`);
    }
    /** Drafts have no tag yet and are found by name alone, the oldest first, so that all who look take the same. */
    async drafts(tag) {
        const found = [];
        for (let page = 1; page <= mostPages; page += 1) {
            const query = { per_page: String(pageSize), page: String(page) };
            const releases = await this.api.get('releases', zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(GithubRelease), query);
            found.push(...releases.filter((each) => each.draft && each.tag_name === tag));
            if (releases.length < pageSize)
                break;
        }
        return found.sort((one, other) => one.id - other.id);
    }
    async create({ lane, id, commit }, tag) {
        const body = {
            tag_name: tag,
            target_commitish: commit,
            draft: true,
            make_latest: 'false',
            name: `${lane} ${(0,_domain_release_short_id_js__WEBPACK_IMPORTED_MODULE_3__/* .shortId */ .m)(id)}`,
            body: `The lane \`${lane}\` as it is in ${commit}, release \`${id}\`. Made by Lanegate; the ledger on the branch \`lanegate\` says on what evidence.`,
        };
        const made = await this.api.send('POST', 'releases', { body, schema: GithubRelease });
        // Somebody else may have made one meanwhile, or an answer may have been lost.
        return (await this.drafts(tag))[0] ?? made;
    }
    /** What is attached already stays; an upload that broke off is made again. */
    async attach(release, { name, text }) {
        const { assets, upload_url: template } = await this.release(release);
        const there = assets.find((asset) => asset.name === name);
        if (there?.state === 'uploaded')
            return;
        if (there !== undefined)
            await this.api.remove(`releases/assets/${there.id}`);
        const address = new URL(template.replace(/\{[^}]*\}$/u, ''));
        address.searchParams.set('name', name);
        try {
            await this.api.upload(address, text, Asset);
        }
        catch (error) {
            if (!(await this.isAttached(release, name, error)))
                throw error;
        }
    }
    /** Whether an upload was refused since the file is there: by somebody else, or by one whose answer was lost. */
    async isAttached(release, name, error) {
        if ((0,_retry_requests_js__WEBPACK_IMPORTED_MODULE_4__/* .requestFailure */ .SU)(error)?.status !== 422)
            return false;
        const { assets } = await this.release(release);
        return assets.some((asset) => asset.name === name && asset.state === 'uploaded');
    }
    release(id) {
        return this.api.get(`releases/${id}`, GithubRelease);
    }
    async download({ assets }, name) {
        const asset = assets.find((each) => each.name === name && each.state === 'uploaded');
        if (asset === undefined)
            return undefined;
        const path = `releases/assets/${asset.id}`;
        return (await this.api.download(path, maxBundleBytes, 'application/octet-stream'))?.toString('utf8');
    }
}


/***/ }),

/***/ 35835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ own)
/* harmony export */ });
/**
 * What a record holds under a key of its own; names such as `constructor`, which every object inherits, are no keys.
 */
const own = (record, key) => Object.hasOwn(record, key) ? record[key] : undefined;


/***/ }),

/***/ 53274:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askedKey)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

/** What whoever asked calls a parameter. */
const askedKey = ({ askedAs }, parameter) => (askedAs && (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(askedAs, parameter)) ?? parameter;


/***/ }),

/***/ 81579:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ ToolCall),
/* harmony export */   JX: () => (/* binding */ MessageText),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Xc: () => (/* binding */ describeMessage),
/* harmony export */   Xh: () => (/* binding */ Role)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Role = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['system', 'user', 'assistant', 'tool']);
/** A tool that a model wants called; `arguments` is the text the model wrote, which need not be JSON. */
const ToolCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
/** What a turn says; lists of parts, in which other tools write pictures, are told apart from other mistakes. */
const MessageText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({
    error: ({ input }) => Array.isArray(input) ? 'must be one text: pictures and other parts are not read in prompts and cases' : undefined,
});
/** One turn of a conversation as a model receives it. */
const Message = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    role: Role,
    content: MessageText,
    tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ToolCall).optional().describe('Tools that an assistant asked for'),
    tool_call_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Which of them a tool answers'),
});
/** A turn in words for people and judges: who speaks, what was said, and what was to be called. */
function describeMessage({ role, content, tool_calls = [] }) {
    const calls = tool_calls.map(({ name, arguments: given }) => `\u2192 ${name}(${given})`);
    return [`${role}:`, ...(content === '' ? [] : [content]), ...calls].join('\n');
}


/***/ }),

/***/ 37774:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M$: () => (/* binding */ fitParameters),
/* harmony export */   Tc: () => (/* binding */ quirksOf),
/* harmony export */   hm: () => (/* binding */ ModelQuirks),
/* harmony export */   rQ: () => (/* binding */ asksForNothing)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35835);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53274);
/* harmony import */ var _remembered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15801);





/** What is peculiar about asking a model; what is absent holds for most. */
const ModelQuirks = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    output_cap: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['max_tokens', 'max_completion_tokens'])
        .optional()
        .describe('The field in which the OpenAI dialect takes the output cap'),
    refuses: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses unless they are absent or at their default; [] for none'),
    refuses_unless_effort_none: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .optional()
        .describe('Parameters that the model refuses while it reasons'),
    default_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The reasoning effort when none is asked for'),
    tools_effort: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The one reasoning effort with which the model calls tools'),
    json_schema: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['native', 'tool'])
        .optional()
        .describe('Whether the model takes an output schema itself or through a tool that it is made to call (Anthropic)'),
    forced_tools: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('False where the model refuses to be made to call a tool'),
});
const sampling = [
    'temperature',
    'top_p',
    'presence_penalty',
    'frequency_penalty',
    'logprobs',
    'top_logprobs',
    'logit_bias',
];
const newCap = { output_cap: 'max_completion_tokens' };
/**
 * The first pattern that an id matches counts; a leading path such as `openai/` or `us.openai.` does not. Sources:
 * developers.openai.com (reasoning, models/gpt-6-luna), itzcrazykns/vane#1173, platform.claude.com (migration guides).
 */
const table = [
    [/^o[134](?![a-z0-9])/, { ...newCap, refuses: sampling }],
    [/^gpt-5(?:\.\d+)?-chat/, newCap],
    [/^gpt-5(?![.\da-z])/, { ...newCap, refuses: sampling }],
    [/^gpt-5\.[1-4](?!\d)/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'none' }],
    [
        /^gpt-(?:5\.6|6(?:\.\d+)?)-luna/,
        { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium', tools_effort: 'none' },
    ],
    [/^gpt-[56](?![a-z0-9])/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium' }],
    [
        /^claude-(?:opus-5[-.]5|(?:fable|mythos)-5[-.]1|mythos-preview)/,
        { refuses: ['temperature', 'top_p', 'top_k'], forced_tools: false },
    ],
    [/^claude-(?:[123]|(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$)/, { json_schema: 'tool' }],
    [/^claude-(?:opus-4[-.][78](?!\d)|[a-z]+-[5-9](?!\d))/, { refuses: ['temperature', 'top_p', 'top_k'] }],
];
/** What is peculiar about a model: what the user declared, over what is known. */
function quirksOf(model, declared) {
    const known = knownQuirks(model);
    return declared === undefined ? known : { ...known, ...declared };
}
const knownQuirks = (0,_remembered_js__WEBPACK_IMPORTED_MODULE_4__/* .remembered */ .H)((model = '') => {
    const id = model
        .slice(model.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/^(?:(?:us|eu|apac|jp|au|global)\.)?(?:openai|anthropic)\./, '');
    return table.find(([pattern]) => pattern.test(id))?.[1] ?? {};
});
/** Values that ask for nothing, so that a model that refuses the parameter has nothing to refuse. */
const harmless = {
    temperature: [1],
    top_p: [1],
    n: [1],
    presence_penalty: [0],
    frequency_penalty: [0],
    logprobs: [false],
    parallel_tool_calls: [true],
    top_logprobs: [0],
};
/** Whether a parameter has a value at which any model answers as without it. */
const asksForNothing = (name, value) => !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isPresent */ .Wo)(value) || ((0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .Z)(harmless, name)?.includes(value) ?? false) || (name === 'logit_bias' && isEmpty(value));
/** A bias of no token. */
const isEmpty = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0;
/**
 * Fits parameters to what a model and its dialect take. What is at its default is left out where it would be refused;
 * what is not is never dropped, since an answer would then be to another question than the one that was asked. The one
 * reasoning effort with which a model calls tools is added where none is asked for.
 */
function fitParameters(given, quirks, dialectRefuses = []) {
    const { model, parameters } = given;
    const wantsTools = Array.isArray(parameters.tools) && parameters.tools.length > 0 && parameters.tool_choice !== 'none';
    const asked = parameters.reasoning_effort ?? undefined;
    const { tools_effort: toolsEffort, default_effort: defaultEffort } = quirks;
    if (wantsTools && toolsEffort !== undefined && asked !== undefined && asked !== toolsEffort) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort');
        return {
            kind: 'refused',
            reason: `${model} calls tools only with ${key} ${toolsEffort}, not ${String(asked)}`,
            key,
        };
    }
    const effort = wantsTools && toolsEffort !== undefined ? toolsEffort : asked;
    const reasons = (effort ?? defaultEffort) !== 'none';
    const refuses = [
        ...dialectRefuses,
        ...(quirks.refuses ?? []),
        ...(reasons ? (quirks.refuses_unless_effort_none ?? []) : []),
    ];
    const wrong = refuses.find((name) => !asksForNothing(name, parameters[name]));
    if (wrong !== undefined) {
        const key = (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, wrong);
        const advice = adviceOn(wrong, { ...quirks, effortKey: (0,_call_asked_key_js__WEBPACK_IMPORTED_MODULE_3__/* .askedKey */ .e)(given, 'reasoning_effort') }, dialectRefuses);
        return { kind: 'refused', reason: `${model} takes no \`${key}\`: ${advice}`, key };
    }
    const isUnchanged = effort === asked && refuses.every((name) => parameters[name] === undefined);
    if (isUnchanged)
        return { kind: 'fitted', parameters };
    const fitted = Object.entries(parameters).filter(([name]) => !refuses.includes(name));
    const added = effort === undefined ? {} : { reasoning_effort: effort };
    return { kind: 'fitted', parameters: { ...Object.fromEntries(fitted), ...added, max_tokens: parameters.max_tokens } };
}
function adviceOn(name, { refuses_unless_effort_none: whileReasoning, effortKey }, dialect) {
    if (dialect.includes(name))
        return 'its provider has no such parameter, so leave it out';
    if (whileReasoning?.includes(name))
        return `leave it out, or set ${effortKey} to none`;
    return 'leave it out, or correct what is known of the model with `quirks`';
}


/***/ }),

/***/ 15801:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ remembered)
/* harmony export */ });
/** A run asks fewer providers and models, each many times, but the clients of a gateway may name any. */
const mostRemembered = 1000;
/** A pure function of a few texts that remembers its first results. */
function remembered(compute) {
    const known = new Map();
    return (...texts) => {
        const key = texts.join('\n');
        const found = known.get(key);
        if (found !== undefined)
            return found.result;
        const result = compute(...texts);
        if (known.size < mostRemembered)
            known.set(key, { result });
        return result;
    };
}


/***/ }),

/***/ 45761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__/* .TemplateLanguage */ .N.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says
 * of itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_9__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
    return parsed.data;
}
/** The first part of a bundle whose content is not what its digest says. */
function strangePart(bundle) {
    if (bundle.lane === 'data')
        return undefined;
    if (bundle.lane === 'prompt')
        return nameOfStrange(bundle.prompts, digestOfBundledPrompt);
    return nameOfStrange(bundle.models, digestOfBundledModel) ?? nameOfStrange(bundle.embeddings, digestOfBundledModel);
}
const nameOfStrange = (parts, digest) => Object.keys(parts).find((name) => parts[name] && digest(parts[name]) !== parts[name].digest);
function digestOfBundledPrompt(prompt) {
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
}


/***/ }),

/***/ 87556:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ TestRow),
/* harmony export */   dq: () => (/* binding */ sendsJsonSchema),
/* harmony export */   oi: () => (/* binding */ Evaluator),
/* harmony export */   pl: () => (/* binding */ promptDigest),
/* harmony export */   vC: () => (/* binding */ ownDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);


/** What a prompt means to a model, with all that it includes: two prompts with the same digest ask the same. */
function promptDigest(prompt) {
    const own = ownDigest(prompt);
    const included = prompt.inclusion.files.map(({ reference, digest }) => [reference, digest]);
    return included.length === 0 ? own : (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([own, included]);
}
/** What the prompt file itself says, whatever the files say that it includes. */
const ownDigest = ({ messages, responseFormat, language, firstRole, trimsParts, defaults, }) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({
    messages,
    response_format: responseFormat ?? null,
    ...(language === undefined || language === 'mustache' ? {} : { language }),
    ...(firstRole === undefined ? {} : { first_role: firstRole }),
    ...(trimsParts === true ? { trims_parts: true } : {}),
    ...(defaults === undefined || Object.keys(defaults).length === 0 ? {} : { defaults }),
});
/** A `jsonSchema` beside another response format is written in the file, but not sent. */
const sendsJsonSchema = ({ responseFormat }) => typeof responseFormat === 'object' && responseFormat !== null && 'json_schema' in responseFormat;
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const TestRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue);
const StringEvaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    equals: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    contains: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    startsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    endsWith: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const Evaluator = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    string: StringEvaluator.optional(),
    llm: zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J().optional(),
    uses: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 70268:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ TemplateLanguage)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** How a text says where values go; but for `gh-models`, what has no value is an error, never an empty text. */
const TemplateLanguage = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['mustache', 'jinja', 'handlebars', 'gh-models']);


/***/ })

};
;
})
