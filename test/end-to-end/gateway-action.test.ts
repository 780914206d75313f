import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { CacheServiceStandIn } from '../fixtures/cache-service-stand-in.js';
import { GithubStandIn } from '../fixtures/github-stand-in.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { pathWithoutZstd } from '../fixtures/path-without-zstd.js';
import { pullRequestEvent, pushEvent } from '../fixtures/runner-payloads.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import type { StepRun } from '../workflow-runner/job-state.js';
import { LocalActions } from '../workflow-runner/local-actions.js';
import type { WorkflowRun } from '../workflow-runner/workflow-run.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const main = 'refs/heads/main';
const pull = 'refs/pull/7/merge';
const providerKey = 'sk-of-the-provider-8d1f0c7e5b3a4962';
const shipped = readFileSync('workflows/lanegate-gateway.yml', 'utf8');

/** The shipped job with other tests, and further inputs of its gateway. */
const jobWith = (run: string, inputs: Readonly<Record<string, string>> = {}): Record<string, string> => {
  const given = Object.entries(inputs).map(([name, value]) => `          ${name}: ${value}\n`);
  const text = shipped
    .replace(/^( {6}- run: ).*$/mu, `$1${run}`)
    .replace(/^ {10}fail-on: .*\n/mu, `          fail-on: ${inputs['fail-on'] ?? 'budget'}\n`)
    .replace(/^( {10}keys: .*\n)/mu, `$1${given.filter((line) => !/fail-on/u.test(line)).join('')}`);
  return { '.github/workflows/tests.yml': text };
};

/** A program under test, in plain words: it knows no more than the variables that clients of both providers read. */
const agent = `
import { readFileSync } from 'node:fs';
const { OPENAI_BASE_URL, OPENAI_API_KEY, ANTHROPIC_BASE_URL, ANTHROPIC_API_KEY } = process.env;
const ask = async (url, headers, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ model: 'triage', max_tokens: 20, ...body }),
  });
  const told = await answer.json();
  console.log(JSON.stringify([answer.status, told.choices?.[0].message.content ?? told.content?.[0].text ?? told.error]));
};
const user = (content) => ({ messages: [{ role: 'user', content }] });
for (const question of process.argv.slice(2)) {
  await ask(OPENAI_BASE_URL + '/chat/completions', { authorization: 'Bearer ' + OPENAI_API_KEY }, user(question));
}
await ask(ANTHROPIC_BASE_URL + '/v1/messages', { 'x-api-key': ANTHROPIC_API_KEY }, user('in the other dialect'));
console.log('environment ' + JSON.stringify(process.env));
// What a program of the same user can see of the gateway's process.
const { pid } = JSON.parse(readFileSync(process.env.RUNNER_TEMP + '/lanegate-gateway/gateway.out', 'utf8'));
const seen = ['environ', 'cmdline'].map((name) => readFileSync('/proc/' + pid + '/' + name, 'utf8').split('\\0'));
console.log('gateway ' + JSON.stringify(seen));
`;

const settings = (baseUrl: string, perRun: string): string => `version: 1
providers:
  loopback: { api: openai, base_url: "${baseUrl}", key_env: OPENAI_API_KEY, timeout_s: 5 }
models:
  triage: { provider: loopback, model: ok, price: { input: 1, output: 2 }, parameters: { max_tokens: 20 } }
budget: { per_run: ${perRun} }
`;

const killIt = `node -e 'process.kill(JSON.parse(fs.readFileSync(process.env.RUNNER_TEMP + "/lanegate-gateway/gateway.out")).pid, "SIGKILL")'`;

let models: LoopbackModelServer;
let repository: TemporaryRepository;
let github: GithubStandIn;
let cache: CacheServiceStandIn;
let folder: string;
let programs: string;

