import { expect, test } from 'vitest';
import type { Imported } from '../../../../src/domain/formats/format.js';
import { importFile } from '../../../../src/domain/formats/native/import-file.js';
import { writeNative } from '../../../../src/domain/formats/native/write-native.js';
import { promptfooFormat } from '../../../../src/domain/formats/promptfoo/promptfoo-format.js';
import { createGrading } from '../../../../src/domain/graders/create-grading.js';
import { GraderSpec, plainType, plainTypes } from '../../../../src/domain/graders/grader-spec.js';
import { textSubject } from '../../../../src/domain/graders/subject.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { parseDataset } from '../../../../src/domain/suite/dataset.js';
import { parseConfiguration } from '../../../../src/domain/suite/parse-configuration.js';
import type { Prompt } from '../../../../src/domain/suite/prompt.js';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';
import { renderPrompt } from '../../../../src/domain/suite/render-prompt.js';
import { suitesOf } from '../../../../src/domain/suite/suites-of.js';
import { promptOf } from '../../../../src/domain/suite/target-reference.js';
import { readImported } from '../../../fixtures/read-imported.js';

/** What a commit would ask and grade that has the written files and those that were there before. */
/** What was written, in a repository whose lanegate.yml names the judge that an import says is missing. */
function load(files: ReadonlyMap<string, string>, before: Readonly<Record<string, string>> = {}) {
  const textOf = (path: string): string => files.get(path) ?? before[path] ?? '';
  const configuration = parseConfiguration(textOf('lanegate.yml'), 'lanegate.yml');
  const settings = { judge: 'judge', ...configuration.value };
  const prompts = new Map(Object.values(settings.prompts).map((path) => [path, parsePrompt(textOf(path), path)]));
  const side = {
    tree: '',
    blobs: new Map<string, string>(),
    configuration,
    settings,
    prompts,
    unreadablePrompts: new Map(),
  };
  return suitesOf(side).map((suite) => ({
    suite,
    prompt: prompts.get(settings.prompts[promptOf(suite.target) ?? ''] ?? ''),
    cases: suite.cases.kind === 'file' ? parseDataset(textOf(suite.cases.path), suite.cases.path) : suite.cases.cases,
  }));
}

/** A judge of another tool's file goes by the end of its name in the written form. */
const withShortNames = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(
      /"model":"(?:[^"#]*#)?([^"]*)"/g,
      (_, name: string) => `"model":"${name.replace(/[^\w.-]+/g, '-')}"`,
    ),
  );

const meaning = ({ line: _, ...question }: Case, prompt: Prompt | undefined) => ({
  question: withShortNames(question),
  asked: prompt === undefined ? question.messages : renderPrompt(prompt, question.vars),
});

const gradesOf = (graders: Parameters<typeof createGrading>[0], question: Case, answer: string) =>
  createGrading(graders)(textSubject(answer, question)).next();

function expectSame(imported: Imported, before: Readonly<Record<string, string>> = {}): void {
  const loaded = load(writeNative([imported]).files, before);
  expect(loaded.map(({ suite }) => suite.name)).toEqual(imported.suites.map(({ name }) => name));
  imported.suites.forEach((suite, index) => {
    const again = loaded[index];
    const cases = suite.cases.kind === 'inline' ? suite.cases.cases : [];
    const [prompt] = imported.prompts;
    expect([...(again?.cases ?? [])].map((each) => meaning(each, again?.prompt))).toEqual(
      cases.map((each) => meaning(each, prompt)),
    );
    expect(again?.suite.graders).toEqual(suite.graders);
    for (const [at, question] of cases.entries()) {
      for (const answer of ['Paris', ' paris\n', 'Rome', '']) {
        const same = gradesOf(again?.suite.graders ?? [], again?.cases.at(at) ?? question, answer);
        expect(withShortNames(same)).toEqual(withShortNames(gradesOf(suite.graders, question, answer)));
      }
    }
  });
}

