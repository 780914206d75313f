export const id = 9319;
export const ids = [9319];
export const modules = {

/***/ 39319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./src/domain/attribution/mixed-sample.ts
var mixed_sample = __webpack_require__(28060);
// EXTERNAL MODULE: ./src/domain/changes/change-set.ts
var change_set = __webpack_require__(65053);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/domain/changes/lane.ts
var lane = __webpack_require__(73466);
;// CONCATENATED MODULE: ./src/domain/changes/history.ts



/** One commit of the past, against its first parent. */
const PastCommit = schemas/* strictObject */.rej({
    sha: schemas/* string */.YjP(),
    date: schemas/* string */.YjP().describe('When it was committed: ISO 8601, UTC'),
    subject: schemas/* string */.YjP(),
    lanes: schemas/* array */.YOg(lane/* Lane */.J$),
    changes: schemas/* array */.YOg(change_set/* Change */.lY.pick({ path: true, lane: true, facet: true, reason: true, line: true, confidence: true, because: true })),
});
/** What `detect --history` prints under `--json`; the newest commit comes first. */
const History = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    head: schemas/* string */.YjP(),
    commits: schemas/* array */.YOg(PastCommit),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()).describe('What could not be scored'),
});

// EXTERNAL MODULE: ./src/domain/doctor/finding.ts
var finding = __webpack_require__(60319);
// EXTERNAL MODULE: ./src/domain/evaluation/ask-result.ts
var ask_result = __webpack_require__(20865);
// EXTERNAL MODULE: ./src/domain/evaluation/canary.ts
var canary = __webpack_require__(27175);
// EXTERNAL MODULE: ./src/domain/evaluation/judge-row.ts
var judge_row = __webpack_require__(82141);
;// CONCATENATED MODULE: ./src/domain/evaluation/canary-report.ts


/** How the judges of a suite grade its anchors: `lanegate canary --json`. */
const CanaryReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    suite: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().describe('The file of the anchors'),
    judges: schemas/* array */.YOg(judge_row/* JudgeRow */.g).describe('Against what was on record before'),
    errors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).describe('Anchor to why it has no grade'),
    written: schemas/* boolean */.zMY().describe('Whether these grades are on record now'),
    cost_usd: schemas/* number */.aig(),
});

// EXTERNAL MODULE: ./src/domain/evaluation/evaluation.ts + 2 modules
var evaluation = __webpack_require__(96532);
// EXTERNAL MODULE: ./src/domain/evaluation/run-plan.ts
var run_plan = __webpack_require__(85408);
// EXTERNAL MODULE: ./src/domain/evaluation/sample.ts + 1 modules
var sample = __webpack_require__(62747);
// EXTERNAL MODULE: ./src/domain/gate/compare-results.ts
var compare_results = __webpack_require__(76214);
// EXTERNAL MODULE: ./src/domain/gate/verdict.ts + 3 modules
var verdict = __webpack_require__(49113);
// EXTERNAL MODULE: ./src/domain/inference/budget/spend-entry.ts
var spend_entry = __webpack_require__(59241);
// EXTERNAL MODULE: ./src/domain/inference/gateway-state.ts
var gateway_state = __webpack_require__(29202);
// EXTERNAL MODULE: ./src/domain/inference/recording/recording.ts
var recording = __webpack_require__(8043);
// EXTERNAL MODULE: ./src/domain/planning/plan-report.ts
var plan_report = __webpack_require__(19456);
// EXTERNAL MODULE: ./src/domain/selftest/selftest-report.ts
var selftest_report = __webpack_require__(37956);
// EXTERNAL MODULE: ./src/domain/suite/case.ts
var suite_case = __webpack_require__(68227);
// EXTERNAL MODULE: ./src/domain/suite/configuration.ts + 1 modules
var configuration = __webpack_require__(6005);
// EXTERNAL MODULE: ./src/domain/inference/incident/incident-tolerances.ts
var incident_tolerances = __webpack_require__(54598);
;// CONCATENATED MODULE: ./src/domain/suite/example-configuration.ts

