(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 1518;
exports.ids = [1518,6975];
exports.modules = {

/***/ 9182:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusAction: () => (/* binding */ statusAction)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41208);
/* harmony import */ var _domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62359);
/* harmony import */ var _stages_status_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1174);
/* harmony import */ var _define_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74870);
/* harmony import */ var _deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81810);
/* harmony import */ var _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4361);







/** Shows on the page of the run what is to run of each lane in each environment. */
const statusAction = (0,_define_action_js__WEBPACK_IMPORTED_MODULE_4__/* .defineAction */ .Q)({
    name: 'lanegate/status',
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        environment: _domain_deploy_environment_name_js__WEBPACK_IMPORTED_MODULE_1__/* .EnvironmentName */ .R.optional(),
        verify: zod__WEBPACK_IMPORTED_MODULE_0__/* .stringbool */ .uEf().default(false),
        keys: _run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .NameList */ .Em.optional(),
        ..._run_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .AccessInputs */ .UQ,
    }),
    outputs: ['status'],
    run: async (ports, { environment, verify }) => {
        const { moving, settings } = await (0,_deploy_ports_js__WEBPACK_IMPORTED_MODULE_5__/* .openMove */ .o3)(ports);
        const told = await (0,_stages_status_js__WEBPACK_IMPORTED_MODULE_3__.status)({ ...moving, ...(verify ? { ask: moving } : {}) }, { settings, environment });
        await ports.runner.writeSummary((0,_domain_deploy_status_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .statusMarkdown */ .K)(told));
        return { outputs: { status: JSON.stringify(told) } };
    },
});


/***/ }),

/***/ 29294:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dj: () => (/* binding */ canonicalJson),
  ol: () => (/* binding */ digestOf),
  hV: () => (/* binding */ digestOfLines),
  Nv: () => (/* binding */ digestOfText),
  OL: () => (/* binding */ meanSame),
  R1: () => (/* binding */ openLineDigest),
  Bj: () => (/* binding */ sha256Of)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
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

;// CONCATENATED MODULE: ./dist/compiled/domain/artifacts/digest.js


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = canonicalize(value);
    if (text === undefined)
        throw new TypeError('a value that JSON cannot carry has no canonical form');
    return text;
}
/** True where two values of JSON mean the same; what is absent means what null does. */
const meanSame = (one, other) => canonicalJson((one ?? null)) === canonicalJson((other ?? null));
/** The digest of a meaning: `sha256:` and 64 hex digits over its canonical JSON. */
function digestOf(value) {
    return digestOfText(canonicalJson(value));
}
/** The digest of a text taken byte by byte as UTF-8. */
function digestOfText(text) {
    return `sha256:${sha256Of(text)}`;
}
/**
 * SHA-256 of a text as UTF-8, in 64 hex digits. In one call where Node has it, from 20.12 on, which takes half the
 * time.
 */
const sha256Of = typeof external_node_crypto_.hash === 'function'
    ? (text) => external_node_crypto_.hash('sha256', text, 'hex')
    : (text) => external_node_crypto_.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = external_node_crypto_.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


/***/ }),

/***/ 62359:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ statusMarkdown)
/* harmony export */ });
/* harmony import */ var _report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32034);
/* harmony import */ var _report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);
/* harmony import */ var _status_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49693);



