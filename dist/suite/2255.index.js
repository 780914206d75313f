export const id = 2255;
export const ids = [2255];
export const modules = {

/***/ 7991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonSchemaOf: () => (/* binding */ jsonSchemaOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
// EXTERNAL MODULE: ./dist/compiled/domain/attribution/mixed-sample.js
var mixed_sample = __webpack_require__(32665);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/change-set.js
var change_set = __webpack_require__(22940);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./dist/compiled/domain/changes/lane.js
var lane = __webpack_require__(93255);
;// CONCATENATED MODULE: ./dist/compiled/domain/changes/history.js



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

// EXTERNAL MODULE: ./dist/compiled/domain/doctor/finding.js
var finding = __webpack_require__(82506);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/ask-result.js
var ask_result = __webpack_require__(13041);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/canary.js
var canary = __webpack_require__(53428);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judge-row.js
var judge_row = __webpack_require__(57712);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/canary-report.js


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

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/evaluation.js + 2 modules
var evaluation = __webpack_require__(55307);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/run-plan.js
var run_plan = __webpack_require__(49903);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/compare-results.js
var compare_results = __webpack_require__(96995);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-state.js
var gateway_state = __webpack_require__(90101);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/recording/recording.js
var recording = __webpack_require__(62756);
// EXTERNAL MODULE: ./dist/compiled/domain/planning/plan-report.js
var plan_report = __webpack_require__(913);
// EXTERNAL MODULE: ./dist/compiled/domain/release/bundle.js
var bundle = __webpack_require__(45761);
// EXTERNAL MODULE: ./dist/compiled/domain/release/lock.js
var lock = __webpack_require__(31010);
// EXTERNAL MODULE: ./dist/compiled/domain/release/release.js
var release = __webpack_require__(68188);
// EXTERNAL MODULE: ./dist/compiled/domain/selftest/selftest-report.js
var selftest_report = __webpack_require__(97745);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/example-configuration.js

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
release: { to: { folder: build/releases } }
environments:
  staging:
    prompt: { to: { bundle: deploy/staging-prompts.json, branch: deployed } }
    model: { to: { command: ./deploy.sh, env: [CLUSTER], timeout_s: 300 }, verify: { command: ./served.sh, timeout_s: 60 } }
  production:
    prompt:
      to: { flagd: deploy/flags.json, branch: deployed }
      verify: { url: "https://answers.example.com/release", timeout_s: 120 }
      after: [staging]
      consumer_cache_s: 60
    data: { to: { webhook: "https://deploy.example.com/data", key_env: DEPLOY_KEY, timeout_s: 30 } }
    code: {}
promotion:
  staging: { environments: [staging], soak_hours: 24 }
  shadow:
    metrics: [accuracy]
    margin: 0.05
    alpha: 0.01
    min_pairs: 300
    min_pairs_to_fail: 20
    soak_hours: 2
    deadline_hours: 168
  traffic:
    steps: [{ weight: 5, min_requests: 300, soak_hours: 1 }, { weight: 100, min_requests: 1000, soak_hours: 24 }]
    alpha: 0.01
    deadline_hours: 168
  guardrails:
    errors: { max_increase: 0.02 }
    refusals: { max_increase: 0.02 }
    latency: { max_p95_increase: 0.2 }
    cost: { max_increase: 0.2 }
    scores: { max_drop: 0.05 }
  settle_minutes: 5
  max_consecutive_errors: 4
  approve: [traffic, full]
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/located-yaml.js
var located_yaml = __webpack_require__(71228);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/schema-address.js
var schema_address = __webpack_require__(29792);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/report/incident-meanings.js
var incident_meanings = __webpack_require__(30427);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/key-descriptions.js


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
    environments: 'Where releases run, and how each lane gets there, by a name of your own',
    promotion: 'How a model is promoted through shadow and traffic to full',
    'promotion.staging': 'What comes before production sees a model',
    'promotion.shadow': 'How both models are compared on the same requests, of which users see one',
    'promotion.traffic': 'How a model is given more and more requests',
    'promotion.guardrails': 'What must not get worse on the way; `false` lets one off',
    'errors.max_increase': 'The greatest increase of the share, 0.02 for two more of a hundred',
    'refusals.max_increase': 'The greatest increase of the share, 0.02 for two more of a hundred',
    'scores.max_drop': 'The greatest drop of a mean, in points of 0 to 1',
    'guardrails.latency': 'The 95th percentile of latency',
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

;// CONCATENATED MODULE: ./dist/compiled/cli/editor-help.js


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

;// CONCATENATED MODULE: ./dist/compiled/cli/json-schema.js



























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
    'ai-lock': lock/* Lock */.c_,
    bundle: bundle/* Bundle */.NC,
    release: release/* Release */.K,
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

/***/ 32665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ mixedSampleOf),
/* harmony export */   Ys: () => (/* binding */ MixedSample),
/* harmony export */   aW: () => (/* binding */ attributionFile),
/* harmony export */   bn: () => (/* binding */ sampleOfMixed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93255);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55762);



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