/** Graders that together say all that graders may. */
const everyFieldOfAText = '{ type: equals, value: "{{ expected | upper }}", template: jinja, ignore_case: true, trim: true }';
const everyFieldOfAProgram = '{ type: python, file: evals/grade.py, metric: code, weight: 1, threshold: 0.5, transform: output, config: 1, timeout_s: 9 }';
const everyFieldOfAChoice = '{ type: choice, prompt: fit, system_prompt: judge, match: last, graded: true, model: large, choices: [{ choice: good, score: 1 }] }';
/** Every key of lanegate.yml, each with a value that it may have: what editors show as examples. */
const exampleConfiguration = `
version: 1
providers:
  openai:   { api: openai, base_url: https://api.openai.com/v1, key_env: OPENAI_API_KEY }
  azure:    { api: azure, resource: acme, api_version: 2024-10-21, stream: true, first_token_s: 30, stall_s: 20 }
  private:  { api: azure, base_url: https://azure.example.com, timeout_s: 60, proxy: http://proxy.example.com }
  anywhere: { api: azure, endpoint_env: AZURE_OPENAI_ENDPOINT }
  bedrock:  { api: bedrock, region: eu-central-1 }
  aws:      { api: bedrock, region_env: AWS_REGION }
  claude:   { api: anthropic }
  gemini:   { api: google }
  house:
    api: http
    url: https://models.example.com/generate
    method: PUT
    headers: { authorization: "Token {{key}}" }
    key_env: HOUSE_KEY
    body: '{"input": "{{prompt}}", "limit": {{max_tokens}}}'
    response: { content: text, finish_reason: why, model: by, input_tokens: usage.in, output_tokens: usage.out }
  recorder: { api: record, provider: openai, path: evals/recordings.jsonl }
  recorded: { api: replay, path: evals/recordings.jsonl }
  demo:     { api: embedded }
models:
  triage:
    provider: openai
    model: gpt-5.2-mini-2026-03-01
    parameters: { temperature: 0, top_p: 1, seed: 7, stop: ["\\n"], max_tokens: 200 }
    price: { input: 0.25, output: 2, cached_input: 0.02, cache_write: 0.3 }
    quirks:
      output_cap: max_completion_tokens
      refuses: [temperature]
      refuses_unless_effort_none: [top_p]
      default_effort: medium
      tools_effort: none
      json_schema: native
      forced_tools: false
  large: { provider: claude, model: claude-opus-5-5 }
routes:
  answers:
    models: [{ model: triage, weight: 9 }]
    rules:
      - { when: { tags: [hard], min_input_tokens: 4000, matches: "refund|charge" }, model: large }
    checks:
      - fails: { type: contains, value: ok, ignore_case: true, trim: true, matches: "[a-z]", min_characters: 1, max_characters: 9, incident: [empty] }
        model: large
    fallbacks: [{ on: [incident, breaker, budget], model: large }, { answer: stale }]
prompts:
  triage: prompts/triage.prompt.yml
suites:
  - name: triage
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: accuracy }
      - { type: not-contains, value: "sorry", metric: tone, weight: 0.5, ignore_case: true, trim: true }
      - type: choice
        metric: fit
        model: large
        prompt: "Does it fit? {{completion}}"
        system_prompt: "You judge replies."
        choices: [{ choice: good, score: 1 }, { choice: bad, score: 0 }]
        match: last
        threshold: 0.5
        graded: true
    judge: large
    embedder: large
    canary: evals/canary.jsonl
    sources: ["src/triage/**"]
    repeats: 1
    max_repeats: 3
    max_tool_calls: 8
    gate: { margin: 0.05, floor: { accuracy: 0.80 }, metrics: { accuracy: gate, tone: report } }
  - name: program
    target: { command: { run: python app/answer.py, setup: pip install ., cwd: app, env: [MODE], timeout_s: 60, mode: process } }
    dataset: evals/triage.jsonl
    graders:
      - ${everyFieldOfAText}
      - ${everyFieldOfAProgram}
      - type: assert-set
        graders:
          - ${everyFieldOfAText}
          - type: assert-set
            metric: form
            weight: 2
            threshold: 0.5
            graders:
              - ${everyFieldOfAText}
              - ${everyFieldOfAProgram}
              - ${everyFieldOfAChoice}
          - ${everyFieldOfAChoice}
          - ${everyFieldOfAProgram}
  - name: endpoint
    target:
      url: https://answers.example.com/ask
      method: PUT
      headers: { authorization: "Bearer {{key}}" }
      key_env: ANSWERS_KEY
      body: { question: "{{text}}" }
      response: { content: text, finish_reason: why, model: by, input_tokens: usage.in, output_tokens: usage.out }
      timeout_s: 60
      proxy: http://proxy.example.com
    dataset: evals/triage.jsonl
    graders: [{ type: webhook, value: "https://grades.example.com" }]
imports:
  - "evals/**/promptfooconfig.yaml"
  - { path: "evals/tone/*.yaml", judge: judge, embedder: judge, gate: { margin: 0.1, floor: { pass: 0.5 }, metrics: { pass: gate } } }
compat: { gh-models: ["prompts/**"] }
prompt_yml: { pass_mark: 3 }
gate:
  alpha: 0.05
  margin: 0.05
  inconclusive: warn
  mixed_lanes: warn
  override: { allow: [octocat], max_days: 7 }
  looks: 3
  cost: { max_increase: 0.2 }
  latency: { max_p95_increase: 0.2 }
  attribution: never
  baseline: { control: 0.2 }
  incidents:
${incident_tolerances/* TolerableKind */.zN.options.map((kind) => `    ${kind}: 0.01`).join('\n')}
judge: large
embedder: large
judge_noise: { samples: 10 }
lanes: { code: ["a/**"], prompt: ["b/**"], model: ["c/**"], data: ["d/**"], evals: ["e/**"], docs: ["f/**"] }
budget:
  per_request: { usd: 1, tokens: 8000, calls: 4, minutes: 2, bytes_per_token: 3 }
  per_session: { usd: 1, tokens: 1, calls: 1, minutes: 1, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_user: { usd: 1, tokens: 1, calls: 1, minutes: 1, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_hour: { usd: 20, tokens: 1, calls: 1 }
  per_run: { usd: 5, tokens: 1, calls: 1, minutes: 20, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_untrusted_run: { usd: 1, tokens: 1, calls: 1, minutes: 5, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_pull_request: { usd: 20, tokens: 1, calls: 1 }
  per_day: { usd: 100, tokens: 1, calls: 1 }
  unknown_price: error
gateway:
  retry: { attempts: 4, deadline_s: 180, budget_share: 0.2, budget_floor: 10 }
  circuit_breaker:
    enabled: true
    window_s: 60
    minimum_calls: 20
    error_rate: 0.5
    failures_in_a_row: 10
    rejections_in_a_row: 5
    p95_latency_ms: 20000
    usd_per_request: 0.05
    open_s: 10
    max_open_s: 120
    probes: 2
    give_up_s: 300
    give_up_unanswered_s: 15
  kill_switch:
    calls: 40
    tokens: 100000
    seconds: 600
    repeated: 5
    cycle_length: 8
    cycle_repeats: false
    stopped_minutes: 60
    idle_minutes: 60
    sessions: 10000
  cache: { enabled: true, max_megabytes: 256, max_age_days: 30 }
  traces: { enabled: true, content: true, redact: ["ACME-[0-9]{4}"], max_megabytes: 200 }
ownership:
  code: "@acme/platform"
  prompt: "@acme/ai"
  model: "@acme/ai"
  data: "@acme/ai"
  evals: "@acme/ai"
  docs: "@acme/platform"
  reliability: "@acme/platform"
  cost: "@acme/platform"
`;

// EXTERNAL MODULE: ./src/domain/suite/located-yaml.ts
var located_yaml = __webpack_require__(28869);
// EXTERNAL MODULE: ./src/domain/suite/schema-address.ts
var schema_address = __webpack_require__(88389);
// EXTERNAL MODULE: ./src/domain/artifacts/read-json.ts
var read_json = __webpack_require__(55293);
// EXTERNAL MODULE: ./src/domain/report/incident-meanings.ts
var incident_meanings = __webpack_require__(34318);
;// CONCATENATED MODULE: ./src/domain/suite/key-descriptions.ts


/**
 * What keys of lanegate.yml mean, where their schema does not say it: by the end of their path, the longest that fits.
 * They stand apart from the schema since only editors read them, and every start would pay for them.
 */
const byPath = {
    version: 'The form of this file',
    providers: 'Who is asked, by a name of your own; the usual ones need no declaration',
    key_env: 'The name of the environment variable that holds the key; never the key itself',
    'providers.*.resource': 'The name of the Azure resource, which tells the endpoint',
    'providers.*.region': 'The AWS region',
    'providers.*.url': 'The address that is asked',
    method: 'The HTTP method of a request',
    'providers.*.response': 'Where the parts of an answer stand in a reply',
    'response.finish_reason': 'Where the reply says why it ended',
    'response.input_tokens': 'Where the reply says how many tokens it was asked with',
    'response.output_tokens': 'Where the reply says how many tokens it answered with',
    'providers.*.path': 'The file of recorded answers, JSON lines',
    models: 'Bindings: a model with all that decides how it answers, by a name of your own',
    'models.*.provider': 'The name of a provider, declared under `providers` or known without',
    'models.*.model': 'The model as its provider names it; a snapshot rather than a name that moves',
    'models.*.parameters': 'Sampling and output parameters; those that are not listed are sent as they are',
    'parameters.temperature': 'How much chance is in an answer; 0 for as little as the model allows',
    'parameters.top_p': 'The share of likely words that are chosen among',
    'parameters.stop': 'Texts at which an answer ends',
    'parameters.max_tokens': 'The most tokens of an answer; 1,024 when absent, since a call without a cap has no worst case',
    'price.input': 'A million tokens of input',
    'price.output': 'A million tokens of output',
    routes: 'Names that stand for several models: who is asked, and who else when that fails',
    'rules.*.when': 'What a call must be like for the rule to hold',
    'checks.*.fails': 'What an answer is checked for; by any of it the answer fails',
    ignore_case: 'Whether letter case counts for nothing',
    'fails.trim': 'Whether white space at both ends counts for nothing',
    'fallbacks.*.on': 'What has to have gone wrong; anything when absent',
    prompts: 'Prompt files that are not found by their name, by a name of your own',
    suites: 'What is evaluated: a target, cases and graders',
    'suites.*.name': 'The name of the suite, in reports and for --suite',
    'suites.*.target': 'What is evaluated: a prompt with a model, a program, or an HTTP endpoint',
    'target.command': 'A program of the commit that is evaluated',
    'target.url': 'The address of an endpoint that is evaluated',
    'suites.*.dataset': 'The file of cases: JSON lines, CSV or YAML',
    'graders.*.type': 'How an answer is graded; `not-` before it turns it round',
    'graders.*.graders': 'The graders of an assert-set',
    'choices.*.choice': 'What the judge may answer',
    'choices.*.score': 'What that is worth, from 0 to 1',
    'suites.*.repeats': 'How often each case is asked; more cases beat more repeats',
    'suites.*.gate': 'What this suite is held to',
    'gate.margin': 'The drop that does not matter, as a share; the default widens to what the cases can pass',
    'gate.floor': 'For a metric: the score that head must reach, whatever base has',
    'gate.metrics': 'For a metric: whether it gates, must get better, must not get worse, or is reported alone',
    judge_noise: 'How the wavering of judges is measured',
    compat: 'Ways of other tools that are kept exactly',
    prompt_yml: 'What holds for the evaluators of .prompt.yml files',
    gate: 'What a change is held to',
    'gate.alpha': 'The error rate of a fail, and of a pass, each one-sided',
    'gate.inconclusive': 'What to do when the data cannot tell: let through, block, or lean on the estimate',
    'gate.mixed_lanes': 'What to do when more than one deployed lane rides in a change',
    'gate.incidents': "For each kind of incident the share of an arm's samples up to which it is tolerated",
    'gate.baseline': 'How answers of base that come from the cache are watched',
    'gate.override': 'Who may let a change through in spite of its verdict',
    budget: 'Caps; every call reserves its worst case before it is made',
    usd: 'US dollars',
    calls: 'How many calls',
    minutes: 'How many minutes',
    usd_per_hour: 'US dollars in any 60 minutes',
    tokens_per_hour: 'Input and output together, in any 60 minutes',
    calls_per_hour: 'How many calls in any 60 minutes',
    'budget.per_run': 'One evaluation, all its suites and judges; 5 US dollars when absent',
    gateway: 'How calls are guarded',
    'gateway.retry': 'How often and how long a failed call is tried again',
    'gateway.circuit_breaker': 'When a target that fails, crawls or costs too much is left alone',
    'circuit_breaker.enabled': 'Whether circuits open at all',
    'gateway.kill_switch': 'When a session that runs away is stopped',
    'gateway.cache': 'How many answers are kept, and for how long',
    'gateway.traces': 'What is written of every call',
    'traces.enabled': 'Whether traces are written',
    ownership: 'Who is named as next in the comment: a user or a team for each lane, for reliability and for cost',
    ...Object.fromEntries(incident_tolerances/* TolerableKind */.zN.options.map((kind) => [`incidents.${kind}`, incident_meanings/* incidentMeanings */.Z[kind]])),
};
/** The ends of paths that have a description here. */
const describedKeys = Object.keys(byPath);
/** The end of a path, such as `suites.*.gate.margin`, under which its description stands; `undefined` where there is none. */
function describedAs(path) {
    const parts = path.split('.');
    const ends = parts.map((_, index) => parts.slice(index).join('.'));
    return ends.find((end) => Object.hasOwn(byPath, end));
}
/** What a key means; `undefined` where nothing is said of it here. */
function descriptionOf(path) {
    const end = describedAs(path);
    return end === undefined ? undefined : byPath[end];
}

