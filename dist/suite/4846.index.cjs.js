(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 4846;
exports.ids = [4846];
exports.modules = {

/***/ 6747:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson)
/* harmony export */ });
/* harmony import */ var _domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34797);

/** A value as the one JSON document of standard output. */
const printJson = ({ world }, value) => world.terminal.print(`${(0,_domain_report_terminal_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s)(value, 2)}\n`);


/***/ }),

/***/ 54846:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/asked-counts.js
var asked_counts = __webpack_require__(69536);
// EXTERNAL MODULE: ./dist/compiled/domain/report/override-status.js
var override_status = __webpack_require__(87551);
// EXTERNAL MODULE: ./dist/compiled/domain/init/choose-callers.js
var choose_callers = __webpack_require__(38440);
;// CONCATENATED MODULE: ./dist/compiled/domain/init/next-steps.js



/** GitHub Actions, whose token sets the status: nobody else's status of that name counts then. */
const actionsApp = 15_368;
/** What is left to do on GitHub, in the order in which it works. */
function nextSteps(situation) {
    const { keys, needsRef, forks, workflows, hasNew, hasCorpora, watched } = situation;
    return [
        ...(needsRef ? [pinStep(workflows)] : []),
        ...(keys.length > 0 ? [secretStep(keys)] : []),
        ...(forks ? [environmentStep(keys)] : []),
        ...(hasNew ? [commitStep] : []),
        requireStep(situation),
        ...(hasCorpora ? [corpusStep] : []),
        ...(watched.length > 0 ? [watchStep(watched)] : []),
    ];
}
const pinStep = (workflows) => ({
    title: 'Say which commit of Lanegate the workflows use: replace the 40 zeros by the full SHA of a release',
    how: [`in ${workflows.join(', ')}; or run this with --ref <full SHA> before the files are there`],
    commands: ['gh api repos/lanegate/lanegate/commits/main --jq .sha'],
});
const secretStep = (keys) => ({
    title: `Put the ${keys.length === 1 ? 'key' : 'keys'} into the repository's secrets`,
    how: ['Settings \u2192 Secrets and variables \u2192 Actions \u2192 New repository secret'],
    commands: keys.map((key) => `gh secret set ${key}`),
});
/** The environment that workflows/lanegate-fork.yml names. */
const forkEnvironment = 'lanegate-forks';
const environmentStep = (keys) => ({
    title: `Make the environment \`${forkEnvironment}\` with required reviewers: a fork is evaluated once one of them approves`,
    how: [
        `Settings \u2192 Environments \u2192 New environment \u2192 ${forkEnvironment} \u2192 Required reviewers; lanegate-fork.yml names it`,
        ...(keys.length === 0 ? [] : ['Then give it keys of its own, with a low limit:']),
    ],
    commands: keys.map((key) => `gh secret set ${key} --env ${forkEnvironment}`),
});
const commitStep = {
    title: 'Commit the files on a branch and open a pull request: its first run compares nothing yet, and says so',
    how: [],
    commands: ['lanegate check --worktree'],
};
function requireStep({ defaultBranch }) {
    return {
        title: `Once it has run, require the status \`${override_status/* statusContext */.s}\` on ${defaultBranch}`,
        how: [
            'Settings \u2192 Rules \u2192 Rulesets \u2192 New branch ruleset \u2192 Include default branch',
            `\u2192 Require status checks to pass \u2192 Add checks: ${override_status/* statusContext */.s} (source: GitHub Actions) \u2192 Enforcement status: Active`,
        ],
        commands: [
            `gh api --method POST 'repos/{owner}/{repo}/rulesets' --input - <<'END'\n${JSON.stringify(ruleset)}\nEND`,
        ],
    };
}
const corpusStep = {
    title: 'Look at the documents behind retrieval as they are',
    how: [
        'the check holds up a document that is new or changed and unsound; a contract or queries hold them to more, see docs/corpus.md',
    ],
    commands: ['lanegate corpus check --worktree --all'],
};
const mostNamed = 5;
/** The first night costs what a reference does. */
function watchStep(watched) {
    const more = watched.length > mostNamed ? ` and ${watched.length - mostNamed} more` : '';
    const { usual: cases } = asked_counts/* anchorsRange */.Gz;
    return {
        title: `Decide whether models are watched at night: ${choose_callers/* driftCaller */.fo} asks ${watched.slice(0, mostNamed).join(', ')}${more} again, to tell one that gets worse`,
        how: [
            `up to ${cases} cases each, once a night, and ${asked_counts/* referenceRepeatsRange */.F9.usual} times in the first, within the budget of a run; it runs from the default branch alone`,
            'change its list of suites as you like; without the file nobody is asked at night',
        ],
        commands: [],
    };
}
const ruleset = {
    name: override_status/* statusContext */.s,
    target: 'branch',
    enforcement: 'active',
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: [
        {
            type: 'required_status_checks',
            parameters: {
                strict_required_status_checks_policy: false,
                required_status_checks: [{ context: override_status/* statusContext */.s, integration_id: actionsApp }],
            },
        },
    ],
};

