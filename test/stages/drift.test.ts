import { beforeEach, describe, expect, test } from 'vitest';
import { driftText } from '../../src/domain/drift/drift-text.js';
import { ModelError } from '../../src/ports/model.js';
import type { DriftRequest } from '../../src/stages/drift.js';
import { drift } from '../../src/stages/drift.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { InMemoryLedger } from '../fakes/in-memory-ledger.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { labelProject } from '../fixtures/label-project.js';

const caseCount = 24;
const baseUrl = 'http://127.0.0.1:9/v1';
const project = labelProject({ baseUrl, caseCount });
const otherPrompt = {
  ...project,
  'prompts/triage.prompt.yml': 'messages:\n  - { role: user, content: "{{message}}!" }\n',
};

const configuration = project['lanegate.yml'] ?? '';
const recordedProject = {
  ...project,
  'lanegate.yml': configuration
    .replace(/loopback: \{.*\}/u, 'loopback: { api: replay, path: evals/recordings.jsonl }')
    .replace('price: { input: 1, output: 2 }, ', ''),
  'evals/recordings.jsonl': '',
};
const [, suite = ''] = configuration.split('suites:\n');
const twoSuites = { ...project, 'lanegate.yml': `${configuration}${suite.replace('name: triage', 'name: other')}` };

/** The project with some of its cases in clusters. */
function withClusters(clusterOf: (place: number) => string | undefined) {
  const lines = project['evals/triage.jsonl']?.trim().split('\n') ?? [];
  const clustered = lines.map((line, place) => JSON.stringify({ ...JSON.parse(line), cluster: clusterOf(place) }));
  return { ...project, 'evals/triage.jsonl': `${clustered.join('\n')}\n` };
}

const git = inMemoryGit([
  { name: 'main', files: project },
  { name: 'grown', files: labelProject({ baseUrl, caseCount: caseCount + 6 }) },
  { name: 'other', files: otherPrompt },
  { name: 'recorded', files: recordedProject },
  { name: 'two', files: twoSuites },
  { name: 'clustered', files: withClusters((place) => (place < 8 ? `q${place % 2}` : undefined)) },
  { name: 'one-question', files: withClusters(() => 'q') },
  { name: 'poor', files: labelProject({ baseUrl, caseCount, settings: 'budget: { per_run: { calls: 60 } }\n' }) },
]);

const right: Script = (call) => ((call.messages.at(-1)?.content ?? '').includes('parcel') ? 'shipping' : 'billing');
/** Knows billing alone. */
const worse: Script = () => 'billing';

let ledger: InMemoryLedger;
let files: InMemoryFiles;
let nowMs: number;

beforeEach(() => {
  ledger = new InMemoryLedger();
  files = inMemoryFiles();
  nowMs = Date.parse('2026-11-01T03:00:00Z');
});

type Setting = Partial<DriftRequest> & { readonly script?: Script; readonly mostCalls?: number };

async function run({ script = right, mostCalls, ...request }: Setting = {}) {
  const model = new ScriptedModel(script);
  const log = collectingLog();
  nowMs += 60_000;
  const clock = { now: () => nowMs };
  const [progress, traces] = [collectingProgress(), collectingTraces()];
  const ports = { git, files, gateway: new ScriptedGateway(model, mostCalls), log, progress, traces, ledger, clock };
  const report = await drift(ports, {
    act: 'measure',
    revision: 'main',
    suite: 'triage',
    repeats: 1,
    referenceRepeats: 5,
    mostAnchors: 200,
    folder: 'drift',
    by: 'ada',
    concurrency: 2,
    ...request,
  });
  return { report, model, log };
}

const record = (setting: Setting = {}) => run({ act: 'record', ...setting });