;// CONCATENATED MODULE: ./src/cli/editor-help.ts


const mostExamples = 3;
/**
 * A JSON Schema with a description and examples on each key, for editors. Examples are what `values` have there, values
 * that the schema accepts; `path` is where the schema stands, with `*` for names that a user chooses and items of lists.
 */
function withEditorHelp(schema, values, path = '') {
    if (!(0,read_json/* isJsonObject */.OW)(schema))
        return schema;
    const inside = (each) => withEditorHelp(each, values, path);
    const below = (each) => withEditorHelp(each, values.flatMap(partsOf), join(path, '*'));
    const writtenAt = (key) => {
        const own = valuesAt(key, values.filter((value) => fitsConstants(schema, value)));
        return own.length > 0 ? own : valuesAt(key, values);
    };
    const changed = {
        properties: (part) => mapValues(part, (each, key) => helpOf(each, writtenAt(key), join(path, key))),
        additionalProperties: below,
        items: below,
        anyOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
        oneOf: (part) => (Array.isArray(part) ? part.map(inside) : part),
    };
    return mapValues(schema, (part, key) => (Object.hasOwn(changed, key) ? changed[key]?.(part) : part));
}
const valuesAt = (key, values) => values.flatMap((value) => ((0,read_json/* isJsonObject */.OW)(value) && Object.hasOwn(value, key) ? [value[key]] : []));
function helpOf(schema, written, path) {
    if (!(0,read_json/* isJsonObject */.OW)(schema))
        return schema;
    const examples = 'const' in schema ? [schema['const']] : distinct(written.map(shortened)).slice(0, mostExamples);
    const inner = withEditorHelp(schema, written, path);
    const description = schema['description'] ?? descriptionOf(path);
    return { ...(description === undefined ? {} : { description }), ...((0,read_json/* isJsonObject */.OW)(inner) ? inner : {}), examples };
}
/** A list by its first item: one shows the form, and an editor offers it whole. */
const shortened = (value) => (Array.isArray(value) && (0,read_json/* isJsonObject */.OW)(value[0]) ? [value[0]] : value);
/** False of a value that another alternative describes, by a key such as `api` that says which; it is second choice. */
function fitsConstants({ properties }, value) {
    if (!(0,read_json/* isJsonObject */.OW)(properties))
        return true;
    return Object.entries(properties).every(([key, each]) => !(0,read_json/* isJsonObject */.OW)(each) || !('const' in each) || ((0,read_json/* isJsonObject */.OW)(value) && value[key] === each['const']));
}
const partsOf = (value) => {
    if (Array.isArray(value))
        return value;
    return (0,read_json/* isJsonObject */.OW)(value) ? Object.values(value) : [];
};
const distinct = (values) => {
    const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
    return [...byText.values()];
};
const join = (path, key) => (path === '' ? key : `${path}.${key}`);
const mapValues = (record, change) => (0,read_json/* isJsonObject */.OW)(record)
    ? Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
    : record;

;// CONCATENATED MODULE: ./src/cli/json-schema.ts
























const json_schema_schemas = {
    lanegate: configuration/* Configuration */.Vk,
    case: suite_case/* CaseRecord */.iu,
    recording: recording/* Recording */.K,
    'change-set': change_set/* ChangeSet */.VR,
    history: History,
    plan: run_plan/* RunPlan */.Tz,
    sample: sample/* Sample */.$W,
    'mixed-sample': mixed_sample/* MixedSample */.Ys,
    'spend-entry': spend_entry/* SpendEntry */.nh,
    evaluation: evaluation/* Evaluation */.JN,
    verdict: verdict/* Verdict */.Y,
    comparison: compare_results/* ComparisonResult */.D,
    'ask-result': ask_result/* AskResult */.j,
    anchor: canary/* Anchor */.Mz,
    'canary-report': CanaryReport,
    'plan-report': plan_report/* PlanReport */.Cs,
    selftest: selftest_report/* Selftest */.ZH,
    'doctor-report': finding/* DoctorReport */.Iz,
    'gateway-state': gateway_state/* GatewayState */.EW,
};
/**
 * The shape of a file as it is written, before defaults apply; what JSON Schema cannot say is left open. That of
 * lanegate.yml has a description and an example on each key.
 */
function jsonSchemaOf(name) {
    const { $schema, ...schema } = json_schema_processors/* toJSONSchema */.bl(json_schema_schemas[name], { io: 'input', unrepresentable: 'any' });
    const helpful = name === 'lanegate'
        ? withEditorHelp(schema, [(0,located_yaml/* parseLocatedYaml */.v)(exampleConfiguration, 'lanegate.yml').value])
        : schema;
    return { $schema, $id: (0,schema_address/* schemaAddress */.Q)(name), ...helpful };
}


/***/ }),

/***/ 28060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ mixedSampleOf),
/* harmony export */   Ys: () => (/* binding */ MixedSample),
/* harmony export */   aW: () => (/* binding */ attributionFile),
/* harmony export */   bn: () => (/* binding */ sampleOfMixed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73466);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62747);



/** One line of `attribution.jsonl`: what one mixture made of one case once. */
const MixedSample = _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Sample */ .$W.omit({ arm: true, question: true, expected: true }).extend({
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().describe('Digest of the run that it is of, as in plan.json'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .Lane */ .J$).min(1).describe('As in head; all else is as in base'),
});
const attributionFile = 'attribution.jsonl';
/** Of a mixture, which is asked as a head alone is. */
function mixedSampleOf(sample, run, lanes) {
    const { arm: _, question: __, expected: ___, ...rest } = sample;
    return { run, lanes: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(lanes), ...rest };
}
const sampleOfMixed = ({ run: _, lanes: __, ...sample }) => ({ ...sample, arm: 'head' });