;// CONCATENATED MODULE: ./dist/compiled/domain/init/tell-findings.js
const mostListed = 4;
/** What was found, a line each, and what becomes of it. Hostile parts are for the caller to show. */
function tellFindings(findings, proposal) {
    const { prompts, imports, texts, models, datasets, harnesses, workflows, corpora, owners, notes } = findings;
    const isCarrying = ({ carriedCases }) => carriedCases > 0;
    const bare = prompts.filter((prompt) => !isCarrying(prompt));
    const declared = corpora.filter(({ folder }) => proposal.corpora.some(({ corpus }) => corpus.folder === folder));
    const open = proposal.suites.filter((suite) => suite.open.length > 0);
    return [
        ...told('prompt files with cases of their own, which need no configuration', prompts.filter(isCarrying).map(pathOf)),
        ...told('prompt files without cases of their own', bare.map(pathOf)),
        ...told('promptfoo configurations, which run as they are', imports.map(pathOf)),
        ...told('texts for models in programs and settings', texts.map(({ place, name }) => `${lineOf(place)} ${name}`)),
        ...told('models that programs and settings choose', [...new Set(models.map(({ id }) => id))]),
        ...told('files that may hold cases', datasets.map(pathOf)),
        ...told('folders of documents behind retrieval, which lanegate.yml declares', declared.map(folderOf)),
        ...told('folders that may hold documents behind retrieval, of the lane data in any case, see docs/corpus.md', corpora.filter((corpus) => !declared.includes(corpus)).map(folderOf)),
        ...told('harnesses whose results can be judged as they are, see docs/other-harnesses.md', harnesses.map(({ name }) => name)),
        ...told('workflows that use Lanegate already', workflows),
        ...(owners === undefined ? [] : [`owners by ${owners.path}`]),
        ...problemsOf(findings),
        ...open.map((suite) => `the suite ${suite.name} needs a word of yours: ${suite.open.join('; ')}`),
        ...notes,
    ];
}
const folderOf = ({ folder }) => folder;
const pathOf = ({ path }) => path;
const lineOf = ({ path, line }) => `${path}:${line ?? 1}`;
function told(what, items) {
    if (items.length === 0)
        return [];
    const more = items.length - mostListed;
    return [`${what} (${items.length}): ${items.slice(0, mostListed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`];
}
function problemsOf({ prompts, imports }) {
    const broken = [...prompts, ...imports].flatMap(({ path, problem }) => problem === undefined ? [] : [`${path}: ${problem}`]);
    const left = imports
        .filter((each) => each.left > 0)
        .map((each) => `${each.path}: not imported in part (${each.left}); lanegate detect --worktree tells what`);
    const more = broken.length - mostListed;
    return [
        ...broken.slice(0, mostListed),
        ...(more > 0 ? [`and ${more} more such files`] : []),
        ...left.slice(0, mostListed),
    ];
}

// EXTERNAL MODULE: ./dist/compiled/domain/report/terminal/text.js
var terminal_text = __webpack_require__(62848);
// EXTERNAL MODULE: ./dist/compiled/cli/cli-context.js
var cli_context = __webpack_require__(6747);
;// CONCATENATED MODULE: ./dist/compiled/cli/init.js





function toCommit(text) {
    if (/^[0-9a-f]{40}$/.test(text))
        return text;
    throw new esm/* InvalidArgumentError */.Di('It must be the full SHA of a commit, 40 hexadecimal digits');
}
/** `lanegate init`: looks at a repository and writes lanegate.yml and the workflows that it lacks. */
const initCommand = (context) => new esm/* Command */.uB('init')
    .description('look at this repository, write lanegate.yml and the workflows; nothing that exists is changed')
    .option('--dry-run', 'print what would be written')
    .addOption(new esm/* Option */.c$('--ref <sha>', 'the commit of Lanegate that the workflows use').argParser(toCommit))
    .option('--forks', 'also evaluate pull requests from forks, each once somebody approves it')
    .option('--one-job', 'the whole check in one job, as on GitHub Enterprise Server')
    .option('--json', 'print what was found and written as JSON')
    .action(async ({ dryRun = false, json = false, ref, forks = false, oneJob = false }) => {
    const { syntax, terminal, openGit, openCheckout, callers } = context.world;
    const { init } = await Promise.all(/* import() */[__webpack_require__.e(8343), __webpack_require__.e(751), __webpack_require__.e(3903), __webpack_require__.e(9193), __webpack_require__.e(5323), __webpack_require__.e(5038), __webpack_require__.e(495), __webpack_require__.e(5935), __webpack_require__.e(3093), __webpack_require__.e(3818), __webpack_require__.e(2497), __webpack_require__.e(8634), __webpack_require__.e(1164), __webpack_require__.e(1686), __webpack_require__.e(3191), __webpack_require__.e(3975), __webpack_require__.e(7477)]).then(__webpack_require__.bind(__webpack_require__, 95265));
    const checkout = openCheckout(terminal.folder);
    await checkout.describe();
    const git = await openGit(terminal.folder);
    const result = await init({ git, syntax, checkout, callers }, { dryRun, ref, forks, oneJob });
    const steps = stepsAfter(result, forks);
    if (json)
        (0,cli_context/* printJson */.Q)(context, asJson(result, { steps, dryRun }));
    else
        terminal.print(asText(result, { steps, dryRun }));
});
const stepsAfter = ({ facts, proposal, files, needsRef, watched }, forks) => nextSteps({
    keys: proposal.keys,
    defaultBranch: facts.defaultBranch ?? 'the default branch',
    needsRef,
    forks,
    workflows: files.map(({ path }) => path).filter((path) => path.startsWith('.github/')),
    hasNew: files.length > 0,
    hasCorpora: proposal.corpora.length > 0,
    watched,
});
function asText(result, { steps, dryRun }) {
    const { findings, proposal, files, left, addition, suites, troubles } = result;
    const found = tellFindings(findings, proposal);
    const lines = [
        ...(found.length === 0
            ? ['Found nothing that has to do with models']
            : ['Found', ...found.map((line) => `  ${line}`)]),
        ...files.map(({ path }) => `${dryRun ? 'would write' : 'wrote'} ${path}`),
        ...left.map((path) => `left as it is: ${path}`),
        ...(suites.length === 0
            ? []
            : [
                `suites that run now: ${suites.slice(0, 10).join(', ')}${suites.length > 10 ? ` and ${suites.length - 10} more` : ''}`,
            ]),
        ...troubles.map((trouble) => `to be mended before a run: ${trouble}`),
    ];
    const texts = dryRun ? files.map(({ path, text }) => `\n\u2500\u2500 ${(0,terminal_text/* terminalLine */.tL)(path)}\n${blockOf(text)}`) : [];
    const lacking = addition === '' ? '' : `\n\u2500\u2500 What your lanegate.yml does not say yet\n${blockOf(addition)}`;
    return `${lines.map((line) => `${(0,terminal_text/* terminalLine */.tL)(line)}\n`).join('')}${texts.join('')}${lacking}\nNext\n${steps.map(stepText).join('')}`;
}
/** A text of several lines, each shown as one. */
const blockOf = (text) => text.split('\n').map(terminal_text/* terminalLine */.tL).join('\n');
const stepText = ({ title, how, commands }, index) => [
    `  ${index + 1}. ${title}`,
    ...how.map((line) => `     ${line}`),
    ...commands.flatMap((command) => command.split('\n').map((line, number) => `${number === 0 ? '       ' : ''}${line}`)),
]
    .map((line) => `${(0,terminal_text/* terminalLine */.tL)(line)}\n`)
    .join('');
