import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/domain/artifacts/digest.js';
import { laneDigests, lockFile } from '../../src/domain/release/lock.js';
import { lockText } from '../../src/domain/release/lock-text.js';
import { detect } from '../../src/stages/detect.js';
import { checkLock, writeLock } from '../../src/stages/lock.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

type Edits = Readonly<Record<string, string>>;

const lockedProject = async (more: Edits = {}) => {
  const { lock } = await checkLock(
    { git: inMemoryGit([{ files: { ...triageProject, ...more } }]) },
    { revision: 'HEAD' },
  );
  return { ...triageProject, ...more, [lockFile]: lockText(lock) };
};

/** What `lock --check` finds moved after edits of a project that was locked. */
async function movedBy(edits: Edits, { before = {}, removed = [] as string[] } = {}) {
  const git = inMemoryGit([{ files: await lockedProject(before) }, { files: edits, delete: removed }]);
  const { moved } = await checkLock({ git }, { revision: 'HEAD' });
  return moved.map(({ section, name, lane, change }) => `${section}.${name} ${change} (${lane})`);
}

const lockOfFiles = async (files: Edits) =>
  (await checkLock({ git: inMemoryGit([{ files }]) }, { revision: 'HEAD' })).lock;

describe('the lock of a commit', () => {
  test('has every prompt, model and suite by name', async () => {
    const { prompts, models, embeddings, evals, configuration } = await lockOfFiles(triageProject);
    expect(prompts).toMatchObject({ triage: { path: 'prompts/triage.prompt.yml' } });
    expect(models).toMatchObject({ triage: { provider: 'embedded', model: 'embedded-1', pinned: true } });
    expect([embeddings, Object.keys(evals), Object.keys(configuration)]).toEqual([{}, ['triage'], ['lanegate.yml']]);
  });

  test('is the same text whoever writes it, and holds once it is committed', async () => {
    const git = inMemoryGit([{ files: await lockedProject() }]);
    const { committed, moved, lock } = await checkLock({ git }, { revision: 'HEAD' });
    expect([committed, moved]).toEqual([lock, []]);
    expect(lockText(lock)).toBe((await lockedProject())[lockFile]);
    expect(lockText(lock)).not.toMatch(/\d{4}-\d{2}-\d{2}T/u);
  });

  test('is written as the work in the checkout is now', async () => {
    const files = inMemoryFiles();
    const git = inMemoryGit([{ files: triageProject }], {
      files: editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with'),
    });
    const { path, lock } = await writeLock({ git, files }, '/here');
    expect([path, await files.read('/here/ai.lock.json')]).toEqual(['/here/ai.lock.json', lockText(lock)]);
    const { lock: before } = await checkLock({ git }, { revision: 'HEAD' });
    expect(laneDigests(lock).prompt).not.toBe(laneDigests(before).prompt);
    expect(laneDigests(lock).model).toBe(laneDigests(before).model);
  });

  test('tells aliases from snapshots, and embeddings from models that write', async () => {
    const configuration = `version: 1
models:
  pinned: { provider: openai, model: gpt-5.2-mini-2026-03-01 }
  moving: { provider: openai, model: gpt-5.2-mini }
  vectors: { provider: openai, model: text-embedding-3-small }
  meaning: { provider: ollama, model: bge-m3 }
embedder: meaning
routes:
  both: { models: [{ model: pinned, weight: 1 }, { model: moving, weight: 1 }] }
`;
    const { models, embeddings, routes } = await lockOfFiles({ 'lanegate.yml': configuration });
    expect(Object.entries(models).map(([name, { pinned }]) => [name, pinned])).toEqual([
      ['pinned', true],
      ['moving', false],
    ]);
    expect(Object.keys(embeddings)).toEqual(['vectors', 'meaning']);
    expect(Object.keys(routes ?? {})).toEqual(['both']);
  });

  test('holds prompts that no suite names, by their path where their names are taken', async () => {
    const { prompts } = await lockOfFiles({
      ...triageProject,
      'prompts/greet.md': 'Say hello.\n',
      'prompts/de/greet.md': 'Sag hallo.\n',
      'prompts/own-format.yaml': 'system: Be kind.\n',
      'test/fixtures/broken.prompt.yml': 'messages: 1\n',
    });
    expect(Object.keys(prompts).sort()).toEqual(['own-format', 'prompts/de/greet.md', 'prompts/greet.md', 'triage']);
    expect(Object.values(prompts).filter(({ unread }) => unread !== undefined)).toEqual([]);
  });

  test('knows settings by what they say beside the defaults, so that a version with new ones leaves it alone', async () => {
    const digest = async (settings: string) =>
      (await lockOfFiles({ 'lanegate.yml': `version: 1\n${settings}` })).configuration['lanegate.yml'];
    expect(await digest('')).toBe(digestOf({}));
    expect(await digest('gate: { alpha: 0.05 }\nownership: { code: "@acme/platform" }\n')).toBe(digestOf({}));
    expect(await digest('gate: { alpha: 0.01 }\n')).toBe(digestOf({ gate: { alpha: 0.01 } }));
  });

  test('knows a prompt that cannot be read by its bytes, and says that it cannot be released', async () => {
    const files = { ...triageProject, 'prompts/broken.prompt.yml': 'messages: 1\n' };
    const { prompts } = await lockOfFiles(files);
    expect(prompts['broken']?.unread).toContain('must be a list');
    const { prompts: other } = await lockOfFiles({ ...files, 'prompts/broken.prompt.yml': 'messages: 2\n' });
    expect(other['broken']?.digest).not.toBe(prompts['broken']?.digest);
  });
});

