import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { commentMarker, headOfComment, stampComment } from '../../src/domain/report/markdown/comment-stamp.js';
import { ActionBed } from '../fixtures/action-bed.js';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;

const aPullRequest = (branch: string) => pullRequestEvent(bed.sides(branch));

beforeAll(async () => {
  bed = await ActionBed.open([
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
    { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
    { name: 'code-only', files: { 'src/app.py': 'print("bye")\n' } },
  ]);
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

describe('the whole check in one step', () => {
  test('blocks a prompt that makes answers worse, says so in one comment, and keeps that comment up to date', async () => {
    const first = await bed.run('check', { event: aPullRequest('harmful') });
    expect(first).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', suites: '["triage"]', mixed: 'false' },
    });
    expect(JSON.parse(first.outputs['lanes'] ?? '')).toMatchObject({ prompt: 'fail', code: 'not-affected' });
    expect(Number(first.outputs['cost-usd'])).toBeGreaterThan(0);
    expect(first.outputs['report-path']).toBe(`${first.folder}/report.html`);
    expect(first.commands).toContainEqual(expect.objectContaining({ name: 'error' }));
    expect(first.summary).toContain('| Verdict | Metric | Base → head |');
    const comment = { ...bed.github.store.comments[0] };
    expect(comment).toMatchObject({ pullRequest: 7, author: 'github-actions[bot]' });
    expect(comment.body).toMatch(new RegExp(`^${commentMarker}\n`));
    expect(comment.body).toContain('accuracy');
    expect(first.outputs['comment-url']).toContain(`#issuecomment-${comment.id}`);

    const second = await bed.run('check', { event: aPullRequest('harmless') });
    expect(second).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(bed.github.store.comments).toHaveLength(1);
    expect(bed.github.store.comments[0]).toMatchObject({ id: comment.id, body: expect.stringContaining('Pass') });
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url']);
  });

  test('lets a code change through without asking the model anything', async () => {
    const run = await bed.run('check', { event: aPullRequest('code-only'), environment: {} });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-affected', suites: '[]', 'cost-usd': '0' } });
    expect(JSON.parse(run.outputs['lanes'] ?? '')).toMatchObject({ code: 'not-affected', prompt: 'not-affected' });
    expect(bed.models.requests).toEqual([]);
  });

  test.each([
    ['without any checkout, from the server with the token', 'none'],
    ['in a checkout of one commit that has no credentials', 'shallow'],
  ] as const)('comes to the same verdict %s', async (_, checkout) => {
    const run = await bed.run('check', { event: aPullRequest('harmful'), checkout });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', suites: '["triage"]' } });
    expect(bed.models.requests).toHaveLength(24);
  });

  test('writes no comment when it is told not to', async () => {
    const run = await bed.run('check', { event: aPullRequest('harmless'), inputs: { comment: 'false' } });
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
    const written = bed.github.calls.filter(({ method }) => method !== 'GET');
    expect(written.every(({ path }) => path.includes('/statuses/'))).toBe(true);
    expect(run.summary).toContain('Pass');
  });
});

describe('the four actions as steps that share a folder', () => {
  test('tell the same story: detect, evaluate, gate, report', async () => {
    const folder = bed.newFolder();
    const event = aPullRequest('harmful');
    const detected = await bed.run('detect', { event, folder });
    expect(detected).toMatchObject({
      exitCode: 0,
      outputs: {
        lanes: '["prompt"]',
        suites: '["triage"]',
        'has-suites': 'true',
        'needs-evaluation': 'true',
        'is-untrusted': 'false',
        matrix: '{"include":[{"suite":"triage"}]}',
        mixed: 'false',
        'change-set': `${folder}/change-set.json`,
        prompt: 'true',
        model: 'false',
      },
    });
    const evaluated = await bed.run('evaluate', { event, folder });
    expect(evaluated).toMatchObject({ exitCode: 0, outputs: { calls: '24' } });
    const judged = await bed.run('gate', { event, folder, checkout: 'none' });
    expect(judged).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const reported = await bed.run('report', { event, folder, checkout: 'none' });
    expect(reported).toMatchObject({ exitCode: 0, outputs: { 'report-path': `${folder}/report.html` } });
    expect(bed.github.store.comments).toHaveLength(1);
    const { body = '' } = bed.github.store.comments[0] ?? {};
    expect(headOfComment(body)).toBe(bed.repository.id('harmful'));
    expect(body).toBe(stampComment(reported.summary, bed.repository.id('harmful')));
  });

  test('a job that is run again asks the model nothing that it has answered', async () => {
    const folder = bed.newFolder();
    const event = aPullRequest('harmless');
    await bed.run('detect', { event, folder });
    await bed.run('evaluate', { event, folder });
    const again = await bed.run('evaluate', { event, folder });
    expect(again.exitCode).toBe(0);
    expect(bed.models.requests).toHaveLength(24);
  });
});
