export const id = 439;
export const ids = [439];
export const modules = {

/***/ 9439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detect: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./src/domain/artifacts/digest.ts
var digest = __webpack_require__(2270);
// EXTERNAL MODULE: ./src/domain/suite/sides.ts
var suite_sides = __webpack_require__(1691);
;// CONCATENATED MODULE: ./src/domain/changes/affected-suites.ts


/** The suites whose target or yardstick is not the same on both sides, with the lanes that reach them. */
function affectedSuites(sides) {
    return (0,suite_sides/* suitesAcross */.PL)(sides).flatMap((suite) => {
        const { lanes, reasons } = differenceOf(suite, sides);
        return lanes.length === 0 ? [] : [{ name: suite.name, lanes, reason: reasons.join('; ') }];
    });
}
function differenceOf(suite, sides) {
    const lanes = [];
    const reasons = [];
    const note = (lane, reason) => {
        lanes.push(lane);
        reasons.push(reason);
    };
    const base = (0,suite_sides/* baseTarget */.bJ)(suite, sides);
    const head = (0,suite_sides/* headTarget */.ql)(suite, sides);
    if (base.kind === 'target' && head.kind === 'target') {
        if (base.target.promptDigest !== head.target.promptDigest)
            note('prompt', 'its prompt differs');
        if (base.target.modelDigest !== head.target.modelDigest)
            note('model', 'its model binding differs');
    }
    else if (base.kind !== head.kind) {
        const gone = head.kind === 'gone' ? `its target is gone in head: ${head.reason}` : 'its target is new';
        note('prompt', gone);
        note('model', gone);
    }
    const removed = suite.base !== undefined && suite.head === undefined;
    if (removed)
        note('evals', 'head removes it; it runs as policy defines it');
    else if (yardstickDigest(suite.base, sides.base) !== yardstickDigest(suite.head ?? suite.base, sides.head)) {
        note('evals', suite.base === undefined ? 'it is new' : 'its cases, graders or thresholds differ');
    }
    return { lanes, reasons: [...new Set(reasons)] };
}
/** What a suite measures with. Cases in a file count by the id of its content. */
function yardstickDigest(suite, side) {
    if (suite === undefined)
        return 'none';
    const { cases, graders, repeats, gate } = suite;
    const content = cases.kind === 'file' ? (side.blobs.get(cases.path) ?? 'missing') : cases.cases;
    const { alpha } = side.settings.gate;
    return (0,digest/* digestOf */.ol)({ content, graders, repeats, gate, alpha });
}

// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(5053);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts
var configuration = __webpack_require__(1373);
// EXTERNAL MODULE: ./src/domain/suite/prompt.ts
var suite_prompt = __webpack_require__(93);
;// CONCATENATED MODULE: ./src/domain/changes/coverage.ts



/**
 * The suites that a change of the prompt or model lane reaches: they evaluate it, or their two targets are proven equal
 * in spite of it. What head holds counts only where head's own target uses it: a suite that moved on to another prompt
 * says nothing about the one it left. Providers bind from the target branch, so no suite evaluates a change of one.
 */
const suitesReachedBy = (change, reaches) => reaches
    .filter(({ suite, base, head, isInHead }) => {
    if (change.facet.startsWith(`suites.${suite}.target.`))
        return true;
    return isReached(head, change) || (!isInHead(change) && isReached(base, change));
})
    .map(({ suite }) => suite);
function isReached(reach, { lane, path, facet }) {
    if (lane !== 'prompt' && lane !== 'model')
        return false;
    if (path === reach.promptPath)
        return reach.sentFacets.has(facet.split('.')[0] ?? facet);
    return facet === `prompts.${reach.promptName}` || facet === `models.${reach.binding}`;
}
/** What each of these suites reaches on either side. */
const reachesOf = (suites, sides) => suites.map((suite) => ({
    suite: suite.name,
    base: reachOf(suite.base ?? suite.policy ?? suite.head, (0,suite_sides/* baseTarget */.bJ)(suite, sides)),
    head: reachOf(suite.head ?? suite.policy, (0,suite_sides/* headTarget */.ql)(suite, sides)),
    isInHead: (change) => isHeld(change, sides.head),
}));
function reachOf(definition, resolved) {
    const target = resolved.kind === 'target' ? resolved.target : undefined;
    const binding = definition?.target.model;
    const ownModel = binding === undefined ? ['model', 'modelParameters'] : [];
    const schema = target !== undefined && (0,suite_prompt/* sendsJsonSchema */.dq)(target.prompt) ? ['jsonSchema'] : [];
    return {
        promptPath: target?.prompt.path,
        sentFacets: new Set(['messages', 'text', 'responseFormat', ...ownModel, ...schema]),
        promptName: definition?.target.prompt,
        binding,
    };
}
/** True when head still has the file, or for lanegate.yml the entry, that a change is about. */
function isHeld({ path, facet }, head) {
    if (path !== configuration/* configurationFile */.hb)
        return head.blobs.has(path);
    const [section, ...rest] = facet.split('.');
    const name = rest.join('.');
    if (section === 'models')
        return Object.hasOwn(head.settings.models, name);
    return section === 'prompts' ? Object.hasOwn(head.settings.prompts, name) : true;
}

// EXTERNAL MODULE: ./src/domain/suite/prompt-path.ts
var prompt_path = __webpack_require__(3413);
;// CONCATENATED MODULE: ./src/domain/changes/describe-difference.ts

/** More than this many parts are counted instead of named. */
const namedParts = 3;
/** What differs between two meanings, in one line: `models.triage.model gpt-4o → gpt-4.1`. */
function describeDifference(name, base, head) {
    const parts = partsThatDiffer(name, base, head);
    const told = parts.slice(0, namedParts).join(', ');
    return parts.length > namedParts ? `${told} and ${parts.length - namedParts} more` : told;
}
function partsThatDiffer(name, base, head) {
    if (base === undefined)
        return [`${name} added`];
    if (head === undefined)
        return [`${name} removed`];
    if (isList(base) && isList(head)) {
        if (base.length !== head.length)
            return [`${name} has ${head.length} instead of ${base.length} parts`];
        return base.flatMap((part, index) => partsUnlessSame(`${name}[${index}]`, part, head[index]));
    }
    if (isRecord(base) && isRecord(head)) {
        const keys = [...new Set([...Object.keys(base), ...Object.keys(head)])];
        return keys.flatMap((key) => partsUnlessSame(`${name}.${key}`, base[key], head[key]));
    }
    const [before, after] = [shortValue(base), shortValue(head)];
    if (before !== undefined && after !== undefined)
        return [`${name} ${before} → ${after}`];
    const isProse = typeof base === 'string' && typeof head === 'string' && !isDigest(base);
    return [isProse ? `${name} changed (${describeWords(base, head)})` : `${name} changed`];
}
/** How many words came and went, counted without regard to their order. */
function describeWords(base, head) {
    const counts = new Map();
    for (const word of wordsOf(head))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of wordsOf(base))
        counts.set(word, (counts.get(word) ?? 0) - 1);
    const net = [...counts.values()];
    const added = net.reduce((sum, count) => sum + Math.max(0, count), 0);
    const removed = net.reduce((sum, count) => sum + Math.max(0, -count), 0);
    return added + removed === 0 ? 'order or white space' : `+${added} −${removed} words`;
}
const wordsOf = (text) => text.split(/\s+/).filter((word) => word !== '');
const isDigest = (text) => text.startsWith('sha256:');
function partsUnlessSame(name, base, head) {
    const same = base !== undefined && head !== undefined && (0,digest/* canonicalJson */.dj)(base) === (0,digest/* canonicalJson */.dj)(head);
    return same || (base === undefined && head === undefined) ? [] : partsThatDiffer(name, base, head);
}
const isList = (value) => Array.isArray(value);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Values that fit into a line; longer ones are shown by the report. */
function shortValue(value) {
    if (typeof value === 'object' && value !== null)
        return undefined;
    const text = String(value);
    return text !== '' && text.length <= 60 && !/[\n\r]/.test(text) && !isDigest(text) ? text : undefined;
}

