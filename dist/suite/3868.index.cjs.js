(function (exports, require, module, __filename, __dirname, importModule) {"use strict";
exports.id = 3868;
exports.ids = [3868,6975];
exports.modules = {

/***/ 20034:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


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

// EXTERNAL MODULE: ./dist/compiled/domain/corpus/check/corpus-report.js
var corpus_report = __webpack_require__(9442);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict.js + 3 modules
var verdict = __webpack_require__(60603);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/verdict-word.js
var verdict_word = __webpack_require__(9019);
;// CONCATENATED MODULE: ./dist/compiled/domain/corpus/retrieval/retrieval-comparison.js



const Scores = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
/** One query whose ranking got worse. */
const LosingQuery = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    base: Scores.describe('What base reached, by measure'),
    head: Scores,
    documents: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Relevant documents that base had among the first and head has not'),
});
/** What `corpus retrieval` returns. */
const RetrievalComparison = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    verdict: verdict_word/* VerdictWord */.E,
    cutoff: schemas/* number */.aig().int().describe('How many documents of a ranking count'),
    metrics: schemas/* array */.YOg(verdict/* MetricVerdict */.Qw),
    queries: schemas/* strictObject */.rej({
        compared: schemas/* number */.aig().int(),
        missing_in_base: schemas/* number */.aig().int().describe('Not compared; above 2 % an error'),
        missing_in_head: schemas/* number */.aig().int().describe('Of these nothing was found'),
        without_relevant: schemas/* number */.aig().int().describe('Left out, since nothing could be found'),
    }),
    judged: schemas/* strictObject */.rej({ base: schemas/* number */.aig(), head: schemas/* number */.aig() })
        .optional()
        .describe('The share of the first documents that are judged, where some are judged as not relevant'),
    lost_most: schemas/* array */.YOg(LosingQuery).describe('The queries that lost most'),
    documents_lost: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), queries: schemas/* number */.aig().int() }))
        .describe('The relevant documents that several queries no longer find among the first, the most lost ones'),
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});

// EXTERNAL MODULE: ./dist/compiled/domain/doctor/finding.js
var finding = __webpack_require__(82506);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/digest-text.js
var digest_text = __webpack_require__(29907);
// EXTERNAL MODULE: ./dist/compiled/domain/commit-id.js
var commit_id = __webpack_require__(1030);
// EXTERNAL MODULE: ./dist/compiled/domain/moment.js
var moment = __webpack_require__(76419);
// EXTERNAL MODULE: ./dist/compiled/domain/drift/drift-records.js
var drift_records = __webpack_require__(93671);
;// CONCATENATED MODULE: ./dist/compiled/domain/drift/drift-report.js





/** Whether a metric is as it was: `insufficient` says that nobody can tell, which is no all-clear. */
const MetricDrift = schemas/* enum */.k5n(['stable', 'drifted', 'insufficient']);
/** Whether a model answers as it did; `recorded` where its reference was taken just now, no all-clear either. */
const DriftVerdict = schemas/* enum */.k5n([...MetricDrift.options, 'recorded']);
const DriftMetric = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    verdict: MetricDrift,
    reason: schemas/* string */.YjP(),
    reference: schemas/* number */.aig().nullable().describe('Mean score of the anchors in the reference'),
    difference: schemas/* number */.aig().nullable().describe('Mean of the last measurement less that of the reference'),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
        .nullable()
        .describe('95 % of the difference, within the \u22121 to 1 of shares'),
    z: schemas/* number */.aig().nullable().describe('The difference in standard errors, the error of the reference taken off'),
    sum: schemas/* number */.aig().nullable().describe('The cumulative sum of what was too low'),
    threshold: schemas/* number */.aig().describe('Beyond it the sum alarms'),
    since: moment/* Moment */["do"].optional().describe('When the drift began, as far as the sum tells'),
    finds_at_once: schemas/* number */.aig().nullable().describe('The drop that one measurement and its confirmation find'),
    finds_within_ten: schemas/* number */.aig().nullable().describe('The drop that is found within ten measurements on average'),
});
const DriftStep = schemas/* strictObject */.rej({
    at: moment/* Moment */["do"],
    hindrances: schemas/* array */.YOg(schemas/* string */.YjP()),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ verdict: MetricDrift, difference: schemas/* number */.aig(), z: schemas/* number */.aig(), sum: schemas/* number */.aig() })),
});
const FallenAnchor = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    metric: schemas/* string */.YjP(),
    reference: schemas/* number */.aig(),
    now: schemas/* number */.aig().describe('Mean score since the drift began'),
});
/** What `drift` answers. */
const DriftReport = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    suite: schemas/* string */.YjP(),
    verdict: DriftVerdict,
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()).describe('Why nobody can tell; empty where somebody can'),
    reference: schemas/* strictObject */.rej({
        id: digest_text/* DigestText */.E,
        at: moment/* Moment */["do"],
        commit: commit_id/* CommitId */.j,
        model: schemas/* string */.YjP().optional().describe('Who answers, as provider/model or what answers in its place'),
        anchors: schemas/* number */.aig().int(),
        units: schemas/* number */.aig().int().optional().describe('Clusters and cases of none; absent where no case is of a cluster'),
        repeats: schemas/* number */.aig().int(),
        is_new: schemas/* boolean */.zMY().describe('Whether it was taken just now'),
    }),
    stable_in_a_row: schemas/* number */.aig().int().describe('How many measurements up to the last were stable, one after the other'),
    measured: moment/* Moment */["do"].optional().describe('When the anchors were last asked'),
    metrics: schemas/* array */.YOg(DriftMetric),
    fallen: schemas/* array */.YOg(FallenAnchor).describe('Anchors that lost most, where a metric drifted'),
    traits: schemas/* strictObject */.rej({ reference: drift_records/* AnswerTraits */.co, now: drift_records/* AnswerTraits */.co.optional() }),
    history: schemas/* array */.YOg(DriftStep).describe('Every measurement against this reference, the oldest first'),
    spent: schemas/* strictObject */.rej({ usd: schemas/* number */.aig(), tokens: schemas/* number */.aig(), calls: schemas/* number */.aig() }),
});

// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/ask-result.js
var ask_result = __webpack_require__(13041);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/canary/canary.js
var canary = __webpack_require__(83783);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/judges/judge-row.js
var judge_row = __webpack_require__(78441);
;// CONCATENATED MODULE: ./dist/compiled/domain/evaluation/canary/canary-report.js


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
var evaluation = __webpack_require__(6360);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/plan/run-plan.js
var run_plan = __webpack_require__(67101);
// EXTERNAL MODULE: ./dist/compiled/domain/evaluation/sample.js + 1 modules
var sample = __webpack_require__(55762);
// EXTERNAL MODULE: ./dist/compiled/domain/gate/compare-results.js
var compare_results = __webpack_require__(96995);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/budget/spend-entry.js
var spend_entry = __webpack_require__(99860);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/gateway-state.js
var gateway_state = __webpack_require__(90101);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/recording/recording.js + 1 modules
var recording = __webpack_require__(4552);
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
// EXTERNAL MODULE: ./dist/compiled/domain/serving/serving-report.js
var serving_report = __webpack_require__(2103);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/case.js
var suite_case = __webpack_require__(28670);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/configuration.js + 3 modules
var configuration = __webpack_require__(93490);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/incident/incident-tolerances.js
var incident_tolerances = __webpack_require__(35991);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/example-configuration.js