const columns = ['Environment', 'Lane', 'Release', 'Commit', 'Since', 'By', 'Evidence', 'Served'];
const mostRows = 200;
/** What runs, as Markdown: a table, and a list of what is held and what is on its way. */
function statusMarkdown({ lanes, notes }) {
    if (lanes.length === 0)
        return '### What runs\n\nNothing is deployed, and no environment is declared.\n';
    const table = (0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)({ columns: columns.map((heading) => ({ heading })), items: lanes, cellsOf: cellsInMarkdown }, mostRows);
    const told = lanes.flatMap((lane) => (0,_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .laneNotes */ .YV)(lane).map((note) => `${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(lane.environment)} ${lane.lane}: ${(0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note)}`));
    const lines = [...told, ...notes.map((note) => (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(note))];
    const list = lines.length === 0 ? '' : `\n${(0,_report_markdown_table_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownList */ .A)(lines, (line) => line, mostRows)}\n`;
    return `### What runs\n\n${table}\n${list}`;
}
/** Ids are code, names are anybody's. */
function cellsInMarkdown(lane) {
    const [environment = '', name = '', release = '', commit = '', since = '', by = '', evidence = '', served = ''] = (0,_status_text_js__WEBPACK_IMPORTED_MODULE_2__/* .cellsOf */ .nc)(lane);
    return [
        (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(environment),
        name,
        lane.release === undefined ? release : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(release),
        commit === '' ? '' : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(commit),
        since,
        by === '' ? '' : (0,_report_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineCode */ .ti)(by),
        evidence,
        served,
    ];
}


/***/ }),

/***/ 49693:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ laneNotes),
/* harmony export */   nc: () => (/* binding */ cellsOf),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _release_short_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97916);
/* harmony import */ var _report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62848);



const headings = ['environment', 'lane', 'release', 'commit', 'since', 'by', 'evidence', 'served'];
/** What runs, for a terminal: a row a lane, and below it what is held and what is on its way. */
function statusText({ lanes, notes }) {
    const [head = '', ...rows] = (0,_report_terminal_align_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)([headings, ...lanes.map(cellsOf)], Array(headings.length).fill('left'));
    const body = lanes.flatMap((lane, index) => [rows[index] ?? '', ...laneNotes(lane).map((note) => `  ${note}`)]);
    const all = [
        ...(lanes.length === 0 ? ['nothing is deployed, and no environment is declared'] : [head, ...body]),
        ...notes.map((note) => `note: ${note}`),
    ];
    return `${all.map(_report_terminal_text_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalLine */ .tL).join('\n')}\n`;
}
const cellsOf = ({ environment, lane, release, commit, since, by, evidence, served }) => [
    environment,
    lane,
    release === undefined ? 'nothing' : (0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release),
    commit?.slice(0, 9) ?? '',
    since ?? '',
    by ?? '',
    evidenceOf(evidence),
    { verified: 'yes', 'not-asked': '', no: 'NO' }[served],
];
const evidenceOf = (evidence) => {
    if (evidence === undefined)
        return '';
    return evidence.override === undefined ? evidence.verdict : `${evidence.verdict}, overridden`;
};
function rolloutNote({ release, stage, weight, since, paused }) {
    const pause = paused === undefined ? '' : `, paused since ${paused.since}`;
    return `rollout of ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(release)}: ${stage}, ${weight} % of requests, since ${since}${pause}`;
}
/** What there is to say of a lane beside what runs of it. */
function laneNotes({ reason, rolled_back, holds, rollout, waits_for, served_instead }) {
    const held = holds.filter(({ digest }) => digest !== undefined);
    return [
        ...(reason === undefined ? [] : [`because: ${reason}`]),
        ...(rolled_back === undefined ? [] : [`rolled back from ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(rolled_back)}`]),
        ...(rollout === undefined ? [] : [rolloutNote(rollout)]),
        ...waits_for.map((each) => `waits for: ${each}`),
        ...held.map(({ digest = '', by, at, reason: why }) => `held: ${(0,_release_short_id_js__WEBPACK_IMPORTED_MODULE_0__/* .shortId */ .m)(digest)} by ${by} at ${at}: ${why}`),
        ...(served_instead === undefined ? [] : [`served instead: ${served_instead}`]),
    ];
}


/***/ }),

/***/ 88839:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchLedger)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80173);

/** What brings origin's ledger, also into a clone of another branch alone. */
const fetchLedger = `git fetch origin +${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}:refs/remotes/origin/${_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerBranch */ .cp}`;


/***/ }),