/***/ }),

/***/ 60319:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   Gk: () => (/* binding */ Area),
/* harmony export */   Iz: () => (/* binding */ DoctorReport),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   bh: () => (/* binding */ notKnown),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
/* unused harmony exports FindingState, Finding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);


/** What a finding is about, in the order of the report. */
const Area = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n([
    'configuration',
    'suites',
    'models',
    'keys',
    'owners',
    'workflows',
    'repository',
    'machine',
]);
/** `not-known` where something could not be read: it is never taken for well. */
const FindingState = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'warning', 'problem', 'not-known']);
/** One thing that `doctor` looked at. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    area: Area,
    state: FindingState,
    says: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('What is the case, in one sentence'),
    todo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('What to do about it'),
    place: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('The file, with its line and key where they are known'),
});
const tell = (state) => (area, says, { todo, place } = {}) => ({
    ...{ area, state, says },
    ...(todo === undefined ? {} : { todo }),
    ...(place === undefined ? {} : { place }),
});
const ok = tell('ok');
const warning = tell('warning');
const problem = tell('problem');
const notKnown = tell('not-known');
/** A mistake of the user's as a problem. */
const problemOf = (area, { message, hint, place }) => problem(area, message, { todo: hint, place: place && (0,_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .describePlace */ .df)(place) });
/** What `doctor` prints as JSON. */
const DoctorReport = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('The branch that changes are merged into, where one is known'),
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('owner/name on GitHub, where it is known'),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(Finding),
});


/***/ }),

/***/ 20865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96097);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65039);




const Usage = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
    reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
});
const Taken = { version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1), cost_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(), attempts: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int() };
/** What one question came to: `lanegate ask --json`. */
const AskResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('answered'),
        ...Taken,
        content: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 27175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55293);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79653);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87932);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93401);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4758);







const JsonValue = zod__WEBPACK_IMPORTED_MODULE_5__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    context: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "…"}, "answer": "…"}';
function anchorOf(text, path, line) {
    const parsed = Anchor.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .Vh)(text)?.json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    const what = where === '' ? 'this line is no anchor' : `\`${where}\` of this anchor is not valid`;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${what}: ${issue?.message ?? ''}`, { place: { path, line }, hint: exampleAnchor });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = graders.filter((spec) => (0,_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) === metric);
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 23401:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82755);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14766);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72616);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6770);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11691);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97280);






/** Every target that is asked. */
const targetsOf = (arms) => (arms.kind === 'arms' ? [arms.base, arms.head] : [arms.head]);
/** Every model that may be asked, by its arms or by its graders. */
const modelsOfPlan = ({ arms, judges }) => [...targetsOf(arms), ...(judges?.values() ?? [])].flatMap(_suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOf */ .Wh);
/**
 * Plans one suite by the rule that goalposts are protected: policy's cases and graders bind, and what head changes in
 * them is run beside. A suite that policy does not know is judged by head's own, alone.
 */
function planSuite(suite, sides, cases, evalsOnly) {
    const definition = suite.policy ?? suite.head;
    if (definition === undefined)
        return [];
    const yardstick = suite.policy === undefined ? 'head' : 'policy';
    const impossible = (problem, verdict) => [
        { kind: 'problem', problem: { name: suite.name, yardstick, definition, problem, verdict } },
    ];
    if (definition.problem !== undefined)
        return impossible(definition.problem, 'inconclusive');
    const head = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .headTarget */ .ql)(suite, sides);
    if (head.kind === 'gone')
        return impossible(`its target is gone in head: ${head.reason}`, 'fail');
    const arms = armsOf(suite, sides, head.target);
    const notRendered = targetsOf(arms).map(({ prompt }) => prompt && (0,_suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__/* .whyNotRendered */ .nc)(prompt));
    const whyNot = notRendered.findLast((why) => why !== undefined);
    if (whyNot !== undefined)
        return impossible(whyNot, 'inconclusive');
    const own = { name: suite.name, arms };
    const headCases = cases.head ?? [];
    if (suite.policy === undefined)
        return [run({ ...own, yardstick: 'head', binding: true, definition, cases: headCases })];
    if (cases.policy === undefined || 'unusable' in cases.policy) {
        const reason = cases.policy?.unusable ?? 'its dataset is missing';
        if (!evalsOnly || suite.head === undefined) {
            return impossible(`the target branch's own yardstick cannot be used: ${reason}`, 'error');
        }
        return [run({ ...own, yardstick: 'head', binding: true, definition: suite.head, cases: headCases })];
    }
    const policyCases = withHeadVariables(cases.policy, headCases);
    const binding = run({ ...own, yardstick: 'policy', binding: true, definition, cases: policyCases });
    if (suite.head === undefined || cases.head === undefined)
        return [binding];
    if (!yardstickDiffers(suite, sides, { policy: cases.policy, head: cases.head }))
        return [binding];
    return [binding, run({ ...own, yardstick: 'head', binding: false, definition: suite.head, cases: cases.head })];
}
const run = (plan) => ({ kind: 'run', plan });
function armsOf(suite, sides, head) {
    if (suite.policy === undefined && suite.base === undefined)
        return { kind: 'head-only', head };
    const base = (0,_suite_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .baseTarget */ .bJ)(suite, sides);
    if (base.kind === 'gone')
        return { kind: 'head-only', head };
    return (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(base.target) === (0,_suite_target_js__WEBPACK_IMPORTED_MODULE_5__/* .targetDigest */ .mM)(head)
        ? { kind: 'identical', head }
        : { kind: 'arms', base: base.target, head };
}
/** A variable that only head's template needs is taken from head; whatever policy says stays policy's. */
const withHeadVariables = (policy, head) => policy === head || head.length === 0 ? policy : new _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__/* .CasesWithVariables */ .zE(policy, head);
function yardstickDiffers(suite, sides, { policy, head }) {
    const meaning = (definition, cases, { blobs }) => JSON.stringify([
        definition?.graders,
        (0,_graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__/* .graderFiles */ .L)(definition?.graders ?? [], cases).map((path) => blobs.get(path)),
        [definition?.repeats, definition?.maxRepeats],
        definition?.maxToolCalls,
        definition?.gate,
        [definition?.judge, definition?.embedder, definition?.canary],
    ]);
    const isSame = meaning(suite.policy, policy, sides.policy) === meaning(suite.head, head, sides.head);
    return !isSame || !areSameCases(policy, head);
}
/** Cases mean the same wherever they stand in their files. */
function areSameCases(some, others) {
    if (some === others)
        return true;
    if (some.length !== others.length)
        return false;
    let index = 0;
    for (const { line: _, ...one } of some) {
        const { line: __, ...other } = others.at(index) ?? {};
        if (JSON.stringify(one) !== JSON.stringify(other))
            return false;
        index += 1;
    }
    return true;
}


/***/ }),

/***/ 85408:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70030);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24850);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87653);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84903);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_3__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
    })),
});
const runPlanFile = 'plan.json';
/** Describes a run so that a later one can tell whether it is the same. */
function describeRun(description) {
    const { changeSet, seed, plans, fitted, looksOf, shard, notes, refreshesBaseline = false } = description;
    const { policy, base, head } = changeSet;
    const suites = plans.map((plan) => ({
        name: plan.name,
        yardstick: plan.yardstick,
        cases_total: plan.cases.length,
        cases_planned: fitted.cases.countOf(plan),
        ...(looksOf(plan).length > 1 ? { looks: [...looksOf(plan)] } : {}),
    }));
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 7619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 93167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31656);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4758);


