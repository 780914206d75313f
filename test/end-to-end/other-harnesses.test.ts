import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { runBuiltAction } from '../fixtures/run-built-action.js';
import { runCommandLine } from '../fixtures/run-command-line.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let folder: string;

const numbers = Array.from({ length: 80 }, (_, index) => index);

const junit = (fails: (index: number) => boolean): string =>
  `<?xml version="1.0"?><testsuites><testsuite name="answers">${numbers
    .map(
      (index) => `<testcase classname="t" name="q${index}">${fails(index) ? '<failure message="no"/>' : ''}</testcase>`,
    )
    .join('')}</testsuite></testsuites>`;

const promptfoo = (fails: (index: number) => boolean): string =>
  JSON.stringify({
    results: {
      version: 3,
      stats: {},
      results: numbers.map((index) => ({
        promptIdx: 0,
        testIdx: index,
        vars: { q: `=${index}` },
        provider: { id: 'p' },
        namedScores: {},
        success: !fails(index),
        score: fails(index) ? 0 : 1,
        failureReason: fails(index) ? 1 : 0,
        response: { output: '=HYPERLINK("https://evil.example")' },
      })),
    },
  });

const never = (): boolean => false;
const often = (index: number): boolean => index % 5 === 0;

const files: Readonly<Record<string, string>> = {
  'base.xml': junit(never),
  'worse.xml': junit(often),
  'base.json': promptfoo(never),
  'worse.json': promptfoo(often),
  'bomb.xml': '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>',
  'notes.txt': 'hello',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-harnesses-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...words: string[]) => runCommandLine(words, { folder });

describe.each(['xml', 'json'])('results as %s', (ending) => {
  test.each([
    ['base', 0, 'pass'],
    ['worse', 1, 'fail'],
  ])('%s ends with %i: %s', async (head, exitStatus, verdict) => {
    const judged = await run('gate', '--base', `base.${ending}`, '--head', `${head}.${ending}`, '--json');
    expect(judged).toMatchObject({ exitStatus, stderr: '' });
    expect(Verdict.parse(JSON.parse(judged.stdout))).toMatchObject({
      verdict,
      lanes: {},
      suites: [{ name: 'results' }],
    });
    const compared = await run('compare', `base.${ending}`, `${head}.${ending}`, '--json');
    expect(compared.exitStatus).toBe(exitStatus);
    expect(JSON.parse(compared.stdout).metrics[0]).toEqual(JSON.parse(judged.stdout).suites[0].metrics[0]);
  });
});

test('they leave a run that is told in every format, and its CSV holds no formula', async () => {
  await run('gate', '--base', 'base.json', '--head', 'worse.json', '--suite', 'answers', '--out', 'run');
  const told = await Promise.all(
    ['markdown', 'html', 'junit', 'csv'].map((format) => run('report', 'run', '--format', format)),
  );
  expect(told.map(({ exitStatus }) => exitStatus)).toEqual([0, 0, 0, 0]);
  const csv = told[3]?.stdout ?? '';
  expect(csv.match(/answers,policy/g)).toHaveLength(160);
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  expect(csv).not.toMatch(/(?:^|,)"?=/m);
  writeFileSync(join(folder, 'evaluation.json'), readFileSync(join(folder, 'run/evaluation.json')));
  const again = await run('gate', '.', '--json');
  expect(JSON.parse(again.stdout)).toEqual(JSON.parse(readFileSync(join(folder, 'run/verdict.json'), 'utf8')));
  for (const name of ['evaluation.json', 'verdict.json']) rmSync(join(folder, name));
});

test('head alone is held to its floor', async () => {
  const alone = (...words: string[]) => run('gate', '--head', 'worse.json', '--json', ...words);
  expect(await alone()).toMatchObject({ exitStatus: 0, stdout: expect.stringContaining('"inconclusive"') });
  expect((await alone('--inconclusive', 'block')).exitStatus).toBe(3);
  expect((await alone('--floor', 'success=0.6')).exitStatus).toBe(0);
  expect((await alone('--floor', 'success=0.95')).exitStatus).toBe(1);
});

test.each([
  ['XML that declares entities', ['gate', '--head', 'bomb.xml'], /^bomb\.xml: this XML declares a document type/],
  ['what is no results', ['gate', '--head', 'notes.txt'], /^notes\.txt: these results are of no known format/],
  ['a file that is not there', ['gate', '--head', 'nowhere.json'], /^nowhere\.json: there is no such file/],
  ['base without head', ['gate', '--base', 'base.json'], /either a run folder or results/],
  ['a folder and results', ['gate', '.', '--head', 'base.json'], /either a run folder or results/],
  ['nothing', ['gate'], /either a run folder or results/],
  ['a floor that is none', ['gate', '--head', 'base.json', '--floor', 'high'], /a metric and a share/],
  ['two kinds of files', ['gate', '--base', 'base.xml', '--head', 'base.json'], /cannot be paired/],
])('%s is the mistake of the user', async (_, words, message) => {
  const mistaken = await run(...words);
  expect(mistaken).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(mistaken.stderr).toMatch(message);
  expect(mistaken.stderr).not.toMatch(/^ {4}at /m);
});

describe('the gate action', () => {
  const act = (inputs: Record<string, string>) => runBuiltAction({ script: 'gate', inputs, workspace: folder });

  test.each([
    ['base.json', 0, 'pass'],
    ['worse.json', 1, 'fail'],
  ])('judges %s: %i, %s', async (head, exitCode, verdict) => {
    const acted = await act({ folder: `run-of-${head}`, 'base-results': 'base.json', 'head-results': head });
    expect(acted).toMatchObject({ exitCode, outputs: { verdict, lanes: '{}' } });
  });

  test('does not believe them where a job before it did not succeed', async () => {
    const needs = JSON.stringify({ answers: { result: 'failure' } });
    const acted = await act({ folder: 'run-of-failed-job', 'head-results': 'base.json', floor: 'success=0.1', needs });
    expect(acted).toMatchObject({ exitCode: 1, outputs: { verdict: 'error', lanes: '{}' } });
    expect(JSON.stringify(acted.commands)).toContain('the job answers ended as failure');
  });

  test.each([
    [{ 'base-results': 'base.json' }, 'there is no \\"head-results\\"'],
    [{ margin: '0.1' }, 'there is no \\"head-results\\"'],
    [{ 'head-results': 'base.json', floor: 'success=2' }, 'success=0.9'],
    [{ 'head-results': 'base.json', margin: '5' }, 'share from 0 to 1'],
  ])('refuses %j and outputs no verdict', async (inputs, message) => {
    const acted = await act({ folder: 'refused', ...inputs });
    expect(acted).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(JSON.stringify(acted.commands)).toContain(message);
  });
});
