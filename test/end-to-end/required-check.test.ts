import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { ActionBed, type StepRequest, type StepRun } from '../fixtures/action-bed.js';
import { faults } from '../fixtures/github-stand-in.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { type EventPayload, mergeGroupEvent, pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const promptPath = 'prompts/triage.prompt.yml';
/** As many as GitHub lists of a pull request. */
const manyFiles = Object.fromEntries(
  Array.from({ length: 2999 }, (_, index) => [`src/file-${index}.py`, `x = ${index}\n`]),
);
let bed: ActionBed;
/** The run folder of a change that fails, as the jobs before the gate leave it. */
let harmful: string;

const ofBranch = (branch: string) => pullRequestEvent(bed.sides(branch));
const folderWith = (folder: string): string => {
  const copy = bed.newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};
const run = (action: 'announce' | 'detect' | 'evaluate' | 'gate' | 'report' | 'check', request: StepRequest) =>
  bed.run(action, { checkout: 'none', ...request });

/** The statuses that were set, the latest first. */
const statuses = () => bed.github.store.statuses.map(({ state, description }) => [state, description]);
const verdictIn = (folder: string): Verdict =>
  Verdict.parse(JSON.parse(readFileSync(join(folder, 'verdict.json'), 'utf8')));
const told = ({ commands }: StepRun, kind: string) => commands.filter(({ name }) => name === kind);
const textOf = (step: StepRun, kind: string) =>
  told(step, kind)
    .map(({ message }) => message)
    .join('\n');
const needs = (result: string): string => JSON.stringify({ lanes: { result, outputs: { artifact: 'x' } } });

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmful', files: { [promptPath]: promptFile('Answer with a label.') } },
    { name: 'harmless', files: { [promptPath]: promptFile(`Be brief. ${labelSentence}`) } },
    { name: 'many-files', files: { [promptPath]: promptFile('Answer with a label.'), ...manyFiles } },
    { name: 'code-only', files: { 'src/app.py': 'print("bye")\n' } },
    { name: 'mistaken', files: { 'lanegate.yml': 'version: 1\nsuites:\n  - nam: triage\n' } },
  ]);
  harmful = bed.newFolder();
  for (const action of ['detect', 'evaluate'] as const)
    await run(action, { event: ofBranch('harmful'), folder: harmful, checkout: 'full' });
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