/** Graders that together say all that graders may. */
const everyFieldOfAText = '{ type: equals, value: "{{ expected | upper }}", template: jinja, ignore_case: true, trim: true }';
const everyFieldOfAProgram = '{ type: python, file: evals/grade.py, metric: code, weight: 1, threshold: 0.5, parse: json, tool_calls: message, transform: output, timeout_s: 9, config: 1 }';
const everyFieldOfAChoice = '{ type: choice, prompt: fit, system_prompt: judge, match: last, graded: true, model: large, choices: [{ choice: good, score: 1 }] }';
/** Every key of lanegate.yml, each with a value that it may have: what editors show as examples. */
const exampleConfiguration = `
version: 1
include: [services/*/lanegate.yml]
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
    price: { input: 0.25, output: 2, cached_input: 0.02, cache_write: 0.3, cache_write_1h: 0.5 }
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
    incomplete: "the assertion is-sql of the imported file is not checked here"
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
data: { handbook: { corpus: ["handbook/**"], contract: contracts/handbook.odcs.yaml, queries: evals/queries.jsonl } }
budget:
  per_request: { usd: 1, tokens: 8000, calls: 4, minutes: 2, bytes_per_token: 3 }
  per_session: { usd: 1, tokens: 1, calls: 1, minutes: 1, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_user: { usd: 1, tokens: 1, calls: 1, minutes: 1, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_hour: { usd: 20, tokens: 1, calls: 1 }
  per_run: { usd: 5, tokens: 1, calls: 1, minutes: 20, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_untrusted_run: { usd: 1, tokens: 1, calls: 1, minutes: 5, usd_per_hour: 1, tokens_per_hour: 1, calls_per_hour: 1 }
  per_pull_request: { usd: 20, tokens: 1, calls: 1 }
  per_day: { usd: 100, tokens: 1, calls: 1 }
  provider_tools: { usd: 0.01, tokens: 100000 }
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
  server:
    models: declared
    max_tokens: 4096
    concurrency: 64
    max_body_megabytes: 32
    incidents:
      default: mark
      truncated: pass
      reasoning-exhausted: mark
      refused: pass
      filtered: pass
      empty: error
      malformed-json: error
      malformed-tool-call: error
      context-overflow: mark
      wrong-model: error
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

// EXTERNAL MODULE: ./dist/compiled/domain/suite/schema-address.js
var schema_address = __webpack_require__(29792);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/yaml/located-yaml.js + 3 modules
var located_yaml = __webpack_require__(65599);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/read-json.js
var read_json = __webpack_require__(3502);
// EXTERNAL MODULE: ./dist/compiled/domain/report/evidence/incident-meanings.js
var incident_meanings = __webpack_require__(24171);
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
    'gateway.server': 'How `lanegate gateway` answers clients',
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
/**
 * The end of a path, such as `suites.*.gate.margin`, under which its description stands; `undefined` where there is
 * none.
 */
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
 * that the schema accepts; `path` is where the schema stands, with `*` for names that a user chooses and items of
 * lists.
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
    'corpus-report': corpus_report/* CorpusReport */.hj,
    'retrieval-comparison': RetrievalComparison,
    'ask-result': ask_result/* AskResult */.j,
    anchor: canary/* Anchor */.Mz,
    'canary-report': CanaryReport,
    'plan-report': plan_report/* PlanReport */.Cs,
    selftest: selftest_report/* Selftest */.ZH,
    'drift-report': DriftReport,
    'doctor-report': finding/* DoctorReport */.Iz,
    'gateway-state': gateway_state/* GatewayState */.EW,
    'gateway-report': serving_report/* ServingReport */.tu,
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

/***/ 29907:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DigestText),
/* harmony export */   Z: () => (/* binding */ hexOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
const DigestText = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
const hexOf = (digest) => digest.replace('sha256:', '');


/***/ }),

/***/ 71507:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   OL: () => (/* binding */ meanSame),
/* harmony export */   R1: () => (/* binding */ openLineDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   hV: () => (/* binding */ digestOfLines),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);


/** Canonical JSON text by RFC 8785: key order and layout never count. Throws on NaN and infinities. */
function canonicalJson(value) {
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value);
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
const sha256Of = typeof node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash === 'function'
    ? (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash('sha256', text, 'hex')
    : (text) => node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256').update(text, 'utf8').digest('hex');
/** The digest of texts without newlines, taken one by one as lines, however many there are. */
function digestOfLines(lines) {
    const { add, digest } = openLineDigest();
    for (const line of lines)
        add(line);
    return digest();
}
/** The same for lines that come one after the other. */
function openLineDigest() {
    const hash = node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash('sha256');
    return {
        add: (line) => {
            hash.update(`${line}\n`, 'utf8');
        },
        digest: () => `sha256:${hash.digest('hex')}`,
    };
}


/***/ }),

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

/***/ 32665:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ mixedSampleOf),
/* harmony export */   Ys: () => (/* binding */ MixedSample),
/* harmony export */   aW: () => (/* binding */ attributionFile),
/* harmony export */   bn: () => (/* binding */ sampleOfMixed)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _changes_lane_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93255);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55762);



/** One line of `attribution.jsonl`: what one mixture made of one case once. */
const MixedSample = _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .Sample */ .$W.omit({ arm: true, question: true, expected: true }).extend({
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of the run that it is of, as in plan.json'),
    lanes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .Lane */ .J$).min(1).describe('As in head; all else is as in base'),
});
const attributionFile = 'attribution.jsonl';
/** Of a mixture, which is asked as a head alone is. */
function mixedSampleOf(sample, run, lanes) {
    const { arm: _, question: __, expected: ___, ...rest } = sample;
    return { run, lanes: (0,_changes_lane_js__WEBPACK_IMPORTED_MODULE_1__/* .inOrder */ .al)(lanes), ...rest };
}
const sampleOfMixed = ({ run: _, lanes: __, ...sample }) => ({ ...sample, arm: 'head' });


/***/ }),

/***/ 82506:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/** What a finding is about, in the order of the report. */
const Area = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
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
const FindingState = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ok', 'warning', 'problem', 'not-known']);
/** One thing that `doctor` looked at. */
const Finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    area: Area,
    state: FindingState,
    says: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What is the case, in one sentence'),
    todo: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('What to do about it'),
    place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The file, with its line and key where they are known'),
});
const tell = (state) => (area, says, { todo, place } = {}) => ({
    area,
    state,
    says,
    ...(todo === undefined ? {} : { todo }),
    ...(place === undefined ? {} : { place }),
});
const ok = tell('ok');
const warning = tell('warning');
const problem = tell('problem');
const notKnown = tell('not-known');
/** A mistake of the user's as a problem. */
const problemOf = (area, { message, hint, place }) => problem(area, message, { todo: hint, place: place && (0,_user_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describePlace */ .df)(place) });
/** What `doctor` prints as JSON. */
const DoctorReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The branch that changes are merged into, where one is known'),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('owner/name on GitHub, where it is known'),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Finding),
});


/***/ }),

/***/ 93671:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ DriftReference),
/* harmony export */   SU: () => (/* binding */ DriftMeasurement),
/* harmony export */   co: () => (/* binding */ AnswerTraits)
/* harmony export */ });
/* unused harmony export AnchorScores */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6360);
/* harmony import */ var _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57714);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76419);







/** Case to metric to the scores of its answers, one a repeat. */
const AnchorScores = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1))));
/** What answers were like beside their scores, which often says why those fell. */
const AnswerTraits = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    answered: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative(),
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('Kind of failure to how many answers it took'),
    served: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int()).describe('provider/model that answered, and how often'),
    system_fingerprints: _evaluation_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .SystemFingerprints */ .vD.optional(),
    mean_characters: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    mean_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    median_latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
const Asked = {
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    at: _moment_js__WEBPACK_IMPORTED_MODULE_6__/* .Moment */ ["do"],
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Actor */ .Ag,
    suite: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1),
};
/** What a suite scored when its reference was taken: each anchor asked several times. */
const DriftReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('reference'),
    identity: _evaluation_identity_js__WEBPACK_IMPORTED_MODULE_4__/* .Identity */ .l,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Who answers, as provider/model or what answers in its place'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).min(1).describe('Those that decide'),
    scores: AnchorScores,
    clusters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Case to its cluster; absent where no case is of one'),
    traits: AnswerTraits,
});
/** The anchors asked once more: what they scored, and a second time where the first looked bad. */
const DriftMeasurement = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...Asked,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('measurement'),
    reference: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
    scores: AnchorScores,
    traits: AnswerTraits,
    confirmation: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ scores: AnchorScores, traits: AnswerTraits }).optional(),
    hindrances: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('Why it tells nothing; it tells something where there are none'),
});


/***/ }),

/***/ 13041:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ AskResult)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81579);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88490);
/* harmony import */ var _inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56248);




const Usage = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    input_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    cached_input_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
    reasoning_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
});
const Taken = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), cost_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int() };
/** What one question came to: `lanegate ask --json`. */
const AskResult = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('outcome', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('answered'),
        ...Taken,
        content: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        tool_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCall */ .Dm).optional(),
        vectors: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig())).optional(),
        served: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('provider/model that really answered'),
        because: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why a route did not stay with its first model'),
        notices: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_incident_notice_js__WEBPACK_IMPORTED_MODULE_3__/* .Notice */ .$),
        usage: Usage.optional(),
        latency_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        first_token_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().optional(),
        cached: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('incident'), ...Taken, incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_2__/* .IncidentKind */ .fJ, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('refused'), ...Taken, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);


/***/ }),

/***/ 83783:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mz: () => (/* binding */ Anchor),
/* harmony export */   cR: () => (/* binding */ parseCanary),
/* harmony export */   g9: () => (/* binding */ judgeDigest)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3502);
/* harmony import */ var _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84265);
/* harmony import */ var _graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50008);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81579);
/* harmony import */ var _suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68348);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30331);








const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
/** One line of a canary: an answer that stays as it is, and the grades that its judges once gave it. */
const Anchor = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    vars: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    answer: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1),
    expected: JsonValue.optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_5__/* .Message */ .QB).min(1).optional().describe('The conversation that the answer replies to'),
    context: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
    scores: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().min(0).max(1)).optional().describe('Metric to score, as recorded'),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional().describe('Metric to the digest of the judge that gave it'),
});
/** Reads a canary, one anchor a line. Throws a `UserError` for a broken line, a repeated id and an empty file. */
function parseCanary(text, path) {
    const anchors = text
        .split('\n')
        .flatMap((line, index) => (line.trim() === '' ? [] : [anchorOf(line, path, index + 1)]));
    if (anchors.length === 0)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('this canary has no anchors', { place: { path }, hint: exampleAnchor });
    const repeated = anchors.find(({ id }, index) => anchors.findIndex((other) => other.id === id) < index);
    if (repeated !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`the anchor \`${repeated.id}\` is there twice`, { place: { path } });
    return anchors;
}
const exampleAnchor = 'write one a line: {"id": "1", "vars": {"question": "\u2026"}, "answer": "\u2026"}';
function anchorOf(text, path, line) {
    const value = (0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text)?.json;
    const parsed = Anchor.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const { why, hint = exampleAnchor, place } = (0,_suite_issues_why_unfit_js__WEBPACK_IMPORTED_MODULE_6__/* .whyUnfit */ .V)(value, Anchor, { path, line });
    throw new _user_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo(`this line is no anchor: ${why}`, { place, hint });
}
/** What a metric's judges are: other words, another model or another version of a grader give another digest. */
function judgeDigest(metric, graders, judges) {
    const specs = (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedPlaces */ .w3)(graders).flatMap((place) => (place.feeds && place.metric === metric ? place.spec : []));
    const digestOfModel = ({ model = '' }) => judges.get(model)?.modelDigest ?? null;
    const meaning = specs.map(({ model, ...spec }) => ({
        spec: JSON.parse(JSON.stringify({ ...spec, metric: undefined })),
        model: digestOfModel({ model, ...spec }),
        ...(spec.graders === undefined ? {} : { members: (0,_graders_with_members_js__WEBPACK_IMPORTED_MODULE_4__/* .withMembers */ .gn)(spec.graders).map(digestOfModel) }),
    }));
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ version: _graders_judge_judge_traits_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeVersion */ .u, graders: meaning }).slice('sha256:'.length, 'sha256:'.length + 16);
}


/***/ }),

