(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3093;
exports.ids = [3093];
exports.modules = {

/***/ 70980:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ findNotUtf8),
/* harmony export */   Ri: () => (/* binding */ whyNotUtf8),
/* harmony export */   h2: () => (/* binding */ notUtf8Error)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Finds the first byte that is not UTF-8. */
function findNotUtf8(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return undefined;
    let line = 1;
    for (let start = 0;; line += 1) {
        const end = bytes.indexOf('\n', start);
        const content = bytes.subarray(start, end === -1 ? undefined : end);
        if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content))
            return { line, byte: firstWrong(content) };
        start = end + 1;
    }
}
/** A replacement character stands where decoding failed, unless its own three bytes do. */
function firstWrong(line) {
    const text = utf8.decode(line);
    let at = 0;
    for (const character of text) {
        const isWritten = line.subarray(at, at + 3).equals(replacement);
        if (character === '\ufffd' && !isWritten)
            break;
        at += Buffer.byteLength(character);
    }
    return line[at] ?? 0;
}
const replacement = Buffer.from('\ufffd');
/** What is told of a file that has to be UTF-8. */
const notUtf8Error = (path, { line, byte }) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it${guessOf({ line, byte })}`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
});
/** The same as the end of a sentence that names the file. */
const whyNotUtf8 = ({ line, byte }) => `it is not UTF-8 (line ${line}: the byte 0x${byte.toString(16)}${guessOf({ line, byte })}); save it as UTF-8`;
/** A file in UTF-16 begins with one of these bytes. */
const guessOf = ({ line, byte }) => (line === 1 && byte >= 0xfe ? ', as UTF-16 begins' : '');


/***/ }),

/***/ 3502:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   RK: () => (/* binding */ nestsDeeper),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   lq: () => (/* binding */ isFilled)
/* harmony export */ });
/** The value of a JSON text, or `undefined` when it is none. */
function readJson(text) {
    try {
        return { json: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Whether lists and objects stand within each other at more levels than so many. */
function nestsDeeper(value, levels) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (levels === 0)
        return true;
    if (Array.isArray(value)) {
        for (const each of value)
            if (nestsDeeper(each, levels - 1))
                return true;
        return false;
    }
    // By name, since a list of the values takes as long again, and every long request is looked through.
    for (const name in value)
        if (nestsDeeper(value[name], levels - 1))
            return true;
    return false;
}
/** Whether something is told: what is null says as little as what is left out. */
const isPresent = (value) => value !== undefined && value !== null;
/** Whether something is told that is no empty list. */
const isFilled = (value) => isPresent(value) && !(Array.isArray(value) && value.length === 0);
/** The objects of a list; none of what is no list. */
const objectsIn = (value) => Array.isArray(value) ? value.filter(isJsonObject) : [];
/**
 * A value as JSON carries it: what is set to nothing is left out, a date of YAML is told as text, and what no JSON can
 * carry, such as `.nan`, as null.
 */
const plainJson = (value) => JSON.parse(JSON.stringify(value ?? null));


/***/ }),

/***/ 90154:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/** One line of a text that somebody else wrote, without control characters and at most so many characters long. */
function excerptOf(text, maxCharacters) {
    const line = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim();
    return line.length <= maxCharacters ? line : `${line.slice(0, maxCharacters - 1).trimEnd()}\u2026`;
}


/***/ }),

/***/ 85054:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ RecordingPath)
/* harmony export */ });
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79791);

/** Where a recording may be written, whoever says so. */
const RecordingPath = _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_0__/* .RepositoryPath */ .U.refine((path) => !/^(?:[/\\]|[A-Za-z]:)|(?:^|[/\\])(?:\.\.|\.git|\.lanegate)(?:[/\\]|$)/i.test(path), 'must lie in the repository, and not where git or Lanegate keeps its own').refine((path) => path.endsWith('.jsonl'), 'must end in .jsonl');


/***/ }),

/***/ 25598:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ parseLocated)
/* harmony export */ });
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78019);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43944);
/* harmony import */ var _yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65599);




/** Reads YAML of one schema; the first mistake is a `UserError` with line, key and a suggestion. */
function parseLocated(text, path, schema) {
    refuseLoneReturns(text, path);
    const source = (0,_yaml_located_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLocatedYaml */ .v)(text, path);
    if (source.value === null || source.value === undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this file is empty', { place: { path }, hint: 'begin with `version: 1`' });
    }
    const parsed = schema.safeParse(source.value, { reportInput: true, ...(0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_0__/* .forText */ .zA)(text) });
    if (!parsed.success)
        throw (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .issueError */ .MA)(parsed.error.issues, source, path, schema);
    const placeOf = (keys) => ({
        path,
        line: source.lineOf(keys),
        key: keys.map(String).join('.'),
    });
    return { path, text, value: parsed.data, placeOf };
}
/** The parser takes them for blanks, and so makes nonsense of what follows. */
function refuseLoneReturns(text, path) {
    const at = text.search(/\r(?!\n)/u);
    if (at === -1)
        return;
    const line = text.slice(0, at).split('\n').length;
    const hint = 'save the file with lines that end in a line feed';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this line ends in a carriage return alone', { place: { path, line }, hint });
}


/***/ }),

/***/ 32581:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MA: () => (/* binding */ parseConfiguration),
  il: () => (/* binding */ parseParts),
  qo: () => (/* binding */ parseRoot)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/located.js
var located = __webpack_require__(25598);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-at.js

/** Refuses with the line and the key. */
const refuseAt = ({ placeOf }) => (keys, message, hint) => {
    throw new user_error/* UserError */.yo(message, { place: placeOf(keys), hint });
};

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parameters/known-parameter.js
var known_parameter = __webpack_require__(79588);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parameters/refuse-foreign-parameters.js



/**
 * Refuses a parameter of a model that is written in the words of another library: it would be sent beside the one that
 * is meant, or not at all. An endpoint of the user's own may have any names. Throws a `UserError`.
 */
function refuseForeignParameters(located) {
    const { models, providers } = located.value;
    const refuse = refuseAt(located);
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part.js
var part = __webpack_require__(16824);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/with-parts.js
var with_parts = __webpack_require__(5258);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-environments.js



/**
 * Refuses environments that come after one that is not there or never gets the lane, or after themselves: no release
 * would ever reach them. Throws a `UserError`.
 */
function refuseBadEnvironments(located) {
    const { environments, promotion } = located.value;
    const refuse = refuseAt(located);
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
function refuseBadRecorders({ value: { providers }, placeOf }) {
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
            const hint = Object.hasOwn(known, declared.provider)
                ? 'name the provider that it records'
                : (0,nearest_name/* suggestName */.S)(declared.provider, Object.keys(known));
            throw new user_error/* UserError */.yo(error.message, { place: placeOf(['providers', name, 'provider']), hint });
        }
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-bindings.js
var route_bindings = __webpack_require__(8471);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/route/route-check.js
var route_check = __webpack_require__(91473);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/refuse-bad-routes.js




/** Refuses routes that name what is not there, mean two things at once or ask somebody twice. Throws a `UserError`. */
function refuseBadRoutes(located) {
    const { routes, models } = located.value;
    const refuse = refuseAt(located);
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

;// CONCATENATED MODULE: ./dist/compiled/domain/suite/parse-configuration.js









/** Reads a lanegate.yml that includes nothing; the first mistake is a `UserError` with line, key and a suggestion. */
const parseConfiguration = (text, path) => parseParts(parseRoot(text, path), []);
/** Reads lanegate.yml by itself: what it names may stand in the parts that it includes. */
const parseRoot = (text, path) => (0,located/* parseLocated */.o)(text, path, configuration/* Configuration */.Vk);
/** Reads the parts that lanegate.yml includes, and what all say together; mistakes are told as those of one file. */
function parseParts(root, parts) {
    const whole = (0,with_parts/* withParts */.d)(root, parts.map(({ text, path }) => (0,part/* parsePart */.x)(text, path)));
    refuseRepeatedSuites(whole);
    refuseRepeatedGlobs(whole);
    refuseBadRecorders(whole);
    refuseForeignParameters(whole);
    refuseBadRoutes(whole);
    refuseBadEnvironments(whole);
    return whole;
}
function refuseRepeatedSuites({ value, placeOf }) {
    const seen = new Set();
    value.suites.forEach(({ name }, index) => {
        if (seen.has(name))
            throw new user_error/* UserError */.yo(`the suite \`${name}\` is defined twice`, { place: placeOf(['suites', index, 'name']) });
        seen.add(name);
    });
}
/** A glob that stands in two lanes, or twice in one, says nothing that could be meant. */
function refuseRepeatedGlobs({ value, placeOf }) {
    const laneOf = new Map();
    for (const [lane, globs] of Object.entries(value.lanes)) {
        globs.forEach((glob, index) => {
            const earlier = laneOf.get(glob);
            if (earlier !== undefined) {
                const hint = 'keep it in one lane; where two globs fit a path, the lane written last counts';
                throw new user_error/* UserError */.yo(`the glob \`${glob}\` is given to the lane \`${earlier}\` already`, {
                    place: placeOf(['lanes', lane, index]),
                    hint,
                });
            }
            laneOf.set(glob, lane);
        });
    }
}


