import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/domain/user-error.js';
import { importFiles } from '../../src/stages/import.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';

const small = 'prompts: ["Hi"]\nproviders: [echo]\ntests: [{ assert: [{ type: equals, value: Hi }] }]\n';

test.each([
  ['out', './out/prompts'],
  ['out/lanegate', 'out'],
])('writes through no link of the repository: into %s, where %s is one', async (out, link) => {
  const git = inMemoryGit([
    { name: 'HEAD', files: { 'promptfooconfig.yaml': small, [link.replace('./', '')]: '/elsewhere' } },
  ]);
  const ports = { git, files: inMemoryFiles() };
  const request = { paths: ['promptfooconfig.yaml'], worktree: false, force: true };
  await expect(importFiles(ports, { ...request, out })).rejects.toThrow('no folder to write to');
  expect((await importFiles(ports, { ...request, out: 'another' })).written).toContain('another/lanegate.yml');
});

const config = `prompts:
  - { label: friendly, raw: "Greet {{name}}" }
providers:
  - { id: openai:gpt-4o-mini, label: small, config: { temperature: 0 } }
tests:
  - vars: { name: Ann }
    assert:
      - { type: contains, value: "{{name}}", metric: names }
      - { type: javascript, value: "output.length < 80" }
  - vars: { name: Bob }
    assert: [{ type: llm-rubric, value: Polite }, { type: is-sql }]
`;
const prompt = `model: openai/gpt-4o
messages: [{ role: user, content: "Capital of {{country}}?" }]
testData: [{ country: France, expected: Paris }]
evaluators: [{ name: right, string: { contains: "{{expected}}" } }]
`;

function setUp(committed: Record<string, string> = { 'promptfooconfig.yaml': config, 'capital.prompt.yml': prompt }) {
  const git = inMemoryGit([{ name: 'HEAD', files: committed }]);
  const files = inMemoryFiles();
  const bring = (paths: readonly string[], more: { readonly force?: boolean } = {}) =>
    importFiles({ git, files }, { paths, worktree: false, out: 'native', force: false, ...more });
  return { files, bring };
}

describe('import', () => {
  test('tells the registry of OpenAI evals by what it is, and where its cases are', async () => {
    const registry =
      'capitals:\n  id: capitals.dev.v0\n  metrics: [accuracy]\ncapitals.dev.v0:\n  class: evals.elsuite.basic.match:Match\n  args: { samples_jsonl: capitals/samples.jsonl }\n';
    await expect(setUp({ 'evals/capitals.yaml': registry }).bring(['evals/capitals.yaml'])).rejects.toMatchObject({
      message: expect.stringContaining('the registry of OpenAI evals'),
      place: { path: 'evals/capitals.yaml', line: 4 },
      hint: expect.stringContaining('capitals/samples.jsonl'),
    });
  });

  test.each(['promptfoo.yaml', 'evals/tone.json', 'prompts/suite.yml'])(
    'knows a suite of promptfoo by what it says: %s',
    async (path) => {
      const text = path.endsWith('.json') ? '{"prompts":["Hi"],"providers":["echo"],"tests":"tests.yaml"}' : small;
      const tests = 'evals/tests.yaml';
      const { bring } = setUp({ [path]: text, [tests]: '- { assert: [{ type: equals, value: Hi }] }' });
      expect((await bring([path])).written).toContain('native/lanegate.yml');
      expect((await bring([path], { force: true })).written.join()).toMatch(/evals\/\w+\.jsonl/);
    },
  );

  test('writes a promptfoo suite with its code, and tells by line what is not imported and who is not named', async () => {
    const { files, bring } = setUp();
    const { written, unimported } = await bring(['promptfooconfig.yaml']);
    expect(written).toEqual([
      'native/prompts/friendly.prompt.yml',
      'native/evals/promptfooconfig.jsonl',
      'native/lanegate.yml',
    ]);
    expect(unimported).toEqual([
      { path: 'promptfooconfig.yaml', line: 11, what: '`is-sql`', why: expect.any(String) },
      { path: 'promptfooconfig.yaml', line: 11, what: 'the judge', why: expect.stringContaining('as `judge` in') },
    ]);
    const [ann] = (files.text('native/evals/promptfooconfig.jsonl') ?? '').split('\n');
    expect(JSON.parse(ann ?? '')).toMatchObject({
      vars: { name: 'Ann' },
      graders: [
        {
          type: 'assert-set',
          metric: 'pass',
          graders: [
            { type: 'contains', value: '{{name}}', metric: 'names', template: 'jinja' },
            { type: 'javascript', value: 'output.length < 80' },
          ],
        },
      ],
    });
    expect(files.text('native/lanegate.yml')).toContain('\nmodels:\n  small:\n    provider: openai\n');
  });

  test('writes several files as one project', async () => {
    const { files, bring } = setUp();
    const { changed } = await bring(['promptfooconfig.yaml', 'capital.prompt.yml']);
    expect(changed).toContain('capital.prompt.yml is prompts/capital.prompt.yml now, without its cases and evaluators');
    expect(changed).toContain('promptfooconfig.yaml#friendly is prompts/friendly.prompt.yml now');
    const native = files.text('native/lanegate.yml') ?? '';
    expect(native.match(/^ {2}- name: .*$/gm)).toEqual(['  - name: promptfooconfig.yaml', '  - name: capital']);
  });

  test('tells once whom graders of several files ask, and lets no model of theirs stand in', async () => {
    const judged = 'providers: [{ id: openai:gpt-4o-mini, label: judge }]\nprompts: [Hi]\n';
    const { files, bring } = setUp({
      'promptfooconfig.yaml': `${judged}tests: [{ assert: [{ type: llm-rubric, value: Polite }] }]\n`,
      'capital.prompt.yml': prompt.replace(/evaluators: .*/, 'evaluators: [{ name: near, uses: github/similarity }]'),
    });
    const { unimported } = await bring(['promptfooconfig.yaml', 'capital.prompt.yml']);
    expect(unimported.map(({ path, what }) => [path, what])).toEqual([['promptfooconfig.yaml', 'the judge']]);
    const native = files.text('native/lanegate.yml') ?? '';
    expect(native).toContain('\n  judge:\n    provider: openai\n');
    expect(native).not.toContain('judge: judge');
    expect((await bring(['capital.prompt.yml'], { force: true })).unimported).toEqual([
      { path: 'capital.prompt.yml', line: 4, what: 'the judge', why: expect.stringContaining('as `judge` in') },
    ]);
  });

  test('overwrites nothing unless it is asked to, and then writes nothing at all', async () => {
    const { files, bring } = setUp();
    await files.write('native/lanegate.yml', 'mine');
    await expect(bring(['capital.prompt.yml'])).rejects.toMatchObject({
      message: 'this file is there already',
      place: { path: 'native/lanegate.yml' },
      hint: 'name another --out, or say --force',
    });
    expect(files.text('native/lanegate.yml')).toBe('mine');
    expect(files.text('native/prompts/capital.prompt.yml')).toBeUndefined();
    await bring(['capital.prompt.yml'], { force: true });
    expect(files.text('native/lanegate.yml')).toContain('version: 1');
  });

  test.each([
    ['promptfooconfig.yml', 'did you mean `promptfooconfig.yaml`?'],
    ['nothing-like-it', 'commit it, or import with --worktree'],
  ])('refuses %s, which is not there', async (path, hint) => {
    const { bring } = setUp();
    const mistake = bring([path]);
    await expect(mistake).rejects.toBeInstanceOf(UserError);
    await expect(mistake).rejects.toMatchObject({ place: { path }, hint });
  });
});