const asJson = (result, { steps, dryRun }) => ({
    version: 1,
    dry_run: dryRun,
    [dryRun ? 'would_write' : 'written']: result.files.map(({ path }) => path),
    left: result.left,
    found: {
        prompts: result.findings.prompts.map(({ path, variables, carriedCases }) => ({
            path,
            variables,
            cases: carriedCases,
        })),
        imports: result.findings.imports.map(({ path, suites }) => ({ path, suites })),
        texts: result.findings.texts.map(({ place, name }) => ({ ...place, name })),
        models: result.findings.models.map(({ place, id }) => ({ ...place, id })),
        datasets: result.findings.datasets.map(({ path, cases, shape, columns }) => ({
            path,
            cases,
            shape,
            columns: columns.map(({ name }) => name),
        })),
        harnesses: result.findings.harnesses,
        workflows: result.findings.workflows,
        corpora: result.findings.corpora,
    },
    suites: result.suites,
    watched: result.watched,
    open: result.proposal.suites.filter(({ open }) => open.length > 0).map(({ name, open }) => ({ name, open })),
    troubles: result.troubles,
    notes: result.findings.notes,
    keys: result.proposal.keys,
    ...(result.addition === '' ? {} : { addition: result.addition }),
    ...(dryRun ? { texts: Object.fromEntries(result.files.map(({ path, text }) => [path, text])) } : {}),
    next: steps,
});


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

/***/ 32017:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ keysOfCalls),
/* harmony export */   jv: () => (/* binding */ laneReferenceOf),
/* harmony export */   vD: () => (/* binding */ secretsOfEntry),
/* harmony export */   vF: () => (/* binding */ needsOfEntry)
/* harmony export */ });
/* harmony import */ var _artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35835);

