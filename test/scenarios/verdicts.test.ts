import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { labelSentence, promptFile } from '../fixtures/label-project.js';
import { dispatchEvent, mergeGroupEvent, pushEvent } from '../fixtures/runner-payloads.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';
import { callers, ScenarioBed } from './scenario-bed.js';

// Every scenario is a dozen processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const harmful = { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') };
const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };
let bed: ScenarioBed;

beforeAll(async () => {
  bed = await ScenarioBed.open((project) => [
    { name: 'harmful', files: harmful },
    { name: 'harmless', files: harmless },
    { name: 'code', files: { 'src/app.py': 'print("bye")\n' } },
    { name: 'spoilt', files: { 'lanegate.yml': withCorpus(project['lanegate.yml'] ?? ''), 'docs/a.md': spoiltText } },
    { name: 'new-suite', files: { 'lanegate.yml': withNewSuite(project['lanegate.yml'] ?? '') } },
    { name: 'edited', files: { '.github/workflows/lanegate.yml': edited() } },
    { name: 'adopting', parents: ['nothing'], files: { ...project, ...callers() } },
    { name: 'moved', files: { 'prompts/triage.prompt.yml': promptFile(`Be kind. ${labelSentence}`) } },
    { name: 'merged-after', parents: ['moved'], files: harmless },
    { name: 'sharded', files: { '.github/workflows/lanegate.yml': sharded() } },
    { name: 'harmless-sharded', parents: ['sharded'], files: harmless },
    { name: 'lenient', files: { 'lanegate.yml': lenient(project['lanegate.yml'] ?? '') } },
    { name: 'harmful-lenient', parents: ['lenient'], files: harmful },
  ]);
});
afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const spoiltText = 'At the corner there is a cafÃ© that is open every day of the week.\n';
const withCorpus = (settings: string): string => `${settings}data: { docs: { corpus: "docs/**" } }\n`;

/** A suite that only head has, and without a floor to hold it to. */
const withNewSuite = (settings: string): string => {
  const suite = /^ {2}- name: triage\n(?: {4}.*\n)+/mu.exec(settings)?.[0] ?? '';
  return settings.replace(suite, `${suite}${suite.replace('name: triage', 'name: second')}`);
};

const edited = (): string =>
  (callers()['.github/workflows/lanegate.yml'] ?? '').replace('timeout-minutes: 10', 'timeout-minutes: 11');

const sharded = (): string => (callers()['.github/workflows/lanegate.yml'] ?? '').replace('shards: 1', 'shards: 2');

/** A branch whose own settings let anything through. */
const lenient = (settings: string): string => settings.replace(/^suites:\n(?: +.*\n)+/mu, '');

const evaluated = { 'lanes / detect': 'success', 'lanes / evaluate (1)': 'success', 'lanes / merge': 'skipped' };
const detectedAlone = { 'lanes / detect': 'success', 'lanes / evaluate': 'skipped', 'lanes / merge': 'skipped' };

describe('a pull request', () => {
  test('pull-request-blocked', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('harmful'));
    expect(bed.shown(runs, 'harmful')).toMatchObject({
      status: 'failure',
      isBlocked: true,
      jobs: { ...evaluated, 'lanegate-gate': 'failure' },
      comments: [expect.stringContaining('accuracy')],
    });
  });

  test('pull-request-passed', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('harmless'));
    expect(bed.shown(runs, 'harmless')).toMatchObject({
      status: 'success',
      isBlocked: false,
      jobs: { ...evaluated, 'lanegate-gate': 'success' },
      comments: [expect.stringContaining('Pass')],
    });
  });

  test('pull-request-not-affected', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('code'));
    expect(bed.shown(runs, 'code')).toMatchObject({
      status: 'success',
      isBlocked: false,
      jobs: { ...detectedAlone, 'lanegate-gate': 'success' },
      comments: [],
    });
    expect(bed.models.requests).toEqual([]);
  });

  test('documents-spoilt', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('spoilt'));
    expect(bed.shown(runs, 'spoilt')).toMatchObject({
      status: 'failure',
      isBlocked: true,
      jobs: { ...evaluated, 'lanegate-gate': 'failure' },
      comments: [expect.stringContaining('the corpus docs does not pass: mojibake')],
    });
  });

  test('pull-request-inconclusive', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('new-suite'));
    expect(bed.shown(runs, 'new-suite')).toMatchObject({
      status: 'success',
      isBlocked: false,
      jobs: { ...evaluated, 'lanegate-gate': 'success' },
      comments: [expect.stringContaining('nconclusive')],
    });
  });

  test('first-adoption', async () => {
    const base = bed.repository.id('nothing');
    const runs = await bed.actions().deliver(bed.pullRequest('adopting', { base }));
    expect(bed.shown(runs, 'adopting')).toMatchObject({
      status: 'success',
      jobs: { ...evaluated, 'lanegate-gate': 'success' },
      comments: [expect.stringContaining('nconclusive')],
    });
  });

  test('lane-workflow-edited', async () => {
    const runs = await bed.actions().deliver(bed.pullRequest('edited'));
    expect(bed.shown(runs, 'edited')).toMatchObject({
      status: 'failure',
      isBlocked: true,
      jobs: { ...evaluated, 'lanegate-gate': 'failure' },
      comments: [expect.stringContaining('lanegate.yml')],
    });
    expect(bed.models.requests).toEqual([]);
  });

  test('retargeted', async () => {
    const actions = bed.actions();
    const base = bed.repository.id('lenient');
    await actions.deliver(bed.pullRequest('harmful-lenient', { base }));
    expect(bed.shown(actions.runs, 'harmful-lenient')).toMatchObject({ status: 'success' });
    const edit = async (changes: object) => {
      const event = bed.pullRequest('harmful-lenient');
      return actions.deliver({ ...event, payload: { ...(event.payload as object), action: 'edited', changes } });
    };
    expect((await edit({ title: { from: 'WIP' } })).map(({ conclusion }) => conclusion)).toEqual(['skipped']);
    const runs = await edit({ base: { ref: { from: 'lenient' }, sha: { from: base } } });
    expect(bed.shown(runs, 'harmful-lenient')).toMatchObject({
      status: 'failure',
      isBlocked: true,
      jobs: { 'lanegate-retarget': 'failure' },
      comments: [expect.stringContaining('accuracy')],
    });
  });

  test('override-given', async () => {
    const actions = bed.actions();
    const [run] = await actions.deliver(bed.pullRequest('harmful'));
    expect(bed.shown(actions.runs, 'harmful')).toMatchObject({ status: 'failure' });
    const inputs = { head: bed.repository.id('harmful'), lanes: 'prompt', reason: 'The law says so.', days: '7' };
    const [given] = await actions.deliver({
      ...dispatchEvent,
      payload: { ...(dispatchEvent.payload as object), inputs },
    });
    expect(given?.results).toEqual({ 'lane-override / override': 'success' });
    expect(bed.shown([], 'harmful')).toMatchObject({ status: 'success', isBlocked: false });
    const again = await actions.rerun(run as NonNullable<typeof run>, 'failed');
    expect(bed.shown(again, 'harmful')).toMatchObject({
      status: 'success',
      jobs: { 'lanegate-gate': 'success' },
      comments: [expect.stringContaining('grace')],
    });
  });
});