;// CONCATENATED MODULE: ./src/domain/changes/compare-facets.ts


/** The facets that differ between the two sides of one file. `path` is head's, or base's where head has none. */
function differencesOf(path, base, head) {
    const before = byName(base);
    const after = byName(head);
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].flatMap((name) => {
        const one = before.get(name);
        const other = after.get(name);
        const same = one !== undefined && other !== undefined && sameMeaning(one.meaning, other.meaning);
        return same ? [] : [{ path, base: one, head: other }];
    });
}
const byName = (facets) => new Map(facets.map((facet) => [`${facet.lane} ${facet.name}`, facet]));
const sameMeaning = (one, other) => one === other ||
    (typeof one === 'object' && typeof other === 'object' && (0,digest/* canonicalJson */.dj)(one) === (0,digest/* canonicalJson */.dj)(other));
/** Short values recur by chance, so only a meaning of this many characters is known again elsewhere. */
const recognisableCharacters = 24;
/** Splits off what only moved: the same meaning in the same lane, gone from one place and new in another. */
function withoutMoves(differences) {
    const arrivals = new Map();
    for (const difference of differences) {
        const key = difference.base === undefined ? moveKey(difference.head) : undefined;
        if (key !== undefined)
            arrivals.set(key, [...(arrivals.get(key) ?? []), difference]);
    }
    const moved = new Set();
    for (const difference of differences) {
        const key = difference.head === undefined ? moveKey(difference.base) : undefined;
        const arrival = key === undefined ? undefined : arrivals.get(key)?.pop();
        if (arrival !== undefined)
            moved.add(difference).add(arrival);
    }
    return { changed: differences.filter((each) => !moved.has(each)), moved: [...moved] };
}
function moveKey(facet) {
    if (facet === undefined)
        return undefined;
    const meaning = (0,digest/* canonicalJson */.dj)(facet.meaning);
    return meaning.length < recognisableCharacters ? undefined : `${facet.lane} ${meaning}`;
}
/** A difference as the change set tells it. */
function toChange({ path, base, head }) {
    const facet = head ?? base;
    const line = facet?.line;
    return {
        path,
        lane: facet?.lane ?? 'code',
        facet: facet?.name ?? 'content',
        reason: reasonOf(base, head),
        ...(line === undefined ? {} : { line }),
    };
}
/** What moved is told once, where it arrived, and is a matter of code. */
const toMove = ({ path, head }) => head === undefined ? [] : [{ path, lane: 'code', facet: head.name, reason: `${head.name} moved here unchanged` }];
function reasonOf(base, head) {
    if (base === undefined)
        return `${head?.name ?? 'content'} added`;
    if (head === undefined)
        return `${base.name} removed`;
    return describeDifference(head.name, base.meaning, head.meaning);
}

// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(3466);
// EXTERNAL MODULE: ./src/domain/inference/provider.ts
var inference_provider = __webpack_require__(5455);
// EXTERNAL MODULE: ./src/domain/suite/parse-configuration.ts
var parse_configuration = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/domain/user-error.ts
var user_error = __webpack_require__(4758);
;// CONCATENATED MODULE: ./src/domain/changes/readers/configuration-file.ts




/** lanegate.yml: bindings and providers are of the model lane, prompts of theirs, and the yardstick is `evals`. */
const readConfigurationFile = ({ path, text }) => {
    if (path !== configuration/* configurationFile */.hb)
        return undefined;
    const located = tryParse(text, path);
    if (located === undefined)
        return undefined;
    const { value, lineOf } = located;
    const facet = (lane, keys, meaning) => ({
        lane,
        name: keys.join('.'),
        meaning: (meaning ?? null),
        line: lineOf(keys),
    });
    return [
        ...Object.entries(value.models).flatMap(([name, { price, ...binding }]) => [
            facet('model', ['models', name], binding),
            ...(price === undefined ? [] : [facet('code', ['models', name, 'price'], price)]),
        ]),
        ...Object.entries(value.providers).flatMap(([name, provider]) => [
            facet('model', ['providers', name], (0,inference_provider/* providerIdentity */.k8)(provider)),
            ...accessOf(provider).map((access) => facet('code', ['providers', name, 'access'], access)),
        ]),
        ...Object.entries(value.prompts).map(([name, prompt]) => facet('prompt', ['prompts', name], prompt)),
        ...value.suites.flatMap((suite, index) => suiteFacets(suite, lineOf(['suites', index]))),
        facet('evals', ['gate'], value.gate),
        facet('evals', ['budget'], value.budget),
        facet('docs', ['ownership'], value.ownership),
    ];
};
/** Keys and patience, on which no answer depends; none where the provider needs none. */
const accessOf = (provider) => provider.api === 'openai' && (provider.key_env !== undefined || provider.timeout_s !== undefined)
    ? [{ key_env: provider.key_env ?? null, timeout_s: provider.timeout_s ?? null }]
    : [];