/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept. Throws a `UserError` for a case in two clusters.
 */
function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
}
function pairOf(pairs, { id, cluster }) {
    const pair = pairs.get(id) ?? { base: [], head: [] };
    pairs.set(id, pair);
    if (cluster === undefined)
        return pair;
    if (pair.cluster !== undefined && pair.cluster !== cluster) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the id ${id} is in the cluster ${pair.cluster} and in ${cluster}`);
    }
    pair.cluster = cluster;
    return pair;
}
function scoresOf(results, metrics) {
    const scores = new Map();
    for (const { outcome } of results) {
        if (outcome.kind === 'errored')
            continue;
        for (const [metric, score] of Object.entries(outcome.scores)) {
            if (!metrics.has(metric))
                continue;
            const known = scores.get(metric) ?? [];
            known.push(score);
            scores.set(metric, known);
        }
    }
    return Object.fromEntries(scores);
}
/** An arm that lacks a case says nothing of how often it runs. */
function repeatsOf(counts) {
    const [first = 1, ...others] = new Set(counts.filter((count) => count > 0));
    return others.length === 0 ? first : 1;
}
/**
 * Settles which metrics gate: those that the user names, as `name` or `name=role`, else those by which the harness
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError` for a metric that gates and is
 * unknown or no share, and for files of two kinds.
 */
function settleMetrics(base, head, wanted) {
    if (base !== undefined && base.format !== head.format) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`base has ${base.format} and head has ${head.format}, so their cases cannot be paired`);
    }
    const scored = [...(base?.results ?? []), ...head.results].flatMap(({ outcome }) => outcome.kind === 'scored' ? [outcome] : []);
    const names = new Set(scored.flatMap(({ scores, graderErrors = {} }) => [...Object.keys(scores), ...Object.keys(graderErrors)]));
    const gating = new Map([...(wanted ?? head.gating ?? names)].map((text) => askedRole(text, names)));
    const unknown = wanted === undefined ? undefined : [...gating.keys()].find((name) => !names.has(name));
    if (unknown !== undefined) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`these results have no metric \`${unknown}\``, { hint: `they have: ${[...names].join(', ')}` });
    }
    if (base !== undefined)
        refuseDroppedMetrics(base, head, names);
    const notes = [];
    const roles = new Map(gating);
    for (const name of names) {
        const values = scored.flatMap(({ scores }) => (Object.hasOwn(scores, name) ? [scores[name] ?? Number.NaN] : []));
        const isShare = values.every((value) => value >= 0 && value <= 1);
        if (gating.has(name)) {
            if (!isShare)
                throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`a score of \`${name}\` is not in [0, 1], so it cannot gate`);
        }
        else if (!isShare)
            notes.push(`scores of ${name} leave [0, 1] and are left out`);
        else if (values.length < scored.length)
            notes.push(`only some cases have a score of ${name}, so it is left out`);
        else
            roles.set(name, 'report');
    }
    return { roles: Object.fromEntries(roles), notes };
}
/** A metric and its role, which stands behind the name where it is not to gate. */
function askedRole(text, names) {
    const [, name, written] = /^(.+)=(\w+)$/.exec(text) ?? [];
    const role = _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .WrittenRole */ .Qb.safeParse(written);
    return name === undefined || names.has(text) || !role.success ? [text, 'gate'] : [name, role.data];
}
/** What measured every case of base and none of head made head's test easier, whatever its other scores say. */
function refuseDroppedMetrics(base, head, names) {
    const [before, after] = [base, head].map(({ results }) => results.flatMap(({ outcome }) => (outcome.kind === 'scored' ? [outcome] : [])));
    if (before === undefined || after === undefined || before.length === 0 || after.length === 0)
        return;
    const has = (name) => (outcome) => Object.hasOwn(outcome.scores, name) || Object.hasOwn(outcome.graderErrors ?? {}, name);
    const dropped = [...names].find((name) => before.every(has(name)) && !after.some(has(name)));
    if (dropped === undefined)
        return;
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`every case of base has a score of \`${dropped}\` and none of head has, so they were not graded alike`, {
        hint: 'run both sides with the same graders',
    });
}
const mostNamed = 3;
/** The ids that only one of two files has, in a sentence each. */
function describeOneSided({ base, head }) {
    return ['base', 'head'].flatMap((arm) => {
        const ids = arm === 'base' ? base : head;
        if (ids.length === 0)
            return [];
        const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
        const named = ids.slice(0, mostNamed).join(', ');
        return [`${ids.length} ${ids.length === 1 ? 'case is' : 'cases are'} only in ${arm}: ${named}${more}`];
    });
}


/***/ }),

/***/ 76214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ComparisonResult),
/* harmony export */   e: () => (/* binding */ compareResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93167);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31656);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66150);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80315);
/* harmony import */ var _judge_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3821);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49113);







/** What `compare` returns; `unpaired` counts the ids that lack a score in one arm. */
const ComparisonResult = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .literal */ .euz(1),
    verdict: _verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .VerdictWord */ .Ee,
    metrics: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .MetricVerdict */ .Qw),
    cases: zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({ compared: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int(), unpaired: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int() }),
});
const defaultAlpha = 0.05;
/**
 * Compares two arms of results, metric by metric. Ids that only one arm has are counted and, above 2 %, an error. A
 * margin that so many cases cannot pass, and an id in two clusters, are a `UserError`.
 */
function compareResults(base, head, { alpha = defaultAlpha, margin }) {
    const { roles } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .settleMetrics */ .$4)(base, head, undefined);
    const { cases, repeats } = (0,_formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__/* .pairResults */ .li)(base.results, head.results, new Set(Object.keys(roles)));
    const metrics = (0,_judge_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeMetrics */ .l)(Object.entries(roles).map(([name, role]) => ({
        name,
        role,
        comparison: 'arms',
        cases,
        plannedCases: cases.length,
        repeats,
        stopped: false,
        alpha,
        margin: margin === undefined
            ? { kind: 'default', drawnShare: 1 }
            : { kind: 'explicit', value: margin, ...(role === 'gate' ? { refusal: { subject: 'these scores' } } : {}) },
    })));
    const deciding = metrics.filter(({ role }) => (0,_suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .decides */ .yN)(role));
    const compared = cases.filter((each) => deciding.every(({ name }) => (0,_collect_units_js__WEBPACK_IMPORTED_MODULE_2__/* .isScored */ .Lo)(each, { name, comparison: 'arms' }))).length;
    const verdict = deciding.length === 0 ? 'error' : (0,_verdict_js__WEBPACK_IMPORTED_MODULE_5__/* .worst */ .QZ)(deciding.map((metric) => metric.verdict));
    const told = metrics.map((metric) => (0,_judge_slices_js__WEBPACK_IMPORTED_MODULE_4__/* .withSlices */ .O)(metric, { comparison: 'arms', cases, repeats }, alpha));
    return { version: 1, verdict, metrics: told, cases: { compared, unpaired: cases.length - compared } };
}


/***/ }),

/***/ 15191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ stateOfBuckets),
/* harmony export */   YC: () => (/* binding */ bucketsOfState),
/* harmony export */   aV: () => (/* binding */ accountOfState),
/* harmony export */   qP: () => (/* binding */ stateOfAccount),
/* harmony export */   to: () => (/* binding */ BudgetState)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const AmountState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ nano_usd: Count, tokens: Count, calls: Count });
const BucketState = AmountState.extend({ minute: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Minutes since 1970') });
const NamedState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    last_used_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    began_at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    spent: AmountState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
});
/**
 * What a gateway's budgets remember from one process to the next: the last hour by the minute, and what sessions and
 * users have taken. Milliseconds are since 1970.
 */
