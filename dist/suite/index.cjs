(function (exports, require, module, __filename, __dirname, importModule) {/******/ (() => { // webpackBootstrap
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ (function(module) {

"use strict";
module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ (function(module) {

"use strict";
module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ (function(module) {

"use strict";
module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ (function(module) {

"use strict";
module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ (function(module) {

"use strict";
module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ (function(module) {

"use strict";
module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ (function(module) {

"use strict";
module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ (function(module) {

"use strict";
module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ (function(module) {

"use strict";
module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ (function(module) {

"use strict";
module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ (function(module) {

"use strict";
module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function(module) {

"use strict";
module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function(module) {

"use strict";
module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function(module) {

"use strict";
module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ (function(module) {

"use strict";
module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function(module) {

"use strict";
module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function(module) {

"use strict";
module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ (function(module) {

"use strict";
module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ (function(module) {

"use strict";
module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function(module) {

"use strict";
module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ (function(module) {

"use strict";
module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ (function(module) {

"use strict";
module.exports = require("node:https");

/***/ }),

/***/ 98995:
/***/ (function(module) {

"use strict";
module.exports = require("node:module");

/***/ }),

/***/ 77030:
/***/ (function(module) {

"use strict";
module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ (function(module) {

"use strict";
module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ (function(module) {

"use strict";
module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ (function(module) {

"use strict";
module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function(module) {

"use strict";
module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ (function(module) {

"use strict";
module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function(module) {

"use strict";
module.exports = require("node:stream");

/***/ }),

/***/ 46466:
/***/ (function(module) {

"use strict";
module.exports = require("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ (function(module) {

"use strict";
module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function(module) {

"use strict";
module.exports = require("node:tls");

/***/ }),

/***/ 73136:
/***/ (function(module) {

"use strict";
module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ (function(module) {

"use strict";
module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ (function(module) {

"use strict";
module.exports = require("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function(module) {

"use strict";
module.exports = require("node:v8");

/***/ }),

/***/ 30714:
/***/ (function(module) {

"use strict";
module.exports = require("node:vm");

/***/ }),

/***/ 75919:
/***/ (function(module) {

"use strict";
module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function(module) {

"use strict";
module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function(module) {

"use strict";
module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ (function(module) {

"use strict";
module.exports = require("path");

/***/ }),

/***/ 932:
/***/ (function(module) {

"use strict";
module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ (function(module) {

"use strict";
module.exports = require("stream");

/***/ }),

/***/ 13193:
/***/ (function(module) {

"use strict";
module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function(module) {

"use strict";
module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ (function(module) {

"use strict";
module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ (function(module) {

"use strict";
module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ (function(module) {

"use strict";
module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ (function(module) {

"use strict";
module.exports = require("util");

/***/ }),

/***/ 27724:
/***/ (function(module, __unused_webpack_exports, __nccwpck_require__) {

module.exports = __nccwpck_require__(34766);


/***/ }),

/***/ 90258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ exitStatus),
/* harmony export */   e: () => (/* binding */ exitStatusOf)
/* harmony export */ });
/** What the exit status of a command says. */
const exitStatus = { passed: 0, failed: 1, userError: 2, error: 3, interrupted: 130 };
/** 0 pass, not affected, or inconclusive that does not block; 1 fail; 3 error, or inconclusive that blocks. */
function exitStatusOf({ verdict, blocks }) {
    if (!blocks)
        return exitStatus.passed;
    return verdict === 'fail' ? exitStatus.failed : exitStatus.error;
}


/***/ }),

/***/ 43944:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GP: () => (/* binding */ explainFirst),
  MA: () => (/* binding */ issueError),
  $N: () => (/* binding */ sentenceOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js
var parse = __nccwpck_require__(69171);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __nccwpck_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/issues/out-of-bounds.js
/** Whether a value is beyond a bound of which its schema says nothing in its own words. */
const isOutOfBounds = (issue) => (issue.code === 'too_big' || issue.code === 'too_small') && /^Too (?:big|small)/u.test(issue.message);
/** What is wrong with a value beyond a bound, after its name; the value has to be reported with the issue. */
function sentenceOfBounds(issue) {
    const { input } = issue;
    if (issue.origin === 'string' || issue.origin === 'array')
        return sentenceOfLength(issue);
    const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
    const word = issue.code === 'too_big' ? wordBelow(issue.inclusive) : wordAbove(issue.inclusive);
    return `must be ${word} ${bound}${typeof input === 'number' ? `, and is ${input}` : ''}`;
}
const wordBelow = (isInclusive = false) => (isInclusive ? 'at most' : 'less than');
const wordAbove = (isInclusive = false) => (isInclusive ? 'at least' : 'more than');
function sentenceOfLength(issue) {
    const { origin, input } = issue;
    if (issue.code === 'too_small' && Number(issue.minimum) === 1)
        return 'must not be empty';
    const [word, bound] = issue.code === 'too_big' ? ['at most', issue.maximum] : ['at least', issue.minimum];
    const found = typeof input === 'string' || Array.isArray(input) ? `, and has ${input.length}` : '';
    return `must have ${word} ${bound} ${origin === 'string' ? 'characters' : 'items'}${found}`;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/issues/schema-walk.js
const definitionOf = (schema) => schema._zod.def;
/** The schema below wrappers such as default and optional. */
function unwrap(schema) {
    const { innerType } = definitionOf(schema);
    return innerType === undefined ? schema : unwrap(innerType);
}
/** The schemas of what may stand at a path; a union of several is one. */
function schemaAt(schema, path) {
    const inner = unwrap(schema);
    const [key, ...rest] = path;
    if (key === undefined)
        return [inner];
    return alternativesOf(inner).flatMap((each) => {
        const { shape, valueType, element } = definitionOf(each);
        const next = shape?.[String(key)] ?? valueType ?? element;
        return next === undefined ? [] : schemaAt(next, rest);
    });
}
/** The alternatives of a union, or what is none. */
function alternativesOf(schema) {
    const inner = unwrap(schema);
    return definitionOf(inner).options?.flatMap(alternativesOf) ?? [inner];
}
const keysAt = (schema, path) => [
    ...new Set(schemaAt(schema, path)
        .flatMap(alternativesOf)
        .flatMap((found) => keysOf(definitionOf(found)))),
];
/** The keys of an object, or those that a record is restricted to. */
const keysOf = ({ shape, keyType }) => shape === undefined ? [...(keyType?._zod.values ?? [])].map(String) : Object.keys(shape);
/**
 * The keys that a map below the top has to have, or the two that come first where it may do without any; those of the
 * first alternative where there are several.
 */
function mainKeysAt(schema, path) {
    const [first] = schemaAt(schema, path);
    if (first === undefined || path.length === 0)
        return [];
    const { discriminator } = definitionOf(first);
    if (discriminator !== undefined)
        return [discriminator];
    const { shape = {} } = definitionOf(alternativesOf(first)[0] ?? first);
    const required = Object.entries(shape).flatMap(([key, each]) => (mayBeLeftOut(each) ? [] : [key]));
    return required.length > 0 ? required : Object.keys(shape).slice(0, 2);
}
const mayBeLeftOut = (schema) => ['optional', 'default', 'prefault'].includes(definitionOf(schema).type);

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/issues/wrong-type.js
/** What YAML and JSON call the types that a schema expects. */
const names = {
    object: 'a map',
    record: 'a map',
    array: 'a list',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
};
/** Whether a value is missing or of another type, of which its schema says nothing in its own words. */
const isWrongType = (issue) => issue.code === 'invalid_type' && (issue.input === undefined || issue.message.startsWith('Invalid input: expected'));
/** What is wrong with a value of another type, after its name; the value has to be reported with the issue. */
function sentenceOfType({ expected, input }) {
    const name = names[expected] ?? expected;
    if (input === undefined)
        return `is missing; it is to be ${name}`;
    // What was no number is read as NaN, which nobody wrote.
    if (Number.isNaN(input))
        return `must be ${name}`;
    return `must be ${name}, and is ${nameOf(input, name)}`;
}
function nameOf(value, expected) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a map';
    if (typeof value === 'string')
        return 'a text';
    if (typeof value === 'boolean')
        return 'true or false';
    return expected === 'a number' || expected === 'a whole number' ? String(value) : 'a number';
}
/** How a value of another type is written as what is expected; `keys` are the main ones of a map. */
function hintForType({ expected, input }, keys) {
    const name = names[expected];
    if (input === undefined)
        return undefined;
    if (input === null)
        return 'give it a value, or leave the key out';
    if (name === 'a list')
        return 'begin each of its items with `- `, or write them as `[one, two]`';
    if (name === 'a map')
        return hintForMap(input, keys);
    if (name === 'a text' && typeof input !== 'object')
        return 'put it in quotes';
    return typeof input === 'string' ? hintForNumber(input) : undefined;
}
function hintForMap(input, keys) {
    if (keys.length > 0)
        return `write it as \`{ ${keys.map((key) => `${key}: \u2026`).join(', ')} }\``;
    const dash = Array.isArray(input) ? ', without `- ` before the key' : '';
    return `write it as \`key: value\`${dash}`;
}
/** A number that is written with its sign of money or percent, in groups of digits, or in quotes. */
function hintForNumber(written) {
    const [, digits, percent] = /^[$\u20ac]?\s*([\d_,]*\.?\d+)\s*(%?)$/u.exec(written.trim()) ?? [];
    if (digits === undefined)
        return undefined;
    const value = Number(isDecimalComma(digits) ? digits.replace(',', '.') : digits.replaceAll(/[_,]/gu, ''));
    return `write ${percent === '%' ? Number((value / 100).toPrecision(12)) : value}`;
}
/** `0,05` and `2,5` are decimals of half the world, `1,000` is a thousand. */
const isDecimalComma = (digits) => /^\d+,\d+$/u.test(digits) && !/^[1-9]\d{0,2},\d{3}$/u.test(digits);

// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __nccwpck_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/explain-issue.js






/** The first thing wrong with a user's file, as one sentence with the line, the key and a hint. */
function issueError(issues, source, path, schema) {
    const explained = explainFirst(issues, schema);
    if (explained === undefined)
        return new user_error/* UserError */.yo('this file is not valid', { place: { path } });
    const { keys, sentence, hint } = explained;
    const key = keys.length === 0 ? {} : { key: keys.map(String).join('.') };
    const place = { path, line: source.lineOf(keys), ...key };
    return new user_error/* UserError */.yo(sentence, { place, hint });
}
/** The first thing wrong: at which keys, in one sentence that does not name them, and what to do about it. */
function explainFirst(issues, schema) {
    const issue = mostTelling(issues);
    return issue === undefined ? undefined : explain(issue, schema);
}
/** A misspelt key is also missing under its right name, and says more. */
const mostTelling = (issues) => issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
function explain(issue, schema) {
    if (issue.code === 'unrecognized_keys') {
        const key = issue.keys[0] ?? '';
        const meant = explainMeant(key, issue, schema);
        if (meant !== undefined)
            return meant;
        const known = keysAt(schema, issue.path);
        // Keys of all alternatives are known, and the one that was chosen may have fewer.
        const inAnother = known.includes(key)
            ? 'others of its kind have this key, and this one has not: take it out'
            : undefined;
        const hint = hintElsewhere(key, issue.path, schema) ?? inAnother ?? hintForKey(key, known) ?? (0,nearest_name/* suggestName */.S)(key, known);
        return { keys: [...issue.path, key], sentence: `unknown key \`${key}\``, hint };
    }
    if (issue.code === 'invalid_value') {
        return { keys: issue.path, sentence: sentenceOf(issue), ...didYouMean(issue.input, issue.values) };
    }
    if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
        return {
            keys: [...issue.path],
            sentence: `unknown \`${issue.discriminator}\``,
            hint: discriminatorHint(schema, issue),
        };
    }
    const nearest = issue.code === 'invalid_union' ? nearestAlternative(issue.errors) : undefined;
    if (nearest !== undefined)
        return explain({ ...nearest, path: [...issue.path, ...nearest.path] }, schema);
    const hint = isWrongType(issue) ? hintForType(issue, mainKeysAt(schema, issue.path)) : undefined;
    return { keys: issue.path, sentence: sentenceOf(issue), hint };
}
/** Where a key belongs that stands in a block of the same name at the top of the file, and not in this one. */
function hintElsewhere(key, path, schema) {
    const block = path.at(-1);
    if (path.length < 2 || typeof block !== 'string' || !keysAt(schema, [block]).includes(key))
        return undefined;
    return `\`${key}\` is set once for all: in \`${block}\` at the top of the file`;
}
/** A key of a provider never stands in the file itself, whatever newcomers call it. */
const hintForKey = (key, known) => known.includes('key_env') && /^(?:api[_-]?)?(?:key|token|secret)$/iu.test(key)
    ? 'name the environment variable that holds it, as in `key_env: OPENAI_API_KEY`; no key stands in this file'
    : undefined;
/** What is wrong with the alternative that has a key which the one that was tried has not. */
function explainMeant(key, { path, input }, schema) {
    const meant = schemaAt(schema, path)
        .filter((each) => definitionOf(each).discriminator === undefined)
        .flatMap(alternativesOf)
        .find((each) => Object.hasOwn(definitionOf(each).shape ?? {}, key));
    const issue = meant && mostTelling(parse/* safeParse */.xL(meant, input, { reportInput: true }).error?.issues ?? []);
    if (meant === undefined || issue === undefined)
        return undefined;
    const explained = explain(issue, meant);
    return { ...explained, keys: [...path, ...explained.keys] };
}
/** What is wrong with the alternative that was most likely meant: the one with the least wrong. */
function nearestAlternative(errors) {
    const [nearest = []] = [...errors].sort((one, other) => weightOf(one) - weightOf(other));
    return mostTelling(nearest);
}
/**
 * What is wrong with the keys of the alternative itself tells that another is meant, and another type altogether does
 * so most of all.
 */
const otherMeant = 4;
const otherType = 1000;
const weightOf = (issues) => issues.reduce((sum, issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    if (issue.code === 'invalid_type' && issue.path.length === 0)
        return sum + otherType;
    const depth = issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0);
    return sum + keys * (depth <= 1 ? otherMeant : 1);
}, 0);
/** What is wrong with a value, after its name; the value has to be reported with the issue. */
function sentenceOf(issue) {
    if (issue.code === 'invalid_value')
        return `${issue.input === undefined ? 'is missing; it is to be' : 'must be'} ${alternatives(issue.values.map(String))}`;
    if (isWrongType(issue))
        return sentenceOfType(issue);
    if (isOutOfBounds(issue))
        return sentenceOfBounds(issue);
    const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
    if (inner !== undefined)
        return `is no name for this: it ${sentenceOf(inner)}`;
    return issue.message.replace(/^Invalid input: /, '');
}
const mostNamed = 20;
function alternatives(options) {
    if (options.length > mostNamed)
        return `one of ${options.slice(0, mostNamed).join(', ')} and ${options.length - mostNamed} more`;
    return options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;
}
function didYouMean(written, values) {
    if (typeof written !== 'string')
        return {};
    const options = values.map(String);
    // Whatever is written so and is none of the values is a text in the place of a number.
    if (options.includes(written))
        return { hint: `write \`${written}\` without quotes` };
    const nearest = (0,nearest_name/* nearestName */.q)(written, options);
    return nearest === undefined ? {} : { hint: `did you mean \`${nearest}\`?` };
}
function discriminatorHint(schema, issue) {
    const key = issue.discriminator ?? '';
    const known = schemaAt(schema, issue.path.slice(0, -1))
        .flatMap(alternativesOf)
        .flatMap((found) => definitionOf(found).shape?.[key] ?? [])
        .flatMap((literal) => [...(literal._zod.values ?? [])].map(String));
    const written = issue.input?.[key];
    return (0,nearest_name/* suggestName */.S)(typeof written === 'string' ? written : '', known);
}


/***/ }),

/***/ 55336:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ suggestName),
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The known name a person most likely meant, or `undefined` when none is near: at most a third of the letters differ.
 */
function nearestName(written, known) {
    let best;
    let bestDistance = Math.max(1, Math.floor(written.length / 3)) + 1;
    for (const name of known) {
        const distance = editDistance(written.toLowerCase(), name.toLowerCase());
        if (distance < bestDistance) {
            best = name;
            bestDistance = distance;
        }
    }
    return best;
}
/** The one name that ends in what was written, after the folder of its part. */
function onlyEnding(written, names) {
    const [only, ...others] = names.filter((name) => name.endsWith(`/${written}`));
    return others.length === 0 ? only : undefined;
}
const mostNamed = 12;
/** "did you mean `x`?" or, when nothing is near, the list to choose from. */
function suggestName(written, known) {
    const names = [...known];
    const nearest = onlyEnding(written, names) ?? nearestName(written, names);
    if (nearest !== undefined)
        return `did you mean \`${nearest}\`?`;
    if (names.length === 0)
        return 'none is defined';
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    return `known: ${names.slice(0, mostNamed).join(', ')}${more}`;
}
/** Levenshtein distance with adjacent transpositions counted as one (Damerau's restricted form). */
function editDistance(one, other) {
    let beforeLast = [];
    let last = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let row = 1; row <= one.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= other.length; column += 1) {
            const same = one[row - 1] === other[column - 1];
            let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
            const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            if (swapped)
                distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
            current.push(distance);
        }
        beforeLast = last;
        last = current;
    }
    return last[other.length] ?? 0;
}


/***/ }),

/***/ 30331:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ describeUserError),
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   df: () => (/* binding */ describePlace),
/* harmony export */   rM: () => (/* binding */ describeInOneLine),
/* harmony export */   yS: () => (/* binding */ describeMistake),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** A mistake the user can fix: shown as one sentence with its place and a hint, never with a stack. */
class UserError extends Error {
    name = 'UserError';
    place;
    hint;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.place = options.place;
        this.hint = options.hint;
    }
}
/** `path:line (key)` with whatever parts are known. */
function describePlace(place) {
    const line = place.line === undefined ? '' : `:${place.line}`;
    const key = place.key === undefined ? '' : ` (${place.key})`;
    return `${place.path}${line}${key}`;
}
/** A mistake as a part of another sentence: its place and what it is. */
const describeMistake = ({ place, message }) => place === undefined ? message : `${describePlace(place)}: ${message}`;
/** The whole error as people read it: place, sentence, hint. */
function describeUserError(error) {
    const hint = error.hint === undefined ? '' : `\n  hint: ${error.hint}`;
    return `${describeMistake(error)}${hint}`;
}
/** The same in one line. */
const describeInOneLine = (error) => describeUserError(error).replace(/\s*\n\s*/g, '; ');
/** What an error says, whatever was thrown. */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
/** The same, with the place and the hint of a mistake. */
const describeError = (error) => error instanceof UserError ? describeUserError(error) : messageOf(error);


/***/ }),

/***/ 34766:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  admit: () => (/* binding */ admit),
  announce: () => (/* binding */ announce),
  check: () => (/* binding */ check),
  cli: () => (/* binding */ cli),
  corpus: () => (/* binding */ corpus),
  detect: () => (/* binding */ detect),
  drift: () => (/* binding */ drift),
  evaluate: () => (/* binding */ evaluate),
  gate: () => (/* binding */ gate),
  gateway: () => (/* binding */ gateway),
  gatewayStop: () => (/* binding */ gatewayStop),
  lock: () => (/* binding */ lock),
  merge: () => (/* binding */ merge),
  override: () => (/* binding */ override),
  promote: () => (/* binding */ promote),
  release: () => (/* binding */ release),
  report: () => (/* binding */ report),
  rollback: () => (/* binding */ rollback),
  status: () => (/* binding */ main_status)
});

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(73136);
// EXTERNAL MODULE: ./dist/compiled/domain/exit-status.js
var exit_status = __nccwpck_require__(90258);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js + 3 modules
var explain_issue = __nccwpck_require__(43944);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __nccwpck_require__(30331);
;// CONCATENATED MODULE: ./dist/compiled/actions/run-action.js



/**
 * Runs one action and answers the exit code of its process: 0 done, 1 done but failing, 2 the user's mistake, 3 an
 * accident. Set it with `process.exitCode = await runAction(\u2026)` at the top level, where a promise that never settles
 * ends Node with 13.
 */
async function runAction(action, world) {
    try {
        const inputs = await readInputs(action, world);
        const { outputs, failure } = await action.run(world, inputs);
        world.runner.setOutputs(outputs);
        if (failure === undefined)
            return exit_status/* exitStatus */.$.passed;
        world.runner.fail(failure);
        return exit_status/* exitStatus */.$.failed;
    }
    catch (error) {
        blankOutputs(action.outputs, world);
        return explain(action.name, error, world);
    }
}
async function readInputs(action, world) {
    try {
        return parseInputs(action, world.runner);
    }
    catch (mistake) {
        await action.tellMistake?.(world, mistake);
        throw mistake;
    }
}
function parseInputs(action, runner) {
    const given = runner.inputs(Object.keys(action.inputs.shape));
    const parsed = action.inputs.safeParse(given, { reportInput: true });
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.map((issue) => {
        const name = String(issue.path[0] ?? 'with');
        const isMissing = issue.path.length === 1 && !(name in given);
        return { name, sentence: isMissing ? `input "${name}" is missing` : `input "${name}": ${(0,explain_issue/* sentenceOf */.$N)(issue)}` };
    });
    const names = [...new Set(problems.map(({ name }) => `"${name}"`))].join(' and ');
    throw new user_error/* UserError */.yo(problems.map(({ sentence }) => sentence).join('; '), {
        hint: `set ${names} under "with:" of the step that runs ${action.name}`,
    });
}
/** After an accident no output may read as a pass, not even one set before it; the last value of an output counts. */
function blankOutputs(names, world) {
    try {
        world.runner.setOutputs(Object.fromEntries(names.map((name) => [name, ''])));
    }
    catch (error) {
        world.log.debug(`outputs could not be blanked: ${String(error)}`);
    }
}
function explain(actionName, error, { runner, log }) {
    if (error instanceof user_error/* UserError */.yo) {
        runner.fail((0,user_error/* describeUserError */.Pi)(error), error.place);
        return exit_status/* exitStatus */.$.userError;
    }
    const message = (0,user_error/* messageOf */.bD)(error);
    runner.fail(`${actionName} could not finish: ${message}\n  hint: run again with debug logging to see where`);
    for (const stack of stacks(error))
        log.debug(stack);
    return exit_status/* exitStatus */.$.error;
}
/**
 * The stack of an error and of everything that caused it; only text, since errors may carry requests with credentials.
 */
function stacks(error) {
    if (!(error instanceof Error))
        return [];
    return [error.stack ?? error.message, ...stacks(error.cause)];
}

;// CONCATENATED MODULE: ./dist/compiled/main.js


/**
 * Each entry loads its own action and nothing of the others, and answers the exit code of its process. `productFolder`
 * is where the product lies, its grammars and examples included.
 */
const check = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(8939), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1582), __nccwpck_require__.e(1686), __nccwpck_require__.e(4444), __nccwpck_require__.e(6404), __nccwpck_require__.e(7008), __nccwpck_require__.e(3191), __nccwpck_require__.e(1390), __nccwpck_require__.e(1843), __nccwpck_require__.e(9376), __nccwpck_require__.e(1383), __nccwpck_require__.e(7136), __nccwpck_require__.e(8733), __nccwpck_require__.e(5656), __nccwpck_require__.e(6847)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15430))).checkAction, await (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openEvaluationWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const detect = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(1686), __nccwpck_require__.e(3191), __nccwpck_require__.e(1383), __nccwpck_require__.e(9548)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83811))).detectAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const evaluate = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1582), __nccwpck_require__.e(4444), __nccwpck_require__.e(6404), __nccwpck_require__.e(7008), __nccwpck_require__.e(1390), __nccwpck_require__.e(1843), __nccwpck_require__.e(9376), __nccwpck_require__.e(7136), __nccwpck_require__.e(1215), __nccwpck_require__.e(5857), __nccwpck_require__.e(9816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35291))).evaluateAction, await (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openEvaluationWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const announce = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(4224), __nccwpck_require__.e(2435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52435))).announceAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const report = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8939), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(4444), __nccwpck_require__.e(4224), __nccwpck_require__.e(8733), __nccwpck_require__.e(5656), __nccwpck_require__.e(6962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56342))).reportAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gate = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(8934), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(4444), __nccwpck_require__.e(4224), __nccwpck_require__.e(9305), __nccwpck_require__.e(3255)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59491))).gateAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const merge = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1582), __nccwpck_require__.e(4444), __nccwpck_require__.e(6404), __nccwpck_require__.e(7008), __nccwpck_require__.e(9376), __nccwpck_require__.e(1215), __nccwpck_require__.e(4578), __nccwpck_require__.e(7835)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72490))).mergeAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openMergeWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const override = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1686), __nccwpck_require__.e(4444), __nccwpck_require__.e(3191), __nccwpck_require__.e(1383), __nccwpck_require__.e(10), __nccwpck_require__.e(1689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14558))).overrideAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openOverrideWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const release = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1686), __nccwpck_require__.e(4444), __nccwpck_require__.e(10), __nccwpck_require__.e(6763), __nccwpck_require__.e(5628), __nccwpck_require__.e(771), __nccwpck_require__.e(5747)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81079))).releaseAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openReleaseWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const lock = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(1686), __nccwpck_require__.e(3191), __nccwpck_require__.e(5628), __nccwpck_require__.e(2288), __nccwpck_require__.e(6945)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10339))).lockAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const promote = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(8934), __nccwpck_require__.e(9356), __nccwpck_require__.e(4919), __nccwpck_require__.e(10), __nccwpck_require__.e(4546), __nccwpck_require__.e(7052), __nccwpck_require__.e(6161), __nccwpck_require__.e(2393)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56869))).promoteAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const rollback = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(8934), __nccwpck_require__.e(9356), __nccwpck_require__.e(10), __nccwpck_require__.e(4546), __nccwpck_require__.e(5473)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72620))).rollbackAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const main_status = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(8934), __nccwpck_require__.e(9356), __nccwpck_require__.e(4919), __nccwpck_require__.e(10), __nccwpck_require__.e(6871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9182))).statusAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openDeployWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const corpus = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(6763), __nccwpck_require__.e(6433), __nccwpck_require__.e(6788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76812))).corpusAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openActionsWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const drift = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1582), __nccwpck_require__.e(6404), __nccwpck_require__.e(7008), __nccwpck_require__.e(1390), __nccwpck_require__.e(1843), __nccwpck_require__.e(9376), __nccwpck_require__.e(7136), __nccwpck_require__.e(10), __nccwpck_require__.e(7899), __nccwpck_require__.e(944), __nccwpck_require__.e(4711)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85682))).driftAction, await (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(2378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42378))).openDriftWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const admit = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(3903), __nccwpck_require__.e(8939), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(2483), __nccwpck_require__.e(3979), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(3818), __nccwpck_require__.e(2497), __nccwpck_require__.e(8934), __nccwpck_require__.e(8634), __nccwpck_require__.e(1164), __nccwpck_require__.e(7531), __nccwpck_require__.e(9885), __nccwpck_require__.e(1686), __nccwpck_require__.e(4444), __nccwpck_require__.e(3191), __nccwpck_require__.e(1383), __nccwpck_require__.e(4224), __nccwpck_require__.e(8733), __nccwpck_require__.e(5656), __nccwpck_require__.e(9305), __nccwpck_require__.e(1909)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3069))).admitAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7103))).openAdmissionWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gateway = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(751), __nccwpck_require__.e(9193), __nccwpck_require__.e(5323), __nccwpck_require__.e(5038), __nccwpck_require__.e(495), __nccwpck_require__.e(5935), __nccwpck_require__.e(3093), __nccwpck_require__.e(5857), __nccwpck_require__.e(7282)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2344))).gatewayAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(9795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79795))).openGatewayWorld((0,external_node_url_.fileURLToPath)(productFolder)));
const gatewayStop = async (productFolder) => runAction((await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(5857), __nccwpck_require__.e(9527)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99527))).gatewayStopAction, (await Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(7103), __nccwpck_require__.e(9795)]).then(__nccwpck_require__.bind(__nccwpck_require__, 79795))).openGatewayWorld((0,external_node_url_.fileURLToPath)(productFolder)));
/** The command line. */
const cli = async (productFolder) => {
    const [{ runCommandLine }, { openTerminalWorld }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(8179), __nccwpck_require__.e(9373)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99373)),
        Promise.all(/* import() */[__nccwpck_require__.e(8343), __nccwpck_require__.e(8229), __nccwpck_require__.e(1988)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1988)),
    ]);
    return runCommandLine(process.argv.slice(2), openTerminalWorld((0,external_node_url_.fileURLToPath)(productFolder)));
};