/***/ 80173:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Yu: () => (/* binding */ isWanted),
/* harmony export */   cp: () => (/* binding */ ledgerBranch),
/* harmony export */   t5: () => (/* binding */ maxRecordBytes),
/* harmony export */   yp: () => (/* binding */ stateFolder)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82044);



/** The branch that holds the ledger. */
const ledgerBranch = 'lanegate';
/** A larger file is no record of ours and is not read. */
const maxRecordBytes = 1_048_576;
/**
 * How a record is stored. Its path is made of its month, of what it is about and of the digest of its meaning, so that
 * two different records never meet and the same one always does.
 */
function entryOf(record) {
    const folder = _ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[record.kind];
    const about = (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .aboutOf */ .rI)(record);
    const [year, month] = record.at.split('-');
    const digest = (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(record));
    return {
        path: `${folder}/${year}/${month}/${about}.${digest}.json`,
        text: `${JSON.stringify(record, null, 2)}\n`,
        message: `Record ${articled[record.kind]} of ${about.slice(0, 40)}\n`,
    };
}
const articled = {
    override: 'an override',
    verdict: 'a verdict',
    release: 'a release',
    deployment: 'a deployment',
    rollout: 'a step of a rollout',
    incident: 'an incident',
    reference: 'a reference',
    measurement: 'a measurement',
};
/** The folder of the desired states. */
const stateFolder = 'state';
/** Where the desired state of a lane in an environment lies. */
const statePath = ({ environment, lane }) => `${stateFolder}/${environment}/${lane}.json`;
/** Whether a path of the ledger may hold a record that is asked for. */
function isWanted(path, { kind, about, beginning = '' }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isOfKind = path.startsWith(`${_ledger_record_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS[kind]}/`);
    return isOfKind && name.startsWith(about === undefined ? beginning : `${about}.`);
}


/***/ }),

/***/ 82044:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   af: () => (/* binding */ aboutSuite),
/* harmony export */   rI: () => (/* binding */ aboutOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** Where records of each kind lie. */
const folderOf = {
    override: 'overrides',
    verdict: 'verdicts',
    release: 'releases',
    deployment: 'deployments',
    rollout: 'rollouts',
    incident: 'incidents',
    reference: 'references',
    measurement: 'measurements',
};
/** What a record is about, in letters, digits, `-` and `_`: records about one thing are found by it. */
function aboutOf(record) {
    if (record.kind === 'override')
        return record.head;
    if (record.kind === 'verdict')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.combination);
    if (record.kind === 'release')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.id);
    if (record.kind === 'rollout')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
    if (record.kind === 'reference')
        return aboutSuite(record.suite);
    if (record.kind === 'measurement')
        return (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.reference);
    // Where a release ran is found by it, however many others ran there.
    return record.release === undefined ? `${record.environment}-${record.lane}` : (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(record.release);
}
/** A suite as names of files have it; suites whose names differ by other signs alone share it. */
const aboutSuite = (name) => name.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 80);


/***/ }),

/***/ 19835:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ stepName)
/* harmony export */ });
/** A step as people read it, such as `shadow` or `5 % of traffic`. */
const stepName = ({ stage, weight }) => stage === 'traffic' ? `${weight} % of traffic` : stage;


/***/ }),

/***/ 32034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ markdownList),
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/** A Markdown table. Of more than `maxRows` items the rest is counted in a last row; '' without items. */
function markdownTable({ columns, items, cellsOf }, maxRows) {
    if (items.length === 0)
        return '';
    const rest = items.length - maxRows;
    return [
        tableRow(columns.map(({ heading }) => heading)),
        tableRow(columns.map(({ isNumber }) => (isNumber === true ? '---:' : '---'))),
        ...items.slice(0, maxRows).map((item) => tableRow(cellsOf(item))),
        ...(rest > 0 ? [tableRow([`and ${rest} more`, ...columns.slice(1).map(() => '')])] : []),
    ].join('\n');
}
const tableRow = (cells) => `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`;
/** A Markdown list of one line an item. Of more than `maxLines` items the rest is counted in a last line. */
function markdownList(items, lineOf, maxLines) {
    const rest = items.length - maxLines;
    return [...items.slice(0, maxLines).map(lineOf), ...(rest > 0 ? [`and ${rest} more`] : [])]
        .map((line) => `- ${line}`)
        .join('\n');
}