/***/ 82506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);


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

/***/ 13041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81579);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56248);




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

/***/ 53428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3502);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50008);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);







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

/***/ 99466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77842);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9527);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69221);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42216);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10339);






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

/***/ 49903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45525);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57604);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57958);





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

/***/ 47004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ samplesOfArm),
/* harmony export */   n: () => (/* binding */ failedSamples)
/* harmony export */ });
/** How many samples of an arm came to nothing that could be graded. */
const failedSamples = ({ incidents }) => Object.values(incidents).reduce((sum, count) => sum + count, 0);
/** How many samples of an arm were taken. */
const samplesOfArm = (arm) => arm.answered + failedSamples(arm);


/***/ }),

/***/ 85994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


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

/***/ 96995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ ComparisonResult),
/* harmony export */   e: () => (/* binding */ compareResults)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88343);
/* harmony import */ var _formats_results_pair_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85994);
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10387);
/* harmony import */ var _collect_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30539);
/* harmony import */ var _judge_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33665);
/* harmony import */ var _judge_slices_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37350);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60603);







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

/***/ 48271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ fillInMetric),
/* harmony export */   p: () => (/* binding */ fillIn)
/* harmony export */ });
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47836);
/* harmony import */ var _grader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76201);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);
/* harmony import */ var _grader_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2451);




/**
 * A grader whose value is filled in with a case, `expected` included. Text is a template, also as an item of a list; an
 * object is taken as it stands. What the case leaves out, and a value that then says nothing, is a grader error.
 */
function fillIn(spec, question) {
    const { value, template } = spec;
    if (value === undefined || !(0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(spec))
        return { kind: 'filled', thing: spec };
    const filling = new Filling(question, template);
    const settled = { ...spec, value: filling.value(value) };
    if (filling.why !== undefined)
        return cannotFillIn(question, filling.why);
    const problem = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOfValue */ .Cx)(settled);
    return problem === undefined ? { kind: 'filled', thing: settled } : (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`\`${spec.type}\` ${problem}`);
}
/** The name of the metric that a grader feeds with a case. */
function fillInMetric(spec, question) {
    const name = (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec);
    if (!(0,_grader_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .isTemplate */ .F)(name))
        return { kind: 'filled', thing: name };
    const filling = new Filling(question, spec.template);
    const thing = filling.text(name);
    return filling.why === undefined ? { kind: 'filled', thing } : cannotFillIn(question, filling.why);
}
/** Texts that are filled in with one case, and why the first of them cannot be. */
class Filling {
    why;
    values;
    language;
    constructor({ vars, expected }, language) {
        this.values = expected === undefined ? vars : { ...vars, expected };
        this.language = language;
    }
    value(value) {
        const item = (each) => (typeof each === 'string' ? this.text(each) : each);
        return Array.isArray(value) ? value.map(item) : item(value);
    }
    text(text) {
        const rendering = (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(text, this.values, this.language);
        if (rendering.kind === 'text')
            return rendering.text;
        this.why ??= (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_0__/* .whyNotFilledIn */ .BI)(rendering);
        return text;
    }
}
const cannotFillIn = ({ id }, why) => (0,_grader_js__WEBPACK_IMPORTED_MODULE_2__/* .graderError */ .W)(`the grader cannot be filled in for case \`${id}\`: ${why}`);


/***/ }),