const promptYml = `name: Capital
model: openai/gpt-4o
modelParameters: { maxTokens: 20, temperature: 0 }
responseFormat: json_schema
jsonSchema: '{"name": "x", "schema": {"type": "object"}}'
messages:
  - { role: system, content: "Be brief. {% no jinja %}" }
  - { role: user, content: "Capital of {{country}}?" }
testData:
  - { country: France, expected: Paris }
  - { country: Italy, expected: "Rome\\n", id: it }
evaluators:
  - { name: right, string: { contains: "{{expected}}" } }
  - { name: exact, string: { equals: "{{expected}}", startsWith: P } }
  - name: good
    llm: { modelId: openai/gpt-4o, prompt: "Is {{completion}} good?", choices: [{ choice: "yes", score: 1 }, { choice: "no", score: 0 }] }
  - { name: near, uses: github/similarity }
`;

test('a prompt file means the same when it is written natively', () => {
  const imported = importFile(promptYml, 'evals/capital.prompt.yml');
  expect(imported.suites).toHaveLength(1);
  expectSame(imported);
  const written = writeNative([imported]);
  expect([...written.files.keys()]).toEqual(['prompts/capital.prompt.yml', 'evals/capital.jsonl', 'lanegate.yml']);
  const prompt = parsePrompt(written.files.get('prompts/capital.prompt.yml') ?? '', 'prompts/capital.prompt.yml');
  const [before] = imported.prompts;
  expect([prompt.model, prompt.parameters, prompt.responseFormat]).toEqual([
    before?.model,
    before?.parameters,
    before?.responseFormat,
  ]);
});

test('a data set of OpenAI evals means the same when it is written natively', () => {
  const line = (country: string, ideal: unknown) =>
    JSON.stringify({ input: [{ role: 'user', content: `Capital of ${country}?` }], ideal });
  expectSame(importFile([line('France', 'Paris'), line('Italy', ['Rome', 'Roma'])].join('\n'), 'samples.jsonl'));
});

test('what has no graders is told by its line, and no suite is made of it', () => {
  const dotprompt = importFile('---\nmodel: googleai/gemini-2.0-flash\n---\nHi {{name}}', 'hi.prompt');
  expect(dotprompt.suites).toEqual([]);
  expect(dotprompt.unimported).toMatchObject([{ place: { path: 'hi.prompt' }, what: 'a suite' }]);
  expect(writeNative([dotprompt]).files.get('lanegate.yml')).toContain('hi: hi.prompt');
});

/** The suites of the files that a written form has, by their names, with why they decide nothing. */
const problemsIn = (imported: readonly Imported[]): Record<string, string | undefined> =>
  Object.fromEntries(load(writeNative(imported).files).map(({ suite }) => [suite.name, suite.problem]));

test('a suite that lost a part says so in the written form too, and decides nothing', () => {
  const unknown = promptYml.replace('github/similarity', 'github/humour');
  const file = importFile(unknown, 'a.prompt.yml');
  expect(file.unimported).toMatchObject([{ place: { path: 'a.prompt.yml', line: 12 }, what: 'the whole suite' }]);
  expect(problemsIn([file])).toEqual({ a: expect.stringContaining('github/humour') });
  const config = (test: string, providers = '[echo]', prompts = "['{{q}}']"): Imported =>
    readImported(promptfooFormat, {
      'promptfooconfig.yaml': `prompts: ${prompts}\nproviders: ${providers}\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }${test}] }]`,
    });
  expect(problemsIn([config('')])).toEqual({ 'promptfooconfig.yaml': undefined });
  expect(problemsIn([config(', { type: is-sql }')])).toEqual({
    'promptfooconfig.yaml': expect.stringMatching(/incomplete: .*`is-sql`/),
  });
  expect(problemsIn([config('', '[echo]', "['{{q}}', 'exec:make-it']")])).toEqual({
    'promptfooconfig.yaml › prompt 1': undefined,
    'promptfooconfig.yaml › prompt 2': expect.stringContaining('exec:make-it'),
  });
});