describe('a merge queue', () => {
  test('merge-group-equal', async () => {
    const actions = bed.actions();
    const event = bed.pullRequest('harmless');
    await actions.deliver(event);
    const asked = bed.models.requests.length;
    const runs = await actions.deliver(
      mergeGroupEvent({ base: bed.repository.id('start'), head: bed.repository.id('harmless') }),
    );
    expect(bed.shown(runs, 'harmless')).toMatchObject({ status: 'success', jobs: { 'lanegate-gate': 'success' } });
    expect(bed.models.requests).toHaveLength(asked);
    expect(bed.github.store.comments).toHaveLength(1);
  });

  test('merge-group-merged-at-once', async () => {
    const sides = { base: bed.repository.id('start'), head: bed.repository.id('harmless') };
    const pushes: Promise<readonly WorkflowRun[]>[] = [];
    const actions = bed.actions({
      mayEnd: ({ job, step }) => job === 'lanegate-gate' && step !== 'gate',
      duringStep: () => {
        // The queue merges the commit of the group once its status is there, and that is the push of this very commit.
        if (pushes.length === 0) pushes.push(actions.deliver(pushEvent(sides)));
      },
    });
    const [group] = await actions.deliver(mergeGroupEvent(sides));
    const [[push] = []] = await Promise.all(pushes);
    expect([group?.conclusion, push?.conclusion]).toEqual(['success', 'success']);
    expect(group?.results).toMatchObject({ ...evaluated, 'lanegate-gate': 'success' });
  });

  test('merge-group-equal-sharded', async () => {
    const actions = bed.actions();
    const [base, head] = [bed.repository.id('sharded'), bed.repository.id('harmless-sharded')];
    const [run] = await actions.deliver(bed.pullRequest('harmless-sharded', { base }));
    const asked = bed.models.requests.length;
    expect(asked).toBe(24);
    const runs = await actions.deliver(mergeGroupEvent({ base, head }));
    expect(bed.shown(runs, 'harmless-sharded')).toMatchObject({
      status: 'success',
      jobs: { 'lanes / evaluate (2)': 'success', 'lanes / merge': 'success', 'lanegate-gate': 'success' },
    });
    await actions.rerun(run as WorkflowRun, 'all');
    expect(bed.models.requests).toHaveLength(asked);
    expect(bed.github.store.comments[0]?.body).toContain('stands, since nothing that it depends on differs');
  });

  test('merge-group-different', async () => {
    const actions = bed.actions();
    await actions.deliver(bed.pullRequest('harmless'));
    const asked = bed.models.requests.length;
    const runs = await actions.deliver(
      mergeGroupEvent({ base: bed.repository.id('moved'), head: bed.repository.id('merged-after') }),
    );
    expect(bed.shown(runs, 'merged-after')).toMatchObject({ status: 'success', jobs: { 'lanegate-gate': 'success' } });
    expect(bed.models.requests.length).toBeGreaterThan(asked);
  });
});

test('push-fills-cache', async () => {
  const [main, pull] = ['refs/heads/main', 'refs/pull/7/merge'];
  const scope = { push: [main], pull_request: [pull, main] };
  const actions = bed.actions(
    {},
    {
      actionEnvironment: ({ name }, job) =>
        job === 'lanes / evaluate (1)' ? bed.cacheEnvironment(name === 'push' ? scope.push : scope.pull_request) : {},
    },
  );
  const sides = { base: bed.repository.id('start'), head: bed.repository.id('moved') };
  const push = await actions.deliver(pushEvent(sides));
  expect(push[0]?.results).toMatchObject({ ...evaluated, 'lanegate-gate': 'success' });
  expect(bed.github.store.statuses).toEqual([]);
  expect(bed.models.requests).toHaveLength(24);
  const runs = await actions.deliver(bed.pullRequest('merged-after', { base: sides.head }));
  expect(bed.shown(runs, 'merged-after')).toMatchObject({ status: 'success', jobs: evaluated });
  expect(bed.models.requests).toHaveLength(36);
});