/***/ 76201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ passOrFail),
/* harmony export */   W: () => (/* binding */ graderError)
/* harmony export */ });
/** The grade of a question that is answered by yes or no. */
const passOrFail = (passes, reason) => ({
    kind: 'score',
    score: passes ? 1 : 0,
    passes,
    reason,
});
const graderError = (message) => ({ kind: 'grader-error', message });


/***/ }),

/***/ 77842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/** The files of the repository that graders, those of their sets and those that cases bring are written in, each once. */
function graderFiles(graders, cases = []) {
    const files = new Set();
    for (const { spec } of (0,_with_members_js__WEBPACK_IMPORTED_MODULE_0__/* .everyGrader */ .Pe)(graders, cases))
        if (spec.file !== undefined)
            files.add(fileAndFunction(spec.file).path);
    return [...files];
}
/** What `file.py:function` names; without a function it is all path. */
function fileAndFunction(file) {
    const [, path = file, name] = /^(.+\.\w+):([A-Za-z_$][\w$]*)$/.exec(file) ?? [];
    return { path, name };
}


/***/ }),

/***/ 50008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E8: () => (/* binding */ comparesArms),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   Pe: () => (/* binding */ everyGrader),
/* harmony export */   gn: () => (/* binding */ withMembers),
/* harmony export */   mE: () => (/* binding */ asksModel)
/* harmony export */ });
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9527);
/* harmony import */ var _grader_spec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47509);


/** Graders, and those of their sets at any depth. */
const withMembers = (graders) => graders.flatMap((spec) => [spec, ...withMembers(spec.graders ?? [])]);
/** True of a grader that asks a model, itself or by a grader of its set. */
const asksModel = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudge */ .kJ);
/** True of a grader that prefers one arm's answer to the other's, itself or by a grader of its set. */
const comparesArms = (spec) => withMembers([spec]).some(_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .isPairwise */ .HV);
/** Graders and those of their sets at any depth, each where it stands. */
function placed(graders, set) {
    return graders.flatMap((spec) => {
        const feeds = set === undefined || spec.metric !== undefined;
        const metric = feeds ? (0,_grader_spec_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(spec) : set.metric;
        const own = { spec, metric, feeds, weight: spec.weight * (set?.weight ?? 1) };
        return [own, ...placed(spec.graders ?? [], own)];
    });
}
/** Every grader of a suite and of its cases, those of sets included. */
function* everyGrader(graders, cases) {
    yield* placed(graders);
    for (const { graders: own = [] } of (0,_suite_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .casesWithGraders */ .Gr)(cases))
        yield* placed(own);
}


/***/ }),

/***/ 75940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 99860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ spentByJournal),
/* harmony export */   eP: () => (/* binding */ largerSpend),
/* harmony export */   hG: () => (/* binding */ spendFile),
/* harmony export */   nh: () => (/* binding */ SpendEntry),
/* harmony export */   po: () => (/* binding */ KilledMinutes),
/* harmony export */   y$: () => (/* binding */ SpendSum)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _amount_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61841);


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

/***/ 26277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ CircuitBreakerState)
/* harmony export */ });
/* unused harmony export CircuitBreaker */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _call_window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26277);


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

/***/ 90101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ withMinutes),
/* harmony export */   EW: () => (/* binding */ GatewayState),
/* harmony export */   R: () => (/* binding */ withSessionsOf),
/* harmony export */   wL: () => (/* binding */ gatewayStateFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _budget_budget_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75940);
/* harmony import */ var _circuit_breaker_circuit_breaker_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99188);
/* harmony import */ var _kill_switch_kill_switch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56636);




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

