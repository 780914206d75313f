import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ActionBed, type ActionName, providerKey } from '../fixtures/action-bed.js';
import { soundFiles } from '../fixtures/corpus-fixtures.js';
import { keyVariable, promptFile } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Text that stands in one part of the source and nowhere else. */
const heavyParts = {
  'the price table': 'input_mtok',
  'the store of answers': '{"checksum":"',
  'the gateway': 'the retry budget of its target is used up',
  'models behind HTTP': 'x-should-retry',
  'replayed models': 'has no answer of',
  'the carrier of answers': 'nothing of earlier jobs on',
};

/** Text of what examines documents. */
const examination = 'it is a Git LFS pointer, and what it points to is not read';

/**
 * What is loaded by a job that saves answers, that asks the learner, that has a cap which runs share, or whose change
 * touches a corpus, and by no other.
 */
const rareParts = {
  'the embedded learner': 'there is no embedded model',
  'the toolkit that saves caches': 'Unable to reserve cache with key',
  'the reader of what other runs spent': 'no run left a record',
  'the reader of zip archives': 'the archive names a file twice',
  'what examines corpora': examination,
};

/** What Node writes for NODE_V8_COVERAGE: every script that it compiled, whether it was run or not. */
const Coverage = z.object({ result: z.array(z.object({ url: z.string() })) });

const loadedBy = new Map<ActionName, readonly string[]>();
/** By `detect`, of a change of documents. */
let loadedForCorpora: readonly string[];
let bed: ActionBed;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loaded-scripts-'));
  bed = await ActionBed.open(
    [
      { name: 'change', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
      { name: 'documents', files: soundFiles(2) },
    ],
    'data: { docs: { corpus: "docs/**" } }\n',
  );
  const runFolder = bed.newFolder();
  for (const action of ['detect', 'evaluate', 'gate', 'report'] as const) {
    const coverage = join(folder, action);
    const run = await bed.run(action, {
      event: pullRequestEvent(bed.sides('change')),
      folder: runFolder,
      environment: { [keyVariable]: providerKey, NODE_V8_COVERAGE: coverage },
    });
    expect(run).toMatchObject({ exitCode: action === 'gate' ? 1 : 0 });
    loadedBy.set(action, scriptsIn(coverage));
  }
  const coverage = join(folder, 'documents');
  await bed.run('detect', {
    event: pullRequestEvent(bed.sides('documents')),
    environment: { NODE_V8_COVERAGE: coverage },
  });
  loadedForCorpora = scriptsIn(coverage);
});

afterAll(async () => {
  await bed.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The scripts of the product that one process loaded. */
function scriptsIn(coverage: string): string[] {
  const reports = readdirSync(coverage).map((name) =>
    Coverage.parse(JSON.parse(readFileSync(join(coverage, name), 'utf8'))),
  );
  const urls = reports.flatMap(({ result }) => result.map(({ url }) => url));
  return urls.filter((url) => url.includes('/dist/suite/')).map((url) => fileURLToPath(url));
}

const withText = (scripts: readonly string[], text: string): string[] =>
  scripts.filter((path) => readFileSync(path, 'utf8').includes(text)).map((path) => basename(path));

const scriptsWith = (action: ActionName, text: string): string[] => withText(loadedBy.get(action) ?? [], text);

test.each(Object.entries(heavyParts))('evaluate loads %s, so these texts do tell what is loaded', (_, text) => {
  expect(scriptsWith('evaluate', text)).not.toEqual([]);
});

test.each(['detect', 'gate', 'report'] as const)('%s loads neither models nor prices nor stored answers', (action) => {
  const heavy = Object.entries(heavyParts).map(([part, text]) => [part, scriptsWith(action, text)]);
  expect(heavy).toEqual(Object.keys(heavyParts).map((part) => [part, []]));
  expect(loadedBy.get(action)).not.toEqual([]);
});

test('detect examines the corpora that a change touches, and loads nothing else for it', () => {
  expect(withText(loadedForCorpora, examination)).toHaveLength(1);
  const others = { ...heavyParts, ...rareParts };
  const loaded = Object.entries(others).filter(([, text]) => withText(loadedForCorpora, text).length > 0);
  expect(loaded.map(([part]) => part)).toEqual(['what examines corpora']);
});

describe.each(Object.entries(rareParts))('%s', (_, text) => {
  test('is in the product', () => {
    const built = readdirSync('dist/suite').filter((name) => /\.c?js$/.test(name));
    expect(built.filter((name) => readFileSync(join('dist/suite', name), 'utf8').includes(text))).not.toEqual([]);
  });

  test.each(['detect', 'evaluate', 'gate', 'report'] as const)('is not loaded by %s', (action) => {
    expect(scriptsWith(action, text)).toEqual([]);
  });
});