const BudgetState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(BucketState),
    sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
    users: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedState),
});
const stateOfBuckets = ({ buckets = [] }) => buckets.map(({ minute, ...amount }) => ({ minute, ...stateOfAmount(amount) }));
const bucketsOfState = (states) => states.map(({ minute, ...amount }) => ({ minute, ...amountOfState(amount) }));
const stateOfAccount = ({ name, lastUsedAtMs, beganAtMs, ...balance }) => ({
    name,
    last_used_at_ms: lastUsedAtMs,
    ...(beganAtMs === undefined ? {} : { began_at_ms: beganAtMs }),
    spent: stateOfAmount(balance.spent ?? noAmount),
    buckets: stateOfBuckets(balance),
});
const accountOfState = (state) => ({
    name: state.name,
    lastUsedAtMs: state.last_used_at_ms,
    beganAtMs: state.began_at_ms,
    spent: amountOfState(state.spent),
    buckets: bucketsOfState(state.buckets),
});
const noAmount = { nanoUsd: 0, tokens: 0, calls: 0 };
const stateOfAmount = ({ nanoUsd, tokens, calls }) => ({ nano_usd: nanoUsd, tokens, calls });
const amountOfState = ({ nano_usd, tokens, calls }) => ({
    nanoUsd: nano_usd,
    tokens,
    calls,
});


/***/ }),

/***/ 59241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ spentByJournal),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry),
/* harmony export */   po: () => (/* binding */ KilledMinutes),
/* harmony export */   y$: () => (/* binding */ SpendSum)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46530);


const Taken = {
    call: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Which call of this part of the run'),
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('Billionths of a dollar'),
    tokens: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
    elapsed_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().describe('How long the run has taken, earlier parts of it included'),
};
/**
 * One line of `spend.jsonl`, the journal of a run's money: a part of the run begins, a call is let in and may take as
 * much, a call is over and took as much, or all that came before is in the state of the gateway. A run that ended in
 * order leaves the total of all that came before, in one line.
 */
const SpendEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('opened'),
        elapsed_ms: Taken.elapsed_ms,
        at_ms: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().optional().describe('Milliseconds since 1970'),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('reserved'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('settled'), ...Taken }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed') }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('total'),
        nano_usd: Taken.nano_usd,
        tokens: Taken.tokens,
        calls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative(),
        elapsed_ms: Taken.elapsed_ms,
    }),
]);
const spendFile = 'spend.jsonl';
/**
 * What a journal says was spent, entry by entry. A call that was let in and never settled, because the process was
 * killed, counts as its worst case.
 */
class SpendSum {
    sum = new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
    underWay = new Map();
    milliseconds = 0;
    add(entry) {
        if (entry.kind === 'closed')
            return;
        this.milliseconds = Math.max(this.milliseconds, entry.elapsed_ms);
        if (entry.kind === 'opened')
            this.takeUnderWay();
        else if (entry.kind === 'total')
            this.sum.add({ nanoUsd: entry.nano_usd, ...entry });
        else {
            const amount = { nanoUsd: entry.nano_usd, tokens: entry.tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(entry.call, amount);
            else {
                this.underWay.delete(entry.call);
                this.sum.add(amount);
            }
        }
    }
    spent() {
        this.takeUnderWay();
        return { ...(0,_amount_js__WEBPACK_IMPORTED_MODULE_0__/* .spendOf */ .Ii)(this.sum), milliseconds: this.milliseconds };
    }
    takeUnderWay() {
        for (const amount of this.underWay.values())
            this.sum.add(amount);
        this.underWay.clear();
    }
}
/** What all entries of a journal say was spent. */
function spentByJournal(entries) {
    const sum = new SpendSum();
    for (const entry of entries)
        sum.add(entry);
    return sum.spent();
}
/** The larger of two accounts of the same spending, each of which may have missed something. */
const largerSpend = (one, other = _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingSpent */ .at) => ({
    usd: Math.max(one.usd, other.usd),
    tokens: Math.max(one.tokens, other.tokens),
    calls: Math.max(one.calls, other.calls),
    milliseconds: Math.max(one.milliseconds ?? 0, other.milliseconds ?? 0),
});
/**
 * What a journal says was taken, minute by minute, by parts of a run that were killed, so that no state of a gateway
 * knows of it. A call that was under way counts as its worst case.
 */
class KilledMinutes {
    sums = new Map();
    underWay = new Map();
    beganAtMs;
    add(entry) {
        if (entry.kind === 'closed' || entry.kind === 'total') {
            this.sums.clear();
            this.underWay.clear();
        }
        else if (entry.kind === 'opened') {
            this.takeUnderWay();
            this.beganAtMs = entry.at_ms === undefined ? undefined : entry.at_ms - entry.elapsed_ms;
        }
        else if (this.beganAtMs !== undefined) {
            const { call, nano_usd: nanoUsd, tokens, elapsed_ms } = entry;
            const minute = Math.floor((this.beganAtMs + elapsed_ms) / 60_000);
            const taken = { minute, nanoUsd, tokens, calls: 1 };
            if (entry.kind === 'reserved')
                this.underWay.set(call, taken);
            else {
                this.underWay.delete(call);
                this.take(taken);
            }
        }
    }
    buckets() {
        this.takeUnderWay();
        return [...this.sums].map(([minute, { nanoUsd, tokens, calls }]) => ({ minute, nanoUsd, tokens, calls }));
    }
    takeUnderWay() {
        for (const taken of this.underWay.values())
            this.take(taken);
        this.underWay.clear();
    }
    take({ minute, ...amount }) {
        const sum = this.sums.get(minute) ?? new _amount_js__WEBPACK_IMPORTED_MODULE_0__/* .RunningSum */ .V1();
        sum.add(amount);
        this.sums.set(minute, sum);
    }
}


/***/ }),

/***/ 5690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ addCall),
/* harmony export */   fW: () => (/* binding */ Bucket),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0);
/** Calls that ended within one tenth of the window; money is whole billionths of a dollar. */
const Bucket = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    start_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: count,
    failures: count,
    slow: count,
    nano_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0),
});
const bucketsPerWindow = 10;
/** The window with one more call; at most eleven buckets, however many calls. */
function addCall(buckets, call, { nowMs, windowMs }) {
    const bucketMs = windowMs / bucketsPerWindow;
    const startMs = Math.floor(nowMs / bucketMs) * bucketMs;
    const last = buckets.at(-1);
    if (last?.start_ms === startMs)
        return [...buckets.slice(0, -1), sumOf(last, call)];
    // A clock that was set back leaves buckets in the future, which would never grow old.
    const recent = buckets.filter(({ start_ms }) => start_ms < startMs && start_ms > startMs - windowMs);
    return [...recent, { start_ms: startMs, calls: 1, ...call }];
}
const sumOf = (bucket, call) => ({
    start_ms: bucket.start_ms,
    calls: bucket.calls + 1,
    failures: bucket.failures + call.failures,
    slow: bucket.slow + call.slow,
    nano_usd: bucket.nano_usd + call.nano_usd,
});
/** Everything in the window together. */
function totalsOf(buckets) {
    const totals = { calls: 0, failures: 0, slow: 0, nano_usd: 0 };
    for (const bucket of buckets) {
        totals.calls += bucket.calls;
        totals.failures += bucket.failures;
        totals.slow += bucket.slow;
        totals.nano_usd += bucket.nano_usd;
    }
    return totals;
}


/***/ }),

/***/ 4595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5690);


