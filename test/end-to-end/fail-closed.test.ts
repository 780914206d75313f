import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed, providerKey, type StepRun } from '../fixtures/action-bed.js';
import { keyVariable, labelSentence, promptFile } from '../fixtures/label-project.js';
import { type EventPayload, pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;
let event: EventPayload;

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
  ]);
  event = pullRequestEvent(bed.sides('harmless'));
  detected = (await bed.run('detect', { event })).folder;
  evaluated = copyOf(detected);
  await bed.run('evaluate', { event, folder: evaluated });
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

/** The folder of a change that would pass, as `detect` alone leaves it, and as `evaluate` does after it. */
let detected: string;
let evaluated: string;

const copyOf = (folder: string): string => {
  const copy = bed.newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

const errorsOf = ({ commands }: StepRun): string =>
  commands.flatMap(({ name, message }) => (name === 'error' ? [message] : [])).join('\n');

describe('the gate', () => {
  test('passes the change when everything is there', async () => {
    const folder = copyOf(evaluated);
    expect(await bed.run('gate', { event, folder })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('is an error without an evaluation of a change that reaches answers', async () => {
    const folder = copyOf(detected);
    const run = await bed.run('gate', { event, folder });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(errorsOf(run)).toContain('there is no evaluation');
  });

  test('judges an evaluation alone, which tells its change', async () => {
    const folder = copyOf(evaluated);
    rmSync(join(folder, 'change-set.json'));
    expect(await bed.run('gate', { event, folder })).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('is the mistake of the user with neither a change set nor an evaluation, and sets no verdict', async () => {
    const folder = copyOf(detected);
    rmSync(join(folder, 'change-set.json'));
    const run = await bed.run('gate', { event, folder });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '', lanes: '' } });
    expect(errorsOf(run)).toContain('change-set.json: this artifact is missing');
  });

  test.each([
    ['is torn', (text: string) => text.slice(0, text.length / 2), 2, ''],
    ['is of another shape', () => '{"version":1,"suites":[]}', 2, ''],
    ['is of another change', (text: string) => text.replace(/"head": "\w+"/u, '"head": "another"'), 1, 'error'],
    ['lost its suites', (text: string) => JSON.stringify({ ...JSON.parse(text), suites: [] }), 1, 'error'],
  ])('does not pass an evaluation that %s', async (_, spoil, exitCode, verdict) => {
    const folder = copyOf(evaluated);
    const path = join(folder, 'evaluation.json');
    writeFileSync(path, spoil(readFileSync(path, 'utf8')));
    expect(await bed.run('gate', { event, folder })).toMatchObject({ exitCode, outputs: { verdict } });
  });
});

describe('a key', () => {
  test.each([
    ['is not set', {}],
    ['is empty', { [keyVariable]: '' }],
  ])('that %s ends the run before any call, and the variable is named', async (_, environment) => {
    const run = await bed.run('check', { event, environment });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(errorsOf(run)).toContain(`the key variable \`${keyVariable}\` is not set`);
    expect(bed.models.requests).toEqual([]);
    expect(bed.github.store.comments[0]?.body).toContain('is not set');
  });

  test.each([
    ['no key', ''],
    ['another key', 'OTHER_KEY'],
  ])('is refused to a step whose input `keys` names %s', async (_, keys) => {
    const run = await bed.run('check', { event, inputs: { keys } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(errorsOf(run)).toContain(`\`${keyVariable}\` is not among the ones this step may use`);
    expect(bed.models.requests).toEqual([]);
  });

  test('goes to the provider in the header, and nowhere else', async () => {
    await bed.run('check', { event });
    const [request] = bed.models.requests;
    expect(request?.headers.authorization).toBe(`Bearer ${providerKey}`);
  });
});
