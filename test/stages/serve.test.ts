import { describe, expect, test } from 'vitest';
import { spendOf } from '../../src/domain/inference/budget/amount.js';
import { gatewayStateFile } from '../../src/domain/inference/gateway-state.js';
import { ServingReport, servingReportFile } from '../../src/domain/serving/serving-report.js';
import { UserError } from '../../src/domain/user-error.js';
import { everyDialect } from '../../src/gateway/server/every-dialect.js';
import { createClientDesk } from '../../src/gateway/server/open-desk.js';
import { type ServeRequest, serve } from '../../src/stages/serve.js';
import { type CollectingLog, collectingLog } from '../fakes/collecting-log.js';
import { CollectingResponse, requestOf } from '../fakes/collecting-response.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { InMemoryFolderClaims } from '../fakes/in-memory-folder-claims.js';
import { InMemoryHttpServers } from '../fakes/in-memory-http-servers.js';
import { InMemoryRecorder } from '../fakes/in-memory-recorder.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, type Scripted, ScriptedModel, scriptedModel } from '../fakes/scripted-model.js';

const settings = `version: 1
providers: { local: { api: openai, base_url: http://127.0.0.1:9/v1 } }
models: { small: { provider: local, model: small-1, price: { input: 1, output: 2 } } }
budget: { per_run: { usd: 3 }, per_untrusted_run: { usd: 1 } }
`;

type Serving = Partial<ServeRequest> & {
  readonly files?: Readonly<Record<string, string>>;
  readonly turn?: Scripted | Script;
  readonly questions?: readonly string[];
  /** Writes down what the gateway spent in the day. */
  readonly settle?: () => Promise<void>;
  readonly claims?: InMemoryFolderClaims;
  readonly closeAnswers?: () => Promise<void>;
  readonly log?: CollectingLog;
  readonly recorder?: InMemoryRecorder;
  /** Where all files lie; an empty disk when absent. */
  readonly disk?: ReturnType<typeof inMemoryFiles>;
};

/** Serves these questions one after the other, then stops. */
async function serving({ files: given = {}, turn = 'Hello.', questions = [], ...others }: Serving = {}) {
  const { disk: files = inMemoryFiles(), settle = async () => {}, log = collectingLog(), ...rest } = others;
  const events: string[] = [];
  const { closeAnswers = async () => void events.push('answers closed'), ...more } = rest;
  const { claims = new InMemoryFolderClaims(), recorder = new InMemoryRecorder(), ...request } = more;
  for (const [path, text] of Object.entries({ 'lanegate.yml': settings, ...given })) await files.write(path, text);
  const gateway = new ScriptedGateway(typeof turn === 'function' ? new ScriptedModel(turn) : scriptedModel(turn));
  const [servers, clock] = [new InMemoryHttpServers(), new FakeClock(1000)];
  const answers: CollectingResponse[] = [];
  const stop = new AbortController();
  const ask = async (): Promise<void> => {
    for (const content of questions) {
      const response = new CollectingResponse();
      const body = JSON.stringify({ model: 'small', messages: [{ role: 'user', content }] });
      await servers.handle?.(requestOf({ body }), response);
      answers.push(response);
    }
    stop.abort();
  };
  const ports = {
    files,
    gateway,
    traces: collectingTraces(),
    log,
    clock,
    servers,
    claims,
    recorder,
    desk: createClientDesk({ clock, newPrefix: () => 'lg-', dialects: everyDialect }),
    spendRecords: {
      settleKilled: async () => undefined,
      spentBefore: async () => undefined,
      begin: async () => ({ takenBefore: async () => undefined, settle }),
    },
    closeAnswers,
  };
  const report = await serve(ports, {
    configuration: undefined,
    folder: 'state',
    port: 0,
    key: 'test-key-0123456789',
    record: undefined,
    replay: undefined,
    isUntrusted: false,
    signal: stop.signal,
    onReady: ({ url, openaiBaseUrl, anthropicBaseUrl }) => {
      events.push(url, openaiBaseUrl, anthropicBaseUrl);
      void ask();
    },
    ...request,
  });
  return { report, files, gateway, servers, log, events, answers };
}