const actions = 'detect|announce|evaluate|merge|gate|report|override|admit|lock|release|promote|rollback|status|drift|corpus|gateway';
const reusable = String.raw `\.github/workflows/(?<file>lane-[\w-]+)\.ya?ml`;
const elsewhere = new RegExp(String.raw `^[\w.-]+/lanegate(?:/(?:(?<action>${actions})|${reusable}))?@(?<ref>\S+)$`, 'u');
const sameCommit = new RegExp(String.raw `^\$/(?:(?<action>${actions})|${reusable})$`, 'u');
/** Reads a `uses`; `undefined` where it names nothing of Lanegate. */
function laneReferenceOf(uses) {
    const found = (elsewhere.exec(uses) ?? sameCommit.exec(uses))?.groups;
    return found && { entry: found['file'] ?? found['action'] ?? 'root', ref: found['ref'] };
}
/** The variables of keys and addresses that the reusable workflows hand on to models; no other reaches them. */
const keysOfCalls = [
    ...['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'AZURE_OPENAI_API_KEY', 'AZURE_OPENAI_ENDPOINT'],
    ...['OPENROUTER_API_KEY', 'AWS_BEARER_TOKEN_BEDROCK', 'AWS_REGION', 'LANEGATE_PROVIDER_KEY'],
];
const deploying = ['LEDGER_TOKEN', 'LANEGATE_DEPLOY_KEY'];
const secrets = {
    'lane-check': [...keysOfCalls, 'LANEGATE_CACHE_SECRET'],
    'lane-fork-evaluate': keysOfCalls,
    'lane-override': ['LEDGER_TOKEN'],
    'lane-rollback': deploying,
    'lane-code': [],
    'lane-prompt': deploying,
    'lane-data': deploying,
    'lane-model': deploying,
};
/** The secrets that a reusable workflow declares; `undefined` of an action, which is given variables instead. */
const secretsOfEntry = (entry) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(secrets, entry);
const contents = { scope: 'contents', level: 'read', without: 'nothing can be read', isVital: true };
const statuses = {
    scope: 'statuses',
    level: 'write',
    without: 'the status `lanegate` is not set, and requiring it blocks for ever',
};
const comments = { scope: 'pull-requests', level: 'write', without: 'there is no comment' };
const runs = {
    scope: 'actions',
    level: 'read',
    without: 'answers and receipts of earlier runs are not used, and caps over several runs are not enforced',
};
const served = { ...runs, without: 'answers that earlier jobs were served are not used' };
const ledger = {
    scope: 'contents',
    level: 'write',
    isVital: true,
    without: 'no override can be recorded',
};
const moves = {
    ...ledger,
    without: 'nothing can be put on record, so that nothing is released or deployed',
};
const measures = { ...ledger, without: 'no measurement can be recorded' };
const issues = {
    scope: 'issues',
    level: 'write',
    without: 'no issue tells of a drift; the job alone does',
};
const deployments = {
    scope: 'deployments',
    level: 'write',
    without: 'GitHub does not show what was deployed',
};
const pullRequests = {
    scope: 'pull-requests',
    level: 'read',
    without: 'it is not known whose pull request a commit is',
};
const merged = { ...pullRequests, without: 'an override of a merged pull request releases nothing' };
const whole = [contents, statuses, comments, runs];
const needs = {
    root: whole,
    detect: [contents],
    corpus: [contents],
    announce: [statuses, comments],
    evaluate: [contents, runs],
    gate: [contents, statuses],
    report: [comments],
    override: [ledger, statuses, pullRequests],
    admit: whole,
    lock: [contents],
    release: [moves, merged],
    promote: [moves, deployments],
    rollback: [moves, deployments],
    status: [contents],
    drift: [measures, issues],
    gateway: [contents, served],
    'lane-check': whole,
    'lane-fork-evaluate': whole,
    'lane-override': [ledger, statuses, pullRequests],
    'lane-rollback': [moves, deployments],
    'lane-code': [contents],
    'lane-prompt': [moves, deployments, merged],
    'lane-data': [moves, deployments, merged],
    'lane-model': [moves, deployments, merged],
};
/** What the token of a job needs for an entry. */
const needsOfEntry = (entry) => (0,_artifacts_own_js__WEBPACK_IMPORTED_MODULE_0__/* .own */ .Z)(needs, entry) ?? [];


/***/ }),

/***/ 33800:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ hostedRepositoryOf),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   jk: () => (/* binding */ isGithubCloud)
/* harmony export */ });
const address = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?(?<host>[^/:]+)(?::\d+)?\/|(?:[^/@\s]+@)(?<scpHost>[^/:\s]+):)(?<name>[^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/i;
/** Reads the address of a git remote; `undefined` where it names no owner and repository on a host. */
function hostedRepositoryOf(remote) {
    const found = address.exec(remote)?.groups;
    const host = found?.['host'] ?? found?.['scpHost'];
    const repository = found?.['name'];
    return host === undefined || repository === undefined ? undefined : { host: hostOf(host.toLowerCase()), repository };
}
/** SSH over the port of HTTPS has a host of its own. */
const hostOf = (host) => (host === 'ssh.github.com' ? 'github.com' : host);
const isRepositoryName = (text) => /^[\w.-]+\/[\w.-]+$/.test(text);
/**
 * True of GitHub itself, with data residency or without; any other host is an Enterprise Server, if it is GitHub at
 * all.
 */
const isGithubCloud = (host) => host === 'github.com' || host.endsWith('.ghe.com');


/***/ }),

/***/ 69536:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ referenceRepeatsRange),
/* harmony export */   Gz: () => (/* binding */ anchorsRange),
/* harmony export */   y8: () => (/* binding */ repeatsRange)
/* harmony export */ });
/** How often a measurement asks each anchor. */
const repeatsRange = { from: 1, to: 20, usual: 1 };
/** How often a reference does, which has to tell how far answers waver. */
const referenceRepeatsRange = { from: 5, to: 50, usual: 10 };
/** How many anchors a reference has at most; of fewer than the least nobody could tell a drift from chance. */
const anchorsRange = { from: 10, to: 2000, usual: 200 };


/***/ }),

/***/ 47061:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ rememberTexts)
/* harmony export */ });
const slots = 16;
/** Longer texts are not kept. */
const longest = 100_000;
/**
 * A pure function of a text that remembers what it made of texts that come again. The calls of a suite share their
 * instructions, which are most of what they send. Texts have places by their length, so that two that alternate seldom
 * share one. One that comes once, such as an answer, is not kept: it would live as long as nobody takes its place.
 * Those that are shorter than `shortest` are not looked for, where that takes longer than to make the result anew.
 */
function rememberTexts(compute, shortest = 200) {
    const places = Array.from({ length: slots }, () => ({ text: '', result: '', mark: 0 }));
    return (text) => {
        const place = places[text.length % slots];
        if (place === undefined || text.length < shortest || text.length > longest)
            return compute(text);
        if (place.text === text)
            return place.result;
        const result = compute(text);
        const mark = markOf(text);
        if (place.mark === mark) {
            place.text = text;
            place.result = result;
        }
        place.mark = mark;
        return result;
    };
}
/** A number that two texts seldom share, of their length and some of their characters. */
function markOf(text) {
    let mark = text.length;
    for (let sample = 1; sample <= 8; sample++) {
        mark = (Math.imul(mark, 31) + text.charCodeAt(Math.floor((text.length * sample) / 8) - 1)) | 0;
    }
    return mark;
}