/***/ }),

/***/ 34912:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ usualJudges),
/* harmony export */   Jf: () => (/* binding */ promptNaming),
/* harmony export */   Oy: () => (/* binding */ graderRelocation),
/* harmony export */   kw: () => (/* binding */ providerNamedIn),
/* harmony export */   qo: () => (/* binding */ isConfigurationOf),
/* harmony export */   z2: () => (/* binding */ configurationsOf),
/* harmony export */   zw: () => (/* binding */ promptNameIn)
/* harmony export */ });
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _prompt_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11070);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68002);




/** The part of a monorepo that a file is of, the innermost; `undefined` where it is of none. */
const partOf = ({ configuration }, path) => configuration?.parts
    .filter(({ folder }) => path.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)
    .at(0);
/** The name of a prompt file as suites call it from the root: that of its file, in a part after the part's folder. */
function promptNameIn(side, path) {
    const [part, name] = [partOf(side, path), (0,_prompt_path_js__WEBPACK_IMPORTED_MODULE_1__/* .promptNameOf */ .Px)(path)];
    return part === undefined || name === '' ? name : (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(part.folder, name);
}
/** Calls prompt files by their names, and by their paths where a name is that of several, taken or empty. */
function promptNaming(side, paths, taken) {
    const names = new Map(paths.map((path) => [path, promptNameIn(side, path)]));
    const count = new Map();
    for (const name of names.values())
        count.set(name, (count.get(name) ?? 0) + 1);
    return (path) => {
        const name = names.get(path) ?? '';
        return name !== '' && count.get(name) === 1 && !taken.has(name) ? name : path;
    };
}
/** Whether a path is lanegate.yml or, in one of some commits, what it includes. */
const isConfigurationOf = (path, ...sides) => configurationsOf(...sides).has(path);
/** lanegate.yml and what it includes in some commits. */
const configurationsOf = (...sides) => new Set([
    _configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h,
    ...sides.flatMap(({ configuration }) => configuration?.parts.map(({ path }) => path) ?? []),
]);
/** Whom graders of what stands in a file ask where nothing nearer says it: those of its part, else those of all. */
function usualJudges(side, path) {
    const { judge = side.settings.judge, embedder = side.settings.embedder } = partOf(side, path) ?? {};
    return { judge, embedder };
}
/** How a grader is seen from the root that stands in the file of a part, or in its cases; `undefined` elsewhere. */
function graderRelocation(side, path) {
    const part = side.configuration?.parts.find((each) => each.path === path);
    if (part === undefined)
        return undefined;
    const { folder } = part;
    const { models, routes } = side.settings;
    const answerer = (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (name) => [models, routes].some((known) => Object.hasOwn(known, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, name))));
    return (spec) => (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .relocatedGrader */ .p)(spec, { answerer, path: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder) });
}
/** The provider that a prompt file means by a name: that of its part, else one that all share. */
function providerNamedIn(side, path, name) {
    const { folder } = partOf(side, path) ?? {};
    if (folder === undefined)
        return name;
    return (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .ownElseShared */ .dH)(folder, (each) => Object.hasOwn(side.settings.providers, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFromRoot */ ._D)(folder, each)))(name);
}


