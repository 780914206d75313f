import { describe, expect, test } from 'vitest';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { Script } from '../fakes/scripted-model.js';
import { judgedChange } from '../fixtures/judged-change.js';

type Files = Record<string, string>;

const config = `
prompts:
  - file://greet.txt
providers:
  - openai:gpt-4o-mini
tests:
  - vars: { name: Ann }
    assert: [{ type: contains, value: '{{name}}', metric: names }]
  - vars: { name: Bob }
    assert: [{ type: contains, value: Hello }]
`;
const project: Files = { 'promptfooconfig.yaml': config, 'greet.txt': 'Hello {{ name | upper }}\n' };

const echoing: Script = ({ messages }) => messages.at(-1)?.content ?? '';

/** Takes a change of a project without lanegate.yml through detect, evaluate and gate; the model repeats its prompt. */
async function change(base: Files, head: Files, isUntrustedHead = false, script: Script = echoing) {
  const git = inMemoryGit([
    { name: 'main', files: base },
    { name: 'head', parents: ['main'], files: head },
  ]);
  return judgedChange(git, script, { isUntrustedHead });
}

const edit = (path: string, from: string, to: string): Files => ({ [path]: project[path]?.replace(from, to) ?? '' });

describe('what a first lanegate.yml says of a provider', () => {
  const first = (address: string): Files => ({
    'lanegate.yml': `version: 1
imports: [promptfooconfig.yaml]
providers:
  openai: { api: openai, base_url: "${address}", key_env: OPENAI_API_KEY }
`,
  });
  const isOnProvider = (note: string): boolean => note.startsWith('`openai` is asked as');

  test('is told not to count yet where the target branch has a suite, in the run and in the verdict', async () => {
    const brings = { ...edit('greet.txt', 'Hello', 'Hello, dear'), ...first('http://127.0.0.1:9/v1') };
    const { changeSet, evaluation, verdict, asked } = await change(project, brings);
    const told = [
      '`openai` is asked as the target branch has it, `openai https://api.openai.com/v1`: what lanegate.yml:4 says of it counts once it is merged; to ask it before, give it another name',
    ];
    expect(changeSet.notes.filter(isOnProvider)).toEqual(told);
    expect(evaluation.notes.filter(isOnProvider)).toEqual(told);
    expect(verdict.notes.filter(isOnProvider)).toEqual(told);
    expect(asked[0]?.provider).toMatchObject({ base_url: 'https://api.openai.com/v1' });
  });

  test('is told of a change that reaches no suite', async () => {
    const { verdict } = await change(project, first('http://127.0.0.1:9/v1'));
    expect(verdict.notes.filter(isOnProvider)).toHaveLength(1);
  });

  test('is not told of where it is what binds anyway, or where there was no suite before', async () => {
    const same = await change(project, first('https://api.openai.com/v1'));
    expect(same.evaluation.notes.filter(isOnProvider)).toEqual([]);
    const kept = await change(
      { ...project, ...first('http://127.0.0.1:9/v1') },
      { 'greet.txt': 'Hello, {{ name | upper }}\n' },
    );
    expect(kept.evaluation.notes.filter(isOnProvider)).toEqual([]);
    const adopting = await change({ 'a.txt': 'a' }, { ...project, ...first('http://127.0.0.1:9/v1') });
    expect(adopting.evaluation.notes.filter(isOnProvider)).toEqual([]);
    expect(adopting.asked[0]?.provider).toMatchObject({ base_url: 'http://127.0.0.1:9/v1' });
  });
});

