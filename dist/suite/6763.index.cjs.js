(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 6763;
exports.ids = [6763];
exports.modules = {

/***/ 55649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kD: () => (/* binding */ judgeCorpus),
  $A: () => (/* binding */ unexaminedCorpus),
  kT: () => (/* binding */ untouchedCorpus)
});

// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/corpus-flaws.js
var corpus_flaws = __webpack_require__(51622);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/contract/bound.js
var bound = __webpack_require__(11503);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/contract/contract-rule.js
var contract_rule = __webpack_require__(47832);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/corpus-document.js
var corpus_document = __webpack_require__(91615);
// EXTERNAL MODULE: ./dist/compiled/domain/report/text/hide-keys.js
var hide_keys = __webpack_require__(98659);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/samples.js

const mostSamples = 20;
/** Documents may say anything at any length. */
const mostCharacters = 200;
const beyondCut = 1000;
/** The first of what fails, as a report has it. */
const samplesOf = (flaws) => flaws.slice(0, mostSamples).map(({ document, path, line, says }) => ({
    document,
    path,
    ...(line === undefined ? {} : { line }),
    // A key that lies across the cut is looked for in all of it.
    says: (0,hide_keys/* hideKeys */.t)(says.slice(0, mostCharacters + beyondCut)).slice(0, mostCharacters),
}));

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/judge-contract.js





/** Holds every document of a corpus against a contract, whether it is new or not: a contract is about all of them. */
function judgeContract({ documents }, { contract, index, whose }) {
    const checked = documents.length;
    const rows = contract.rules.map((rule, number) => {
        const flaws = flawsOf(documents, rule, { index, number });
        const found = rule.kind === 'count' ? checked : flaws.length;
        const isKept = rule.bound.holds(found, checked);
        const broken = rule.isWarning ? 'inconclusive' : 'fail';
        return {
            name: `${whose}${(0,contract_rule/* labelOf */.W)(rule)}`,
            kind: 'contract',
            meaning: contract.path,
            verdict: isKept ? 'pass' : broken,
            reason: reasonOf(rule, found, checked),
            checked,
            failed: flaws.length,
            base_failed: null,
            fresh: flaws.length,
            samples: samplesOf(flaws),
        };
    });
    return [...rows, ...contract.unchecked.map((says) => uncheckedRow(contract, `${whose}${says}`))];
}
function reasonOf({ kind }, found, checked) {
    if (kind === 'count')
        return (0,format_quantity/* formatAmount */.ej)(checked, 'document');
    return found === 0 ? 'every document keeps it' : `${(0,bound/* shareOf */.tC)(found, checked)} do not keep it`;
}
/** What nobody checked is no pass. */
const uncheckedRow = ({ path }, name) => ({
    name,
    kind: 'contract',
    meaning: path,
    verdict: 'inconclusive',
    reason: 'is not checked here',
    checked: 0,
    failed: 0,
    base_failed: null,
    fresh: 0,
    samples: [],
});
function flawsOf(documents, rule, { index, number }) {
    if (rule.kind === 'value')
        return documents.flatMap(({ contracts }) => contracts[index]?.failed.get(number) ?? []);
    if (rule.kind === 'count')
        return [];
    const known = new Map();
    return documents.flatMap((document) => {
        const key = document.contracts[index]?.keys.get(number);
        if (key === undefined)
            return [];
        const other = known.get(key);
        if (other === undefined)
            known.set(key, document);
        return other === undefined ? [] : [(0,corpus_document/* flawOf */.e)(document, `has the same as ${other.id}`)];
    });
}

// EXTERNAL MODULE: ./dist/compiled/domain/statistics/distributions/normal-distribution.js
var normal_distribution = __webpack_require__(10247);
// EXTERNAL MODULE: ./dist/compiled/domain/statistics/wilson-interval.js
var wilson_interval = __webpack_require__(28649);
;// CONCATENATED MODULE: ./dist/compiled/domain/statistics/newcombe-interval.js

/**
 * The interval of the difference of two independent shares, the second minus the first, with `z` standard errors on
 * both sides. Newcombe 1998, method 10: Wilson's intervals put together.
 */
function newcombeInterval(first, second, z) {
    const [one, other] = [shareOf(first), shareOf(second)];
    const [firstLow, firstHigh] = (0,wilson_interval/* wilsonInterval */.Y)(first.count, first.of, z);
    const [secondLow, secondHigh] = (0,wilson_interval/* wilsonInterval */.Y)(second.count, second.of, z);
    const difference = other - one;
    return [
        difference - Math.hypot(other - secondLow, firstHigh - one),
        difference + Math.hypot(secondHigh - other, one - firstLow),
    ];
}
const shareOf = ({ count, of }) => (of === 0 ? 0 : count / of);

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/checks.js
var checks = __webpack_require__(36065);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/fresh-flaws.js
/**
 * Tells what fails in head alone from what fails in base as well: the same document, or one that was moved and says the
 * same. Each of base stands for one of head, so that no copy passes for it.
 */
function partFlaws(head, base) {
    const same = partBy(({ key }) => key, head, base);
    const moved = partBy(({ alike }) => alike, same.left, same.spare);
    const known = new Set([...same.matched, ...moved.matched]);
    return { fresh: moved.left, known: head.filter((flaw) => known.has(flaw)) };
}
function partBy(keyOf, head, base) {
    const free = new Map();
    for (const flaw of base) {
        const alike = free.get(keyOf(flaw));
        if (alike === undefined)
            free.set(keyOf(flaw), [flaw]);
        else
            alike.push(flaw);
    }
    const [matched, left] = [[], []];
    for (const flaw of head)
        (free.get(keyOf(flaw))?.pop() === undefined ? left : matched).push(flaw);
    return { matched, left, spare: [...free.values()].flat() };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/gone-documents.js
/**
 * The documents of base that head has no more: neither their id nor, where they were moved, what they say. A record
 * without an id is known by what it says, since another may stand on its line; as many as are new in its file count as
 * rewritten and not as gone.
 */
function goneDocuments(base, head) {
    const ids = new Set(head.documents.filter(isNamed).map(({ id }) => id));
    const [before, after] = [meaningsOf(base), meaningsOf(head)];
    const rewritten = new Map();
    for (const document of head.documents) {
        if (isNamed(document) || before.has(document.meaning))
            continue;
        rewritten.set(document.path, (rewritten.get(document.path) ?? 0) + 1);
    }
    return base.documents.filter((document) => {
        if (after.has(document.meaning))
            return false;
        if (isNamed(document))
            return !ids.has(document.id);
        const left = rewritten.get(document.path) ?? 0;
        rewritten.set(document.path, left - 1);
        return left <= 0;
    });
}
const meaningsOf = ({ documents }) => new Set(documents.map(({ meaning }) => meaning));
const isNamed = ({ isRecord, id, path, line }) => !isRecord || id !== `${path}:${line}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/judge-quality.js










/** By how much the share of documents that fail a check of drift may rise, where no contract says. */
const usualRise = 0.05;
/** Which share of the documents of the base may be gone. */
const usualRemoved = 0.2;
/** Holds head against every check of quality, and against base where there is one. */
function judgeQuality(sides, rules) {
    const head = (0,corpus_flaws/* corpusFlaws */.kT)(sides.head);
    const base = sides.base && (0,corpus_flaws/* corpusFlaws */.kT)(sides.base);
    return checks/* qualityChecks */.R.flatMap((check) => {
        const tolerance = rules.tolerances.findLast((each) => each.check === check.name);
        if (tolerance?.off === true)
            return [];
        if (check.name === 'removed')
            return judgeRemoved(check, sides, tolerance);
        const found = countsOf(check, { sides, head, base });
        return [rowOf(check, found, judge(check, found, { tolerance, alpha: rules.alpha }))];
    });
}
function countsOf({ name }, { sides, head, base }) {
    const failed = head.get(name) ?? [];
    const known = base?.get(name) ?? [];
    const parted = partFlaws(failed, known);
    return {
        checked: sides.head.documents.length,
        flaws: [...parted.fresh, ...parted.known],
        fresh: parted.fresh.length,
        base: sides.base && { checked: sides.base.documents.length, failed: known.length },
    };
}
function judge(check, found, { tolerance, alpha }) {
    const broken = tolerance?.isWarning === true ? 'inconclusive' : 'fail';
    const absolute = tolerance?.fail_above;
    if (absolute !== undefined)
        return judgeShare(found, absolute, broken);
    return check.kind === 'drift'
        ? judgeRise(found, { rise: tolerance?.rise ?? usualRise, alpha, broken })
        : judgeSound(found, broken);
}
function judgeShare({ flaws, checked }, most, broken) {
    const isKept = checked === 0 || flaws.length / checked <= most;
    const share = (0,bound/* shareOf */.tC)(flaws.length, checked);
    return isKept
        ? { verdict: 'pass', reason: `${share} fail; the contract allows ${(0,format_quantity/* formatPercent */.l9)(most)}` }
        : { verdict: broken, reason: `${share} fail, more than the ${(0,format_quantity/* formatPercent */.l9)(most)} that the contract allows` };
}
function judgeSound({ flaws, fresh, base }, broken) {
    if (flaws.length === 0)
        return { verdict: 'pass', reason: 'no document fails' };
    const known = `${(0,format_quantity/* formatAmount */.ej)(flaws.length - fresh, 'document')} ${flaws.length - fresh === 1 ? 'fails' : 'fail'} as in base`;
    if (fresh === 0)
        return { verdict: 'pass', reason: known };
    const newly = base === undefined ? 'document' : 'new or changed document';
    const others = fresh === flaws.length ? '' : `; ${known}`;
    return {
        verdict: broken,
        reason: `${(0,format_quantity/* formatAmount */.ej)(fresh, newly)} ${fresh === 1 ? 'fails' : 'fail'}${others}`,
    };
}
function judgeRise({ flaws, checked, base }, { rise, alpha, broken }) {
    const share = (0,bound/* shareOf */.tC)(flaws.length, checked);
    if (base === undefined)
        return { verdict: 'not-affected', reason: `${share}; nothing to compare with` };
    if (base.checked === 0 || checked === 0)
        return { verdict: 'not-affected', reason: `${share}; base has no document` };
    const [first, second] = [
        { count: base.failed, of: base.checked },
        { count: flaws.length, of: checked },
    ];
    const difference = second.count / second.of - first.count / first.of;
    const says = `${(0,bound/* shareOf */.tC)(base.failed, base.checked)} \u2192 ${share}, ${(0,format_quantity/* formatPoints */.Xf)(difference)}`;
    if (difference <= rise)
        return { verdict: 'pass', reason: says };
    const [low] = newcombeInterval(first, second, (0,normal_distribution/* normalQuantile */.Z)(1 - alpha));
    const above = `${says}, above the ${(0,format_quantity/* formatPointsSize */.QF)(rise)} that may be`;
    if (low > 0)
        return { verdict: broken, reason: above };
    return { verdict: 'inconclusive', reason: `${above}, of so few documents that it may be chance` };
}
function rowOf(check, { checked, flaws, fresh, base }, judged) {
    const { name, kind, meaning } = check;
    const counts = { checked, failed: flaws.length, base_failed: base?.failed ?? null, fresh };
    return { name, kind, meaning, ...counts, ...judged, samples: samplesOf(flaws) };
}
/** What is renamed, or moved into another file, is not gone. */
function judgeRemoved(check, { base, head }, tolerance) {
    if (base === undefined)
        return [];
    const gone = goneDocuments(base, head);
    const most = tolerance?.fail_above ?? tolerance?.rise ?? usualRemoved;
    const checked = base.documents.length;
    const share = (0,bound/* shareOf */.tC)(gone.length, checked);
    const isKept = checked === 0 || gone.length / checked <= most;
    const isAsked = tolerance !== undefined && !tolerance.isWarning;
    const flaws = gone.map((document) => (0,corpus_flaws/* keyedFlaw */.Nj)(document, (0,corpus_document/* flawOf */.e)(document, 'is gone')));
    return [
        rowOf(check, { checked, flaws, fresh: flaws.length, base: undefined }, isKept
            ? { verdict: 'pass', reason: `${share} are gone` }
            : { verdict: isAsked ? 'fail' : 'inconclusive', reason: `${share} are gone, more than ${(0,format_quantity/* formatPercent */.l9)(most)}` }),
    ];
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/names-of-document.js
var names_of_document = __webpack_require__(79313);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/judge-queries.js



/** Whether the documents that queries should find are there: what is gone no retriever finds. */
function judgeQueries({ base, head }, queries, path) {
    const wanted = wantedBy(queries);
    const [missing, before] = [
        missingOf(wanted, head),
        base && new Set(missingOf(wanted, base).map(({ document }) => document)),
    ];
    const fresh = before === undefined ? missing : missing.filter(({ document }) => !before.has(document));
    const row = {
        name: 'queries',
        kind: 'queries',
        meaning: path,
        checked: wanted.size,
        failed: missing.length,
        base_failed: before?.size ?? null,
        fresh: fresh.length,
        samples: samplesOf(fresh.length > 0 ? fresh : missing),
    };
    if (wanted.size === 0)
        return { ...row, verdict: 'error', reason: 'no query names a relevant document' };
    if (missing.length === wanted.size && (before?.size ?? wanted.size) === wanted.size) {
        const reason = 'none of their documents is in the corpus: they must be named by path, or by the id of a record';
        return { ...row, verdict: 'error', reason };
    }
    const there = `${wanted.size - missing.length} of ${wanted.size} relevant documents are there`;
    if (fresh.length === 0)
        return { ...row, verdict: 'pass', reason: there };
    const [be, gone] = [fresh.length === 1 ? 'is' : 'are', base === undefined ? 'missing' : 'gone'];
    return {
        ...row,
        verdict: 'fail',
        reason: `${(0,format_quantity/* formatAmount */.ej)(fresh.length, 'relevant document')} ${be} ${gone}; ${there}`,
    };
}
/** The relevant documents, and how many queries each of them is for. */
function wantedBy(queries) {
    const wanted = new Map();
    for (const { grades } of queries) {
        for (const [document, grade] of grades)
            if (grade > 0)
                wanted.set(document, (wanted.get(document) ?? 0) + 1);
    }
    return wanted;
}
function missingOf(wanted, { documents }) {
    const known = new Set(documents.flatMap(({ id, path }) => (0,names_of_document/* namesOfDocument */.h)(id, path)));
    return [...wanted]
        .filter(([document]) => !known.has(document))
        .map(([document, queries]) => ({
        document,
        path: document,
        says: `${(0,format_quantity/* formatAmount */.ej)(queries, 'query wants', 'queries want')} it`,
    }));
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/breaking-differences.js
/**
 * What a contract says otherwise than before so that who reads the documents, or who writes them, may fail by it: a
 * sentence each. What it asks beyond that, such as another limit, is no such difference.
 */
function breakingDifferences(before, after) {
    const now = new Map(after.map((field) => [field.path, field]));
    const known = new Set(before.map(({ path }) => path));
    const gone = before.filter(({ path }) => !now.has(path)).map(({ path }) => path);
    const isWithinGone = (path) => gone.some((other) => isWithin(path, other));
    return [
        ...gone.filter((path) => !isWithinGone(path)).map((path) => `\`${path}\` is gone`),
        ...before.flatMap((field) => changesOf(field, now.get(field.path))),
        ...after
            .filter(({ path, isRequired }) => isRequired && !known.has(path))
            .map(({ path }) => `\`${path}\` is new and required`),
    ];
}
const isWithin = (path, other) => path.startsWith(`${other}.`) || path.startsWith(`${other}[`);
function changesOf(before, after) {
    if (after === undefined)
        return [];
    const { path } = before;
    const changes = [];
    if (before.type !== undefined && after.type !== undefined && before.type !== after.type)
        changes.push(`\`${path}\` is of the type ${after.type}, not ${before.type}`);
    if (after.isKey !== before.isKey)
        changes.push(`\`${path}\` is ${after.isKey ? 'now' : 'no longer'} a primary key`);
    else if (after.isRequired && !before.isRequired)
        changes.push(`\`${path}\` is required now`);
    for (const [name, said] of before.meaning) {
        const says = after.meaning.get(name);
        if (says !== undefined && says !== said)
            changes.push(`the ${name} of \`${path}\` is ${says}, not ${said}`);
    }
    const lost = after.values === undefined ? [] : [...(before.values ?? [])].filter((each) => !after.values?.has(each));
    return lost.length === 0 ? changes : [...changes, `\`${path}\` may no longer be ${lost.slice(0, 3).join(', ')}`];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/contract-version.js
/**
 * The least version that tells readers of a contract that something broke since `before`; `undefined` where `after`
 * tells it. Where the version begins with no number, or with a year, any other one does.
 */
function missingVersion(before, after) {
    const [old, now] = [numbersOf(before), numbersOf(after)];
    if (old === undefined || now === undefined)
        return before === after ? 'another one' : undefined;
    // Before its first release a minor version may break what was (semver.org, 4).
    const isNew = now.major > old.major || (old.major === 0 && now.major === 0 && now.minor > old.minor);
    if (isNew)
        return undefined;
    return old.major === 0 ? `0.${old.minor + 1}.0` : `${old.major + 1}.0.0`;
}
const earliestYear = 1900;
function numbersOf(version) {
    const [, major, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?![^.+-])/.exec(version.trim()) ?? [];
    const numbers = { major: Number(major), minor: Number(minor ?? 0) };
    return major === undefined || numbers.major >= earliestYear ? undefined : numbers;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/judge-version.js



const mostTold = 4;
/**
 * Whether the version of a contract tells that it broke something that others rely on; nothing where it did not break
 * anything.
 */
function judgeVersion({ before, after }) {
    const differences = breakingDifferences(before.fields, after.fields);
    if (differences.length === 0)
        return [];
    const missing = missingVersion(before.version, after.version);
    const verdict = missing === undefined ? 'pass' : 'fail';
    const rest = differences.length - mostTold;
    const told = [...differences.slice(0, mostTold), ...(rest > 0 ? [(0,format_quantity/* formatAmount */.ej)(rest, 'more difference')] : [])];
    const versions = before.version === after.version ? 'it stays' : `after ${before.version} it is`;
    const demand = missing === undefined ? '' : `, which does not tell what breaks; make it ${missing}`;
    return [
        {
            name: 'version',
            kind: 'contract',
            meaning: after.path,
            verdict,
            reason: `${versions} ${after.version}${demand}: ${told.join('; ')}`,
            checked: 0,
            failed: 0,
            base_failed: null,
            fresh: 0,
            samples: [],
        },
    ];
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/check/judge-corpus.js







/** Judges a corpus: the gravest word of all its checks holds. */
function judgeCorpus(corpus) {
    const { name, head, unread, contracts, notes } = corpus;
    const [binding] = contracts;
    const shown = {
        name,
        documents: judge_corpus_countsOf(corpus),
        unread,
        notes: [...notes, ...noteOnUnread(unread)],
        ...(binding === undefined ? {} : { contract: shownContract(binding.contract) }),
    };
    if (head.documents.length === 0) {
        const reason = unread === 0 && head.unreadable.length === 0 ? 'no file is of it' : 'none of its files can be read';
        return { ...shown, verdict: 'error', reason, checks: [] };
    }
    const checks = [
        ...judgeQuality(corpus, { tolerances: binding?.contract.tolerances ?? [], alpha: corpus.alpha }),
        ...contracts.flatMap((held) => judgeContract(head, held)),
        ...(corpus.change === undefined ? [] : judgeVersion(corpus.change)),
        ...(corpus.queries === undefined ? [] : [judgeQueries(corpus, corpus.queries.all, corpus.queries.path)]),
    ];
    const judged = { ...shown, verdict: (0,verdict_word/* worst */.Q)(checks.map(({ verdict }) => verdict)), reason: judge_corpus_reasonOf(checks), checks };
    if (!corpus.isDeserted || judged.verdict === 'fail')
        return judged;
    return { ...judged, verdict: 'error', reason: 'no file is of it as lanegate.yml of head declares it' };
}
const shownContract = ({ path, id, version }) => ({ path, id, version });
/** A corpus that head left as it was. */
const untouchedCorpus = (name) => ({
    name,
    verdict: 'not-affected',
    reason: 'nothing of it changed',
    unread: 0,
    checks: [],
    notes: [],
    documents: { base: null, head: null, added: null, changed: null, removed: null },
});
/** A corpus that nobody could look at, and why: most likely its contract or its queries cannot be read. */
const unexaminedCorpus = (name, reason) => ({
    ...untouchedCorpus(name),
    verdict: 'error',
    reason,
});
function judge_corpus_reasonOf(checks) {
    const word = (0,verdict_word/* worst */.Q)(checks.map(({ verdict }) => verdict));
    const gravest = checks.filter(({ verdict }) => verdict === word && word !== 'pass' && word !== 'not-affected');
    const [first] = gravest;
    if (first === undefined)
        return 'its documents are sound';
    const more = gravest.length === 1 ? '' : `, and ${(0,format_quantity/* formatAmount */.ej)(gravest.length - 1, 'more check')}`;
    return `${first.name}: ${first.reason}${more}`;
}
const noteOnUnread = (unread) => unread === 0 ? [] : [`${(0,format_quantity/* formatAmount */.ej)(unread, 'file')} of it ${unread === 1 ? 'is' : 'are'} no text, and not checked`];
function judge_corpus_countsOf({ base, head }) {
    if (base === undefined)
        return { base: null, head: head.documents.length, added: null, changed: null, removed: null };
    const [before, after] = [idsOf(base), idsOf(head)];
    const isChanged = (id) => before.has(id) && before.get(id) !== after.get(id);
    return {
        base: base.documents.length,
        head: head.documents.length,
        added: [...after.keys()].filter((id) => !before.has(id)).length,
        changed: [...after.keys()].filter(isChanged).length,
        removed: [...before.keys()].filter((id) => !after.has(id)).length,
    };
}
const idsOf = ({ documents }) => new Map(documents.map((document) => [document.id, (0,corpus_flaws/* keyOfDocument */.KO)(document)]));


/***/ }),

/***/ 11503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   s0: () => (/* binding */ boundOf),
/* harmony export */   tC: () => (/* binding */ shareOf)
/* harmony export */ });
/* harmony import */ var _report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16975);