/***/ 64420:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ modelsOfPlan),
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   Y0: () => (/* binding */ planSuite)
/* harmony export */ });
/* harmony import */ var _graders_program_grader_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77842);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27999);
/* harmony import */ var _suite_case_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9527);
/* harmony import */ var _suite_render_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69221);
/* harmony import */ var _suite_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89396);
/* harmony import */ var _suite_target_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89176);






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
    const own = { name: suite.name, arms, notes: renamingNotes(suite) };
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
const renamingNotes = ({ name, head }) => head === undefined || head.name === name ? [] : [`${name}: this change calls it \`${head.name}\``];
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

/***/ 67101:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ runPlanFile),
/* harmony export */   Tz: () => (/* binding */ RunPlan),
/* harmony export */   vZ: () => (/* binding */ describeRun)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45525);
/* harmony import */ var _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57604);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40060);





/** What a run set out to do, fixed before its first call: `plan.json`. A run of the same plan can be resumed. */
const RunPlan = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of everything that the run depends on'),
    whole: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Digest of what all shards of the run share'),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    shard: _inference_budget_divide_caps_js__WEBPACK_IMPORTED_MODULE_3__/* .Shard */ .Lk.optional().describe('Which part this is; the whole when absent'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('What a reader must know of the plan'),
    worst_case: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        yardstick: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['policy', 'head']),
        cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        cases_planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
        looks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_looks_js__WEBPACK_IMPORTED_MODULE_4__/* .Look */ .yx).optional().describe('When the scores are looked at; once at the end when absent'),
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
    const graders = plans.map(({ definition, cases }) => (0,_graders_suite_graders_js__WEBPACK_IMPORTED_MODULE_2__/* .graderVersions */ .Dm)(definition.graders, cases));
    const shared = suites.map(({ cases_planned: _, looks: __, ...suite }) => suite);
    const asked = refreshesBaseline ? { baseline: 'refreshed' } : {};
    const whole = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites: shared, graders, ...asked });
    const run = (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)({ policy, base, head, suites, graders, ...asked, ...(shard === undefined ? {} : { shard }) });
    const { usd, tokens } = fitted.worstCase;
    const part = shard === undefined ? {} : { shard };
    return { version: 1, run, whole, seed, ...part, notes: [...notes], worst_case: { usd, tokens }, suites };
}


/***/ }),

/***/ 17991:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ settleMetrics),
/* harmony export */   XV: () => (/* binding */ describeOneSided),
/* harmony export */   eM: () => (/* binding */ describeCut),
/* harmony export */   li: () => (/* binding */ pairResults)
/* harmony export */ });
/* harmony import */ var _suite_gate_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10387);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30331);


/**
 * Pairs results by the ids of their cases, wherever they stand; base is absent where head stands alone. Only the given
 * metrics are kept, and of a case that ran more often in one arm the first results. Throws a `UserError` for a case in
 * two clusters.
 */
function pairResults(base, head, metrics) {
    const pairs = new Map();
    for (const result of base ?? [])
        pairOf(pairs, result).base.push(result);
    for (const result of head)
        pairOf(pairs, result).head.push(result);
    const cut = base === undefined ? 0 : evenOut(pairs.values());
    const all = [...pairs];
    return {
        cases: all.map(([id, pair]) => ({
            id,
            ...(pair.cluster === undefined ? {} : { cluster: pair.cluster }),
            ...(base === undefined ? {} : { base: scoresOf(pair.base, metrics) }),
            head: scoresOf(pair.head, metrics),
        })),
        repeats: repeatsOf(all.flatMap(([, pair]) => [pair.base.length, pair.head.length])),
        cut,
        onlyIn: {
            base: all.filter(([, pair]) => pair.head.length === 0).map(([id]) => id),
            head: base === undefined ? [] : all.filter(([, pair]) => pair.base.length === 0).map(([id]) => id),
        },
    };
}
/**
 * A mean of many runs and a single run are no exchangeable arms: near 1 an unchanged head loses a little in most cases
 * and gains much in few, which a sign-flip test takes for a drop.
 */
function evenOut(pairs) {
    let cut = 0;
    for (const { base, head } of pairs) {
        const fewer = Math.min(base.length, head.length);
        if (fewer === 0 || base.length === head.length)
            continue;
        base.length = fewer;
        head.length = fewer;
        cut += 1;
    }
    return cut;
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
 * itself passes and fails, else all. Other ones are reported where they are scores of every case. Throws a `UserError`
 * for a metric that gates and is unknown or no share, and for files of two kinds.
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
/** That some runs do not count, in a sentence. */
const describeCut = ({ cut = 0 }) => cut === 0
    ? []
    : [
        `${cut} ${cut === 1 ? 'case' : 'cases'} ran more often in one arm than in the other; of each as many runs count as both have, the first ones`,
    ];
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

/***/ 76201:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
const graderError = (message, incident) => ({
    kind: 'grader-error',
    message,
    ...(incident === undefined ? {} : { incident }),
});


/***/ }),

/***/ 77842:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fileAndFunction),
/* harmony export */   L: () => (/* binding */ graderFiles)
/* harmony export */ });
/* harmony import */ var _with_members_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50008);

/**
 * The files of the repository that graders, those of their sets and those that cases bring are written in, each once.
 */
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

/***/ 20905:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeScope),
/* harmony export */   V: () => (/* binding */ ScopeKind)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90154);


/** What a cap is a cap of. */
const ScopeKind = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['request', 'session', 'user', 'run', 'hour', 'pull_request', 'day']);
const longestName = 60;
/** A scope as a sentence about its cap names it. Names are the caller's and may be hostile. */
function describeScope({ kind, name }) {
    if (name !== undefined)
        return `${kind} ${(0,_excerpt_js__WEBPACK_IMPORTED_MODULE_1__/* .excerptOf */ .z)(name, longestName)}`;
    switch (kind) {
        case 'request':
            return 'one request';
        case 'session':
            return 'one session';
        case 'user':
            return 'one user';
        case 'run':
            return 'the run';
        case 'hour':
            return 'the gateway';
        case 'pull_request':
            return 'the pull request';
        case 'day':
            return 'the day';
    }
}


/***/ }),

/***/ 37503:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ BreakerStanding),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98978);


/** Whether calls to a target pass, as people read it. */
const BreakerStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    target: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('In the words of lanegate.yml, such as openai/gpt-5.2-mini'),
    operation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['chat', 'embeddings']),
    route: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The route whose calls it guards, where a route asks the target'),
    state: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['closed', 'open', 'half-open']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    until_ms: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().optional().describe('When an open one lets a call pass again, since 1970'),
});
function standingOf({ target, operation, route }, breaker) {
    return {
        target,
        operation,
        ...(route === undefined ? {} : { route }),
        state: breaker.state,
        ...(breaker.state === 'closed' ? {} : { reason: (0,_circuit_breaker_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(breaker) }),
        ...(breaker.state === 'open' ? { until_ms: breaker.until_ms } : {}),
    };
}


/***/ }),

/***/ 12877:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ sameWords),
/* harmony export */   S: () => (/* binding */ outcomeOfFailure)
/* harmony export */ });
/* harmony import */ var _excerpt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90154);
/* harmony import */ var _incident_incident_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88490);


/** Statuses of a rejected call that speak of its key, account or endpoint and so of every other call too. */
const accountStatuses = new Set([401, 402, 403, 404, 407, 410, 429]);
const longestMessage = 300;
/** What a failed call says about its target. What a model or a request did by itself is no failure of the target. */
function outcomeOfFailure(failure) {
    const { kind, costUsd, retryAfterMs, status, reply } = failure;
    if (failure.attempts === 0 || kind === 'circuit-open' || kind === 'session-stopped')
        return { kind: 'abandoned' };
    const trouble = { message: (0,_excerpt_js__WEBPACK_IMPORTED_MODULE_0__/* .excerptOf */ .z)(failure.message, longestMessage), costUsd, retryAfterMs };
    if ((0,_incident_incident_js__WEBPACK_IMPORTED_MODULE_1__/* .isOutage */ .uD)(kind))
        return { kind: 'failed', countsInARow: kind !== 'rate-limited', ...trouble };
    if (kind === 'rejected' && status !== undefined && accountStatuses.has(status)) {
        return { kind: 'rejected', ...trouble };
    }
    return { kind: 'answered', latencyMs: reply?.latencyMs, costUsd };
}
/** A message without what differs from call to call, such as the id of a request. */
const sameWords = (message) => message.replace(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '#' : word));


/***/ }),

/***/ 98978:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w4: () => (/* binding */ admit),
  Hc: () => (/* binding */ closedBreaker),
  oB: () => (/* binding */ isForgettable),
  A3: () => (/* binding */ reasonOf),
  g1: () => (/* binding */ record)
});

// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-outcome.js
var call_outcome = __webpack_require__(12877);
// EXTERNAL MODULE: ./dist/compiled/domain/inference/circuit-breaker/call-window.js
var call_window = __webpack_require__(26277);
;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/trip-reason.js