/***/ 56636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   UM: () => (/* binding */ KillSwitchState),
/* harmony export */   fA: () => (/* binding */ openSession),
/* harmony export */   ih: () => (/* binding */ countTokens),
/* harmony export */   w4: () => (/* binding */ admit)
/* harmony export */ });
/* unused harmony export Session */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


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
        session: session.session,
        started_ms: session.started_ms,
        seen_ms: nowMs,
        calls: session.calls + 1,
        tokens: session.tokens,
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
        return `repeated the same request ${repeated} times: “${request.excerpt()}”`;
    }
    if (cycle_repeats === false)
        return undefined;
    for (let length = 2; length <= cycle_length && length * cycle_repeats <= turns.length; length += 1) {
        if (isOneRequest(turns.slice(-length)) || !endsInRounds(turns, length, cycle_repeats))
            continue;
        return `went round the same ${length} requests ${cycle_repeats} times; the last of them: “${request.excerpt()}”`;
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

/***/ 62756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseRecordings),
/* harmony export */   K: () => (/* binding */ Recording)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);




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

/***/ 8471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/** Every binding that a route names, and where, in the order in which they are written. */
function bindingsOf({ models, rules, checks, fallbacks, }) {
    return Object.entries({ models, rules, checks, fallbacks }).flatMap(([part, entries]) => entries.flatMap(({ model }, index) => model === undefined ? [] : [{ binding: model, keys: [part, index, 'model'] }]));
}


/***/ }),

/***/ 61628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ NumberList)
/* harmony export */ });
const firstCapacity = 64;
/** A list of numbers that grows, eight bytes for each. */
class NumberList {
    values = new Float64Array(firstCapacity);
    count = 0;
    get length() {
        return this.count;
    }
    push(value) {
        this.makeRoom(this.count + 1);
        this.values[this.count] = value;
        this.count += 1;
    }
    /** The number at an index; `missing` beyond the end. */
    at(index, missing = Number.NaN) {
        return index < this.count ? (this.values[index] ?? missing) : missing;
    }
    /** Sets the number at an index; a list that is too short is filled up with `filler`. */
    set(index, value, filler = Number.NaN) {
        if (index >= this.count) {
            this.makeRoom(index + 1);
            this.values.fill(filler, this.count, index);
            this.count = index + 1;
        }
        this.values[index] = value;
    }
    /** The numbers in ascending order, as a copy. */
    sorted() {
        return this.values.slice(0, this.count).sort();
    }
    [Symbol.iterator]() {
        return this.values.subarray(0, this.count).values();
    }
    makeRoom(count) {
        if (count <= this.values.length)
            return;
        const larger = new Float64Array(Math.max(count, this.values.length * 2));
        larger.set(this.values);
        this.values = larger;
    }
}


/***/ }),

/***/ 58863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ NumberedTexts)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _text_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77198);


const firstSlots = 128;
/**
 * Texts without repetition, each known by the number of its first coming: some fifty bytes a text outside the heap. They
 * are found by a digest, so that nobody can choose texts that all land in one place.
 */
