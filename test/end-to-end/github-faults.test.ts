import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { faults } from '../fixtures/github-stand-in.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { type EventPayload, pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;
let event: EventPayload;
/** Where a change that passes is evaluated and judged already. */
let folder: string;

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
  ]);
  event = pullRequestEvent(bed.sides('harmless'));
  folder = (await bed.run('check', { event, inputs: { comment: 'false' } })).folder;
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const report = (inputs: Record<string, string> = {}): Promise<StepRun> => bed.run('report', { event, folder, inputs });

const errorsOf = ({ commands }: StepRun): string =>
  commands.flatMap(({ name, message }) => (name === 'error' ? [message] : [])).join('\n');

describe('GitHub refuses the comment', () => {
  test('for want of a permission: the message names it, and what was found is in the summary all the same', async () => {
    bed.github.fail({ ...faults.forbidden, method: 'POST' });
    const run = await report();
    expect(run).toMatchObject({ exitCode: 2, outputs: { 'comment-url': '' } });
    expect(errorsOf(run)).toContain('GitHub refuses to comment on pull request 7 (403: Resource not accessible');
    expect(errorsOf(run)).toContain('permissions: pull-requests: write');
    expect(run.summary).toContain('accuracy');
    expect(bed.github.calls).toHaveLength(2);
  });

  test('of the whole check: the verdict stands, and one warning says why there is no comment', async () => {
    bed.github.fail({ ...faults.forbidden, path: /comments$/u });
    const run = await bed.run('check', { event });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
    const warnings = run.commands.flatMap(({ name, message }) => (name === 'warning' ? [message] : []));
    expect(warnings.filter((text) => text.includes('permissions: pull-requests: write'))).toHaveLength(1);
  });

  test.each([
    ['at first', { method: 'POST', path: /comments$/u }, 1],
    ['at last', { method: 'PATCH', path: /comments/u }, 1],
    ['all the time', { path: /comments/u }, 2],
  ])('by a failure %s: the verdict and its status stand', async (_, where, times) => {
    bed.github.fail(...Array.from({ length: times }, () => ({ status: 422, message: 'Validation Failed', ...where })));
    const run = await bed.run('check', { event });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(bed.github.store.statuses.map(({ state }) => state)).toContain('success');
    const warnings = run.commands.flatMap(({ name, message }) => (name === 'warning' ? [message] : []));
    expect(warnings.filter((text) => text.includes('does not take the comment on pull request 7'))).toHaveLength(times);
    expect(bed.github.store.comments).toHaveLength(times === 2 ? 0 : 1);
  });

  test('for a token that it does not know', async () => {
    bed.github.fail({ status: 401, message: 'Bad credentials' });
    const run = await report();
    expect(run.exitCode).toBe(2);
    expect(errorsOf(run)).toContain('GitHub does not know the token');
  });

  test('when there is no token at all', async () => {
    const run = await report({ 'github-token': '' });
    expect(run.exitCode).toBe(2);
    expect(errorsOf(run)).toContain('there is no token to comment on the pull request with');
  });
});

describe('GitHub fails for a moment', () => {
  test.each([
    ['answers 502 to the comment', { ...faults.serverError, method: 'POST' }],
    ['hangs up on the list of comments', { ...faults.hangUp, method: 'GET' }],
    ['loses its answer to a comment that was written', { ...faults.serverError, method: 'POST', takesEffect: true }],
    ['asks for a second of patience', { ...faults.secondaryLimit(1), method: 'POST' }],
  ])('it %s: there is one comment in the end', async (_, fault) => {
    bed.github.fail(fault);
    const run = await report();
    expect(run.exitCode).toBe(0);
    expect(bed.github.store.comments).toHaveLength(1);
    expect(run.outputs['comment-url']).toContain(`#issuecomment-${bed.github.store.comments[0]?.id}`);
  });
});