/** What holds where a rule does not say: no document. */
const none = { says: 'none', holds: (found) => found === 0 };
const comparisons = {
    mustBe: { sign: '=', holds: (value, limit) => value === limit },
    mustNotBe: { sign: '\u2260', holds: (value, limit) => value !== limit },
    mustBeGreaterThan: { sign: '>', holds: (value, limit) => value > limit },
    mustBeGreaterOrEqualTo: { sign: '\u2265', holds: (value, limit) => value >= limit },
    mustBeLessThan: { sign: '<', holds: (value, limit) => value < limit },
    mustBeLessOrEqualTo: { sign: '\u2264', holds: (value, limit) => value <= limit },
};
/** The bound that a rule of quality writes; `undefined` where it writes none. Of several all must hold. */
function boundOf(written) {
    const parts = [...comparisonsIn(written), ...rangesIn(written)];
    if (parts.length === 0)
        return undefined;
    const isPercent = written.unit === 'percent';
    return {
        says: `${parts.map(({ says }) => says).join(' and ')}${isPercent ? ' %' : ''}`,
        holds: (found, of) => {
            const value = isPercent ? (100 * found) / Math.max(1, of) : found;
            return parts.every((part) => part.holds(value));
        },
    };
}
function comparisonsIn(written) {
    return Object.entries(comparisons).flatMap(([key, { sign, holds }]) => {
        const limit = written[key];
        return limit === undefined ? [] : [{ says: `${sign} ${limit}`, holds: (value) => holds(value, limit) }];
    });
}
function rangesIn({ mustBeBetween: within, mustNotBeBetween: without }) {
    const isWithin = (value, [low, high]) => value >= low && value <= high;
    return [
        ...(within === undefined
            ? []
            : [{ says: `between ${within.join(' and ')}`, holds: (value) => isWithin(value, within) }]),
        ...(without === undefined
            ? []
            : [{ says: `not between ${without.join(' and ')}`, holds: (value) => !isWithin(value, without) }]),
    ];
}
/** How many of how many, for people. */
const shareOf = (found, of) => of === 0 ? String(found) : `${found} of ${of} (${(0,_report_words_format_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPercent */ .l9)(found / of)})`;


/***/ }),

/***/ 47832:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf),
/* harmony export */   o: () => (/* binding */ joined)
/* harmony export */ });
/** A rule as it is told. */
const labelOf = ({ key, limit }) => limit === '' ? key : `${key} ${limit}`;
const joined = (parts) => ({
    rules: parts.flatMap(({ rules }) => rules),
    unchecked: parts.flatMap(({ unchecked }) => unchecked),
});


/***/ }),

/***/ 91615:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ flawOf)
/* harmony export */ });
/** What is wrong with a document as a whole; a record stands on one line. */
const flawOf = (document, says) => ({
    document: document.id,
    path: document.path,
    says,
    ...(document.isRecord ? { line: document.line } : {}),
});


/***/ }),

/***/ 79313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ namesOfDocument)
/* harmony export */ });
/** By what a query may name a document: its id, its path, or the end of its path from some folder on. */
function namesOfDocument(id, path) {
    const parts = path.split('/');
    return [id, ...parts.map((_, index) => parts.slice(index).join('/'))];
}


/***/ }),

/***/ 6781:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Identifier)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** The id of a query or of a document; a number counts as its digits. */
const Identifier = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().transform(String)], {
    error: 'an id is a text or a number, and here is none',
});


/***/ }),

/***/ 71313:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ linesOfNote),
/* harmony export */   n: () => (/* binding */ boilerplateOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44263);

/** Shorter lines, such as headings and brackets, are in many documents for good reason. */
const shortestLine = 20;
function linesOfNote(text) {
    const counts = new Map();
    let total = 0;
    for (const written of text.split('\n')) {
        const line = written.trim();
        total += line.length;
        if (line.length < shortestLine)
            continue;
        const hash = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOfWord */ .iQ)(line);
        counts.set(hash, (counts.get(hash) ?? 0) + line.length);
    }
    return { hashes: Uint32Array.from(counts.keys()), characters: Uint32Array.from(counts.values()), total };
}
/** In fewer documents nothing is common. */
const fewestDocuments = 5;
const commonShare = 0.2;
const mostOfDocument = 0.5;
/** Tells for each document, in their order, whether most of it is lines that many documents have. */
function boilerplateOf(documents) {
    const counts = new Map();
    for (const { hashes } of documents)
        for (const hash of hashes)
            counts.set(hash, (counts.get(hash) ?? 0) + 1);
    const common = Math.max(fewestDocuments, commonShare * documents.length);
    return documents.map(({ hashes, characters, total }) => {
        let shared = 0;
        hashes.forEach((hash, index) => {
            if ((counts.get(hash) ?? 0) >= common)
                shared += characters[index] ?? 0;
        });
        return total > 0 && shared / total > mostOfDocument;
    });
}


/***/ }),

/***/ 36065:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ qualityCheckNames),
/* harmony export */   R: () => (/* binding */ qualityChecks)
/* harmony export */ });
/* harmony import */ var _text_flaws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36644);

