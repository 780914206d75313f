(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3197;
exports.ids = [3197,3887];
exports.modules = {

/***/ 13313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ describeLoss),
/* harmony export */   _U: () => (/* binding */ hintForLoss),
/* harmony export */   dr: () => (/* binding */ findJsonLoss),
/* harmony export */   h3: () => (/* binding */ findRepeatedKey)
/* harmony export */ });
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60680);

/** The loss as the end of a sentence, such as "this line \u2026". */
function describeLoss({ kind, text }) {
    if (kind === 'repeated-key')
        return `says \`${text}\` twice`;
    if (kind === 'rounded-number')
        return `has the number ${text}, which would be rounded`;
    if (kind === 'number-with-comma')
        return `has the number ${text}, which ends at its comma`;
    if (kind === 'compound-key')
        return `has \`${text}\` for a key`;
    return `has the key \`${text}\`, which no object of JavaScript keeps`;
}
/** How the author can say it all the same. */
const hintForLoss = {
    'repeated-key': 'only the last would count; leave one of them',
    'rounded-number': 'write it as a text, in quotes',
    'prototype-key': 'give it another name',
    'number-with-comma': 'a number takes no comma: leave it out, or write a point where one is meant',
    'compound-key': 'put a template in quotes, as in "{{expected}}"',
};
/** The first loss of a valid JSON text, which a parser passes over in silence. */
function findJsonLoss(json) {
    for (const loss of lossesOf(json))
        return loss;
    return undefined;
}
/** The first key that an object of a valid JSON text has twice. */
function findRepeatedKey(json) {
    for (const { kind, text } of lossesOf(json))
        if (kind === 'repeated-key')
            return text;
    return undefined;
}
function* lossesOf(json) {
    const around = [];
    let keys;
    for (let at = 0; at < json.length; at += 1) {
        const sign = json[at] ?? '';
        if (sign === '"') {
            const end = endOfText(json, at);
            const loss = keys !== undefined && isKey(json, end) ? lossOfKey(json.slice(at, end + 1), keys) : undefined;
            if (loss !== undefined)
                yield loss;
            at = end;
        }
        else if (sign === '{' || sign === '[') {
            around.push(keys);
            keys = sign === '{' ? new Set() : undefined;
        }
        else if (sign === '}' || sign === ']')
            keys = around.pop();
        else if (isPartOfNumber(sign)) {
            const number = numberAt(json, at);
            if ((0,_whole_number_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoundedNumber */ .j)(number))
                yield { kind: 'rounded-number', text: number };
            at += number.length - 1;
        }
    }
}
/** Where the closing quote stands, one without an odd number of backslashes before it. */
function endOfText(json, start) {
    for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
        let before = end - 1;
        while (json[before] === '\\')
            before -= 1;
        if ((end - before) % 2 === 1)
            return end;
    }
    return json.length;
}
function isKey(json, end) {
    let next = end + 1;
    while (/\s/.test(json[next] ?? ''))
        next += 1;
    return json[next] === ':';
}
function lossOfKey(quoted, keys) {
    const key = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
    if (key === '__proto__')
        return { kind: 'prototype-key', text: key };
    if (keys.has(key))
        return { kind: 'repeated-key', text: key };
    keys.add(key);
    return undefined;
}
const isPartOfNumber = (sign) => (sign >= '0' && sign <= '9') || sign === '-';
function numberAt(json, start) {
    let end = start + 1;
    while (/[\d.eE+-]/.test(json[end] ?? ''))
        end += 1;
    return json.slice(start, end);
}


/***/ }),

/***/ 79791:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   U: () => (/* binding */ RepositoryPath)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A path from the root of the repository, as git writes it: without a leading `./`. */
const RepositoryPath = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1)
    .transform((path) => path.replace(/^(\.\/)+/, ''));
/** True of a path that neither leads out of the repository nor into `.git`. */
const isInside = (path) => !/^(?:[/\\]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).some((part) => part === '..' || part === '.git');


/***/ }),

/***/ 60680:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ isRoundedNumber)
/* harmony export */ });
/** Whether a whole number, as it is written in digits, reads otherwise once it was a number of JavaScript. */
function isRoundedNumber(written) {
    if (/^0[xo]/.test(written))
        return String(BigInt(written)) !== String(Number(written));
    const digits = /^[-+]?0*(\d+)$/.exec(written)?.[1];
    return digits !== undefined && String(Number(digits)) !== digits;
}