describe('a configuration of promptfoo at the root', () => {
  test('that a first lanegate.yml does not name is missed, and the verdict says where it is to be named', async () => {
    const { verdict } = await change(project, { 'lanegate.yml': 'version: 1\n' });
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
    expect(verdict.reason).toBe(
      'promptfooconfig.yaml: its target is gone in head: lanegate.yml does not name promptfooconfig.yaml under `imports`',
    );
    const named = await change(project, { 'lanegate.yml': 'version: 1\nimports: [promptfooconfig.yaml]\n' });
    expect(named.verdict.verdict).not.toBe('fail');
  });

  test('is run as it is: its prompt filled in, its assertions graded, named metrics reported', async () => {
    const { changeSet, evaluation } = await change(project, edit('greet.txt', 'Hello', 'Hello dear'));
    expect(changeSet).toMatchObject({ lanes: ['prompt'], suites: ['promptfooconfig.yaml'] });
    expect(changeSet.changes).toMatchObject([{ path: 'greet.txt', lane: 'prompt', suites: ['promptfooconfig.yaml'] }]);
    const [suite] = evaluation.suites;
    expect(suite).toMatchObject({ comparison: 'arms', gate: { metrics: { pass: 'gate', names: 'report' } } });
    expect([...(suite?.cases ?? [])].map(({ head }) => head['pass'])).toEqual([[0], [1]]);
    expect([...(suite?.cases ?? [])].map(({ head }) => head['names'])).toEqual([[0], undefined]);
  });

  test('asks the judge that an assertion names', async () => {
    const rubric = "type: llm-rubric, value: 'greets {{name}}', provider: openai:gpt-4o";
    const judged = {
      ...project,
      'promptfooconfig.yaml': config.replace('type: contains, value: Hello', rubric),
    };
    const { evaluation, asked } = await change(judged, edit('greet.txt', 'Hello', 'Hello dear'));
    const [suite] = evaluation.suites;
    expect(suite).toMatchObject({ comparison: 'arms', judges: [{ metric: 'pass', graders: 'llm-rubric' }] });
    expect(suite).not.toHaveProperty('problem');
    expect(asked.filter(({ model }) => model === 'gpt-4o').length).toBeGreaterThan(0);
  });

  test('grades calls of tools in the words of its provider', async () => {
    const calling: Files = {
      'promptfooconfig.yaml': `
prompts: [file://greet.txt]
providers: [{ id: openai:gpt-4o-mini, config: { tools: [{ type: function, function: { name: greet } }] } }]
tests:
  - vars: { name: Ann }
    assert: [{ type: is-json, value: { type: array, items: { required: [function] } }, metric: form }]
`,
      'greet.txt': project['greet.txt'] ?? '',
    };
    const script = () => ({ content: '', toolCalls: [{ id: 'c1', name: 'greet', arguments: '{}' }] });
    const { evaluation } = await change(calling, edit('greet.txt', 'Hello', 'Hello dear'), false, script);
    expect([...(evaluation.suites[0]?.cases ?? [])].map(({ head }) => head['form'])).toEqual([[1]]);
  });

  test.each([
    ['its model', edit('promptfooconfig.yaml', 'gpt-4o-mini', 'gpt-4.1-mini'), ['model']],
    ['an assertion', edit('promptfooconfig.yaml', 'value: Hello', 'value: Goodbye'), ['evals']],
    ['a prompt that stands in it', edit('promptfooconfig.yaml', 'file://greet.txt', 'Hi {{name}}'), ['prompt']],
  ])('makes its suite run in the lane of %s', async (_, head, lanes) => {
    const { changeSet } = await change(project, head);
    expect(changeSet).toMatchObject({ lanes, suites: ['promptfooconfig.yaml'] });
  });

  test('is not affected by what it does not read', async () => {
    const { changeSet } = await change({ ...project, 'app.py': 'a = 1' }, { 'app.py': 'a = 2' });
    expect(changeSet.suites).toEqual([]);
    expect(changeSet.unaffected).toMatchObject([{ name: 'promptfooconfig.yaml' }]);
  });

  test('reads tests of other files, whose change is of the yardstick', async () => {
    const base = { ...project, 'promptfooconfig.yaml': config.replace(/tests:[\s\S]*/, 'tests: file://tests/*.csv\n') };
    const tests = { 'tests/a.csv': 'name,__expected\nAnn,contains:ANN\n' };
    const head = { 'tests/a.csv': 'name,__expected\nAnn,contains:ANN\nBob,contains:BOB\n' };
    const { changeSet, evaluation } = await change({ ...base, ...tests }, head);
    expect(changeSet).toMatchObject({ lanes: ['evals'], suites: ['promptfooconfig.yaml'] });
    expect(evaluation.suites.map(({ cases_total }) => cases_total)).toEqual([1, 2]);
  });

  test('that loses an assertion decides nothing, and says which on which line', async () => {
    const head = edit('promptfooconfig.yaml', 'type: contains, value: Hello', 'type: is-sql, value: Hello');
    const { changeSet, evaluation, verdict } = await change(edit('greet.txt', '', ''), {
      ...head,
      ...edit('greet.txt', '', ''),
    });
    expect(changeSet.notes.join('\n')).toContain('promptfooconfig.yaml:10: `is-sql` is not imported');
    expect(evaluation.notes.join('\n')).toContain('promptfooconfig.yaml:10: `is-sql` is not imported');
    expect(evaluation.suites[0]?.problem).toContain('promptfooconfig.yaml:10');
    expect(verdict.verdict).toBe('inconclusive');
    expect(verdict.notes.filter((note) => note.includes('is-sql'))).toHaveLength(1);
  });

  test('lends no key of a provider to another place, though lanegate.yml is not there to say so', async () => {
    const head = edit(
      'promptfooconfig.yaml',
      'openai:gpt-4o-mini',
      '{ id: "openai:gpt-4o-mini", config: { apiBaseUrl: "https://evil.test/v1", apiKeyEnvar: OPENAI_API_KEY } }',
    );
    await expect(change(project, head)).rejects.toThrow(/names the key OPENAI_API_KEY of `openai`/);
  });

  test('has no code of an untrusted head run, nor any suite of its own', async () => {
    const code = edit('promptfooconfig.yaml', 'type: contains, value: Hello', 'type: javascript, value: "true"');
    const { evaluation, verdict } = await change({ 'README.md': 'a project' }, { ...project, ...code }, true);
    expect(evaluation.suites).toMatchObject([
      { problem: expect.stringContaining('only the target branch or a trusted author') },
    ]);
    expect(verdict.verdict).not.toBe('pass');
  });

  test('is told from a prompt file of any name by what it holds', async () => {
    const promptFile = `model: openai/gpt-4o-mini
messages: [{ role: user, content: "Capital of {{country}}?" }]
testData: [{ country: France, expected: France }]
evaluators: [{ name: right, string: { contains: "{{expected}}" } }]
`;
    const base = {
      'lanegate.yml': 'version: 1\nimports: ["evals/**/*.yml"]\n',
      'evals/tone.yml': config.replace('file://greet.txt', 'Hi {{name}}'),
      'evals/capital.yml': promptFile,
      'evals/city.prompt.yml': promptFile,
    };
    const head = Object.fromEntries(
      Object.entries(base).map(([path, text]) => [path, text.replace('gpt-4o-mini', 'gpt-4.1')]),
    );
    const { changeSet } = await change(base, head);
    expect(changeSet.notes).toEqual([]);
    expect([...changeSet.suites].sort()).toEqual(['capital', 'city', 'evals/tone.yml']);
  });

  test('with a provider that cannot be asked is inconclusive, whatever its assertions say', async () => {
    const { evaluation, verdict } = await change(
      project,
      edit('promptfooconfig.yaml', 'openai:gpt-4o-mini', 'exec:./answer.sh'),
    );
    expect(evaluation.suites[0]).toMatchObject({ problem_verdict: 'inconclusive' });
    expect(evaluation.suites[0]?.problem).toContain('it runs a program');
    expect(verdict.verdict).toBe('inconclusive');
  });
});