const meanings = {
    empty: 'no text',
    'replacement-character': 'U+FFFD, where a character was lost',
    'control-character': 'control characters',
    'lone-surrogate': 'half of a character',
    mojibake: 'UTF-8 that was read as Windows-1252',
    'extraction-garbage': 'glyphs without letters, out of a PDF',
    'placeholder-text': 'lorem ipsum',
    'conflict-marker': 'a conflict of a merge',
    'unbroken-run': 'more than 1,000 characters without a space',
};
const sound = (name, meaning) => ({ name, kind: 'sound', meaning });
const drift = (name, meaning) => ({ name, kind: 'drift', meaning });
/** Everything that is looked for in a corpus, in the order in which it is told. */
const qualityChecks = [
    sound('unreadable', 'a line, a table or a front matter that cannot be read'),
    sound('encoding', 'not written as UTF-8'),
    ..._text_flaws_js__WEBPACK_IMPORTED_MODULE_0__/* .textRules */ .f.map(({ name }) => sound(name, meanings[name])),
    sound('duplicate-id', 'the id of another record'),
    drift('duplicate', 'the very text of another document'),
    drift('near-duplicate', 'four of five runs of words in common with another document'),
    drift('boilerplate', 'half of it lines that a fifth of all documents have'),
    drift('repetition', 'runs of words that it repeats'),
    drift('very-short', 'fewer than five words'),
    drift('word-length', 'words that are too short or too long to be prose'),
    drift('cut-off-lines', 'lines that end in \u2026'),
    drift('web-phrase', 'words of a web page around the text: cookies, navigation'),
    drift('personal-data', 'mail addresses, phone numbers, public IP addresses, numbers of cards and accounts, keys'),
    drift('removed', 'documents of the base that are gone'),
];
const qualityCheckNames = qualityChecks.map(({ name }) => name);


/***/ }),

/***/ 51622:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KO: () => (/* binding */ keyOfDocument),
/* harmony export */   MH: () => (/* binding */ corpusOf),
/* harmony export */   Nj: () => (/* binding */ keyedFlaw),
/* harmony export */   kT: () => (/* binding */ corpusFlaws)
/* harmony export */ });
/* harmony import */ var _documents_corpus_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91615);
/* harmony import */ var _boilerplate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71313);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53920);



const corpusOf = (files) => ({
    documents: files.flatMap(({ documents }) => documents),
    unreadable: files.flatMap(({ unreadable }) => unreadable),
});
function keyedFlaw(document, flaw) {
    const key = keyOfDocument(document);
    return { ...flaw, key, alike: document.flaws.has('empty') ? key : document.meaning };
}
const keyOfDocument = ({ id, meaning }) => `${id}\n${meaning}`;
/** What fails each check of a corpus: what single documents fail, and what only shows beside the others. */
function corpusFlaws({ documents, unreadable }) {
    const flaws = new Map();
    const note = (check, flaw) => {
        const known = flaws.get(check);
        if (known === undefined)
            flaws.set(check, [flaw]);
        else
            known.push(flaw);
    };
    for (const flaw of unreadable) {
        const key = `${flaw.document}\n${flaw.says}`;
        note('unreadable', { ...flaw, key, alike: key });
    }
    for (const document of documents) {
        for (const [check, flaw] of document.flaws)
            note(check, keyedFlaw(document, flaw));
    }
    const noteOf = (check, document, says) => note(check, keyedFlaw(document, (0,_documents_corpus_document_js__WEBPACK_IMPORTED_MODULE_0__/* .flawOf */ .e)(document, says)));
    noteRepeatedIds(documents, noteOf);
    noteDuplicates(documents, noteOf);
    (0,_boilerplate_js__WEBPACK_IMPORTED_MODULE_1__/* .boilerplateOf */ .n)(documents.map(({ lines }) => lines)).forEach((isBoilerplate, index) => {
        const document = documents[index];
        if (isBoilerplate && document !== undefined)
            noteOf('boilerplate', document, 'most of it stands in many documents');
    });
    return flaws;
}
const placeOf = ({ isRecord, path, line }) => (isRecord ? `${path}:${line}` : path);
/** Records without an id are known by their place, which no other has. */
function noteRepeatedIds(documents, note) {
    const known = new Map();
    for (const document of documents) {
        const other = known.get(document.id);
        if (other === undefined)
            known.set(document.id, document);
        else
            note('duplicate-id', document, `${placeOf(other)} has this id too`);
    }
}
/** In longer buckets, those of one text many times over, only the first are compared with. */
const mostCompared = 5;
const nearLikeness = 0.8;
function noteDuplicates(documents, note) {
    const byMeaning = new Map();
    const byBand = new Map();
    for (const document of documents) {
        const { signature, meaning } = document;
        if (document.flaws.has('empty'))
            continue;
        const same = byMeaning.get(meaning);
        if (same !== undefined) {
            note('duplicate', document, `${placeOf(same)} says the same`);
            continue;
        }
        byMeaning.set(meaning, document);
        if (signature === undefined)
            continue;
        const bands = (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .bandKeysOf */ .df)(signature);
        const near = nearestOf(signature, bands, byBand);
        if (near !== undefined)
            note('near-duplicate', document, `${near.says}, ${placeOf(near.document)}`);
        addTo(byBand, document, bands);
    }
}
function nearestOf(signature, bands, byBand) {
    for (const band of bands) {
        for (const document of byBand.get(band) ?? []) {
            const likeness = document.signature === undefined ? 0 : (0,_signature_js__WEBPACK_IMPORTED_MODULE_2__/* .likenessOf */ .mg)(signature, document.signature);
            if (likeness >= nearLikeness)
                return { document, says: `about ${Math.round(likeness * 100)} % like another` };
        }
    }
    return undefined;
}
function addTo(byBand, document, bands) {
    for (const band of bands) {
        const known = byBand.get(band);
        if (known === undefined)
            byBand.set(band, [document]);
        else if (known.length < mostCompared)
            known.push(document);
    }
}


/***/ }),

/***/ 53920:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   df: () => (/* binding */ bandKeysOf),
/* harmony export */   mg: () => (/* binding */ likenessOf),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44263);

const bands = 14;
const rows = 8;
const size = bands * rows;
/** Shorter texts are compared by runs of three words, longer ones by runs of five. */
const fewWords = 50;
/** Of a text with fewer words nearly every other is a near copy. */
const leastWords = 12;
/**
 * The MinHash signature of a text: of 112 orders of its runs of words the first of each, 32 bits. Two texts agree in
 * about as many as the share of runs that they have in common (Broder 1997). `undefined` for a text too short for it.
 */
function signatureOf(words) {
    if (words.length < leastWords)
        return undefined;
    const runs = new Set((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .windowsOf */ .R5)(words.map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .hashOfWord */ .iQ), words.length < fewWords ? 3 : 5));
    const signature = new Uint32Array(size).fill(0xffffffff);
    for (const run of runs) {
        for (let index = 0; index < size; index += 1) {
            const value = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mixed */ .gl)(run ^ (seeds[index] ?? 0));
            if (value < (signature[index] ?? 0))
                signature[index] = value;
        }
    }
    return signature;
}
const seeds = Uint32Array.from({ length: size }, (_, index) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mixed */ .gl)(index + 1));
/**
 * By which texts are found that may be near copies: two whose runs agree in four of five share at least one of these
 * keys 92 times of 100.
 */
const bandKeysOf = (signature) => Array.from({ length: bands }, (_, band) => {
    const part = signature.subarray(band * rows, (band + 1) * rows);
    return `${band}:${part.join()}`;
});
/** The share of runs that two texts have in common, as their signatures estimate it. */
function likenessOf(one, other) {
    let same = 0;
    for (let index = 0; index < size; index += 1)
        if (one[index] === other[index])
            same += 1;
    return same / size;
}


/***/ }),

/***/ 36644:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ textRules)
});

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/mojibake.js
/** What Windows-1252 has at 0x80 to 0x9f; five bytes that it leaves undefined stand for themselves. */
const named = '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';
const byteOf = new Map([...named].map((character, index) => [character, 0x80 + index]));
const suspectRun = new RegExp(`[${named}\u00a0-\u00ff]{2,}`, 'g');
const decoder = new TextDecoder('utf-8', { fatal: true });
/**
 * Finds UTF-8 that was read as Windows-1252: a run of characters of that encoding whose bytes are valid UTF-8. Of
 * 30,788 paragraphs in 532 languages 7 that are well are taken for such, and of 21,159 misread ones 2 are missed.
 */
function mojibakeIn(text) {
    for (const { 0: run, index } of text.matchAll(suspectRun)) {
        const meant = isLetterBeforeSpace(run) ? undefined : utf8Of(run);
        if (meant !== undefined)
            return { at: index, says: `\`${run.slice(0, 40)}\` is most likely \`${meant.slice(0, 40)}\`` };
    }
    return undefined;
}
/** A capital letter and an unbroken space, as in French before a colon, are the bytes of a letter by accident. */
const isLetterBeforeSpace = (run) => /^[^\u00c2\u00c3]\u00a0$/.test(run);
function utf8Of(run) {
    const bytes = Uint8Array.from(run, (character) => byteOf.get(character) ?? character.charCodeAt(0));
    if (!beginsSequence(bytes[0] ?? 0))
        return undefined;
    try {
        return decoder.decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** Most runs are told apart by their first byte, without the cost of an exception. */
const beginsSequence = (byte) => byte >= 0xc2 && byte <= 0xf4;

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/text-flaws.js

const byPattern = (pattern, says) => (text) => {
    const found = pattern.exec(text);
    return found === null ? undefined : { at: found.index, says: says(found[0]) };
};
const codeOf = (character) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
/** What is wrong with a text whatever it is about; the first place of each. */
const textRules = [
    {
        name: 'empty',
        find: (text) => (text.trim() === '' ? { at: 0, says: 'it has no text' } : undefined),
    },
    {
        name: 'replacement-character',
        find: byPattern(/.{0,20}\uFFFD.{0,20}/, (found) => `a character was lost on the way: ${found}`),
    },
    {
        name: 'control-character',
        // Tabs, line breaks, form feeds and NEL stand in texts that are well.
        find: byPattern(/[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f]/, (found) => `the control character U+${codeOf(found)}`),
    },
    {
        name: 'lone-surrogate',
        find: byPattern(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/, (found) => `half of a character, U+${codeOf(found)}`),
    },
    { name: 'mojibake', find: mojibakeIn },
    {
        name: 'extraction-garbage',
        find: byPattern(/GLYPH<[^>\n]{0,80}>|(?:\(cid:\d{1,6}\)[ ]?){2,50}|(?:\/[Gg]\d{1,4}[ ]?){3,50}/, (found) => `glyphs that no font named: ${found}`),
    },
    {
        name: 'placeholder-text',
        find: byPattern(/\blorem ipsum dolor\b/i, (found) => `a placeholder: ${found}`),
    },
    {
        name: 'conflict-marker',
        find: conflictIn,
    },
    {
        name: 'unbroken-run',
        find: unbrokenRunIn,
    },
];
/** Reads each mark once: one pattern for all of a conflict takes minutes for a text full of them. */
function conflictIn(text) {
    let begunAt;
    let isParted = false;
    for (const { 0: mark, index } of text.matchAll(/^(?:<{7} |={7}\r?$|>{7} )/gm)) {
        if (mark.startsWith('<'))
            [begunAt, isParted] = [index, false];
        else if (mark.startsWith('='))
            isParted = begunAt !== undefined;
        else if (begunAt !== undefined && isParted)
            return { at: begunAt, says: 'a conflict of a merge that nobody resolved' };
    }
    return undefined;
}
const longestRun = 1000;
/** Scripts without spaces, such as Chinese, are none of it. */
function unbrokenRunIn(text) {
    for (const { 0: run, index } of text.matchAll(/[!-~]+/g)) {
        if (run.length <= longestRun || /:\/\/|data:/.test(run))
            continue;
        return { at: index, says: `more than 1,000 characters without a space: ${run.slice(0, 40)}\u2026` };
    }
    return undefined;
}


/***/ }),

/***/ 44263:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   iQ: () => (/* binding */ hashOfWord)
/* harmony export */ });
const wordPattern = /[\p{L}\p{N}]+/gu;
/** The words of a text in small letters: runs of letters and digits. */
const wordsOf = (text) => text.toLowerCase().match(wordPattern) ?? [];
const offset = 0x811c9dc5;
const prime = 0x01000193;
/** A word as a number of 32 bits (FNV-1a), since windows over numbers are compared far faster than over texts. */
function hashOfWord(word) {
    let hash = offset;
    for (let index = 0; index < word.length; index += 1)
        hash = Math.imul(hash ^ word.charCodeAt(index), prime);
    return hash >>> 0;
}
/** The numbers of all windows of so many words. */
function windowsOf(hashes, width) {
    const windows = new Uint32Array(Math.max(0, hashes.length - width + 1));
    for (let start = 0; start < windows.length; start += 1) {
        let hash = offset;
        for (let index = start; index < start + width; index += 1)
            hash = mixed(Math.imul(hash, 31) + (hashes[index] ?? 0));
        windows[start] = hash;
    }
    return windows;
}
/** Spreads a number over all 32 bits (the finalizer of MurmurHash3). */
function mixed(value) {
    let hash = value;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}


/***/ }),

/***/ 31042:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ notationOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64633);
/* harmony import */ var _artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78019);
/* harmony import */ var _artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77058);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30331);




/** Tells JSON lines from columns. Throws a `UserError` for a file without a line. */
function notationOf(written, path, hint) {
    const text = written.replace(/^\uFEFF/, '');
    const lines = { [Symbol.iterator]: () => (0,_artifacts_filled_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .filledLines */ .o)(text) };
    for (const first of lines)
        return { kind: first.text.trimStart().startsWith('{') ? 'json' : 'columns', lines };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('this file is empty', { place: { path }, hint });
}
/** One line of JSON as what it is to be. Throws a `UserError` with line and key for one that is something else. */
function parseRow(text, place, { noun, example, schema }) {
    const parsed = schema.safeParse((0,_artifacts_parse_json_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLine */ .w)(text, place, example), (0,_artifacts_for_few_js__WEBPACK_IMPORTED_MODULE_1__/* .forText */ .zA)(text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const key = issue?.path.join('.') ?? '';
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: ${issue?.message ?? 'it cannot be read'}`, {
        place: key === '' ? place : { ...place, key },
        hint: example,
    });
}
/** The columns of a line. Throws a `UserError` where there are fewer or more than asked for. */
function columnsOf(text, place, { noun, example, count }) {
    const columns = text.trim().split(/\s+/);
    if (columns.length === count)
        return columns;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`this line is no ${noun}: it has ${columns.length} columns, not ${count}`, {
        place,
        hint: example,
    });
}
/** A column as a number. Throws a `UserError` for one that is none. */
function numberOf(column, place, name) {
    const value = Number(column);
    if (Number.isFinite(value))
        return value;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`the ${name} \`${column}\` is no number`, { place });
}


/***/ }),

