import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { answerByPrompt, keyVariable, labelProject } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { temporaryRepository } from '../fixtures/temporary-repository.js';

// Every run is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const server = new LoopbackModelServer({ answer: answerByPrompt });
let coverage: string;

beforeAll(() => server.start());

beforeEach(() => {
  coverage = mkdtempSync(join(tmpdir(), 'loaded-libraries-'));
});

afterEach(() => rmSync(coverage, { recursive: true, force: true }));

afterAll(() => server.close());

/** Evaluates a project and answers the libraries with bundles of their own that the process loaded. */
async function evaluate(files: Readonly<Record<string, string>>) {
  const repository = temporaryRepository([{ name: 'main', files }]);
  const run = await runCommandLine(['evaluate', '--base', 'main', '--head', 'main', '--suite', 'triage'], {
    folder: repository.folder,
    environment: { [keyVariable]: 'key', NODE_V8_COVERAGE: coverage },
  });
  expect(run).toMatchObject({ exitStatus: 0 });
  const samples = readFileSync(join(repository.folder, '.lanegate/run/samples.jsonl'), 'utf8').trim().split('\n');
  const scripts = readdirSync(coverage)
    .map((name) => readFileSync(join(coverage, name), 'utf8'))
    .join('');
  const libraries = new Set([...scripts.matchAll(/\/dist\/suite\/libraries\/([^/"]+)\//gu)].map(([, name]) => name));
  return { libraries: [...libraries].sort(), outcomes: samples.map((line) => JSON.parse(line).outcome) };
}

test('a run that calls none of the libraries with bundles of their own loads none', async () => {
  const { libraries } = await evaluate(labelProject({ baseUrl: server.baseUrl }));
  expect(libraries).toEqual([]);
});

test('a run that calls them all loads them, and they answer', async () => {
  const dialect = 'https://json-schema.org/draft/2020-12/schema';
  const project = labelProject({ baseUrl: server.baseUrl, caseCount: 1 });
  const { libraries, outcomes } = await evaluate({
    ...project,
    'lanegate.yml': `${project['lanegate.yml']}`.replace(' price: { input: 1, output: 2 },', '').concat(`
      - { type: rouge-n, value: "{{expected}}", metric: overlap }
      - { type: is-json, value: { type: object }, metric: draft-7 }
      - { type: not-is-json, value: { $schema: "${dialect}", type: object }, metric: draft-2020 }
budget: { unknown_price: assume }
`),
    'prompts/triage.prompt.yml': `template: handlebars\n${project['prompts/triage.prompt.yml']}`,
  });
  expect(libraries).toEqual(['ajv', 'genai-prices', 'handlebars', 'js-rouge']);
  const scores = { accuracy: 1, overlap: 1, 'draft-7': 0, 'draft-2020': 1 };
  expect(outcomes).toEqual([expect.objectContaining({ scores, grader_errors: {} })]);
});