/***/ }),

/***/ 16824:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ parsePart)
/* harmony export */ });
/* unused harmony export PartSettings */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93490);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96913);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25598);
/* harmony import */ var _resolve_include_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73009);






const keysOfPart = {
    version: true,
    providers: true,
    models: true,
    routes: true,
    prompts: true,
    suites: true,
    judge: true,
    embedder: true,
    imports: true,
    data: true,
};
const holdsForAll = zod__WEBPACK_IMPORTED_MODULE_0__/* .undefined */ .Vxk({ error: `holds for all of the repository, so it stands in the ${_configuration_file_js__WEBPACK_IMPORTED_MODULE_3__/* .configurationFile */ .h} at its root` })
    .optional();
const keysOfRoot = Object.keys(_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.shape).filter((key) => !Object.hasOwn(keysOfPart, key));
/** What the lanegate.yml of a part of a monorepo may say. */
const PartSettings = _configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .Configuration */ .Vk.pick(keysOfPart);
const refused = Object.fromEntries(keysOfRoot.map((key) => [key, holdsForAll]));
const WrittenPart = PartSettings.extend(refused);
/** Reads the lanegate.yml of a part; the first mistake is a `UserError` with line, key and a suggestion. */
function parsePart(text, path) {
    const folder = (0,_resolve_include_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .yS)(path);
    if (/[*?[\]{}!]/u.test(folder)) {
        const hint = 'give the folder a name without any of * ? [ ] { } !';
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('what lies in this folder cannot be named by globs', { place: { path }, hint });
    }
    return { ...(0,_located_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLocated */ .o)(text, path, WrittenPart), folder };
}


