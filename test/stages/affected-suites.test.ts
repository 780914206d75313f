import { describe, expect, test } from 'vitest';
import { judge } from '../../src/domain/gate/judge.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

type Files = Record<string, string>;

/** Takes a change through detect, and through evaluate and gate where somebody asks. */
async function change(base: Files, head: CommitSpec, policy?: CommitSpec) {
  const commits: CommitSpec[] = [
    { name: 'base', files: { ...triageProject, ...base } },
    { name: 'head', parents: ['base'], ...head },
    { name: 'main', parents: ['base'], ...policy },
  ];
  const git = inMemoryGit(commits);
  const model = new ScriptedModel(() => 'billing');
  const ports = {
    git,
    files: inMemoryFiles(),
    gateway: new ScriptedGateway(model),
    progress: collectingProgress(),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  const changeSet = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const run = async () => {
    const evaluation = await evaluate(ports, {
      folder: 'run',
      suites: undefined,
      isUntrustedHead: false,
      concurrency: 2,
    });
    return { ...judge(changeSet, evaluation), calls: model.calls };
  };
  return { changeSet, run };
}

const appEdit = editedFile('src/app.py', 'hello', 'bye');
const withSources = (globs: string): Files =>
  editedFile('lanegate.yml', '    graders:', `    sources: ${globs}\n    graders:`);
const withPrompt = (content: string): Files =>
  editedFile('prompts/triage.prompt.yml', 'Answer with one label: billing or shipping.', content);

describe('a suite is skipped', () => {
  test('with a digest that stays what it was while nothing that it depends on changes', async () => {
    const one = await change({}, { files: appEdit });
    const other = await change({}, { files: editedFile('README.md', 'Triage', 'Sorting') });
    expect(one.changeSet.unaffected).toEqual([
      { name: 'triage', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    ]);
    expect(other.changeSet.unaffected).toEqual(one.changeSet.unaffected);
  });

  test('whose cases only stand on other lines, in a file of another tool', async () => {
    const configuration = editedFile('lanegate.yml', 'version: 1', 'version: 1\nimports: [evals/promptfooconfig.yaml]');
    const promptfoo =
      'prompts: ["{{q}}"]\nproviders: [echo]\ntests:\n  - vars: { q: why }\n    assert: [{ type: contains, value: x }]\n';
    const { changeSet } = await change(
      { ...configuration, 'evals/promptfooconfig.yaml': promptfoo },
      { files: { 'evals/promptfooconfig.yaml': `# why we ask\n${promptfoo}` } },
    );
    expect(changeSet.affected).toEqual([]);
    expect(changeSet.unaffected.map(({ name }) => name)).toContain('evals/promptfooconfig.yaml');
  });

  test.each<[string, Files]>([
    ['the prompt', editedFile('prompts/triage.prompt.yml', 'one label', 'a label')],
    ['the model', editedFile('lanegate.yml', 'temperature: 0', 'temperature: 1')],
    ['a case', editedFile('evals/triage.jsonl', 'twice', 'thrice')],
    ['a grader', editedFile('lanegate.yml', 'type: equals', 'type: icontains')],
  ])('with another digest where %s was another', async (_, base) => {
    const [plain, different] = [await change({}, { files: appEdit }), await change(base, { files: appEdit })];
    expect(different.changeSet.unaffected).toHaveLength(1);
    expect(different.changeSet.unaffected).not.toEqual(plain.changeSet.unaffected);
  });

  test('with another digest where a source was another', async () => {
    const digestWith = async (text: string) => {
      const head = { files: editedFile('README.md', 'Triage', 'Sorting') };
      return (await change({ ...withSources('["src/**"]'), 'src/app.py': text }, head)).changeSet.unaffected;
    };
    expect(await digestWith('a')).not.toEqual(await digestWith('b'));
    expect(await digestWith('a')).toEqual(await digestWith('a'));
  });

  test('although the target branch has given it another suite since', async () => {
    const later = editedFile('lanegate.yml', 'name: triage', 'name: newer');
    const policy = {
      files: { 'lanegate.yml': (later['lanegate.yml'] ?? '').replace('prompt: triage', 'prompt: newer') },
    };
    const { changeSet } = await change({}, { files: appEdit }, policy);
    expect(changeSet.affected).toEqual([]);
    expect(changeSet.unaffected.map(({ name }) => name)).toEqual(['newer', 'triage']);
  });
});

describe('sources', () => {
  test('make a suite run when one of them differs', async () => {
    const { changeSet, run } = await change(withSources('["src/**"]'), { files: appEdit });
    expect(changeSet).toMatchObject({
      lanes: ['code'],
      affected: [{ name: 'triage', lanes: ['code'], reason: 'its source src/app.py differs' }],
      unaffected: [],
    });
    expect((await run()).calls).toHaveLength(2);
  });

  test.each<[string, CommitSpec]>([
    ['is added', { files: { 'src/new.py': 'x' } }],
    ['is removed', { delete: ['src/app.py'] }],
    ['moves', { delete: ['src/app.py'], files: { 'lib/app.py': triageProject['src/app.py'] ?? '' } }],
    ['is a link', { files: { 'src/link': { link: 'elsewhere' } } }],
    ['is a submodule', { files: { 'src/module': { submodule: 'a'.repeat(40) } } }],
  ])('make a suite run when one %s', async (_, head) => {
    const { changeSet } = await change(withSources('["src/**", "!src/**/*.md"]'), head);
    expect(changeSet.affected.map(({ name, lanes }) => [name, lanes])).toEqual([['triage', ['code']]]);
  });

  test('are numbered where there are many', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`src/${name}.py`, name]));
    const { changeSet } = await change(withSources('["src/**"]'), { files });
    expect(changeSet.affected[0]?.reason).toBe('its sources differ: src/a.py, src/b.py, src/c.py and 2 more');
  });

  test('leave a suite alone that takes none of what differs', async () => {
    const { changeSet } = await change(withSources('["src/**", "!src/app.py"]'), {
      files: { ...appEdit, 'docs/a.md': '' },
    });
    expect(changeSet.affected.map(({ reason }) => reason)).toEqual([]);
  });

  test('of the target branch bind, so that head cannot take one away', async () => {
    const head = { files: { ...withSources('["README.md"]'), ...appEdit } };
    const { changeSet } = await change(withSources('["src/**"]'), head);
    expect(changeSet.affected).toEqual([expect.objectContaining({ reason: 'its source src/app.py differs' })]);
  });

  test('of head count too', async () => {
    const { changeSet } = await change({}, { files: { ...withSources('["src/**"]'), ...appEdit } });
    expect(changeSet.affected).toEqual([expect.objectContaining({ lanes: ['code'] })]);
  });

  test('do not make code of a prompt that they take in', async () => {
    const head = { files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') };
    const { changeSet } = await change(withSources('["**"]'), head);
    expect(changeSet).toMatchObject({ lanes: ['prompt'], mixed: false, affected: [{ reason: 'its prompt differs' }] });
  });

  test('that fit no file make the suite run, for they may be misspelt', async () => {
    const { changeSet } = await change(withSources('["scr/**"]'), {
      files: editedFile('README.md', 'Triage', 'Sorting'),
    });
    expect(changeSet).toMatchObject({
      lanes: ['docs'],
      affected: [{ name: 'triage', lanes: [], reason: 'no file fits its sources `scr/**`' }],
    });
  });

  test('do not stand for an evaluation of a prompt that is written in one of them', async () => {
    const head = { files: { 'src/prompts/extra.md': 'Be brief.' } };
    const { changeSet, run } = await change({ ...withSources('["src/**"]') }, head);
    expect(changeSet.changes).toEqual([expect.objectContaining({ lane: 'prompt', suites: [] })]);
    expect(await run()).toMatchObject({ lanes: { prompt: 'inconclusive' } });
  });
});