class NumberedTexts {
    texts = new _text_list_js__WEBPACK_IMPORTED_MODULE_1__/* .TextList */ .K();
    /** The number of a text and one more; 0 where a slot is free. */
    numbers = new Uint32Array(firstSlots);
    fingerprints = new Uint32Array(firstSlots);
    /** The number of a text; `undefined` where it never came. */
    get(text) {
        const taken = this.numbers[this.slotOf(text, fingerprintOf(text))] ?? 0;
        return taken === 0 ? undefined : taken - 1;
    }
    /** Gives a text the next number; false where it has one already. */
    add(text) {
        const fingerprint = fingerprintOf(text);
        const slot = this.slotOf(text, fingerprint);
        if (this.numbers[slot] !== 0)
            return false;
        this.texts.push(text);
        this.fill(slot, fingerprint, this.texts.length);
        if (this.texts.length * 2 > this.numbers.length)
            this.grow();
        return true;
    }
    /** Where a text stands, or the free slot where it would. */
    slotOf(text, fingerprint) {
        let slot = fingerprint % this.numbers.length;
        for (let taken = this.numbers[slot]; taken; taken = this.numbers[slot]) {
            if (this.fingerprints[slot] === fingerprint && this.texts.at(taken - 1) === text)
                break;
            slot = (slot + 1) % this.numbers.length;
        }
        return slot;
    }
    fill(slot, fingerprint, taken) {
        this.numbers[slot] = taken;
        this.fingerprints[slot] = fingerprint;
    }
    grow() {
        const [numbers, fingerprints] = [this.numbers, this.fingerprints];
        this.numbers = new Uint32Array(numbers.length * 2);
        this.fingerprints = new Uint32Array(numbers.length * 2);
        numbers.forEach((taken, old) => {
            const fingerprint = fingerprints[old] ?? 0;
            if (taken !== 0)
                this.fill(this.freeSlotOf(fingerprint), fingerprint, taken);
        });
    }
    freeSlotOf(fingerprint) {
        let slot = fingerprint % this.numbers.length;
        while (this.numbers[slot] !== 0)
            slot = (slot + 1) % this.numbers.length;
        return slot;
    }
}
const fingerprintOf = (text) => Number.parseInt((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .Bj)(text).slice(0, 8), 16);


/***/ }),

/***/ 77198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ TextList)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _number_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61628);


const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
class TextList {
    pages = [];
    pageOf = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    starts = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    ends = new _number_list_js__WEBPACK_IMPORTED_MODULE_1__/* .NumberList */ .e();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}


/***/ }),

/***/ 83235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ likelyShare),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _evaluation_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99466);
/* harmony import */ var _evaluation_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47004);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27999);



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

/***/ 913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PlanReport),
/* harmony export */   _S: () => (/* binding */ reportPlan)
/* harmony export */ });
/* unused harmony export PlannedSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_power_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51327);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55762);
/* harmony import */ var _expected_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83235);




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

/***/ 45761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29294);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47836);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_8__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_js__WEBPACK_IMPORTED_MODULE_5__/* .TemplateLanguage */ .N4.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_2__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_8__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_8__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_8__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says of
 * itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_7__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_9__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
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
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_4__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
}


/***/ }),

/***/ 68188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60603);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    verdict: _gate_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VerdictWord */ .Ee.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_5__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_1__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_7__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_4__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ casesWithGraders),
/* harmony export */   HH: () => (/* binding */ caseNumbers),
/* harmony export */   Mv: () => (/* binding */ caseAt),
/* harmony export */   aE: () => (/* binding */ ChangedCases),
/* harmony export */   zE: () => (/* binding */ CasesWithVariables),
/* harmony export */   zT: () => (/* binding */ bringGraders)
/* harmony export */ });
/* harmony import */ var _packed_numbered_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58863);

/** The case of a number that the list has. */
function caseAt(cases, index) {
    const question = cases.at(index);
    if (question === undefined)
        throw new Error(`there is no case ${index} of ${cases.length}`);
    return question;
}
/** The number of each case by its id. */
function caseNumbers(cases) {
    const numbers = new _packed_numbered_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberedTexts */ .D();
    for (const { id } of cases)
        numbers.add(id);
    return numbers;
}
const bringing = new WeakMap();
/** True where a case of the list brings graders of its own, which is looked for once: a large list takes its time. */
function bringGraders(cases) {
    const known = bringing.get(cases) ?? findGraders(cases);
    bringing.set(cases, known);
    return known;
}
function findGraders(cases) {
    for (const { graders = [] } of cases)
        if (graders.length > 0)
            return true;
    return false;
}
/** The cases, for whoever looks for the graders that they bring: all of them, and none where none brings any. */
const casesWithGraders = (cases) => (bringGraders(cases) ? cases : []);
/** Cases as something makes of them, each when it is asked for. */
class ChangedCases {
    cases;
    change;
    constructor(cases, change) {
        this.cases = cases;
        this.change = change;
    }
    get length() {
        return this.cases.length;
    }
    at(index) {
        const question = this.cases.at(index);
        return question === undefined ? undefined : this.change(question);
    }
    *[Symbol.iterator]() {
        for (const question of this.cases)
            yield this.change(question);
    }
}
/** Policy's cases, with the variables that only head's case of the same id has. */
class CasesWithVariables {
    policy;
    head;
    headNumbers;
    constructor(policy, head) {
        this.policy = policy;
        this.head = head;
        this.headNumbers = caseNumbers(head);
    }
    get length() {
        return this.policy.length;
    }
    at(index) {
        const question = this.policy.at(index);
        if (question === undefined)
            return undefined;
        const number = this.headNumbers.get(question.id);
        const vars = number === undefined ? {} : this.head.at(number)?.vars;
        return { ...question, vars: { ...vars, ...question.vars } };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1)
            yield caseAt(this, index);
    }
}