/***/ }),

/***/ 5258:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withParts)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _part_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81874);
/* harmony import */ var _relocate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68002);



const namedSections = ['providers', 'models', 'routes', 'prompts', 'data'];
const listedSections = ['suites', 'imports'];
/** Joins the parts to the file at the root. Throws a `UserError` for a name that both give. */
function withParts(root, parts) {
    const moved = parts.map((part) => ({ part, settings: (0,_relocate_js__WEBPACK_IMPORTED_MODULE_2__/* .relocated */ .qP)(part) }));
    refuseTaken(moved, root);
    const all = moved.map(({ settings }) => settings);
    const merged = (entriesOf) => Object.assign({}, entriesOf(root.value), ...all.map(entriesOf));
    return {
        path: root.path,
        text: root.text,
        value: {
            ...root.value,
            providers: merged(({ providers }) => providers),
            models: merged(({ models }) => models),
            routes: merged(({ routes }) => routes),
            prompts: merged(({ prompts }) => prompts),
            data: merged(({ data }) => data),
            suites: [root.value, ...all].flatMap(({ suites }) => suites),
            imports: [root.value, ...all].flatMap(({ imports }) => imports),
        },
        placeOf: placesIn(root, parts),
        parts: moved.map(({ part: { folder, path }, settings: { judge, embedder } }) => ({
            folder,
            path,
            judge,
            embedder,
        })),
    };
}
/** Refuses a name that another file gives too: one would stand in the place of the other, and nobody would know. */
function refuseTaken(moved, root) {
    for (const section of namedSections) {
        const givenIn = new Map(Object.keys(root.value[section]).map((name) => [name, { path: root.path, key: name }]));
        for (const { part, settings } of moved) {
            for (const name of Object.keys(settings[section])) {
                const [other, key] = [givenIn.get(name), (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, name)];
                givenIn.set(name, { path: part.path, key });
                if (other === undefined)
                    continue;
                const hint = `give it another name here, or take \`${section}.${other.key}\` out of ${other.path}`;
                const place = part.placeOf([section, key]);
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`\`${name}\` has this name in ${other.path} already`, { place, hint });
            }
        }
    }
}
/** Finds an entry of the whole in the file that it stands in, under the keys that it has there. */
function placesIn(root, parts) {
    return (keys) => {
        const [section, name, ...rest] = keys;
        if (isOneOf(namedSections, section)) {
            const given = String(name);
            const part = parts.findLast(({ folder, value }) => given.startsWith((0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameFromRoot */ ._D)(folder, '')) && Object.hasOwn(value[section], (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(folder, given)));
            if (part !== undefined)
                return part.placeOf([section, (0,_part_name_js__WEBPACK_IMPORTED_MODULE_1__/* .nameInPart */ .G4)(part.folder, given), ...rest]);
        }
        if (isOneOf(listedSections, section)) {
            let index = Number(name) - root.value[section].length;
            for (const { value, placeOf } of index < 0 ? [] : parts) {
                if (index < value[section].length)
                    return placeOf([section, index, ...rest]);
                index -= value[section].length;
            }
        }
        return root.placeOf(keys);
    };
}
const isOneOf = (options, key) => options.some((option) => option === key);


/***/ }),

