import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { ServingReport } from '../../src/domain/serving/serving-report.js';
import { events, LoopbackServer, type ReceivedRequest } from '../fixtures/loopback-server.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const script = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const key = 'key-of-this-one-test-0123456789';
const providerKey = 'sk-provider-secret-0123456789abcdef';
const otherKey = 'xai-another-9876543210';

type Running = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly told: () => string;
  /** Stops it as a user does; its exit status and report. */
  readonly stop: () => Promise<{ readonly status: number | null; readonly report: ServingReport }>;
  readonly kill: () => Promise<void>;
};

let provider: LoopbackServer;
let home: string;
let running: Running[] = [];

beforeAll(async () => {
  provider = new LoopbackServer((response, request) => answer(response, request));
  await provider.start();
});
afterAll(() => provider.close());
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'gateway-server-'));
  provider.requests.length = 0;
  provider.respond = answer;
});
afterEach(async () => {
  await Promise.all(running.map(({ kill }) => kill()));
  running = [];
  rmSync(home, { recursive: true, force: true });
});

/** Answers every question with how often it was asked anything; repeats the key as a careless server does. */
const answer: LoopbackServer['respond'] = (response, { body }) => {
  const message = { role: 'assistant', content: `answer ${provider.requests.length}, your key is ${providerKey}` };
  const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };
  const choices = [{ index: 0, message, finish_reason: 'stop' }];
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ id: 'r1', object: 'chat.completion', created: 1, model: body['model'], choices, usage }),
  );
};

const policy = (settings: object = {}): object => ({
  version: 1,
  providers: { acme: { api: 'openai', base_url: `${provider.url}/v1`, key_env: 'ACME_KEY' } },
  models: { fast: { provider: 'acme', model: 'acme-1', price: { input: 1000, output: 1000 } } },
  ...settings,
});

