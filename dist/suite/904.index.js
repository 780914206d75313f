export const id = 904;
export const ids = [904];
export const modules = {

/***/ 2270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
}


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));


/***/ }),

/***/ 6003:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   IA: () => (/* binding */ usdOf),
/* harmony export */   MT: () => (/* binding */ amountOf),
/* harmony export */   au: () => (/* binding */ openLedger),
/* harmony export */   vY: () => (/* binding */ reserve),
/* harmony export */   zl: () => (/* binding */ worstCaseOf)
/* harmony export */ });
/* unused harmony export release */
/* harmony import */ var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1521);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);


const nanoUsdPerUsd = 1e9;
/**
 * Role markers and separators that a chat template adds to each message; 3 to 8 in the templates that are published.
 */
const templateTokensPerMessage = 16;
/** What a chat template adds once, such as a default system prompt; about 70 in the longest that is published. */
const templateTokensPerCall = 80;
/** A ledger with nothing reserved. */
function openLedger(caps, earlier) {
    const spent = { nanoUsd: toNanoUsd(earlier.usd), tokens: earlier.tokens };
    return { caps, spent, reserved: { nanoUsd: 0, tokens: 0 }, calls: earlier.calls };
}
const nothing = { nanoUsd: 0, tokens: 0, inputTokens: 0, outputTokens: 0 };
/**
 * The most a call can take: one token a byte of everything sent, what templates add, and the whole output cap. Where
 * nobody is paid, nothing.
 */
function worstCaseOf({ provider, messages, parameters, price }) {
    if ((0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .isFree */ .xp)(provider))
        return nothing;
    let inputTokens = templateTokensPerCall + parameterBytes(parameters);
    for (const { content } of messages)
        inputTokens += templateTokensPerMessage + Buffer.byteLength(content);
    const choices = typeof parameters.n === 'number' && parameters.n > 1 ? parameters.n : 1;
    const outputTokens = parameters.max_tokens * choices;
    const nanoUsd = Math.ceil((0,_price_js__WEBPACK_IMPORTED_MODULE_0__/* .costOf */ .h)(price, inputTokens, outputTokens) * nanoUsdPerUsd);
    return { nanoUsd, tokens: inputTokens + outputTokens, inputTokens, outputTokens };
}
/** What a call took, of the tokens a provider counted or the dollars it is known to cost. */
const amountOf = (costUsd, tokens) => ({ nanoUsd: toNanoUsd(costUsd), tokens });
/** Dollars of an amount. */
const usdOf = ({ nanoUsd }) => nanoUsd / nanoUsdPerUsd;
/** Makes room for a call under every cap, or under none. */
function reserve(ledger, call) {
    const refusal = refusalOf(ledger, call);
    if (refusal !== undefined)
        return { kind: 'refused', reason: refusal };
    const reserved = add(ledger.reserved, call);
    if (exceeds(ledger.caps, add(ledger.spent, reserved)))
        return { kind: 'wait' };
    return { kind: 'reserved', ledger: { ...ledger, reserved, calls: ledger.calls + 1 } };
}
/** Replaces a call's reservation by what it took. */
function settle(ledger, call, actual) {
    return { ...release(ledger, call), spent: add(ledger.spent, actual) };
}
/** Gives a call's reservation back: it took nothing. */
function release(ledger, call) {
    const { nanoUsd, tokens } = ledger.reserved;
    return { ...ledger, reserved: { nanoUsd: nanoUsd - call.nanoUsd, tokens: tokens - call.tokens } };
}
const toNanoUsd = (usd) => Math.round(usd * nanoUsdPerUsd);
const add = (one, other) => ({
    nanoUsd: one.nanoUsd + other.nanoUsd,
    tokens: one.tokens + other.tokens,
});
const exceeds = ({ usd, tokens }, amount) => (usd !== undefined && amount.nanoUsd > toNanoUsd(usd)) || (tokens !== undefined && amount.tokens > tokens);
/** Tools and output schemas are sent as parameters and billed as input. */
function parameterBytes(parameters) {
    let bytes = 0;
    for (const value of Object.values(parameters)) {
        if (typeof value === 'object' && value !== null)
            bytes += Buffer.byteLength(JSON.stringify(value));
    }
    return bytes;
}
function refusalOf({ caps, spent }, call) {
    if (caps.tokens !== undefined && spent.tokens + call.tokens > caps.tokens) {
        const parts = `${count(call.inputTokens)} of input at one a byte and ${count(call.outputTokens)} of output`;
        const sum = `${count(spent.tokens)} spent + ${count(call.tokens)} for this call (${parts})`;
        return `the token cap would be crossed: ${sum} > ${count(caps.tokens)}`;
    }
    if (caps.usd !== undefined && spent.nanoUsd + call.nanoUsd > toNanoUsd(caps.usd)) {
        const parts = `${count(call.inputTokens)} tokens of input at one a byte, ${count(call.outputTokens)} of output`;
        const sum = `${dollars(spent.nanoUsd)} spent + ${dollars(call.nanoUsd)} for this call (${parts})`;
        return `the cost cap would be crossed: ${sum} > ${dollars(toNanoUsd(caps.usd))}`;
    }
    return undefined;
}
const count = (tokens) => tokens.toLocaleString('en-US');
const dollars = (nanoUsd) => `$${(nanoUsd / nanoUsdPerUsd).toFixed(6).replace(/0{1,4}$/, '')}`;


/***/ }),

/***/ 1521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf),
/* harmony export */   u: () => (/* binding */ freePrice)
/* harmony export */ });
const freePrice = { inputUsdPerMillion: 0, outputUsdPerMillion: 0, source: 'free' };
/** Dollars for so many tokens. */
function costOf(price, inputTokens, outputTokens) {
    const { longContext } = price;
    const rate = longContext !== undefined && inputTokens > longContext.aboveInputTokens ? longContext : price;
    return (inputTokens * rate.inputUsdPerMillion + outputTokens * rate.outputUsdPerMillion) / 1_000_000;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ Provider),
/* harmony export */   k8: () => (/* binding */ providerIdentity),
/* harmony export */   u3: () => (/* binding */ builtInProviders),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* unused harmony export KeyVariable */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6568);


const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');
const Provider = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('api', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
        base_url: zod__WEBPACK_IMPORTED_MODULE_1__/* .url */ .OZ5({ protocol: /^https?$/ }).describe('Up to and without /chat/completions'),
        key_env: KeyVariable.optional(),
        timeout_s: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive().max(600).optional().describe('How long one request may take; 60 when absent'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('replay').describe('Answers recorded earlier; free and repeatable'),
        path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U,
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ api: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('embedded').describe('The in-process learner; no key, no network') }),
]);
/** Providers that need no declaration, with their usual key variables. */
const builtInProviders = {
    openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
    openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
    ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
    embedded: { api: 'embedded' },
};
/** True when no one is paid for an answer, whatever the model. */
const isFree = (provider) => provider.api === 'replay' || provider.api === 'embedded';
/** Who answers, as far as answers depend on it: keys and timeouts are no part of it. */
function providerIdentity(provider) {
    switch (provider.api) {
        case 'openai':
            return `openai ${provider.base_url}`;
        case 'replay':
            return `replay ${provider.path}`;
        case 'embedded':
            return 'embedded';
    }
}


/***/ }),

/***/ 6470:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requestDigest)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2270);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5455);
/* harmony import */ var _request_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1823);



/** Calls of one suite share their parameters, so each set of them is put in order once. */
const canonicalParameters = new WeakMap();
/** The store of answers and the sample both ask for the digest of a call. */
const digests = new WeakMap();
/**
 * The digest of everything that decides an answer: who is asked, which model, with what parameters, what, and which
 * repeat.
 */
function requestDigest(call) {
    const digest = digests.get(call) ?? computeDigest(call);
    digests.set(call, digest);
    return digest;
}
function computeDigest({ provider, model, parameters, messages, repeat }) {
    const asked = JSON.stringify([(0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .providerIdentity */ .k8)(provider), canonicalOf(parameters), repeat]);
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(`${asked}\n${(0,_request_key_js__WEBPACK_IMPORTED_MODULE_2__/* .requestKey */ .l)(model, messages)}`);
}
function canonicalOf(parameters) {
    const known = canonicalParameters.get(parameters);
    if (known !== undefined)
        return known;
    const plain = JSON.parse(JSON.stringify(parameters));
    const text = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(plain);
    canonicalParameters.set(parameters, text);
    return text;
}


/***/ }),

/***/ 1823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requestKey)
/* harmony export */ });
/**
 * A text that is equal for equal requests only: each content stands behind its length, so none can look like a
 * boundary.
 */
function requestKey(model, messages) {
    let key = `${model.length} ${model}`;
    for (const { role, content } of messages)
        key += `\n${role} ${content.length} ${content}`;
    return key;
}


/***/ }),

/***/ 6904:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGateway: () => (/* binding */ openGateway)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./src/adapters/answers/answer-record.ts


