import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const config = `prompts: ["Say hello to {{name}}."]
providers: [echo]
tests:
  - vars: { name: Ann }
    assert: [{ type: contains, value: "hello to {{name}}" }, { type: javascript, value: "output.length < 40" }]
  - vars: { name: Bob }
    assert: [{ type: icontains, value: HELLO }]
derivedMetrics: [{ name: twice, value: pass * 2 }]
`;

let repository: TemporaryRepository;

beforeEach(async () => {
  repository = await temporaryRepository([{ name: 'main', files: { 'promptfooconfig.yaml': config } }]);
});
afterEach(() => repository.remove());

const lanegate = (...words: string[]) => runCommandLine(words, { folder: repository.folder });

test('a promptfoo suite is written natively, and asks and grades the same when it is run', async () => {
  const imported = await lanegate('import', 'promptfooconfig.yaml', '--out', 'native');
  expect(imported).toMatchObject({ exitStatus: 0, stderr: '' });
  expect(imported.stdout).toContain('wrote native/lanegate.yml\n');
  expect(imported.stdout).toMatch(/^not imported: promptfooconfig\.yaml:8: `derivedMetrics`: /m);
  expect(imported.stdout).toMatch(/^next: move what is in native to the root of the repository/m);

  const before = await lanegate('check', '--worktree', '--base', 'main', '--json');
  for (const path of ['lanegate.yml', 'prompts/prompt.prompt.yml', 'evals/promptfooconfig.jsonl']) move(path);
  const after = await lanegate('check', '--worktree', '--base', 'main', '--json');
  expect(before.exitStatus).toBe(0);
  const { suites } = JSON.parse(after.stdout);
  const same = { name: 'promptfooconfig.yaml', metrics: [{ name: 'pass', head: 1 }], cases: { total: 2, compared: 2 } };
  expect(suites).not.toHaveLength(0);
  for (const suite of suites) expect(suite).toMatchObject(same);
});

/** Takes a written file to where Lanegate looks for it. */
function move(path: string): void {
  const to = join(repository.folder, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, readFileSync(join(repository.folder, 'native', path)));
}

test('nothing is overwritten without a word', async () => {
  expect(await lanegate('import', 'promptfooconfig.yaml')).toMatchObject({ exitStatus: 0 });
  const again = await lanegate('import', 'promptfooconfig.yaml');
  expect(again).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(again.stderr).toMatch(/^lanegate-import\/\S+: this file is there already\n {2}hint: .*--force\n$/);
  expect(await lanegate('import', 'promptfooconfig.yaml', '--force')).toMatchObject({ exitStatus: 0 });
});

test('what it wrote is told as JSON', async () => {
  const { stdout } = await lanegate('import', 'promptfooconfig.yaml', '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    written: expect.arrayContaining(['lanegate-import/lanegate.yml']),
    unimported: [{ path: 'promptfooconfig.yaml', line: 8, what: '`derivedMetrics`' }],
  });
});