describe('what lanegate.yml says of the files that it imports', () => {
  /** A lanegate.yml with one import and a judge. */
  const lanegate = (entry: string): Files => ({
    'lanegate.yml': `version: 1
imports: [${entry}]
providers: { local: { api: openai, base_url: "http://127.0.0.1:9/v1" } }
models:
  strict: { provider: local, model: judge-1, parameters: { max_tokens: 50 }, price: { input: 1, output: 1 } }
`,
  });
  const held = (gate: string): string => `{ path: promptfooconfig.yaml, gate: { ${gate} } }`;
  const adopt = (entry: string) => change({ 'README.md': 'a project' }, { ...project, ...lanegate(entry) });

  test.each([
    ['promptfooconfig.yaml', 'inconclusive'],
    [held('floor: { pass: 0.9 }'), 'fail'],
    [held('floor: { names: 0.9 }'), 'inconclusive'],
    [held('floor: { names: 0.9 }, metrics: { names: gate, pass: report }'), 'fail'],
  ])('holds a suite that is adopted by %s: %s', async (entry, word) => {
    const everySample = `tests:\n${Array.from({ length: 20 }, (_, n) => testOf(`Ann${n}`)).join('')}`;
    const files = { ...project, 'promptfooconfig.yaml': config.replace(/tests:[\s\S]*/, everySample) };
    const { verdict } = await change({ 'README.md': 'a project' }, { ...files, ...lanegate(entry) });
    expect(verdict.verdict).toBe(word);
  });

  const testOf = (name: string): string =>
    `  - vars: { name: ${name} }\n    assert: [{ type: contains, value: '{{name}}', metric: names }]\n`;

  test('may not name a metric that none of their suites has', async () => {
    await expect(adopt(held('floor: { pas: 0.9 }'))).rejects.toMatchObject({
      message: 'no suite of `promptfooconfig.yaml` has a metric `pas`',
      place: { path: 'lanegate.yml', line: 2, key: 'imports.0.gate.floor.pas' },
    });
  });

  test.each([
    ['nobody', 'promptfooconfig.yaml', /name one as `judge` in lanegate\.yml/],
    ['its entry', '{ path: promptfooconfig.yaml, judge: strict }', undefined],
  ])('names the judge of assertions that stand in a set: %s', async (_, entry, problem) => {
    const rubric = edit('promptfooconfig.yaml', 'type: contains, value: Hello', 'type: llm-rubric, value: Polite');
    const { evaluation } = await change(
      { ...project, ...rubric, ...lanegate(entry) },
      edit('greet.txt', 'Hello', 'Hi'),
    );
    const [suite] = evaluation.suites;
    if (problem !== undefined) expect(suite?.problem).toMatch(problem);
    else expect(suite?.judges).toMatchObject([{ metric: 'pass', graders: 'llm-rubric', model: 'local/judge-1' }]);
  });
});

