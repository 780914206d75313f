import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

const files = readdirSync('schemas');

const readSchema = (file: string): object => JSON.parse(readFileSync(join('schemas', file), 'utf8'));

const compile = (file: string) =>
  new Ajv2020({ strictTypes: false, allErrors: true, validateFormats: false }).compile(readSchema(file));

test.each(files)('%s is a JSON Schema', (file) => {
  expect(compile(file)).toBeInstanceOf(Function);
});

/** Every key of lanegate.yml that is built. */
const fullConfiguration = `
version: 1
providers:
  openai:   { api: openai, base_url: https://api.openai.com/v1, key_env: OPENAI_API_KEY }
  recorded: { api: replay, path: evals/recordings.jsonl }
  demo:     { api: embedded }
models:
  triage:
    provider: openai
    model: gpt-5.2-mini-2026-03-01
    parameters: { temperature: 0, max_tokens: 200 }
    price: { input: 0.25, output: 2 }
prompts:
  triage: prompts/triage.prompt.yml
suites:
  - name: triage
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: accuracy }
      - { type: not-contains, value: "sorry", metric: tone, weight: 0.5, ignore_case: true, trim: true }
    repeats: 1
    gate: { margin: 0.05, floor: { accuracy: 0.80 }, metrics: { accuracy: gate, tone: report } }
gate:
  alpha: 0.05
  margin: 0.05
  inconclusive: warn
  mixed_lanes: warn
budget:
  per_run: { usd: 5, tokens: 2000000, minutes: 20 }
ownership:
  code: "@acme/platform"
  prompt: "@acme/ai"
  model: "@acme/ai"
  data: "@acme/ai"
  reliability: "@acme/platform"
  cost: "@acme/platform"
`;

describe('the schema of lanegate.yml', () => {
  const validate = compile('lanegate.schema.json');

  test.each([
    ['the configuration of the example', readFileSync('examples/triage/lanegate.yml', 'utf8')],
    ['every key there is', fullConfiguration],
    ['nothing but the version', 'version: 1'],
  ])('accepts %s', (_, text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['an unknown key', 'version: 1\nsuits: []'],
    ['an unknown key deep inside', fullConfiguration.replace('repeats:', 'repeat:')],
    ['an unknown key of a provider', fullConfiguration.replace('key_env:', 'key:')],
    ['an unknown api', fullConfiguration.replace('api: embedded', 'api: embeded')],
    ['an unknown grader', fullConfiguration.replace('type: not-contains', 'type: llm-rubrik')],
    ['another version', 'version: 2'],
    ['no version', 'suites: []'],
    ['a margin beyond one', 'version: 1\ngate: { margin: 5 }'],
  ])('refuses %s', (_, text) => {
    expect(validate(parse(text))).toBe(false);
  });
});

test('a schema leaves out what has a default, since that need not be written', () => {
  expect(readSchema('lanegate.schema.json')).toMatchObject({ required: ['version'] });
});