/***/ }),

/***/ 97916:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62848);

/** Rows as lines with their columns aligned; the last column is not padded. */
function alignColumns(rows, alignments) {
    const widths = alignments.map((_, column) => Math.max(0, ...rows.map((row) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(row[column] ?? ''))));
    return rows.map((row) => alignments
        .map((alignment, column) => pad(row[column] ?? '', widths[column] ?? 0, alignment))
        .join('  ')
        .trimEnd());
}
function pad(text, width, alignment) {
    const space = ' '.repeat(Math.max(0, width - (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .terminalWidth */ .JL)(text)));
    return alignment === 'left' ? `${text}${space}` : `${space}${text}`;
}


/***/ }),

/***/ 16975:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ax: () => (/* binding */ shortCommit),
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   Gp: () => (/* binding */ formatSigned),
/* harmony export */   KA: () => (/* binding */ formatPointsNumber),
/* harmony export */   Me: () => (/* binding */ formatConfidence),
/* harmony export */   QF: () => (/* binding */ formatPointsSize),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jk: () => (/* binding */ formatOneSided),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   t0: () => (/* binding */ formatSignedPoints),
/* harmony export */   tY: () => (/* binding */ formatProbability),
/* harmony export */   up: () => (/* binding */ formatMoney),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   w7: () => (/* binding */ formatLatencyChange),
/* harmony export */   y: () => (/* binding */ formatScore)
/* harmony export */ });
const minus = '\u2212';
/** A score in [0, 1] as `84.0 %`; a score that nobody measured as a dash. */
const formatScore = (score) => (score === null ? '\u2013' : `${formatPercent(score)}`);
/** A share in [0, 1] as `84.0 %`. */
const formatPercent = (share) => `${(share * 100).toFixed(1)} %`;
/** A share that somebody set as `2 %`, with decimals only where it has some. */
const formatShare = (share) => `${Number((share * 100).toFixed(2))} %`;
/** A confidence as `95 %` or `98.6 %`; one next to certainty is never rounded to it. */
const formatConfidence = (share) => `${Number((share * 100).toFixed(share > 0.999 ? 3 : 1))} %`;
/** What one end of an interval holds with that is two-sided at `confidence`: `95 % one-sided` for 0.9. */
const formatOneSided = (confidence) => `${formatConfidence((1 + confidence) / 2)} one-sided`;
/** A change as `\u221213.1`, `+0.6` or `0.0`: every text has this sign for what is negative. */
function formatSigned(change, decimals = 1) {
    const size = Math.abs(change).toFixed(decimals);
    if (Number(size) === 0)
        return size;
    return `${change < 0 ? minus : '+'}${size}`;
}
/** Means of the same scores, summed in another order, lie this far apart, in points. */
const roundingNoise = 1e-7;
/**
 * The size of a difference of scores in points without sign or unit: `13.1`, and where one decimal would leave nothing
 * of it as many as show it, since a drop that is proven may be as small as `0.02`.
 */
