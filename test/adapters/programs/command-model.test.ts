import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CommandProvider } from '../../../src/domain/inference/program/program-provider.js';
import { aCommand, callTo, isAlive, isGone, node, ProgramBed } from '../../fixtures/program-bed.js';
import { modelContract } from '../../ports/model.contract.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Reads a request, and answers as the text of its case asks. */
const perCase = `
const { writeFileSync, appendFileSync } = require('node:fs');
const { spawn } = require('node:child_process');
const request = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const [how, ...rest] = request.vars.text.split(' ');
const reply = (value) => process.stdout.write(JSON.stringify(value));
const ways = {
  echo: () => reply({ output: rest.join(' ') }),
  request: () => reply({ output: request }),
  environment: () => reply({ output: process.env }),
  place: () => reply({ output: { tree: require('node:fs').readFileSync('tree', 'utf8'), folder: process.cwd() } }),
  status: () => { console.error('told \\u001b[31mwhy'); process.exit(3); },
  garbage: () => process.stdout.write('Loading model...\\n{"output":"x"}'),
  nothing: () => {},
  trace: () => { process.stderr.write('x'.repeat(400) + 'Error: the last word\\n'); process.exitCode = 1; },
  latin: () => process.stdout.write(Buffer.from('{"output":"Gr\\u00fc\\u00dfe"}', 'latin1')),
  marked: () => process.stdout.write('\\ufeff{"output":"Gr\\u00fc\\u00dfe"}'),
  flood: () => { for (;;) try { require('node:fs').writeSync(1, 'x'.repeat(65536)); } catch (e) { if (e.code !== 'EAGAIN') throw e; } },
  signal: () => process.kill(process.pid, 'SIGTERM'),
  hang: () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    writeFileSync(rest[0], process.pid + ' ' + child.pid);
    setInterval(() => {}, 1000);
  },
  leave: () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
    writeFileSync(rest[0], String(child.pid));
    child.unref();
    reply({ output: 'left one behind' });
  },
};
ways[how]();
`;

/** The same as lines, with ways to break that only a process which stays has. */
const process_ = `
const { appendFileSync } = require('node:fs');
appendFileSync(process.env.HOME + '/starts', 'x');
const reply = (value) => process.stdout.write(JSON.stringify(value) + '\\n');
require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, vars: { text } } = JSON.parse(line);
  const [how, ...rest] = text.split(' ');
  if (how === 'echo') setTimeout(() => reply({ id, output: rest.join(' ') }), Math.random() * 20);
  if (how === 'slow') setTimeout(() => reply({ id, output: 'slow' }), 300);
  if (how === 'turn') {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 350);
    reply({ id, output: 'turn' });
  }
  if (how === 'crash') process.exit(4);
  if (how === 'noise') console.log('Loading model...');
  if (how === 'latin') process.stdout.write(Buffer.from(JSON.stringify({ id, output: 'Gr\\u00fc\\u00dfe' }) + '\\n', 'latin1'));
  if (how === 'stranger') reply({ id: 'nobody', output: 'x' });
  if (how === 'flood') process.stdout.write('x'.repeat(5_000_000));
  if (how === 'last') {
    reply({ id, output: 'last' });
    process.stdin.pause();
    setTimeout(() => process.exit(0), 300);
  }
  if (how === 'twice') for (let time = 0; time < 2; time += 1) setTimeout(() => reply({ id, output: 'twice' }), 50 * time);
  if (how === 'unended') process.stdout.write(JSON.stringify({ id, output: 'x' }));
  if (how === 'pid') reply({ id, output: process.pid });
});
`;

let bed: ProgramBed;
afterEach(() => bed?.close());

const open = (environment: Readonly<Record<string, string>> = {}): ProgramBed => {
  bed = new ProgramBed({ 'per-case.cjs': perCase, 'lines.cjs': process_, 'deep/x': '' }, environment);
  return bed;
};