/***/ 1982:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readQueries)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _identifier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31042);




const QueryRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .looseObject */ ._H3({
    id: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g,
    relevant: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())], {
        error: 'it has no `relevant`, a list of documents or an object of their grades',
    }),
    cluster: _identifier_js__WEBPACK_IMPORTED_MODULE_2__/* .Identifier */ .g.optional(),
});
const example = 'write {"id": "q1", "relevant": ["a"]} a line, or {"id": "q1", "relevant": {"a": 2, "b": 1}}, or qrels of TREC: `q1 0 a 1`';
const jsonForm = { noun: 'query', example, schema: QueryRow };
const trecForm = { noun: 'judgment of TREC', example, count: 4 };
/**
 * Reads queries with their relevant documents, as JSON lines or as qrels of TREC. Throws a `UserError` for a line that
 * is none, and for a query or one of its documents that is there twice.
 */
function readQueries(text, path) {
    const { kind, lines } = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .notationOf */ .MU)(text, path, example);
    const queries = new Map();
    const judged = new Map();
    for (const { text: row, line } of lines) {
        const place = { path, line };
        if (kind === 'json')
            addRow(queries, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(row, place, jsonForm), place);
        else
            addJudgment(judged, row, place);
    }
    return kind === 'json' ? [...queries.values()] : [...judged].map(([id, grades]) => ({ id, grades }));
}
function addRow(queries, { id, relevant, cluster }, place) {
    if (queries.has(id))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the query \`${id}\` is there twice`, { place, hint: example });
    const judged = Array.isArray(relevant)
        ? relevant.map((document) => [document, 1])
        : Object.entries(relevant);
    const grades = new Map();
    for (const [document, grade] of judged) {
        if (grades.has(document))
            throw repeated(document, place);
        grades.set(document, grade);
    }
    queries.set(id, { id, grades, ...(cluster === undefined ? {} : { cluster }) });
}
function addJudgment(judged, row, place) {
    const [query = '', , document = '', grade = ''] = (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .columnsOf */ .PL)(row, place, trecForm);
    const grades = judged.get(query) ?? new Map();
    if (grades.has(document))
        throw repeated(document, place);
    judged.set(query, grades.set(document, (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .numberOf */ .rl)(grade, place, 'grade')));
}
const repeated = (document, place) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the document \`${document}\` is judged twice for one query`, { place, hint: 'leave one of them' });


/***/ }),

/***/ 28649:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/**
 * Wilson's score interval of a proportion, with `z` standard errors on both sides; of nothing it is [0, 1]. Wilson
 * 1927.
 */
function wilsonInterval(successes, n, z) {
    if (n === 0)
        return [0, 1];
    const share = successes / n;
    const shrink = 1 + (z * z) / n;
    const centre = (share + (z * z) / (2 * n)) / shrink;
    const halfWidth = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / shrink;
    const low = successes === 0 ? 0 : centre - halfWidth;
    const high = successes === n ? 1 : centre + halfWidth;
    return [low, high];
}


/***/ }),

/***/ 26763:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkCorpora)
});

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var artifacts_own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/judge-corpus.js + 10 modules
var judge_corpus = __webpack_require__(55649);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/corpus-document.js
var corpus_document = __webpack_require__(91615);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/contract-findings.js