/***/ 11070:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pn: () => (/* binding */ meantBy),
/* harmony export */   Px: () => (/* binding */ promptNameOf),
/* harmony export */   UX: () => (/* binding */ isPromptPath),
/* harmony export */   iY: () => (/* binding */ fileOfPrompt),
/* harmony export */   p0: () => (/* binding */ calledBy),
/* harmony export */   t1: () => (/* binding */ isPromptYamlPath)
/* harmony export */ });
const promptEnding = /\.(prompt\.ya?ml|prompty?|jinja2?|j2|mustache|hbs|handlebars)$/i;
const sourceEnding = /\.(tsx?|jsx?|mjs|cjs|py|go|rs|java|kt|rb|php|cs|swift|sh|ipynb|html?|css|png|jpe?g|gif|svg|pdf)$/i;
const templateOfAnotherFile = /\.(?!txt\.|md\.|prompt\.)[a-z]{1,5}\.(jinja2?|j2|mustache|hbs|handlebars)$/i;
const readme = /(^|\/)(readme|contributing|changelog|license)(\.[a-z]+)?$/i;
/** True for a file that is a prompt by its place or its ending, whatever it says. */
function isPromptPath(path) {
    if (readme.test(path))
        return false;
    if (promptEnding.test(path))
        return !templateOfAnotherFile.test(path);
    return /(^|\/)prompts?\//i.test(path) && !sourceEnding.test(path) && /\.[a-z0-9]+$/i.test(path);
}
/** True for a prompt file that may carry its own cases and evaluators. */
const isPromptYamlPath = (path) => /\.prompt\.ya?ml$/i.test(path);
/** The name under which suites refer to a prompt file: its file name without its endings. */
const promptNameOf = (path) => path.slice(path.lastIndexOf('/') + 1).replace(/(\.[A-Za-z0-9]+)+$/, '');
/** Tells the prompt files that one of some references means: by their path, or by their name. */
function meantBy(references) {
    const isCalled = calledBy(references);
    return (path) => references.has(path) || isCalled(path);
}
/**
 * Tells the prompt files that one of some names means: as a file is called without its endings, and where the name has
 * a folder, somewhere in that.
 */