const once = (changes: Partial<CommandProvider> = {}) => aCommand(`${node} per-case.cjs`, changes);
const kept = (changes: Partial<CommandProvider> = {}) => aCommand(`${node} lines.cjs`, { mode: 'process', ...changes });
const ask = (provider: CommandProvider, text: string, signal?: AbortSignal) =>
  bed.programs.model.complete(callTo(provider, text), signal);

describe.each([
  ['started for each case', once],
  ['that stays', kept],
])('a program %s', (_, provider) => {
  modelContract(async () => ({
    model: open().programs.model,
    echoing: (question) => callTo(provider(), `echo ${question}`),
    unanswerable: callTo(provider(), provider === once ? 'status' : 'crash'),
  }));
});

describe('a program started for each case', () => {
  test('is told the case and nothing of the arm, in the files of its commit', async () => {
    open();
    const { content } = await ask(once(), 'request');
    expect(JSON.parse(content)).toEqual({
      id: '1',
      case: 'c1',
      repeat: 0,
      seed: expect.any(Number),
      vars: { text: 'request' },
    });
    const places = await Promise.all(['one', 'two', 'one'].map((tree) => ask(once({ tree }), 'place')));
    const [one, two, again] = places.map((reply) => JSON.parse(reply.content));
    expect([one.tree, two.tree]).toEqual(['one', 'two']);
    expect([again.folder, one.folder === two.folder]).toEqual([one.folder, false]);
    const { content: deep } = await ask(aCommand('pwd | sed \'s/.*/{"output":"&"}/\'', { cwd: 'deep' }), '');
    expect(deep).toMatch(/deep$/);
  });

  test.each([
    ['status', 'it ended with status 3: told [31mwhy'],
    ['signal', expect.stringMatching(/SIGTERM|143/)],
    ['garbage', 'what it wrote is not JSON: Loading model... {"output":"x"}'],
    ['nothing', 'it wrote nothing, where a JSON document is due'],
    ['trace', expect.stringMatching(/^it ended with status 1: ….{100,200}Error: the last word$/u)],
    ['latin', expect.stringContaining('what it wrote is not UTF-8: {"output":"Gr')],
    ['flood', 'it wrote more than 4194304 bytes'],
  ])('that ends with %s is an incident and no answer', async (way, message) => {
    open();
    await expect(ask(once(), way)).rejects.toMatchObject({ kind: 'program-failed', message, retryable: false });
  });

  test('may mark the order of its bytes', async () => {
    open();
    expect(await ask(once(), 'marked')).toMatchObject({ content: 'Gr\u00fc\u00dfe' });
  });

  test('that cannot be started is one too', async () => {
    open();
    await expect(ask(aCommand('no-such-program'), '')).rejects.toMatchObject({
      kind: 'program-failed',
      message: expect.stringContaining('it ended with status 127'),
    });
  });

  test('that takes too long is ended with all that it started', async () => {
    open();
    await expect(ask(once({ timeout_s: 2 }), `hang ${bed.folder}/pids`)).rejects.toMatchObject({ kind: 'timeout' });
    const pids = (bed.written('pids') ?? '').split(' ').map(Number);
    expect(pids).toHaveLength(2);
    await Promise.all(pids.map(isGone));
  });

  test('is ended with all that it started when the run is stopped', async () => {
    open();
    const stop = new AbortController();
    const reason = new Error('the run was cancelled');
    const asked = ask(once(), `hang ${bed.folder}/pids`, stop.signal);
    while (bed.written('pids') === undefined) await wait(20);
    stop.abort(reason);
    await expect(asked).rejects.toBe(reason);
    await Promise.all((bed.written('pids') ?? '').split(' ').map((pid) => isGone(Number(pid))));
  });

  test('leaves nothing running behind', async () => {
    open();
    expect(await ask(once(), `leave ${bed.folder}/pid`)).toMatchObject({ content: 'left one behind' });
    expect(await isGone(Number(bed.written('pid')))).toBe(true);
  });
});

