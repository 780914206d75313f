import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActionBed, providerKey, type StepRun } from '../fixtures/action-bed.js';
import type { StoredEnvironment, StoredPullRequest } from '../fixtures/github-store.js';
import { keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { pullRequestEvent, pushEvent, type WorkflowRunParts, workflowRunEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let bed: ActionBed;
/** A server of the fork's author, who would like to see the key. */
let trap: LoopbackModelServer;

/** What code of the fork would leave behind. */
const owned = join(tmpdir(), `owned-by-a-fork-${process.pid}`);
const harmful = { 'prompts/triage.prompt.yml': promptFile('Answer with a label.') };
const commands =
  '::set-env name=PATH::/evil\n::add-mask::a\n##[error]@acme/all see #1 <img src=x> <!-- lanegate:v1 -->';

beforeAll(async () => {
  trap = new LoopbackModelServer();
  const trapUrl = await trap.start();
  bed = await ActionBed.open((baseUrl) => {
    const own = labelProject({ baseUrl })['lanegate.yml'] ?? '';
    const moved = own.replace(baseUrl, trapUrl);
    return [
      { name: 'harmful', files: harmful },
      { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
      { name: 'code', files: { 'src/app.py': 'print("bye")\n' } },
      { name: 'elsewhere', files: { ...harmful, 'lanegate.yml': moved } },
      { name: 'other-key', files: { ...harmful, 'lanegate.yml': moved.replace('MODEL_KEY', 'OTHER_KEY') } },
      { name: 'dear', files: { ...harmful, 'lanegate.yml': `${own}budget: { per_untrusted_run: { usd: 1000 } }\n` } },
      {
        name: 'command',
        files: {
          'lanegate.yml': own
            .replace('{ prompt: triage, model: triage }', '{ command: { run: "touch OWNED" } }')
            .replace('OWNED', owned),
        },
      },
      {
        name: 'grader',
        files: {
          ...harmful,
          'lanegate.yml': own.replace(
            '{ type: equals',
            '{ type: javascript, file: g.mjs, metric: own }\n      - { type: equals',
          ),
          'g.mjs': `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(owned)}, '');\nexport default () => 1;\n`,
        },
      },
      { name: 'huge', files: { ...harmful, 'evals/triage.jsonl': hugeDataset() } },
      {
        name: 'smuggler',
        files: {
          'prompts/triage.prompt.yml': promptFile(commands),
          [`prompts/${'@acme <b>x'}.prompt.yml`]: promptFile(commands),
        },
      },
    ];
  }, 'budget: { per_untrusted_run: { calls: 24 } }\n');
});

const hugeDataset = (): string =>
  Array.from(
    { length: 5000 },
    (_, index) =>
      `${JSON.stringify({ id: `case-${index}`, vars: { message: 'x'.repeat(500) }, expected: 'billing' })}\n`,
  ).join('');

afterAll(() => Promise.all([bed.close(), trap.close()]));
beforeEach(() => bed.reset());
afterEach(() => {
  bed.github.assertNoViolations();
  expect(trap.requests).toEqual([]);
});

const guarded: StoredEnvironment = { name: 'lanegate-forks', reviewers: ['grace'] };

type Scene = {
  readonly branch: string;
  readonly run?: Omit<WorkflowRunParts, 'head'>;
  readonly pullRequests?: readonly Partial<StoredPullRequest>[];
  readonly environments?: readonly StoredEnvironment[];
  readonly inputs?: Record<string, string>;
};

/** Puts on GitHub what a test begins with: by default one pull request of a fork, and a guarded environment. */
function arrange({ branch, run = {}, pullRequests = [{}], environments = [guarded] }: Scene) {
  const { base, head } = bed.sides(branch);
  const usual: StoredPullRequest = { number: 17, author: 'eve', base, head, headRepository: 'eve/shop' };
  bed.github.store.pullRequests.push(...pullRequests.map((each) => ({ ...usual, ...each })));
  bed.github.store.environments.push(...environments);
  return { event: workflowRunEvent({ head, ...run }), head };
}

/** The runner's own commit in `workflow_run`: the tip of the default branch. */
const policy = (): Record<string, string> => ({ GITHUB_SHA: bed.repository.id('start') });

type Admitted = StepRun & { readonly event: ReturnType<typeof workflowRunEvent>; readonly head: string };

async function admit(scene: Scene): Promise<Admitted> {
  const arranged = arrange(scene);
  const inputs = { environment: 'lanegate-forks', ...scene.inputs };
  const run = await bed.run('admit', { event: arranged.event, checkout: 'none', inputs, environment: policy() });
  return { ...run, ...arranged };
}

const statuses = () =>
  bed.github.store.statuses.map(({ sha, state, context, description }) => ({ sha, state, context, description }));
const written = () => bed.github.calls.filter(({ method }) => method !== 'GET');

test('a pull request of a fork waits for approval, and says what would be run at what cost', async () => {
  const run = await admit({ branch: 'harmful' });
  expect(run).toMatchObject({
    exitCode: 0,
    outputs: {
      admitted: 'true',
      'needs-evaluation': 'true',
      head: run.head,
      base: bed.repository.id('start'),
      'pull-request': '17',
    },
  });
  expect(statuses()).toEqual([
    {
      sha: run.head,
      state: 'pending',
      context: 'lanegate',
      description: 'waits for approval in environment lanegate-forks',
    },
  ]);
  const [comment] = bed.github.store.comments;
  expect(comment).toMatchObject({ pullRequest: 17, author: 'github-actions[bot]' });
  expect(comment?.body).toContain('`triage`: 12 of 12 cases, 24 answers, at most $0.0');
  expect(comment?.body).toContain('`prompts/triage.prompt.yml:2`');
  expect(bed.models.requests).toEqual([]);
});

test('where nothing is affected the commit is told so at once, and nobody is bothered', async () => {
  const run = await admit({ branch: 'code' });
  expect(run).toMatchObject({ exitCode: 0, outputs: { admitted: 'true', 'needs-evaluation': 'false' } });
  expect(statuses()).toMatchObject([{ sha: run.head, state: 'success', context: 'lanegate' }]);
  expect(bed.github.store.comments).toEqual([]);
});

describe('is no business of this workflow, which is said and changes nothing:', () => {
  test.each<[string, Scene, string]>([
    ['a push', { branch: 'harmful', run: { event: 'push' } }, 'started by push'],
    [
      'a dispatch by somebody',
      { branch: 'harmful', run: { event: 'workflow_dispatch' } },
      'started by workflow_dispatch',
    ],
    [
      'a run of another file that bears the same name',
      { branch: 'harmful', run: { path: '.github/workflows/lanegate-2.yml' } },
      'a run of .github/workflows/lanegate-2.yml',
    ],
    ['a fork that is gone', { branch: 'harmful', run: { headRepository: null } }, 'the repository of its head is gone'],
    ['a run that was cancelled', { branch: 'harmful', run: { conclusion: 'cancelled' } }, 'ended as cancelled'],
    ['a run that waits for approval', { branch: 'harmful', run: { conclusion: 'action_required' } }, 'action_required'],
    [
      'a pull request that is closed',
      { branch: 'harmful', pullRequests: [{ state: 'closed' }] },
      'no open pull request',
    ],
    [
      'a head that has moved on',
      { branch: 'harmful', pullRequests: [{ head: 'b'.repeat(40) }] },
      'no open pull request has',
    ],
    [
      'a colleague',
      {
        branch: 'harmful',
        run: { headRepository: 'acme/shop' },
        pullRequests: [{ author: 'ada', headRepository: 'acme/shop' }],
      },
      'evaluates itself',
    ],
  ])('%s', async (_, scene, said) => {
    const run = await admit(scene);
    expect(run).toMatchObject({ exitCode: 0, outputs: { admitted: 'false', 'needs-evaluation': 'false', head: '' } });
    expect(run.stdout).toContain(`skipped: `);
    expect(run.stdout).toContain(said);
    expect(written()).toEqual([]);
  });
});

describe('is refused, which fails the step:', () => {
  test.each<[string, Scene, string]>([
    [
      'an environment that is not there',
      { branch: 'harmful', environments: [] },
      'there is no environment lanegate-forks',
    ],
    [
      'an environment whose name is misspelt',
      { branch: 'harmful', inputs: { environment: 'lanegate-fork' } },
      'there is no environment lanegate-fork',
    ],
    [
      'an environment without reviewers',
      { branch: 'harmful', environments: [{ name: 'lanegate-forks' }] },
      'has no required reviewers',
    ],
    [
      'an environment with a timer and a branch policy alone',
      { branch: 'harmful', environments: [{ name: 'lanegate-forks', waitTimer: 30, hasBranchPolicy: true }] },
      'wait_timer and branch_policy alone',
    ],
    [
      'an environment whose list of reviewers is empty',
      { branch: 'harmful', environments: [{ name: 'lanegate-forks', reviewers: [] }] },
      'has no required reviewers',
    ],
    [
      'a pull request into another branch',
      { branch: 'harmful', pullRequests: [{ baseBranch: 'release' }] },
      'asks to be merged into release',
    ],
  ])('%s, and its commit says so', async (_, scene, said) => {
    const run = await admit(scene);
    expect(run).toMatchObject({ exitCode: 1, outputs: { admitted: 'false', 'needs-evaluation': 'false' } });
    expect(run.stdout).toContain(said);
    expect(statuses()).toMatchObject([{ sha: run.head, state: 'error', context: 'lanegate' }]);
    expect(statuses()[0]?.description).toContain(said);
    expect(bed.github.store.comments).toEqual([]);
  });

  test.each<[string, Scene]>([
    [
      'two pull requests of one fork with the same head',
      { branch: 'harmful', pullRequests: [{}, { number: 18, baseBranch: 'release' }] },
    ],
    [
      "a colleague's commit that somebody pushed to a fork",
      { branch: 'harmful', pullRequests: [{}, { number: 3, author: 'ada', headRepository: 'acme/shop' }] },
    ],
  ])('%s, and the commit keeps the status it has', async (_, scene) => {
    const run = await admit(scene);
    expect(run).toMatchObject({ exitCode: 1, outputs: { admitted: 'false' } });
    expect(run.stdout.split('refused: ')).toHaveLength(2);
    expect(run.stdout).toContain('is the head of 2 open pull requests');
    expect(written()).toEqual([]);
  });

  test('a head of another fork than the run is of', async () => {
    const run = await admit({ branch: 'harmful', pullRequests: [{ headRepository: 'mallory/shop' }] });
    expect(run).toMatchObject({ exitCode: 1, outputs: { admitted: 'false' } });
    expect(written()).toEqual([]);
  });

  test.each([
    ['pull_request', () => pullRequestEvent({ ...bed.sides('harmful'), headRepository: 'eve/shop', author: 'eve' })],
    ['push', () => pushEvent(bed.sides('harmful'))],
  ])('the event %s itself', async (_, eventOf) => {
    const run = await bed.run('admit', {
      event: eventOf(),
      checkout: 'none',
      inputs: { environment: 'lanegate-forks' },
    });
    expect(run).toMatchObject({ exitCode: 2, outputs: { admitted: '' } });
    expect(written()).toEqual([]);
  });

  test('an environment that nobody names', async () => {
    const run = await admit({ branch: 'harmful', inputs: { environment: '' } });
    expect(run).toMatchObject({ exitCode: 2, outputs: { admitted: '' } });
    expect(run.stdout).toContain('input "environment" is missing');
  });
});

test('a number that the payload claims is not believed', async () => {
  const claimed = [{ number: 1, head: { sha: 'x' } }];
  const run = await admit({ branch: 'harmful', run: { pullRequests: claimed } });
  expect(run.outputs).toMatchObject({ 'pull-request': '17' });
  expect(bed.github.store.comments).toMatchObject([{ pullRequest: 17 }]);
});

test('a branch of a dependency bot in the repository itself waits for approval too', async () => {
  const run = await admit({
    branch: 'harmful',
    run: { headRepository: 'acme/shop' },
    pullRequests: [{ author: 'dependabot[bot]', headRepository: 'acme/shop' }],
  });
  expect(run).toMatchObject({ exitCode: 0, outputs: { admitted: 'true', 'needs-evaluation': 'true' } });
  expect(statuses()).toMatchObject([{ state: 'pending' }]);
});

/** What the jobs after an approval do: evaluate with the key, then judge and tell. Each reads the event afresh. */
async function evaluate({ event, folder }: Pick<Admitted, 'event' | 'folder'>): Promise<StepRun> {
  const environment = { ...policy(), [keyVariable]: providerKey };
  return bed.run('evaluate', { event, folder, checkout: 'none', environment });
}

async function tell({ event, folder }: Pick<Admitted, 'event' | 'folder'>) {
  const step = { event, folder, checkout: 'none', environment: policy() } as const;
  const gate = await bed.run('gate', step);
  const report = await bed.run('report', step);
  return { gate, report };
}

const evaluationIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'evaluation.json'), 'utf8'));