test('a prompt file that lanegate.yml imports under a name of its own is one, and no configuration of promptfoo', async () => {
  const prompt = `model: openai/gpt-4o-mini
messages: [{ role: user, content: "Greet {{name}}" }]
testData: [{ name: Ann }, { name: Bob }]
evaluators: [{ name: greets, string: { contains: Greet } }]
`;
  const files = {
    'lanegate.yml': 'version: 1\nimports: ["evals/*.yml"]\n',
    'evals/greet-prompts.yml': prompt,
    'evals/tone.yml': config.replace('file://greet.txt', 'Hello {{ name | upper }}'),
  };
  const head = { 'evals/greet-prompts.yml': prompt.replace('Greet {{', 'Greet dear {{') };
  const { changeSet, evaluation } = await change(files, head);
  expect(changeSet.changes).toMatchObject([{ path: 'evals/greet-prompts.yml', lane: 'prompt' }]);
  expect(changeSet).toMatchObject({ suites: ['greet-prompts'], notes: [] });
  expect(evaluation.suites).toMatchObject([{ name: 'greet-prompts', cases_total: 2 }]);
});

test('equal rows of a prompt file are cases of their own', async () => {
  const prompt = `model: openai/gpt-4o-mini
messages: [{ role: user, content: "Greet {{name}}" }]
testData: [{ name: Ann }, { name: Bob }, { name: Ann }]
evaluators: [{ name: greets, string: { contains: Greet } }]
`;
  const files = { 'lanegate.yml': 'version: 1\n', 'prompts/greet.prompt.yml': prompt };
  const head = { 'prompts/greet.prompt.yml': prompt.replace('Greet {{', 'Greet dear {{') };
  const { evaluation } = await change(files, head);
  const [suite] = evaluation.suites;
  const ids = [...(suite?.cases ?? [])].map(({ id }) => id);
  expect(ids).toEqual([expect.anything(), expect.anything(), `${ids[0]}-2`]);
});
