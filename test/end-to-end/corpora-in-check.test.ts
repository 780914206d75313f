import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { ActionBed, providerKey } from '../fixtures/action-bed.js';
import { soundFiles, soundText } from '../fixtures/corpus-fixtures.js';
import { keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const hostile = 'docs/[x](javascript:1)|<img src=x>.md';
const spoiltText = `cafÃ© ::error::x\u001b[31m au lait for @octocat, paid with ${providerKey}`;
const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };

let bed: ActionBed;

beforeAll(async () => {
  bed = await ActionBed.open(
    [
      { name: 'base', files: soundFiles(10) },
      { name: 'sound', parents: ['base'], files: { ...harmless, 'docs/new.md': soundText(70) } },
      { name: 'spoilt', parents: ['base'], files: { ...harmless, [hostile]: spoiltText } },
      { name: 'apart', parents: ['base'], files: harmless },
    ],
    'data: { docs: { corpus: "docs/**" } }\n',
  );
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const eventOf = (head: string) => pullRequestEvent({ base: bed.repository.id('base'), head: bed.repository.id(head) });
const lanesIn = (outputs: Readonly<Record<string, string>>): unknown => JSON.parse(outputs['lanes'] ?? 'null');
/** The newest, which stand first. */
const statusOf = (head: string) => bed.github.store.statuses.find(({ sha }) => sha === bed.repository.id(head));

describe('the whole check in one step', () => {
  test('blocks a pull request that spoils a document, and says where, harmlessly', async () => {
    const run = await bed.run('check', { event: eventOf('spoilt'), checkout: 'none' });
    expect([run.exitCode, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(lanesIn(run.outputs)).toMatchObject({ prompt: 'pass', data: 'fail' });
    expect(statusOf('spoilt')).toMatchObject({ state: 'failure', description: expect.stringContaining('data fail') });
    const [comment] = bed.github.store.comments;
    expect(comment?.body).toContain('| `docs` | 🔴 fail | `mojibake` | 1 new or changed document fails |');
    expect(comment?.body).toContain('`docs/[x](javascript:1)\\|<img src=x>.md:1`');
    const fileOf = (name: string): string => Object.entries(run.files).find(([path]) => path.endsWith(name))?.[1] ?? '';
    const page = fileOf('report.html');
    expect(page).toContain('<h2>Corpora</h2>');
    expect(page).not.toContain('<img src=x>');
    for (const text of Object.values(run.files)) expect(text).not.toContain(providerKey);
    // Packs of git, which lie there as well, have any byte in them.
    const artifacts = Object.entries(run.files).filter(([path]) => /\.(?:html|json|jsonl|md|xml)$/.test(path));
    expect(artifacts.length).toBeGreaterThan(3);
    for (const [path, text] of artifacts) expect([path, text.includes('\u001b')]).toEqual([path, false]);
    expect(fileOf('junit.xml')).toContain('<testcase classname="corpus docs" name="mojibake">');
    expect(run.commands).toContainEqual(
      expect.objectContaining({ name: 'error', message: expect.stringContaining('docs: mojibake') }),
    );
  });

  test('says that a sound document is sound, and nothing of corpora that are left alone', async () => {
    const sound = await bed.run('check', { event: eventOf('sound'), checkout: 'none' });
    expect(sound.exitCode).toBe(0);
    expect(sound.summary).toContain('| `docs` | 🟢 pass |');
    const apart = await bed.run('check', { event: eventOf('apart'), checkout: 'none' });
    expect([apart.exitCode, apart.outputs['verdict']]).toEqual([0, 'pass']);
    expect(apart.summary).not.toContain('Corpus');
  });
});

describe('the steps of a chain', () => {
  test('carry in the change set what detect found of the corpora, as far as the verdict', async () => {
    const [folder, event] = [bed.newFolder(), eventOf('spoilt')];
    const detected = await bed.run('detect', { event, folder, checkout: 'none', environment: {} });
    expect(detected).toMatchObject({ exitCode: 0, outputs: { data: 'true', 'needs-evaluation': 'true' } });
    expect(bed.models.requests).toEqual([]);
    await bed.run('evaluate', { event, folder, checkout: 'none' });
    const gated = await bed.run('gate', { event, folder, checkout: 'none' });
    expect(gated).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });
});

const Detected = z.object({
  corpora: z.array(z.object({ name: z.string(), verdict: z.string(), blocks: z.boolean() })),
});

test('the command line says the same', async () => {
  const run = (...words: string[]) =>
    runCommandLine([...words, '--base', 'base', '--head', 'spoilt', '--json'], {
      folder: bed.repository.folder,
      environment: { [keyVariable]: providerKey },
    });
  const detected = await run('detect');
  expect(Detected.parse(JSON.parse(detected.stdout)).corpora).toEqual([
    { name: 'docs', verdict: 'fail', blocks: true },
  ]);
  const checked = await run('check');
  expect(checked.exitStatus).toBe(1);
  expect(Verdict.parse(JSON.parse(checked.stdout))).toMatchObject({ verdict: 'fail', corpora: [{ name: 'docs' }] });
});