describe('the status of the commit', () => {
  test('is pending before the evaluation and tells the lanes and what moved after it, with the page of the run', async () => {
    const folder = folderWith(harmful);
    const announced = await run('announce', { event: ofBranch('harmful'), folder });
    expect(announced).toMatchObject({ exitCode: 0, outputs: { status: 'pending' } });
    expect(statuses()).toEqual([['pending', 'evaluating 1 suite']]);
    const judged = await run('gate', { event: ofBranch('harmful'), folder, inputs: { needs: needs('success') } });
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(statuses()[0]).toEqual([
      'failure',
      expect.stringMatching(/^blocked: prompt fail · accuracy −\d+\.\d points$/u),
    ]);
    expect(bed.github.store.statuses).toMatchObject(
      [0, 1].map(() => ({
        sha: bed.repository.id('harmful'),
        context: 'lanegate',
        targetUrl: `${bed.github.serverUrl}/acme/shop/actions/runs/1`,
      })),
    );
  });

  test.each([
    ['a merge group', mergeGroupEvent],
    ['a pull request', pullRequestEvent],
  ])('is set by the whole check for %s', async (_, eventOf) => {
    const step = await run('check', { event: eventOf(bed.sides('harmless')), checkout: 'full' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(statuses()).toEqual([
      ['success', expect.stringMatching(/^passed: prompt pass/u)],
      ['pending', 'evaluating 1 suite'],
    ]);
  });

  test('stays for a pull request from elsewhere, which waits for approval, and its job fails', async () => {
    const event = pullRequestEvent({ ...bed.sides('harmful'), headRepository: 'eve/shop' });
    const { folder } = await run('detect', { event, checkout: 'full' });
    expect(await run('announce', { event, folder })).toMatchObject({ exitCode: 0, outputs: { status: '' } });
    const step = await run('gate', { event, folder, inputs: { needs: needs('success') } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
    expect(textOf(step, 'error')).toContain('evaluated once somebody approves');
    expect([statuses(), bed.github.store.comments]).toEqual([[], []]);
  });

  test('is left where the verdict is about another commit', async () => {
    const step = await run('gate', { event: ofBranch('harmless'), folder: folderWith(harmful) });
    expect(step.exitCode).toBe(1);
    expect(textOf(step, 'warning')).toContain('the status stays as it is: the verdict is about');
    expect(statuses()).toEqual([]);
  });
});

describe('without the permission to set a status', () => {
  test.each([faults.forbidden, faults.notFound])('the verdict stands, and one warning says so: %p', async (fault) => {
    bed.github.fail({ ...fault, path: /statuses/u });
    const step = await run('gate', { event: ofBranch('harmful'), folder: folderWith(harmful) });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(told(step, 'warning')).toHaveLength(1);
    expect(textOf(step, 'warning')).toContain('give the job "permissions: statuses: write"');
  });

  test('the whole check tries once, and warns once', async () => {
    bed.github.fail({ ...faults.forbidden, path: /statuses/u });
    const step = await run('check', { event: ofBranch('harmless'), checkout: 'full' });
    expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(textOf(step, 'warning').match(/statuses: write/gu)).toHaveLength(1);
    expect(statuses()).toEqual([]);
  });

  test('because there is no token: the same', async () => {
    const inputs = { 'github-token': '' };
    const step = await run('gate', { event: ofBranch('harmful'), folder: folderWith(harmful), inputs });
    expect(step.outputs['verdict']).toBe('fail');
    expect(textOf(step, 'warning')).toContain('there is no token');
  });
});

test('a status that GitHub fails to take is an accident of the step, whatever the verdict', async () => {
  bed.github.fail(...Array.from({ length: 4 }, () => ({ ...faults.serverError, path: /statuses/u })));
  const step = await run('gate', { event: ofBranch('harmful'), folder: folderWith(harmful) });
  expect(step).toMatchObject({ exitCode: 3, outputs: { verdict: '' } });
  expect(statuses()).toEqual([['error', 'not judged: the check could not finish; the log of its run says why']]);
});

test.each([
  ['gate', 'margin'],
  ['check', 'concurrency'],
] as const)('an input of %s that cannot be read is an error, whatever stood there before', async (action, input) => {
  const step = await run(action, { event: ofBranch('harmless'), folder: bed.newFolder(), inputs: { [input]: 'many' } });
  expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
  expect(statuses()).toEqual([['error', expect.stringMatching(`^not judged: input "${input}"`)]]);
});

describe('jobs before the gate that did not succeed', () => {
  test.each(['failure', 'cancelled', 'skipped'])('make an error of what they left: %s', async (result) => {
    const folder = folderWith(harmful);
    const step = await run('gate', { event: ofBranch('harmful'), folder, inputs: { needs: needs(result) } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(statuses()).toEqual([['error', `blocked: prompt error · the job lanes ended as ${result}`]]);
  });

  test('and left nothing are told in the verdict, the comment and the status', async () => {
    const [event, folder] = [ofBranch('harmful'), bed.newFolder()];
    const step = await run('gate', { event, folder, inputs: { needs: needs('failure') } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(statuses()).toEqual([['error', 'blocked: the job lanes ended as failure; nothing says what changed']]);
    const reason = 'the job lanes ended as failure; nothing says what changed';
    expect(verdictIn(folder)).toMatchObject({ reason, blocks: true, head: bed.repository.id('harmful') });
    const reported = await run('report', { event, folder });
    expect(reported.exitCode).toBe(0);
    expect(reported.summary).toContain(reason);
    const body = bed.github.store.comments[0]?.body ?? '';
    expect(body).toContain(reason);
    expect(body).toContain('Nothing is known of what changed');
    expect(body).not.toContain('nothing in this change');
  });

  test('and left a change set alone: what is missing is told too', async () => {
    const folder = folderWith(harmful);
    rmSync(join(folder, 'evaluation.json'));
    const step = await run('gate', { event: ofBranch('harmful'), folder, inputs: { needs: needs('failure') } });
    expect(textOf(step, 'error')).toContain('the job lanes ended as failure; there is no evaluation of a change');
  });

  test('are not the only way to lose an artifact', async () => {
    const inputs = { needs: needs('success') };
    const step = await run('gate', { event: ofBranch('harmful'), folder: bed.newFolder(), inputs });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(textOf(step, 'error')).toContain('nothing says what changed');
  });

  test.each(['{}', 'not JSON', '{"lanes":{}}'])('that cannot be read are a mistake, and an error: %s', async (text) => {
    const folder = folderWith(harmful);
    const step = await run('gate', { event: ofBranch('harmful'), folder, inputs: { needs: text } });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(statuses()).toEqual([['error', expect.stringContaining('the input "needs"')]]);
  });
});

describe('an accident', () => {
  test('of the gate leaves an error over whatever verdict lies there, and the report tells it', async () => {
    const folder = folderWith(harmful);
    const event = ofBranch('harmful');
    writeFileSync(join(folder, 'verdict.json'), '{"verdict":"pass"}');
    writeFileSync(join(folder, 'evaluation.json'), '{"version":1');
    expect(await run('gate', { event, folder })).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(statuses()).toEqual([['error', expect.stringContaining('evaluation.json')]]);
    expect(verdictIn(folder)).toMatchObject({ verdict: 'error', blocks: true });
    expect(await run('report', { event, folder })).toMatchObject({ exitCode: 0 });
    expect(bed.github.store.comments[0]?.body).toContain('not valid JSON');
  });

  test('of the whole check takes the comment out of its running state', async () => {
    const step = await run('check', { event: ofBranch('harmful'), environment: {}, checkout: 'full' });
    expect(step).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(statuses().map(([state]) => state)).toEqual(['error', 'pending']);
    expect(bed.github.store.comments).toHaveLength(1);
    expect(bed.github.store.comments[0]?.body).not.toContain('Evaluating');
    expect(bed.github.store.comments[0]?.body).toContain('is not set');
  });

  test('by a mistake in lanegate.yml is shown at its place', async () => {
    const step = await run('check', { event: ofBranch('mistaken'), checkout: 'full' });
    expect(step.exitCode).toBe(2);
    expect(told(step, 'error').map(({ properties }) => properties)).toEqual([{ file: 'lanegate.yml', line: '3' }]);
    expect(statuses()).toEqual([['error', expect.stringContaining('lanegate.yml:3')]]);
  });
});

test('a verdict that blocks is shown at the line of the change that it goes back to', async () => {
  const step = await run('gate', { event: ofBranch('harmful'), folder: folderWith(harmful) });
  const [first, last] = told(step, 'error');
  expect(first).toMatchObject({
    properties: { file: promptPath, line: expect.stringMatching(/^\d+$/u) },
    message: expect.stringContaining('triage: fail'),
  });
  expect(last).toMatchObject({ properties: {}, message: expect.stringMatching(/^fail: triage/u) });
});

describe('the comment', () => {
  const body = () => bed.github.store.comments[0]?.body ?? '';

  test('is running before it tells the verdict, in the same place', async () => {
    const [event, folder] = [ofBranch('harmful'), folderWith(harmful)];
    const announced = await run('announce', { event, folder });
    expect(body()).toContain('Evaluating 1 suite');
    await run('gate', { event, folder });
    const reported = await run('report', { event, folder });
    expect(body()).toContain('Blocked');
    expect(body()).toContain(`/actions/runs/1)`);
    expect(bed.github.store.comments).toHaveLength(1);
    expect(reported.outputs['comment-url']).toBe(announced.outputs['comment-url']);
  });

  test('says nothing of a change that reaches nothing, unless something was said before', async () => {
    const event = ofBranch('code-only');
    await run('check', { event, checkout: 'full' });
    expect(bed.github.store.comments).toEqual([]);
    expect(statuses()[0]).toEqual(['success', 'not affected: code']);
    await run('report', { event: ofBranch('harmful'), folder: await gated() });
    const step = await run('check', { event, checkout: 'full' });
    expect(bed.github.store.comments).toHaveLength(1);
    expect(body()).toContain('Not affected');
    expect(step.outputs['comment-url']).toContain('#issuecomment-');
  });

  test('of a newer head stays when an older run ends after it', async () => {
    await run('check', { event: ofBranch('code-only'), checkout: 'full' });
    await run('report', { event: ofBranch('harmful'), folder: await gated() });
    await run('check', { event: ofBranch('harmless'), checkout: 'full' });
    const newest = body();
    const movedTo = bed.repository.id('harmless');
    const late = await run('report', { event: ofBranch('harmful'), folder: await gated(), movedTo });
    expect(late).toMatchObject({ exitCode: 0 });
    expect(late.stdout).toContain('the comment stays as it is');
    expect(body()).toBe(newest);
  });

  async function gated(): Promise<string> {
    const folder = folderWith(harmful);
    await run('gate', { event: ofBranch('harmful'), folder });
    return folder;
  }
});

describe('requests to the API', () => {
  const withComments = (count: number): void => {
    for (let index = 0; index < count; index += 1)
      bed.github.store.addComment({ pullRequest: 7, author: 'ada', body: `remark ${index}` });
  };
  const count = (): number => bed.github.calls.length;

  async function chain(event: EventPayload): Promise<void> {
    const folder = bed.newFolder();
    for (const action of ['detect', 'announce', 'evaluate'] as const) {
      expect(await run(action, { event, folder, checkout: 'full' })).toMatchObject({ exitCode: 0 });
    }
    const inputs = { needs: needs('success') };
    expect(await run('gate', { event, folder, inputs })).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(await run('report', { event, folder })).toMatchObject({ exitCode: 0 });
  }

  test.each([
    [0, 8, 7],
    [100, 9, 9],
    [101, 10, 9],
    [250, 11, 9],
  ])('beside %i comments: %i by the whole check first, %i when it is run again', async (comments, first, again) => {
    withComments(comments);
    const event = ofBranch('harmful');
    await run('check', { event, checkout: 'full' });
    const whole = count();
    await run('check', { event, checkout: 'full' });
    expect([whole, count() - whole]).toEqual([first, again]);
    expect(whole).toBeLessThanOrEqual(12 + Math.max(0, Math.ceil(comments / 100) - 1));
  });

  test('beside 3,000 changed files: no more than beside one', async () => {
    const step = await run('check', { event: ofBranch('many-files') });
    expect(step).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(count()).toBe(8);
  });

  test.each([
    [0, 8],
    [100, 9],
    [101, 10],
    [250, 11],
  ])('beside %i comments: %i by a chain of jobs', async (comments, requests) => {
    withComments(comments);
    await chain(ofBranch('harmful'));
    expect(count()).toBe(requests);
    expect(count()).toBeLessThanOrEqual(12 + Math.max(0, Math.ceil(comments / 100) - 1));
  });
});