/***/ }),

/***/ 94144:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ createRedaction),
/* harmony export */   pc: () => (/* binding */ redacted),
/* harmony export */   xl: () => (/* binding */ secretShapes)
/* harmony export */ });
/* unused harmony export tooLongToRedact */
/* harmony import */ var _remember_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47061);

/** What stands where something was taken out. */
const redacted = '[redacted]';
/**
 * Shapes of secrets that are never written, whatever the settings say. Each begins with a literal and repeats only
 * within bounds, so that no text makes the search slow.
 */
const secretShapes = {
    'API keys of OpenAI, Anthropic, OpenRouter and others': /\bsk-[A-Za-z0-9_-]{16,300}/,
    'access keys of AWS': /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/,
    'tokens of GitHub': /\bgh[pousr]_[A-Za-z0-9]{20,255}|\bgithub_pat_[A-Za-z0-9_]{20,255}/,
    'API keys of Google': /\bAIza[A-Za-z0-9_-]{30,45}/,
    'tokens of Slack': /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}/,
    'bearer tokens': /\b[Bb]earer[ \t]{1,4}[A-Za-z0-9._~+/-]{16,4000}={0,2}/,
    'JSON web tokens': /\beyJ[A-Za-z0-9_-]{8,500}\.eyJ[A-Za-z0-9_-]{8,8000}(?:\.[A-Za-z0-9_-]{0,4000})?/,
    'private keys in PEM': /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,20000}(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/,
};
/** A secret shape begins with one of these; a text without them needs no search. */
const firstLook = /sk-[\w-]{16}|A(?:KIA|SIA|Iza)|gh[pousr]_|github_pat_|xox|earer|eyJ|-----BEGIN/;
/** No secret shape is shorter. */
const shortestShape = 15;
const anyShape = new RegExp(Object.values(secretShapes)
    .map(({ source }) => source)
    .join('|'), 'g');
/** To search a shorter text takes no longer than to look for it among those that were. */
const shortestRemembered = 8;
/** What stands for a text that patterns of the user's would take too long to search. */
const tooLongToRedact = '[too long to be redacted]';
/** Many a good pattern, such as one of mail addresses, takes a time that grows with the square of the text. */
const longestSearched = 50_000;
/**
 * Takes secret shapes and whatever matches one of the patterns out of a text, and where there are patterns all of a
 * text that is too long to be searched. The patterns are known to compile.
 */
function createRedaction(patterns) {
    const own = patterns.map((pattern) => new RegExp(pattern, 'gu'));
    // Names of models and providers are short, and stand in every span.
    return (0,_remember_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberTexts */ .q)((text) => {
        if (own.length > 0 && text.length > longestSearched)
            return tooLongToRedact;
        let cleaned = text.length >= shortestShape && firstLook.test(text) ? text.replace(anyShape, redacted) : text;
        for (const pattern of own)
            cleaned = cleaned.replace(pattern, redacted);
        return cleaned;
    }, shortestRemembered);
}


/***/ }),

/***/ 38440:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ chooseCallers),
/* harmony export */   fo: () => (/* binding */ driftCaller),
/* harmony export */   l5: () => (/* binding */ isElsewhere)
/* harmony export */ });
/* harmony import */ var _doctor_lane_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32017);
/* harmony import */ var _doctor_remote_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33800);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30331);



/** The workflow that asks suites again every night. */
const driftCaller = 'lanegate-drift.yml';
/** The workflows that a repository needs. Throws a `UserError` where forks are wanted and cannot be evaluated. */
function chooseCallers(wish) {
    const { keys, forks, oneJob, isElsewhere, isChecked, isToWatch } = wish;
    const unheard = keys.filter((key) => !_doctor_lane_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOfCalls */ .DD.includes(key));
    if (forks)
        refuseImpossibleForks(isElsewhere, unheard);
    const check = oneJob || isElsewhere || unheard.length > 0 ? 'lanegate-one-job.yml' : 'lanegate.yml';
    return [
        ...(isChecked ? [] : [caller(check, 'lanegate.yml'), caller('lanegate-retarget.yml')]),
        ...(forks ? [caller('lanegate-fork.yml')] : []),
        ...(isElsewhere ? [] : [caller('lane-override.yml')]),
        ...(isToWatch ? [caller(driftCaller)] : []),
    ];
}
function refuseImpossibleForks(isElsewhere, unheard) {
    if (isElsewhere)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pull requests from forks are evaluated on github.com alone', {
            hint: 'run this without --forks',
        });
    if (unheard.length > 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the workflow for forks takes no key named ${unheard.join(' or ')}`, {
            hint: 'run this without --forks, or declare the provider with key_env: LANEGATE_PROVIDER_KEY in lanegate.yml first',
        });
}
const caller = (template, name = template) => ({ template, path: `.github/workflows/${name}` });
/** True of an origin on a GitHub Enterprise Server or another host, where reusable workflows cannot be had. */
function isElsewhere(origin) {
    const hosted = origin === undefined ? undefined : (0,_doctor_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .hostedRepositoryOf */ .ZF)(origin);
    return hosted !== undefined && !(0,_doctor_remote_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isGithubCloud */ .jk)(hosted.host);
}


/***/ }),

/***/ 87551:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ statusDescription),
/* harmony export */   d7: () => (/* binding */ overrideStatus),
/* harmony export */   s: () => (/* binding */ statusContext)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88620);


/** The commit status that says whether a change may be merged. */
const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
function statusDescription(text) {
    const line = (0,_text_neutralise_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${(0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(line, longestDescription - 1).text}\u2026`;
}
/** An override as the description of a commit status. */
const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);