describe('serve', () => {
  test('keeps its folder to itself while it serves, and lets go of it', async () => {
    const claims = new InMemoryFolderClaims();
    const { events } = await serving({ claims });
    expect(events).toContain('answers closed');
    await claims.whileHeld('state', () => expect(serving({ claims })).rejects.toThrow('somebody works in this folder'));
  });

  test('does not begin with a model whose provider nobody knows', async () => {
    const misspelt = settings.replace('provider: local', 'provider: locl');
    const serve = serving({ files: { 'lanegate.yml': misspelt } });
    await expect(serve).rejects.toMatchObject({
      message: 'there is no provider `locl` for the model `small-1`',
      place: { path: 'lanegate.yml', line: 3, key: 'models.small.provider' },
      hint: 'did you mean `local`?',
    });
  });

  test('says where it is, answers until it is stopped, and leaves what it knows', async () => {
    const { report, files, servers, events, answers } = await serving({ questions: ['one', 'two'] });
    expect(events).toEqual([
      'http://127.0.0.1:4117',
      'http://127.0.0.1:4117/v1',
      'http://127.0.0.1:4117',
      'answers closed',
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(servers.closedWithinMs[0]).toBe(10_000);
    expect(report.totals).toMatchObject({ calls: 2, answered: 2 });
    expect(ServingReport.parse(JSON.parse((await files.read(`state/${servingReportFile}`)) ?? ''))).toEqual(report);
    expect(await files.read(`state/${gatewayStateFile}`)).toBeDefined();
  });

  test('puts together all that sessions took when it ends, and not for each look at how things stand', async () => {
    const { report, gateway } = await serving({ questions: ['one'] });
    expect(report.caps).toMatchObject([{ scope: 'run', measure: 'usd' }]);
    expect(gateway.statesSaved).toBe(1);
  });

  test('leaves what it knows, and its spending to the one that comes next, where it cannot close in order', async () => {
    const disk = inMemoryFiles();
    await disk.write('state/gateway-spend.jsonl', '{"kind":"opened","elapsed_ms":0}\n');
    const settle = () => Promise.reject(new Error('the disk is full'));
    const log = collectingLog();
    const served: ServingReport[] = [];
    const onServed = (report: ServingReport) => void served.push(report);
    const ended = serving({ disk, settle, log, questions: ['one'], onServed });
    await expect(ended).rejects.toThrow('the disk is full');
    expect(served).toMatchObject([{ totals: { answered: 1 } }]);
    expect(log.messages('warn')).toEqual(['what was served could not be kept whole: the disk is full']);
    expect(JSON.parse(disk.text(`state/${servingReportFile}`) ?? '')).toMatchObject({ totals: { answered: 1 } });
    expect(disk.text(`state/${gatewayStateFile}`)).toBeDefined();
    expect(disk.text('state/gateway-spend.jsonl')).not.toBe('');
  });

  test('says what it waits for when it is to stop', async () => {
    const stop = new AbortController();
    const turn: Script = async () => {
      stop.abort();
      await new Promise((resolve) => setImmediate(resolve));
      return 'Hello.';
    };
    const { log } = await serving({ questions: ['one'], turn, signal: stop.signal });
    expect(log.messages('info')).toEqual([
      'stopping: 1 call under way may take 10 s to end; Ctrl-C again ends the gateway at once',
    ]);
    expect((await serving({ questions: ['one'] })).log.messages('info')).toEqual([]);
  });

  test('needs no lanegate.yml, but the one that it is told to read', async () => {
    const { gateway } = await serving({
      files: { 'policy/lanegate.yml': settings.replace('usd: 3', 'usd: 7') },
      configuration: 'policy/lanegate.yml',
    });
    expect(gateway.requests[0]?.caps.perRun?.usd).toBe(7);
    await expect(serving({ configuration: 'nowhere.yml' })).rejects.toThrow('there is no such configuration');
  });

  test('looks for no key before one is needed', async () => {
    expect((await serving()).gateway.requests[0]?.providers).toEqual([]);
  });

  test('spends less for those who do not pay', async () => {
    const { gateway, log } = await serving({ isUntrusted: true });
    expect(gateway.requests[0]?.caps.perRun?.usd).toBe(1);
    expect(log.messages().join('\n')).toContain('budget.per_untrusted_run');
  });

  test('answers all from a recording, and says at once where there is none', async () => {
    const line =
      '{"request":{"model":"small-1","messages":[{"role":"user","content":"hi"}]},"response":{"content":"yo"}}';
    const { gateway } = await serving({ replay: 'r.jsonl', files: { 'r.jsonl': line } });
    expect(gateway.requests[0]?.recordings).toMatchObject([{ path: 'r.jsonl', recordings: [{}] }]);
    await expect(serving({ replay: 'none.jsonl' })).rejects.toThrow('there is no such recording');
  });

  test('warns where it records into what was recorded before, which a replay would answer from first', async () => {
    const before = await serving({ record: 'r.jsonl', files: { 'r.jsonl': '\n{"request":{}}\n' } });
    expect(before.log.messages()).toContain(
      'r.jsonl holds an earlier recording, which a replay answers from first: delete it to record anew',
    );
    for (const files of [{}, { 'r.jsonl': '\n' }])
      expect((await serving({ record: 'r.jsonl', files })).log.messages().join()).not.toContain('earlier recording');
  });

  test('begins nothing where no recording can be written, since each answer would be paid for and lost', async () => {
    const recorder = new InMemoryRecorder();
    recorder.failure = new UserError('the recording cannot be written');
    const { log, gateway } = await serving({ recorder });
    expect(gateway.requests).toHaveLength(1);
    await expect(serving({ recorder, record: 'r.jsonl', log })).rejects.toThrow('the recording cannot be written');
  });

  test('records or replays, since a recording of replayed answers would be none', async () => {
    const both = serving({ record: 'a.jsonl', replay: 'r.jsonl', files: { 'r.jsonl': '' } });
    await expect(both).rejects.toThrow('records or replays, and not both');
  });
});

test('answers that could not be kept are told, and the report is left all the same', async () => {
  const [disk, log] = [inMemoryFiles(), collectingLog()];
  const closeAnswers = () => Promise.reject(new UserError('no room', { place: { path: 'state/answers' } }));
  await expect(serving({ disk, log, closeAnswers, questions: ['one'] })).rejects.toThrow('no room');
  expect(log.messages('warn')).toEqual(['what was served could not be kept whole: state/answers: no room']);
  expect(disk.text(`state/${servingReportFile}`)).toBeDefined();
});

describe('what a gateway spent that was killed', () => {
  const killed = [
    { kind: 'opened', elapsed_ms: 0, at_ms: 0 },
    { kind: 'reserved', call: 1, nano_usd: 5e8, tokens: 100, elapsed_ms: 10 },
    { kind: 'settled', call: 1, nano_usd: 2e8, tokens: 40, elapsed_ms: 20 },
    { kind: 'reserved', call: 2, nano_usd: 4e8, tokens: 90, elapsed_ms: 30 },
  ]
    .map((entry) => `${JSON.stringify(entry)}\n`)
    .join('');

  test('counts, what was under way at its worst, and is told', async () => {
    const { gateway, log } = await serving({ files: { 'state/gateway-spend.jsonl': killed } });
    const spent = spendOf({ nanoUsd: 6e8, tokens: 130, calls: 2 });
    expect(gateway.requests[0]?.alreadySpent).toMatchObject(spent);
    expect(gateway.requests[0]?.earlier?.budget.hour).toMatchObject([{ minute: 0, nano_usd: 6e8, calls: 2 }]);
    expect(log.messages().join('\n')).toContain('the $0.6 of its 2 calls');
  });

  test('counts no more once the one that went on with it has ended in order', async () => {
    const { files } = await serving({ files: { 'state/gateway-spend.jsonl': killed } });
    expect(await files.read('state/gateway-spend.jsonl')).toBe('');
  });
});
