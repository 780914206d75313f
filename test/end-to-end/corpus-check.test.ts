import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CorpusReport } from '../../src/domain/corpus/check/corpus-report.js';
import { ActionBed } from '../fixtures/action-bed.js';
import { soundFiles, soundText } from '../fixtures/corpus-fixtures.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const hostile = 'docs/[x](javascript:1)|<img src=x>.md';

let bed: ActionBed;

beforeAll(async () => {
  const declared = 'version: 1\ndata: { docs: { corpus: "docs/**" } }\n';
  bed = await ActionBed.open([
    { name: 'base', files: { 'lanegate.yml': declared, ...soundFiles(10) } },
    { name: 'good', files: { 'docs/new.md': soundText(70) } },
    { name: 'bad', parents: ['base'], files: { [hostile]: 'cafÃ© ::error::x\u001b[31m au lait' } },
  ]);
});
afterAll(() => bed.close());

const run = (head: string) =>
  bed.run('corpus', {
    event: pullRequestEvent({ base: bed.repository.id('base'), head: bed.repository.id(head) }),
    checkout: 'none',
    inputs: {},
  });

test('the action passes sound documents and fails the job for one that is not', async () => {
  const good = await run('good');
  expect([good.exitCode, good.outputs['verdict']]).toEqual([0, 'pass']);
  const bad = await run('bad');
  expect([bad.exitCode, bad.outputs['verdict']]).toEqual([1, 'fail']);
  expect(bad.stdout).toContain('the corpus docs does not pass: control-character: 1 new or changed document fails');
  expect(bad.summary).toContain('### Corpora: fail');
  expect(bad.summary).toContain('`docs/[x](javascript:1)\\|<img src=x>.md:1`');
  expect(bad.summary).not.toContain('\u001b');
  expect(CorpusReport.parse(JSON.parse(bad.outputs['report'] ?? 'null')).corpora).toMatchObject([{ name: 'docs' }]);
});

test('the command line says the same, as text, Markdown and JSON', async () => {
  const check = (...words: string[]) =>
    runCommandLine(['corpus', 'check', ...words], { folder: bed.repository.folder });
  const text = await check('--base', 'base', '--head', 'bad');
  expect(text.exitStatus).toBe(1);
  expect(text.stdout).toMatch(/^fail: 1 corpus, /);
  expect(text.stdout).toContain('  fail mojibake: 1 new or changed document fails');
  expect(text.stdout).not.toMatch(/^::|\u001b/m);
  const json = await check('docs', '--base', 'base', '--head', 'bad', '--json');
  expect(CorpusReport.parse(JSON.parse(json.stdout))).toMatchObject({ verdict: 'fail', blocks: true });
  expect(await check('--base', 'base', '--head', 'good', '--markdown')).toMatchObject({
    exitStatus: 0,
    stdout: expect.stringContaining('### Corpora: pass'),
  });
  expect(await check('dogs', '--base', 'base', '--head', 'good')).toMatchObject({
    exitStatus: 2,
    stderr: expect.stringContaining('there is no corpus `dogs`'),
  });
});