/***/ }),

/***/ 21646:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ answerTextOf),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71507);

const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text in which there is nothing to see: white space, zero-width and other invisible characters. */
const isBlank = (text) => !visible.test(text);
/**
 * What graders see of a reply: its text, or, where there is none, its tool calls as canonical JSON:
 * `[{"arguments":{\u2026},"name":"\u2026"}]` in the order called. Their ids differ from call to call and are left out.
 */
function answerTextOf({ content, toolCalls = [] }) {
    if (toolCalls.length === 0 || !isBlank(content))
        return content;
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(toolCalls.map((call) => ({ name: call.name, arguments: argumentsOf(call) })));
}
/** Arguments as the value they stand for; as their text where that has no canonical form, such as 1e999. */
function argumentsOf({ arguments: text }) {
    if (isBlank(text))
        return {};
    try {
        return canonicalValue(text);
    }
    catch {
        return text;
    }
}
function canonicalValue(text) {
    const value = JSON.parse(text);
    (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(value);
    return value;
}


/***/ }),

/***/ 92522:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ finishReasonOf)
/* harmony export */ });
/**
 * Why generation stopped, in the words of the chat completions dialects, of Anthropic's messages, of Bedrock's Converse
 * and of our own recordings. Routers and servers say `error` or `abort` of
 * what broke off.
 */
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
    ['tool_use', 'tool_calls'],
    ['content_filtered', 'content_filter'],
    ['guardrail_intervened', 'content_filter'],
    ['model_context_window_exceeded', 'context_overflow'],
    ['context_overflow', 'context_overflow'],
    ['malformed_tool_use', 'malformed_tool_call'],
    ['malformed_tool_call', 'malformed_tool_call'],
    ['pause_turn', 'paused'],
    ['paused', 'paused'],
    ['error', 'error'],
    ['abort', 'error'],
    ['aborted', 'error'],
    ['cancelled', 'error'],
]);
/** The finish reason that a provider's word stands for. */
const finishReasonOf = (word) => finishReasons.get(word) ?? 'unknown';


/***/ }),

/***/ 14007:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ KeyVariable)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/i;
/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
const KeyVariable = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
    .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');


/***/ }),

/***/ 9707:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ streaming),
/* harmony export */   gl: () => (/* binding */ reach),
/* harmony export */   iC: () => (/* binding */ PublicAddress)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _key_variable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14007);


const Seconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(600);
// What is no address must not reach the check after it, which could not read it.
const WebAddress = zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5({
    protocol: /^https?$/,
    abort: true,
    error: 'must be an address that begins with `https://` or `http://`',
});
const hasNoCredentials = (address) => {
    const { username, password } = new URL(address);
    return username === '' && password === '';
};
/** An address that is written into lanegate.yml, where no secret may stand. */
const PublicAddress = WebAddress.refine(hasNoCredentials, 'must not carry a user name or a password');
/** How a provider is reached; no answer depends on it. */
const reach = {
    key_env: _key_variable_js__WEBPACK_IMPORTED_MODULE_1__/* .KeyVariable */ ._.optional(),
    timeout_s: Seconds.optional().describe('How long one request may take; 60 when absent'),
    proxy: PublicAddress.optional().describe('A proxy for this provider alone; HTTPS_PROXY, HTTP_PROXY and NO_PROXY count when absent'),
};
/** How a provider that can stream is asked to. */
const streaming = {
    stream: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('Whether answers are streamed, so that a stall is seen early; when absent, to clients that ask for it'),
    first_token_s: Seconds.optional().describe('How long a streamed answer may take to begin; 30 when absent'),
    stall_s: Seconds.optional().describe('How long a streamed answer may pause; 20 when absent'),
};


/***/ }),

/***/ 47599:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ containsPattern)
/* harmony export */ });
/* harmony import */ var _pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82923);

