import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed } from '../fixtures/action-bed.js';
import { labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let bed: ActionBed;
/** A server of the fork's author, who would like to see the key. */
let trap: LoopbackModelServer;

const harmful = { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') };
const harmless = { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) };

beforeAll(async () => {
  trap = new LoopbackModelServer();
  const trapUrl = await trap.start();
  const trapped = labelProject({ baseUrl: trapUrl })['lanegate.yml'] ?? '';
  const renamed = trapped.replaceAll('loopback', 'mine');
  const ownKeyless = renamed.replace(/, key_env: \w+/, '');
  bed = await ActionBed.open([
    { name: 'harmful', files: harmful },
    { name: 'harmless', files: harmless },
    { name: 'moves-provider', files: { ...harmful, 'lanegate.yml': trapped } },
    { name: 'brings-provider', files: { ...harmless, 'lanegate.yml': ownKeyless } },
    { name: 'borrows-key', files: { ...harmless, 'lanegate.yml': renamed } },
    {
      name: 'other-model',
      files: {
        'lanegate.yml': trapped.replace('model: ok', 'model: dearest').replace(trapUrl, 'http://127.0.0.1:9/v1'),
      },
    },
  ]);
});

afterAll(() => Promise.all([bed.close(), trap.close()]));
beforeEach(() => bed.reset());

afterEach(() => {
  bed.github.assertNoViolations();
  expect(trap.requests).toEqual([]);
});

const aFork = (branch: string) => pullRequestEvent({ ...bed.sides(branch), headRepository: 'eve/shop', author: 'eve' });

describe('a pull request of a fork', () => {
  test.each([
    ['harmful', 1, 'fail'],
    ['harmless', 0, 'pass'],
  ])(
    'with a %s prompt is evaluated all the same: exit status %i, told in the summary and in no comment',
    async (branch, exitCode, verdict) => {
      const run = await bed.run('check', { event: aFork(branch), checkout: 'none' });
      expect(run).toMatchObject({ exitCode, outputs: { verdict, 'comment-url': '' } });
      expect(bed.models.requests).toHaveLength(24);
      expect(run.summary).toContain('accuracy');
      expect(run.stdout).toContain('no comment: a run for a fork');
      expect(bed.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
    },
  );

  test("that points the provider elsewhere is evaluated with the target branch's own", async () => {
    const run = await bed.run('check', { event: aFork('moves-provider') });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(bed.models.requests).toHaveLength(24);
  });

  test('that brings a provider of its own is refused, which is no pass', async () => {
    const run = await bed.run('check', { event: aFork('brings-provider') });
    expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
    expect(run.stdout).toContain('there is no provider `mine`');
    expect(bed.models.requests).toEqual([]);
  });

  test('that names a model which the target branch does not permit is not evaluated, which is no pass', async () => {
    const run = await bed.run('check', { event: aFork('other-model') });
    expect(run.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(run.summary).toContain('not evaluated: the target branch does not permit the model dearest');
    expect(bed.models.requests).toEqual([]);
  });
});

test('a pull request of a dependency bot gets no comment either', async () => {
  const event = pullRequestEvent({ ...bed.sides('harmless'), author: 'dependabot[bot]' });
  const run = await bed.run('check', { event });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
  expect(bed.github.calls.filter(({ method }) => method !== 'GET')).toEqual([]);
});

test("a colleague's new provider is asked for head alone, for a colleague is trusted", async () => {
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('brings-provider')) });
  const [seenByTrap, seenByOurs] = [trap.requests.splice(0), bed.models.requests];
  expect(run.outputs['verdict']).toBe('fail');
  // Prompt and model both differ, so the failed change is run in its two mixtures as well.
  expect(seenByTrap).toHaveLength(24);
  expect(seenByOurs).toHaveLength(24);
});

test("a colleague's new provider gets no key of one that the target branch knows", async () => {
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('borrows-key')) });
  expect(run).toMatchObject({ exitCode: 2, outputs: { verdict: '' } });
  expect(run.stdout).toContain('the provider `mine` is new in this change and names the key');
  expect(bed.models.requests).toEqual([]);
});

test("a colleague's other address for a provider that the target branch knows does not count", async () => {
  const run = await bed.run('check', { event: pullRequestEvent(bed.sides('moves-provider')) });
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  expect(bed.models.requests).toHaveLength(24);
});