/***/ }),

/***/ 961:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ZodError),
/* harmony export */   g: () => (/* binding */ ZodRealError)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37428);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(88532);
/* harmony import */ var _core_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54723);



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const initializer = (inst, issues) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodError */ .a$.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .formatError */ .Wk(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flattenError */ .JM(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStringifyReplacer */ .k8, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, _core_util_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonStringifyReplacer */ .k8, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI("ZodError", initializer);
const ZodRealError = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$constructor */ .xI("ZodError", initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;


/***/ }),

/***/ 69171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   EJ: () => (/* binding */ parseAsync),
/* harmony export */   EM: () => (/* binding */ safeEncodeAsync),
/* harmony export */   Re: () => (/* binding */ decodeAsync),
/* harmony export */   X$: () => (/* binding */ encodeAsync),
/* harmony export */   bp: () => (/* binding */ safeParseAsync),
/* harmony export */   ex: () => (/* binding */ safeDecode),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   wy: () => (/* binding */ safeEncode),
/* harmony export */   xL: () => (/* binding */ safeParse),
/* harmony export */   yR: () => (/* binding */ safeDecodeAsync)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4196);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(961);


const parse = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._parse */ .Tj(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const parseAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._parseAsync */ .Rb(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeParse = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParse */ .Od(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeParseAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeParseAsync */ .wG(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);

// Codec functions
const encode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._encode */ .Mv(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const decode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._decode */ .e2(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const encodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._encodeAsync */ .GW(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const decodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._decodeAsync */ .or(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeEncode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncode */ .rh(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeDecode = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecode */ .VS(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeEncodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeEncodeAsync */ .v_(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);
const safeDecodeAsync = /* @__PURE__ */ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._safeDecodeAsync */ .R3(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodRealError */ .g);


/***/ }),

/***/ 88532:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   tm: () => (/* binding */ NEVER),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony export $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54723);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, \u2026) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` \u2014 unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 37428:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JM: () => (/* binding */ flattenError),
/* harmony export */   Kd: () => (/* binding */ $ZodRealError),
/* harmony export */   Wk: () => (/* binding */ formatError),
/* harmony export */   a$: () => (/* binding */ $ZodError)
/* harmony export */ });
/* unused harmony exports treeifyError, toDotPath, prettifyError */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54723);


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, _util_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonStringifyReplacer */ .k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object \u2014 it accepts any object \u2014
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodError", initializer);
const $ZodRealError = (0,_core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   \u2716 Expected number, received string at "username
 * favoriteNumbers[0]
 *   \u2716 Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`\u2716 ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  \u2192 at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}


/***/ }),

/***/ 4196:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ validateAsync),
/* harmony export */   GW: () => (/* binding */ _encodeAsync),
/* harmony export */   Mv: () => (/* binding */ _encode),
/* harmony export */   Od: () => (/* binding */ _safeParse),
/* harmony export */   R3: () => (/* binding */ _safeDecodeAsync),
/* harmony export */   Rb: () => (/* binding */ _parseAsync),
/* harmony export */   Tj: () => (/* binding */ _parse),
/* harmony export */   VS: () => (/* binding */ _safeDecode),
/* harmony export */   e2: () => (/* binding */ _decode),
/* harmony export */   or: () => (/* binding */ _decodeAsync),
/* harmony export */   rh: () => (/* binding */ _safeEncode),
/* harmony export */   tf: () => (/* binding */ validate),
/* harmony export */   v_: () => (/* binding */ _safeEncodeAsync),
/* harmony export */   wG: () => (/* binding */ _safeParseAsync)
/* harmony export */ });
/* unused harmony exports parse, parseAsync, safeParse, safeParseAsync, encode, decode, encodeAsync, decodeAsync, safeEncode, safeDecode, safeEncodeAsync, safeDecodeAsync */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(37428);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54723);



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_2__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_2__/* .captureStackTrace */ .gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_2__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
            _util_js__WEBPACK_IMPORTED_MODULE_2__/* .captureStackTrace */ .gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => _util_js__WEBPACK_IMPORTED_MODULE_2__/* .finalizeIssue */ .iR(iss, ctx, _core_js__WEBPACK_IMPORTED_MODULE_0__/* .config */ .$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$ZodAsyncError */ .GT();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodRealError */ .Kd);