const toleratedSlowShare = 0.05;
/** Why the calls counted so far open the circuit after this one; `undefined` when they do not. */
function tripOf(breaker, last, settings) {
    const { failures_in_a_row, rejection } = breaker;
    if (last.kind === 'rejected' && rejection !== undefined && rejection.in_a_row >= settings.rejections_in_a_row) {
        return { trouble: 'rejections', reason: `${rejection.in_a_row} calls in a row were rejected: ${last.message}` };
    }
    if (last.kind === 'failed' && failures_in_a_row >= settings.failures_in_a_row) {
        return { trouble: 'failures', reason: `${failures_in_a_row} calls in a row failed, the last: ${last.message}` };
    }
    return tripOfWindow(breaker, last, settings);
}
function tripOfWindow(breaker, last, settings) {
    const { minimum_calls, error_rate, p95_latency_ms, usd_per_request } = settings;
    const { calls, failures, slow, nano_usd } = (0,call_window/* totalsOf */.vA)(breaker.buckets);
    if (calls < minimum_calls)
        return undefined;
    const within = `within ${settings.window_s} s`;
    if (last.kind === 'failed' && failures / calls >= error_rate) {
        const reason = `${failures} of ${calls} calls ${within} failed (${percent(failures / calls)}, the limit is ${percent(error_rate)}), the last: ${last.message}`;
        return { trouble: 'failures', reason };
    }
    const answers = calls - failures;
    if (p95_latency_ms !== undefined && answers >= minimum_calls && slow / answers > toleratedSlowShare) {
        const reason = `${slow} of ${answers} answers ${within} took longer than ${p95_latency_ms} ms, so their 95th percentile is above it`;
        return { trouble: 'latency', reason };
    }
    const meanUsd = nano_usd / calls / 1e9;
    if (usd_per_request !== undefined && meanUsd > usd_per_request) {
        const reason = `${calls} calls ${within} cost ${dollars(meanUsd)} each on average, more than ${dollars(usd_per_request)}`;
        return { trouble: 'cost', reason };
    }
    return undefined;
}
/** Why a probe that ended so leaves the circuit open; `undefined` when it speaks for the target. */
function probeFailureOf(outcome, settings) {
    if (outcome.kind === 'abandoned')
        return undefined;
    if (outcome.kind !== 'answered')
        return outcome.message;
    const { p95_latency_ms, usd_per_request } = settings;
    if (p95_latency_ms !== undefined && (outcome.latencyMs ?? 0) > p95_latency_ms)
        return `it took ${outcome.latencyMs} ms`;
    if (usd_per_request !== undefined && outcome.costUsd > usd_per_request)
        return `it cost ${dollars(outcome.costUsd)}`;
    return undefined;
}
const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
const dollars = (usd) => `$${Number(usd.toPrecision(4))}`;

;// CONCATENATED MODULE: ./dist/compiled/domain/inference/circuit-breaker/circuit-breaker.js



/** A Retry-After is believed up to this. */
const longestAskedMs = 3_600_000;
/** How soon a call that found every probe taken asks again. */
const probeWaitMs = 1000;
/** A probe holds its place for no longer, so one that never ends cannot keep a circuit half open for ever. */
const probeLeaseMs = 900_000;
/** An open circuit that nobody has probed for so long is not kept. */
const longestRememberedMs = 86_400_000;
/** A breaker that has seen nothing. */
const closedBreaker = (epoch = 0, askedUntilMs = 0) => ({
    state: 'closed',
    epoch,
    asked_until_ms: askedUntilMs,
    buckets: [],
    failures_in_a_row: 0,
});
/** Decides whether a call may pass now. A target that has not answered yet is waited for less long. */
function admit(breaker, nowMs, settings, hasAnswered = true) {
    const giveUpS = hasAnswered ? settings.give_up_s : Math.min(settings.give_up_s, settings.give_up_unanswered_s);
    switch (breaker.state) {
        case 'closed':
            return { kind: 'admitted', breaker, ticket: breaker };
        case 'open': {
            const open = anchored(breaker, nowMs);
            return nowMs < open.until_ms
                ? refused(open, { nowMs, waitMs: open.until_ms - nowMs }, giveUpS * 1000)
                : probing(halfOpened(open, nowMs), nowMs);
        }
        case 'half-open': {
            const halfOpen = withoutLostProbes(breaker, nowMs);
            return halfOpen.probes_under_way < settings.probes
                ? probing(halfOpen, nowMs)
                : refused(halfOpen, { nowMs, waitMs: probeWaitMs }, giveUpS * 1000);
        }
    }
}
/** The breaker after a call that it admitted has ended. */
function record(breaker, { ticket, outcome, nowMs }, settings) {
    const heard = heeding(breaker, outcome, nowMs);
    if (ticket.epoch !== heard.epoch || heard.state === 'open')
        return heard;
    return heard.state === 'closed' ? counted(heard, outcome, nowMs, settings) : probed(heard, outcome, nowMs, settings);
}
/** An earlier request for a long pause is not forgotten over a later one for a short pause. */
function heeding(breaker, outcome, nowMs) {
    const retryAfterMs = outcome.kind === 'failed' || outcome.kind === 'rejected' ? outcome.retryAfterMs : undefined;
    if (retryAfterMs === undefined)
        return breaker;
    const askedUntilMs = Math.max(breaker.asked_until_ms, nowMs + Math.min(longestAskedMs, retryAfterMs));
    const heard = { ...breaker, asked_until_ms: askedUntilMs };
    return breaker.state === 'open' ? { ...heard, until_ms: Math.max(breaker.until_ms, askedUntilMs) } : heard;
}
function counted(breaker, outcome, nowMs, settings) {
    if (outcome.kind === 'abandoned')
        return breaker;
    const failed = outcome.kind === 'failed';
    const { p95_latency_ms = Number.POSITIVE_INFINITY } = settings;
    const slow = outcome.kind === 'answered' && (outcome.latencyMs ?? 0) > p95_latency_ms;
    const call = { failures: failed ? 1 : 0, slow: slow ? 1 : 0, nano_usd: Math.round(outcome.costUsd * 1e9) };
    const next = {
        state: 'closed',
        epoch: breaker.epoch,
        asked_until_ms: breaker.asked_until_ms,
        buckets: (0,call_window/* addCall */.A7)(breaker.buckets, call, { nowMs, windowMs: settings.window_s * 1000 }),
        failures_in_a_row: outcome.kind === 'answered' ? 0 : breaker.failures_in_a_row + (failed && outcome.countsInARow ? 1 : 0),
        ...rejectionAfter(breaker, outcome),
    };
    const trip = tripOf(next, outcome, settings);
    return trip === undefined ? next : tripped(next, trip, nowMs, settings);
}
function rejectionAfter({ rejection }, outcome) {
    if (outcome.kind === 'answered')
        return {};
    if (outcome.kind !== 'rejected')
        return rejection === undefined ? {} : { rejection };
    const words = (0,call_outcome/* sameWords */.M)(outcome.message);
    return { rejection: { words, in_a_row: words === rejection?.words ? rejection.in_a_row + 1 : 1 } };
}
const tripped = (breaker, trip, nowMs, settings) => ({
    state: 'open',
    epoch: breaker.epoch + 1,
    asked_until_ms: breaker.asked_until_ms,
    ...trip,
    since_ms: nowMs,
    openings: 1,
    opened_at_ms: nowMs,
    until_ms: openUntil(breaker, 1, nowMs, settings),
});
function openUntil(breaker, openings, nowMs, settings) {
    const backoffMs = Math.min(settings.max_open_s, settings.open_s * 2 ** (openings - 1)) * 1000;
    return Math.max(nowMs + backoffMs, breaker.asked_until_ms);
}
function probed(breaker, outcome, nowMs, settings) {
    const failure = probeFailureOf(outcome, settings);
    if (failure !== undefined)
        return reopened(breaker, outcome, { failure, nowMs }, settings);
    const successes = breaker.successes + (outcome.kind === 'answered' ? 1 : 0);
    if (successes >= settings.probes)
        return closedBreaker(breaker.epoch + 1, breaker.asked_until_ms);
    return { ...breaker, successes, probes_under_way: Math.max(0, breaker.probes_under_way - 1) };
}
function reopened(breaker, outcome, { failure, nowMs }, settings) {
    const { epoch, asked_until_ms, reason, since_ms } = breaker;
    const openings = breaker.openings + 1;
    return {
        state: 'open',
        epoch: epoch + 1,
        asked_until_ms,
        reason,
        since_ms,
        openings,
        trouble: outcome.kind === 'rejected' ? 'rejections' : breaker.trouble,
        probe_failure: failure,
        opened_at_ms: nowMs,
        until_ms: openUntil(breaker, openings, nowMs, settings),
    };
}
function halfOpened(breaker, nowMs) {
    const { opened_at_ms, until_ms, ...outage } = breaker;
    return {
        ...outage,
        state: 'half-open',
        epoch: breaker.epoch + 1,
        probes_under_way: 0,
        probed_at_ms: nowMs,
        successes: 0,
    };
}
function probing(breaker, nowMs) {
    const next = { ...breaker, probes_under_way: breaker.probes_under_way + 1, probed_at_ms: nowMs };
    return { kind: 'admitted', breaker: next, ticket: next };
}
/** A clock that was set back must not make the time that an open circuit waits longer. */
function anchored(breaker, nowMs) {
    const backMs = breaker.opened_at_ms - nowMs;
    if (backMs <= 0)
        return breaker;
    return { ...breaker, opened_at_ms: nowMs, until_ms: breaker.until_ms - backMs };
}
const withoutLostProbes = (breaker, nowMs) => Math.abs(nowMs - breaker.probed_at_ms) <= probeLeaseMs ? breaker : { ...breaker, probes_under_way: 0 };
/** Waiting makes no key valid and no model cheap, and an outage that lasts is better told than waited for. */
function refused(breaker, { nowMs, waitMs }, giveUpMs) {
    const passes = breaker.trouble === 'failures' || breaker.trouble === 'latency';
    const worthWaiting = passes && nowMs + waitMs - breaker.since_ms <= giveUpMs;
    const { trouble } = breaker;
    return { kind: 'refused', breaker, trouble, waitMs, worthWaiting, reason: reasonOf(breaker) };
}
/** True when a breaker that is forgotten now would hardly be missed. */
function isForgettable(breaker, nowMs, { window_s }) {
    if (breaker.state === 'half-open')
        return false;
    if (breaker.state === 'open')
        return nowMs - breaker.until_ms > longestRememberedMs;
    const newestMs = breaker.buckets.at(-1)?.start_ms ?? 0;
    return nowMs - newestMs > window_s * 1000 && nowMs > breaker.asked_until_ms;
}
/** Why a circuit is open, in one sentence without a full stop. */
function reasonOf({ reason, openings, probe_failure }) {
    if (probe_failure === undefined)
        return reason;
    const probes = openings === 2 ? 'a probe failed' : `${openings - 1} probes failed, the last`;
    return `${reason}; since then ${probes}: ${probe_failure}`;
}


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

