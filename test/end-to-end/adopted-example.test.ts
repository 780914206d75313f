import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const example = 'examples/adopted';
const files = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(example, path)).isFile())
    .map((path) => [path, readFileSync(join(example, path), 'utf8')]),
);

let repository: TemporaryRepository;

beforeEach(async () => {
  repository = await temporaryRepository([{ name: 'main', files }]);
});
afterEach(() => repository.remove());

function edit(path: string, from: string, to: string): void {
  const text = files[path] ?? '';
  expect(text).toContain(from);
  writeFileSync(join(repository.folder, path), text.replace(from, to));
}

async function check() {
  const run = await runCommandLine(['check', '--worktree', '--base', 'main', '--json'], { folder: repository.folder });
  return { exitStatus: run.exitStatus, verdict: JSON.parse(run.stdout) };
}

describe('the example of a project that has a promptfoo suite and a program', () => {
  test('fails a change of its prompt that loses what the suite looks for', async () => {
    edit('prompts/answer.txt', 'Please answer', 'Answer');
    expect(await check()).toMatchObject({
      exitStatus: 1,
      verdict: {
        lanes: { prompt: 'fail' },
        suites: [
          {
            name: 'promptfooconfig.yaml',
            metrics: expect.arrayContaining([expect.objectContaining({ name: 'pass', base: 1, head: 0 })]),
          },
        ],
      },
    });
  });

  test('passes a change of its prompt that keeps it', async () => {
    edit('prompts/answer.txt', 'in one sentence', 'in a short sentence');
    expect(await check()).toMatchObject({ exitStatus: 0, verdict: { verdict: 'pass', lanes: { prompt: 'pass' } } });
  });

  test('fails a change of its program that answers worse', async () => {
    edit('app/route.py', '"parcel", "delivery", "ship"', '"parcel"');
    expect(await check()).toMatchObject({
      exitStatus: 1,
      verdict: { suites: [{ name: 'route', verdict: 'fail', metrics: [{ name: 'accuracy', base: 1 }] }] },
    });
  });
});