describe('after the approval', () => {
  test.each([
    ['harmful', 'fail', 1],
    ['harmless', 'pass', 0],
  ])('a %s prompt of a fork is told: %s', async (branch, verdict, exitCode) => {
    const admitted = await admit({ branch });
    expect(await evaluate(admitted)).toMatchObject({ exitCode: 0, outputs: { calls: '24' } });
    const { gate, report } = await tell(admitted);
    expect(gate).toMatchObject({ exitCode, outputs: { verdict } });
    expect(report.exitCode).toBe(0);
    expect(bed.github.store.comments).toHaveLength(1);
    expect(bed.github.store.comments[0]?.body).toContain('accuracy');
    expect(statuses()[0]).toMatchObject({ sha: admitted.head, state: verdict === 'pass' ? 'success' : 'failure' });
  });

  test('nothing is said in the conversation of a head that moved on meanwhile; the status is of the commit', async () => {
    const admitted = await admit({ branch: 'harmful' });
    await evaluate(admitted);
    const waiting = bed.github.store.comments[0]?.body;
    bed.github.store.pullRequests.length = 0;
    arrange({ branch: 'harmless', environments: [] });
    const { gate, report } = await tell(admitted);
    expect(gate).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(report).toMatchObject({ exitCode: 0, outputs: { 'comment-url': '' } });
    expect(bed.github.store.comments.map(({ body }) => body)).toEqual([waiting]);
    expect(report.stdout).toContain('as its head any more');
    expect(new Set(statuses().map(({ sha }) => sha))).toEqual(new Set([admitted.head]));
    expect(statuses()[0]).toMatchObject({ state: 'failure' });
  });

  test('nothing is written where the commit has become the head of another pull request too', async () => {
    const admitted = await admit({ branch: 'harmful' });
    await evaluate(admitted);
    const before = written().length;
    arrange({ branch: 'harmful', pullRequests: [{ number: 3, author: 'ada', headRepository: 'acme/shop' }] });
    await tell(admitted);
    expect(written()).toHaveLength(before);
  });

  test('a change set of another commit in the place of the own is judged, and told to no commit but its own', async () => {
    const admitted = await admit({ branch: 'harmful' });
    const other = await bed.run('detect', { event: pullRequestEvent(bed.sides('harmless')), checkout: 'none' });
    const swapped = { event: admitted.event, folder: other.folder };
    await evaluate(swapped);
    const { gate } = await tell(swapped);
    expect(statuses().filter(({ state }) => state === 'success')).toEqual([]);
    expect(gate.stdout).toContain('the verdict is about');
  });
});