/***/ 8471:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bindingsOf)
/* harmony export */ });
/** Every binding that a route names, and where, in the order in which they are written. */
function bindingsOf({ models, rules, checks, fallbacks, }) {
    return Object.entries({ models, rules, checks, fallbacks }).flatMap(([part, entries]) => entries.flatMap(({ model }, index) => model === undefined ? [] : [{ binding: model, keys: [part, index, 'model'] }]));
}


/***/ }),

/***/ 83235:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ likelyShare),
/* harmony export */   y: () => (/* binding */ expectedCost)
/* harmony export */ });
/* harmony import */ var _evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64420);
/* harmony import */ var _evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17991);
/* harmony import */ var _suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27999);



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
    const samples = ran.reduce((sum, arm) => sum + (0,_evaluation_tally_samples_of_arm_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOfArm */ .R)(arm), 0);
    if (samples === 0 || calls.cached > 0)
        return undefined;
    const known = new Set(ran.map(({ target }) => target.model));
    if (!(0,_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .QR)(asked).every((target) => known.has((0,_suite_answerer_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .Wy)(target))))
        return undefined;
    return (ran.reduce((sum, arm) => sum + arm.cost_usd, 0) + grading_usd) / samples;
}


/***/ }),

/***/ 913:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ PlanReport),
/* harmony export */   _S: () => (/* binding */ reportPlan)
/* harmony export */ });
/* unused harmony export PlannedSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64420);
/* harmony import */ var _evaluation_plan_power_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71441);
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55762);
/* harmony import */ var _inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43752);
/* harmony import */ var _expected_cost_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83235);






/** One suite of a run that is planned. */
const PlannedSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    yardstick: _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .Yardstick */ .xp,
    binding: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False for what is only shown beside'),
    comparison: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['arms', 'identical', 'head-only']),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why the suite cannot be run'),
    cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    cases_planned: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cases that fit the budget; of a shard, its own'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers to get, of all arms'),
    power: _evaluation_plan_power_js__WEBPACK_IMPORTED_MODULE_2__/* .Power */ .a.optional().describe('What the suite can show; absent where head is compared with nothing'),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    asks_own_program: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
        .optional()
        .describe('True where a program or an endpoint answers, which is in no amount here: only its replies tell its cost'),
});
/** What `plan` prints: what a run would ask, what it could show and what it would cost, without a call. */
const PlanReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(PlannedSuite),
    expected_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    greatest_usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Reserved before the first call, judges and their anchors included'),
    greatest_tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
/** A run as it is told before its first call. */
function reportPlan({ changeSet, planned, fitted, powers, runPlan }) {
    const { policy, base, head } = changeSet;
    const suites = planned.map((each) => each.kind === 'run' ? suiteOf(each.plan, fitted, powers.get(each.plan)) : problemOf(each.problem));
    return {
        version: 1,
        policy,
        base,
        head,
        suites,
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
        name,
        yardstick,
        binding,
        comparison: arms.kind,
        cases_total: plan.cases.length,
        cases_planned: cases.countOf(plan),
        repeats: definition.repeats,
        samples: cases.samplesOf(plan),
        ...(power === undefined ? {} : { power }),
        expected_usd: power?.expected_usd ?? _expected_cost_js__WEBPACK_IMPORTED_MODULE_5__/* .likelyShare */ .S * greatest,
        greatest_usd: greatest,
        ...((0,_evaluation_plan_plan_suite_js__WEBPACK_IMPORTED_MODULE_1__/* .modelsOfPlan */ .$x)(plan).some(({ provider }) => (0,_inference_provider_provider_js__WEBPACK_IMPORTED_MODULE_4__/* .isOwnProgram */ .Tb)(provider)) ? { asks_own_program: true } : {}),
    };
}
const problemOf = ({ name, yardstick, definition, problem, }) => ({
    name,
    yardstick,
    binding: true,
    comparison: 'head-only',
    problem,
    cases_total: 0,
    cases_planned: 0,
    repeats: definition?.repeats ?? 1,
    samples: 0,
    expected_usd: 0,
    greatest_usd: 0,
});


/***/ }),

/***/ 45761:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   G$: () => (/* binding */ bundleText),
/* harmony export */   NC: () => (/* binding */ Bundle),
/* harmony export */   j$: () => (/* binding */ isBundledLane),
/* harmony export */   px: () => (/* binding */ bundleFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3502);
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81579);
/* harmony import */ var _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37774);
/* harmony import */ var _suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87556);
/* harmony import */ var _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70268);
/* harmony import */ var _user_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30331);
/* harmony import */ var _short_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(64565);










const Name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const JsonValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9();
const BundledPrompt = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of its meaning, as in the lock'),
    path: Name.describe('The file that it comes from'),
    messages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Message */ .QB).describe('Templates of messages'),
    language: _templates_template_language_js__WEBPACK_IMPORTED_MODULE_7__/* .TemplateLanguage */ .N.optional().describe('Of the templates; mustache when absent'),
    first_role: _inference_call_message_js__WEBPACK_IMPORTED_MODULE_4__/* .Role */ .Xh.optional().describe('Whose text stands before the first mark, where the one template has marks'),
    defaults: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue).optional().describe('What takes the place of variables that are not given'),
    response_format: JsonValue.optional().describe('Sent beside the messages'),
    included: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        reference: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As it is written where it is included'),
        from: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    }))
        .optional()
        .describe('Every file that the templates take in'),
});
const BundledModel = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E.describe('Of provider, model, parameters and quirks, as in the lock'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its name in lanegate.yml'),
    endpoint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Its API and address, as far as answers depend on them'),
    model: Name,
    parameters: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), JsonValue),
    quirks: _inference_provider_model_quirks_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelQuirks */ .hm.optional(),
    pinned: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const BundledRoute = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E,
    settings: JsonValue.describe('As in lanegate.yml; it names bindings of this bundle'),
});
const head = { version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1), kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('bundle'), lane_digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E };
/** What an application reads of one lane: the same content, whatever commit it was released from. */
const Bundle = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('lane', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...head, lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('prompt'), prompts: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledPrompt) }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('model'),
        models: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        embeddings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledModel),
        routes: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, BundledRoute).optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        ...head,
        lane: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('data'),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(Name, zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .DigestText */ .E })).describe('What the corpora are; they lie elsewhere'),
    }),
]);
const isBundledLane = (lane) => lane !== 'code';
/** A bundle as it is published: canonical JSON, so that `sha256sum` of the file is its digest. */
const bundleText = (bundle) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(bundle);
/** The name of the file that holds a bundle. */
const bundleFile = (lane, digest) => `${lane}-${(0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_2__/* .hexOf */ .Z)(digest)}.json`;
/**
 * Reads a bundle that came from elsewhere. Throws a `UserError` where it is not the one that the digest names, or says
 * of itself what it is not.
 */
function readBundle(text, digest) {
    const hint = 'release it again; whoever changed what was published has to answer for it';
    if ((0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) !== digest) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`what was published is not the bundle ${(0,_short_id_js__WEBPACK_IMPORTED_MODULE_9__/* .shortId */ .m)(digest)}: its digest differs`, {
            hint,
        });
    }
    const parsed = Bundle.safeParse((0,_artifacts_read_json_js__WEBPACK_IMPORTED_MODULE_3__/* .readJson */ .Vh)(text)?.json);
    if (!parsed.success) {
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`this is no bundle: ${parsed.error.issues[0]?.message ?? ''}`, {
            hint: 'was it made by another version of Lanegate?',
        });
    }
    const strange = strangePart(parsed.data);
    if (strange !== undefined)
        throw new _user_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UserError */ .yo(`the bundle says of \`${strange}\` what it is not`, { hint });
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
    return (0,_suite_prompt_js__WEBPACK_IMPORTED_MODULE_6__/* .promptDigest */ .pl)({
        ...prompt,
        responseFormat: prompt.response_format,
        firstRole: prompt.first_role,
        inclusion: {
            files: (prompt.included ?? []).map(({ reference, text }) => ({ reference, digest: (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfText */ .Nv)(text) })),
        },
    });
}
function digestOfBundledModel({ endpoint, model, parameters, quirks }) {
    const meaning = { provider: endpoint, model, parameters };
    return (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)((quirks === undefined ? meaning : { ...meaning, quirks }));
}


/***/ }),

/***/ 80463:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ laneOfSection),
/* harmony export */   W: () => (/* binding */ lockSections)
/* harmony export */ });
/** The lane of each part of a lock; what binds all lanes is measured, not deployed. */
const laneOfSection = {
    code: 'code',
    prompts: 'prompt',
    models: 'model',
    embeddings: 'model',
    routes: 'model',
    data: 'data',
    evals: 'evals',
    configuration: 'evals',
};
const lockSections = Object.keys(laneOfSection);


/***/ }),

/***/ 64981:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ lockFile)
/* harmony export */ });
/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
const lockFile = 'ai.lock.json';


/***/ }),

/***/ 31010:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ releaseId),
/* harmony export */   Ke: () => (/* reexport safe */ _lock_file_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   Wk: () => (/* binding */ laneDigests),
/* harmony export */   c_: () => (/* binding */ Lock)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71507);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29907);
/* harmony import */ var _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79791);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1030);
/* harmony import */ var _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80463);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64981);








const Name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1);
const LockedPrompt = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E,
    path: _artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U,
    unread: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().describe('Why it cannot be released: it, or what it includes, cannot be read'),
});
const LockedModel = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of provider, model, parameters and whatever else decides its answers'),
    provider: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Empty of a model that a prompt file names without its provider'),
    model: Name.describe('As it is asked for'),
    pinned: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('False of an alias that its provider may move'),
});
const LockedRoute = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E.describe('Of every model, rule, check and fallback') });
const LockedData = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
const LockedSuite = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ dataset: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E, graders: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E });
/**
 * Everything that makes up what is running, by digest. The file in the repository has no `code`, for a commit cannot
 * name itself; the lock of a release has it.
 */
