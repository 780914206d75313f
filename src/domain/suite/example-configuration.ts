import { TolerableKind } from '../inference/incident/incident-tolerances.js';

/** Graders that together say all that graders may. */
const everyFieldOfAText =
  '{ type: equals, value: "{{ expected | upper }}", template: jinja, ignore_case: true, trim: true }';
const everyFieldOfAProgram =
  '{ type: python, file: evals/grade.py, metric: code, weight: 1, threshold: 0.5, parse: json, tool_calls: message, transform: output, timeout_s: 9, config: 1 }';
const everyFieldOfAChoice =
  '{ type: choice, prompt: fit, system_prompt: judge, match: last, graded: true, model: large, choices: [{ choice: good, score: 1 }] }';

/** Every key of lanegate.yml, each with a value that it may have: what editors show as examples. */
export const exampleConfiguration = `
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
${TolerableKind.options.map((kind) => `    ${kind}: 0.01`).join('\n')}
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