test('a suite of a provider that cannot be asked is told and not written, and nobody stands in for it', () => {
  const imported = readImported(promptfooFormat, {
    'promptfooconfig.yaml': `prompts: ['{{q}}']\nproviders: [echo, 'exec:./answer']\ntests: [{ vars: { q: a }, assert: [{ type: contains, value: a }] }]`,
  });
  expect(problemsIn([imported])).toEqual({ 'promptfooconfig.yaml › echo': undefined });
  const { files, unimported } = writeNative([imported]);
  expect(unimported).toMatchObject([
    { what: 'the suite `promptfooconfig.yaml › exec`', why: expect.stringContaining('it runs a program') },
  ]);
  const { value } = parseConfiguration(files.get('lanegate.yml') ?? '', 'lanegate.yml');
  expect(Object.keys(value.models)).toEqual(['echo']);
});

test('a provider at an address of its own does not take the name of the usual one', () => {
  const imported = readImported(promptfooFormat, {
    'promptfooconfig.yaml': `
prompts: ['{{q}}']
providers: [{ id: 'openai:mine', config: { apiBaseUrl: 'http://127.0.0.1:9/v1' } }]
defaultTest: { options: { provider: 'openai:gpt-4o' } }
tests: [{ vars: { q: a }, assert: [{ type: llm-rubric, value: good }] }]`,
  });
  const { value } = parseConfiguration(writeNative([imported]).files.get('lanegate.yml') ?? '', 'lanegate.yml');
  const [suite] = value.suites;
  const target = suite !== undefined && 'prompt' in suite.target ? value.models[suite.target.model ?? ''] : undefined;
  const judge = Object.values(value.models).find(({ model }) => model === 'gpt-4o');
  expect(value.providers[target?.provider ?? '']).toMatchObject({ base_url: 'http://127.0.0.1:9/v1' });
  expect(judge?.provider).toBe('openai');
  expect(Object.hasOwn(value.providers, 'openai')).toBe(false);
});

test('suites of one name are written apart, each with its own cases', () => {
  const second = promptYml.replace('country: France', 'country: Spain');
  const both = [importFile(promptYml, 'a/capital.prompt.yml'), importFile(second, 'b/capital.prompt.yml')];
  const loaded = load(writeNative(both).files);
  expect(loaded.map(({ suite }) => suite.name)).toEqual(['a/capital.prompt.yml', 'b/capital.prompt.yml']);
  expect(loaded.map(({ cases }) => cases.at(0)?.vars['country'])).toEqual(['France', 'Spain']);
});

test('a suite that asks nothing is told and not written, since its data set would be empty', () => {
  const file = importFile(promptYml.replace(/testData:[\s\S]*?(?=evaluators:)/, ''), 'a.prompt.yml');
  const { files, unimported } = writeNative([file]);
  expect(unimported).toMatchObject([{ what: 'the suite `a`', why: expect.stringContaining('no testData') }]);
  expect(problemsIn([file])).toEqual({});
  expect([...files.keys()]).toEqual(['prompts/a.prompt.yml', 'lanegate.yml']);
});

test('a prompt file that lanegate.yml runs as gh models did means the same when it is written natively', () => {
  const rules = { compat: { 'gh-models': ['evals/**'] }, prompt_yml: { pass_mark: 5 } };
  const text = promptYml.replace(/ {2}- name: good[\s\S]*$/, '').replace('{{country}}', '{{ country }}');
  const imported = importFile(text, 'evals/capital.prompt.yml', rules);
  expect(imported.prompts[0]?.language).toBe('gh-models');
  expect(imported.suites[0]?.graders[0]).toMatchObject({ trim: 'answer', template: 'gh-models' });
  expectSame(imported);
});

test('files of one name are written apart', () => {
  const both = [importFile(promptYml, 'a/capital.prompt.yml'), importFile(promptYml, 'b/capital.prompt.yml')];
  const { files } = writeNative(both);
  expect([...files.keys()].filter((path) => path.startsWith('prompts/'))).toHaveLength(2);
});

const value = '{{expected}}';
const choices = [
  { choice: 'good', score: 1 },
  { choice: 'bad', score: 0.25 },
];
const set = (graders: readonly object[], more: object = {}) => ({ type: 'assert-set', graders, ...more });