/***/ }),

/***/ 28670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iu: () => (/* binding */ CaseRecord),
/* harmony export */   oT: () => (/* binding */ describeQuestion)
/* harmony export */ });
/* unused harmony export ToolResult */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88343);
/* harmony import */ var _graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47509);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47836);




const JsonValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9();
/** What a tool answered once, to be given to the model whenever it asks the same. */
const ToolResult = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    arguments: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue)
        .optional()
        .describe('The call it answers; any call of the tool when absent'),
    result: JsonValue,
});
/** One question of a dataset, as its author writes it. */
const CaseRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    vars: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), JsonValue),
    expected: JsonValue.optional(),
    expected_any: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(JsonValue).min(1).optional().describe('Several right answers, in the place of `expected`'),
    messages: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .Message */ .QB).min(1).optional().describe('The conversation itself, for a target without a prompt'),
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional(),
    cluster: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().transform(String)]).optional(),
    graders: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_graders_grader_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .GraderSpec */ .he).optional().describe('Graders of this case alone, beside those of its suite'),
    turns: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1)).optional().describe('What the user says next, one after each answer'),
    tool_results: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(ToolResult).optional().describe('What tools answer when the model calls them'),
    context: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()).optional().describe('What retrieval gave, for graders and readers'),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What sets a case apart, for people: its one variable, or each of them by name. */
function describeQuestion({ vars }) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(only[1]);
    return entries.map(([name, value]) => `${name}: ${(0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(value)}`).join('\n');
}


/***/ }),

/***/ 71228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ parseLocatedYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);
/* harmony import */ var _yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88782);



/** Parses YAML 1.2; duplicate keys and syntax errors are a `UserError` with the line, and so is nesting beyond reason. */
function parseLocatedYaml(text, path) {
    if ((0,_yaml_nesting_js__WEBPACK_IMPORTED_MODULE_2__/* .nestsTooDeep */ .q)(text))
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('this YAML is nested too deep', { place: { path } });
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // The parser's own check for repeated keys compares each with each, which a long text makes too slow.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const invalid = (message, offset) => new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${message}`, { place: { path, line: lineCounter.linePos(offset).line } });
    const error = document.errors[0];
    if (error !== undefined)
        throw invalid(firstSentence(error.message), error.pos[0]);
    const repeated = repeatedKey(document.contents);
    if (repeated !== undefined)
        throw invalid('Map keys must be unique', repeated);
    return {
        value: valueOfDocument(document, path),
        lineOf: (keys) => lineOfNode(document.contents, keys, lineCounter),
    };
}
/** An alias of nothing, or more aliases than a person writes, is a mistake of the text. */
function valueOfDocument(document, path) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`this is not valid YAML: ${firstSentence(error.message)}`, { place: { path } });
    }
}
/** Where the first key stands that its mapping has already. */
function repeatedKey(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !('items' in node) || !Array.isArray(node.items))
        return undefined;
    const seen = new Set();
    for (const item of node.items) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key)) {
            if (seen.has(item.key.value))
                return startOf(item.key) ?? 0;
            seen.add(item.key.value);
        }
        const inner = repeatedKey((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? item.value : item);
        if (inner !== undefined)
            return inner;
    }
    return undefined;
}
function lineOfNode(root, keys, lines) {
    let node = root;
    let offset = startOf(root) ?? 0;
    for (const key of keys) {
        const child = childOf(node, key);
        if (child === undefined)
            break;
        offset = child.offset ?? offset;
        node = child.node;
    }
    return lines.linePos(offset).line;
}
function childOf(node, key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) ? String(item.key.value) : '') === String(key));
        return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key) };
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) && 'items' in node && Array.isArray(node.items)) {
        const item = node.items[Number(key)];
        return item === undefined ? undefined : { node: item, offset: startOf(item) };
    }
    return undefined;
}
const startOf = (node) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined);
const firstSentence = (message) => message.split('\n')[0]?.replace(/:?\s*$/, '') ?? message;