describe('a prompt that includes files', () => {
  const including: Files = {
    ...withPrompt('{% include "parts/tone.md" %} Answer billing or shipping.'),
    'prompts/parts/tone.md': 'Be kind. {{> rules}}',
    'prompts/parts/_rules.md': 'Never shout.',
  };

  test.each(['prompts/parts/tone.md', 'prompts/parts/_rules.md'])('changes with %s', async (path) => {
    const { changeSet } = await change(including, { files: { [path]: `${including[path]} And brief.` } });
    expect(changeSet).toMatchObject({
      lanes: ['prompt'],
      affected: [{ name: 'triage', lanes: ['prompt'], reason: `its prompt differs in what it includes: ${path}` }],
      changes: [{ path, suites: ['triage'] }],
    });
  });

  test('stays the same while they do', async () => {
    const { changeSet } = await change(including, { files: appEdit });
    expect(changeSet).toMatchObject({ affected: [], unaffected: [{ name: 'triage' }] });
  });

  test('changes when an include comes to lie nearer', async () => {
    const base = { ...withPrompt('{{> tone}} Sort.'), 'shared/tone.md': 'Be kind.' };
    const { changeSet } = await change(base, { files: { 'prompts/tone.md': 'Be harsh.' } });
    expect(changeSet.affected).toEqual([expect.objectContaining({ lanes: ['prompt'] })]);
  });

  test('is not asked as if it included nothing, but inconclusive', async () => {
    const { run } = await change(including, { files: { 'prompts/parts/tone.md': 'Be harsh.' } });
    const verdict = await run();
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'inconclusive' }, calls: [] });
    expect(verdict.reason).toContain('includes `parts/tone.md`, and includes are not filled in yet');
  });

  test('is inconclusive too where only the base does', async () => {
    const { run } = await change(including, { files: { ...withPrompt('Answer billing or shipping.') } });
    expect(await run()).toMatchObject({ verdict: 'inconclusive', calls: [] });
  });
});

describe('a suite with an input that cannot be resolved runs and says so', () => {
  const documentation: CommitSpec = { files: editedFile('README.md', 'Triage', 'Sorting') };

  test.each<[string, Files, string]>([
    [
      'an include that is not there',
      withPrompt('{{> tone}}'),
      'prompts/triage.prompt.yml includes `tone`, which is not in the repository',
    ],
    [
      'a dataset that is not there',
      editedFile('lanegate.yml', 'evals/triage.jsonl', 'evals/triagg.jsonl'),
      'its dataset evals/triagg.jsonl is not in the repository',
    ],
    [
      'a prompt that cannot be read',
      { 'prompts/triage.prompt.yml': 'messages: [' },
      'its target cannot be resolved: prompts/triage.prompt.yml cannot be read: this is not valid YAML',
    ],
  ])('%s', async (_, base, reason) => {
    const { changeSet, run } = await change(base, documentation);
    expect(changeSet).toMatchObject({ lanes: ['docs'], suites: ['triage'], unaffected: [] });
    expect(changeSet.affected).toEqual([{ name: 'triage', lanes: [], reason: expect.stringContaining(reason) }]);
    const verdict = await run().then(
      ({ verdict: word }) => word,
      (error: Error) => error.name,
    );
    expect(['inconclusive', 'UserError']).toContain(verdict);
  });

  test('a prompt that head breaks', async () => {
    const { changeSet } = await change({}, { files: { 'prompts/triage.prompt.yml': 'messages: [' } });
    expect(changeSet.affected).toEqual([expect.objectContaining({ name: 'triage', lanes: ['prompt', 'model'] })]);
  });
});