const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0);
const timeMs = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const sentence = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000);
/** Why a circuit opened; what helps against each differs. */
const Trouble = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['failures', 'rejections', 'latency', 'cost']);
const everyState = {
    /** Grows with each change of state, so that a call that began before one is told from those after it. */
    epoch: count,
    /** Until when the provider asked to be left alone; 0 when it did not. */
    asked_until_ms: timeMs,
};
const Closed = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('closed'),
    ...everyState,
    buckets: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_call_window_js__WEBPACK_IMPORTED_MODULE_0__/* .Bucket */ .fW).max(20),
    failures_in_a_row: count,
    rejection: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ words: sentence, in_a_row: count }).optional(),
});
const outage = {
    ...everyState,
    trouble: Trouble,
    reason: sentence,
    /** Why the last probe failed, when one did. */
    probe_failure: sentence.optional(),
    /** When the circuit opened first. */
    since_ms: timeMs,
    /** How often it opened since then. */
    openings: count,
};
const Open = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('open'), ...outage, opened_at_ms: timeMs, until_ms: timeMs });
const HalfOpen = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('half-open'),
    ...outage,
    probes_under_way: count,
    probed_at_ms: timeMs,
    successes: count,
});
/** One circuit breaker: calls pass, none passes until a time, or a few pass to see whether the target works again. */
const CircuitBreaker = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('state', [Closed, Open, HalfOpen]);
/** Circuit breakers as they are kept between jobs, by the digest of their key, which may name hosts. */
const CircuitBreakerState = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    saved_at_ms: timeMs,
    breakers: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/), CircuitBreaker),
});


/***/ }),

/***/ 29202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withMinutes),
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   R: () => (/* binding */ withSessionsOf),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15191);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4595);
/* harmony import */ var _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45075);




/** What a gateway remembers from one job to the next: `gateway-state.json`. */
const GatewayState = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    circuit_breakers: _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__/* .CircuitBreakerState */ .n,
    kill_switch: _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__/* .KillSwitchState */ .UM,
    budget: _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .BudgetState */ .to,
});
const gatewayStateFile = 'gateway-state.json';
/** A state with the sessions of another, or with none where there is no other. */
const withSessionsOf = (state, other) => ({
    ...state,
    kill_switch: { ...state.kill_switch, sessions: other?.kill_switch.sessions ?? [] },
    budget: { ...state.budget, sessions: other?.budget.sessions ?? [] },
});
const nothingKnown = {
    version: 1,
    circuit_breakers: { version: 1, saved_at_ms: 0, breakers: {} },
    kill_switch: { version: 1, sessions: [] },
    budget: { version: 1, hour: [], sessions: [], users: [] },
};
/** A state that knows of more that was spent, minute by minute. */
function withMinutes(state = nothingKnown, buckets) {
    const hour = [...state.budget.hour, ...(0,_budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOfBuckets */ .A6)({ buckets })];
    return { ...state, budget: { ...state.budget, hour: hour.sort((one, other) => one.minute - other.minute) } };
}


/***/ }),

/***/ 45075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90645);


/** How many requests of a session are remembered. */
const rememberedRequests = 64;
const Hash = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
/** What is known of one session; times are milliseconds since 1970. */
const Session = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    started_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    seen_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    requests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('The last requests as a whole, oldest first'),
    turns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Hash).max(rememberedRequests).describe('Their last turns'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), at_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() })
        .optional()
        .describe('Why it makes no further call, and since when'),
});
/** Every session that a kill switch knows, to be kept between jobs. */
const KillSwitchState = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), sessions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Session) });
/** A session that makes its first call now. */
const openSession = (session, nowMs) => ({
    session,
    started_ms: nowMs,
    seen_ms: nowMs,
    calls: 0,
    tokens: 0,
    requests: [],
    turns: [],
});
/** True when nothing need be known of a session any longer: its stop is over, or it has been idle for long. */
function isOver({ stopped, seen_ms }, nowMs, settings) {
    if (stopped !== undefined)
        return nowMs - stopped.at_ms >= settings.stopped_minutes * 60_000;
    return nowMs - seen_ms >= settings.idle_minutes * 60_000;
}
/** The session with one more request, which is `stopped` when that request, or an earlier one, was one too many. */
function admit(session, request, nowMs, settings) {
    if (session.stopped !== undefined)
        return session;
    const next = {
        ...session,
        seen_ms: nowMs,
        calls: session.calls + 1,
        requests: withLatest(session.requests, request.whole),
        turns: withLatest(session.turns, request.turn),
    };
    const reason = crossedCap(session, nowMs, settings) ?? loopIn(next, request, settings);
    if (reason === undefined)
        return next;
    const name = (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(session.session, 60);
    return { ...next, stopped: { reason: `session ${name} ${reason}`, at_ms: nowMs } };
}
const withLatest = (hashes, latest) => hashes.length < rememberedRequests ? [...hashes, latest] : [...hashes.slice(1 - rememberedRequests), latest];
/** The session after a reply that took so many tokens. */
const countTokens = (session, tokens) => ({
    ...session,
    tokens: session.tokens + tokens,
});
function crossedCap(session, nowMs, settings) {
    const { calls = Infinity, tokens = Infinity, seconds = Infinity } = settings;
    const ageSeconds = (nowMs - session.started_ms) / 1000;
    if (session.calls >= calls)
        return `made ${count(calls, 'call')}, as many as it may`;
    if (session.tokens >= tokens)
        return `took ${count(session.tokens, 'token')}; its cap is ${count(tokens, 'token')}`;
    if (ageSeconds < seconds)
        return undefined;
    return `is ${count(Math.floor(ageSeconds), 'second')} old; its cap is ${count(seconds, 'second')}`;
}
function loopIn(session, request, settings) {
    const { requests, turns } = session;
    const { repeated, cycle_length, cycle_repeats } = settings;
    const same = requests.filter((each) => each === request.whole).length;
    if (repeated !== false && (same >= repeated || endsInRounds(turns, 1, repeated))) {
        return `repeated the same request ${repeated} times: “${request.excerpt}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt}”`;
    }
    return undefined;
}
/** True when the last `times` rounds of so many turns are all the same. */
function endsInRounds(turns, length, times) {
    const tail = turns.slice(-length * times);
    return tail.length === length * times && tail.every((turn, index) => turn === tail[index % length]);
}
/** A round of one request is what `repeated` looks for, however often that is. */
const isOneRequest = (turns) => turns.every((turn) => turn === turns[0]);
const count = (amount, noun) => `${amount.toLocaleString('en-US')} ${noun}${amount === 1 ? '' : 's'}`;


/***/ }),

/***/ 8043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55293);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39990);




/** One line of a recording: a request and what a model answered to it. */
const Recording = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    request: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ model: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1) }),
    response: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        content: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        finish_reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().default('stop'),
        usage: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), output_tokens: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() }).optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().default(0),
        refusal: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())).optional().describe('Embeddings, one for each message'),
    }),
});
/**
 * Reads a recording file, JSONL. Throws `UserError` at the first line that is no recording; blank lines do not count.
 */
function parseRecordings(text, path) {
    const recordings = [];
    let line = 0;
    for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
        line += 1;
        if (raw.trim() !== '')
            recordings.push(parseRecording(raw, { path, line }));
    }
    return { path, recordings };
}
function parseRecording(text, place) {
    const value = parseLine(text, place);
    if (isPlainRecording(value))
        return value;
    const parsed = Recording.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const key = issue === undefined || issue.path.length === 0 ? {} : { key: issue.path.join('.') };
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`this line is not a recording: ${issue?.message ?? 'unknown reason'}`, {
        place: { ...place, ...key },
        hint,
    });
}
function parseLine(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this line is not JSON', { place, hint, cause });
    }
}
const hint = 'one line is {"request":{"model":"…","messages":[{"role":"user","content":"…"}]},"response":{"content":"…"}}';
/**
 * True for a recording that needs neither a default nor a mistake explained. A file has thousands of those, and the
 * schema takes four times as long for its first thousands as reading them does.
 */