describe('lock --check', () => {
  test.each<readonly [string, Edits, readonly string[]]>([
    [
      'a prompt',
      editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with'),
      ['prompts.triage changed (prompt)'],
    ],
    ['a model', editedFile('lanegate.yml', 'temperature: 0', 'temperature: 1'), ['models.triage changed (model)']],
    ['a dataset', editedFile('evals/triage.jsonl', 'twice', 'thrice'), ['evals.triage changed (evals)']],
    ['a grader', editedFile('lanegate.yml', 'metric: accuracy', 'metric: exact'), ['evals.triage changed (evals)']],
    [
      'a setting',
      { 'lanegate.yml': `${triageProject['lanegate.yml']}gate: { alpha: 0.01 }\n` },
      ['configuration.lanegate.yml changed (evals)'],
    ],
    ['the code', { 'src/app.py': 'print(2)\n' }, []],
    ['a comment', { 'lanegate.yml': `# What follows\n${triageProject['lanegate.yml']}` }, []],
    [
      'a default that is written out',
      { 'lanegate.yml': `${triageProject['lanegate.yml']}gate: { alpha: 0.05 }\n` },
      [],
    ],
    ['a new corpus', { 'data/hours.md': 'Open from 9 to 5.\n' }, ['data.data added (data)']],
    ['a new prompt', { 'prompts/new.txt': 'Hello.\n' }, ['prompts.new added (prompt)']],
    ['weights', { 'models/tiny.gguf': 'GGUF' }, ['models.models/tiny.gguf added (model)']],
  ])('names %s that moved', async (_, edits, expected) => {
    expect(await movedBy(edits)).toEqual(expected);
  });

  test('names what is gone, and what a prompt includes', async () => {
    const before = { 'prompts/a.j2': '{% include "tone.txt" %}\n', 'prompts/tone.txt': 'Be kind.\n' };
    expect(await movedBy({}, { before, removed: ['prompts/a.j2'] })).toEqual(['prompts.a removed (prompt)']);
    expect(await movedBy({ 'prompts/tone.txt': 'Be brief.\n' }, { before })).toEqual([
      'prompts.a changed (prompt)',
      'prompts.tone changed (prompt)',
    ]);
  });

  test('has no lock where none is committed', async () => {
    const git = inMemoryGit([{ files: triageProject }]);
    expect((await checkLock({ git }, { revision: 'HEAD' })).committed).toBeUndefined();
  });

  test.each([
    ['<<<<<<< HEAD\n{}', 'it is not JSON'],
    ['{"version":1}', 'prompts'],
    [
      '{"version":1,"code":{"commit":"%"},"prompts":{},"models":{},"embeddings":{},"data":{},"evals":{},"configuration":{}}',
      'no commit can name itself',
    ],
  ])('does not take %s for a lock', async (text, why) => {
    const git = inMemoryGit([{ files: { ...triageProject, [lockFile]: text.replace('%', 'a'.repeat(40)) } }]);
    await expect(checkLock({ git }, { revision: 'HEAD' })).rejects.toThrow(why);
  });
});

test('a lock rides along with the change that it locks, in no lane of its own', async () => {
  const prompt = editedFile('prompts/triage.prompt.yml', 'Answer with', 'Reply with');
  const head = await lockedProject(prompt);
  const git = inMemoryGit([
    { name: 'main', files: await lockedProject() },
    { name: 'head', files: head },
  ]);
  const ports = { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() };
  const { lanes, mixed } = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: undefined });
  expect([lanes, mixed]).toEqual([['prompt', 'docs'], false]);
});