/** Holds a document against every rule of a contract. */
function findingsOf({ rules }, document) {
    const failed = new Map();
    const keys = new Map();
    rules.forEach((rule, index) => {
        if (rule.kind === 'value') {
            const says = rule.flawOf(document);
            if (says !== undefined)
                failed.set(index, (0,corpus_document/* flawOf */.e)(document, says));
        }
        if (rule.kind === 'unique') {
            const key = rule.keyOf(document);
            if (key !== undefined)
                keys.set(index, key);
        }
    });
    return { failed, keys };
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/corpus-settings.js
var corpus_settings = __webpack_require__(3878);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/documents/corpus-files.js
var corpus_files = __webpack_require__(29891);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/uncovered-files.js
var uncovered_files = __webpack_require__(20493);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-text.js
var read_text = __webpack_require__(24421);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/corpus/committed-files.js

/** The files of commits, each of which is listed once. */
class CommittedFiles {
    git;
    listed = new Map();
    constructor(git) {
        this.git = git;
    }
    async entriesOf(tree) {
        return [...(await this.blobsOf(tree))].map(([path, blob]) => ({ path, blob }));
    }
    /** The id of a file's content; `undefined` where the commit has no such file. */
    async blobOf(tree, path) {
        return (await this.blobsOf(tree)).get(path);
    }
    /** A file's text; `undefined` where there is none, and a `UserError` where it is no text. */
    async textOf(tree, path) {
        return (0,read_text/* readText */.yR)(this.git, await this.blobOf(tree, path), path);
    }
    blobsOf(tree) {
        const known = this.listed.get(tree) ?? this.list(tree);
        this.listed.set(tree, known);
        return known;
    }
    async list(tree) {
        return new Map((await this.git.list(tree)).map(({ path, blob }) => [path, blob]));
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/corpus-flaws.js
var corpus_flaws = __webpack_require__(51622);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest.js
var digest = __webpack_require__(71507);
// EXTERNAL MODULE: ./dist/compiled/domain/report/words/format-quantity.js
var format_quantity = __webpack_require__(16975);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt-files/head.js
var head = __webpack_require__(15947);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
// EXTERNAL MODULE: ./dist/compiled/node_modules/csv-parse/sync
var sync = __webpack_require__(25616);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/csv-mistake.js
var csv_mistake = __webpack_require__(91286);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/filled-lines.js
var filled_lines = __webpack_require__(64633);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/parse-json-line.js
var parse_json_line = __webpack_require__(77058);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/documents/read-records.js






const linesFile = /\.(?:jsonl|ndjson)$/i;
const tableFile = /\.(?:csv|tsv)$/i;
/** True of files that hold many documents, one a line or row. */
const isRecordsFile = (path) => linesFile.test(path) || tableFile.test(path);
/** The documents of a file of records: JSON lines, or a table with a line of headings. */
function readRecords(path, text) {
    const { rows, unreadable } = linesFile.test(path) ? readJsonLines(path, text) : readTable(path, text);
    const flaws = [...unreadable];
    const documents = rows.flatMap(({ line, value }) => {
        if (isRecord(value))
            return [documentOf(path, line, value)];
        flaws.push({ document: path, path, line, says: 'this line holds no object' });
        return [];
    });
    return { documents, unreadable: flaws };
}
function readJsonLines(path, text) {
    const rows = [];
    const unreadable = [];
    for (const { text: line, line: number } of (0,filled_lines/* filledLines */.o)(text)) {
        try {
            rows.push({ line: number, value: (0,parse_json_line/* parseJsonLine */.w)(line, { path, line: number }) });
        }
        catch (error) {
            if (!(error instanceof user_error/* UserError */.yo))
                throw error;
            unreadable.push({ document: path, path, line: number, says: error.message });
        }
    }
    return { rows, unreadable };
}
function readTable(path, text) {
    try {
        const records = (0,sync/* parse */.q)(text, {
            bom: true,
            info: true,
            raw: true,
            columns: true,
            skip_empty_lines: true,
            skip_records_with_empty_values: true,
            delimiter: /\.tsv$/i.test(path) ? '\t' : ',',
        });
        return { rows: records.map((row) => ({ line: lineOf(row), value: row.record })), unreadable: [] };
    }
    catch (error) {
        const { sentence, at } = (0,csv_mistake/* csvMistakeOf */.m)(error);
        return {
            rows: [],
            unreadable: [{ document: path, path, line: at.line, says: `this table cannot be read: ${sentence}` }],
        };
    }
}
const lineOf = ({ raw, info }) => info.lines - (raw.trim().split('\n').length - 1);
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The keys under which tools write the text of a document or chunk, the likeliest first. */
const textKeys = ['text', 'content', 'page_content', 'pageContent', 'body', 'chunk', 'markdown', 'document'];
function documentOf(path, line, fields) {
    const id = (0,artifacts_own/* own */.Z)(fields, 'id');
    const isNamed = (typeof id === 'string' && id !== '') || typeof id === 'number';
    return { id: isNamed ? String(id) : `${path}:${line}`, path, line, isRecord: true, text: textOf(fields), fields };
}
/** A record without a key that is known for its text is all that it says. */
function textOf(fields) {
    const key = textKeys.find((each) => typeof (0,artifacts_own/* own */.Z)(fields, each) === 'string');
    if (key !== undefined)
        return String(fields[key]);
    return Object.values(fields)
        .filter((value) => typeof value === 'string')
        .join('\n');
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/documents/read-documents.js





const headedFile = /\.(?:mdx?|markdown|txt|html?)$/i;
/** A megabyte of hostile YAML keeps its parser busy for several seconds. */
const mostHeadCharacters = 100_000;
/** Takes a file apart into its documents. What cannot be read of it is told, and the rest is read all the same. */
function readDocuments(path, text) {
    if (isRecordsFile(path))
        return readRecords(path, text);
    const whole = { id: path, path, line: 1, isRecord: false, text, fields: {} };
    const parts = headedFile.test(path) ? (0,head/* splitHead */.n)(text) : undefined;
    // TOML between `+++` is left in the text: nobody who writes contracts for documents uses it.
    if (parts === undefined || parts.fence !== '---')
        return { documents: [whole], unreadable: [] };
    const { length } = parts.head;
    if (length > mostHeadCharacters) {
        const says = `its front matter has ${(0,format_quantity/* formatCount */.B4)(length)} characters; ${(0,format_quantity/* formatCount */.B4)(mostHeadCharacters)} are read`;
        return { documents: [whole], unreadable: [{ document: path, path, line: 1, says }] };
    }
    const document = { ...whole, text: parts.body, line: parts.bodyLine };
    try {
        const { value } = (0,located_yaml/* parseLocatedYaml */.v)(`\n${parts.head}`, path);
        const fields = fieldsOf(value);
        return { documents: [fields === undefined ? whole : { ...document, fields }], unreadable: [] };
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.yo))
            throw error;
        const says = `its front matter cannot be read: ${error.message}`;
        return { documents: [document], unreadable: [{ document: path, path, line: error.place?.line, says }] };
    }
}
/** What front matter says; `undefined` where it is prose between two rules, which is text like any other. */
function fieldsOf(value) {
    if (value === null || value === undefined)
        return {};
    return typeof value === 'object' && !Array.isArray(value) ? value : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/boilerplate.js
var boilerplate = __webpack_require__(71313);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/trace/redaction.js
var redaction = __webpack_require__(94144);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/first-found.js
/** The first match of a global pattern that holds; of a match with a group that group, which ends it. */
function firstFound(text, pattern, holds) {
    for (const match of text.matchAll(pattern)) {
        const written = match[1] ?? match[0];
        const found = { at: match.index + match[0].length - written.length, text: written };
        if (holds(found))
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/phone-number.js

// Between two runs of digits stands something, so that no text can be read in many ways.
const part = String.raw `[ \u00a0./-]`;
const end = String.raw `(?![\w-]|[.,]\d)`;
/** With its country, as E.164 has it. */
const international = new RegExp(String.raw `(?<![\w.+/-])\+\d{1,15}(?:(?:${part}?\(\d{1,5}\)${part}?|${part})\d{1,8}){0,7}${end}`, 'g');
/** As North America writes it. */
const american = /(?<![\w.+-])\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}(?![\w-])/g;
const word = String.raw `(?<![\p{L}\d_-])(?:tel(?:efono?|ephone|\u00e9fono)?|phone|mobile?|fax|handy|whatsapp)(?: (?:no|nr|number)\b)?`;
/** Without its country it looks like any other number, unless a word says what it is. */
const named = new RegExp(String.raw `${word}\.?:?[ \u00a0]{0,2}((?:\(0\d{0,5}\)${part}?\d|0)\d{0,12}(?:${part}\d{1,8}){0,5}|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4})${end}`, 'giu');
const introduced = new RegExp(String.raw `${word}\.?:[ \u00a0]{0,2}(\(?\d{1,4}\)?(?:${part}\d{2,7}){1,5})${end}`, 'giu');
/** The first phone number in a text that may be somebody's. */
function phoneNumberIn(text) {
    return (firstIn(text, international, isCalledFromAbroad) ??
        firstIn(text, american, (digits) => isAmerican(digits)) ??
        firstIn(text, named, isCalledAtHome) ??
        firstIn(text, introduced, isCalledAtHome));
}
const firstIn = (text, pattern, holds) => firstFound(text, pattern, ({ text: written }) => {
    const digits = written.replace(/\D/g, '');
    return !isMadeUp(digits) && !isOtherNumber(written) && holds(digits, written);
});
/** Digits in a row are what people write who need any number. */
const isMadeUp = (digits) => /(\d)\1{5}|0123456|1234567|2345678|3456789|4567890|9876543|8765432|7654321/.test(digits);
/** A day, a number with its fraction, or a place on the globe. */
const isOtherNumber = (written) => /(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$|^\+?\d+\.\d+(?:-\d+\.\d+)?$/.test(written);
/** The country codes of ITU-T E.164 that are assigned, but for those of no country. */
const country = new RegExp(`^(?:${[
    ...['7', '2[07]', '21[12368]', '2[2346]\\d', '25[0-8]', '29[01789]', '3[0-469]', '35\\d', '37[0-8]', '38[0-35-79]'],
    ...['4[013-9]', '42[013]', '5[1-8]', '5[09]\\d', '6[0-6]', '67[02-9]', '68[0-35-9]', '69[0-2]', '8[1246]'],
    ...['85[02356]', '88[06]', '9[0-58]', '96[0-8]', '97[0-7]', '99[2-68]'],
].join('|')})`);
/** Numbers that are kept for films and examples, by the country that keeps them: Ofcom, ACMA, ARCEP. */
const forStories = {
    44: /^0?(?:1632960|7700900|2079460|1914980|8081570|3069990|11[3-8]496|1[2-6]1496)/,
    61: /^0?(?:[2378](?:5550|7010)|49157)/,
    33: /^0?(?:19900|26191|35301|46571|53649|63998)/,
};
/** Of companies, at no charge for who calls. */
const isFree = (digits) => /^(?:3[0-469]|4[013-9])0?800/.test(digits);
function isCalledFromAbroad(digits) {
    if (digits.startsWith('1'))
        return isAmerican(digits.slice(1));
    const isLongEnough = digits.length >= 9 && digits.length <= 15;
    const isOfStory = forStories[digits.slice(0, 2)]?.test(digits.slice(2)) === true;
    return isLongEnough && country.test(digits) && !isOfStory && !isFree(digits);
}
function isCalledAtHome(digits, written) {
    if (/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written) && !digits.startsWith('0'))
        return isAmerican(digits);
    if (digits.length === 11 && digits.startsWith('1'))
        return isAmerican(digits.slice(1));
    const isLongEnough = digits.length >= 7 && digits.length <= 13;
    const isOfStory = digits.startsWith('0') && Object.values(forStories).some((pattern) => pattern.test(digits));
    return isLongEnough && !/^0?(?:800|900)/.test(digits) && !isOfStory;
}
/**
 * Numbering plan of North America: neither area nor exchange begins with 0 or 1, 555 is for films, and some areas are
 * of companies.
 */
const isAmerican = (digits) => /^(?!8(?:00|33|44|55|66|77|88)|900|555)[2-9]\d{2}(?!555)[2-9]\d{6}$/.test(digits);

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/public-address.js

/** Neither a part of a longer number nor of a path, and no range of addresses; a host of a URL is one. */
const fourth = /(?<![\w.-])(?<!(?<!\/)\/)\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\w|\/\d{1,2}(?!\d))/g;
const sixth = /(?<![\w.:-])[23][0-9a-f]{3}(?::[0-9a-f]{0,4}){2,7}(?![\w:]|\.\w|\/\d)/gi;
/** The first address of the internet in a text that may be somebody's. */
const publicAddressIn = (text) => public_address_firstIn(text, fourth, isPublicFourth) ?? public_address_firstIn(text, sixth, isPublicSixth);
const public_address_firstIn = (text, pattern, holds) => firstFound(text, pattern, (found) => {
    const before = text.slice(Math.max(0, found.at - longestWord), found.at);
    return holds(found.text) && !saysVersion.test(before);
});
const longestWord = 20;
/** What comes after such a word is told apart by dots as well. */
const saysVersion = /\b(?:versions?|ver|rev|release|firmware|build|kernel|driver|sdk|oid|section|chapter)[.:=]?\s?$/i;
/** Networks that nobody is reached at from elsewhere, and those of documentation (IANA, special-purpose addresses). */
const special = /^(?:0|10|127)\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^192\.(?:168|0\.0|0\.2|88\.99)\.|^198\.(?:1[89]|51\.100)\.|^203\.0\.113\.|^(?:22[4-9]|2[3-5]\d)\./;
/** Servers that everybody asks for names, and numbers that people write who need any. */
const nobodys = new Set([
    ...['149.112.112.112', '208.67.222.222', '208.67.220.220', '94.140.14.14', '94.140.15.15'],
    ...['12.34.56.78', '11.22.33.44', '123.45.67.89', '98.76.54.32', '55.66.77.88', '111.222.111.222'],
]);
/**
 * Versions of four parts begin with two small ones, as V8 5.9.211.32 does, or have but one that is larger: so do two of
 * a hundred addresses.
 */
const largePart = 32;
function isPublicFourth(address) {
    const parts = address.split('.');
    const numbers = parts.map(Number);
    const isAddress = parts.every((part) => /^(?:0|[1-9]\d*)$/.test(part)) && numbers.every((number) => number <= 255);
    if (!isAddress || special.test(address) || nobodys.has(address))
        return false;
    const last = numbers[3];
    const isOne = last !== 0 && last !== 255 && new Set(numbers).size > 1;
    const isLarge = numbers.map((number) => number >= largePart);
    return isOne && (isLarge[0] || isLarge[1]) === true && isLarge.filter(Boolean).length >= 2;
}
/** Documentation, and the servers of names that Google, Cloudflare, Quad9 and OpenDNS run for everybody. */
const nobodysSixth = /^(?:2001:0?db8(?:$|:)|3fff:0?[0-9a-f]{0,3}:|2001:4860:4860:|2606:4700:4700:|2620:fe:|2620:0?119:3[35]:)/i;
function isPublicSixth(address) {
    if (nobodysSixth.test(address))
        return false;
    const groups = address.split(':');
    const shortened = address.split('::').length - 1;
    const filled = groups.filter((each) => each !== '').length;
    if (shortened === 0)
        return groups.length === 8 && filled === 8 && /[a-f]/i.test(address);
    return shortened === 1 && !address.includes(':::') && filled >= 3 && filled <= 7;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/personal-data.js




/** Addresses of examples and of machines are nobody's. */
const personal_data_nobodys = /@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.|$)|^(?:no-?reply|git)@|@users\.noreply\./i;
const mailAddress = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}\b/g;
const cardNumber = /(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d.-])/g;
const bankAccount = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;
/** The first thing in a text that is somebody's own or secret; what stands there is not repeated. */
function personalDataIn(text) {
    return (secretIn(text) ??
        told(firstFound(text, mailAddress, isSomebodys), 'a mail address') ??
        told(firstFound(text, cardNumber, isCard), 'the number of a card') ??
        told(firstFound(text, bankAccount, isAccount), 'a bank account') ??
        told(phoneNumberIn(text), 'a phone number') ??
        told(publicAddressIn(text), 'a public IP address'));
}
function secretIn(text) {
    for (const [name, shape] of Object.entries(redaction/* secretShapes */.xl)) {
        const found = shape.exec(text);
        if (found !== null)
            return { at: found.index, says: `it has the shape of: ${name}` };
    }
    return undefined;
}
const told = (found, what) => found && { at: found.at, says: `${what}, which begins with \`${found.text.slice(0, 2)}\`` };
const isSomebodys = ({ text: address }) => !personal_data_nobodys.test(address);
/** The check digit of ISO/IEC 7812 (Luhn), of a number that no digit alone makes up. */
function isCard({ text }) {
    const digits = text.replace(/\D/g, '');
    if (digits.length < 13 || /^(\d)\1*$/.test(digits) || !/^[2-6]/.test(digits))
        return false;
    let sum = 0;
    [...digits].reverse().forEach((digit, place) => {
        const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
        sum += value > 9 ? value - 9 : value;
    });
    return sum % 10 === 0;
}
/** The check digits of an IBAN (ISO 13616): its letters as numbers, modulo 97. */
function isAccount({ text }) {
    const written = text.replaceAll(' ', '');
    if (written.length < 15 || written.length > 34)
        return false;
    let rest = 0;
    for (const character of written.slice(4) + written.slice(0, 4)) {
        const value = Number.parseInt(character, 36);
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest === 1;
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/words.js
var quality_words = __webpack_require__(44263);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/repetition.js

/** Of a text with fewer words nobody can say that it repeats itself. */
const leastWords = 50;
/** Of repeated windows of 5 to 10 words, the share of words above which a text repeats itself (Gopher, table A1). */
const shares = [
    [5, 0.15],
    [6, 0.14],
    [7, 0.13],
    [8, 0.12],
    [9, 0.11],
    [10, 0.1],
];
/** Why a text repeats itself too much; `undefined` where it does not. Rae et al. 2021, "Scaling language models". */
function repetitionIn(words) {
    if (words.length < leastWords)
        return undefined;
    const hashes = words.map(quality_words/* hashOfWord */.iQ);
    for (const [width, most] of shares) {
        const share = repeatedShare((0,quality_words/* windowsOf */.R5)(hashes, width), width) / words.length;
        if (share > most)
            return `${Math.round(share * 100)} % of its words stand in runs of ${width} that it repeats`;
    }
    return undefined;
}
/** How many words stand in windows that came before; a window that overlaps a counted one is left out. */
function repeatedShare(windows, width) {
    const seen = new Set();
    let repeated = 0;
    for (let start = 0; start < windows.length; start += 1) {
        const window = windows[start] ?? 0;
        if (seen.has(window)) {
            repeated += width;
            start += width - 1;
        }
        else {
            seen.add(window);
        }
    }
    return repeated;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/prose-flaws.js


const atStart = (says) => (says === undefined ? undefined : { at: 0, says });
const fewestWords = 5;
const judgedWords = 50;
/** What speaks against a text and is common enough that only a rise of it says something. */
const proseRules = [
    { name: 'repetition', find: ({ words }) => atStart(repetitionIn(words)) },
    {
        name: 'very-short',
        find: ({ text, words }) => text.trim() !== '' && words.length < fewestWords && !hasWordsWithoutSpaces(text)
            ? { at: 0, says: `it has ${(0,format_quantity/* formatAmount */.ej)(words.length, 'word')}: ${text.trim().slice(0, 60)}` }
            : undefined,
    },
    { name: 'word-length', find: (prose) => atStart(strangeWords(prose)) },
    { name: 'cut-off-lines', find: ({ text }) => atStart(cutOffLines(text)) },
    {
        name: 'web-phrase',
        find: ({ text }) => {
            const found = webPhrase.exec(text);
            return found === null ? undefined : { at: found.index, says: found[0] };
        },
    },
];
const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;
const hasWordsWithoutSpaces = (text) => scriptWithoutSpaces.test(text);
/** Prose has words of 3 to 10 letters at the mean, whatever its alphabet (Gopher); scripts without spaces aside. */
function strangeWords({ text, words }) {
    if (words.length < judgedWords || hasWordsWithoutSpaces(text))
        return undefined;
    const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
    return mean < 3 || mean > 10 ? `its words have ${mean.toFixed(1)} letters at the mean` : undefined;
}
const leastLines = 4;
const mostCutOff = 0.3;
function cutOffLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const cut = lines.filter((line) => /(?:\.\.\.|\u2026)\s*$/.test(line)).length;
    return lines.length >= leastLines && cut / lines.length > mostCutOff
        ? `${cut} of ${lines.length} lines end in \u2026`
        : undefined;
}
const webPhrase = /\b(?:accept (?:all )?cookies|we use cookies|use of cookies|cookie (?:settings|preferences)|(?:please )?enable javascript|javascript is (?:disabled|required)|skip to (?:main )?content|subscribe to our newsletter|all rights reserved)\b/i;

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/signature.js
var signature = __webpack_require__(53920);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/text-flaws.js + 1 modules
var text_flaws = __webpack_require__(36644);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/quality/examine-file.js








/** Looks at every document of a file, each by itself. */
function examineFile({ path, text, notUtf8 }, contracts) {
    const { documents, unreadable } = readDocuments(path, text);
    const misread = notUtf8 && documentAt(documents, notUtf8.line);
    return {
        documents: documents.map((document) => ({
            id: document.id,
            path,
            line: document.line,
            isRecord: document.isRecord,
            ...examineText(document, document === misread ? notUtf8 : undefined),
            contracts: contracts.map((check) => check(document)),
        })),
        unreadable,
    };
}
/** The document that a line of a file is in; a record may go over several lines. */
const documentAt = (documents, line) => documents.findLast((document) => document.line <= line) ?? documents[0];
function examineText(document, notUtf8) {
    const { id, path, text } = document;
    const words = (0,quality_words/* wordsOf */.Z9)(text);
    const flaws = new Map();
    const note = (check, { at, says }) => {
        flaws.set(check, { document: id, path, line: lineAt(document, at), says });
    };
    if (notUtf8 !== undefined) {
        const says = `the byte 0x${notUtf8.byte.toString(16)} is not UTF-8`;
        flaws.set('encoding', { document: id, path, line: notUtf8.line, says });
    }
    for (const { name, find } of text_flaws/* textRules */.f)
        noteFound(name, find(text), note);
    for (const { name, find } of proseRules)
        noteFound(name, find({ text, words }), note);
    noteFound('personal-data', personalDataIn(text), note);
    return {
        meaning: (0,digest/* sha256Of */.Bj)(text.trim().replace(/\s+/g, ' ').toLowerCase()),
        flaws,
        signature: (0,signature/* signatureOf */.yK)(words),
        lines: (0,boilerplate/* linesOfNote */.F)(text),
    };
}
function noteFound(name, found, note) {
    if (found !== undefined)
        note(name, found);
}
/** The text of a record stands on its line as a whole. */
function lineAt({ isRecord, line, text }, at) {
    if (isRecord)
        return line;
    let breaks = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
        breaks += 1;
    return line + breaks;
}

// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/why-no-text.js
var why_no_text = __webpack_require__(71643);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/corpus/examine-files.js




/** Larger files are told as unreadable: one text of V8 could not hold much more. */
const maxFileBytes = 100_000_000;
/** How much is held at once. */
const maxTotalBytes = 100_000_000;
/** Files that are asked for at once. */
const mostFiles = 500;
/** Looks at the files of a corpus, each content once, however many commits have it. */
class CorpusReader {
    git;
    contracts;
    onRead;
    known = new Map();
    constructor(git, contracts, onRead) {
        this.git = git;
        this.contracts = contracts;
        this.onRead = onRead;
    }
    /** Everything of one commit, in the order of its paths. */
    async read(entries) {
        const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1));
        let wanted = sorted.filter((entry) => !this.known.has(keyOf(entry)));
        while (wanted.length > 0)
            wanted = await this.readSome(wanted);
        const files = sorted.map((entry) => this.known.get(keyOf(entry)));
        const read = files.filter((file) => file !== undefined && file !== 'no text');
        return { ...(0,corpus_flaws/* corpusOf */.MH)(read), unread: files.length - read.length };
    }
    /** Reads as many as fit at once and answers those that are left. */
    async readSome(wanted) {
        const some = wanted.slice(0, mostFiles);
        const blobs = some.map(({ blob }) => blob);
        const contents = await this.git.readBlobs(blobs, { maxBytes: maxFileBytes, maxTotalBytes });
        const left = some.filter((_, index) => contents[index]?.kind === 'left-out');
        some.forEach((entry, index) => {
            const content = contents[index] ?? { kind: 'missing' };
            if (content.kind !== 'left-out')
                this.known.set(keyOf(entry), this.examine(entry.path, content));
        });
        this.onRead(some.length - left.length);
        return [...left, ...wanted.slice(mostFiles)];
    }
    examine(path, content) {
        if (content.kind === 'binary' && !isWrittenAsText(path))
            return 'no text';
        if (content.kind !== 'text')
            return unreadableFile(path, (0,why_no_text/* whyNoText */.L)(content));
        if ((0,read_text/* isPointer */._V)(content.text))
            return unreadableFile(path, 'it is a Git LFS pointer, and what it points to is not read');
        return examineFile({ path, text: content.text, notUtf8: content.notUtf8 }, this.contracts);
    }
}
const keyOf = ({ path, blob }) => `${blob} ${path}`;
/** Files that hold text by their name, so that bytes in the place of it are a flaw. */
const isWrittenAsText = (path) => /\.(?:mdx?|markdown|txt|text|rst|adoc|html?|xml|jsonl?|ndjson|csv|tsv|ya?ml|toml|tex|srt|vtt)$/i.test(path);
function unreadableFile(path, says) {
    const flaw = { document: path, path, says };
    return { documents: [], unreadable: [flaw] };
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/contract/contract-rule.js
var contract_rule = __webpack_require__(47832);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/compare-contracts.js

/** What head's contract says otherwise than the one that binds, a sentence each. */
function compareContracts(policy, head) {
    if (policy === undefined)
        return [];
    if (head === undefined)
        return [`head has no contract any more; ${policy.path} binds as the target branch has it`];
    const [before, after] = [saidBy(policy), saidBy(head)];
    const gone = [...before].filter(([key]) => !after.has(key)).map(([, label]) => `head no longer asks for: ${label}`);
    const added = [...after].filter(([key]) => !before.has(key)).map(([, label]) => `head also asks for: ${label}`);
    const changed = [...before].flatMap(([key, label]) => {
        const now = after.get(key);
        return now === undefined || now === label ? [] : [`head asks for \`${now}\` in the place of \`${label}\``];
    });
    const differences = [...gone, ...changed, ...added];
    const isSameVersion = differences.length > 0 && policy.version === head.version;
    return isSameVersion ? [...differences, `its version is still ${head.version}`] : differences;
}
function saidBy({ rules, tolerances }) {
    return new Map([
        ...rules.map((rule) => {
            const severity = rule.isWarning ? ' (warning)' : '';
            return [rule.key, `${(0,contract_rule/* labelOf */.W)(rule)}${severity}`];
        }),
        ...tolerances.map(({ check, ...tolerance }) => [`lanegate ${check}`, `${check} ${JSON.stringify(tolerance)}`]),
    ]);
}

// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/for-few.js
var for_few = __webpack_require__(78019);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/explain-issue.js + 3 modules
var explain_issue = __webpack_require__(43944);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/field-value.js



/**
 * What a document says under a key; keys within keys are parted by dots. `path`, `text` and `id` are there unless the
 * document has keys of these names. `undefined` where it says nothing.
 */
function fieldValue(document, path) {
    const [first = '', ...rest] = path.split('.');
    let value = (0,artifacts_own/* own */.Z)(document.fields, first) ?? ownPart(document, first);
    for (const key of rest) {
        value = typeof value === 'object' && value !== null ? (0,artifacts_own/* own */.Z)(value, key) : undefined;
    }
    return value === null ? undefined : value;
}
const ownPart = ({ path, text, id }, key) => (0,artifacts_own/* own */.Z)({ path, text, id }, key);
/** What documents must not have alike, as one text; `undefined` where a document lacks any of it. */
function keyOfValues(document, paths) {
    const values = paths.map((path) => fieldValue(document, path));
    return values.includes(undefined) ? undefined : (0,digest/* canonicalJson */.dj)((0,read_json/* plainJson */.RU)(values));
}
/** A value in a few words, for people. */
function shownValue(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
    return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/contract-field.js


/** All properties of an object of a contract, those within others as well. */
const contract_field_fieldsOf = (properties, above = '') => properties.flatMap((property) => fieldsUnder(property, `${above}${shownValue(property.name)}`));
function fieldsUnder(property, path) {
    const { logicalType, required, primaryKey, properties, items } = property;
    const field = {
        path,
        type: logicalType === undefined ? undefined : shownValue(logicalType),
        isRequired: required === true || primaryKey === true,
        isKey: primaryKey === true,
        meaning: meaningOf(property),
        values: valuesOf(property),
    };
    const within = (0,read_json/* objectsIn */.Qv)(properties).flatMap((inner) => fieldsUnder(inner, `${path}.${shownValue(inner.name)}`));
    return [field, ...within, ...((0,read_json/* isJsonObject */.OW)(items) ? fieldsUnder(items, `${path}[]`) : [])];
}
function meaningOf({ logicalTypeOptions: options, ...others }) {
    const { semanticType, authoritativeDefinitions: links } = others;
    const { format, timezone } = (0,read_json/* isJsonObject */.OW)(options) ? options : {};
    const definition = (0,read_json/* objectsIn */.Qv)(links).find(({ type }) => type === 'businessDefinition')?.url;
    const said = { format, timezone, semanticType, 'business definition': definition };
    return new Map(Object.entries(said).flatMap(([name, value]) => (typeof value === 'string' ? [[name, shownValue(value)]] : [])));
}
/** By `enum` of ODCS 3.2, or by a rule that counts other values as invalid. */
function valuesOf({ quality, ...others }) {
    const { enum: values } = others;
    if (Array.isArray(values))
        return new Set(values.map((each) => shownValue((0,read_json/* isJsonObject */.OW)(each) ? each.value : each)));
    const rule = (0,read_json/* objectsIn */.Qv)(quality).find(({ metric }) => metric === 'invalidValues');
    const valid = (0,read_json/* isJsonObject */.OW)(rule?.arguments) ? rule.arguments.validValues : undefined;
    return Array.isArray(valid) ? new Set(valid.map(shownValue)) : undefined;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/contract-schema.js

const Severity = schemas/* enum */.k5n(['error', 'warning', 'info']);
const twoNumbers = 'must be a list of two numbers, the lower first';
const Range = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()], { error: twoNumbers }).refine(([low, high]) => low <= high, twoNumbers);
/** A bound on how many documents a rule may find, in the words of ODCS. */
const BoundKeys = {
    mustBe: schemas/* number */.aig().optional(),
    mustNotBe: schemas/* number */.aig().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: Range.optional(),
    mustNotBeBetween: Range.optional(),
};
/** One rule of quality. Keys that only other tools read are left to them. */
const Quality = schemas/* looseObject */._H3({
    type: schemas/* enum */.k5n(['library', 'sql', 'text', 'custom']).default('library'),
    metric: schemas/* string */.YjP().optional(),
    severity: Severity.default('error'),
    unit: schemas/* enum */.k5n(['rows', 'percent']).default('rows'),
    arguments: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    engine: schemas/* string */.YjP().optional(),
    implementation: schemas/* unknown */.L5J().optional(),
    ...BoundKeys,
});
const LogicalType = schemas/* enum */.k5n([
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
]);
const Property = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1, 'must not be empty'),
    logicalType: LogicalType.optional(),
    required: schemas/* boolean */.zMY().default(false),
    unique: schemas/* boolean */.zMY().default(false),
    primaryKey: schemas/* boolean */.zMY().default(false),
    logicalTypeOptions: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}),
    quality: schemas/* array */.YOg(Quality).default([]),
    properties: schemas/* lazy */.RZV(() => schemas/* array */.YOg(Property)).default([]),
    items: schemas/* unknown */.L5J().optional(),
});
const ContractObject = schemas/* looseObject */._H3({
    name: schemas/* string */.YjP().min(1, 'must not be empty'),
    properties: schemas/* array */.YOg(Property).default([]),
    quality: schemas/* array */.YOg(Quality).default([]),
});
const ServiceLevel = schemas/* looseObject */._H3({
    property: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J().optional(),
    unit: schemas/* string */.YjP().optional(),
    element: schemas/* string */.YjP().min(1, 'must not be empty').optional(),
});
/** A data contract of the Open Data Contract Standard, as far as it says something of documents. Bitol, ODCS 3.1.0. */
const ContractFile = schemas/* looseObject */._H3({
    apiVersion: schemas/* string */.YjP().regex(/^v3\./, 'must be a version 3 of ODCS, such as `v3.1.0`'),
    kind: schemas/* literal */.euz('DataContract'),
    id: schemas/* string */.YjP().min(1, 'must not be empty'),
    version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)], { error: 'must be a version, such as `1.0.0`' }),
    status: schemas/* string */.YjP(),
    schema: schemas/* array */.YOg(ContractObject).min(1, 'must not be empty'),
    slaProperties: schemas/* array */.YOg(ServiceLevel).default([]),
});