beforeAll(async () => {
  models = new LoopbackModelServer({ answer: ({ messages }) => `to ${messages.at(-1)?.content}` });
  folder = mkdtempSync(join(tmpdir(), 'gateway-action-'));
  const baseUrl = await models.start();
  const said = join(folder, 'said.jsonl');
  const start = { 'lanegate.yml': settings(baseUrl, '{ usd: 1, calls: 3 }'), 'agent.mjs': agent };
  repository = temporaryRepository(
    [
      { name: 'start', files: { ...start, ...jobWith('node agent.mjs hello') } },
      {
        name: 'raises-its-budget',
        files: {
          'lanegate.yml': settings(baseUrl, '{ usd: 100, calls: 100 }'),
          ...jobWith('node agent.mjs one two three four'),
        },
      },
      { name: 'kills', files: jobWith(`node agent.mjs hello && ${killIt}`) },
      { name: 'waits', files: jobWith('node agent.mjs hello && sleep 60') },
      { name: 'fails', files: jobWith('node agent.mjs hello; exit 3') },
      {
        name: 'plants',
        files: { ...jobWith('node agent.mjs hello', { folder: 'mine' }), 'mine/answers/a.jsonl': 'x' },
      },
      {
        name: 'forges',
        files: jobWith(
          `node agent.mjs hello && printf 'STATE_gateway={}\\nINPUT_FAIL-ON=\\nOPENAI_API_KEY=planted\\n' >> "$GITHUB_ENV"`,
        ),
      },
      {
        name: 'records',
        files: jobWith(`node agent.mjs hello && cat said.jsonl > ${said}`, { record: 'said.jsonl' }),
      },
      { name: 'replays', files: jobWith('node agent.mjs hello and-more', { replay: said }) },
    ].map((commit) => (commit.name === 'start' ? commit : { parents: ['start'], ...commit })),
  );
  repository.git('update-ref', main, 'start');
  const gitRoot = join(folder, 'git');
  mkdirSync(join(gitRoot, 'acme'), { recursive: true });
  repository.git('clone', '--quiet', '--bare', '.', join(gitRoot, 'acme', 'shop.git'));
  github = await GithubStandIn.start({ gitRoot });
  programs = pathWithoutZstd(join(folder, 'programs'), [
    ...['tar', 'gzip', 'git', 'sh', 'bash', 'node', 'sleep', 'cat', 'printf'],
  ]);
});
afterAll(async () => {
  await Promise.all([models.close(), github.stop()]);
  repository.remove();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
beforeEach(async () => {
  models.requests.length = 0;
  cache = await CacheServiceStandIn.start();
});
afterEach(() => cache.stop());

function actions(refs: readonly string[], secrets: Readonly<Record<string, string>> = { OPENAI_API_KEY: providerKey }) {
  // The toolkit saves nothing where a server is not GitHub's own, and a checkout has its origin where GitHub is.
  const serverUrl = refs[0] === main ? github.serverUrl.replace('127.0.0.1', 'github.localhost') : github.serverUrl;
  const places = { GITHUB_SERVER_URL: serverUrl, GITHUB_API_URL: `${cache.url}/api/v3`, PATH: programs };
  const actionEnvironment = () => ({ ...cache.environmentFor({ refs }), ...places });
  return new LocalActions({ github, repository, defaultBranch: 'main', secrets, actionEnvironment });
}

async function pushed(): Promise<WorkflowRun> {
  const start = repository.id('start');
  return only(await actions([main]).deliver(pushEvent({ base: start, head: start })));
}

async function pulled(
  branch: string,
  change: (using: LocalActions) => void = () => undefined,
  headRepository?: string,
) {
  const sides = { base: repository.id('start'), head: repository.id(branch) };
  github.store.pullRequests.splice(0, Infinity, { number: 7, author: 'ada', ...sides, headRepository: 'acme/shop' });
  const using = actions([pull, main], headRepository === undefined ? undefined : {});
  change(using);
  return only(await using.deliver(pullRequestEvent({ ...sides, ...(headRepository && { headRepository }) })));
}

function only(runs: readonly WorkflowRun[]): WorkflowRun {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0) throw new Error(`${runs.length} runs were started`);
  return run;
}

/** The step that starts the gateway, the tests, and what stops the gateway. */
function stepsOf(run: WorkflowRun): { readonly starts: StepRun; readonly tests: StepRun; readonly stops: StepRun } {
  const [, starts, tests, stops] = run.job('tests').steps;
  if (starts === undefined || tests === undefined || stops === undefined) throw new Error('a step is missing');
  return { starts, tests, stops };
}

const answersIn = ({ log }: StepRun): unknown[] =>
  log.split('\n').flatMap((line) => (line.startsWith('[') ? [JSON.parse(line)] : []));
const servedEntries = () => cache.entries.filter(({ key }) => key.startsWith('lanegate-served-answers-1-'));

describe('the shipped job', () => {
  test('asks through its gateway in both dialects, and tells at the end what that came to', async () => {
    const run = await pushed();
    const { starts, tests, stops } = stepsOf(run);
    expect([starts.log, tests.log, stops.log, run.results]).toEqual([
      expect.any(String),
      expect.any(String),
      expect.any(String),
      { tests: 'success' },
    ]);
    expect(answersIn(tests)).toEqual([
      [200, 'to hello'],
      [200, 'to in the other dialect'],
    ]);
    expect(stops).toMatchObject({ name: 'Post gateway', outcome: 'success' });
    expect(stops.summary).toContain('### Lanegate gateway');
    expect(stops.summary).toMatch(/2 calls in .*triage/su);
    expect(models.requests.map(({ headers }) => headers.authorization)).toEqual(Array(2).fill(`Bearer ${providerKey}`));
  });

  test("shows no later step a provider's key, and no log the key of the job", async () => {
    const run = await pushed();
    const { starts, tests, stops } = stepsOf(run);
    const environment = JSON.parse(/^environment (.*)$/mu.exec(tests.log)?.[1] ?? '{}');
    expect(JSON.stringify(environment)).not.toContain(providerKey);
    expect(environment).toMatchObject({ OPENAI_API_KEY: expect.stringMatching(/^lanegate-/u) });
    expect(environment['OPENAI_BASE_URL']).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/u);
    const [ofGateway, words] = JSON.parse(/^gateway (.*)$/mu.exec(tests.log)?.[1] ?? '[]');
    const names = ofGateway.map((pair: string) => pair.split('=')[0]).filter((name: string) => name !== '');
    expect(['HOME', 'LANG', 'PATH', 'RUNNER_TRACKING_ID']).toEqual(expect.arrayContaining(names));
    expect(words).toEqual(expect.arrayContaining(['gateway', '--stdin', '--json']));
    expect(JSON.stringify([ofGateway, words])).not.toMatch(
      new RegExp(`${providerKey}|${environment['OPENAI_API_KEY']}`),
    );
    const masked = starts.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
    expect(masked).toEqual(expect.arrayContaining([providerKey, environment['OPENAI_API_KEY']]));
    const shown = [starts, stops].flatMap(({ log, summary }) => log.replace(/^::add-mask::.*$/gmu, '') + summary);
    expect(shown.join()).not.toContain(environment['OPENAI_API_KEY']);
    expect(shown.join()).not.toContain(providerKey);
  });

  test('leaves the answers of the target branch to pull requests, apart from those that verdicts rest on', async () => {
    await pushed();
    expect(servedEntries().map(({ ref }) => ref)).toEqual([main]);
    models.requests.length = 0;
    const { tests, stops } = stepsOf(await pulled('start'));
    expect(answersIn(tests)).toHaveLength(2);
    expect(models.requests).toEqual([]);
    expect(stops.summary).toContain('stored');
    expect(cache.entries.every(({ key }) => key.startsWith('lanegate-served-answers-1-'))).toBe(true);
  });

  test('is bound by the budget of the target branch whatever a pull request writes, and fails by it', async () => {
    const run = await pulled('raises-its-budget');
    const { tests, stops } = stepsOf(run);
    expect(answersIn(tests).map((answer) => (answer as unknown[])[0])).toEqual([200, 200, 200, 402, 402]);
    expect(models.requests).toHaveLength(3);
    expect([tests.outcome, stops.outcome, run.results]).toEqual(['success', 'failure', { tests: 'failure' }]);
    expect(stops.log).toContain('::error::budgets stopped 2 calls');
  });
});

