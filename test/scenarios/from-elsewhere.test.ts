import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import type { Hooks } from '../workflow-runner/job-state.js';
import { ScenarioBed } from './scenario-bed.js';

// Every scenario is a dozen processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };
const fork = { author: 'mallory', headRepository: 'mallory/shop' };
let bed: ScenarioBed;

beforeAll(async () => {
  bed = await ScenarioBed.open(() => [
    { name: 'harmless', files: harmless },
    { name: 'harmful', files: { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') } },
    { name: 'newer', parents: ['harmless'], files: { 'src/app.py': 'print("bye")\n' } },
    { name: 'code', files: { 'src/app.py': 'print("bye")\n' } },
  ]);
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const approving: Hooks = { review: () => 'approved' };
const detectedAlone = { 'lanes / detect': 'success', 'lanes / evaluate': 'skipped' };
const lastStatus = () => bed.github.store.statuses.map(({ state }) => state);

describe('a pull request of a fork', () => {
  test('fork-waits-for-approval', async () => {
    const asked: number[] = [];
    const waiting: unknown[] = [];
    const review = () => {
      asked.push(bed.models.requests.length);
      waiting.push(bed.shown([], 'harmless'));
      return 'approved' as const;
    };
    await bed.actions({ review }).deliver(bed.pullRequest('harmless', fork));
    expect(asked).toEqual([0]);
    expect(waiting).toEqual([
      expect.objectContaining({ status: 'pending', isBlocked: true, comments: [expect.stringContaining('approv')] }),
    ]);
  });

  test('fork-approved', async () => {
    const runs = await bed.actions(approving).deliver(bed.pullRequest('harmless', fork));
    expect(runs.map(({ name }) => name)).toEqual(['lanegate', 'lanegate-fork']);
    expect(runs[0]?.results).toMatchObject({ ...detectedAlone, 'lanegate-gate': 'failure' });
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      status: 'success',
      isBlocked: false,
      jobs: { 'forks / admit': 'success', 'forks / evaluate': 'success', 'forks / tell': 'success' },
      comments: [expect.stringContaining('Pass')],
    });
    expect(lastStatus().toReversed()).toEqual(['pending', 'success']);
  });

  test('fork-blocked', async () => {
    const runs = await bed.actions(approving).deliver(bed.pullRequest('harmful', fork));
    expect(bed.shown(runs, 'harmful')).toMatchObject({
      status: 'failure',
      isBlocked: true,
      jobs: { 'forks / evaluate': 'success', 'forks / tell': 'failure' },
    });
  });

  test('fork-refused', async () => {
    const runs = await bed.actions({ review: () => 'rejected' }).deliver(bed.pullRequest('harmless', fork));
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      status: 'error',
      isBlocked: true,
      jobs: { 'forks / evaluate': 'failure', 'forks / tell': 'failure' },
    });
    expect(bed.models.requests).toEqual([]);
  });

  test('fork-head-moved', async () => {
    const review = () => {
      bed.pullRequest('newer', fork);
      return 'approved' as const;
    };
    const runs = await bed.actions({ review }).deliver(bed.pullRequest('harmless', fork));
    const shown = bed.shown(runs, 'newer');
    expect(shown).toMatchObject({ status: 'none', isBlocked: true });
    expect(shown.comments.join()).not.toContain('Pass');
  });

  test('fork-not-affected', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('code', fork));
    expect(bed.shown(runs, 'code')).toMatchObject({
      status: 'success',
      isBlocked: false,
      jobs: { 'forks / admit': 'success', 'forks / evaluate': 'skipped', 'forks / tell': 'skipped' },
      comments: [],
    });
  });
});

test('dependency-bot', async () => {
  const runs = await bed.actions(approving).deliver(bed.pullRequest('harmless', { author: 'renovate[bot]' }));
  expect(runs[0]?.results).toMatchObject({ ...detectedAlone, 'lanegate-gate': 'failure' });
  expect(bed.shown(runs, 'harmless')).toMatchObject({
    status: 'success',
    jobs: { 'forks / admit': 'success', 'forks / evaluate': 'success', 'forks / tell': 'success' },
  });
});