function formatPointsNumber(difference) {
    const size = Math.abs(100 * difference);
    const isHidden = size >= roundingNoise && size < 0.05;
    return size.toFixed(isHidden ? Math.ceil(-Math.log10(size)) : 1);
}
/** A difference of scores in [-1, 1] as signed points without their unit: `\u221213.1`, `+0.6`, `0.0`. */
function formatSignedPoints(difference) {
    const size = formatPointsNumber(difference);
    if (Number(size) === 0)
        return size;
    return `${difference < 0 ? minus : '+'}${size}`;
}
/** A difference of scores in [-1, 1] as `\u221213.1 points`. */
const formatPoints = (difference) => `${formatSignedPoints(difference)} points`;
/** The size of a difference without its sign: `13.1 points`. */
const formatPointsSize = (difference) => `${formatPointsNumber(difference)} points`;
/** The ends of an interval in signed points: `\u221219.4 to \u22126.8`. */
const formatInterval = ([low, high]) => `${formatSignedPoints(low)} to ${formatSignedPoints(high)}`;
/** A p-value as `p = 0.012`, below a thousandth as `p < 0.001`. */
function formatProbability(p) {
    if (p < 0.001)
        return 'p < 0.001';
    return `p = ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** US dollars with the digits that matter: `$0`, `$0.0123`, `$1.20`, `$1,234.50`. */
function formatMoney(usd) {
    if (usd === 0)
        return '$0';
    if (usd < 0.0001)
        return '< $0.0001';
    if (usd >= 1)
        return `$${groupThousands(usd.toFixed(2))}`;
    return `$${Number(usd.toPrecision(3)).toFixed(Math.max(2, significantDecimals(usd)))}`;
}
/** Decimals that show three significant digits of an amount below one, without zeros at the end. */
function significantDecimals(usd) {
    const [, decimals = ''] = Number(usd.toPrecision(3)).toFixed(6).replace(/0+$/, '').split('.');
    return decimals.length;
}
/** Milliseconds as `< 1 ms`, `843 ms`, `1.24 s` or `12.3 s`. */
function formatDuration(ms) {
    if (ms < 0.5)
        return '< 1 ms';
    if (ms < 999.5)
        return `${ms.toFixed(0)} ms`;
    const seconds = ms / 1000;
    return seconds < 10 ? `${seconds.toFixed(2)} s` : `${groupThousands(seconds.toFixed(1))} s`;
}
/** A whole number as `12,345`. */
const formatCount = (count) => groupThousands(count.toFixed(0));
/** `1 case`, `160 cases`. */
const formatAmount = (count, one, many = `${one}s`) => `${formatCount(count)} ${count === 1 ? one : many}`;
/** How much larger `head` is than `base` as `+12 %`; nothing when there is no base to speak of. */
function formatChange(base, head) {
    if (!(base > 0))
        return undefined;
    const percent = Math.abs((head / base - 1) * 100).toFixed(0);
    if (percent === '0')
        return '\u00b10 %';
    return `${head < base ? minus : '+'}${groupThousands(percent)} %`;
}
/** The first twelve digits of a commit, or the whole text when it is not one. */
const shortCommit = (commit) => /^[0-9a-f]{40,64}$/.test(commit) ? commit.slice(0, 12) : commit;
const groupThousands = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
/** Shorter latencies are mostly the grain of the clock. */
const comparableLatencyMs = 10;
/** How much longer `head` took than `base` as `+12 %`; nothing where either is too short to be compared. */
const formatLatencyChange = (baseMs, headMs) => Math.min(baseMs, headMs) < comparableLatencyMs ? undefined : formatChange(baseMs, headMs);


/***/ }),

/***/ 1174:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  status: () => (/* binding */ status_status)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/ledger/ledger-entry.js
var ledger_entry = __webpack_require__(80173);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
// EXTERNAL MODULE: ./dist/compiled/domain/release/released-lane.js
var released_lane = __webpack_require__(31425);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/desired-state.js
var desired_state = __webpack_require__(39941);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/environment-name.js
var environment_name = __webpack_require__(41208);
// EXTERNAL MODULE: ./dist/compiled/domain/deploy/stored-states.js
var stored_states = __webpack_require__(41859);
;// CONCATENATED MODULE: ./dist/compiled/domain/deploy/environment-status.js









/** What runs of one lane in one environment, since when, on what evidence, and what is on its way. */
const LaneStatus = schemas/* strictObject */.rej({
    environment: environment_name/* EnvironmentName */.R,
    lane: released_lane/* ReleasedLane */.k,
    release: digest_text/* DigestText */.E.optional().describe('What is to run; absent where nothing is'),
    digest: digest_text/* DigestText */.E.optional(),
    commit: schemas/* string */.YjP().optional().describe('Of the release; absent where its record is not here'),
    since: moment/* Moment */["do"].optional(),
    by: schemas/* string */.YjP().optional(),
    reason: schemas/* string */.YjP().optional(),
    evidence: release/* ReleaseEvidence */.X.optional(),
    previous: digest_text/* DigestText */.E.optional(),
    rolled_back: digest_text/* DigestText */.E.optional(),
    holds: schemas/* array */.YOg(desired_state/* Hold */.AD),
    rollout: desired_state/* DesiredState */.ix.shape.rollout,
    waits_for: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What the rollout, or the lane, waits for'),
    served: schemas/* enum */.k5n(['verified', 'not-asked', 'no']),
    served_instead: schemas/* string */.YjP().optional(),
});
/** What is to run everywhere. */
const EnvironmentStatus = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    lanes: schemas/* array */.YOg(LaneStatus),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What is to run, by environment and lane; declared lanes come first, in the order of the settings. */
function statusOf(facts) {
    const { states, environments, environment } = facts;
    const declared = Object.entries(environments).flatMap(([name, lanes]) => released_lane/* ReleasedLane */.k.options.filter((lane) => lanes[lane] !== undefined).map((lane) => ({ environment: name, lane })));
    const running = states.states.map(({ state }) => ({ environment: state.environment, lane: state.lane }));
    const places = new Map([...declared, ...running].map((place) => [`${place.environment}/${place.lane}`, place]));
    const told = [...places.values()].filter((place) => environment === undefined || place.environment === environment);
    const order = [...new Set(told.map((place) => place.environment))];
    return {
        version: 1,
        lanes: told
            .sort((one, other) => order.indexOf(one.environment) - order.indexOf(other.environment))
            .map((place) => laneStatus(place, facts)),
        notes: states.strange.map(({ path, why }) => `${path} cannot be believed: ${why}`),
    };
}
function laneStatus(place, facts) {
    const state = (0,stored_states/* stateAt */.HK)(facts.states.states, place)?.state;
    if (state === undefined)
        return { ...place, holds: [], waits_for: whatIsStrange(place, facts), served: 'not-asked' };
    const release = facts.releases.filter(({ id, lane }) => id === state.release && lane === state.lane).at(-1);
    const { version: _, ...told } = state;
    return {
        ...told,
        ...(release === undefined ? {} : { commit: release.commit, evidence: release.evidence }),
        waits_for: waitsFor(state, facts),
        served: 'not-asked',
    };
}
/** Where a state is there that cannot be believed, nobody can tell what runs. */
const whatIsStrange = (place, { states }) => states.strange
    .filter(({ path }) => path === (0,ledger_entry/* statePath */.BQ)(place))
    .map(() => 'its state in the ledger to be put right, until which nobody can tell what runs');
function waitsFor({ holds, rollout }, { rolloutWaits }) {
    const whole = holds.filter(({ digest }) => digest === undefined).map(({ by, reason }) => `held by ${by}: ${reason}`);
    return [...whole, ...(rollout === undefined ? [] : (rolloutWaits.get(rollout.id) ?? []))];
}

// EXTERNAL MODULE: ./dist/compiled/domain/deploy/find-deployment.js
var find_deployment = __webpack_require__(74622);
// EXTERNAL MODULE: ./dist/compiled/domain/promotion/advance.js + 11 modules
var advance = __webpack_require__(50503);
;// CONCATENATED MODULE: ./dist/compiled/domain/promotion/standing.js

/** What a rollout waits for, as the next call would tell it that brings nothing new. */
function standingOf(state, request) {
    const { paused } = state.rollout;
    if (paused !== undefined)
        return [paused.reason];
    const nobody = { by: 'nobody', occasion: 'none', observations: [], unreadable: [], approved: [] };
    const { events, waitsFor } = (0,advance/* advance */.n)(state, { ...request, ...nobody });
    const isMoving = events.some((event) => event !== 'held');
    return isMoving ? ['the next call of lanegate promote, which moves it'] : waitsFor;
}

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/deploy/gather-facts.js
var gather_facts = __webpack_require__(26009);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/find-release.js
var find_release = __webpack_require__(94130);
// EXTERNAL MODULE: ./dist/compiled/stages/steps/read/read-entry.js
var read_entry = __webpack_require__(67780);
;// CONCATENATED MODULE: ./dist/compiled/stages/status.js









/**
 * Tells what is to run in each environment of each lane, since when and on what evidence; and, where asked, what is
 * served.
 */
async function status_status(ports, request) {
    const { environment, settings } = request;
    const { environments } = settings;
    const states = await (0,gather_facts/* readStates */.rs)(ports);
    if (environment !== undefined && !isKnown(environment, environments, states))
        throw (0,find_deployment/* noSuchEnvironment */.I)(environments, environment);
    const releases = await runningReleases(ports, states);
    const rolloutWaits = await waitsOfRollouts(ports, states, settings);
    const told = statusOf({ environment, environments, states, releases, rolloutWaits });
    if (ports.ask === undefined)
        return told;
    const lanes = [];
    for (const lane of told.lanes)
        lanes.push(await withServed(ports, environments, { lane, releases }));
    return { ...told, lanes };
}
/** Whether the settings, or anything in the ledger, speak of an environment. */
function isKnown(name, environments, { states, strange }) {
    const inLedger = [...states.map(({ state }) => (0,ledger_entry/* statePath */.BQ)(state)), ...strange.map(({ path }) => path)];
    return Object.hasOwn(environments, name) || inLedger.some((path) => path.startsWith(`${ledger_entry/* stateFolder */.yp}/${name}/`));
}
async function runningReleases(ports, { states }) {
    const found = [];
    for (const { state } of states) {
        const release = state.release === undefined ? undefined : await (0,find_release/* releaseOf */.l7)(ports, state.lane, state.release);
        if (release !== undefined)
            found.push(release);
    }
    return found;
}
async function waitsOfRollouts(ports, states, settings) {
    const waits = new Map();
    for (const { state } of states.states) {
        const { rollout, environment } = state;
        const release = rollout && (await (0,find_release/* releaseOf */.l7)(ports, 'model', rollout.release));
        if (rollout === undefined || release === undefined)
            continue;
        const entry = await (0,read_entry/* readEntry */.h)(ports, { environment, rollout, release, states, settings });
        const now = (0,moment/* momentOf */.Et)(ports.clock.now());
        waits.set(rollout.id, standingOf({ ...state, rollout }, { settings: settings.promotion, entry, now }));
    }
    return waits;
}
/** A lane with what its target says, where it has one. */
async function withServed({ ask, log }, environments, { lane, releases }) {
    const { environment } = lane;
    const deployment = environments[environment]?.[lane.lane];
    const release = releases.find(({ id, lane: name }) => id === lane.release && name === lane.lane);
    if (ask === undefined || deployment === undefined || release === undefined)
        return lane;
    const { text } = await (0,gather_facts/* fetchBundle */.L2)({ releases: ask.releases, log }, release);
    const order = { place: { environment, lane: lane.lane }, release, deployment, bundle: text };
    try {
        const served = await ask.targets.served(order);
        if (served.kind === 'as-ordered')
            return { ...lane, served: 'verified' };
        return served.kind === 'untold' ? lane : { ...lane, served: 'no', served_instead: served.said };
    }
    catch (error) {
        return { ...lane, served: 'no', served_instead: (0,user_error/* messageOf */.bD)(error) };
    }
}


/***/ })

};
;
})