/***/ }),

/***/ 34797:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ obeyedOrUnseen),
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
/** What a terminal or a runner obeys or does not show, and JSON and YAML may carry as it is. */
const obeyedOrUnseen = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?<=##)\[/gu;
/**
 * A value as JSON that a terminal can show and GitHub's runner finds no command in: what they would obey is escaped, so
 * that it reads as the same value.
 */
const jsonText = (value, indent) => JSON.stringify(value, null, indent).replace(obeyedOrUnseen, (found) => Array.from({ length: found.length }, (_, index) => escapedUnit(found.charCodeAt(index))).join(''));
const escapedUnit = (unit) => `\\u${unit.toString(16).padStart(4, '0')}`;


/***/ }),

/***/ 62848:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ terminalName),
/* harmony export */   JL: () => (/* binding */ terminalWidth),
/* harmony export */   b9: () => (/* binding */ cutToColumns),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   tL: () => (/* binding */ terminalLine)
/* harmony export */ });
/* harmony import */ var _text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43190);
/* harmony import */ var _text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);



/**
 * Hostile text as part of one line of a terminal: control characters are shown, line breaks are `\u23ce`, and GitHub's
 * runner, which reads the output of a step, finds no command in it.
 */
function terminalText(text, maxCharacters = 300) {
    const { text: beginning, left } = (0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_text_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_text_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(text, maxCharacters).text), maxCharacters);
    const line = beginning
        .replace(/\n/g, '\u23ce')
        .replace(/\t/g, ' ')
        .replace(/^(\s*)::/u, '$1\\::')
        .replace(/##\[/g, '##\\[');
    return left > 0 || text.length > maxCharacters ? `${line}\u2026` : line;
}
/** A suite's, a metric's or a case's name; only one that nobody could take in is cut. */
const terminalName = (name) => terminalText(name, 100);
/** A whole line of a terminal, hostile parts and all. */
const terminalLine = (line) => terminalText(line, 1000);
const printableAscii = /^[ -~]*$/;
/** Marks stand on the character before them; joiners and the like have no cell, and no terminal is sent them. */
const withoutCell = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]$/u;
/** Wide and full-width characters (UAX #11); of a flag, each of its two letters takes one cell. */
const wide = /^[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]$/u;
const letterOfFlag = /^\p{Regional_Indicator}$/u;
/** Columns that a text takes in a terminal that draws each character by itself, as most do; none takes more. */
function terminalWidth(text) {
    if (printableAscii.test(text))
        return text.length;
    let width = 0;
    for (const character of text)
        width += cellsOf(character);
    return width;
}
function cellsOf(character) {
    if (withoutCell.test(character))
        return 0;
    return wide.test(character) && !letterOfFlag.test(character) ? 2 : 1;
}
/** The beginning of a text that fits so many columns of a terminal; its last character is `\u2026` where some did not. */
function cutToColumns(text, columns) {
    if (terminalWidth(text) <= columns)
        return text;
    let [kept, width] = ['', 0];
    for (const { segment } of (0,_text_graphemes_js__WEBPACK_IMPORTED_MODULE_1__/* .graphemesOf */ .w)(text)) {
        const next = width + terminalWidth(segment);
        if (next > columns - 1)
            break;
        kept += segment;
        width = next;
    }
    return columns > 0 ? `${kept}\u2026` : '';
}


/***/ }),

/***/ 54570:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ cutText)
/* harmony export */ });
/* harmony import */ var _graphemes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43190);

/** UTF-16 units; a character with more marks than this is cut between its code points. */
const longestGrapheme = 64;
/** Keeps at most `maxCharacters` UTF-16 units and never cuts through what a reader sees as one character. */
function cutText(text, maxCharacters) {
    if (text.length <= maxCharacters)
        return { text, left: 0 };
    const end = boundaryBefore(text, Math.max(0, Math.floor(maxCharacters)));
    return { text: text.slice(0, end), left: text.length - end };
}
function boundaryBefore(text, index) {
    const window = text.slice(0, index + longestGrapheme);
    const grapheme = (0,_graphemes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemesOf */ .w)(window).containing(index);
    if (grapheme !== undefined && grapheme.segment.length <= longestGrapheme)
        return grapheme.index;
    return isHighSurrogate(text, index - 1) && isLowSurrogate(text, index) ? index - 1 : index;
}
const isHighSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xd800;
const isLowSurrogate = (text, index) => (text.charCodeAt(index) & 0xfc00) === 0xdc00;


/***/ }),

/***/ 43190:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ graphemesOf)
/* harmony export */ });
let segmenter;
/** What a reader sees as one character each. Made when it is first asked for, since making one takes long. */
function graphemesOf(text) {
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ }),

/***/ 98659:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94144);