// EXTERNAL MODULE: ./dist/compiled/domain/day.js
var day = __webpack_require__(53421);
// EXTERNAL MODULE: ./dist/compiled/domain/corpus/contract/bound.js
var contract_bound = __webpack_require__(11503);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/freshness-rule.js



/** The units of ODCS, in milliseconds. */
const units = [
    [/^(?:m|min|minutes?)$/i, day/* dayMs */.L / 1440],
    [/^(?:h|hours?)$/i, day/* dayMs */.L / 24],
    [/^(?:d|days?)$/i, day/* dayMs */.L],
    [/^(?:w|weeks?)$/i, 7 * day/* dayMs */.L],
    [/^(?:y|yr|years?)$/i, 365 * day/* dayMs */.L],
];
/**
 * The rule of a service level `freshness`: no document is older than that by the date that it says of itself. It warns,
 * since documents grow old without anybody changing them. `undefined` for any other service level.
 */
function freshnessRule(level, nowMs, at) {
    if (level.property !== 'freshness')
        return undefined;
    const unitMs = units.find(([pattern]) => pattern.test(level.unit ?? ''))?.[1];
    if (unitMs === undefined)
        throw at.within('unit').error('is no unit of time', 'write hours, days, weeks or years');
    const count = typeof level.value === 'object' ? Number.NaN : Number(level.value);
    if (!(count > 0 && Number.isFinite(count)))
        throw at.within('value').error('is no number above 0');
    if (level.element === undefined) {
        throw at.error('this service level names no `element`', 'name the property with the date, such as `docs.updated`');
    }
    const path = level.element.slice(level.element.indexOf('.') + 1);
    const earliestMs = nowMs - count * unitMs;
    const flawOf = (document) => {
        const value = fieldValue(document, path);
        const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
        if (Number.isNaN(ms))
            return value === undefined ? 'it says no date' : `\`${shownValue(value)}\` is no date`;
        return ms < earliestMs ? `is of ${shownValue(value)}` : undefined;
    };
    const limit = `at most ${count} ${level.unit}`;
    return { kind: 'value', key: `${path}: freshness`, limit, isWarning: true, bound: contract_bound/* none */.dv, flawOf };
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/is-of-type.js
/** Whether a value is of a type; in a table every value is written as text. */
function isOfType(value, type, isOfTable) {
    if (isOfTable && typeof value === 'string')
        return isWrittenAs(value.trim(), type);
    return tests[type](value);
}
const tests = {
    string: (value) => typeof value === 'string',
    date: (value) => typeof value === 'string' && isDate(value),
    timestamp: (value) => typeof value === 'string' && isTimestamp(value),
    time: (value) => typeof value === 'string' && /^\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(value),
    number: (value) => typeof value === 'number' && Number.isFinite(value),
    integer: (value) => Number.isInteger(value),
    object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    array: (value) => Array.isArray(value),
    boolean: (value) => typeof value === 'boolean',
};
function isWrittenAs(text, type) {
    if (type === 'number' || type === 'integer')
        return /^[+-]?\d+(?:\.\d+)?$/.test(text) && tests[type](Number(text));
    if (type === 'boolean')
        return /^(?:true|false)$/i.test(text);
    if (type === 'array' || type === 'object')
        return parsesAs(text, type);
    return tests[type](text);
}
function parsesAs(text, type) {
    try {
        return tests[type](JSON.parse(text));
    }
    catch {
        return false;
    }
}
/** A day, or a point in time that begins with one. */
const isDate = (text) => isDay(text) || isTimestamp(text);
/** A day of the calendar: the 30th of February is none. */
function isDay(text) {
    const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
    return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text);
}
const isTimestamp = (text) => /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));

// EXTERNAL MODULE: ./dist/compiled/domain/graders/text/pattern-search.js
var pattern_search = __webpack_require__(28625);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/option-rules.js