describe('drift', () => {
  test('takes a reference, and finds that nothing drifted', async () => {
    const taken = await record();
    expect(taken.model.calls).toHaveLength(5 * caseCount);
    expect(taken.report).toMatchObject({ verdict: 'recorded', reference: { anchors: caseCount, repeats: 5 } });
    const { report, model } = await run();
    expect(model.calls).toHaveLength(caseCount);
    expect(model.calls.every(({ isFresh }) => isFresh === true)).toBe(true);
    expect(report).toMatchObject({ verdict: 'stable', metrics: [{ metric: 'accuracy', difference: 0 }] });
    expect((await run()).report.history).toHaveLength(2);
    expect((await run({ act: 'show' })).report).toMatchObject({ verdict: 'stable', spent: { calls: 0 } });
  });

  test('puts on record by which fingerprints it was answered, unless each answer has one of its own', async () => {
    const fingerprinted =
      (name: (index: number) => string): Script =>
      async (call, index) => ({ content: String(await right(call, index)), systemFingerprint: name(index) });
    await record({ script: fingerprinted(() => 'fp_a') });
    const { report } = await run({ script: fingerprinted((index) => (index < 4 ? 'fp_a' : 'fp_b')) });
    expect(report.traits.now?.system_fingerprints).toEqual({ fp_a: 4, fp_b: 20 });
    expect(driftText(report)).toContain('system fingerprint fp_b in 20 of 24 answers; not in the reference');
    const own = await run({ script: fingerprinted((index) => `fp_${index}`) });
    expect(own.report.traits.now?.system_fingerprints).toBeUndefined();
  });

  test('asks once more at once where the anchors score much lower, and says so', async () => {
    await record();
    const { report, model, log } = await run({ script: worse });
    expect(model.calls).toHaveLength(2 * caseCount);
    expect(log.messages('info')).toContainEqual(expect.stringContaining('once more'));
    expect(report).toMatchObject({ verdict: 'drifted', metrics: [{ difference: -0.5 }], spent: { calls: 48 } });
    expect(report.fallen).toHaveLength(10);
    expect((await run()).report.verdict).toBe('drifted');
  });

  test('takes no word for it where the second look could not be taken', async () => {
    await record();
    let asked = 0;
    const worseThenGone: Script = (call, number) => {
      asked += 1;
      if (asked > caseCount) throw new ModelError('server-error', 'gone', { retryable: false });
      return worse(call, number);
    };
    const { report } = await run({ script: worseThenGone });
    expect(report).toMatchObject({ verdict: 'insufficient', metrics: [{ difference: -0.5 }] });
  });

  test('asks nobody where the team itself changed the suite, unless it is to take a new reference', async () => {
    await record();
    const changed = await run({ revision: 'other' });
    expect(changed.model.calls).toHaveLength(0);
    expect(changed.report).toMatchObject({ verdict: 'insufficient', history: [] });
    expect(changed.report.reasons[0]).toMatch(
      /its prompt, its model or its program changed; .*lanegate drift triage --record/,
    );
    const renewed = await run({ revision: 'other', act: 'renew' });
    expect(renewed.report).toMatchObject({ verdict: 'recorded', reference: { is_new: true } });
    expect((await run({ revision: 'other', act: 'renew' })).report.verdict).toBe('stable');
  });

  test('keeps to its anchors where the dataset has grown', async () => {
    await record({ mostAnchors: 12 });
    const { report, model } = await run({ revision: 'grown' });
    expect(model.calls).toHaveLength(12);
    expect(report.verdict).toBe('stable');
  });

  test('goes on with what was stopped whatever another suite was asked since', async () => {
    const stopping = new AbortController();
    let asked = 0;
    const stopped: Script = (call, number) => {
      asked += 1;
      if (asked === 30) stopping.abort();
      return right(call, number);
    };
    const revision = 'two';
    await expect(record({ revision, script: stopped, signal: stopping.signal })).rejects.toThrow();
    expect((await record({ revision, suite: 'other' })).model.calls).toHaveLength(5 * caseCount);
    expect((await record({ revision })).model.calls.length).toBeLessThan(5 * caseCount - 20);
  });

  test('asks no recordings, in which no model can get worse', async () => {
    await expect(record({ revision: 'recorded' })).rejects.toMatchObject({
      message: 'the suite `triage` is answered by recordings, in which no model can get worse',
    });
    expect([...ledger.files.keys()]).toEqual([]);
  });

  test('says where the answers are of which no reference could be taken', async () => {
    const silent: Script = () => {
      throw new ModelError('empty', 'nothing', { retryable: false });
    };
    await expect(record({ script: silent })).rejects.toMatchObject({
      message: expect.stringContaining('0 cases have scores'),
      hint: expect.stringMatching(/ is in drift\/reference-/),
    });
  });

  test('puts the clusters of its anchors on record, draws one of each before a second, and takes them for one', async () => {
    const { report } = await record({ revision: 'clustered', mostAnchors: 18 });
    expect(report.reference).toMatchObject({ anchors: 18, units: 18 });
    expect(driftText(report)).toContain('18 anchors in 18 units of a cluster or a case');
    const all = await record({ revision: 'clustered' });
    expect(all.report.reference).toMatchObject({ anchors: caseCount, units: 18 });
    expect((await run({ revision: 'clustered' })).report).toMatchObject({
      verdict: 'stable',
      reference: { units: 18 },
    });
    await expect(record({ revision: 'one-question' })).rejects.toThrow(
      '24 cases in 1 unit of a cluster or a case have scores, and a reference takes 10',
    );
  });

  test('goes on with what was stopped on the same day, and never with what has ended', async () => {
    const stopping = new AbortController();
    let asked = 0;
    const stopped: Script = (call, number) => {
      asked += 1;
      if (asked === 30) stopping.abort();
      return right(call, number);
    };
    await expect(record({ script: stopped, signal: stopping.signal })).rejects.toThrow();
    const rest = await record();
    expect(rest.model.calls.length).toBeLessThan(5 * caseCount - 20);
    expect((await record()).model.calls).toHaveLength(5 * caseCount);
  });

  test('stopped at its second look asks the first no more', async () => {
    await record();
    const stopping = new AbortController();
    let asked = 0;
    const stopped: Script = (call, number) => {
      asked += 1;
      if (asked === caseCount + 6) stopping.abort();
      return worse(call, number);
    };
    await expect(run({ script: stopped, signal: stopping.signal })).rejects.toThrow();
    const { report, model } = await run({ script: worse });
    expect(model.calls.length).toBeLessThan(caseCount);
    expect(report.verdict).toBe('drifted');
  });

  test('records no reference of answers that failed or were not asked', async () => {
    await expect(record({ mostCalls: 50 })).rejects.toThrow(/not all anchors were asked: .*cap/);
    expect([...ledger.files.keys()]).toEqual([]);
    expect((await record()).report.verdict).toBe('recorded');
  });

  test('says what a measurement that a cap ended is worth', async () => {
    await record();
    const { report } = await run({ mostCalls: 5 });
    expect(report).toMatchObject({ verdict: 'insufficient', reasons: [expect.stringContaining('not all anchors')] });
    expect((await run()).report.verdict).toBe('stable');
  });

  test('asks the very anchors again of which one had no answer, and records nothing where many had none', async () => {
    const silentAt =
      (...silent: readonly string[]): Script =>
      (call, number) => {
        const asked = call.messages.at(-1)?.content ?? '';
        if (silent.some((each) => asked.includes(each))) throw new ModelError('empty', 'nothing', { retryable: false });
        return right(call, number);
      };
    await record({ script: silentAt('parcel 4?') });
    const { report, model } = await run();
    expect(model.calls).toHaveLength(caseCount);
    expect(report.verdict).toBe('stable');
    await expect(record({ script: silentAt('parcel 4?', 'parcel 6?') })).rejects.toThrow('too many calls failed');
  });

  test('warns of what the first of those said that have no answer', async () => {
    await record();
    const other = 'asked for m-1, served by m-2';
    const moved: Script = () => {
      throw new ModelError('wrong-model', other, { retryable: false });
    };
    const { report, log } = await run({ script: moved });
    expect(report.verdict).toBe('insufficient');
    expect(log.messages('warn')).toContainEqual(
      expect.stringContaining(`24 wrong-model, the first (case case-0): ${other}`),
    );
  });

  test('asks nobody where the budget has no room for all anchors', async () => {
    await expect(record({ revision: 'poor' })).rejects.toThrow(/the budget of a run has room for \d+ of 24 cases/);
    await record();
    const { report, model } = await run({ revision: 'poor', repeats: 20 });
    expect(model.calls).toHaveLength(0);
    expect(report).toMatchObject({ verdict: 'insufficient', reasons: [expect.stringContaining('has room for')] });
  });

  test('refuses a suite without a reference, or that is not there', async () => {
    await expect(run()).rejects.toThrow('nobody has taken a reference of the suite `triage`');
    for (const act of ['measure', 'record', 'show'] as const)
      await expect(run({ act, suite: 'triag' })).rejects.toMatchObject({ hint: 'did you mean `triage`?' });
  });

  test('tells what it does not believe in the ledger', async () => {
    await record();
    const [path = ''] = [...ledger.files.keys()];
    ledger.put(path.replace(/\.[0-9a-f]+\.json$/, `.${'0'.repeat(64)}.json`), '{}');
    const { report, log } = await run();
    expect(report.verdict).toBe('stable');
    expect(log.messages('warn')).toEqual([expect.stringContaining('this is not believed')]);
  });
});