/** Graders of every type, with all that a type may say. */
const everyGrader: readonly GraderSpec[] = [
  ...['equals', 'contains', 'icontains', 'starts-with', 'ends-with'].map((type) => ({ type, value, trim: true })),
  { type: 'not-equals', value, trim: 'answer', ignore_case: true, metric: 'm {{country}}', weight: 0 },
  ...['contains-any', 'contains-all', 'icontains-any', 'icontains-all'].map((type) => ({ type, value: [value, 'x'] })),
  { type: 'regex', value: '^P\\d{2}', ignore_case: true },
  { type: 'is-json', value: { type: 'object', required: ['a'] } },
  { type: 'contains-json' },
  { type: 'is-valid-tools-call', value: [{ name: 'find', parameters: { type: 'object' } }] },
  { type: 'levenshtein', value, threshold: 3 },
  { type: 'rouge-n', value, threshold: 0.5 },
  { type: 'bleu', value: [value, 'other'] },
  { type: 'word-count', value: { min: 1, max: 9 } },
  { type: 'not-refusal' },
  { type: 'finish-reason', value: 'stop' },
  { type: 'cost', threshold: 0.01 },
  { type: 'latency', threshold: 900 },
  ...['similar', 'similar:dot', 'similar:euclidean'].map((type) => ({ type, value, threshold: 0.8, model: 'other' })),
  ...['llm-rubric', 'closed-qa'].map((type) => ({ type, value: 'short', threshold: 0.5, graded: true })),
  ...['factuality', 'context-recall', 'context-faithfulness', 'answer-relevance', 'pairwise'].map((type) => ({ type })),
  { type: 'choice', prompt: 'Is {{completion}} good?', system_prompt: 'Judge.', choices, match: 'first-substring' },
  ...['similarity', 'coherence', 'fluency', 'relevance', 'groundedness'].map((name) => ({ type: `github/${name}` })),
  { type: 'javascript', value: 'output.length > 3', transform: 'output.trim()', config: { deep: [1] }, timeout_s: 5 },
  { type: 'python', file: 'evals/grade.py:judge' },
  { type: 'command', value: './grade' },
  { type: 'webhook', value: 'https://example.com/grade' },
  set([{ type: 'equals', value: '{{ expected | upper }}', template: 'jinja', weight: 2 }, set([{ type: 'is-json' }])], {
    threshold: 0.5,
  }),
].map((spec) => GraderSpec.parse(spec));

test('a grader of any type means the same when it is written natively, of a suite and of a case', () => {
  expect(new Set(everyGrader.map(({ type }) => plainType(type).type))).toEqual(new Set(plainTypes));
  const imported = importFile(JSON.stringify({ input: 'Capital of France?', ideal: 'Paris' }), 'samples.jsonl');
  const [suite] = imported.suites;
  if (suite?.cases.kind !== 'inline') throw new Error('no suite with its cases');
  const cases = suite.cases.cases.map((each) => ({ ...each, graders: everyGrader }));
  const named = { judge: 'strict', embedder: 'near' };
  const suites = [{ ...suite, ...named, graders: everyGrader, cases: { ...suite.cases, cases } }];
  const { files } = writeNative([{ ...imported, suites }]);
  const [again] = load(files);
  expect(again?.suite).toMatchObject(named);
  expect(again?.suite.graders).toEqual(everyGrader);
  expect([...(again?.cases ?? [])].map(({ graders }) => graders)).toEqual([everyGrader]);
  for (const text of files.values()) expect(text).not.toMatch(/ignore_case"?: false|weight"?: 1\b/);
});

test('a configuration of promptfoo means the same when it is written natively', () => {
  const config = `
prompts: [file://greet.txt]
providers: [openai:gpt-4o-mini]
tests:
  - vars: { name: Ann }
    assert: [{ type: contains, value: '{{name}}', metric: names }, { type: javascript, value: output.length > 3 }]
  - vars: { name: Bob }
    assert: [{ type: llm-rubric, value: 'greets {{name}}', provider: openai:gpt-4o }]
`;
  const files = { 'promptfooconfig.yaml': config, 'greet.txt': 'Hello {{ name | upper }}' };
  const imported = readImported(promptfooFormat, files, { mayRunCode: true });
  expect(imported).toMatchObject({ unimported: [], suites: [{ problem: undefined }] });
  expectSame(imported);
});