/** A suite is named by its name, not by its position, so that moving one changes nothing. */
function suiteFacets(suite, line) {
    const { name, target, ...yardstick } = suite;
    return [
        { lane: 'prompt', name: `suites.${name}.target.prompt`, meaning: target.prompt, line },
        { lane: 'model', name: `suites.${name}.target.model`, meaning: target.model ?? null, line },
        { lane: 'evals', name: `suites.${name}`, meaning: yardstick, line },
    ];
}
/** A configuration that cannot be read has no facets here; whoever needs it reports the mistake. */
function tryParse(text, path) {
    try {
        return (0,parse_configuration/* parseConfiguration */.M)(text, path);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/domain/artifacts/own.ts
var own = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/domain/suite/located-yaml.ts
var located_yaml = __webpack_require__(8869);
;// CONCATENATED MODULE: ./src/domain/changes/readers/prompt-file.ts




/** The lane of each key of a `.prompt.yml`; a key that is not here says nothing that is deployed. */
const lanesOfKeys = {
    messages: 'prompt',
    jsonSchema: 'prompt',
    tools: 'prompt',
    model: 'model',
    responseFormat: 'model',
    modelParameters: 'model',
    testData: 'evals',
    evaluators: 'evals',
};
/** A file in the shape of `.prompt.yml`, whatever its name: messages, model, parameters, cases and evaluators apart. */
const readPromptYaml = ({ path, text }) => {
    if (!(0,suite_prompt/* isYamlPath */.xu)(path) || !/^messages\s*:/m.test(text))
        return undefined;
    const source = prompt_file_tryParse(text, path);
    if (source === undefined || !prompt_file_isRecord(source.value) || !hasMessages(source.value))
        return undefined;
    return Object.entries(source.value).flatMap(([key, value]) => {
        const line = source.lineOf([key]);
        if (key === 'modelParameters' && prompt_file_isRecord(value)) {
            return Object.entries(value).map(([name, meaning]) => ({
                lane: 'model',
                name: `modelParameters.${name}`,
                meaning: meaning,
                line: source.lineOf([key, name]),
            }));
        }
        return [{ lane: (0,own/* own */.Z)(lanesOfKeys, key) ?? 'docs', name: key, meaning: value, line }];
    });
};
/** A prompt kept as text, or in a notation that no other reader knows: one facet, the whole of it. */
const readPromptText = ({ path, text }) => {
    if (!(0,prompt_path/* isPromptPath */.UX)(path))
        return undefined;
    const parsed = (0,suite_prompt/* isYamlPath */.xu)(path) ? prompt_file_tryParse(text, path)?.value : undefined;
    const meaning = prompt_file_isRecord(parsed) || Array.isArray(parsed) ? parsed : text.replaceAll('\r\n', '\n');
    return [{ lane: 'prompt', name: 'text', meaning, line: 1 }];
};
function prompt_file_tryParse(text, path) {
    try {
        return (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    }
    catch {
        return undefined;
    }
}
const prompt_file_isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasMessages = (value) => Array.isArray(value['messages']) && value['messages'].every((message) => prompt_file_isRecord(message) && 'role' in message);

;// CONCATENATED MODULE: ./src/domain/changes/readers/remainder.ts
const documentEnding = /\.(md|mdx|markdown|rst|adoc|asciidoc|txt)$/i;
const documentName = /(^|\/)(readme|license|licence|changelog|contributing|authors|notice|code_of_conduct|security)(\.[a-z]+)?$/i;
const manifest = /(^|\/)(requirements[^/]*|constraints[^/]*|cmakelists|robots)\.txt$/i;
/** What is left of a file when no reader knows it: documentation or code. */
function laneOfRemainder(path) {
    if (manifest.test(path))
        return 'code';
    return documentName.test(path) || documentEnding.test(path) ? 'docs' : 'code';
}

// EXTERNAL MODULE: ./src/domain/suite/dataset.ts
var dataset = __webpack_require__(8855);
;// CONCATENATED MODULE: ./src/domain/changes/readers/yardstick-file.ts



const yardstickPath = /(^|\/)(evals?|evaluations?|golden)\/|(^|\/)promptfooconfig[^/]*\.ya?ml$|\.eval\.[a-z]+$/i;
/** True for files that measure and are never deployed, by where they lie. */
const isYardstickPath = (path) => yardstickPath.test(path);
/** A dataset: one facet a case, so that a reason can say which cases changed. Unreadable ones are one facet. */
function readDataset(file) {
    try {
        return (0,dataset/* parseDataset */.oH)(file.text, file.path).map(({ line, id, ...meaning }) => ({
            lane: 'evals',
            name: `case ${id}`,
            meaning: (0,digest/* digestOf */.ol)(meaning),
            ...(line === undefined ? {} : { line }),
        }));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return [wholeFile(file)];
        throw error;
    }
}
/** Any other part of the yardstick, taken whole. */
const wholeFile = ({ text }) => ({
    lane: 'evals',
    name: 'content',
    meaning: text.replaceAll('\r\n', '\n'),
    line: 1,
});

;// CONCATENATED MODULE: ./src/domain/changes/read-facets.ts




const readers = [readConfigurationFile, readPromptYaml, readPromptText];
/** All that one side of a changed file means, facet by facet; never empty. */
function readFacets(file, declared) {
    if (declared.datasets.has(file.path))
        return readDataset(file);
    if (declared.recordings.has(file.path))
        return [wholeFile(file)];
    if (declared.prompts.has(file.path))
        return readPromptYaml(file) ?? [promptFacet(file)];
    for (const read of readers) {
        const facets = read(file);
        if (facets !== undefined && facets.length > 0)
            return facets;
    }
    if (isYardstickPath(file.path))
        return [wholeFile(file)];
    return [{ lane: laneOfRemainder(file.path), name: 'content', meaning: file.text, line: 1 }];
}
const promptFacet = (file) => ({
    lane: 'prompt',
    name: 'text',
    meaning: file.text.replaceAll('\r\n', '\n'),
    line: 1,
});

;// CONCATENATED MODULE: ./src/domain/changes/detect-changes.ts






/** The change of every facet that differs, told in the order of the files; what only moved is code. */
function detectChanges(pairs, base, head) {
    const differences = [];
    const changes = [];
    for (const pair of pairs) {
        const path = pair.headPath ?? pair.basePath ?? '';
        const unreadable = [pair.base, pair.head].find((content) => content.kind === 'unreadable');
        if (unreadable?.kind === 'unreadable') {
            changes.push(unreadableChange(path, unreadable.reason, [base, head]));
            continue;
        }
        const found = fileDifferences(pair, path, base, head);
        if (found.length === 0)
            changes.push(unchangedMeaning(pair, path, head));
        differences.push(...found);
    }
    const { changed, moved } = withoutMoves(differences);
    return [...changes, ...changed.map(toChange), ...moved.flatMap(toMove)].sort(byPlace);
}
function fileDifferences(pair, path, base, head) {
    const before = facetsOf(pair.basePath, pair.base, base);
    const after = facetsOf(pair.headPath, pair.head, head);
    return differencesOf(path, before, after);
}
const facetsOf = (path, content, declared) => path === undefined || content.kind !== 'text' ? [] : readFacets({ path, text: content.text }, declared);
/** The file differs, yet nothing in it means anything else than before: the matter of code, unless it never deploys. */
function unchangedMeaning(pair, path, declared) {
    const content = pair.head.kind === 'text' ? pair.head : pair.base;
    const lanes = (0,lane/* inOrder */.al)(facetsOf(pair.headPath ?? pair.basePath, content, declared).map(({ lane }) => lane));
    const renamed = pair.basePath !== undefined && pair.headPath !== undefined && pair.basePath !== pair.headPath;
    return {
        path,
        lane: lanes.some(lane/* isDeployed */.Nj) ? 'code' : (lanes[0] ?? 'code'),
        facet: renamed ? 'path' : 'layout',
        reason: renamed ? `renamed from ${pair.basePath}, its meaning unchanged` : 'only layout or comments differ',
    };
}
/** What cannot be read is taken as changed, in the lane that its place suggests. */
function unreadableChange(path, reason, declared) {
    return { path, lane: laneOfPath(path, declared), facet: 'content', reason: `changed, but ${reason}` };
}
function laneOfPath(path, declared) {
    if (declared.some(({ prompts }) => prompts.has(path)))
        return 'prompt';
    if (declared.some(({ datasets, recordings }) => datasets.has(path) || recordings.has(path)))
        return 'evals';
    if ((0,prompt_path/* isPromptPath */.UX)(path))
        return 'prompt';
    return isYardstickPath(path) ? 'evals' : laneOfRemainder(path);
}
const byPlace = (one, other) => compareText(one.path, other.path) || (one.line ?? 0) - (other.line ?? 0) || compareText(one.facet, other.facet);
const compareText = (one, other) => (one < other ? -1 : Number(one > other));

// EXTERNAL MODULE: ./src/stages/steps/artifacts.ts
var artifacts = __webpack_require__(4916);
// EXTERNAL MODULE: ./src/stages/steps/read-sides.ts
var read_sides = __webpack_require__(6738);
;// CONCATENATED MODULE: ./src/stages/detect.ts









/** Larger files are not read for facets. */
const maxFileBytes = 2_000_000;
/** Says what changed between the merge base and head, which lanes that touches and which suites it reaches. */
async function detect(ports, request) {
    const { git } = ports;
    const policy = await mustResolve(git, request.policy);
    const headCommit = request.head === 'worktree' ? await mustResolve(git, 'HEAD') : await mustResolve(git, request.head.revision);
    const base = await mustMergeBase(git, policy, headCommit);
    const head = request.head === 'worktree' ? await git.snapshotWorktree() : headCommit;
    const [pairs, sides] = await Promise.all([readPairs(git, base, head), (0,read_sides/* readSides */.h)(git, { policy, base, head })]);
    const changes = detectChanges(pairs, declaredBy(sides.base, sides.policy), declaredBy(sides.head, sides.policy));
    const changeSet = describe({ policy, base, head, worktree: request.head === 'worktree' }, changes, sides);
    if (request.folder !== undefined) {
        await (0,artifacts/* writeArtifact */.w6)(ports.files, `${request.folder}/${change_set/* changeSetFile */.LF}`, changeSet);
    }
    return changeSet;
}
async function mustResolve(git, revision) {
    const tree = await git.resolve(revision);
    if (tree !== undefined)
        return tree;
    throw new user_error/* UserError */.yo(`there is no commit \`${revision}\` in this repository`, {
        hint: 'name a branch, a tag or a commit that exists here or at `origin`',
    });
}
async function mustMergeBase(git, policy, head) {
    const base = await git.mergeBase(policy, head);
    if (base !== undefined)
        return base;
    throw new user_error/* UserError */.yo(`${policy.slice(0, 12)} and ${head.slice(0, 12)} have no common history`, {
        hint: 'compare with a commit of the same repository',
    });
}
async function readPairs(git, base, head) {
    const changes = await git.changes(base, head);
    const blobs = changes.flatMap(({ baseBlob, headBlob, isRegularFile }) => isRegularFile ? [baseBlob, headBlob].filter((blob) => blob !== undefined) : []);
    const wanted = [...new Set(blobs)];
    const texts = await git.readBlobs(wanted, maxFileBytes);
    const contents = new Map(wanted.map((blob, index) => [blob, toContent(texts[index])]));
    return changes.map((change) => ({
        basePath: change.basePath,
        headPath: change.headPath,
        base: contentOf(change.isRegularFile, change.baseBlob, contents),
        head: contentOf(change.isRegularFile, change.headBlob, contents),
    }));
}
function contentOf(isRegular, blob, contents) {
    if (blob === undefined)
        return { kind: 'absent' };
    if (!isRegular)
        return { kind: 'unreadable', reason: 'it is a link or a submodule' };
    return contents.get(blob) ?? { kind: 'unreadable', reason: 'its content is missing' };
}
function toContent(blob) {
    switch (blob?.kind) {
        case 'text':
            return blob;
        case 'binary':
            return { kind: 'unreadable', reason: 'it is not text' };
        case 'too-large':
            return { kind: 'unreadable', reason: `it is too large to read (${blob.bytes} bytes)` };
        case 'missing':
        case undefined:
            return { kind: 'unreadable', reason: 'its content is missing' };
    }
}
/** What policy declares counts on both sides, so that head cannot rename its yardstick into code. */
function declaredBy(...sides) {
    const all = sides.map(({ settings }) => settings);
    const recordings = all.flatMap(({ providers }) => Object.values(providers).flatMap((provider) => (provider.api === 'replay' ? [provider.path] : [])));
    return {
        datasets: new Set(all.flatMap(({ suites }) => suites.map(({ dataset }) => dataset))),
        recordings: new Set(recordings),
        prompts: new Set(all.flatMap(({ prompts, suites }) => [...Object.values(prompts), ...suites.map(({ target }) => target.prompt)])),
    };
}
function describe(commits, found, sides) {
    const affected = affectedSuites(sides);
    const lanes = (0,lane/* inOrder */.al)([...found.map(({ lane }) => lane), ...affected.flatMap((suite) => suite.lanes)]);
    const reaches = reachesOf((0,suite_sides/* suitesAcross */.PL)(sides), sides);
    const changes = found.map((change) => ({ ...change, suites: suitesReachedBy(change, reaches) }));
    const notes = [...sides.head.unreadablePrompts].map(([path, reason]) => `${path} is not read as a prompt: ${reason}`);
    return change_set/* ChangeSet */.VR.parse({
        version: 1,
        ...commits,
        lanes,
        mixed: (0,lane/* isMixed */.Oq)(lanes),
        suites: affected.map(({ name }) => name),
        affected,
        changes,
        notes,
    });
}


/***/ })

};