const hidePlainKeys = (0,_inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .createRedaction */ .Eg)([]);
const holdsKey = (text) => hidePlainKeys(text) !== text;
/** A run that may be escaped as in JSON, JavaScript, URLs or HTML, and a sign that it is. */
const escapedRun = /[\w.~+/=%\\&#;:-]{15,8000}/g;
const isEscaped = /%[0-9a-f]{2}|\\u\{?0|\\x[0-9a-f]{2}|&#?\w{2,6};/i;
/** A run that may be base64 or hexadecimal digits; a key in it is never shorter. */
const encodedRun = /[A-Za-z0-9+/_-]{20,20000}/g;
/**
 * A text without what has the shape of a key or token, whether it stands there as it is, escaped, in base64 or in
 * hexadecimal digits. Keys that are known are taken out where answers come in; here nobody knows any.
 */
function hideKeys(text) {
    const plain = hidePlainKeys(text);
    const unescaped = isEscaped.test(plain)
        ? plain.replace(escapedRun, (run) => (isEscaped.test(run) && holdsKey(resolveEscapes(run)) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run))
        : plain;
    return unescaped.replace(encodedRun, (run) => (readings(run).some(holdsKey) ? _inference_trace_redaction_js__WEBPACK_IMPORTED_MODULE_1__/* .redacted */ .pc : run));
}
const namedEntities = { amp: '&', lt: '<', gt: '>', quot: '"', lowbar: '_' };
const characterOf = (digits, base) => {
    const code = Number.parseInt(digits, base);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
const resolveEscapes = (run) => run
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => characterOf(hex, 16))
    .replace(/(?<!\\)\\+(?:u\{0*([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, ...groups) => characterOf(groups.slice(0, 3).find((digits) => digits !== undefined) ?? '0', 16))
    .replace(/&#x0*([0-9a-f]{1,6});/gi, (_, hex) => characterOf(hex, 16))
    .replace(/&#0*([0-9]{1,7});/g, (_, digits) => characterOf(digits, 10))
    .replace(/&(\w{2,6});/g, (whole, name) => namedEntities[name] ?? whole);
/** What a run may stand for: base64 from each place within four characters, since other text may touch it, and hex. */
function readings(run) {
    const inBase64 = [0, 1, 2, 3].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(run.slice(start), 'base64').toString('latin1'));
    const digits = /[0-9a-f]{30,}/i.exec(run)?.[0] ?? '';
    const inHex = [0, 1].map((start) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(digits.slice(start), 'hex').toString('latin1'));
    return [...inBase64, ...inHex];
}


/***/ }),

/***/ 88620:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   sT: () => (/* binding */ asItIs),
/* harmony export */   tK: () => (/* binding */ preformattedText),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   wh: () => (/* binding */ plainText),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);
/* harmony import */ var _hide_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98659);
/* harmony import */ var _show_invisible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97629);
/* harmony import */ var _wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89712);




/** For a format that is escaped where it is written. */
const asItIs = (text) => text;
/** Of a key that lies across the cut no half may be left standing: so far beyond it keys are looked for. */
const beyondCut = 1000;
/**
 * The text up to about `maxCharacters`, keys hidden and all invisible characters shown; expanding never makes it
 * shorter than asked.
 */
function visibleBeginning(text, maxCharacters) {
    const near = text.slice(0, maxCharacters + beyondCut);
    const raw = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(near), maxCharacters);
    const shown = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)((0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(raw.text), maxCharacters);
    return { text: shown.text, left: raw.left + shown.left + text.length - near.length };
}
/**
 * Inside code GitHub links and renders nothing, yet programs that read the raw text still look for
 * another bot's hidden marker (`<!--`) and for the runner's older commands (`##[`).
 */