/** Of longer texts only the beginning is searched. */
const longestText = 10_000;
const searches = new WeakMap();
/** True when a pattern is found anywhere in the first 10,000 characters of a text. */
function containsPattern(text, pattern) {
    const search = searches.get(pattern) ?? (0,_pattern_linear_search_js__WEBPACK_IMPORTED_MODULE_0__/* .createLinearSearch */ .A)(pattern);
    searches.set(pattern, search);
    return search([...text.slice(0, longestText)]);
}


/***/ }),

/***/ 82923:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createLinearSearch)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/search-steps.js
/** The steps of a pattern; backward for one that is followed from its end. */
function stepsOf(pattern, isBackward) {
    const steps = [];
    write(pattern, { steps, isBackward });
    steps.push({ kind: 'found' });
    return steps;
}
function write(pattern, writing) {
    switch (pattern.kind) {
        case 'character':
        case 'assertion':
            writing.steps.push(pattern);
            return;
        case 'look': {
            // What stands after a place is found from its end backward, for all places at once.
            const look = { steps: stepsOf(pattern.part, pattern.ahead), isBackward: pattern.ahead };
            writing.steps.push({ kind: 'look', look, wanted: pattern.negated ? 0 : 1 });
            return;
        }
        case 'sequence':
            for (const part of writing.isBackward ? [...pattern.parts].reverse() : pattern.parts)
                write(part, writing);
            return;
        case 'choice':
            writeChoice(pattern.options, writing);
            return;
        case 'repeat':
            writeRepeat(pattern, writing);
    }
}
function writeChoice([first, ...others], writing) {
    if (first === undefined)
        return;
    if (others.length === 0) {
        write(first, writing);
        return;
    }
    const { steps } = writing;
    const fork = { kind: 'fork', other: 0 };
    steps.push(fork);
    write(first, writing);
    const jump = { kind: 'jump', to: 0 };
    steps.push(jump);
    fork.other = steps.length;
    writeChoice(others, writing);
    jump.to = steps.length;
}
function writeRepeat({ part, least, most }, writing) {
    const { steps } = writing;
    for (let count = 0; count < least; count += 1)
        write(part, writing);
    const start = steps.length;
    const forks = Array.from({ length: most === Infinity ? 1 : Math.max(0, most - least) }, () => {
        const fork = { kind: 'fork', other: 0 };
        steps.push(fork);
        write(part, writing);
        return fork;
    });
    if (most === Infinity)
        steps.push({ kind: 'jump', to: start });
    for (const fork of forks)
        fork.other = steps.length;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/pattern/linear-search.js
var _a;

/**
 * Makes a search for a pattern. All ways to match are followed at once, so that the work grows with the length of the
 * text and never beyond, whatever stands in it.
 */
function createLinearSearch(pattern) {
    const walker = new Walker({ steps: stepsOf(pattern, false), isBackward: false });
    return (characters) => {
        let isFound = false;
        walker.walk({ characters, places: new Map() }, () => {
            isFound = true;
            return true;
        });
        return isFound;
    };
}
/**
 * How much a walker remembers before it forgets all and begins anew, in numbers, for each of its steps and at the
 * least.
 */
const rememberedPerStep = 20;
const leastRemembered = 5000;
/** Who walks over less than a tenth of what filled the memory comes by no combination often enough to remember it. */
const worthRemembering = 0.1;
/** The largest number of a `Uint32Array`. */
const largestRound = 2 ** 32 - 1;
/** Conditions whose outcomes are told apart by one number. */
const mostConditions = 50;
/**
 * Walks over texts from every place at once. Few combinations of steps come up in a text, so each is followed once and
 * remembered (a deterministic automaton that is built as it is needed: Thompson, Communications of the ACM 11/6, 1968).
 */
class Walker {
    search;
    #arrivals = new Map();
    #looks = new Map();
    #room;
    #hasConditions;
    /** For each step the last round in which it was reached. */
    #reached;
    /** For each condition whether it held at the last place where that was asked. */
    #held;
    #round = 0;
    #remembered = 0;
    #walked = 0;
    #remembers = true;
    constructor(search) {
        this.search = search;
        const { steps } = search;
        this.#room = Math.max(leastRemembered, rememberedPerStep * steps.length);
        this.#hasConditions = steps.some(({ kind }) => kind === 'assertion' || kind === 'look');
        this.#reached = new Uint32Array(steps.length);
        this.#held = new Uint8Array(steps.length);
    }
    /** `onFound` is told each place where a match ends, and may end the walk. */
    walk(text, onFound) {
        const { characters } = text;
        const { length } = characters;
        const { isBackward } = this.search;
        let arrival = this.#arrivalAt([0]);
        for (let turn = 0; turn <= length; turn += 1) {
            const place = isBackward ? length - turn : turn;
            const state = this.#stateOf(arrival, text, place);
            if (state.isFound && onFound(place) === true)
                return;
            const character = characters[isBackward ? place - 1 : place];
            if (character === undefined)
                return;
            this.#walked += 1;
            arrival = state.next.get(character) ?? this.#goOn(state, character);
        }
    }
    #stateOf({ open, conditions, states }, text, place) {
        let outcome = 1;
        for (const index of conditions) {
            const holds = this.#holds(index, text, place) ? 1 : 0;
            this.#held[index] = holds;
            outcome = 2 * outcome + holds;
        }
        const known = states.get(outcome);
        if (known !== undefined)
            return known;
        const state = this.#settle(open, (index) => this.#held[index] === 1);
        if (conditions.length <= mostConditions)
            states.set(outcome, state);
        return state;
    }
    #holds(index, text, place) {
        const step = this.search.steps[index];
        if (step?.kind === 'assertion')
            return step.holds(place, text.characters);
        return step?.kind === 'look' && this.#placesOf(step.look, text)[place] === step.wanted;
    }
    #placesOf(look, text) {
        const known = text.places.get(look);
        if (known !== undefined)
            return known;
        const found = new Uint8Array(text.characters.length + 1);
        const walker = this.#looks.get(look) ?? new _a(look);
        this.#looks.set(look, walker);
        walker.walk(text, (place) => {
            found[place] = 1;
            return undefined;
        });
        text.places.set(look, found);
        return found;
    }
    #goOn({ waiting, next }, character) {
        const { steps } = this.search;
        const open = [0];
        for (const index of waiting) {
            const step = steps[index];
            if (step?.kind === 'character' && step.holds(character))
                open.push(index + 1);
        }
        if (!this.#remembers)
            return this.#newArrival(open);
        const arrival = this.#arrivalAt(open);
        next.set(character, arrival);
        this.#remembered += 1;
        return arrival;
    }
    #arrivalAt(open) {
        if (this.#remembered > this.#room)
            this.#forget();
        const name = open.join();
        const known = this.#arrivals.get(name);
        if (known !== undefined)
            return known;
        const arrival = this.#newArrival(open);
        this.#arrivals.set(name, arrival);
        this.#remembered += open.length;
        return arrival;
    }
    #forget() {
        this.#arrivals.clear();
        this.#remembers = this.#walked > worthRemembering * this.#room;
        this.#remembered = 0;
        this.#walked = 0;
    }
    #newArrival(open) {
        const conditions = [];
        if (this.#hasConditions) {
            this.#settle(open, (index) => {
                conditions.push(index);
                return true;
            });
        }
        return { open, conditions, states: new Map() };
    }
    /** Follows the steps that take no character, as far as the conditions on the way hold. */
    #settle(from, holds) {
        const { steps } = this.search;
        const open = [...from];
        const round = this.#nextRound();
        const waiting = [];
        let isFound = false;
        for (let index = open.pop(); index !== undefined; index = open.pop()) {
            const step = steps[index];
            if (step === undefined || this.#reached[index] === round)
                continue;
            this.#reached[index] = round;
            if (step.kind === 'found')
                isFound = true;
            else if (step.kind === 'character')
                waiting.push(index);
            else if (step.kind === 'jump')
                open.push(step.to);
            else if (step.kind === 'fork')
                open.push(index + 1, step.other);
            else if (holds(index))
                open.push(index + 1);
        }
        if (this.#remembers)
            waiting.sort((one, other) => one - other);
        this.#remembered += waiting.length;
        return { waiting, isFound, next: new Map() };
    }
    #nextRound() {
        this.#round += 1;
        if (this.#round > largestRound) {
            this.#reached.fill(0);
            this.#round = 1;
        }
        return this.#round;
    }
}
_a = Walker;


/***/ })

};
;
})