function isPlainRecording(value) {
    if (!(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value.request) || !(0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value.response))
        return false;
    const { model, messages } = value.request;
    const { content, finish_reason, usage, latency_ms, refusal, tool_calls, vectors } = value.response;
    if (refusal !== undefined || tool_calls !== undefined || vectors !== undefined)
        return false;
    const isPlainRequest = typeof model === 'string' && isList(messages) && messages.length > 0 && messages.every(isMessage);
    const isPlainUsage = usage === undefined || ((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(usage) && isAmount(usage.input_tokens) && isAmount(usage.output_tokens));
    const isPlainText = typeof content === 'string' && typeof finish_reason === 'string';
    return isPlainRequest && isPlainUsage && isPlainText && isAmount(latency_ms);
}
const roles = new Set(_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Role */ .Xh.options);
const isMessage = (value) => (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && roles.has(value.role) && typeof value.content === 'string' && Object.keys(value).length === 2;
const isAmount = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isList = Array.isArray;


/***/ }),

/***/ 1750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ likelyShare),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _evaluation_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23401);
/* harmony import */ var _evaluation_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7619);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14766);



/**
 * The share of the greatest cost that is likely: that one takes every byte sent for a token, of which about four make
 * one, and every answer for as long as its cap, of which answers take about a quarter.
 */
const likelyShare = 0.25;
/** What a suite is likely to cost; what the answer cache may save is not reckoned with. */
function expectedCost(plan, { greatestUsd, samples, earlier }) {
    const each = earlier === undefined ? undefined : usdOfSample(earlier, plan);
    if (each === undefined)
        return { usd: likelyShare * greatestUsd, from: 'input-size' };
    return { usd: Math.min(greatestUsd, each * samples), from: 'earlier-run' };
}
/** What a sample cost in a run that asked the same models and paid for every call; nothing can be told of another. */
function usdOfSample({ arms, calls, grading_usd = 0 }, { arms: asked }) {
    const ran = [arms.base, arms.head].filter((arm) => arm !== undefined);
    const samples = ran.reduce((sum, arm) => sum + (0,_evaluation_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOfArm */ .R)(arm), 0);
    if (samples === 0 || calls.cached > 0)
        return undefined;
    const known = new Set(ran.map(({ target }) => target.model));
    if (!(0,_evaluation_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(asked).every((target) => known.has((0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__/* .labelOf */ .Wy)(target))))
        return undefined;
    return (ran.reduce((sum, arm) => sum + arm.cost_usd, 0) + grading_usd) / samples;
}


/***/ }),

/***/ 19456:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PlanReport),
/* harmony export */   _S: () => (/* binding */ reportPlan)
/* harmony export */ });
/* unused harmony export PlannedSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44258);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62747);
/* harmony import */ var _expected_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1750);




/** One suite of a run that is planned. */
const PlannedSuite = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    yardstick: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY().describe('False for what is only shown beside'),
    comparison: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    problem: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional().describe('Why the suite cannot be run'),
    cases_total: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    cases_planned: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().describe('Cases that fit the budget; of a shard, its own'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int().describe('Answers to get, of all arms'),
    power: _evaluation_power_js__WEBPACK_IMPORTED_MODULE_0__/* .Power */ .a.optional().describe('What the suite can show; absent where head is compared with nothing'),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
});
/** What `plan` prints: what a run would ask, what it could show and what it would cost, without a call. */
const PlanReport = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(PlannedSuite),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().describe('Reserved before the first call, judges and their anchors included'),
    greatest_tokens: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    notes: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
});
/** A run as it is told before its first call. */
function reportPlan({ changeSet, planned, fitted, powers, runPlan }) {
    const { policy, base, head } = changeSet;
    const suites = planned.map((each) => each.kind === 'run' ? suiteOf(each.plan, fitted, powers.get(each.plan)) : problemOf(each.problem));
    return {
        ...{ version: 1, policy, base, head, suites },
        expected_usd: suites.reduce((sum, suite) => sum + suite.expected_usd, 0),
        greatest_usd: fitted.worstCase.usd,
        greatest_tokens: fitted.worstCase.tokens,
        notes: [...runPlan.notes],
    };
}
function suiteOf(plan, { cases, worstUsd }, power) {
    const { name, yardstick, binding, arms, definition } = plan;
    const greatest = worstUsd.get(plan) ?? 0;
    return {
        ...{ name, yardstick, binding, comparison: arms.kind },
        ...{ cases_total: plan.cases.length, cases_planned: cases.countOf(plan), repeats: definition.repeats },
        samples: cases.samplesOf(plan),
        ...(power === undefined ? {} : { power }),
        expected_usd: power?.expected_usd ?? _expected_cost_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyShare */ .S * greatest,
        greatest_usd: greatest,
    };
}
const problemOf = ({ name, yardstick, definition, problem, }) => ({
    ...{ name, yardstick, binding: true, comparison: 'head-only', problem },
    ...{ cases_total: 0, cases_planned: 0, repeats: definition?.repeats ?? 1, samples: 0 },
    ...{ expected_usd: 0, greatest_usd: 0 },
});


/***/ }),

/***/ 6770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39990);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32054);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11840);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .readTemplate */ .xV)({
        text: content,
        language: prompt.language ?? 'mustache',
        path: prompt.path,
        findIncluded: (reference, from) => prompt.inclusion.files.find((file) => file.reference === reference && file.from === (from ?? prompt.path)),
    }));
    templates.set(prompt, read);
    return read;
}
/** Fills in a prompt for one case; what the case does not give, the prompt's own defaults do. */
function renderPrompt(prompt, vars) {
    const values = { ...prompt.defaults, ...vars };
    if (prompt.firstRole !== undefined && JSON.stringify(values).includes('\\u0000')) {
        return { kind: 'broken', why: 'a value has a NUL character', line: prompt.messageLines[0] ?? 1 };
    }
    const messages = [];
    for (const [index, template] of templatesOf(prompt).entries()) {
        const rendering = template.render(values);
        const line = prompt.messageLines[index] ?? 1;
        if (rendering.kind !== 'text')
            return failed(rendering, line);
        const { text } = rendering;
        if (prompt.firstRole === undefined)
            messages.push({ role: prompt.messages[index]?.role ?? 'user', content: text });
        else {
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_1__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .Role */ .Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** The variables that every case must have, with the line of the message that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => ({ name, line: prompt.messageLines[index] ?? 1 })));
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or something
 * that belongs to it is not sent, so that what is asked would be another prompt.
 */
function whyNotRendered(prompt) {
    const { path, references, language = 'mustache', inclusion, messages, problem } = prompt;
    if (problem !== undefined)
        return problem;
    const [first] = references;
    if (first === undefined || language === 'gh-models')
        return undefined;
    if (language === 'jinja' || language === 'handlebars') {
        const texts = [...messages.map(({ content }) => content), ...inclusion.files.map(({ text }) => text)];
        const word = language === 'jinja' ? texts.map((text) => inherits.exec(text)?.[1]).find(Boolean) : undefined;
        if (word !== undefined)
            return `${path} uses \`${word}\`, which is not filled in yet, so what is deployed cannot be asked`;
        return inclusion.unresolved[0];
    }
    const more = references.length === 1 ? '' : ` and ${references.length - 1} more`;
    return `${path} includes \`${first.name}\`${more}, and includes are not filled in yet, so what is deployed cannot be asked`;
}


/***/ }),

/***/ 88389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   X: () => (/* binding */ schemaModeline)
/* harmony export */ });
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22966);

/** Where editors find the schema of a file that users write, as this version has it. */
const schemaAddress = (name) => `https://raw.githubusercontent.com/lanegate/lanegate/v${_product_version_js__WEBPACK_IMPORTED_MODULE_0__/* .productVersion */ .U}/schemas/${name}.schema.json`;
/** The first line of a YAML file by which editors find its schema. */
const schemaModeline = (name) => `# yaml-language-server: $schema=${schemaAddress(name)}`;


/***/ })

};