const Lock = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    code: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_5__/* .CommitId */ .j, image: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional() }).optional(),
    prompts: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedPrompt),
    models: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    embeddings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedModel),
    routes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedRoute).optional(),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedData),
    evals: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Name, LockedSuite),
    configuration: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(_artifacts_repository_path_js__WEBPACK_IMPORTED_MODULE_4__/* .RepositoryPath */ .U, _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_3__/* .DigestText */ .E).describe('Of the meaning of settings that bind every lane'),
});
/** The id of a release: the digest of its whole lock. */
const releaseId = (lock) => (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(lock);
/** What each lane of a lock is; a lane whose sections are empty is absent. */
function laneDigests(lock) {
    const entries = _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k.options.flatMap((lane) => {
        const own = _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .lockSections */ .W.filter((section) => _lane_of_section_js__WEBPACK_IMPORTED_MODULE_6__/* .laneOfSection */ .J[section] === lane);
        const sections = own.map((section) => [section, lock[section] ?? {}]);
        const isEmpty = sections.every(([, section]) => Object.keys(section).length === 0);
        return isEmpty ? [] : [[lane, (0,_artifacts_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(Object.fromEntries(sections))]];
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 68188:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Release),
/* harmony export */   X: () => (/* binding */ ReleaseEvidence)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29907);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1030);
/* harmony import */ var _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9019);
/* harmony import */ var _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5592);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76419);
/* harmony import */ var _lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31010);
/* harmony import */ var _released_lane_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31425);








/** Why a release may be deployed: what was judged, or who let it through. */
const ReleaseEvidence = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    verdict: _gate_verdict_word_js__WEBPACK_IMPORTED_MODULE_3__/* .VerdictWord */ .E.describe("The verdict of the release's lane"),
    evaluation: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of the evaluation that the verdict was recomputed from'),
    receipt: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.optional().describe('Of everything that the verdict depends on'),
    run: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The page of the run that evaluated'),
    override: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('The path of the override that let it through, in the ledger'),
});
/** An immutable record of one lane as it was in one commit. */
const Release = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('release'),
    id: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe('Of the whole lock'),
    lane: _released_lane_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleasedLane */ .k,
    digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E.describe("Of the lane's part of the lock"),
    lock: _lock_js__WEBPACK_IMPORTED_MODULE_6__/* .Lock */ .c_,
    commit: _commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .CommitId */ .j,
    bundle: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        digest: _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_1__/* .DigestText */ .E,
        place: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Where it was published: a folder, or an address'),
    })
        .optional()
        .describe('What an application reads; code has none'),
    evidence: ReleaseEvidence,
    by: _ledger_record_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .Actor */ .Ag,
    at: _moment_js__WEBPACK_IMPORTED_MODULE_5__/* .Moment */ ["do"],
})
    .refine(({ id, lock }) => (0,_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseId */ .Bf)(lock) === id, { path: ['id'], error: 'is not the digest of its lock' })
    .refine(({ commit, lock }) => lock.code?.commit === commit, { path: ['commit'], error: 'is not that of its lock' });


/***/ }),

/***/ 64565:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shortId)
/* harmony export */ });
/* harmony import */ var _artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29907);

/** A release id or a digest as people read it: 12 hex digits. */
const shortId = (digest) => (0,_artifacts_digest_text_js__WEBPACK_IMPORTED_MODULE_0__/* .hexOf */ .Z)(digest).slice(0, 12);


/***/ }),

/***/ 24171:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ incidentMeanings)
/* harmony export */ });
/** What each kind means, in one plain sentence. */
const incidentMeanings = {
    truncated: 'The answer reached its cap of output tokens and breaks off.',
    'reasoning-exhausted': 'Reasoning took the cap of output tokens and left nothing for the answer.',
    refused: 'The provider says that the model refused to answer.',
    filtered: 'A content filter of the provider withheld the answer.',
    empty: 'The reply came without any text that can be seen.',
    'malformed-json': 'JSON was demanded, and the answer is none.',
    'malformed-tool-call': 'The model called a tool that was not offered, with arguments that are not JSON, or several where one was asked for.',
    'context-overflow': 'The conversation is longer than the context window of the model.',
    'wrong-model': 'The provider answered with another model than the one asked for.',
    'rate-limited': 'The provider refused the call because too many were made.',
    timeout: 'No answer came within the time allowed.',
    'stream-cut': 'The connection broke in the middle of the answer.',
    'server-error': 'The provider, or a gateway before it, answered with an error of its own.',
    malformed: 'The provider answered with something that is no reply of its dialect.',
    rejected: 'The provider would not take the call: a key, a quota, a setting or the request itself.',
    network: 'The provider could not be reached.',
    'circuit-open': 'The call was not made, since the target had failed too often shortly before.',
    'session-stopped': 'The session had run away and was stopped, so the call was not made.',
    unrecorded: 'The recording has no answer to this question.',
    'tool-unanswered': 'The model called a tool with arguments to which the case has no recorded result.',
    'too-many-tool-calls': 'The model went on calling tools when it had called as many as it may.',
    'harness-error': 'The harness that ran the case says that it broke, so there is no answer to score.',
    'program-failed': 'The program that is evaluated broke: it ended with an error, or wrote something that is no reply.',
    'missing-usage': 'The provider did not tell what the answer took, so it was paid for at its worst case.',
    fallback: 'Another target than the first choice served the answer, because that one failed.',
    stale: 'An answer of an earlier time was served, since no other was to be had.',
    'grader error': 'A grader broke, so an answer has no score.',
    'unverified answer': 'Only a recording that head itself brought vouches for the answer.',
};


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

/***/ 97745:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ selftestFile),
/* harmony export */   ZH: () => (/* binding */ Selftest)
/* harmony export */ });
/* unused harmony exports SplitVerdicts, MetricNoise, Proposal, SelftestSuite */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _evaluation_judges_judge_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);
/* harmony import */ var _gate_case_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27614);



const Rate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    count: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    rate: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    interval: zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()])
        .describe('95 %, of the splits alone: that other answers would give another rate is not in it'),
});
/** The gate's verdicts on answers that one target gave, split into two arms over and over. */
const SplitVerdicts = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    splits: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Answers of each case in each pseudo arm'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    margin_widened: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    fail: Rate.describe('How often unchanged arms would be blocked'),
    pass: Rate,
    other: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Splits that were neither'),
});
const NoisyCase = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    variance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('Of its single answers'),
    samples: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
});
const MetricNoise = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    mean: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    within_variance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Of answers to the same case; repeats make less of it'),
    between_variance: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('Of cases, which pairs cancel'),
    noisy_cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NoisyCase).describe('Cases whose answers were graded differently, the noisiest first'),
    flaky_cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_gate_case_history_js__WEBPACK_IMPORTED_MODULE_2__/* .FlakyCase */ .kI).describe('Cases that pass at one time and fail at another, 0.5 being a pass'),
});
const Proposal = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    passable_margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('What an unchanged head passes four times of five'),
    margin: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable().describe('The smallest usual margin that is no less; null where none is'),
    detectable_drop: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().describe('What a comparison of two arms costs, at what a sample cost here'),
    cases_for_five_points: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .nullable()
        .describe('With so many, an unchanged head passes a margin of 0.05'),
});
const SelftestSuite = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Why the suite tells nothing'),
    stopped: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    cases_total: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    cases: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('Cases with an answer'),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['case', 'cluster']),
    units: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    gate_repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().describe('As lanegate.yml has it'),
    verdicts: SplitVerdicts.optional(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(MetricNoise).describe('Those that decide'),
    proposals: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(Proposal),
    judges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_evaluation_judges_judge_row_js__WEBPACK_IMPORTED_MODULE_1__/* .JudgeRow */ .g).optional(),
});
/** What `selftest` measured: `selftest.json`. */
const Selftest = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What the splits were drawn from'),
    repeats: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int(),
    suites: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(SelftestSuite),
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ usd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), tokens: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig() }),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
});
const selftestFile = 'selftest.json';


/***/ }),

/***/ 98936:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ServedOutcome)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * How a call that a client made ended: with an answer, with a stored one, with a reply that is an incident and was
 * handed on, with an error, by a budget, or since the client left.
 */
const ServedOutcome = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['answered', 'cached', 'incident', 'failed', 'budget', 'left']);


/***/ }),

/***/ 2103:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ servingReportFile),
/* harmony export */   tu: () => (/* binding */ ServingReport)
/* harmony export */ });
/* unused harmony exports CallTotals, CapMeasure, CapStanding */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);
/* harmony import */ var _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20905);
/* harmony import */ var _inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37503);
/* harmony import */ var _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88490);
/* harmony import */ var _served_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98936);





const Count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const Usd = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
const Milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative();
/** What some of the calls of a gateway came to. Every call is of one of the outcomes. */
const CallTotals = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    calls: Count,
    answered: Count.describe('Calls whose answer a provider gave'),
    cached: Count.describe('Calls whose answer was stored before'),
    incidents: Count.describe('Replies that are no answer and were handed on as their provider gave them'),
    failed: Count.describe('Calls that ended with an error'),
    stopped: Count.describe('Calls that a budget did not let through'),
    left: Count.describe('Calls whose client left before the end'),
    attempts: Count.describe('How many times providers were asked'),
    input_tokens: Count.describe('As billed, what was read from a cache of the provider included'),
    output_tokens: Count.describe('As billed, reasoning included'),
    cached_input_tokens: Count.describe('Of the input, read from a cache of the provider'),
    reasoning_tokens: Count.describe('Of the output, spent on reasoning'),
    unmetered: Count.describe('Calls to a provider that told no usage, or whose client left before it did; each is paid for at its worst case'),
    cost_usd: Usd,
    saved_usd: Usd.describe('What the stored answers would have cost'),
    saved_tokens: Count.describe('What the stored answers would have taken, input and output together'),
});
const Quantiles = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ p50: Milliseconds.nullable(), p95: Milliseconds.nullable() })
    .describe('From request to end of the answer, of calls that a provider answered; counted in buckets, so about right');