const breakMachineSyntax = (text) => text.replace(/<!--/g, '<\\!--').replace(/##\[/g, '##\\[');
function longestRun(text, character) {
    let longest = 0;
    let current = 0;
    for (const unit of text) {
        current = unit === character ? current + 1 : 0;
        longest = Math.max(longest, current);
    }
    return longest;
}
/** A pipe would end a table cell: it is escaped, and named where a backslash before it would undo the escape. */
const escapePipes = (text) => text.replace(/\\(\|+)/g, (_, pipes) => `\\${'(U+007C)'.repeat(pipes.length)}`).replace(/\|/g, '\\|');
function codeSpan(text) {
    const content = escapePipes(breakMachineSyntax(text));
    const delimiter = '`'.repeat(longestRun(content, '`') + 1);
    const needsPadding = /^[` ]|[` ]$/.test(content);
    return needsPadding ? `${delimiter} ${content} ${delimiter}` : `${delimiter}${content}${delimiter}`;
}
/** Hostile text as one Markdown code span that also fits a table cell; line breaks are shown as `\u23ce`. */
function inlineCode(text, maxCharacters = 80) {
    const beginning = visibleBeginning(text, maxCharacters);
    if (beginning.text.length === 0)
        return '(empty)';
    const line = beginning.text.replace(/\n/g, '\u23ce').replace(/\t/g, ' ');
    return codeSpan(beginning.left > 0 ? `${line}\u2026` : line);
}
/** At a line's start a backslash keeps bots from reading `/approve` or `@bot merge`, and the runner `::set-env`. */
const breakLineCommands = (text) => text.replace(/^([^\S\n]*)(::|[/@]\p{L})/gmu, '$1\\$2');
/** Hostile text as a Markdown code block; of more than `maxCharacters` the rest is left out, and the block says so. */
function fencedBlock(text, maxCharacters) {
    const beginning = visibleBeginning(text, maxCharacters);
    const body = breakLineCommands(breakMachineSyntax((0,_wrap_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .createLineWrapper */ .c)()(beginning.text)));
    const rest = beginning.left > 0 ? `\n[${beginning.left} more characters]` : '';
    const fence = shortestFence(body);
    return `${fence}text\n${body === '' ? '(empty)' : body}${rest}\n${fence}`;
}
function shortestFence(body) {
    const backticks = longestRun(body, '`');
    const tildes = longestRun(body, '~');
    return backticks <= tildes || backticks < 3
        ? '`'.repeat(Math.max(3, backticks + 1))
        : '~'.repeat(Math.max(3, tildes + 1));
}
/** Words that GitHub would link, ping, draw or typeset: mentions, references, addresses, commits, emoji, formulas. */
const linkedWord = /@|:\/\/|www\.|#\d|\bgh-\d|\b(?:ghsa|cve)-|\$|mailto:|xmpp:|:[\w+-]+:|(?<![\p{L}\p{N}])[0-9a-f]{7,64}(?![\p{L}\p{N}])/iu;
const escapeWord = (word) => word
    .replace(/[\\`*_~[\]|!#]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
/** A list, heading, rule, quote or bot's command is one only at the start of a line. */
const escapeLineStart = (line) => line.replace(/^[-+=:/^]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
/**
 * Hostile text as one line of Markdown prose that renders as itself: no markup, link, mention, reference, image or
 * HTML. What GitHub would link becomes code.
 */
function plainText(text, maxCharacters = 300) {
    const beginning = visibleBeginning(text, maxCharacters);
    const words = beginning.text.split(/\s+/u).filter((word) => word !== '');
    const line = words.map((word) => (linkedWord.test(word) ? codeSpan(word) : escapeWord(word))).join(' ');
    return escapeLineStart(beginning.left > 0 ? `${line}\u2026` : line);
}
/** A key is looked for in all of a text before any of it is compared, shown or cut. */
const visibleText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)((0,_hide_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .hideKeys */ .t)(text));
/**
 * Hostile text for a `<pre>` of ours in Markdown, where GitHub links and renders nothing. What other programs look for
 * in the raw text (mentions, commands of bots and of the runner, hidden markers) is written as entities.
 */
const preformattedText = (text) => text.replace(/[&<>"'`@#$]|(?<=^|\s)[/:]/gu, (character) => `&#${character.codePointAt(0)};`);
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Hostile text for HTML, between tags or in a quoted attribute. */
const htmlText = (text) => (0,_show_invisible_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .j)(text).replace(/[&<>"'`]/g, (character) => htmlEntities[character] ?? '');


/***/ }),

/***/ 97629:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ showInvisible)
/* harmony export */ });
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]/gu;
/** More marks than this on one letter pile up over the lines above and below it. */
const piledMarks = /(\p{M}{5})(\p{M}+)/gu;
const emojiBefore = /\p{Emoji}\p{Emoji_Modifier}?\uFE0F?$/u;
const joiningLetterBefore = /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Sinhala}]$/u;
/** Emoji and several scripts are spelled with joiners and variation selectors; only there do they stay. */
function isSpelling(character, before) {
    switch (character) {
        case '\uFE0E':
        case '\uFE0F':
            return emojiBefore.test(before);
        case '\u200D':
            return emojiBefore.test(before) || joiningLetterBefore.test(before);
        case '\u200C':
            return joiningLetterBefore.test(before);
        default:
            return false;
    }
}
/** How a character without a shape is shown: `(U+202E)`. */
function codePointName(character) {
    const code = character.codePointAt(0) ?? 0;
    return `(U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
/**
 * Shows every control, bidirectional, zero-width and otherwise invisible character as `(U+XXXX)`, and thins piles of
 * marks. Line feeds and tabs stay; CRLF becomes a line feed.
 */
function showInvisible(text) {
    return text
        .replace(/\r\n/g, '\n')
        .replace(invisible, (character, offset, whole) => isSpelling(character, whole.slice(Math.max(0, offset - 6), offset)) ? character : codePointName(character))
        .replace(piledMarks, (_, kept, dropped) => `${kept}(+${[...dropped].length} marks)`);
}


/***/ }),

/***/ 89712:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createLineWrapper)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54570);

/** Characters of GitHub's code face that fit the width of a comment. */
const columns = 100;
/**
 * Breaks lines that would have to be scrolled sideways to be read. It is given a text piece by piece, and gives each
 * piece back with line breaks put in before words that would not fit.
 */
function createLineWrapper() {
    let column = 0;
    const place = (word) => {
        const breaks = column > 0 && column + word.length > columns ? '\n' : '';
        const lines = linesOfWord(word);
        column = (lines.length > 1 || breaks !== '' ? 0 : column) + (lines.at(-1) ?? '').length;
        return breaks + lines.join('\n');
    };
    const space = (spaces) => {
        const lastBreak = spaces.lastIndexOf('\n');
        column = lastBreak < 0 ? column + spaces.length : spaces.length - lastBreak - 1;
        return spaces;
    };
    return (piece) => piece.replace(/\s+|\S+/gu, (run) => (/^\s/u.test(run) ? space(run) : place(run)));
}
/** A word that is longer than a line, as several. */
function linesOfWord(word) {
    const lines = [];
    let rest = word;
    while (rest.length > columns) {
        const { text } = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .I)(rest, columns);
        lines.push(text === '' ? rest.slice(0, columns) : text);
        rest = rest.slice(lines.at(-1)?.length);
    }
    return [...lines, rest];
}


/***/ })

};
;
})