function calledBy(names) {
    const foldersOf = new Map();
    for (const name of names) {
        const slash = name.lastIndexOf('/') + 1;
        const called = name.slice(slash);
        foldersOf.set(called, [...(foldersOf.get(called) ?? []), name.slice(0, slash)]);
    }
    return (path) => foldersOf.get(promptNameOf(path))?.some((folder) => path.startsWith(folder)) ?? false;
}
/**
 * The file that a prompt lies in: its path where there is such a file, else what stands before the `#` behind which an
 * imported file names one of its prompts. A folder's name may have one too.
 */
function fileOfPrompt(path, isFile) {
    const parts = path.split('#');
    const beginnings = parts.map((_, index) => parts.slice(0, index + 1).join('#'));
    return isFile(path) ? path : (beginnings.find(isFile) ?? parts[0] ?? path);
}


/***/ }),

/***/ 76778:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ strayConfigurationNotes),
/* harmony export */   f: () => (/* binding */ misnamedConfiguration)
/* harmony export */ });
/* harmony import */ var _artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _parts_part_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34912);
/* harmony import */ var _resolve_include_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73009);




/** A name that somebody writes in the place of lanegate.yml. */
const nearName = /^(?:\.github\/)?\.?lanegate\.ya?ml$/iu;
/** The same beside what a part of a monorepo speaks of. */
const nearNameOfPart = /\/\.?lanegate\.ya?ml$/iu;
/** The file that somebody means as lanegate.yml, or as one that it includes, where there is none of that name. */
function misnamedConfiguration({ blobs, settings }) {
    const paths = [...blobs.keys()];
    if (!blobs.has(_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h)) {
        const path = paths.find((each) => nearName.test(each));
        return path === undefined ? undefined : { path, meant: _configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h };
    }
    if (settings.include.length === 0)
        return undefined;
    return paths
        .filter((path) => nearNameOfPart.test(path))
        .map((path) => ({ path, meant: `${(0,_resolve_include_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path)}/${_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h}` }))
        .find(({ meant }) => !blobs.has(meant) && (0,_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(meant, settings.include));
}
/** What is said of changed files whose folder keeps them from being read. */
const strayConfigurationNotes = (paths, head) => paths
    .filter((path) => (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalledConfiguration */ .E)(path) && !(0,_parts_part_of_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfigurationOf */ .qo)(path, head))
    .map((path) => `${path} is not read: the ${_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h} at the root of the repository does not \`include\` it`);


/***/ }),

/***/ 36334:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguration)
/* harmony export */ });
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32581);
/* harmony import */ var _domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90157);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24421);
/* harmony import */ var _refuse_no_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37252);





/** What lanegate.yml and the parts that it includes say in one tree; nothing where it has none. */
async function readConfiguration(git, { tree, blobs }, known) {
    const blob = blobs.get(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h);
    if (blob === undefined) {
        await (0,_refuse_no_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseNoFile */ .oP)(git, tree, blobs);
        return undefined;
    }
    const isKnown = blob === known?.blobs.get(_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h);
    if (isKnown && known.configuration?.value.include.length === 0)
        return known.configuration;
    const text = (await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(git, blob, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h)) ?? '';
    const root = (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRoot */ .qo)(text, _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationFile */ .h);
    const { include } = root.value;
    const paths = (0,_domain_suite_parts_include_js__WEBPACK_IMPORTED_MODULE_2__/* .includedPaths */ .zy)(root, blobs.keys());
    if (include.length > 0)
        await (0,_refuse_no_file_js__WEBPACK_IMPORTED_MODULE_4__/* .refusePointers */ .dD)(git, tree, include);
    const parts = await Promise.all(paths.map((path) => readPart(git, blobs, path)));
    return (0,_domain_suite_parse_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParts */ .il)(root, parts);
}
const readPart = async (git, blobs, path) => ({
    path,
    text: (await (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(git, blobs.get(path), path)) ?? '',
});


/***/ }),