/***/ }),

/***/ 54723:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

"use strict";
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   B7: () => (/* binding */ stringifyPrimitive),
/* harmony export */   GW: () => (/* binding */ parsedType),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   LG: () => (/* binding */ floatSafeRemainder),
/* harmony export */   MO: () => (/* binding */ rawShape),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   NR: () => (/* binding */ BIGINT_FORMAT_RANGES),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   UQ: () => (/* binding */ esc),
/* harmony export */   Up: () => (/* binding */ pick),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   W0: () => (/* binding */ safeExtend),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   X$: () => (/* binding */ extend),
/* harmony export */   Yv: () => (/* binding */ slugify),
/* harmony export */   cJ: () => (/* binding */ omit),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gJ: () => (/* binding */ defineLazy),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   h1: () => (/* binding */ merge),
/* harmony export */   hI: () => (/* binding */ allowsEval),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   jw: () => (/* binding */ joinValues),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   un: () => (/* binding */ derived),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   yG: () => (/* binding */ shallowClone),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES),
/* harmony export */   zM: () => (/* binding */ mergeDefs)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, objectClone, cloneDef, getElementAtPath, promiseAllObject, randomString, numKeys, getParsedType, primitiveTypes, createTransparentProxy, unwrapMessage, getSizableOrigin, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, CONSTANT_CATCH */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(88532);

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ Symbol("evaluating");
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key \u2014 an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (_core_js__WEBPACK_IMPORTED_MODULE_0__/* .globalConfig */ .cr.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to \u2014 the same check instance is shared by every clone of that schema \u2014 so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together \u2014 see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype \u2014 never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback \u2014 rest and defaulted parameters both report arity 0 \u2014 and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure \u2014 the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.cjs.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
/******/ 	
/******/ 	// startup
/******/ 	// Load entry module and return exports
/******/ 	// This entry module used 'module' so it can't be inlined
/******/ 	var __webpack_exports__ = __nccwpck_require__(27724);
/******/ 	module.exports = __webpack_exports__;
/******/ 	
/******/ })()
;
})