const sizes = {
    minLength: { of: 'characters', isLeast: true },
    maxLength: { of: 'characters', isLeast: false },
    minItems: { of: 'items', isLeast: true },
    maxItems: { of: 'items', isLeast: false },
    minProperties: { of: 'keys', isLeast: true },
    maxProperties: { of: 'keys', isLeast: false },
};
/** Reads one of `logicalTypeOptions` of ODCS. */
function readOption(key, limit) {
    const size = sizes[key];
    if (size !== undefined)
        return sizeOption(size, limit);
    if (key === 'pattern')
        return patternOption(limit);
    if (key === 'format')
        return formatOption(limit);
    if (key === 'uniqueItems')
        return { test: (value) => (limit === true ? repeatedItem(value) : undefined) };
    if (key === 'multipleOf')
        return multipleOption(limit);
    return edgeOption(key, limit);
}
function sizeOption({ of, isLeast }, limit) {
    if (typeof limit !== 'number' || limit < 0)
        return { mistake: `must be a number of ${of}` };
    return {
        test: (value) => {
            const size = sizeOf(value, of);
            if (size === undefined || (isLeast ? size >= limit : size <= limit))
                return undefined;
            return `has ${size} ${of}`;
        },
    };
}
function sizeOf(value, of) {
    if (of === 'characters')
        return typeof value === 'string' ? [...value].length : undefined;
    if (of === 'items')
        return Array.isArray(value) ? value.length : undefined;
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? Object.keys(value).length : undefined;
}
function patternOption(pattern) {
    if (typeof pattern !== 'string')
        return { mistake: 'must be a regular expression' };
    try {
        const isFound = (0,pattern_search/* createSearch */.X)(pattern, 'u');
        return { test: (value) => (typeof value !== 'string' || isFound(value) ? undefined : 'does not match') };
    }
    catch (error) {
        return { mistake: `is no regular expression that can be searched for: ${(0,user_error/* messageOf */.bD)(error)}` };
    }
}
const formats = {
    email: /^[^\s@]{1,64}@[^\s@]{1,255}$/,
    uri: /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/,
    uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
};
function formatOption(name) {
    const format = typeof name === 'string' && Object.hasOwn(formats, name) ? formats[name] : undefined;
    if (format === undefined)
        return undefined;
    return { test: (value) => (typeof value !== 'string' || format.test(value) ? undefined : `is no ${String(name)}`) };
}
function repeatedItem(value) {
    if (!Array.isArray(value))
        return undefined;
    return new Set(value.map((item) => JSON.stringify(item))).size === value.length ? undefined : 'has an item twice';
}
function multipleOption(step) {
    if (typeof step !== 'number' || step <= 0)
        return { mistake: 'must be a number above 0' };
    const isMultiple = (value) => Math.abs(value / step - Math.round(value / step)) < 1e-9;
    return { test: (value) => (typeof value !== 'number' || isMultiple(value) ? undefined : `is ${value}`) };
}
const edges = {
    minimum: (order) => order >= 0,
    maximum: (order) => order <= 0,
    exclusiveMinimum: (order) => order > 0,
    exclusiveMaximum: (order) => order < 0,
};
/** A bound of numbers, or of days and times. */
function edgeOption(key, limit) {
    const holds = Object.hasOwn(edges, key) ? edges[key] : undefined;
    if (holds === undefined)
        return undefined;
    const edge = orderOf(limit);
    if (edge === undefined)
        return { mistake: 'must be a number or a date' };
    return {
        test: (value) => {
            const order = orderOf(value);
            return order === undefined || holds(order - edge) ? undefined : `is ${String(value)}`;
        },
    };
}
function orderOf(value) {
    const order = typeof value === 'string' ? Date.parse(value) : value;
    return typeof order === 'number' && !Number.isNaN(order) ? order : undefined;
}

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/quality/checks.js
var checks = __webpack_require__(36065);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/tolerance.js



