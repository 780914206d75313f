import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ServingReport } from '../../src/domain/serving/serving-report.js';
import { json, LoopbackServer } from '../fixtures/loopback-server.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const script = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const key = 'key-of-this-one-test-0123456789';
const mostBytes = 40 * 1024;

const usage = { prompt_tokens: 100, completion_tokens: 50, total_tokens: 150 };
const choices = [{ index: 0, message: { role: 'assistant', content: 'yes '.repeat(100) }, finish_reason: 'stop' }];
const completion = { id: 'r1', object: 'chat.completion', created: 1, model: 'acme-1', choices, usage };
const provider = new LoopbackServer(json(completion));
beforeAll(() => provider.start());
afterAll(() => provider.close());
beforeEach(() => {
  provider.requests.length = 0;
});

/** Starts the built gateway so that none of its files grows beyond the most. */
async function start(home: string, words: readonly string[]) {
  const configuration = {
    version: 1,
    providers: { acme: { api: 'openai', base_url: `${provider.url}/v1` } },
    models: { fast: { provider: 'acme', model: 'acme-1', price: { input: 10, output: 10 } } },
  };
  writeFileSync(join(home, 'lanegate.yml'), JSON.stringify(configuration));
  const limited = ['-c', `ulimit -f ${mostBytes / 1024} && exec "$@"`, 'gateway', process.execPath, script];
  const child = spawn('bash', [...limited, 'gateway', '--port', '0', '--stdin', '--json', ...words], {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    told += chunk;
  });
  child.stdin.end(`${JSON.stringify({ key })}\n`);
  const first = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  if (first.done) throw new Error(`the gateway did not start: ${told}`);
  const ended = once(child, 'close');
  return {
    url: String(JSON.parse(first.value).url),
    told: () => told,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return child.exitCode;
    },
  };
}

/** Asks something new so often; the statuses, and what the last answer that was none says. */
async function askAll(url: string, times: number) {
  const [statuses, failures]: [number[], Response[]] = [[], []];
  for (let time = 0; time < times; time += 1) {
    const messages = [{ role: 'user', content: `question ${time}` }];
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'fast', max_tokens: 100, messages }),
    });
    statuses.push(response.status);
    if (response.status === 200) await response.text();
    else failures.push(response);
  }
  const answered = statuses.filter((status) => status === 200).length;
  return { answered, statuses: new Set(statuses), failures };
}

const messageOf = async (response: Response | undefined): Promise<string> => {
  if (response === undefined) throw new Error('every question was answered');
  return ((await response.json()) as { error: { message: string } }).error.message;
};

// Windows has no such limit.
describe.skipIf(process.platform === 'win32')('a gateway whose disk is full', () => {
  const homeOf = (): string => {
    const home = mkdtempSync(join(tmpdir(), 'gateway-full-'));
    onTestFinished(() => rmSync(home, { recursive: true, force: true }));
    return home;
  };

  test('asks nobody whose cost it could not write down, says so, and leaves its report and its spending', async () => {
    const home = homeOf();
    const gateway = await start(home, []);
    const { answered, statuses, failures } = await askAll(gateway.url, 320);
    expect(statuses).toEqual(new Set([200, 406]));
    expect(provider.requests).toHaveLength(answered);
    expect(await messageOf(failures.at(-1))).toMatch(/gateway-spend\.jsonl: .*the file is larger than may be/);
    expect(await gateway.stop()).not.toBe(0);
    expect(gateway.told()).toMatch(/could not be kept whole: \S*gateway-spend\.jsonl: .*larger than may be/);
    expect(gateway.told()).toMatch(/could not be kept whole: \S*answers\S*\.jsonl: .*larger than may be/);
    const report = ServingReport.parse(JSON.parse(readFileSync(join(home, '.lanegate/gateway-report.json'), 'utf8')));
    expect(report.totals).toMatchObject({ answered, failed: 320 - answered });
    const next = await start(home, ['--folder', '.lanegate']);
    // Of the call whose settlement was cut the worst case counts.
    const told = /the \$(?<usd>[\d.]+) of its (?<calls>\d+) calls? counts?/.exec(next.told())?.groups ?? {};
    expect(Number(told['calls'])).toBe(answered);
    expect(Number(told['usd'])).toBeGreaterThanOrEqual(report.totals.cost_usd - 1e-9);
    await next.stop();
  });

  test('asks nobody whose answer it could not record, and counts what the last one took that was lost', async () => {
    const home = homeOf();
    const gateway = await start(home, ['--record', 'recording.jsonl']);
    const { answered, statuses, failures } = await askAll(gateway.url, 80);
    expect(statuses).toEqual(new Set([200, 406]));
    expect(provider.requests).toHaveLength(answered + 1);
    expect(failures[0]?.headers.get('x-lanegate-cost-usd')).toBe('0.0015');
    expect(await messageOf(failures.at(-1))).toMatch(/recording\.jsonl: .*the file is larger than may be/);
    expect(await gateway.stop()).toBe(0);
    const report = ServingReport.parse(JSON.parse(readFileSync(join(home, '.lanegate/gateway-report.json'), 'utf8')));
    expect(report.totals.cost_usd).toBeCloseTo(0.0015 * (answered + 1), 9);
    expect(readFileSync(join(home, 'recording.jsonl'), 'utf8').split('\n').length).toBeGreaterThanOrEqual(answered);
  });
});