describe('a gateway', () => {
  test('that somebody kills is an error, though the tests are content', async () => {
    const run = await pulled('kills');
    const { tests, stops } = stepsOf(run);
    expect([tests.outcome, stops.outcome, run.results]).toEqual(['success', 'failure', { tests: 'failure' }]);
    expect(stops.log).toContain('::error::the gateway had ended before this step stopped it');
  });

  test('is stopped and told of when its job is cancelled, and when its tests fail', async () => {
    const cancelled = await pulled('waits', (using) => {
      using.hooks = {
        duringStep: ({ step, cancelJob }) => {
          if (step === 'run') setTimeout(cancelJob, 4000);
        },
      };
    });
    expect(cancelled.job('tests').result).toBe('cancelled');
    expect(stepsOf(cancelled).stops).toMatchObject({ outcome: 'success', summary: expect.stringContaining('2 calls') });
    const { stops } = stepsOf(await pulled('fails'));
    expect(stops).toMatchObject({ outcome: 'success', summary: expect.stringContaining('2 calls') });
  });

  test('works in no folder that the change brings', async () => {
    const { starts } = stepsOf(await pulled('plants'));
    expect(starts.outcome).toBe('failure');
    expect(starts.log).toContain('it holds answers already');
    expect(models.requests).toEqual([]);
  });

  test('is stopped by what its own step left, not by what a later one exports', async () => {
    const { stops } = stepsOf(await pulled('forges'));
    expect(stops).toMatchObject({ outcome: 'success', summary: expect.stringContaining('2 calls') });
  });

  test('spends less for a fork, which has no key, and says so to its clients', async () => {
    const { starts, tests, stops } = stepsOf(await pulled('start', undefined, 'eve/shop'));
    expect(stops.log).toContain('::warning::2 calls failed by a mistake');
    expect(starts.outcome).toBe('success');
    expect(answersIn(tests).map((answer) => (answer as unknown[])[0])).not.toContain(200);
    expect(models.requests).toEqual([]);
  });

  test('writes down what providers say, and answers from that without a key, and nothing that is not there', async () => {
    await pushed();
    const recorded = stepsOf(await pulled('records'));
    expect(recorded.tests.outcome).toBe('success');
    expect(readFileSync(join(folder, 'said.jsonl'), 'utf8')).not.toContain(providerKey);
    models.requests.length = 0;
    const { tests, stops } = stepsOf(await pulled('replays', undefined, 'eve/shop'));
    expect(answersIn(tests)).toMatchObject([
      [200, 'to hello'],
      [expect.any(Number), { message: expect.stringContaining('has no answer of ok') }],
      [200, 'to in the other dialect'],
    ]);
    expect(models.requests).toEqual([]);
    expect(stops.outcome).toBe('success');
  });
});