/***/ }),

/***/ 69221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81579);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77473);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47836);



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

/***/ 29792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ schemaAddress),
/* harmony export */   X: () => (/* binding */ schemaModeline)
/* harmony export */ });
/* harmony import */ var _product_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61661);

/** Where editors find the schema of a file that users write, as this version has it. */
const schemaAddress = (name) => `https://raw.githubusercontent.com/lanegate/lanegate/v${_product_version_js__WEBPACK_IMPORTED_MODULE_0__/* .productVersion */ .U}/schemas/${name}.schema.json`;
/** The first line of a YAML file by which editors find its schema. */
const schemaModeline = (name) => `# yaml-language-server: $schema=${schemaAddress(name)}`;


/***/ }),

/***/ 42216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ definitionOf),
/* harmony export */   Fw: () => (/* binding */ mixedTarget),
/* harmony export */   PL: () => (/* binding */ suitesAcross),
/* harmony export */   bJ: () => (/* binding */ baseTarget),
/* harmony export */   ql: () => (/* binding */ headTarget),
/* harmony export */   u0: () => (/* binding */ sourcesOf),
/* harmony export */   xz: () => (/* binding */ headTargetOrReason)
/* harmony export */ });
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30331);
/* harmony import */ var _suites_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69405);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10339);



/** Every suite that one of the commits defines, by name. */
function suitesAcross(sides) {
    const [policy, base, head] = [sides.policy, sides.base, sides.head].map((side) => new Map((0,_suites_of_js__WEBPACK_IMPORTED_MODULE_1__/* .suitesOf */ .f)(side).map((suite) => [suite.name, suite])));
    const names = new Set([...(policy?.keys() ?? []), ...(head?.keys() ?? [])]);
    return [...names].map((name) => ({
        name,
        policy: policy?.get(name),
        base: base?.get(name),
        head: head?.get(name),
    }));
}
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined)
        return tryResolve(suite.policy, sources, { arm, policy });
    return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite.head, sources, { arm, policy }) };
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const target = definitionOf(suite, arm)?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .mixTarget */ .cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/** The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy says. */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,_target_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTarget */ .u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof _user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 88782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep)
/* harmony export */ });
/** Deeper nesting is nobody's text; parsers that call themselves for each level would exhaust the stack. */
const deepest = 60;
/** True when brackets or blocks of a YAML text nest too deep to be parsed safely. Quotes are not looked at. */
function nestsTooDeep(text) {
    return /(?:[-?] ){30}/.test(text) || bracketDepth(text) > deepest || blockDepth(text) > deepest;
}
function bracketDepth(text) {
    let depth = 0;
    let most = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
        if (depth > most)
            most = depth;
    }
    return most;
}
function blockDepth(text) {
    const indents = [];
    let most = 0;
    for (const [, spaces = ''] of text.matchAll(/^( *)[^\s#]/gm)) {
        while ((indents.at(-1) ?? -1) >= spaces.length)
            indents.pop();
        indents.push(spaces.length);
        if (indents.length > most)
            most = indents.length;
    }
    return most;
}


/***/ })

};