const Count = schemas/* number */.aig().nonnegative();
const StoredAnswer = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    answer: schemas/* strictObject */.rej({
        content: schemas/* string */.YjP(),
        finishReason: schemas/* enum */.k5n(['stop', 'length', 'content_filter', 'tool_calls', 'unknown']),
        usage: schemas/* strictObject */.rej({ inputTokens: Count, outputTokens: Count }).optional(),
        servedModel: schemas/* string */.YjP().optional(),
        latencyMs: Count,
    }),
});
// These stand nowhere else in a line, since quotes within its texts are escaped; so a line ends at a newline or at the
// next
// marker, and damage to either of the two costs no second answer.
const marker = '{"checksum":"';
const keyMarker = '{"key":';
const answerMarker = ',"answer":';
const checksumLength = 16;
const beforeRecord = '","record":';
const recordStart = marker.length + checksumLength + beforeRecord.length;
/** One line, newline included: `{"checksum":…,"record":{"key":…,"answer":…}}`, the checksum over the record's text. */
function encodeRecord(key, answer) {
    const record = JSON.stringify({ key, answer });
    return `${marker}${checksumOf(record)}${beforeRecord}${record}}\n`;
}
/** The lines of a segment by the keys they claim, unchecked. */
function* linesByKey(segment) {
    for (let start = segment.indexOf(marker); start !== -1;) {
        const next = segment.indexOf(marker, start + marker.length);
        const ends = [segment.indexOf('\n', start), next].filter((end) => end !== -1);
        const line = segment.subarray(start, Math.min(segment.length, ...ends));
        const key = keyOf(line);
        if (key !== undefined)
            yield [key, line];
        start = next;
    }
}
/** The answer on a line, or `undefined` when the line is damaged or answers another request. */
function decodeRecord(line, key) {
    const text = line.toString();
    const record = text.slice(recordStart, text.lastIndexOf('}'));
    if (checksumOf(record) !== text.slice(marker.length, marker.length + checksumLength))
        return undefined;
    const stored = StoredAnswer.safeParse(parse(record));
    return stored.success && stored.data.key === key ? stored.data.answer : undefined;
}
function keyOf(line) {
    const end = line.indexOf(answerMarker, recordStart);
    const key = end === -1 ? undefined : parse(line.toString('utf8', recordStart + keyMarker.length, end));
    return typeof key === 'string' ? key : undefined;
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const checksumOf = (record) => (0,external_node_crypto_.createHash)('sha256').update(record, 'utf8').digest('hex').slice(0, checksumLength);

;// CONCATENATED MODULE: ./src/adapters/answers/jsonl-answers.ts




const extension = '.jsonl';
/**
 * Answers in a folder of append-only JSONL segments. Every store writes a segment of its own, so several may share a
 * folder; what was there is read when the first answer is asked for. A damaged line loses the answer on it and no
 * other.
 */
function createJsonlAnswers(folder) {
    const segment = (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}${extension}`);
    const fresh = new Map();
    let earlier;
    let queued = [];
    let written = Promise.resolve();
    const write = async () => {
        const lines = queued.join('');
        queued = [];
        if (lines === '')
            return;
        await (0,promises_.mkdir)(folder, { recursive: true });
        await (0,promises_.appendFile)(segment, lines);
    };
    return {
        async get(key) {
            const known = fresh.get(key);
            if (known !== undefined)
                return known;
            earlier ??= readSegments(folder);
            const line = (await earlier).get(key);
            return line === undefined ? undefined : decodeRecord(line, key);
        },
        put(key, answer) {
            fresh.set(key, answer);
            // The first line of a batch starts the write behind the one under way; the others ride along.
            if (queued.push(encodeRecord(key, answer)) === 1) {
                written = written.then(write);
                written.catch(() => undefined);
            }
        },
        flush: () => written,
    };
}
/** The lines of all segments by key; text is decoded and checked only for the lines that are asked for. */
async function readSegments(folder) {
    const lines = new Map();
    for (const name of (await namesIn(folder)).filter((name) => name.endsWith(extension)).sort()) {
        for (const [key, line] of linesByKey(await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)))) {
            // Of two lines the later one counts, unless it is damaged.
            if (!lines.has(key) || decodeRecord(line, key) !== undefined)
                lines.set(key, line);
        }
    }
    return lines;
}
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return [];
        throw error;
    }
}

// EXTERNAL MODULE: ./src/ports/model.ts
var ports_model = __webpack_require__(5325);
;// CONCATENATED MODULE: ./src/adapters/models/embedded/bounded-cache.ts
/** Keeps the most recently used values up to a total size; what alone is larger than that is not kept. */
class BoundedCache {
    capacity;
    entries = new Map();
    size = 0;
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** The kept value, or a new one of the given size. */
    get(key, size, create) {
        const known = this.entries.get(key);
        if (known !== undefined) {
            this.entries.delete(key);
            this.entries.set(key, known);
            return known.value;
        }
        const value = create();
        if (size <= this.capacity)
            this.keep(key, { value, size });
        return value;
    }
    keep(key, entry) {
        this.entries.set(key, entry);
        this.size += entry.size;
        for (const [oldest, { size }] of this.entries) {
            if (this.size <= this.capacity)
                return;
            this.entries.delete(oldest);
            this.size -= size;
        }
    }
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/answer-text.ts
const asksWhoItIs = /^(?:(?:hi|hello|hey|and|so|but|ok)[\s,.!]{1,3}){0,2}(?:who|what)(?: exactly)? are you\b.{0,20}$|^what(?:['’]s| is) your name\b|^are you (?:an? |really |even ){0,2}(?:human|person|robot|bot|ai|machine|real|language model|llm)\b|^(?:what|which)(?: kind of| sort of)? (?:model|ai|llm) are you\b|^(?:introduce|describe) yourself\b|^tell me (?:about yourself|who you are)\b|^who am i (?:talking|speaking) (?:to|with)\b/iu;
/** True when a text does nothing but ask the model who or what it is. */
const asksForIdentity = (text) => text.length <= 120 && asksWhoItIs.test(text.trim());
/** What the learner says about itself. */
const selfDescription = (id) => `I am ${id}, a small nearest-neighbour text classifier inside Lanegate. I am not a large language model: ` +
    'I answer with the label whose examples in the prompt look most like the message.';
/** What the learner says when a prompt gives it nothing to choose from. */
const ignorance = (id) => `I do not know: this prompt names no labels to choose from and shows no examples. ${selfDescription(id)}`;
function inCase(text, letterCase) {
    if (letterCase === 'upper')
        return text.toUpperCase();
    return letterCase === 'lower' ? text.toLowerCase() : text;
}
const quote = (text) => {
    const line = text.replace(/\s+/gu, ' ');
    return line.length <= 80 ? `"${line}"` : `"${line.slice(0, 79)}…"`;
};
function reasonFor({ nearest }) {
    const source = nearest.kind === 'example' ? 'the example' : 'the description';
    return `of all the prompt shows, it looks most like ${source} ${quote(nearest.text)}.`;
}
/** Writes the chosen label the way the prompt wants it. */
function answerText(chosen, output) {
    const label = inCase(chosen.label, output.letterCase);
    if (output.jsonKey !== undefined) {
        const explanation = output.isExplained ? { explanation: reasonFor(chosen) } : {};
        return JSON.stringify({ [output.jsonKey]: label, ...explanation });
    }
    if (output.isLabelAlone && !output.isExplained)
        return label;
    if (output.isLabelAlone)
        return `${label}\n\nReason: ${reasonFor(chosen)}`;
    return output.isExplained ? `This looks like ${label}: ${reasonFor(chosen)}` : `This looks like ${label}.`;
}

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var artifacts_digest = __webpack_require__(2270);
;// CONCATENATED MODULE: ./src/adapters/models/embedded/choose-label.ts

/** How sharply scores tell at temperature 1: the best label has this many nats more than one without any score. */
const sharpness = 6;
/** A number in [0, 1) that the conversation, the seed and the repeat decide. */
function draw({ messages, seed, repeat }) {
    const turns = messages.map(({ role, content }) => ({ role, content }));
    const digest = (0,artifacts_digest/* digestOf */.ol)({ messages: turns, seed, repeat });
    return Number.parseInt(digest.slice(-13), 16) / 2 ** 52;
}
/** The best label, or at a temperature above 0 one drawn by a softmax over the scores. Expects best first. */
function chooseLabel(scores, sampling) {
    const best = scores[0];
    if (best === undefined || !(sampling.temperature > 0) || best.score <= 0)
        return best;
    const chances = scores.map(({ score }) => Math.exp((sharpness * (score / best.score - 1)) / sampling.temperature));
    let left = draw(sampling) * chances.reduce((total, chance) => total + chance, 0);
    for (const [position, chance] of chances.entries()) {
        left -= chance;
        if (left < 0)
            return scores[position];
    }
    return best;
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/text-features.ts
/** Longer texts are compared by their beginning. */
const maxCharacters = 8_000;
/** Lower case, one space between words and no punctuation, unless there is nothing else. */
function normaliseText(text) {
    const folded = text.slice(0, maxCharacters).normalize('NFKC').toLowerCase();
    const words = folded
        .replace(/['’]/gu, '')
        .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
        .trim();
    return words === '' ? folded.replace(/\s+/gu, ' ').trim() : words;
}
/**
 * Counts the character n-grams inside each word, its ends included, and the word itself if the version looks at words.
 */
function featuresOf(normalised, version) {
    const counts = new Map();
    const add = (feature, count) => counts.set(feature, (counts.get(feature) ?? 0) + count);
    const [shortest, longest] = version.gramLengths;
    for (const word of normalised.split(' ')) {
        if (word === '')
            continue;
        const bounded = ` ${word} `;
        for (let length = shortest; length <= longest; length++) {
            for (let start = 0; start + length <= bounded.length; start++)
                add(bounded.slice(start, start + length), 1);
        }
        // Two spaces keep a word apart from an n-gram of the same letters.
        if (version.wordCount > 0)
            add(`  ${word}`, version.wordCount);
    }
    return counts;
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/example-index.ts

const descriptionStrength = 0.7;
/** The exemplars of a task: its examples, each phrase of its descriptions, and the names of labels without examples. */
function exemplarsOf(task) {
    const shown = new Set(task.examples.map((example) => example.label));
    const exemplar = (text, label, kind) => {
        const strength = kind === 'example' ? 1 : descriptionStrength;
        return { text, normalised: normaliseText(text), label, kind, strength };
    };
    const described = task.labels.flatMap(({ name, description }) => {
        const phrases = description.split(/[,;.()]|\s(?:and|or)\s/u).map((phrase) => phrase.trim());
        return [...phrases, ...(shown.has(name) ? [] : [name])]
            .filter((phrase) => phrase !== '')
            .map((phrase) => exemplar(phrase, name, 'description'));
    });
    return [...described, ...task.examples.map(({ text, label }) => exemplar(text, label, 'example'))];
}
/** For each feature, in how many exemplars of each label it occurs. */
function countByLabel(exemplars, features) {
    const counts = new Map();
    for (const [position, { label }] of exemplars.entries()) {
        for (const feature of features[position]?.keys() ?? []) {
            const labels = counts.get(feature) ?? new Map();
            labels.set(label, (labels.get(label) ?? 0) + 1);
            counts.set(feature, labels);
        }
    }
    return counts;
}
const sum = (numbers) => {
    let total = 0;
    for (const number of numbers)
        total += number;
    return total;
};
/** Inverse document frequency, smoothed so that a feature of every exemplar keeps some weight. */
const rarity = (labels, exemplarCount) => Math.log((exemplarCount + 1) / (sum(labels?.values() ?? []) + 0.5));
/** What a feature says about the label: the root of its normalised information gain; 1 for an unseen feature. */
function tellingness(labels, labelCount) {
    if (labels === undefined || labelCount < 2)
        return 1;
    const total = sum(labels.values()) + 1;
    const term = (count) => {
        const share = (count + 1 / labelCount) / total;
        return share * Math.log(share * labelCount);
    };
    const unseen = (labelCount - labels.size) * term(0);
    const gain = (sum([...labels.values()].map(term)) + unseen) / Math.log(labelCount);
    return Math.sqrt(Math.max(0, gain));
}
/** Unit-length weights of a text's features. */
function weightedVector(counts, index) {
    const vector = new Map();
    let squares = 0;
    for (const [feature, count] of counts) {
        const weight = (1 + Math.log(count)) * (index.features.get(feature)?.weight ?? index.unseenWeight);
        if (weight <= 0)
            continue;
        vector.set(feature, weight);
        squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [feature, weight] of vector)
        vector.set(feature, weight / length);
    return vector;
}
/** Reads a task into an index by which any number of texts can be answered. */
function indexTask(task, version) {
    const exemplars = exemplarsOf(task);
    const counted = exemplars.map(({ normalised }) => featuresOf(normalised, version));
    const labelCount = new Set(exemplars.map(({ label }) => label)).size;
    const weigh = (labels) => version.weighting === 'rarity' ? rarity(labels, exemplars.length) : tellingness(labels, labelCount);
    const features = new Map();
    for (const [feature, labels] of countByLabel(exemplars, counted)) {
        features.set(feature, { weight: weigh(labels), exemplars: [], shares: [] });
    }
    const index = { version, exemplars, features, unseenWeight: weigh(undefined) };
    for (const [position, counts] of counted.entries()) {
        for (const [feature, share] of weightedVector(counts, index)) {
            const known = features.get(feature);
            known?.exemplars.push(position);
            known?.shares.push(share);
        }
    }
    return index;
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/label-scores.ts


/** Different texts can have the same features; only the same text may count as the same. */
const almostIdentical = 0.999;
/** All exemplars by falling similarity to the text; of equals, what stands later in the prompt comes first. */
function neighboursOf(text, index) {
    const normalised = normaliseText(text);
    const products = index.exemplars.map(() => 0);
    for (const [feature, weight] of weightedVector(featuresOf(normalised, index.version), index)) {
        const known = index.features.get(feature);
        for (const [position, exemplar] of known?.exemplars.entries() ?? []) {
            products[exemplar] = (products[exemplar] ?? 0) + weight * (known?.shares[position] ?? 0);
        }
    }
    const neighbours = index.exemplars.map((exemplar, position) => {
        const cosine = exemplar.normalised === normalised ? 1 : Math.min(products[position] ?? 0, almostIdentical);
        return { exemplar, similarity: cosine * exemplar.strength };
    });
    return neighbours.reverse().sort((one, other) => other.similarity - one.similarity);
}
/** Distance-weighted: the nearer an example, the more its vote outweighs the others'. */
const voteOf = (similarity) => (similarity * similarity) / (1 - Math.min(similarity, almostIdentical));
/**
 * Scores of all labels, best first. An example with the very text decides alone, the latest of several.
 * A label without a vote keeps what its nearest exemplar would have given it, which is less than any vote.
 */
function scoreLabels(text, index) {
    const neighbours = neighboursOf(text, index);
    const isKnown = neighbours[0]?.similarity === 1;
    const voters = isKnown ? 1 : index.version.neighbours;
    const scores = new Map();
    for (const [rank, { exemplar, similarity }] of neighbours.entries()) {
        const known = scores.get(exemplar.label);
        const vote = voteOf(similarity);
        if (known === undefined)
            scores.set(exemplar.label, { label: exemplar.label, score: vote, nearest: exemplar });
        else if (rank < voters)
            scores.set(exemplar.label, { ...known, score: known.score + vote });
    }
    return [...scores.values()].sort((one, other) => other.score - one.score);
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/cues.ts
const inputWords = new Set(`message messages text input query question q review tweet sentence email mail ticket utterance customer user comment
  phrase title content document post request headline subject example statement snippet passage sms chat complaint
  feedback human body transcript`.split(/\s+/));
const outputWords = new Set(`label category class intent sentiment answer a output language topic tag result response assistant classification
  emotion type department queue team route prediction completion polarity tone genre priority decision verdict group
  kind folder expected mood target`.split(/\s+/));
const reasoningWords = new Set('reason reasoning thought thoughts thinking explanation analysis'.split(' '));
const lastWord = (cue) => cue.slice(cue.lastIndexOf(' ') + 1);
/** True for words that stand before a text to be answered, such as "Message" or "Customer email". */
const isInputCue = (cue) => inputWords.has(lastWord(cue));
/** True for words that stand before an answer, such as "Label" or "Predicted category". */
const isOutputCue = (cue) => outputWords.has(lastWord(cue));
/** True for words that stand before a reasoning between text and answer. */
const isReasoningCue = (cue) => reasoningWords.has(lastWord(cue));
const maxCueCharacters = 40;
const cuePattern = /^[\p{L}][\p{L}\p{N}_ -]*$/u;
/**
 * Reads "Cue: value" with an optional bullet, number, emphasis or quotes; the cue comes in lower case without its
 * number.
 */
function readCueLine(line) {
    const start = line.slice(0, maxCueCharacters).replace('：', ':');
    const colon = start.indexOf(':');
    if (colon < 1)
        return undefined;
    const cue = start
        .slice(0, colon)
        .replace(/^(?:[-*•]\s|\d{1,3}[.)]\s)/u, '')
        .replace(/[*`"_]/gu, '')
        .trim()
        .replace(/\s?#?\d{1,4}$/u, '');
    if (!cuePattern.test(cue) || cue.split(' ').length > 4)
        return undefined;
    const value = line
        .slice(colon + 1)
        .trim()
        .replace(/^\*\*\s?/u, '');
    return { cue: cue.toLowerCase(), value };
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/prompt-lines.ts
/** Longer lines are cut; no label or worked example needs more. */
const maxLineCharacters = 4_000;
/**
 * A text's lines, with `<tag>value</tag>` written as `tag: value` and lines that are nothing but a tag or a fence left
 * empty.
 */
function promptLines(text) {
    const untagged = text.replace(/<([a-z][\w-]{0,30})>([^<]{0,4000})<\/\1>/giu, (_, tag, value) => `\n${tag.replace(/[_-]/gu, ' ')}: ${value.trim()}\n`);
    return untagged.split(/\r\n|[\n\r\u2028\u2029]/u).map((raw) => {
        const line = raw.slice(0, maxLineCharacters);
        const indent = line.length - line.trimStart().length;
        const collapsed = line.trim().replace(/\s+/gu, ' ');
        return {
            text: /^(?:<\/?[a-z][\w-]{0,30}>|```\w{0,20}|"""|-{3,}|={3,})$/iu.test(collapsed) ? '' : collapsed,
            indent,
        };
    });
}
/** A bullet or a list number at the beginning of a line. */
const bulletPattern = /^(?:[-*•–+]|\d{1,3}[.)]|[a-zA-Z][.)])\s/u;
/** True for lines that show "text -> answer". */
const hasArrow = (line) => /->|=>|→|⇒|➜|⟶/u.test(line);

;// CONCATENATED MODULE: ./src/adapters/models/embedded/label-name.ts
const listedLimits = { characters: 40, words: 5 };
/** An answer that is shown may be longer than a name in a list. */
const shownLimits = { characters: 80, words: 12 };
const edges = /^[\s"'`*“”‘’«»([]+|[\s"'`*“”‘’«»)\].,;:!]+$/gu;
function readName(raw, { characters, words }) {
    if (raw.length > 2 * characters || /[<>{}\n]/u.test(raw))
        return undefined;
    const name = raw.replace(edges, '');
    return name === '' || name.length > characters || name.split(' ').length > words ? undefined : name;
}
/** A label as a list gives it, without quotes, emphasis or a final stop; `undefined` when it cannot be a label. */
const readLabelName = (raw) => readName(raw, listedLimits);
/** An answer as a worked example shows it, in plain text or as the first text of a JSON object. */
const readShownName = (raw) => readName(readJsonAnswer(raw)?.value ?? raw, shownLimits);
/** Two spellings of one label have the same key. */
const labelKey = (name) => name.toLowerCase();
/** The first text value of a JSON object and its key, for answers shown as JSON. */
function readJsonAnswer(raw) {
    if (!raw.startsWith('{') || raw.length > 1_000)
        return undefined;
    try {
        const parsed = JSON.parse(raw);
        if (typeof parsed !== 'object' || parsed === null)
            return undefined;
        for (const [key, value] of Object.entries(parsed))
            if (typeof value === 'string')
                return { key, value };
    }
    catch {
        return undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/read-worked-examples.ts



/** How many fields may stand between a text and its answer. */
const maxFieldsBetween = 4;
const describingCue = /(?:description|definition|meaning|note|format|rules?)$/u;
/** Text without the quotes or emphasis that wrap all of it. */
function unquote(text) {
    const trimmed = text.trim();
    const wrapped = /^(?:"""|```|["'`“‘«*])(.*?)(?:"""|```|["'`”’»*])$/su.exec(trimmed);
    return (wrapped?.[1] ?? trimmed).trim();
}
/** Splits "text / Label: answer", what follows a cue on a line that carries both. */
function splitInline(value) {
    const colon = value.lastIndexOf(':');
    if (colon < 1)
        return undefined;
    const before = value.slice(0, colon).trimEnd();
    const cue = /[\p{L}]+$/u.exec(before.slice(-24))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    const text = before.slice(0, -cue.length).replace(/[\s/|;,>=→–—-]{1,6}$/u, '');
    return { text, cue: cue.toLowerCase(), answer: value.slice(colon + 1).trim() };
}
/** All "cue: value" fields in order; a text runs on over lines until the next cue, an answer is one line. */
function fieldsOf(lines) {
    const fields = [];
    let isAfterBlank = false;
    for (const [line, { text }] of lines.entries()) {
        const read = readCueLine(text);
        const current = fields.at(-1);
        if (read !== undefined) {
            const inline = isInputCue(read.cue) ? splitInline(read.value) : undefined;
            fields.push({ cue: read.cue, value: inline?.text ?? read.value, firstLine: line, lastLine: line });
            if (inline !== undefined)
                fields.push({ cue: inline.cue, value: inline.answer, firstLine: line, lastLine: line });
        }
        else if (text !== '' && current !== undefined && runsOn(current, isAfterBlank)) {
            current.value = current.value === '' ? text : `${current.value}\n${text}`;
            current.lastLine = line;
        }
        isAfterBlank = text === '';
    }
    return fields;
}
function runsOn(field, isAfterBlank) {
    if (isOutputCue(field.cue))
        return field.value === '';
    return isInputCue(field.cue) || !isAfterBlank;
}
/** Pairs of neighbouring cues that recur with few different answers: a notation of the prompt's own. */
function recurringPairs(fields) {
    const answers = new Map();
    for (const [position, field] of fields.entries()) {
        const previous = fields[position - 1];
        if (previous === undefined || previous.cue === field.cue || describingCue.test(field.cue))
            continue;
        if (isReasoningCue(field.cue) || isInputCue(field.cue) || readLabelName(field.value) === undefined)
            continue;
        const pair = `${previous.cue}:${field.cue}`;
        answers.set(pair, [...(answers.get(pair) ?? []), field.value]);
    }
    const recurring = [...answers].filter(([, values]) => values.length >= 2 && new Set(values).size < values.length);
    return new Set(recurring.map(([pair]) => pair));
}
/** The position of the field whose answer stands at `answer`; `undefined` when that is no answer. */
function textBefore(fields, answer, recurring) {
    const field = fields[answer];
    const previous = fields[answer - 1];
    if (field === undefined || previous === undefined || field.value === '')
        return undefined;
    if (isOutputCue(field.cue)) {
        for (let position = answer - 1; position >= Math.max(0, answer - maxFieldsBetween); position--) {
            const cue = fields[position]?.cue ?? '';
            if (isInputCue(cue))
                return position;
            if (isOutputCue(cue))
                break;
        }
    }
    return recurring.has(`${previous.cue}:${field.cue}`) ? answer - 1 : undefined;
}
/** Worked examples written as "Message: … / Label: …", "Q: … A: …" and the like, and the lines that are left. */
function readCuedExamples(lines) {
    const fields = fieldsOf(lines);
    const recurring = recurringPairs(fields);
    const examples = [];
    const consumed = new Set();
    for (const [position, field] of fields.entries()) {
        const start = textBefore(fields, position, recurring);
        if (start === undefined)
            continue;
        const parts = fields.slice(start, position).filter(({ cue, value }) => value !== '' && !isReasoningCue(cue));
        examples.push({ text: unquote(parts.map(({ value }) => value).join('\n')), answer: field.value });
        for (let line = fields[start]?.firstLine ?? 0; line <= field.lastLine; line++)
            consumed.add(line);
    }
    const rest = lines.map((line, position) => (consumed.has(position) ? { ...line, text: '' } : line));
    return { examples: examples.filter(({ text }) => text !== ''), rest };
}
/** Reads one line of the form `text -> answer`, `"text": answer` or `| text | answer |`. */
function readPairLine(line) {
    const bare = line.replace(bulletPattern, '').trim();
    const cells = bare.startsWith('|') && bare.endsWith('|') ? bare.slice(1, -1).split('|') : [];
    const pair = cells.length >= 2 ? [cells.slice(0, -1).join(' '), cells.at(-1) ?? ''] : splitPair(bare);
    if (pair === undefined)
        return undefined;
    const [text, answer] = [withoutCue(unquote(pair[0] ?? '')), withoutCue((pair[1] ?? '').trim())];
    if (text === '' || /^[:-]{2,}$/u.test(answer) || isOutputCue(answer.toLowerCase()))
        return undefined;
    return { text, answer };
}
function splitPair(line) {
    if (hasArrow(line)) {
        const arrow = [...line.matchAll(/->|=>|→|⇒|➜|⟶/gu)].at(-1);
        if (arrow !== undefined)
            return [line.slice(0, arrow.index), line.slice(arrow.index + arrow[0].length)];
    }
    const quoted = /^["“«'](.+)["”»']\s?(?::|=|–|—|-)\s?(.+)$/u.exec(line);
    return quoted === null ? undefined : [quoted[1] ?? '', quoted[2] ?? ''];
}
const withoutCue = (text) => {
    const read = readCueLine(text);
    return read !== undefined && (isInputCue(read.cue) || isOutputCue(read.cue)) ? unquote(read.value) : text;
};

;// CONCATENATED MODULE: ./src/adapters/models/embedded/question.ts



const plainQuestion = { lead: '', form: '', text: '', endsInCue: false };
const lineBreak = /\r\n|[\n\r]/u;
/** Cuts off "Label:" at the very end, where a prompt lets the model go on; `undefined` when it does not end so. */
function withoutFinalCue(content) {
    const trimmed = content.trimEnd();
    if (!trimmed.endsWith(':'))
        return undefined;
    const cue = /[\p{L}]+$/u.exec(trimmed.slice(-25, -1))?.[0];
    if (cue === undefined || !isOutputCue(cue.toLowerCase()))
        return undefined;
    return trimmed.slice(0, -1 - cue.length).replace(/[\s/|;,*]{1,8}$/u, '');
}
function withoutTag(text) {
    const tag = /^<([a-z][\w-]{0,30})>/iu.exec(text)?.[1];
    const end = `</${tag}>`;
    return tag !== undefined && text.endsWith(end) ? text.slice(tag.length + 2, -end.length).trim() : text;
}
/** A question without the cue, quotes, fence or tag that its template put around it. */
function unwrapQuestion(content) {
    const text = (withoutFinalCue(content) ?? content).trim();
    const read = readCueLine(text.split(lineBreak, 1)[0] ?? '');
    const bare = read !== undefined && isInputCue(read.cue) ? text.slice(text.search(/[:：]/u) + 1).trim() : text;
    return unquote(withoutTag(bare));
}
/** Where the last line with an input cue begins, and whether anything stands before it. */
function splitAtLastCue(content) {
    const lines = content.split(lineBreak);
    for (let line = lines.length - 1; line >= 0; line--) {
        const read = readCueLine((lines[line] ?? '').trim());
        if (read === undefined || !isInputCue(read.cue))
            continue;
        return { before: lines.slice(0, line).join('\n'), from: lines.slice(line).join('\n') };
    }
    return undefined;
}
function splitAtFence(content) {
    for (const fence of ['"""', '```']) {
        const start = content.indexOf(fence);
        const end = content.lastIndexOf(fence);
        if (start < 0 || end <= start)
            continue;
        const text = content.slice(start + fence.length, end).trim();
        return { ...plainQuestion, lead: `${content.slice(0, start)}\n${content.slice(end + fence.length)}`, text };
    }
    const quoted = [...content.matchAll(/["“]([^"“”]{12,4000})["”]/gu)].sort((a, b) => b[0].length - a[0].length)[0];
    if (quoted?.[1] === undefined)
        return undefined;
    const lead = `${content.slice(0, quoted.index)} ${content.slice(quoted.index + quoted[0].length)}`;
    return { ...plainQuestion, lead, text: quoted[1] };
}
/** Finds the question in a message that carries a whole prompt: after a cue, in quotes, or as the last paragraph. */
function splitWholePrompt(content) {
    const cued = splitAtLastCue(content);
    const isOpen = cued !== undefined && readCuedExamples(promptLines(cued.from)).examples.length === 0;
    if (isOpen && cued.before.trim() !== '') {
        const [text = '', ...after] = cued.from.split(/\n\s{0,40}\n/u);
        return { ...plainQuestion, lead: `${cued.before}\n\n${after.join('\n\n')}`, text: unwrapQuestion(text) };
    }
    const fenced = splitAtFence(content);
    if (fenced !== undefined)
        return fenced;
    const paragraph = content.trimEnd().lastIndexOf('\n\n');
    const split = paragraph >= 0 ? paragraph : content.lastIndexOf(': ');
    if (split < 0)
        return { ...plainQuestion, text: unwrapQuestion(content) };
    return { ...plainQuestion, lead: content.slice(0, split + 1), text: unwrapQuestion(content.slice(split + 1)) };
}
const statesForm = /^(?:please |now |then )?(?:answer|reply|respond|return|output|give|format|only|just)\b/iu;
/**
 * Takes a template's own words off the message: a first line that ends in a colon, a last paragraph about the answer.
 */
function splitForm(content) {
    const paragraphs = content.trim().split(/\n\s{0,40}\n/u);
    const last = paragraphs.length > 1 && statesForm.test(paragraphs.at(-1) ?? '') ? (paragraphs.pop() ?? '') : '';
    const [head = '', ...rest] = paragraphs.join('\n\n').split('\n');
    const isHeading = head.trimEnd().endsWith(':') && head.length <= 200 && rest.some((line) => line.trim() !== '');
    const text = isHeading ? rest.join('\n') : [head, ...rest].join('\n');
    return { ...plainQuestion, form: last, text: unwrapQuestion(text) };
}
/**
 * Takes the last message apart. When earlier messages define the task, the message is data: nothing in it can change
 * the labels, save worked examples before a final "Label:".
 */
function readQuestion(content, hasTask) {
    const open = withoutFinalCue(content);
    if (open !== undefined) {
        const cued = splitAtLastCue(open) ?? { before: '', from: open };
        const isLead = !hasTask || readCuedExamples(promptLines(cued.before)).examples.length > 0;
        return { lead: isLead ? cued.before : '', form: '', text: unwrapQuestion(cued.from), endsInCue: true };
    }
    return hasTask ? splitForm(content) : splitWholePrompt(content);
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/read-output-format.ts
const verb = '(?:answer|reply|respond|return|output|give|print|write|say|state|produce|provide|name|choose|pick|use|send|emit)';
const giving = '(?:answer|reply|respond|return|output|give|print|write|produce|provide|send|emit)';
const labelNoun = '(?:label|category|class|intent|topic|sentiment|language|tag|name|word|option|choice|queue|team|department|type|emotion|value|token|term)';
/** Nothing but the label, so no explanation either. */
const nothingElse = [
    new RegExp(`\\b${verb}\\b[^.!?\\n]{0,80}\\b(?:only|just|alone|nothing (?:else|more)|no other|solely)\\b`, 'iu'),
    new RegExp(`\\b(?:only|just|simply)\\b[^.!?\\n]{0,20}\\b${verb}\\b`, 'iu'),
    /\b(?:and|with) (?:nothing (?:else|more)|no (?:other|extra|additional|further) (?:text|words?|output))\b/iu,
    /\bno (?:explanations?|other text|extra (?:text|words)|additional (?:text|words))\b/iu,
    new RegExp(`\\b${labelNoun} (?:only|alone)\\b`, 'iu'),
    /(?:^|[.!?:\n]\s?)(?:only|just) (?:the|its|one|a) [\p{L} ]{1,30}(?:[.!\n]|$)/iu,
];
/** The label, which leaves room for an explanation if one is asked for. */
const labelFirst = [
    new RegExp(`\\b${verb}\\b[^.!?\\n]{0,80}\\b(?:exactly|single|one word)\\b`, 'iu'),
    new RegExp(`\\b${giving}(?: (?:with|by|back))? (?:the|one|a|its)(?: [\\w'-]{1,20}){0,3}? ${labelNoun}\\b`, 'iu'),
    /\bone[- ]word answer\b/iu,
];
const refusesExplanation = /\b(?:do not|don['’]t|without|no|never|skip|omit|not)\b[^.!?\n]{0,30}\b(?:explain\w*|explanations?|justif\w+|reason\w*)|\b(?:explanation|reason)s? (?:is|are) not\b/iu;
const wantsExplanation = /\b(?:explain|justify|(?:say|state|tell \w+) why|and why|(?:give|add|include|provide|with|your|short|brief|one-sentence)(?: an?| the| your)?(?: short| brief)? (?:explanation|reason|reasoning|justification|rationale))\b/iu;
const jsonKeys = [
    /\{\s?["“']([\w -]{1,40})["”']\s?:/u,
    /\b(?:key|field|property)(?: named| called)? ["“'`]?(\w{1,40})["”'`]?/iu,
    /["“'`](\w{1,40})["”'`] (?:key|field|property)\b/iu,
];
function jsonKeyOf(text, shownKey) {
    if (!/\bjson\b/iu.test(text) || /\b(?:no|not|without) json\b/iu.test(text))
        return shownKey;
    for (const pattern of jsonKeys) {
        const key = pattern.exec(text)?.[1];
        if (key !== undefined)
            return key;
    }
    return shownKey ?? 'label';
}
function letterCaseOf(text) {
    if (/\b(?:upper[- ]?case|capital letters|all[- ]caps|capitals|block letters)\b/iu.test(text))
        return 'upper';
    return /\b(?:lower[- ]?case|small letters)\b/iu.test(text) ? 'lower' : 'as-written';
}
/** Reads from the instructions, worked examples left out, how the answer shall be written. */
function readOutputFormat(instructions, shown) {
    const text = instructions.replace(/[^\S\n]+/gu, ' ');
    const isStrict = nothingElse.some((pattern) => pattern.test(text));
    const isExplained = !isStrict && wantsExplanation.test(text) && !refusesExplanation.test(text);
    const isLabelAlone = isStrict || labelFirst.some((pattern) => pattern.test(text));
    return {
        isLabelAlone: isLabelAlone || (shown.isLabelAlone && !isExplained),
        jsonKey: jsonKeyOf(text, shown.jsonKey),
        letterCase: letterCaseOf(text),
        isExplained,
    };
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/read-label-set.ts


const read_label_set_labelNoun = '(?:labels?|categor(?:y|ies)|class(?:es)?|intents?|topics?|options?|choices?|sentiments?|languages?|emotions?|tags?|types?|departments?|queues?|teams?|groups?|folders?|values?|answers?|moods?|genres?|tones?)';
const headsLabels = new RegExp(`\\b(?:${read_label_set_labelNoun}|one of|following|choose from|pick from|sort it into)\\b`, 'iu');
const headsSomethingElse = /\b(?:rules?|instructions?|guidelines?|requirements?|notes?|examples?|steps?|constraints?|remember)\b/iu;
const colonList = new RegExp(`\\b(?:${read_label_set_labelNoun}|one of|these|between|among|either|into|as)\\b[^:.?!]{0,60}:\\s?(.{3,2000})$`, 'isu');
const classifies = /\b(?:classif\w+|categori[sz]\w+|labels?|tags?|sorts?|routes?|assigns?|decides?|determines?|identif\w+|detects?|chooses?|picks?|selects?|answers?|repl(?:y|ies)|responds?|returns?|outputs?|says?|tells?|name|is|are|be)\b/iu;
const beforeList = /\b(?:one of|exactly one of|either|between|among|into|as|with|whether (?:it|they|this|that|the [\w' -]{1,40}?) (?:is|are)|say|answer|reply|output|return|pick|choose|is|are|be|only)\s/giu;
const afterList = /\s(?:and (?:nothing|no|not|only)|depending|based|according|for|only|in|by|to|when|if|that|which|using|with|without|followed|\(|-|–|—)(?=\s|$|\().*$/isu;
const notLabel = /^(?:(?:a|an|the|your|it|this|that|its|their|one|exactly|any|not only|in|on|at|to|for|by|with|using|from|of|very|always|please|be|then|answer|reply|respond|return|output|give|write|use|do)\s|(?:words?|phrases?|sentences?|labels?|categor(?:y|ies)|letters?|more|less|so|else|it|not)$)/iu;
/** Splits "billing (invoices), shipping or returns" at commas, bars and "or", but not inside brackets. */
function splitItems(list) {
    const parts = list.split(/\s?[|;、]\s?|,\s?(?:or\s|and\s)?(?![^(]{0,200}\))|\sor\s(?![^(]{0,200}\))/iu);
    const items = parts.length > 1 ? parts : list.split(/\s?\/\s?/u);
    const last = items.pop() ?? '';
    const hasOwnEnd = /\sor\s|,\s?and\s/iu.test(list) || items.some((item) => /\sand\s/iu.test(item));
    const ends = hasOwnEnd ? [last] : last.split(/\sand\s(?![^(]{0,200}\))/iu);
    return [...items, ...ends].map((item) => item.trim().replace(/^(?:or|and|either)\s/iu, ''));
}
function readItem(item) {
    const described = /^([^()]{1,60})\(([^()]{1,400})\)[.!]?$/u.exec(item);
    const name = readLabelName(described?.[1] ?? item);
    return name === undefined || notLabel.test(name) ? undefined : { name, description: described?.[2] ?? '' };
}
/** The items up to the first that cannot be a label. */
function readItems(list) {
    const labels = [];
    for (const item of splitItems(list)) {
        const label = readItem(item);
        if (label === undefined)
            break;
        labels.push(label);
    }
    return labels;
}
/** A quoted word that names a JSON key and no label. */
const quotedKey = /\b(?:key|field|property)(?: named| called)? ["“`][^"”`]{1,40}["”`]|["“`][^"”`]{1,40}["”`] (?:key|field|property)\b|["“][^"”]{1,40}["”]\s?:/giu;
/** Single words joined by "or" at the end of a sentence, not those that only say how or about what. */
const looseChoice = /(?<!\b(?:in|of|about|with|for|to|on|by|at)\s)\b(?:[\p{L}-]{1,30},\s)*[\p{L}-]{1,30},?\sor\s[\p{L}-]{1,30}[\s?.:]*$/iu;
const maxSentenceCharacters = 2_000;
const firstSentence = (text) => text.split(/[.!?](?:\s|$)/u, 1)[0] ?? '';
/** Labels that a sentence counts up, as in "one of: a, b, c" or "as positive or negative". */
function readSentenceList(sentence) {
    const afterColon = colonList.exec(sentence)?.[1];
    if (afterColon !== undefined) {
        const labels = readItems(firstSentence(afterColon).replace(afterList, ''));
        if (labels.length >= 2)
            return { labels, confidence: 3 };
    }
    if (!classifies.test(sentence))
        return undefined;
    const bare = sentence.replace(quotedKey, ' ');
    const quoted = [...bare.matchAll(/["“`]([^"”`]{1,40})["”`]/gu)].flatMap(([, name]) => readItem(name ?? '') ?? []);
    if (quoted.length >= 2)
        return { labels: quoted, confidence: 2 };
    for (const keyword of [...sentence.matchAll(beforeList)].reverse()) {
        const list = sentence
            .slice(keyword.index + keyword[0].length)
            .replace(/[.?!:]+$/u, '')
            .replace(afterList, '');
        const isChoice = /\sor\s|[/|]/u.test(list) || /^(?:one of|exactly one of|between|among|into)/iu.test(keyword[0]);
        const labels = isChoice ? readItems(list) : [];
        if (labels.length >= 2)
            return { labels, confidence: 1 };
    }
    const words = looseChoice.exec(sentence)?.[0] ?? '';
    const loose = /[,?]/u.test(words)
        ? words.split(/,?\sor\s|,\s|[\s?.:]+$/u).flatMap((word) => readItem(word) ?? [])
        : [];
    return loose.length >= 2 ? { labels: loose, confidence: 1 } : undefined;
}
/** Runs of bulleted lines, or of plain lines below a line that ends in a colon, each with the line before it. */
function blocksOf(lines) {
    const blocks = [];
    let header = '';
    let open;
    for (const [line, { text, indent }] of lines.entries()) {
        const isBulleted = bulletPattern.test(text);
        if (text === '') {
            if (open?.isBulleted === false)
                open = undefined;
        }
        else if (open?.isBulleted && indent > open.indent) {
            open.items.push(`${open.items.pop() ?? ''} ${text.replace(bulletPattern, '')}`);
            open.lines.push(line);
        }
        else if (open !== undefined && open.isBulleted === isBulleted) {
            open.items.push(text);
            open.lines.push(line);
        }
        else {
            open =
                isBulleted || header.endsWith(':') ? { header, items: [text], isBulleted, indent, lines: [line] } : undefined;
            if (open !== undefined)
                blocks.push(open);
        }
        if (text !== '' && !isBulleted)
            header = text;
    }
    return blocks;
}
/** Reads "name: what it stands for", with a dash or brackets in place of the colon, or the name alone. */
function readLabelLine(line) {
    const bare = line.replace(bulletPattern, '');
    if (hasArrow(bare))
        return undefined;
    const split = /^(.{1,60}?)\**\s?(?::|\s[-–—=]\s|\()\**\s?(.*)$/u.exec(bare);
    const name = readLabelName(split?.[1] ?? bare);
    return name === undefined ? undefined : { name, description: (split?.[2] ?? '').replace(/\)$/u, '') };
}
function readBlock({ header, items, isBulleted }) {
    const labels = items.flatMap((item) => readLabelLine(item) ?? []);
    if (labels.length < 2 || labels.length < items.length || headsSomethingElse.test(header))
        return undefined;
    if (header.endsWith(':') && headsLabels.test(header))
        return { labels, confidence: 4 };
    const areDescribed = labels.every(({ description }) => description !== '');
    const areTexts = items.every((item) => /^["“«']/u.test(item.replace(bulletPattern, '')));
    return isBulleted && areDescribed && !areTexts ? { labels, confidence: 2 } : undefined;
}
/** Every list of labels in the lines: blocks first, then what the sentences outside of them count up. */
function readLabelLists(lines) {
    const lists = [];
    const listed = new Set();
    for (const block of blocksOf(lines)) {
        const list = readBlock(block);
        if (list === undefined)
            continue;
        lists.push(list);
        for (const line of block.lines)
            listed.add(line);
    }
    const sentences = sentencesOf(lines.map((line, position) => (listed.has(position) ? '' : line.text)));
    return [...lists, ...sentences.flatMap((sentence) => readSentenceList(sentence) ?? [])];
}
/** Sentences over wrapped lines; a bullet begins a new one. */
function sentencesOf(lines) {
    const prose = lines
        .map((line) => (bulletPattern.test(line) ? `\n${line.replace(bulletPattern, '')}` : line))
        .join('\n');
    return prose
        .split(/\n{2,}|(?<=[.!?])\s/u)
        .map((sentence) => sentence.replace(/\n/gu, ' '))
        .filter((sentence) => sentence.length <= maxSentenceCharacters && !hasArrow(sentence));
}
/**
 * One label set out of several lists: the list that best covers the answers shown, else the plainest one,
 * joined by every other list that shares a label with it.
 */
function chooseLabels(lists, shownAnswers) {
    const coverage = ({ labels }) => {
        const keys = new Set(labels.map(({ name }) => labelKey(name)));
        return shownAnswers.filter((answer) => keys.has(labelKey(answer))).length;
    };
    const ranked = [...lists].sort((one, other) => coverage(other) - coverage(one) || other.confidence - one.confidence);
    const best = ranked[0];
    if (best === undefined || coverage(best) * 2 < shownAnswers.length)
        return [];
    const chosen = new Map(best.labels.map((label) => [labelKey(label.name), label]));
    for (const { labels } of ranked.slice(1)) {
        if (!labels.some(({ name }) => chosen.has(labelKey(name))))
            continue;
        for (const label of labels) {
            const known = chosen.get(labelKey(label.name));
            const description = [known?.description ?? '', label.description].filter((text) => text !== '').join(', ');
            chosen.set(labelKey(label.name), { name: known?.name ?? label.name, description });
        }
    }
    return [...chosen.values()];
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/read-task.ts






/** Earlier turns of the conversation: what was asked and what was answered. */
function turnsOf(messages) {
    return messages.flatMap((message, position) => {
        const reply = messages[position + 1];
        if (message.role !== 'user' || reply?.role !== 'assistant')
            return [];
        return [{ text: unwrapQuestion(message.content), answer: reply.content.trim() }];
    });
}
/** The label an answer gives: by its whole text, by its JSON value, or by naming exactly one of the labels. */
function resolveAnswer(answer, labels) {
    const name = readShownName(answer);
    const exact = name === undefined ? undefined : labels.get(labelKey(name));
    if (exact !== undefined)
        return exact.name;
    const words = ` ${answer
        .slice(0, 400)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_-]+/gu, ' ')} `;
    const mentioned = [...labels.values()].filter((label) => words.includes(` ${label.name.toLowerCase()} `));
    return mentioned.length === 1 ? mentioned[0]?.name : undefined;
}
/** Lines that show "text -> answer" among those that are left; without a label set one such line is no pattern. */
function pairExamples(lines, labels) {
    const keys = new Set(labels.map(({ name }) => labelKey(name)));
    const pairs = lines.flatMap(({ text }) => readPairLine(text) ?? []);
    if (labels.length === 0)
        return pairs.length >= 2 ? pairs : [];
    return pairs.filter(({ answer }) => keys.has(labelKey(readShownName(answer) ?? '')));
}
const distinctLabels = (names) => {
    const byKey = new Map();
    for (const name of names)
        if (!byKey.has(labelKey(name)))
            byKey.set(labelKey(name), { name, description: '' });
    return [...byKey.values()];
};
/** Reads one text of instructions together with the turns that followed it. */
function readInstructions(text, turns) {
    const { examples: cued, rest } = readCuedExamples(promptLines(text));
    const shownNames = [...cued, ...turns].flatMap(({ answer }) => readShownName(answer) ?? []);
    const listed = chooseLabels(readLabelLists(rest), shownNames);
    const pairs = pairExamples(rest, listed);
    const shown = [...cued, ...pairs, ...turns];
    const labels = listed.length > 0 ? listed : distinctLabels(shown.flatMap(({ answer }) => readShownName(answer) ?? []));
    const byKey = new Map(labels.map((label) => [labelKey(label.name), label]));
    const examples = shown.flatMap(({ text: exampleText, answer }) => {
        const label = resolveAnswer(answer, byKey);
        return label === undefined ? [] : [{ text: exampleText, label }];
    });
    const instructions = rest.map((line) => (hasArrow(line.text) ? '' : line.text)).join('\n');
    return { labels, examples, output: readOutputFormat(instructions, shownForm(shown, turns, byKey)) };
}
function shownForm(shown, turns, labels) {
    const jsonKey = shown.flatMap(({ answer }) => readJsonAnswer(answer)?.key ?? [])[0];
    const isLabelAlone = turns.some(({ answer }) => labels.has(labelKey(readShownName(answer) ?? '')));
    return { isLabelAlone, jsonKey };
}
/**
 * Reads what a prompt asks for: its labels, worked examples and form of answer. `lead` is what stands before the
 * question in the last message. Instructions come from system messages, and from the first question when it alone has
 * any.
 */
function readTask(earlier, lead) {
    const system = earlier.filter(({ role }) => role === 'system').map(({ content }) => content);
    const instructions = [...system, lead].join('\n\n');
    const [first, ...later] = turnsOf(earlier);
    if (first === undefined)
        return readInstructions(instructions, []);
    const isBriefing = [instructions, first.text].map((text) => readInstructions(text, []).labels.length > 0);
    if (!isBriefing[0] && isBriefing[1])
        return readInstructions(`${instructions}\n\n${first.text}`, later);
    return readInstructions(instructions, [first, ...later]);
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/learner.ts







/** Reads the prompt before a question and learns from its examples. */
function learn(earlier, lead, version) {
    const task = readTask(earlier, lead);
    return { task, index: indexTask(task, version) };
}
/** The last user message and what stands before it; without any user message, the last message is the question. */
function splitConversation(messages) {
    const lastUser = messages.map(({ role }) => role).lastIndexOf('user');
    const position = lastUser >= 0 ? lastUser : messages.length - 1;
    return { earlier: messages.slice(0, Math.max(0, position)), asked: messages[position]?.content ?? '' };
}
/** The task and the question of a conversation; the last message may carry both. */
function understand(messages, learnTask) {
    const { earlier, asked } = splitConversation(messages);
    const learned = learnTask(earlier, '');
    const question = readQuestion(asked, learned.task.labels.length > 0);
    if (question.lead === '')
        return { learned, question };
    const whole = learnTask(earlier, question.lead);
    if (whole.task.labels.length > 0)
        return { learned: whole, question };
    return { learned, question: { ...question, lead: '', text: asked } };
}
/** The form the task asks for, made stricter by what the question's own message says; it cannot loosen it. */
function outputFor({ form, endsInCue }, output) {
    if (endsInCue)
        return { ...output, isLabelAlone: true };
    if (form === '')
        return output;
    const own = readOutputFormat(form, { isLabelAlone: false, jsonKey: undefined });
    return {
        isLabelAlone: output.isLabelAlone || own.isLabelAlone,
        jsonKey: own.jsonKey ?? output.jsonKey,
        letterCase: own.letterCase === 'as-written' ? output.letterCase : own.letterCase,
        isExplained: output.isExplained || (own.isExplained && !output.isLabelAlone),
    };
}
/** Answers a conversation from its own prompt and nothing else. */
function answer(messages, learnTask, sampling) {
    const { learned, question } = understand(messages, learnTask);
    const { task, index } = learned;
    const output = outputFor(question, task.output);
    const wantsFormOnly = task.labels.length > 0 && (output.isLabelAlone || output.jsonKey !== undefined);
    if (!wantsFormOnly && asksForIdentity(question.text))
        return selfDescription(index.version.id);
    const chosen = chooseLabel(scoreLabels(question.text, index), sampling);
    return chosen === undefined ? ignorance(index.version.id) : answerText(chosen, output);
}

;// CONCATENATED MODULE: ./src/adapters/models/embedded/learner-version.ts
const versions = new Map([
    { id: 'embedded-1', gramLengths: [3, 3], wordCount: 0, weighting: 'rarity', neighbours: 1 },
    { id: 'embedded-2', gramLengths: [2, 4], wordCount: 2, weighting: 'tellingness', neighbours: 3 },
].map((version) => [version.id, version]));
/** The ids of all versions, oldest first. */
const learnerIds = [...versions.keys()];
/** The version with this id, or `undefined` when there is none. */
const learnerVersion = (id) => versions.get(id);

;// CONCATENATED MODULE: ./src/adapters/models/embedded/embedded-model.ts




const charactersPerToken = 4;
/** The context window: under a second of reading. */
const maxPromptCharacters = 100_000;
/** All prompts that are kept, together; each character takes up to a kilobyte of memory. */
const cachedCharacters = 120_000;
const tokensOf = (characters) => Math.ceil(characters / charactersPerToken);
function versionFor(call) {
    const version = learnerVersion(call.model);
    if (version !== undefined)
        return version;
    const message = `there is no embedded model "${call.model}"; there are ${learnerIds.join(' and ')}`;
    throw new ports_model/* ModelError */.m('rejected', message, { retryable: false });
}
function promptCharacters(call) {
    const characters = call.messages.reduce((total, { content }) => total + content.length, 0);
    if (characters <= maxPromptCharacters)
        return characters;
    const message = `the prompt has ${characters} characters, ${call.model} reads at most ${maxPromptCharacters}`;
    throw new ports_model/* ModelError */.m('context-overflow', message, { retryable: false });
}
/** The part of an answer that fits into so many tokens, without half a character at the end. */
function truncate(content, maxTokens) {
    return content.slice(0, maxTokens * charactersPerToken).replace(/[\uD800-\uDBFF]$/u, '');
}
/**
 * The in-process learner as a model: it needs no key and no network, costs nothing and answers from the prompt alone.
 * Throws `ModelError` for an unknown model id and for a prompt beyond its context window.
 */
function embeddedModel(clock) {
    const cache = new BoundedCache(cachedCharacters);
    const learnWith = (version) => (earlier, lead) => {
        const key = JSON.stringify([version.id, lead, earlier.map(({ role, content }) => [role, content])]);
        return cache.get(key, key.length, () => learn(earlier, lead, version));
    };
    return {
        async complete(call, signal) {
            signal?.throwIfAborted();
            const startedAt = clock.now();
            const version = versionFor(call);
            const characters = promptCharacters(call);
            const { temperature = 0, seed = 0, max_tokens: maxTokens } = call.parameters;
            const sampling = { temperature, seed, repeat: call.repeat, messages: call.messages };
            const whole = answer(call.messages, learnWith(version), sampling);
            const isTruncated = tokensOf(whole.length) > maxTokens;
            const content = isTruncated ? truncate(whole, maxTokens) : whole;
            return {
                content,
                finishReason: isTruncated ? 'length' : 'stop',
                usage: { inputTokens: tokensOf(characters), outputTokens: tokensOf(content.length) },
                servedModel: call.model,
                latencyMs: Math.max(0, clock.now() - startedAt),
                costUsd: 0,
                cached: false,
            };
        },
    };
}

// EXTERNAL MODULE: ./src/domain/inference/price.ts
var inference_price = __webpack_require__(1521);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/inference/finish-reason.ts
/** Why generation stopped, as the chat completions dialects call it. */
const finishReasons = new Map([
    ['stop', 'stop'],
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['eos', 'stop'],
    ['length', 'length'],
    ['max_tokens', 'length'],
    ['content_filter', 'content_filter'],
    ['tool_calls', 'tool_calls'],
    ['function_call', 'tool_calls'],
]);
/** The finish reason that a provider's word stands for. */
const finishReasonOf = (word) => finishReasons.get(word) ?? 'unknown';

;// CONCATENATED MODULE: ./src/adapters/models/openai/chat-reply.ts

/**
 * Reads the body of a chat completion by hand, since a schema library would cost more than the rest of a call. Lenient
 * in what does not matter; a reply without choices is an empty one, so that what it cost is still known.
 */
function readChatBody(text) {
    const body = chat_reply_parse(text);
    if (!isRecord(body))
        return { kind: 'malformed', reason: 'the body is not a JSON object' };
    if (isPresent(body.error))
        return { kind: 'error', error: body.error };
    if (!Array.isArray(body.choices))
        return { kind: 'malformed', reason: 'the body has no list of choices' };
    const usage = usageOf(body.usage);
    const common = {
        ...(usage === undefined ? {} : { usage }),
        ...(typeof body.model === 'string' && body.model !== '' ? { servedModel: body.model } : {}),
    };
    if (body.choices.length === 0)
        return { kind: 'reply', reply: { ...common, content: '', finishReason: 'unknown' } };
    const choice = body.choices[0];
    if (!isRecord(choice))
        return { kind: 'malformed', reason: 'the first choice is not an object' };
    if (isPresent(choice.error))
        return { kind: 'error', error: choice.error };
    const { message } = choice;
    if (!isRecord(message))
        return { kind: 'malformed', reason: 'the first choice has no message' };
    const content = contentOf(message.content);
    if (content === undefined)
        return { kind: 'malformed', reason: 'the content of the message is not text' };
    const refusal = typeof message.refusal === 'string' ? { refusal: message.refusal } : {};
    const finishReason = typeof choice.finish_reason === 'string' ? finishReasonOf(choice.finish_reason) : 'unknown';
    return { kind: 'reply', reply: { ...common, ...refusal, content, finishReason } };
}
/** JSON, or `undefined`. */
function chat_reply_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPresent = (value) => value !== undefined && value !== null;
/** Text, or a list of parts of which the text counts; null stands beside a refusal or a tool call. */
function contentOf(content) {
    if (typeof content === 'string')
        return content;
    if (!isPresent(content))
        return '';
    if (!Array.isArray(content))
        return undefined;
    return content.map((part) => (isRecord(part) && typeof part.text === 'string' ? part.text : '')).join('');
}
/** `undefined` when a count is missing; a zero that is told is a zero. */
function usageOf(usage) {
    if (!isRecord(usage))
        return undefined;
    const { prompt_tokens: input, completion_tokens: output, total_tokens: total } = usage;
    if (!isCount(input) || !isCount(output))
        return undefined;
    // Some servers leave reasoning out of completion_tokens although they bill it; the total has it.
    const outputTokens = isCount(total) ? Math.max(output, total - input) : output;
    return { inputTokens: input, outputTokens };
}
const isCount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;

;// CONCATENATED MODULE: ./src/adapters/models/openai/chat-request.ts
/** Models that take the output cap under a newer name and refuse the older one (OpenAI's reasoning families). */
const takesMaxCompletionTokens = /^(?:gpt-[56]|o[134])(?![a-z0-9])/i;
/**
 * The JSON body of a call. Parameters go out as given but for the output cap, which is always exactly the call's, and
 * streaming, which is never asked for.
 */
function chatRequestBody({ model, messages, parameters }) {
    const { max_tokens, max_completion_tokens: _ignored, stream: _never, ...others } = parameters;
    return JSON.stringify({ ...others, model, messages, [outputCapField(model)]: max_tokens });
}
/** The name under which a model takes its output cap; a leading path such as `openai/` does not count. */
const outputCapField = (model) => takesMaxCompletionTokens.test(model.slice(model.lastIndexOf('/') + 1)) ? 'max_completion_tokens' : 'max_tokens';

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./src/adapters/models/openai/endpoint.ts

/** Hosts of Azure OpenAI: a request names a deployment, a reply the model behind it. */
const deploymentHosts = /\.(?:openai\.azure\.com|cognitiveservices\.azure\.com|services\.ai\.azure\.com|azure-api\.net)$/;
/** The endpoint under a base URL; a query, such as Azure's api-version, is kept. */
function endpointOf(baseUrl) {
    const url = new URL(baseUrl);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/chat/completions`;
    const { hostname, port, path } = (0,external_node_url_.urlToHttpOptions)(url);
    return {
        host: url.host,
        isSecure: url.protocol === 'https:',
        address: { hostname: hostname ?? '', port: port ?? undefined, path: path ?? '' },
        namesModels: !deploymentHosts.test(url.hostname),
    };
}

;// CONCATENATED MODULE: ./src/domain/inference/excerpt.ts
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}…`;
}

;// CONCATENATED MODULE: ./src/domain/inference/retry-after.ts
/**
 * The wait a provider asks for, in milliseconds: `retry-after-ms`, else `Retry-After` as seconds or as an HTTP date
 * (RFC 9110 §10.2.3). `undefined` when it asks for none or cannot be understood.
 */
function parseRetryAfter(headers, nowMs) {
    const milliseconds = decimal(headers['retry-after-ms']);
    if (milliseconds !== undefined)
        return milliseconds;
    const seconds = decimal(headers['retry-after']);
    if (seconds !== undefined)
        return seconds * 1000;
    const dateMs = httpDateMs(headers['retry-after']);
    return dateMs === undefined ? undefined : Math.max(0, dateMs - nowMs);
}
const decimal = (text) => typeof text === 'string' && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
function httpDateMs(text) {
    if (typeof text !== 'string' || !/^\s*[A-Z][a-z]{2},? .* GMT\s*$/.test(text))
        return undefined;
    const dateMs = Date.parse(text);
    return Number.isNaN(dateMs) ? undefined : dateMs;
}

;// CONCATENATED MODULE: ./src/adapters/models/openai/provider-error.ts

/**
 * Codes that decide by themselves, whatever the status. A spent budget answers 429 for ever, so it is not tried again.
 */
const classByCode = new Map(Object.entries({
    insufficient_quota: { kind: 'rejected', retryable: false },
    credit_balance_exhausted: { kind: 'rejected', retryable: false },
    organization_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    project_spend_limit_exceeded: { kind: 'rejected', retryable: false },
    organization_usage_limit_exceeded: { kind: 'rejected', retryable: false },
    enforced_spend_limit_reached: { kind: 'rejected', retryable: false },
    billing_hard_limit_reached: { kind: 'rejected', retryable: false },
    billing_not_active: { kind: 'rejected', retryable: false },
    billing_error: { kind: 'rejected', retryable: false },
    context_length_exceeded: { kind: 'context-overflow', retryable: false },
    context_window_exceeded: { kind: 'context-overflow', retryable: false },
    exceed_context_size_error: { kind: 'context-overflow', retryable: false },
    content_filter: { kind: 'filtered', retryable: false },
    content_policy_violation: { kind: 'filtered', retryable: false },
    responsibleaipolicyviolation: { kind: 'filtered', retryable: false },
    invalid_api_key: { kind: 'rejected', retryable: false },
    model_not_found: { kind: 'rejected', retryable: false },
    rate_limit_exceeded: { kind: 'rate-limited', retryable: true },
    rate_limit_error: { kind: 'rate-limited', retryable: true },
    slow_down: { kind: 'rate-limited', retryable: true },
    server_is_overloaded: { kind: 'server-error', retryable: true },
    overloaded_error: { kind: 'server-error', retryable: true },
    server_error: { kind: 'server-error', retryable: true },
}));
/** Servers without a code of their own for it say that a prompt is too long in words. */
const overflowWords = /maximum context length|context (?:window|length|size)|prompt is too long|too many input tokens/i;
/**
 * Reads an error body or the `error` of a body: `{error:{…}}`, `{error:"…"}`, `[{error:{…}}]`, `{message}`, `{detail}`.
 */
function readProviderError(body) {
    const outer = Array.isArray(body) ? body[0] : body;
    const error = isRecord(outer) && outer.error !== undefined ? outer.error : outer;
    if (typeof error === 'string')
        return { message: error, codes: [], status: undefined };
    if (!isRecord(error))
        return { message: undefined, codes: [], status: undefined };
    const { message, detail, code, type, status, innererror } = error;
    const inner = isRecord(innererror) ? innererror.code : undefined;
    const codes = [inner, code, type, status]
        .filter((value) => typeof value === 'string')
        .map((text) => text.toLowerCase());
    const text = [message, detail].find((value) => typeof value === 'string');
    return { message: text, codes, status: [code, status].find(isErrorStatus) };
}
/** What a failure with this status and error counts as. */
function classifyFailure(status, { codes, message }) {
    const byCode = codes.flatMap((code) => classByCode.get(code) ?? [])[0];
    if (byCode !== undefined)
        return byCode;
    if (status === 429)
        return { kind: 'rate-limited', retryable: true };
    if (status === 408)
        return { kind: 'timeout', retryable: true };
    if (status >= 500)
        return { kind: 'server-error', retryable: true };
    if (overflowWords.test(message ?? ''))
        return { kind: 'context-overflow', retryable: false };
    // An error without a known code that comes with a 200: nothing says that it would last.
    if (status === 200 && !codes.includes('invalid_request_error'))
        return { kind: 'server-error', retryable: true };
    return { kind: 'rejected', retryable: false };
}
const isErrorStatus = (value) => typeof value === 'number' && value >= 400 && value < 600;

;// CONCATENATED MODULE: ./src/adapters/models/openai/failure.ts





/** Hosts of GitHub Models, which was retired on 2026-07-30 and answers 410 to everybody. */
const retiredHosts = new Set(['models.github.ai', 'models.inference.ai.azure.com']);
const longestProviderText = 300;
/** The error for a status that is not 200. */
function httpFailure(reply, host, nowMs) {
    const { status, headers, text } = reply;
    if (status === 410)
        return new ports_model/* ModelError */.m('rejected', goneMessage(host), { retryable: false });
    if (status >= 300 && status < 400) {
        const message = `${host} answered ${status}: redirects are not followed, base_url must be the final address`;
        return new ports_model/* ModelError */.m('rejected', message, { retryable: false });
    }
    const body = chat_reply_parse(text);
    const error = body === undefined ? plainError(text) : readProviderError(body);
    const { kind, retryable } = classifyFailure(status, error);
    return new ports_model/* ModelError */.m(kind, describe(`${host} answered ${status}`, error), {
        retryable: retryable && headers['x-should-retry'] !== 'false',
        retryAfterMs: parseRetryAfter(headers, nowMs),
    });
}
/** The error for a 200 whose body carries an error instead of an answer. */
function errorInBody(value, { headers }, host, nowMs) {
    const error = readProviderError(value);
    const { kind, retryable } = classifyFailure(error.status ?? 200, error);
    const retryAfterMs = parseRetryAfter(headers, nowMs);
    return new ports_model/* ModelError */.m(kind, describe(`${host} answered 200 with an error`, error), { retryable, retryAfterMs });
}
const plainError = (text) => ({
    // An HTML page says nothing that its status does not.
    message: /^\s*</.test(text) ? undefined : text,
    codes: [],
    status: undefined,
});
function describe(what, { codes, message }) {
    const code = codes[0] === undefined ? '' : ` (${excerptOf(codes[0], 60)})`;
    const text = message === undefined ? '' : excerptOf(message, longestProviderText);
    return `${what}${code}${text === '' ? '' : `: ${text}`}`;
}
const goneMessage = (host) => retiredHosts.has(host)
    ? `${host} is gone: GitHub Models was retired on 2026-07-30; name another provider in lanegate.yml`
    : `${host} answered 410: this endpoint is gone for good`;

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./src/adapters/models/openai/abort-watch.ts
/**
 * Tells many calls that their signal was aborted through one listener a signal, since Node warns of a leak at eleven.
 * The calls have places in an array: the table of a `Set` that many pass through outlives them, and all they hold with
 * it.
 */
class AbortWatch {
    placesBySignal = new WeakMap();
    /** Calls `onAbort` when the signal is aborted, until the function that is returned was called. */
    begin(signal, onAbort) {
        const places = this.placesOf(signal);
        const place = places.free.pop() ?? places.taken.length;
        places.taken[place] = onAbort;
        return () => {
            places.taken[place] = undefined;
            places.free.push(place);
        };
    }
    placesOf(signal) {
        const known = this.placesBySignal.get(signal);
        if (known !== undefined)
            return known;
        const places = { taken: [], free: [] };
        this.placesBySignal.set(signal, places);
        signal.addEventListener('abort', () => {
            for (const onAbort of places.taken)
                onAbort?.();
        });
        return places;
    }
}

;// CONCATENATED MODULE: ./src/adapters/models/openai/post-json.ts




/** Far more than any answer that fits an output cap; a longer body is a mistake or an attack. */
const largestReplyBytes = 16 * 1024 * 1024;
/**
 * A `PostJson` with connections of its own. Throws `ModelError` for a timeout over the whole exchange, for no
 * connection, for a reply cut midway and for one that is too large, and the signal's reason when it is aborted.
 * Redirects are not followed.
 */
function createPostJson({ maxSockets }) {
    const http = new external_node_http_.Agent({ keepAlive: true, maxSockets });
    const https = new external_node_https_.Agent({ keepAlive: true, maxSockets });
    const abortions = new AbortWatch();
    return (post) => new Promise((resolve, reject) => {
        const { endpoint, body, timeoutMs, signal } = post;
        if (signal?.aborted)
            return reject(signal.reason);
        const { host, isSecure, address } = endpoint;
        const options = { ...address, method: 'POST', headers: headersOf(post) };
        const outgoing = isSecure ? (0,external_node_https_.request)({ ...options, agent: https }) : (0,external_node_http_.request)({ ...options, agent: http });
        let isOver = false;
        const finish = (settle) => {
            if (isOver)
                return;
            isOver = true;
            clearTimeout(timer);
            stopWatching?.();
            settle();
        };
        const succeed = (reply) => finish(() => resolve(reply));
        const fail = (error) => {
            finish(() => reject(error));
            outgoing.destroy();
        };
        const timer = setTimeout(() => fail(timeoutError(host, timeoutMs)), timeoutMs);
        const stopWatching = signal && abortions.begin(signal, () => fail(signal.reason));
        outgoing.on('error', (error) => fail(networkError(host, error)));
        outgoing.on('response', (incoming) => readReply(incoming, host, { succeed, fail }));
        outgoing.end(body);
    });
}
/** A flat list of names and values, which Node sends as it is and so in a fraction of the time. */
const headersOf = ({ endpoint, authorization, body }) => [
    'host',
    endpoint.host,
    'accept',
    'application/json',
    'content-type',
    'application/json',
    'content-length',
    String(Buffer.byteLength(body)),
    'user-agent',
    'lanegate',
    ...(authorization === undefined ? [] : ['authorization', authorization]),
];
function readReply(incoming, host, { succeed, fail }) {
    const chunks = [];
    let bytes = 0;
    incoming.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > largestReplyBytes)
            fail(tooLargeError(host));
        else
            chunks.push(chunk);
    });
    incoming.on('error', () => fail(cutError(host)));
    incoming.on('end', () => {
        const [first = Buffer.alloc(0), ...others] = chunks;
        const text = (others.length === 0 ? first : Buffer.concat(chunks)).toString();
        succeed({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
    });
}
const timeoutError = (host, timeoutMs) => new ports_model/* ModelError */.m('timeout', `${host} did not answer within ${timeoutMs / 1000} s`, { retryable: true });
const cutError = (host) => new ports_model/* ModelError */.m('stream-cut', `${host} closed the connection in the middle of its answer`, { retryable: true });
const tooLargeError = (host) => new ports_model/* ModelError */.m('malformed', `${host} answered with more than ${largestReplyBytes} bytes`, { retryable: false });
/** The code alone: the message of a system error may carry what was sent. */
const networkError = (host, error) => new ports_model/* ModelError */.m('network', `no connection to ${host}: ${error.code ?? 'the connection broke'}`, { retryable: true });

;// CONCATENATED MODULE: ./src/adapters/models/openai/openai-model.ts








/**
 * A model behind any endpoint that speaks the OpenAI chat completions dialect. One request a call, no retries. Throws a
 * `UserError` for a key that is missing or that no header can carry.
 */
function createOpenAiModel(parts) {
    const { keyFor, providers = [], concurrency, requestTimeoutMs = 60_000 } = parts;
    for (const provider of providers)
        openai_model_keyOf(provider, keyFor);
    const postJson = createPostJson({ maxSockets: concurrency });
    const endpoints = new Map();
    const endpointFor = (baseUrl) => {
        const endpoint = endpoints.get(baseUrl) ?? endpointOf(baseUrl);
        endpoints.set(baseUrl, endpoint);
        return endpoint;
    };
    return {
        async complete(call, signal) {
            const { provider, price } = call;
            if (provider.api !== 'openai')
                throw new TypeError(`a call to ${provider.api} reached the wrong adapter`);
            const endpoint = endpointFor(provider.base_url);
            const key = openai_model_keyOf(provider, keyFor);
            const authorization = key === undefined ? undefined : `Bearer ${key}`;
            const timeoutMs = provider.timeout_s === undefined ? requestTimeoutMs : provider.timeout_s * 1000;
            const startedAtMs = performance.now();
            const answer = await postJson({ endpoint, authorization, body: chatRequestBody(call), timeoutMs, signal });
            const latencyMs = Math.round(performance.now() - startedAtMs);
            const reply = readAnswer(withoutKey(answer, key), endpoint.host);
            const { usage } = reply;
            const costUsd = usage === undefined ? 0 : (0,inference_price/* costOf */.h)(price, usage.inputTokens, usage.outputTokens);
            const servedModel = endpoint.namesModels ? reply.servedModel : undefined;
            return { ...reply, servedModel, latencyMs, costUsd, cached: false };
        },
    };
}
function readAnswer(answer, host) {
    if (answer.status !== 200)
        throw httpFailure(answer, host, Date.now());
    const body = readChatBody(answer.text);
    switch (body.kind) {
        case 'reply':
            return body.reply;
        case 'error':
            throw errorInBody(body.error, answer, host, Date.now());
        case 'malformed':
            throw new ports_model/* ModelError */.m('malformed', `${host} answered 200, but ${body.reason}`, { retryable: true });
    }
}
const openai_model_keyOf = (provider, keyFor) => provider.api === 'openai' && provider.key_env !== undefined ? checkedKey(provider.key_env, keyFor) : undefined;
/** Secrets are often stored with a newline at their end; anything else that no header can carry is refused unseen. */
function checkedKey(variable, keyFor) {
    const key = keyFor(variable).trim();
    if (/^[\x21-\x7e]+$/.test(key))
        return key;
    const hint = 'store the key alone, without quotes, spaces or line breaks';
    throw new user_error/* UserError */.yo(`the key in ${variable} is empty or has characters that no HTTP header can carry`, { hint });
}
/** Shorter keys are placeholders for servers that check none, and may be words of an answer. */
const shortestSecret = 12;
/** A server may repeat the key in an error or even in an answer; neither may carry it further. */
function withoutKey(answer, key) {
    const mayCarryKey = key !== undefined && (key.length >= shortestSecret || answer.status !== 200);
    if (!mayCarryKey || !answer.text.includes(key))
        return answer;
    return { ...answer, text: answer.text.replaceAll(key, '***') };
}

// EXTERNAL MODULE: ./src/domain/inference/request-key.ts
var request_key = __webpack_require__(1823);
;// CONCATENATED MODULE: ./src/adapters/models/replay/replay-model.ts




/**
 * Answers from recordings of the provider's path, policy's before head's. A request that was recorded once has that
 * answer in every repeat; of one recorded several times, repeat i is the i-th line, and a repeat past the last is
 * unrecorded, since serving a line twice would count one answer as two. Throws `ModelError` of kind `unrecorded` when
 * there is no line.
 */
function createReplayModel({ recordings, headRecordings }) {
    const policy = new Shelf(recordings);
    const head = new Shelf(headRecordings);
    return {
        async complete(call, signal) {
            signal?.throwIfAborted();
            if (call.provider.api !== 'replay')
                throw new TypeError(`a call to ${call.provider.api} reached the wrong adapter`);
            const { path } = call.provider;
            const verified = policy.find(path, call);
            if (verified !== undefined)
                return replyOf(verified);
            const unverified = head.find(path, call);
            if (unverified !== undefined)
                return { ...replyOf(unverified), unverified: true };
            throw unrecorded(call, path);
        },
    };
}
/** Books of which each is indexed when it is first asked. */
class Shelf {
    books;
    indices = new Map();
    constructor(books) {
        this.books = books;
    }
    find(path, { model, messages, repeat }) {
        const lines = this.indexOf(path).get((0,request_key/* requestKey */.l)(model, messages)) ?? [];
        return lines.length === 1 ? lines[0] : lines[repeat];
    }
    indexOf(path) {
        const known = this.indices.get(path);
        if (known !== undefined)
            return known;
        const index = new Map();
        for (const recording of this.books.filter((book) => book.path === path).flatMap((book) => book.recordings)) {
            const key = (0,request_key/* requestKey */.l)(recording.request.model, recording.request.messages);
            const lines = index.get(key);
            if (lines === undefined)
                index.set(key, [recording]);
            else
                lines.push(recording);
        }
        this.indices.set(path, index);
        return index;
    }
}
function replyOf({ response }) {
    const { content, finish_reason, usage, latency_ms } = response;
    return {
        content,
        finishReason: finishReasonOf(finish_reason),
        ...(usage === undefined ? {} : { usage: { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } }),
        latencyMs: latency_ms,
        costUsd: 0,
        cached: false,
    };
}
function unrecorded({ model, messages, repeat }, path) {
    const question = excerptOf(messages.at(-1)?.content ?? '', 80);
    const which = repeat === 0 ? '' : ` in repeat ${repeat}`;
    return new ports_model/* ModelError */.m('unrecorded', `${path} has no answer of ${model}${which} to “${question}”`, {
        retryable: false,
    });
}

// EXTERNAL MODULE: ./src/adapters/system/clock.ts + 1 modules
var clock = __webpack_require__(2013);
;// CONCATENATED MODULE: ./src/adapters/system/random.ts
/** Chance as the engine has it; no verdict depends on it. */
const systemRandom = { next: () => Math.random() };

;// CONCATENATED MODULE: ./src/gateway/route-by-api.ts
/** The model that hands each call to the one that speaks its provider's language. */
const routeByApi = (models) => ({
    complete: (call, signal) => models[call.provider.api].complete(call, signal),
});

// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var provider = __webpack_require__(5455);
// EXTERNAL MODULE: ./src/domain/inference/request-digest.ts
var request_digest = __webpack_require__(6470);
;// CONCATENATED MODULE: ./src/gateway/with-answers.ts


/**
 * Serves a request that was answered before from the store, at no cost, and stores what is answered now. The same
 * request asked twice at once is made once. Free providers bypass the store; only replies that the guarded model lets
 * through are kept.
 */
function withAnswers(model, answers) {
    const underWay = new Map();
    const ask = async (key, call, signal) => {
        try {
            const known = await answers.get(key);
            if (known !== undefined)
                return served(known);
            const reply = await model.complete(call, signal);
            answers.put(key, answerOf(reply));
            return reply;
        }
        finally {
            underWay.delete(key);
        }
    };
    return {
        async complete(call, signal) {
            if ((0,provider/* isFree */.xp)(call.provider))
                return model.complete(call, signal);
            const key = (0,request_digest/* requestDigest */.u)(call);
            for (let same = underWay.get(key); same !== undefined; same = underWay.get(key)) {
                const reply = await same.catch(() => undefined);
                if (reply !== undefined)
                    return served(answerOf(reply));
            }
            const asked = ask(key, call, signal);
            underWay.set(key, asked);
            return asked;
        },
    };
}
const served = (answer) => ({ ...answer, costUsd: 0, cached: true });
const answerOf = ({ content, finishReason, usage, servedModel, latencyMs }) => ({
    content,
    finishReason,
    latencyMs,
    ...(usage === undefined ? {} : { usage }),
    ...(servedModel === undefined ? {} : { servedModel }),
});

// EXTERNAL MODULE: ./src/domain/inference/budget.ts
var budget = __webpack_require__(6003);
;// CONCATENATED MODULE: ./src/gateway/queue.ts
/** First in, first out, at a cost that does not grow with its length (an array's `shift` does). */
class Queue {
    incoming = [];
    outgoing = [];
    push(item) {
        this.incoming.push(item);
    }
    /** Who is next; `undefined` when nobody waits. */
    first() {
        if (this.outgoing.length === 0)
            [this.outgoing, this.incoming] = [this.incoming.reverse(), []];
        return this.outgoing.at(-1);
    }
    /** Takes out who is next. */
    shift() {
        this.first();
        return this.outgoing.pop();
    }
}

;// CONCATENATED MODULE: ./src/gateway/budget-queue.ts



/**
 * The door of a budget: calls enter when their worst case fits beside what is spent and reserved, first come first
 * served, or a large call would wait for ever behind small ones.
 */
class BudgetQueue {
    ledger;
    waiting = new Queue();
    clock;
    openedAtMs;
    constructor(caps, alreadySpent, clock) {
        this.ledger = (0,budget/* openLedger */.au)(caps, alreadySpent);
        this.clock = clock;
        this.openedAtMs = clock.now();
    }
    /**
     * Resolves when the call may be made and its worst case is reserved. Throws `BudgetExceededError` when it never may,
     * and the signal's reason when it was aborted before its turn came.
     */
    enter(call, signal) {
        return new Promise((enter, refuse) => {
            this.waiting.push({ call, signal, enter, refuse });
            this.admit();
        });
    }
    /** Replaces what a call reserved by what it took, and lets in who fits now. */
    settle(call, actual) {
        this.ledger = (0,budget/* settle */.G9)(this.ledger, call, actual);
        this.admit();
    }
    spent() {
        const { spent, calls } = this.ledger;
        return { usd: (0,budget/* usdOf */.IA)(spent), tokens: spent.tokens, calls };
    }
    admit() {
        for (let next = this.waiting.first(); next !== undefined; next = this.waiting.first()) {
            const decision = this.decide(next);
            if (decision.kind === 'wait')
                return;
            this.waiting.shift();
            if (decision.kind === 'refused') {
                next.refuse(decision.error);
            }
            else {
                this.ledger = decision.ledger;
                next.enter();
            }
        }
    }
    decide({ call, signal }) {
        if (signal?.aborted)
            return { kind: 'refused', error: signal.reason };
        if (this.isOutOfTime())
            return { kind: 'refused', error: outOfTime(this.ledger.caps) };
        const reservation = (0,budget/* reserve */.vY)(this.ledger, call);
        if (reservation.kind !== 'refused')
            return reservation;
        return { kind: 'refused', error: new ports_model/* BudgetExceededError */.Z(reservation.reason) };
    }
    isOutOfTime() {
        const limitMs = this.ledger.caps.milliseconds;
        return limitMs !== undefined && this.clock.now() - this.openedAtMs >= limitMs;
    }
}
const outOfTime = ({ milliseconds = 0 }) => new ports_model/* BudgetExceededError */.Z(`the time cap of ${Number((milliseconds / 60_000).toFixed(2))} minutes is used up`);

;// CONCATENATED MODULE: ./src/gateway/with-budget.ts




/**
 * Reserves the worst case of a call before it is made and settles to what it took, so that no cap is crossed, however
 * many calls are under way. A call that fits only if those under way take less than their worst waits for them; one
 * that cannot fit throws `BudgetExceededError`. The time cap is looked at before a call; calls under way finish.
 */
function withBudget(model, { caps, alreadySpent, clock }) {
    const queue = new BudgetQueue(caps, alreadySpent, clock);
    return {
        async complete(call, signal) {
            const worstCase = (0,budget/* worstCaseOf */.zl)(call);
            await queue.enter(worstCase, signal);
            let taken = nothing;
            try {
                const reply = priced(await model.complete(call, signal), worstCase);
                if (!(0,provider/* isFree */.xp)(call.provider))
                    taken = (0,budget/* amountOf */.MT)(reply.costUsd, with_budget_tokensOf(reply) ?? worstCase.tokens);
                return reply;
            }
            catch (error) {
                taken = amountOfFailure(error, worstCase);
                throw error;
            }
            finally {
                queue.settle(worstCase, taken);
            }
        },
        spent: () => queue.spent(),
    };
}
const nothing = { nanoUsd: 0, tokens: 0 };
/** A reply without usage costs its worst case. */
const priced = (reply, worstCase) => reply.usage === undefined ? { ...reply, costUsd: (0,budget/* usdOf */.IA)(worstCase) } : reply;
const with_budget_tokensOf = ({ usage }) => usage && usage.inputTokens + usage.outputTokens;
/** Failures after which a provider may have worked, and may bill, although no answer arrived. */
const maybeBilled = new Set(['timeout', 'stream-cut', 'malformed']);
/**
 * A failure takes nothing where the provider refused the call. Where it may have worked, the worst case is taken; where
 * the cost is known, that, with the tokens that nobody told at their worst.
 */
function amountOfFailure(error, worstCase) {
    if (!(error instanceof ports_model/* ModelError */.m))
        return nothing;
    if (error.costUsd > 0)
        return (0,budget/* amountOf */.MT)(error.costUsd, worstCase.tokens);
    return maybeBilled.has(error.kind) ? worstCase : nothing;
}

;// CONCATENATED MODULE: ./src/domain/inference/served-model.ts
/** What may follow a model's id without making it another model: dates, build numbers, channels and tariffs. */
const variant = /^(?:[-@:](?:\d{4}-\d{2}-\d{2}|\d{3,8}|(?:preview|experimental|exp|beta|rc)(?:-\d{2}-\d{2}(?:-\d{4})?)?|latest|stable|v\d+|free|nitro|floor|online))+$/;
const alias = /[-:](?:latest|free|nitro|floor|online)$/;
/**
 * True when a provider that says it served `served` did answer with what `requested` names: the same id, or a dated or
 * suffixed variant of it. Case and a leading path such as `openai/` or `models/` do not count; a size such as `-mini`
 * does.
 */
function isVariantOf(requested, served) {
    const [wanted, got] = [lastSegment(requested), lastSegment(served)];
    if (wanted === got)
        return true;
    const family = wanted.replace(alias, '');
    return got === family || (got.startsWith(family) && variant.test(got.slice(family.length)));
}
const lastSegment = (id) => id
    .trim()
    .toLowerCase()
    .slice(id.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./src/domain/inference/classify-reply.ts



/** Sentences with which providers refuse a caller; an answer that begins with one is not the model's. */
const rateLimitText = /^(?:error:?\s*)?(?:\d{3}\s*:?\s*)?(?:rate limit (?:reached|exceeded)\b|you(?:'ve| have)? exceeded your current quota\b|too many requests\b)/i;
const longestErrorText = 600;
/**
 * Why a reply is no answer that can be graded, or `undefined` when it is one. A reply can be wrong and still be an
 * answer: that is for graders to say.
 */
function classifyReply(reply, call) {
    const { servedModel, finishReason, refusal, content } = reply;
    if (servedModel !== undefined && !isVariantOf(call.model, servedModel)) {
        return { kind: 'wrong-model', message: `asked for ${call.model}, served by ${excerptOf(servedModel, 100)}` };
    }
    if (finishReason === 'content_filter')
        return { kind: 'filtered', message: 'the provider filtered the answer' };
    if (refusal !== undefined && refusal !== '') {
        return { kind: 'refused', message: `the model refused: ${excerptOf(refusal, 200)}` };
    }
    if (finishReason === 'length') {
        return { kind: 'truncated', message: `the answer was cut at ${call.parameters.max_tokens} tokens` };
    }
    if (content.trim() === '')
        return { kind: 'empty', message: emptyMessage(reply) };
    return errorTextIncident(content, call);
}
const emptyMessage = ({ finishReason }) => finishReason === 'tool_calls' ? 'the model called a tool instead of answering' : 'the answer is empty';
/** Conservative: a short answer that is nothing but an error, to a question that speaks of no such error itself. */
function errorTextIncident(content, { messages }) {
    if (content.length > longestErrorText)
        return undefined;
    const kind = rateLimitText.test(content.trim()) ? 'rate-limited' : 'server-error';
    if (kind === 'server-error' && !isErrorObject(content))
        return undefined;
    if (messages.some((message) => /rate limit|quota|too many requests|"error"/i.test(message.content)))
        return undefined;
    return { kind, message: `an error stands where the answer should: ${excerptOf(content, 200)}` };
}
/** `{"error":{"message":…,"type"|"code":…}}` and nothing beside it, as providers write it. */
function isErrorObject(content) {
    if (!content.trimStart().startsWith('{'))
        return false;
    try {
        return ErrorObject.safeParse(JSON.parse(content)).success;
    }
    catch {
        return false;
    }
}
const ErrorObject = schemas/* strictObject */.rej({
    error: schemas/* looseObject */._H3({ message: schemas/* string */.YjP(), type: schemas/* string */.YjP().nullish(), code: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).nullish() })
        .refine(({ type, code }) => typeof type === 'string' || (code !== undefined && code !== null)),
});

;// CONCATENATED MODULE: ./src/gateway/with-classification.ts


/**
 * Incidents that another attempt may fix. What the model itself did, such as refusing, is not asked again: answers
 * picked by asking until one pleases would no longer measure the model.
 */
const passing = new Set(['rate-limited', 'server-error']);
/** Turns a reply that is no answer into a `ModelError` that still carries what it cost. */
function withClassification(model) {
    return {
        async complete(call, signal) {
            const reply = await model.complete(call, signal);
            const incident = classifyReply(reply, call);
            if (incident === undefined)
                return reply;
            const { kind, message } = incident;
            throw new ports_model/* ModelError */.m(kind, message, { retryable: passing.has(kind), costUsd: reply.costUsd });
        },
    };
}

;// CONCATENATED MODULE: ./src/gateway/with-concurrency.ts

/** Lets at most `limit` calls be under way at once; the others wait in the order they came. */
function withConcurrency(model, limit) {
    const waiting = new Queue();
    let underWay = 0;
    const enter = async () => {
        if (underWay < limit)
            underWay += 1;
        else
            await new Promise((takePlace) => waiting.push(takePlace));
    };
    const leave = () => {
        const takePlace = waiting.shift();
        if (takePlace === undefined)
            underWay -= 1;
        else
            takePlace();
    };
    return {
        async complete(call, signal) {
            await enter();
            try {
                return await model.complete(call, signal);
            }
            finally {
                leave();
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/domain/inference/retry-delay.ts
const firstBackoffMs = 500;
const longestBackoffMs = 20_000;
/** How often a call may be tried when it fails in this way; a broken answer is likely to be broken again. */
const attemptsAllowed = (kind) => (kind === 'malformed' ? 2 : 4);
/**
 * Milliseconds until the next attempt: capped exponential backoff with full jitter, on top of what the provider asks
 * for. `undefined` when that is more than the time that remains, since asking earlier than told is never answered.
 */
function retryDelayMs({ attempt, chance, retryAfterMs, remainingMs }) {
    const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1));
    const delayMs = Math.round((retryAfterMs ?? 0) + chance * backoffMs);
    return delayMs > remainingMs ? undefined : delayMs;
}

;// CONCATENATED MODULE: ./src/gateway/with-retry.ts


/** How long after its first attempt a call may still be tried again. */
const retryWindowMs = 180_000;
/**
 * Tries a call again after a failure that may pass, at most four times in all and within `retryWindowMs`, never sooner
 * than the provider asks. What failed attempts cost is added to the reply or the error that ends it.
 */
function withRetry(model, { clock, random }) {
    const delayAfter = (error, attempt, startedAtMs) => {
        if (!(error instanceof ports_model/* ModelError */.m) || !error.retryable || attempt >= attemptsAllowed(error.kind))
            return undefined;
        const remainingMs = startedAtMs + retryWindowMs - clock.now();
        return retryDelayMs({ attempt, chance: random.next(), retryAfterMs: error.retryAfterMs, remainingMs });
    };
    return {
        async complete(call, signal) {
            const startedAtMs = clock.now();
            let wastedUsd = 0;
            for (let attempt = 1;; attempt += 1) {
                try {
                    const reply = await model.complete(call, signal);
                    return wastedUsd === 0 ? reply : { ...reply, costUsd: reply.costUsd + wastedUsd };
                }
                catch (error) {
                    const delayMs = delayAfter(error, attempt, startedAtMs);
                    if (delayMs === undefined)
                        throw withCost(error, wastedUsd);
                    wastedUsd += error instanceof ports_model/* ModelError */.m ? error.costUsd : 0;
                    await clock.sleep(delayMs, signal);
                }
            }
        },
    };
}
function withCost(error, wastedUsd) {
    if (wastedUsd === 0 || !(error instanceof ports_model/* ModelError */.m))
        return error;
    const { kind, message, retryable, retryAfterMs, costUsd } = error;
    return new ports_model/* ModelError */.m(kind, message, { retryable, retryAfterMs, costUsd: costUsd + wastedUsd, cause: error });
}

;// CONCATENATED MODULE: ./src/gateway/gateway.ts






/**
 * Guards the models of a run. The order has reasons: a stored answer needs no place, no budget and no second look; a
 * call that waits to be tried again keeps its place, so a rate limit slows the run down; a reply that is no answer is
 * tried again only if that may help, and is paid for; and every attempt reserves and settles by itself.
 */
function createGateway({ clock, random, answers, models }) {
    return {
        open(request) {
            const { caps, alreadySpent, concurrency } = request;
            const paid = withBudget(routeByApi(models(request)), { caps, alreadySpent, clock });
            const guarded = withConcurrency(withRetry(withClassification(paid), { clock, random }), concurrency);
            const { complete } = withAnswers(guarded, answers);
            return { complete, spent: () => paid.spent() };
        },
    };
}

;// CONCATENATED MODULE: ./src/open-gateway.ts







/** The gateway to every kind of model, with answers kept in a folder. A module of its own, since most entries never ask a model. */
const openGateway = (answersFolder, keyFor) => createGateway({
    clock: clock/* systemClock */.m,
    random: systemRandom,
    answers: createJsonlAnswers(answersFolder),
    models: ({ providers, recordings, headRecordings, concurrency }) => ({
        openai: createOpenAiModel({ keyFor, providers, concurrency }),
        replay: createReplayModel({ recordings, headRecordings }),
        embedded: embeddedModel(clock/* systemClock */.m),
    }),
});


/***/ }),

/***/ 5325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ BudgetExceededError),
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** A call that failed, seen by the adapter that knows why. */
class ModelError extends Error {
    name = 'ModelError';
    kind;
    retryable;
    /** What the provider asked to wait, when it did. */
    retryAfterMs;
    /** What the failed call cost all the same. */
    costUsd;
    constructor(kind, message, options) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.kind = kind;
        this.retryable = options.retryable;
        this.retryAfterMs = options.retryAfterMs;
        this.costUsd = options.costUsd ?? 0;
    }
}
/** A cap would be crossed by this call, so it was not made. */
class BudgetExceededError extends Error {
    name = 'BudgetExceededError';
}


/***/ }),

/***/ 8799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}


/***/ })

};