describe('a program that stays', () => {
  test('is started once for all cases and again after it broke', async () => {
    open();
    await Promise.all(Array.from({ length: 20 }, (_, index) => ask(kept(), `echo ${index}`)));
    expect(bed.written('starts')).toBe('x');
    await expect(ask(kept(), 'crash')).rejects.toMatchObject({ message: 'it ended with status 4' });
    expect(await ask(kept(), 'echo again')).toMatchObject({ content: 'again' });
    // It had answered others before, so what it broke over was asked of one that had not.
    expect(bed.written('starts')).toBe('xxx');
  });

  test.each(['last', 'twice'])('and breaks by what it was asked before (%s) spoils no other case', async (way) => {
    open();
    expect(await ask(kept(), way)).toMatchObject({ content: way });
    expect(await ask(kept(), 'slow')).toMatchObject({ content: 'slow' });
  });

  test.each([
    ['silence', ', and has written nothing: what it writes must be flushed after each line'],
    ['unended', ', and what it wrote ends in no new line'],
  ])('and is not heard (%s) is told why', async (way, why) => {
    open();
    await expect(ask(kept({ timeout_s: 1 }), way)).rejects.toMatchObject({
      kind: 'timeout',
      message: `the program gave no answer within 1 s${why}`,
    });
  });

  test.each([
    ['noise', 'it wrote a line that answers no request: Loading model...'],
    ['latin', expect.stringContaining('what it wrote is not UTF-8: {"id":')],
    ['stranger', 'it wrote a line that answers no request: {"id":"nobody","output":"x"}'],
    ['flood', 'it wrote more than 4194304 bytes'],
    ['crash', 'it ended with status 4'],
  ])('and breaks by %s spoils its own case alone', async (way, message) => {
    open();
    const all = ['slow', way, 'slow', 'echo fine'];
    const settled = await Promise.allSettled(all.map((text) => ask(kept(), text)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(settled[1]).toMatchObject({ reason: { kind: 'program-failed', message } });
  });

  test('and takes too long over one case answers the others', async () => {
    open();
    const target = kept({ timeout_s: 1 });
    const settled = await Promise.allSettled(['silence', 'slow'].map((text) => ask(target, text)));
    expect(settled).toMatchObject([
      { status: 'rejected', reason: { kind: 'timeout', message: expect.stringContaining('no answer within 1 s') } },
      { status: 'fulfilled' },
    ]);
  });

  test('and serves one case after another is blamed for none that had to wait', async () => {
    open();
    const settled = await Promise.allSettled(Array.from({ length: 6 }, () => ask(kept({ timeout_s: 1 }), 'turn')));
    expect(settled.map(({ status }) => status)).toEqual(Array(6).fill('fulfilled'));
  });

  test('drops what comes for a case that was given up', async () => {
    open();
    const stop = new AbortController();
    const asked = ask(kept(), 'slow', stop.signal);
    const other = ask(kept(), 'slow');
    setTimeout(() => stop.abort(new Error('enough')), 100);
    await expect(asked).rejects.toThrow('enough');
    expect(await other).toMatchObject({ content: 'slow' });
    expect(await ask(kept(), 'echo on')).toMatchObject({ content: 'on' });
    expect(bed.written('starts')).toBe('x');
  });

  test('ends with the run', async () => {
    open();
    const pid = Number((await ask(kept(), 'pid')).content);
    expect(isAlive(pid)).toBe(true);
    await bed.programs.close();
    expect(await isGone(pid)).toBe(true);
  });
});

const planted = {
  OPENAI_API_KEY: 'sk-planted',
  GITHUB_TOKEN: 'ghs-planted',
  ACTIONS_RUNTIME_TOKEN: 'planted',
  RUNNER_TEMP: '/planted',
  'INPUT_CACHE-SECRET': 'planted',
  MY_KEY: 'planted',
  NODE_OPTIONS: '--no-warnings',
  FAVOURITE: 'blue',
};

describe('what a program sees of the environment', () => {
  test.each([
    ['a target', once({ env: ['FAVOURITE', 'UNSET'] }), ''],
    [
      'a setup',
      once({ setup: `${node} -e "require('fs').writeFileSync('seen', JSON.stringify(process.env))"` }),
      'seen',
    ],
  ])('is nothing but what it is given: %s', async (_, provider, file) => {
    open(planted);
    const text = file === '' ? (await ask(provider, 'environment')).content : await readOf(provider, file);
    expect(text).not.toContain('planted');
    const names = Object.keys(JSON.parse(text)).filter((name) => !['PWD', 'SHLVL', '_', 'OLDPWD'].includes(name));
    expect(names.sort()).toEqual([...(file === '' ? ['FAVOURITE'] : []), 'HOME', 'PATH', 'TMPDIR']);
  });

  const readOf = async (provider: CommandProvider, file: string): Promise<string> => {
    await ask(provider, 'echo done');
    return (await ask({ ...provider, run: `sed 's/.*/{"output":&}/' ${file}` }, '')).content;
  };

  test.each(['GITHUB_TOKEN', 'actions_runtime_token', 'RUNNER_TEMP', 'INPUT_KEYS', 'MY_KEY', 'my_key'])(
    'is never %s',
    async (name) => {
      open(planted);
      await expect(bed.programs.prepare([once({ env: [name] })])).rejects.toThrow(
        `the variable \`${name}\` is given to no`,
      );
      expect(bed.checkOuts).toBe(0);
    },
  );
});

test('variables that targets name and that are not set are answered, each once', async () => {
  open(planted);
  const targets = [once({ env: ['FAVOURITE', 'NOWHERE'] }), kept({ env: ['NOWHERE'] })];
  expect(await bed.programs.prepare(targets)).toEqual(['NOWHERE']);
});

describe('a setup', () => {
  test('runs once for each commit, before the first case', async () => {
    open();
    const setup = `echo run >> "$HOME/setups"`;
    const targets = ['one', 'two', 'one'].map((tree) => once({ tree, setup }));
    await bed.programs.prepare(targets);
    expect(bed.written('setups')).toBe('run\nrun\n');
    await Promise.all(targets.map((target) => ask(target, 'echo hi')));
    expect(bed.written('setups')).toBe('run\nrun\n');
    expect(bed.checkOuts).toBe(2);
  });

  test('that fails is told by every case of its arm, and by none of the other', async () => {
    open();
    const setup = `test "$(cat tree)" = good || { echo no network >&2; exit 9; }`;
    const [bad, good] = ['bad', 'good'].map((tree) => once({ tree, setup }));
    await bed.programs.prepare([bad, good].filter((each) => each !== undefined));
    const message = 'setup failed: it ended with status 9: no network';
    await expect(ask(once({ tree: 'bad', setup }), 'echo hi')).rejects.toMatchObject({
      kind: 'program-failed',
      message,
    });
    expect(await ask(once({ tree: 'good', setup }), 'echo hi')).toMatchObject({ content: 'hi' });
  });
});

test('a pointer to a large file stands in the way of a program that depends on it, before the first case', async () => {
  open();
  bed.absent = [{ path: 'assets/demo.mp4', kind: 'lfs-pointer' }];
  const [dependent, everything, other] = [[['assets/**']], [], [['app/**']]].map((sources) => once({ sources }));
  for (const target of [dependent, everything]) {
    await expect(bed.programs.prepare([target ?? once()])).rejects.toThrow('Git LFS pointer');
  }
  expect(await bed.programs.prepare([other ?? once()])).toEqual([]);
  expect(await ask(other ?? once(), 'echo hi')).toMatchObject({ content: 'hi' });
});

test('nothing is checked out before a program needs it, and nothing is left', async () => {
  open();
  expect(bed.checkOuts).toBe(0);
  await ask(once({ setup: 'mkdir locked && touch locked/x && chmod 500 locked' }), 'echo hi');
  await bed.programs.close();
  expect(readdirSync(join(bed.folder, 'temp'))).toEqual([]);
});