const NamedTotals = CallTotals.extend({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), latency_ms: Quantiles });
/** Calls by a name of which there may be any number: so many are told by name, all others together. */
const Breakdown = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(NamedTotals), others: CallTotals.optional() });
const CapMeasure = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['usd', 'tokens', 'calls', 'minutes']);
/** How near a cap is. */
const CapStanding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    scope: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V,
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('Whose cap it is, of a session or a user'),
    measure: CapMeasure,
    per_hour: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('Whether it binds what the last 60 minutes took'),
    most: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    spent: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
    left: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative(),
});
/** A call that ended lately. */
const LateCall = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    asked: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Provider and model that served, or were asked'),
    session: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    outcome: _served_call_js__WEBPACK_IMPORTED_MODULE_4__/* .ServedOutcome */ .K,
    incident: _inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ.optional(),
    stopped_by: _inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V.optional(),
    tokens: Count.optional(),
    cost_usd: Usd,
    duration_ms: Milliseconds,
});
/** What a gateway served: `gateway-report.json`. */
const ServingReport = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    started_at_ms: Milliseconds.describe('Since 1970'),
    seconds: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().describe('How long it has served'),
    in_flight: Count.describe('Calls that have not ended'),
    calls_in_last_minute: Count.describe('Calls that came in'),
    totals: CallTotals.extend({ latency_ms: Quantiles }),
    routes: Breakdown.describe('By the route, binding or model that clients named'),
    models: Breakdown.describe('By the provider and model that served, or were asked'),
    sessions: Breakdown,
    users: Breakdown,
    incidents: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_incident_incident_js__WEBPACK_IMPORTED_MODULE_3__/* .IncidentKind */ .fJ, Count).describe('How often each kind came, whatever became of the call'),
    stopped_by: zod__WEBPACK_IMPORTED_MODULE_0__/* .partialRecord */ .jgl(_inference_budget_scope_js__WEBPACK_IMPORTED_MODULE_1__/* .ScopeKind */ .V, Count).describe('How many calls a cap of each scope did not let through'),
    refused: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d{3}$/), Count)
        .describe('Requests that were refused while they were read, by the status they were told; no call was made of them'),
    caps: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(CapStanding),
    breakers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(_inference_circuit_breaker_breaker_standing_js__WEBPACK_IMPORTED_MODULE_2__/* .BreakerStanding */ .F),
    last_calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(LateCall).describe('The latest last'),
});
const servingReportFile = 'gateway-report.json';


/***/ }),

/***/ 10387:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ LatencyLimit),
/* harmony export */   Pe: () => (/* binding */ CostLimit),
/* harmony export */   Qb: () => (/* binding */ WrittenRole),
/* harmony export */   YE: () => (/* binding */ limitsResources),
/* harmony export */   aZ: () => (/* binding */ defaultAlpha),
/* harmony export */   ai: () => (/* binding */ OverrideSettings),
/* harmony export */   bP: () => (/* binding */ MetricRole),
/* harmony export */   pP: () => (/* binding */ BaselineSettings),
/* harmony export */   yN: () => (/* binding */ decides)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/**
 * What a metric decides: `gate` must not be worse by the margin or more, `success` must be better, `deterioration` only
 * must not be shown to be worse, `report` decides nothing. `guardrail` is another word for `gate`.
 */
const MetricRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'success', 'deterioration', 'report']);
/** As a user writes it. */
const WrittenRole = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['gate', 'guardrail', 'success', 'deterioration', 'report'])
    .transform((role) => (role === 'guardrail' ? 'gate' : role));
/** How often an unchanged head may be called worse, where nothing says otherwise. */
const defaultAlpha = 0.05;
/** True of a metric that can block a change. */
const decides = (role) => role !== undefined && role !== 'report';
const Increase = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive().max(100);
const CostLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_increase: Increase.describe('How much more head may cost, as a share of what base costs: 0.2 for a fifth more'),
});
const LatencyLimit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    max_p95_increase: Increase.describe('How much higher the 95th percentile of latency may be, as a share of base'),
});
/** True where a gate limits what answers may take, beside what they are worth. */
const limitsResources = (gate) => gate.cost !== undefined || gate.latency !== undefined;
/** How a base arm that comes from the cache is watched. */
const BaselineSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.1)
        .describe('The share of cached answers of base, a day old or older, that is asked for once more: whether they still stand'),
});
/** Who may let a change through in spite of its verdict. */
const OverrideSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    allow: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
        .max(100)
        .default([])
        .describe('Logins, such as octocat, or addresses of git where there is no GitHub; nobody when empty'),
    max_days: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(90).default(7).describe('How long an override may hold'),
});


/***/ }),

/***/ 68348:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ whyUnfit)
/* harmony export */ });
/* harmony import */ var _explain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43944);

/** Why a value, as a line of JSON or an artifact, is none of a schema. */
function whyUnfit(value, schema, place) {
    const { issues = [] } = schema.safeParse(value, { reportInput: true }).error ?? {};
    const { keys = [], sentence = 'cannot be read', hint } = (0,_explain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFirst */ .GP)(issues, schema) ?? {};
    const key = keys.map(String).join('.');
    if (key === '')
        return { why: `it ${sentence}`, place, hint };
    const why = sentence.startsWith('unknown ') ? sentence : `\`${key}\` ${sentence}`;
    return { why, place: { ...place, key }, hint };
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

/***/ 69221:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zt: () => (/* binding */ variablesAskedBy),
/* harmony export */   nQ: () => (/* binding */ renderPrompt),
/* harmony export */   nc: () => (/* binding */ whyNotRendered)
/* harmony export */ });
/* harmony import */ var _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81579);
/* harmony import */ var _templates_role_mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77473);
/* harmony import */ var _templates_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43459);



/** Each prompt is read once and filled in for many cases. */
const templates = new WeakMap();
function templatesOf(prompt) {
    const known = templates.get(prompt);
    if (known !== undefined)
        return known;
    const read = prompt.messages.map(({ content }) => (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)({
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
            const parts = (0,_templates_role_mark_js__WEBPACK_IMPORTED_MODULE_1__/* .partAtRoles */ .YY)(text, prompt.firstRole).map((part) => messageOf(part, prompt));
            const wrong = parts.find((part) => typeof part === 'string');
            if (wrong !== undefined)
                return { kind: 'broken', why: `the role \`${wrong}\` cannot be sent`, line };
            messages.push(...parts.filter((part) => typeof part !== 'string'));
        }
    }
    if (messages.length === 0)
        return { kind: 'broken', why: 'nothing is left of it', line: prompt.messageLines[0] ?? 1 };
    return { kind: 'messages', messages };
}
function failed(rendering, firstLine) {
    const within = rendering.place?.path === undefined ? (rendering.place?.line ?? 1) - 1 : 0;
    return { kind: rendering.kind, why: (0,_templates_template_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotFilledIn */ .BI)(rendering), line: firstLine + within };
}
/** What other formats call the roles of a chat. */
const roles = { model: 'assistant', developer: 'system' };
/** The message of a part, or the role that there is none for. */
function messageOf({ role: name, content }, { language, trimsParts }) {
    const role = Object.hasOwn(roles, name) ? roles[name] : _inference_call_message_js__WEBPACK_IMPORTED_MODULE_0__/* .Role */ .Xh.exclude(['tool']).safeParse(name).data;
    if (role === undefined)
        return name;
    if (trimsParts === true)
        return { role, content: withoutBlankEnds(content) };
    // The lines that say a role in a `.prompty` end with line ends of their own.
    return { role, content: language === 'handlebars' ? content : content.replace(/\n$/, '') };
}
/** A text without the line ends around it; step by step, since a pattern takes the square of a long row of them. */
function withoutBlankEnds(text) {
    let [start, end] = [0, text.length];
    while (text[start] === '\n')
        start += 1;
    while (end > start && text[end - 1] === '\n')
        end -= 1;
    return text.slice(start, end);
}
/** The variables that every case must have, with the line that asks for each first. */
function variablesAskedBy(prompt) {
    return templatesOf(prompt).flatMap(({ variables }, index) => variables
        .filter((name) => !Object.hasOwn(prompt.defaults ?? {}, name))
        .map((name) => {
        const above = linesAbove(name, prompt.messages[index]?.content ?? '');
        return { name, line: (prompt.messageLines[index] ?? 1) + above };
    }));
}
const tag = /\{[{%][^{}]*[}%]\}/g;
const nameCharacter = /[\p{L}\p{N}_.-]/u;
/**
 * How many lines of a template stand above the first tag with a name; none where only a file that it includes has it.
 */
function linesAbove(name, template) {
    for (const { 0: text, index } of template.matchAll(tag)) {
        const at = text.indexOf(name);
        const isPart = nameCharacter.test(text[at - 1] ?? '') || nameCharacter.test(text[at + name.length] ?? '');
        if (at !== -1 && !isPart)
            return template.slice(0, index + at).split('\n').length - 1;
    }
    return 0;
}
/** What Jinja takes in but no include can stand for. */
const inherits = /\{%[-+]?\s*(extends|import|from|block)\b/;
/**
 * Why a prompt cannot be asked as it is deployed, if it cannot: something that it takes in is not filled in, or
 * something that belongs to it is not sent, so that what is asked would be another prompt.
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
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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

/***/ 89396:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bJ: () => (/* binding */ baseTarget),
  Fg: () => (/* binding */ definitionOf),
  ql: () => (/* binding */ headTarget),
  xz: () => (/* binding */ headTargetOrReason),
  Fw: () => (/* binding */ mixedTarget),
  u0: () => (/* binding */ sourcesOf),
  PL: () => (/* binding */ suitesAcross)
});