describe('what a head from elsewhere sets for itself does not count:', () => {
  test('another address for the provider', async () => {
    const admitted = await admit({ branch: 'elsewhere' });
    await evaluate(admitted);
    expect(bed.models.requests).toHaveLength(24);
  });

  test('another variable for the key', async () => {
    const admitted = await admit({ branch: 'other-key' });
    await evaluate(admitted);
    expect(bed.models.requests).toHaveLength(24);
    expect(new Set(bed.models.requests.map(({ headers }) => headers['authorization']))).toEqual(
      new Set([`Bearer ${providerKey}`]),
    );
  });

  test('a higher cap', async () => {
    const admitted = await admit({ branch: 'dear' });
    await evaluate(admitted);
    expect(evaluationIn(admitted.folder).budget).toMatchObject({ usd: 1, calls: 24 });
  });

  test('a program as its target', async () => {
    const admitted = await admit({ branch: 'command' });
    await evaluate(admitted);
    expect(bed.models.requests).toEqual([]);
    expect(existsSync(owned)).toBe(false);
    const { gate } = await tell(admitted);
    expect(gate.outputs).toMatchObject({ verdict: 'inconclusive' });
  });

  test('a grader in JavaScript', async () => {
    const admitted = await admit({ branch: 'grader' });
    await evaluate(admitted);
    expect(existsSync(owned)).toBe(false);
    const metrics = (await tell(admitted)).gate;
    expect(metrics.outputs).toMatchObject({ verdict: 'fail' });
    expect(JSON.stringify(evaluationIn(admitted.folder).suites)).not.toContain('"own"');
  });

  test('a huge dataset: cases are those of the default branch, and the cap holds', async () => {
    const admitted = await admit({ branch: 'huge' });
    expect(bed.github.store.comments[0]?.body).toContain('12 of 12 cases');
    await evaluate(admitted);
    expect(bed.models.requests.length).toBeLessThanOrEqual(24);
  });
});

test('a prompt that carries workflow commands, mentions and our own marker is shown as text', async () => {
  const admitted = await admit({ branch: 'smuggler' });
  expect(admitted).toMatchObject({ exitCode: 0, outputs: { admitted: 'true' } });
  const evaluated = await evaluate(admitted);
  const { gate, report } = await tell(admitted);
  const obeyed = [admitted, evaluated, gate, report].flatMap(({ commands }) => commands);
  expect(obeyed.filter(({ name }) => name === 'set-env')).toEqual([]);
  expect(obeyed.filter(({ name, message }) => name === 'add-mask' && message === 'a')).toEqual([]);
  for (const { body } of bed.github.store.comments) {
    expect(body.split('<!-- lanegate:v1 -->')).toHaveLength(2);
    const outsideCode = body.replaceAll(/(`+)[^`][\s\S]*?\1/gu, '');
    expect(outsideCode).not.toMatch(/@acme|#1\b|<img|<b>|::/u);
  }
});
