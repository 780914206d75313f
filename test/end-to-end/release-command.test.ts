import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CommandLineRun, runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import { triageProject } from '../fixtures/triage-project.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const signed = {
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: 'Grace',
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: 'grace@example.com',
};

let repository: TemporaryRepository;
const lanegate = (...words: readonly string[]): Promise<CommandLineRun> =>
  runCommandLine(words, { folder: repository.folder, environment: signed });
const pathOf = (...parts: readonly string[]) => join(repository.folder, ...parts);

/** Commits everything that lies in the checkout. */
const commit = (message: string): void => {
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', message);
};

/** Rewrites the prompt. */
function reword(from: string, to: string): void {
  const path = pathOf('prompts', 'triage.prompt.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

beforeAll(() => {
  const cases = Array.from({ length: 60 }, (_, index) => {
    const message = index % 2 === 0 ? `Where is parcel ${index}` : `I was charged ${index} times`;
    return JSON.stringify({ id: String(index), vars: { message }, expected: index % 2 === 0 ? 'shipping' : 'billing' });
  });
  repository = temporaryRepository([{ files: { ...triageProject, 'evals/triage.jsonl': `${cases.join('\n')}\n` } }]);
});

afterAll(() => repository.remove());

test('a lane is locked, evaluated and released from a terminal, and its code is held against what was released', async () => {
  expect(await lanegate('lock', '--check')).toMatchObject({
    exitStatus: 1,
    stdout: expect.stringContaining('there is no'),
  });
  expect((await lanegate('lock')).exitStatus).toBe(0);
  commit('lock');
  expect(await lanegate('lock', '--check', '--head', 'HEAD')).toMatchObject({
    exitStatus: 0,
    stdout: 'ai.lock.json holds\n',
  });

  reword('Answer with one label', 'Answer with just one label');
  const moved = await lanegate('lock', '--check', '--json');
  expect([moved.exitStatus, JSON.parse(moved.stdout)]).toEqual([
    1,
    {
      version: 1,
      locked: true,
      holds: false,
      moved: [{ section: 'prompts', name: 'triage', lane: 'prompt', change: 'changed' }],
    },
  ]);
  await lanegate('lock');
  commit('reword');

  expect(await lanegate('release', '--lane', 'prompt')).toMatchObject({
    exitStatus: 2,
    stderr: expect.stringContaining('there is no evaluation'),
  });
  await lanegate('evaluate', '--base', 'HEAD~1', '--head', 'HEAD');
  const released = await lanegate('release', '--lane', 'prompt', '--out', 'build/releases', '--json');
  const { bundle, evidence, by, commit: of } = JSON.parse(released.stdout);
  expect({ evidence, by, of }).toMatchObject({
    evidence: { verdict: expect.stringMatching(/^(?:pass|inconclusive)$/u) },
    by: 'Grace <grace@example.com>',
    of: repository.id('HEAD'),
  });
  const [file = ''] = readdirSync(pathOf(bundle.place)).filter((name) => name.startsWith('prompt-'));
  const text = readFileSync(pathOf(bundle.place, file));
  expect(`sha256:${createHash('sha256').update(text).digest('hex')}`).toBe(bundle.digest);
  expect(file).toBe(`prompt-${bundle.digest.replace('sha256:', '')}.json`);

  const again = await lanegate('release', '--lane', 'prompt', '--out', 'elsewhere', '--run', 'gone');
  expect(again).toMatchObject({ exitStatus: 0, stdout: expect.stringContaining('was released before') });
  expect(repository.git('rev-list', '--count', 'lanegate')).toBe('1');

  expect(await lanegate('lock', '--against', 'production')).toMatchObject({
    exitStatus: 1,
    stdout: expect.stringContaining('so nothing is proven'),
  });
});