// EXTERNAL MODULE: ./dist/compiled/domain/user-error.js
var user_error = __webpack_require__(30331);
// EXTERNAL MODULE: ./dist/compiled/domain/artifacts/own.js
var own = __webpack_require__(35835);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/answerer.js
var answerer = __webpack_require__(27999);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/prompt.js
var suite_prompt = __webpack_require__(87556);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/target.js + 2 modules
var target = __webpack_require__(89176);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/across/renamed-reference.js





/**
 * What a reference means in head, where head calls its prompt or what answers it otherwise: the prompt in the same
 * file, or in one that came where the old one went, with the same meaning, else with most of its words; and a binding
 * or a route that is the same. `undefined` where there is none, or where it is not plain which.
 */
function renamedReference(reference, commits) {
    const before = ifThere(() => (0,target/* findPrompt */.Av)(reference.prompt, commits.base));
    const prompt = before && renamedPrompt(before, commits);
    if (prompt === undefined)
        return undefined;
    if (reference.model === undefined)
        return { prompt };
    const model = renamedAnswerer(reference.model, commits);
    return model === undefined ? undefined : { prompt, model };
}
function renamedPrompt(before, { base, head }) {
    if (head.prompts.has(before.path))
        return before.path;
    if (head.blobs.has(before.path))
        return undefined;
    const came = [...head.prompts.values()].filter(({ path }) => !base.blobs.has(path));
    const digest = (0,suite_prompt/* promptDigest */.pl)(before);
    const same = came.filter((prompt) => (0,suite_prompt/* promptDigest */.pl)(prompt) === digest);
    return same.length > 0 ? onlyPath(same) : mostAlike(before, came);
}
const onlyPath = (prompts) => prompts.length === 1 ? prompts[0]?.path : undefined;
/** With less in common it is another prompt, as git has it of a renamed file. */
const leastShared = 0.5;
function mostAlike(before, came) {
    const words = wordsOf(before);
    const alike = came
        .map((prompt) => ({ prompt, shared: sharedShare(words, wordsOf(prompt)) }))
        .filter(({ shared }) => shared >= leastShared);
    const most = Math.max(...alike.map(({ shared }) => shared));
    return onlyPath(alike.filter(({ shared }) => shared === most).map(({ prompt }) => prompt));
}
function renamedAnswerer(name, { policy, base, head }) {
    const { models, routes } = head.settings;
    if ((0,own/* own */.Z)(models, name) !== undefined || (0,own/* own */.Z)(routes, name) !== undefined)
        return name;
    const digestIn = (arm, each) => ifThere(() => (0,answerer/* findAnswerer */.Zf)(each, { arm, policy }))?.modelDigest;
    const digest = digestIn(base, name);
    if (digest === undefined)
        return undefined;
    return [...Object.keys(models), ...Object.keys(routes)].find((each) => digestIn(head, each) === digest);
}
function wordsOf({ messages }) {
    const counts = new Map();
    for (const { content } of messages) {
        for (const word of JSON.stringify(content).match(/[\p{L}\p{N}]+/gu) ?? []) {
            counts.set(word, (counts.get(word) ?? 0) + 1);
        }
    }
    return counts;
}
/** The part of the longer text that both have, wherever its words stand. */
function sharedShare(some, others) {
    const [one = 0, other = 0] = [some, others].map((counts) => [...counts.values()].reduce((sum, each) => sum + each, 0));
    let shared = 0;
    for (const [word, count] of some)
        shared += Math.min(count, others.get(word) ?? 0);
    return shared / Math.max(one, other, 1);
}
function ifThere(find) {
    try {
        return find();
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./dist/compiled/domain/suite/parts/part-of.js
var part_of = __webpack_require__(34912);
// EXTERNAL MODULE: ./dist/compiled/domain/suite/suites-of.js
var suites_of = __webpack_require__(69405);
;// CONCATENATED MODULE: ./dist/compiled/domain/suite/sides.js





const byName = (side) => new Map((0,suites_of/* suitesOf */.f)(side).map((suite) => [suite.name, suite]));
/** Every suite that one of the commits defines, by name; one that head has renamed by the name that policy gives it. */
function suitesAcross(sides) {
    const [policy, base, head] = [byName(sides.policy), byName(sides.base), byName(sides.head)];
    const renamed = renamedSuites({ policy, base, head }, sides);
    const isRenamed = new Set([...renamed.values()].map(({ name }) => name));
    const names = new Set([...policy.keys(), ...[...head.keys()].filter((name) => !isRenamed.has(name))]);
    return [...names].map((name) => ({
        name,
        policy: policy.get(name),
        base: base.get(name),
        head: head.get(name) ?? renamed.get(name),
    }));
}
/**
 * For suites of policy that head has no more by their name, the new one of head that asks the very target which theirs
 * has become; none where several do.
 */
function renamedSuites({ policy, base, head }, sides) {
    const fresh = [...head.values()].filter(({ name }) => !policy.has(name) && !base.has(name));
    const digests = new Map(fresh.map((suite) => [suite, digestOfPrompted(tryResolve(suite, [], sidesOfHead(sides)))]));
    const found = [...policy.values()].flatMap((suite) => {
        if (fresh.length === 0 || head.has(suite.name))
            return [];
        const across = { name: suite.name, policy: suite, base: base.get(suite.name), head: undefined };
        const digest = digestOfPrompted(headTarget(across, sides));
        const [only, second] = fresh.filter((each) => digest !== undefined && digests.get(each) === digest);
        return only === undefined || second !== undefined ? [] : [[suite.name, only]];
    });
    const isTakenTwice = ([, suite]) => found.filter(([, other]) => other === suite).length > 1;
    return new Map(found.filter((each) => !isTakenTwice(each)));
}
const sidesOfHead = ({ policy, head }) => ({ arm: head, policy });
/** Programs and endpoints keep what they are by their own names, and are paired by those alone. */
const digestOfPrompted = (resolved) => resolved.kind === 'target' && resolved.target.prompt !== undefined ? (0,target/* targetDigest */.mM)(resolved.target) : undefined;
/** The sources that bind: policy's, and head's beside them, so that head can add to them and not take away. */
const sourcesOf = ({ policy, base, head }) => [(policy ?? base)?.sources ?? [], head?.sources ?? []].filter((globs) => globs.length > 0);
/** The base arm's target. */
const baseTarget = (suite, sides) => tryResolve(definitionOf(suite, 'base'), sourcesOf(suite), { arm: sides.base, policy: sides.policy });
/** Head's target; a suite that head dropped is looked up as policy defines it. Head's own mistakes are thrown. */
function headTarget(suite, sides) {
    const [sources, { head: arm, policy }] = [sourcesOf(suite), sides];
    if (suite.head === undefined) {
        const found = tryResolve(followed(suite, sides), sources, { arm, policy });
        const reason = found.kind === 'gone' ? whyNotRead(suite.policy, { arm, policy }) : undefined;
        return reason === undefined ? found : { kind: 'gone', reason };
    }
    return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite.head, sources, { arm, policy }) };
}
/** A suite that head dropped, asking for what head calls otherwise by its new name. */
function followed({ policy }, sides) {
    if (policy === undefined || !('prompt' in policy.target))
        return policy;
    const inHead = sidesOfHead(sides);
    if (tryResolve(policy, [], inHead).kind === 'target' || whyNotRead(policy, inHead) !== undefined)
        return policy;
    const target = renamedReference(policy.target, sides);
    return target === undefined ? policy : { ...policy, target };
}
/** Why a suite of policy's, whose file is still there, is none of this commit. */
function whyNotRead(suite, { arm, policy }) {
    const path = suite?.place.path;
    if (path === undefined || arm.configuration === undefined || !arm.blobs.has(path))
        return undefined;
    if ((0,part_of/* isConfigurationOf */.qo)(path, arm) || arm.imported?.some((file) => file.path === path))
        return undefined;
    return (0,part_of/* isConfigurationOf */.qo)(path, policy)
        ? `lanegate.yml does not include ${path}`
        : `lanegate.yml does not name ${path} under \`imports\``;
}
/** As `headTarget`, but a prompt that is there and cannot be read is a reason, not a mistake that stops everything. */
function headTargetOrReason(suite, sides) {
    const reason = suite.head === undefined ? undefined : (0,target/* whyUnreadable */._p)(suite.head.target, sides.head);
    return reason === undefined ? headTarget(suite, sides) : { kind: 'gone', reason };
}
/**
 * The prompt of one arm with what answers in another, each as the suite of its own arm defines it. Throws a `UserError`
 * where one of the two is not there.
 */
function mixedTarget(suite, sides, { prompt, model }) {
    const askedOf = (arm) => {
        const definition = arm === 'head' && suite.head === undefined ? followed(suite, sides) : definitionOf(suite, arm);
        const target = definition?.target;
        if (target === undefined || !('prompt' in target)) {
            throw new user_error/* UserError */.yo(`the suite \`${suite.name}\` has no prompt in ${arm}`);
        }
        return { reference: target, arm: sides[arm] };
    };
    return (0,target/* mixTarget */.cp)(askedOf(prompt), askedOf(model), sides.policy);
}
/**
 * The base arm as the merge base says, else as policy, else as head would have asked of it; head's as head or policy
 * says.
 */
const definitionOf = ({ policy, base, head }, arm) => arm === 'base' ? (base ?? policy ?? head) : (head ?? policy);
function tryResolve(suite, sources, sides) {
    if (suite === undefined)
        return { kind: 'gone', reason: 'it is not defined' };
    try {
        return { kind: 'target', target: (0,target/* resolveTarget */.u1)(suite, sources, sides) };
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.yo)
            return { kind: 'gone', reason: error.message };
        throw error;
    }
}


/***/ }),

/***/ 98799:
/***/ (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
;
})