async function start(words: readonly string[] = [], settings: object = {}): Promise<Running> {
  writeFileSync(join(home, 'lanegate.yml'), JSON.stringify(policy(settings)));
  const child = spawn(process.execPath, [script, 'gateway', '--port', '0', '--stdin', '--json', ...words], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  child.stdin.end(`${JSON.stringify({ key, keys: { ACME_KEY: providerKey, OTHER_KEY: otherKey } })}\n`);
  const ended = once(child, 'close');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done) throw new Error(`the gateway did not start: ${told}`);
  const started: Running = {
    url: JSON.parse(first.value).url,
    child,
    told: () => told,
    async stop() {
      child.kill('SIGTERM');
      const last = await lines.next();
      await ended;
      return { status: child.exitCode, report: ServingReport.parse(JSON.parse(last.value ?? '')) };
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
  running.push(started);
  return started;
}

type Asked = {
  readonly question?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly key?: string;
  readonly signal?: AbortSignal;
  readonly body?: object;
};

const ask = ({ url }: Running, asked: Asked = {}): Promise<Response> =>
  fetch(`${url}${asked.path ?? '/v1/chat/completions'}`, {
    method: 'POST',
    signal: asked.signal ?? null,
    headers: { authorization: `Bearer ${asked.key ?? key}`, 'content-type': 'application/json', ...asked.headers },
    body: JSON.stringify({
      model: 'fast',
      max_tokens: 100,
      messages: [{ role: 'user', content: asked.question ?? 'what is new?' }],
      ...asked.body,
    }),
  });

const contentOf = async (response: Response): Promise<string> =>
  ((await response.json()) as { choices: [{ message: { content: string } }] }).choices[0].message.content;

/** Every file below the folder, with its text. */
const filesIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => [path, readFileSync(path, 'latin1')]);

/**
 * Waits for so many answers on disk, where they come a moment after they were given; what they cost is there before.
 */
async function untilKept(answers: number): Promise<void> {
  const folder = join(home, '.lanegate', 'answers');
  const kept = () => (existsSync(folder) ? filesIn(folder).map(([, text]) => text.split('\n').length - 1) : []);
  while (kept().reduce((sum, lines) => sum + lines, 0) < answers) await sleep(5);
}

describe('the server', () => {
  test('leaves nothing that git would see, wherever it keeps what it knows', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'gateway-folder-'));
    const gateway = await start(['--folder', outside]);
    await gateway.stop();
    expect(readFileSync(join(home, '.lanegate', '.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(home)).toEqual(['.lanegate', 'lanegate.yml']);
    rmSync(outside, { recursive: true, force: true });
  });

  test('asks the provider with its own key, answers with what it took, and writes no key anywhere', async () => {
    const gateway = await start();
    const response = await ask(gateway);
    expect(response.status).toBe(200);
    expect(response.headers.get('x-lanegate-cost-usd')).toBe('0.15');
    expect(response.headers.get('x-lanegate-remaining-usd')).toBe('4.85');
    expect(await contentOf(response)).toBe('answer 1, your key is ***');
    expect(provider.requests[0]?.headers['authorization']).toBe(`Bearer ${providerKey}`);
    const { status, report } = await gateway.stop();
    expect(status).toBe(0);
    expect(report.totals).toMatchObject({
      calls: 1,
      answered: 1,
      input_tokens: 100,
      output_tokens: 50,
      cost_usd: 0.15,
    });
    for (const secret of [providerKey, key]) {
      expect(filesIn(home).filter(([, text]) => text.includes(secret))).toEqual([]);
      expect(gateway.told()).not.toContain(secret);
    }
  });

  test('lets nobody in without its key or by another host, and asks nobody for them', async () => {
    const gateway = await start();
    expect((await ask(gateway, { key: providerKey })).status).toBe(401);
    expect((await fetch(`${gateway.url}/v1/models`)).status).toBe(401);
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    const { port } = new URL(gateway.url);
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `evil.example:${port}`, authorization: `Bearer ${key}` };
      httpRequest({ host: '127.0.0.1', port, path: '/v1/models', headers }, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
    expect(provider.requests).toEqual([]);
  });

  test('holds each session to its cap, however it is named, and leaves the others be', async () => {
    const gateway = await start([], { budget: { per_session: { calls: 2 } } });
    const statusOf = async (asked: Asked): Promise<number> => (await ask(gateway, asked)).status;
    const one = { headers: { 'x-lanegate-session': 'one' } };
    expect(await statusOf({ ...one, question: 'a' })).toBe(200);
    expect(await statusOf({ path: '/session/one/v1/chat/completions', question: 'b' })).toBe(200);
    expect(await statusOf({ key: `${key}:session=one`, question: 'c' })).toBe(402);
    expect(await statusOf({ ...one, path: '/user/jo/v1/chat/completions', question: 'd' })).toBe(402);
    expect(await statusOf({ key: `${key}:session=two`, question: 'e' })).toBe(200);
    const { report } = await gateway.stop();
    expect(report.stopped_by).toEqual({ session: 2 });
    expect(provider.requests).toHaveLength(3);
  });

  test.each([
    ['its port is taken', ['--folder', 'other'], (port: string) => `port ${port} of 127.0.0.1 is taken`],
    ['its folder is held by another one', ['--port', '0'], () => '.lanegate: process'],
  ])('says that %s, and whose mistake that is', async (_what, words, complaint) => {
    const gateway = await start();
    const { port } = new URL(gateway.url);
    const child = spawn(process.execPath, [script, 'gateway', '--port', port, ...words], {
      cwd: home,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      told += chunk;
    });
    await once(child, 'close');
    expect([child.exitCode, told]).toEqual([2, expect.stringContaining(complaint(port))]);
  });

  test('spends no more than an untrusted run may', async () => {
    const gateway = await start(['--untrusted'], { budget: { per_untrusted_run: { usd: 0.01 } } });
    const response = await ask(gateway);
    expect(response.status).toBe(402);
    expect(await response.text()).toContain('lanegate_budget_exceeded');
    expect(provider.requests).toEqual([]);
  });
});

test('the key of another provider reaches no reader of a stream', async () => {
  provider.respond = events(
    ['it is ', otherKey.slice(0, 11), otherKey.slice(11), ' ok'].map((content) => ({
      id: 'r1',
      choices: [{ index: 0, delta: { content }, finish_reason: null }],
    })),
  );
  const gateway = await start();
  let read = '';
  const reading = async (): Promise<void> => {
    const { body } = await ask(gateway, { body: { stream: true } });
    for await (const piece of body ?? []) read += Buffer.from(piece).toString();
  };
  await expect(reading()).rejects.toThrow();
  expect(read).toContain('it is ');
  expect(read).toContain('repeated a key that nobody may read');
  expect(read).not.toContain(otherKey.slice(0, 11));
  expect(read).not.toContain(otherKey.slice(11));
});

test('a call that its client left is told at what the budgets took for it', async () => {
  const gone = new Promise<void>((resolve) => {
    provider.respond = (response) => {
      response.on('close', resolve);
      leaving.abort();
    };
  });
  const leaving = new AbortController();
  const gateway = await start();
  await expect(ask(gateway, { signal: leaving.signal })).rejects.toThrow();
  await gone;
  const heard = async (): Promise<string | undefined> => {
    const metrics = await fetch(`${gateway.url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
    const text = await metrics.text();
    expect(text).toContain('lanegate_calls_in_flight 0');
    expect(text).toContain('lanegate_calls_total{outcome="left"} 1');
    return /^lanegate_cost_usd_total (.+)$/m.exec(text)?.[1];
  };
  // Its end is told once the gateway has heard of it, which a busy machine delays.
  const told = await vi.waitFor(heard, { timeout: 20_000 });
  const { report } = await gateway.stop();
  const { left, unmetered, cost_usd: costUsd } = report.totals;
  expect({ left, unmetered }).toEqual({ left: 1, unmetered: 1 });
  expect(costUsd).toBeGreaterThan(0);
  expect(report.caps.find(({ scope, measure }) => scope === 'run' && measure === 'usd')?.spent).toBe(costUsd);
  expect(Number(told)).toBe(costUsd);
});

describe('stopping', () => {
  test('lets what is under way end, and settles it', async () => {
    let finish = (): void => undefined;
    let came = (): void => undefined;
    const isThere = new Promise<void>((resolve) => {
      came = resolve;
    });
    provider.respond = (response, request: ReceivedRequest) => {
      finish = () => answer(response, request);
      came();
    };
    const gateway = await start();
    const asked = ask(gateway);
    await isThere;
    const stopped = gateway.stop();
    await expect(untilRefused(gateway.url)).resolves.toBe('refused');
    finish();
    expect((await asked).status).toBe(200);
    const { status, report } = await stopped;
    expect([status, report.totals.answered, report.in_flight]).toEqual([0, 1, 0]);
  });

  test('leaves the answers to the gateway that comes next, which begins a run of its own', async () => {
    const first = await start();
    await ask(first);
    await first.stop();
    const second = await start();
    const again = await ask(second);
    expect(again.headers.get('x-lanegate-cached')).toBe('hit');
    expect(again.headers.get('x-lanegate-cost-usd')).toBe('0');
    expect(again.headers.get('x-lanegate-remaining-usd')).toBe('5');
    expect(provider.requests).toHaveLength(1);
  });
});

describe('a gateway that was killed', () => {
  test('has lost nothing that was settled, and what was under way counts at its worst', async () => {
    const first = await start();
    await ask(first, { question: 'one' });
    await ask(first, { question: 'two' });
    await untilKept(2);
    let came = (): void => undefined;
    const isThere = new Promise<void>((resolve) => {
      came = resolve;
    });
    provider.respond = () => came();
    const lost = ask(first, { question: 'three' });
    lost.catch(() => undefined);
    await isThere;
    await first.kill();
    provider.respond = answer;
    const second = await start();
    expect(second.told()).toContain('the gateway before this one did not end in order');
    const response = await ask(second, { question: 'one' });
    expect(response.headers.get('x-lanegate-cached')).toBe('hit');
    const left = Number(response.headers.get('x-lanegate-remaining-usd'));
    // Two calls at 0.15, and one at its worst: 100 tokens of output at least.
    expect(left).toBeLessThan(5 - 0.3 - 0.1);
    expect(left).toBeGreaterThan(5 - 0.3 - 0.5);
    await second.stop();
    const third = await start();
    const fresh = await ask(third, { question: 'one' });
    expect(fresh.headers.get('x-lanegate-remaining-usd')).toBe('5');
  });
});

describe('record and replay', () => {
  test('answers the second time what was answered the first, asks nobody, and says what it does not know', async () => {
    const recorder = await start(['--record', 'runs/harness.jsonl']);
    const first = await contentOf(await ask(recorder, { question: 'one' }));
    const again = await contentOf(await ask(recorder, { question: 'one' }));
    expect(again).not.toBe(first);
    await recorder.stop();
    expect(readFileSync(join(home, 'runs/harness.jsonl'), 'utf8')).not.toContain(providerKey);
    provider.requests.length = 0;
    const replayer = await start(['--replay', 'runs/harness.jsonl']);
    expect(await contentOf(await ask(replayer, { question: 'one' }))).toBe(first);
    expect(await contentOf(await ask(replayer, { question: 'one' }))).toBe(again);
    const unknown = await ask(replayer, { question: 'two' });
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('lanegate_unrecorded');
    expect(provider.requests).toEqual([]);
    expect((await replayer.stop()).report.totals.cost_usd).toBe(0);
  });
});

/** Asks until the server takes nothing new: a connection is refused, or an answer says that it stops. */
async function untilRefused(url: string): Promise<'refused'> {
  for (;;) {
    const status = await fetch(`${url}/v1/models`, { headers: { authorization: `Bearer ${key}` } }).then(
      (response) => response.status,
      () => 503,
    );
    if (status === 503) return 'refused';
  }
}

test('a gateway that tells its address to a program alone is not started with a key that nobody would know', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, 'gateway', '--port', '0', '--json'], {
    cwd: home,
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect([status, stderr]).toEqual([2, expect.stringContaining('nobody would know the key of this gateway')]);
});