/***/ 24421:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ pointsElsewhere),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   _V: () => (/* binding */ isPointer),
/* harmony export */   wp: () => (/* binding */ mostTextBytes),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70980);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** A larger prompt or configuration is not read. */
const mostTextBytes = 4_000_000;
/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';
/**
 * One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no UTF-8: what a guess
 * made of other bytes would bind, or be asked, as if it were written.
 */
async function readText(git, blob, path, maxBytes = mostTextBytes) {
    if (blob === undefined)
        return undefined;
    const [content = missing] = await git.readBlobs([blob], maxBytes);
    refuseOtherEncoding(content, path);
    if (content.kind !== 'text')
        throw unreadable(content, path, maxBytes);
    refusePointer(content.text, path);
    return content.text;
}
/** One file's lines; a `UserError` where it is no UTF-8. */
async function readLines(git, blob, path, maxBytes) {
    const content = await git.readLines(blob, maxBytes);
    refuseOtherEncoding(content, path);
    if (content.kind !== 'lines')
        throw unreadable(content, path, maxBytes);
    const [first = ''] = content.lines;
    refusePointer(first, path);
    return content;
}
const missing = { kind: 'missing' };
const isPointer = (text) => text.startsWith(largeFilePointer);
const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';
function refuseOtherEncoding(content, path) {
    if ('notUtf8' in content && content.notUtf8 !== undefined)
        throw (0,_domain_artifacts_not_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .notUtf8Error */ .h2)(path, content.notUtf8);
}
function refusePointer(text, path) {
    if (!isPointer(text))
        return;
    const hint = 'keep it in git itself; large files are not fetched yet';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(pointsElsewhere, { place: { path }, hint });
}
function unreadable(content, path, maxBytes) {
    const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
    const reason = content.kind === 'missing' ? 'it is missing' : why;
    const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
    return new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this file cannot be read: ${reason}`, { place: { path }, hint });
}


/***/ }),

/***/ 37252:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Td: () => (/* binding */ refuseMisnamed),
/* harmony export */   dD: () => (/* binding */ refusePointers),
/* harmony export */   oP: () => (/* binding */ refuseNoFile)
/* harmony export */ });
/* harmony import */ var _domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54857);
/* harmony import */ var _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96913);
/* harmony import */ var _domain_suite_stray_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76778);
/* harmony import */ var _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




/**
 * Refuses a lanegate.yml that is a link, a submodule or a folder: read as none at all it would leave the gate without
 * its policy.
 */
async function refuseNoFile(git, tree, blobs) {
    if ([...blobs.keys()].some((path) => path.startsWith(`${_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h}/`))) {
        const place = { path: _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h };
        throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this is a folder, and must be a file', { place, hint: 'begin a file with `version: 1`' });
    }
    await refusePointers(git, tree, [_domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h]);
}
/** Refuses a link or a submodule in the place of a file that these globs take in, for the same reason. */
async function refusePointers(git, tree, globs) {
    const path = (await git.pointers(tree)).find((each) => (0,_domain_artifacts_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlobs */ .nJ)(each, globs));
    if (path === undefined)
        return;
    const where = path === _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h ? 'at the root of the repository' : 'or exclude it in `include`';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this is a link or a submodule, which is not followed', {
        place: { path },
        hint: `commit the file itself, ${where}`,
    });
}
/**
 * Refuses a file that is meant as lanegate.yml and has another name, for the same reason; of head alone, so that the
 * change that renames it is judged.
 */
function refuseMisnamed(head) {
    const misnamed = (0,_domain_suite_stray_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .misnamedConfiguration */ .f)(head);
    if (misnamed === undefined)
        return;
    const { path, meant } = misnamed;
    const where = meant === _domain_suite_configuration_file_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationFile */ .h ? ', at the root of the repository' : '';
    throw new _domain_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this is not read in the place of ${meant}, which is not there`, {
        place: { path },
        hint: `rename it to ${meant}${where}`,
    });
}


/***/ })

};
;
})
