import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { monorepoProject } from '../fixtures/monorepo-project.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let repository: TemporaryRepository;

beforeAll(() => {
  const path = 'services/mail/prompts/triage.prompt.yml';
  const edited = monorepoProject[path]?.replace('one label', 'a label') ?? '';
  repository = temporaryRepository([
    { name: 'start', files: monorepoProject },
    { name: 'edit', files: { [path]: edited } },
  ]);
});

afterAll(() => repository.remove());

test('a change of one service is checked by its own suites, in one verdict', async () => {
  const words = ['check', '--base', 'start', '--head', 'edit', '--json'];
  const run = await runCommandLine(words, { folder: repository.folder });
  expect(JSON.parse(run.stdout)).toMatchObject({
    lanes: { prompt: 'inconclusive' },
    suites: [{ name: 'services/mail/triage' }],
  });
});

test('a model of a service answers by its name from the root', async () => {
  repository.git('checkout', '--quiet', 'edit');
  const run = await runCommandLine(['ask', 'services/mail/triage', 'Where is my parcel?'], {
    folder: repository.folder,
  });
  expect(run.stderr).toBe('truncated: the answer was cut at 20 tokens · $0 · 1 attempt\n');
});