const notAShare = 'must be a share from 0 to 1, such as 0.05';
const Share = schemas/* number */.aig().min(0, notAShare).max(1, notAShare);
/** What a contract says of one of Lanegate's own checks: an entry of `quality` with `engine: lanegate`. */
const Tolerance = schemas/* strictObject */.rej({
    check: schemas/* enum */.k5n(checks/* qualityCheckNames */.E),
    /** The share of documents that may fail it; says so of all of them, and not only of new ones. */
    fail_above: Share.optional(),
    /** By how much the share of documents that fail it may rise. */
    rise: Share.optional(),
    off: schemas/* boolean */.zMY().default(false),
});
/** Whether an entry of `quality` is about one of Lanegate's own checks. */
const isOwnCheck = ({ type, engine }) => type === 'custom' && engine === 'lanegate';
/** Reads all such entries of the documents as a whole. Throws a `UserError` for a check that is spoken of twice. */
function readTolerances(qualities, at) {
    const known = new Map();
    qualities.forEach((quality, index) => {
        if (!isOwnCheck(quality))
            return;
        const place = at.within('quality', index);
        const tolerance = readTolerance(quality, place);
        if (known.has(tolerance.check))
            throw place.error(`\`${tolerance.check}\` is spoken of twice`, 'put what is said of it into one entry');
        known.set(tolerance.check, tolerance);
    });
    return [...known.values()];
}
/** Throws a `UserError` with its place for one that says nothing that could be meant. */
function readTolerance({ implementation, severity }, at) {
    const parsed = Tolerance.safeParse(implementation, { reportInput: true });
    if (parsed.success) {
        refuseRiseOfSound(parsed.data, at);
        return { ...parsed.data, isWarning: severity !== 'error' };
    }
    const explained = (0,explain_issue/* explainFirst */.GP)(parsed.error.issues, Tolerance);
    const { keys = [], sentence = 'is not valid', hint } = explained ?? {};
    throw at.within('implementation', ...keys).error(sentence, hint);
}
/** By any new document such a check fails, so that no rise is looked at. */
function refuseRiseOfSound({ check, rise }, at) {
    const isSound = checks/* qualityChecks */.R.some(({ name, kind }) => name === check && kind === 'sound');
    if (rise === undefined || !isSound)
        return;
    const hint = 'write `fail_above` for the share of all documents that may';
    throw at.within('implementation', 'rise').error(`is not looked at: no new document may fail \`${check}\``, hint);
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/quality-rules.js





const metrics = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
/**
 * The rule that an entry of `quality` writes. `path` names the property that it is about, '' the documents as a whole.
 * What is written for people needs no check; what another engine runs is left to it, and told.
 */
function qualityRule(quality, path, at) {
    if (quality.type === 'text')
        return { rules: [], unchecked: [] };
    const name = path === '' ? 'documents' : path;
    if (isOwnCheck(quality)) {
        const hint = 'write it under `quality` of the object, beside its `properties`';
        throw at.error('a check of Lanegate is about documents as a whole, not about a property', hint);
    }
    if (quality.type !== 'library') {
        const engine = quality.engine === undefined ? '' : ` of ${quality.engine}`;
        return { rules: [], unchecked: [`${name}: a rule in ${quality.type}${engine}`] };
    }
    const metric = metrics.find((each) => each === quality.metric);
    if (metric !== undefined)
        return { rules: [ruleOf(quality, { metric, path, name }, at)], unchecked: [] };
    if (quality.metric !== undefined)
        return { rules: [], unchecked: [`${name}: the metric ${quality.metric}`] };
    throw at.error('this rule of the library names no `metric`', `name one of ${metrics.join(', ')}`);
}
function ruleOf(quality, about, at) {
    const { metric, name } = about;
    const bound = (0,contract_bound/* boundOf */.s0)(quality);
    if (bound === undefined && metric === 'rowCount')
        throw at.error('this rule says no bound', 'write one, such as `mustBeGreaterThan: 100`');
    const given = Object.keys(quality.arguments).length === 0 ? '' : ` of ${shownValue(quality.arguments)}`;
    return {
        key: `${name}: ${metric}${given}`,
        limit: bound?.says ?? '',
        isWarning: quality.severity !== 'error',
        bound: bound ?? contract_bound/* none */.dv,
        ...findingOf(quality, about, at),
    };
}
function findingOf({ arguments: given }, { metric, path }, at) {
    if (metric === 'rowCount')
        return { kind: 'count' };
    if (metric === 'duplicateValues') {
        const paths = Array.isArray(given.properties) ? given.properties.map(String) : [path];
        if (paths.includes(''))
            throw at.error('this rule does not say of which property', 'write it below one');
        return { kind: 'unique', keyOf: (document) => keyOfValues(document, paths) };
    }
    if (path === '')
        throw at.error(`\`${metric}\` is about a property`, 'write it below one');
    if (metric === 'nullValues')
        return { kind: 'value', flawOf: flawWhere(path, (value) => value === undefined) };
    if (metric === 'invalidValues')
        return { kind: 'value', flawOf: flawWhere(path, isInvalid(given, at)) };
    const missing = Array.isArray(given.missingValues) ? given.missingValues : [null, ''];
    return { kind: 'value', flawOf: flawWhere(path, (value) => value === undefined || missing.includes(value)) };
}
const flawWhere = (path, isWrong) => (document) => {
    const value = fieldValue(document, path);
    if (!isWrong(value))
        return undefined;
    return value === undefined ? 'it has none' : `is \`${shownValue(value)}\``;
};
/** A value that is not there is missing, not invalid. */
function isInvalid(given, at) {
    const valid = Array.isArray(given.validValues) ? new Set(given.validValues.map(String)) : undefined;
    const matches = given.pattern === undefined ? undefined : searchFor(given.pattern, at);
    if (valid === undefined && matches === undefined) {
        const hint = 'write `arguments: { validValues: [\u2026] }` or `arguments: { pattern: \u2026 }`';
        throw at.error('this rule does not say what is valid', hint);
    }
    return (value) => value !== undefined && (valid?.has(String(value)) === false || matches?.(String(value)) === false);
}
function searchFor(pattern, at) {
    try {
        return (0,pattern_search/* createSearch */.X)(String(pattern), 'u');
    }
    catch (error) {
        const says = `is no regular expression that can be searched for: ${(0,user_error/* messageOf */.bD)(error)}`;
        throw at.within('arguments', 'pattern').error(says);
    }
}

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/property-rules.js






/** All rules of a property and of those within it; `above` is the path of the one that it is within. */
function rulesOfProperty(property, at, above = '') {
    const path = `${above}${property.name}`;
    return (0,contract_rule/* joined */.o)([
        { rules: [...presenceRules(property, path), ...typeRules(property, path)], unchecked: [] },
        { rules: [], unchecked: property.items === undefined ? [] : [`${path}: items`] },
        optionRules(property, path, at),
        ...property.quality.map((quality, index) => qualityRule(quality, path, at.within('quality', index))),
        ...property.properties.map((inner, index) => rulesOfProperty(inner, at.within('properties', index), `${path}.`)),
    ]);
}
const strict = { limit: '', isWarning: false, bound: contract_bound/* none */.dv };
function presenceRules({ required, unique, primaryKey }, path) {
    const rules = [];
    if (required || primaryKey) {
        const flawOf = (document) => (fieldValue(document, path) === undefined ? 'it has none' : undefined);
        rules.push({ ...strict, kind: 'value', key: `${path}: required`, flawOf });
    }
    if (unique || primaryKey) {
        rules.push({
            ...strict,
            kind: 'unique',
            key: `${path}: unique`,
            keyOf: (document) => keyOfValues(document, [path]),
        });
    }
    return rules;
}
function typeRules({ logicalType }, path) {
    if (logicalType === undefined)
        return [];
    const flawOf = (document) => {
        const value = fieldValue(document, path);
        const isTable = /\.(?:csv|tsv)$/i.test(document.path);
        if (value === undefined || isOfType(value, logicalType, isTable))
            return undefined;
        return `is \`${shownValue(value)}\``;
    };
    return [{ ...strict, kind: 'value', key: `${path}: logicalType`, limit: logicalType, flawOf }];
}
function optionRules({ logicalTypeOptions }, path, at) {
    const rules = [];
    const unchecked = [];
    for (const [option, limit] of Object.entries(logicalTypeOptions)) {
        const read = readOption(option, limit);
        const key = `${path}: ${option}`;
        if (read === undefined)
            unchecked.push(`${key} ${shownValue(limit)}`);
        else if ('mistake' in read)
            throw at.within('logicalTypeOptions', option).error(read.mistake);
        else {
            const flawOf = (document) => {
                const value = fieldValue(document, path);
                return value === undefined ? undefined : read.test(value);
            };
            rules.push({ ...strict, kind: 'value', key, limit: shownValue(limit), flawOf });
        }
    }
    return { rules, unchecked };
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/nearest-name.js
var nearest_name = __webpack_require__(55336);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/refuse-misspelt.js

const described = ['id', 'name', 'description', 'tags', 'customProperties', 'authoritativeDefinitions'];
const refuse_misspelt_named = [...described, 'physicalName', 'physicalType', 'businessName', 'relationships'];
const bounds = ['', 'GreaterThan', 'GreaterOrEqualTo', 'LessThan', 'LessOrEqualTo', 'Between'];
const blocks = {
    contract: {
        read: ['apiVersion', 'kind', 'version', 'status', 'schema', 'slaProperties'],
        left: ['tenant', 'servers', 'dataProduct', 'domain', 'support', 'price', 'team', 'roles', 'slaDefaultElement'],
        within: { schema: 'object', slaProperties: 'level' },
    },
    object: {
        read: ['properties', 'quality'],
        left: ['logicalType', 'dataGranularityDescription'],
        within: { properties: 'property', quality: 'quality' },
    },
    property: {
        read: ['logicalType', 'logicalTypeOptions', 'required', 'unique', 'primaryKey', 'quality', 'properties', 'items'],
        left: ['primaryKeyPosition', 'partitioned', 'classification', 'examples', 'criticalDataElement'],
        within: { properties: 'property', quality: 'quality' },
    },
    quality: {
        read: [
            ...['type', 'metric', 'severity', 'unit', 'arguments', 'engine', 'implementation', 'mustNotBe'],
            ...['mustNotBeBetween', ...bounds.map((bound) => `mustBe${bound}`)],
        ],
        left: ['rule', 'query', 'dimension', 'method', 'schedule', 'scheduler', 'businessImpact'],
        within: {},
    },
    level: {
        read: ['property', 'value', 'unit', 'element'],
        left: ['valueExt', 'driver', 'schedule', 'scheduler'],
        within: {},
    },
};
/**
 * Refuses a key that is nearly one that is read: nobody would notice that its rule is never checked. Throws a
 * `UserError` with its place. Other keys, such as those of newer versions, are left to others.
 */
function refuseMisspelt(value, at, kind = 'contract') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return;
    const { read, left, within } = blocks[kind];
    const known = [...read, ...left, ...refuse_misspelt_named];
    for (const [key, inner] of Object.entries(value)) {
        const meant = known.includes(key) ? undefined : meantBy(key, read);
        if (meant !== undefined)
            throw at.within(key).error(`unknown key \`${key}\``, `did you mean \`${meant}\`?`);
        const innerKind = Object.hasOwn(within, key) ? within[key] : undefined;
        if (innerKind === undefined || !Array.isArray(inner))
            continue;
        inner.forEach((each, index) => {
            refuseMisspelt(each, at.within(key, index), innerKind);
        });
    }
}
/** Besides what is nearly the same, one of several in the place of all: `property` for `properties`. */
const meantBy = (key, read) => (0,nearest_name/* nearestName */.q)(key, [...read, 'name', 'id']) ??
    (key.length < 5 ? undefined : read.find((each) => each.startsWith(key.slice(0, -1))));

;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/contract/read-contract.js












/** Reads a data contract of ODCS 3. Throws a `UserError` with line and key for a mistake in it. */
function readContract({ path, text, corpus, nowMs }) {
    const source = (0,located_yaml/* parseLocatedYaml */.v)(text, path);
    refuseMisspelt(source.value, placeAt(source, path, []));
    const parsed = ContractFile.safeParse(source.value, { reportInput: true, ...(0,for_few/* forText */.zA)(text) });
    if (!parsed.success)
        throw (0,explain_issue/* issueError */.MA)(parsed.error.issues, source, path, ContractFile);
    const { id, version, schema, slaProperties } = parsed.data;
    const index = objectOf(schema, corpus, path);
    const object = schema[index];
    const at = placeAt(source, path, ['schema', index]);
    const found = (0,contract_rule/* joined */.o)([
        ...object.properties.map((property, place) => rulesOfProperty(property, at.within('properties', place))),
        ...object.quality.flatMap((quality, place) => isOwnCheck(quality) ? [] : [qualityRule(quality, '', at.within('quality', place))]),
    ]);
    const levels = slaProperties.flatMap((level, place) => {
        const rule = freshnessRule(level, nowMs, placeAt(source, path, ['slaProperties', place]));
        return rule === undefined ? [] : [rule];
    });
    const tolerances = readTolerances(object.quality, at);
    const fields = contract_field_fieldsOf(object.properties);
    return { path, id, version, fields, rules: [...found.rules, ...levels], tolerances, unchecked: found.unchecked };
}
/** Which object of a contract is about the corpus: the only one, or the one of its name. */
function objectOf(schema, corpus, path) {
    if (schema.length === 1)
        return 0;
    const index = schema.findIndex(({ name }) => name === corpus);
    if (index !== -1)
        return index;
    throw new user_error/* UserError */.yo(`none of the ${schema.length} objects of this contract is called \`${corpus}\``, {
        place: { path, key: 'schema' },
        hint: 'call the one that is about this corpus by its name in lanegate.yml',
    });
}
const placeAt = (source, path, keys) => ({
    within: (...more) => placeAt(source, path, [...keys, ...more]),
    error: (says, hint) => new user_error/* UserError */.yo(says, { place: { path, line: source.lineOf(keys), key: keys.map(String).join('.') }, hint }),
});

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/retrieval/read-queries.js
var read_queries = __webpack_require__(1982);
;// CONCATENATED MODULE: ./dist/compiled/stages/steps/corpus/read-yardsticks.js




/** Whether target branch, base and head hold a corpus to the same contract and queries. */
async function isHeldAlike(files, { policy, base = policy, head }, { bound, own }) {
    if (own !== undefined && (own.contract !== bound?.contract || own.queries !== bound?.queries))
        return false;
    const paths = [bound?.contract, own?.contract, bound?.queries, own?.queries].filter((path) => path !== undefined);
    for (const path of paths) {
        const blobs = await Promise.all([policy, base, head].map((tree) => files.blobOf(tree, path)));
        if (new Set(blobs).size > 1)
            return false;
    }
    return true;
}
/** The contract that binds, and head's as well where it says something else. */
async function readContracts(reading, { policy, head }, { name, bound, own }) {
    const binding = await readOne(reading, policy, { path: bound?.contract, corpus: name });
    const proposed = await readOne(reading, head, { path: own?.contract, corpus: name });
    if (binding === undefined)
        return proposed === undefined ? { contracts: [], notes: [] } : firstContract(bound, proposed);
    const notes = compareContracts(binding, proposed);
    const contracts = [{ contract: binding, index: 0, whose: '' }];
    if (proposed !== undefined && notes.length > 0)
        contracts.push({ contract: proposed, index: 1, whose: "head's " });
    return { contracts, notes };
}
/** What head made of the contract that base has, which binds nobody here, so that a mistake in it is only told. */
async function readContractChange(reading, { base, head }, { name, bound, own }) {
    const { files } = reading;
    if (base === undefined || own?.contract === undefined)
        return { notes: [] };
    const known = await Promise.all([own.contract, bound?.contract].map(async (path) => ({ path, blob: path && (await files.blobOf(base, path)) })));
    const earlier = known.find(({ blob }) => blob !== undefined);
    if (earlier === undefined || earlier.blob === (await files.blobOf(head, own.contract)))
        return { notes: [] };
    const after = await readOne(reading, head, { path: own.contract, corpus: name });
    const before = await readIfSound(reading, base, { path: earlier.path, corpus: name });
    if (before === undefined)
        return { notes: [`${earlier.path} of base cannot be read, and head's is compared with none`] };
    return { change: after && { before, after }, notes: [] };
}
async function readIfSound(reading, tree, place) {
    try {
        return await readOne(reading, tree, place);
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** Of a corpus that the target branch has, head's first contract may ask for more and leave nothing out. */
function firstContract(bound, contract) {
    if (bound === undefined || contract.tolerances.length === 0)
        return { contracts: [{ contract, index: 0, whose: '' }], notes: [] };
    const strict = { ...contract, tolerances: [] };
    const note = "what head's contract says of Lanegate's own checks binds once it is merged";
    return { contracts: [{ contract: strict, index: 0, whose: '' }], notes: [note] };
}
async function readOne({ files, nowMs }, tree, place) {
    const { path, corpus } = place;
    if (path === undefined)
        return undefined;
    const text = await files.textOf(tree, path);
    if (text === undefined)
        throw missing(path, corpus, 'contract');
    return readContract({ path, text, corpus, nowMs });
}
/**
 * The queries as the target branch has them; head's where it has none. Head's own have to be readable as well, since
 * they bind once they are merged.
 */
async function readWanted(files, { policy, head }, { name, bound, own }) {
    const path = bound?.queries ?? own?.queries;
    if (path === undefined)
        return undefined;
    if (own?.queries !== undefined) {
        const proposed = await files.textOf(head, own.queries);
        if (proposed === undefined)
            throw missing(own.queries, name, 'queries');
        (0,read_queries/* readQueries */.p)(proposed, own.queries);
    }
    const text = (await files.textOf(policy, path)) ?? (await files.textOf(head, path));
    if (text === undefined)
        throw missing(path, name, 'queries');
    return { path, all: (0,read_queries/* readQueries */.p)(text, path) };
}
const missing = (path, corpus, key) => new user_error/* UserError */.yo(`there is no such file, though \`data.${corpus}.${key}\` of lanegate.yml names it`, {
    place: { path },
    hint: `commit it, or take \`${key}\` out of \`${corpus}\``,
});

;// CONCATENATED MODULE: ./dist/compiled/stages/steps/corpus/check-corpora.js











/**
 * Holds the corpora of head against their contracts, the checks of quality and base. What policy declares binds; what
 * head adds is checked as it says. Throws a `UserError` for a mistake in a contract or in queries, and for a name that
 * no corpus has.
 */
async function checkCorpora(ports, request) {
    const { trees, names, onRead, ofMistake } = request;
    const { policy, head: proposed } = request.declared;
    const settings = policy ?? proposed ?? configuration/* defaultConfiguration */._0;
    const [bound, own] = [policy?.data ?? {}, proposed?.data ?? {}];
    const files = new CommittedFiles(ports.git);
    const declarations = { bound, own, lanes: settings.lanes };
    const head = await listFiles(files, trees.head, declarations);
    const base = await listFiles(files, trees.base, declarations);
    const known = [...new Set([...head.keys(), ...base.keys()])];
    refuseUnknown(names ?? [], known);
    const wanted = names ?? known;
    const told = counting(wanted.reduce((sum, name) => sum + (head.get(name)?.length ?? 0), 0), onRead);
    const corpora = [];
    for (const name of wanted) {
        const declared = { name, bound: (0,artifacts_own/* own */.Z)(bound, name), own: (0,artifacts_own/* own */.Z)(own, name) };
        const sides = { head: head.get(name) ?? [], base: base.get(name) ?? [] };
        const taken = takenByHead(declared, own, sides.head);
        const corpus = { trees, files, declared, sides, taken, settings, onRead: told };
        corpora.push(await checkOrTell(ports, corpus, ofMistake));
    }
    const inHead = names === undefined ? (await files.entriesOf(trees.head)).map(({ path }) => path) : [];
    return { corpora, notes: (0,uncovered_files/* uncoveredNotes */.X)(inHead, 'file', declarations), settings };
}
async function listFiles(files, tree, data) {
    const blobs = new Map((tree === undefined ? [] : await files.entriesOf(tree)).map((entry) => [entry.path, entry]));
    return new Map([...filesOf([...blobs.keys()], data)].map(([name, paths]) => [
        name,
        paths.map((path) => blobs.get(path)).filter((entry) => entry !== undefined),
    ]));
}
/**
 * What the target branch says has its files first: head can take none from it. Where that declares nothing, it is the
 * folders known for a corpus that hold, so that head takes no document of them out of the check by declaring others.
 */
function filesOf(paths, { bound, own, lanes }) {
    const isBound = Object.keys(bound).length > 0;
    const first = (0,corpus_files/* declaredCorpora */.F)(paths, isBound ? bound : own);
    const taken = new Set([...first.values()].flat());
    const free = paths.filter((path) => !taken.has(path));
    if (isBound)
        return new Map([...first, ...(0,corpus_files/* declaredCorpora */.F)(free, withoutNames(own, bound))]);
    const known = [...(0,corpus_files/* knownCorpora */.i)(free, lanes)];
    return new Map([...first, ...known.map(([name, files]) => [first.has(name) ? `${name}/` : name, files])]);
}
const withoutNames = (data, others) => Object.fromEntries(Object.entries(data).filter(([name]) => !Object.hasOwn(others, name)));
/** How many files of a corpus head's globs take as well: all of one that only one side declares. */
function takenByHead(declared, own, files) {
    if (declared.bound === undefined || declared.own === undefined)
        return files.length;
    return files.filter(({ path }) => (0,corpus_settings/* corpusNameOf */.d9)(path, own) === declared.name).length;
}
/** What head's globs leave out is held until they bind, and nothing looks at it from then on. */
const notesOnLeft = ({ taken, sides: { head } }) => taken === head.length ? [] : [`lanegate.yml of head takes ${taken} of its ${head.length} files`];
function refuseUnknown(names, known) {
    const unknown = names.find((name) => !known.includes(name));
    if (unknown === undefined)
        return;
    const hint = known.length === 0 ? 'declare it under `data` in lanegate.yml' : `there are ${known.join(', ')}`;
    throw new user_error/* UserError */.yo(`there is no corpus \`${unknown}\``, { hint });
}
function counting(count, onRead) {
    let done = 0;
    return (files) => {
        done += files;
        onRead?.(Math.min(done, count), count);
    };
}
async function checkOrTell(ports, corpus, ofMistake) {
    try {
        return await checkCorpus(ports, corpus);
    }
    catch (error) {
        if (ofMistake === undefined || !(error instanceof user_error/* UserError */.yo))
            throw error;
        return ofMistake(corpus.declared.name, error);
    }
}
async function checkCorpus({ git, clock }, corpus) {
    const { trees, files, declared, sides, settings } = corpus;
    const left = notesOnLeft(corpus);
    const isUntouched = trees.base !== undefined && left.length === 0 && isSame(sides);
    if (isUntouched && (await isHeldAlike(files, trees, declared)))
        return (0,judge_corpus/* untouchedCorpus */.kT)(declared.name);
    const reading = { files, nowMs: clock.now() };
    const { contracts, notes } = await readContracts(reading, trees, declared);
    const { change, notes: notesOnChange } = await readContractChange(reading, trees, declared);
    const checks = contracts.map(({ contract }) => (document) => findingsOf(contract, document));
    const reader = new CorpusReader(git, checks, corpus.onRead);
    const head = await reader.read(sides.head);
    const base = trees.base === undefined ? undefined : await reader.read(sides.base);
    const queries = await readWanted(files, trees, declared);
    return (0,judge_corpus/* judgeCorpus */.kD)({
        name: declared.name,
        head,
        base,
        unread: head.unread,
        contracts,
        change,
        notes: [...left, ...notes, ...notesOnChange],
        isDeserted: corpus.taken === 0,
        queries,
        alpha: settings.gate.alpha,
    });
}
/** A corpus that has no file on either side is none that was left alone: most likely its glob is mistyped. */
const isSame = ({ head, base }) => head.length > 0 && fingerprintOf(head) === fingerprintOf(base);
const fingerprintOf = (entries) => entries
    .map(({ path, blob }) => `${path}\n${blob}`)
    .sort()
    .join('\n');


/***/ })

};
;
})
