import { describe, expect, test } from 'vitest';
import { ControlRecord } from '../../src/domain/evaluation/baseline/control-record.js';
import { HistoryLine } from '../../src/domain/history/history-line.js';
import type { Shard } from '../../src/domain/inference/budget/divide-caps.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { merge } from '../../src/stages/merge.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const cases = Array.from(
  { length: 200 },
  (_, number) => `{"id":"${number}","vars":{"message":"message ${number}"},"expected":"billing"}`,
).join('\n');

const dayMs = 86_400_000;
const isOfBase = ({ messages }: ModelCall): boolean => messages[0]?.content.includes('one label') === true;

/** What base answers, now and when its answers were stored; what head answers is always right. */
type Answers = { readonly cached?: string; readonly now?: string; readonly nowServedBy?: string };

const scriptOf =
  ({ cached, now = 'billing', nowServedBy }: Answers) =>
  (call: ModelCall): Scripted => {
    if (!isOfBase(call)) return 'billing';
    if (cached === undefined || call.isFresh || call.refreshes) return { content: now, servedModel: nowServedBy };
    return { content: cached, cached: true, ageMs: 3.5 * dayMs, costUsd: 0 };
  };

type Setting = {
  readonly answers: Answers;
  readonly files?: InMemoryFiles;
  readonly settings?: string;
  readonly mostCalls?: number;
  readonly shard?: Shard;
  readonly folder?: string;
  readonly refreshBaseline?: boolean;
};

async function run({ answers, files = inMemoryFiles(), settings = '', ...setting }: Setting) {
  const { folder = 'run', shard, mostCalls, refreshBaseline } = setting;
  const configuration = `${triageProject['lanegate.yml']}gate: { looks: 1${settings} }\n`;
  const git = inMemoryGit([
    { name: 'main', files: { ...triageProject, 'lanegate.yml': configuration, 'evals/triage.jsonl': cases } },
    { name: 'head', files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') },
  ]);
  const model = new ScriptedModel(scriptOf(answers));
  const ports = {
    git,
    files,
    gateway: new ScriptedGateway(model, mostCalls),
    progress: collectingProgress(),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder });
  const request = { folder, suites: undefined, isUntrustedHead: false, concurrency: 4, shard, refreshBaseline };
  const evaluation = await evaluate(ports, { ...request, history: { folder: 'history' } });
  const fresh = model.calls.filter(({ isFresh }) => isFresh);
  return { evaluation, baseline: evaluation.suites[0]?.baseline, files, model, fresh };
}

const verdictOf = async (files: InMemoryFiles, folder = 'run') =>
  (await gate({ ...noOverrides, files }, { folder })).verdict;

describe('a base arm from the cache', () => {
  test('says how much of it is, how old it is, and that a tenth of it still stands', async () => {
    const { baseline, fresh, files, evaluation } = await run({ answers: { cached: 'billing' } });
    expect(baseline).toMatchObject({ cached: 200, asked: 0, oldest_days: 3.5 });
    const { samples = 0, ...control } = baseline?.control ?? {};
    expect(control).toEqual({ scored: samples, p_value: 1, mean_shift: 0, stale: false, metric: 'accuracy' });
    expect(samples).toBeGreaterThanOrEqual(8);
    expect(samples).toBeLessThan(40);
    expect(fresh).toHaveLength(samples);
    expect(fresh.every(isOfBase)).toBe(true);
    const told = `triage: 200 of 200 answers of base come from the cache, the oldest 3 days old; ${samples} of them`;
    expect(evaluation.notes.find((note) => note.startsWith(told))).toMatch(/score alike .*\(p = 1\.0000\)/);
    const verdict = await verdictOf(files);
    expect(verdict).toMatchObject({ verdict: 'pass', suites: [{ baseline }] });
  });

  test.each<[string, Answers]>([
    ['a loss that is none', { cached: 'billing', now: 'shipping' }],
    ['a gain that is none', { cached: 'shipping', now: 'billing' }],
  ])('that base no longer answers decides nothing: %s', async (_what, answers) => {
    const { baseline, files } = await run({ answers });
    expect(baseline?.control).toMatchObject({ stale: true, metric: 'accuracy' });
    const { verdict, reason } = await verdictOf(files);
    expect(verdict).toBe('inconclusive');
    expect(reason).toMatch(/the cached answers of base no longer stand .* ask anew with `--refresh-baseline`/);
  });

  test('adds to the history of its cases what was asked once more, and nothing that was cached', async () => {
    const { files, fresh } = await run({ answers: { cached: 'billing' } });
    const lines = (files.text('history/cases.jsonl') ?? '').trim().split('\n');
    const counted = lines.flatMap((line) => Object.values(HistoryLine.parse(JSON.parse(line)).cases));
    expect(fresh.length).toBeGreaterThan(7);
    expect(counted).toEqual(fresh.map(() => [1, 1]));
  });

  test('that was never there is not controlled, and neither is one that policy lets be', async () => {
    const asked = await run({ answers: {} });
    expect(asked.baseline).toBeUndefined();
    expect(asked.fresh).toEqual([]);
    const left = await run({
      answers: { cached: 'billing', now: 'shipping' },
      settings: ', baseline: { control: 0 }',
    });
    expect(left.fresh).toEqual([]);
    expect(left.baseline).toEqual({ cached: 200, asked: 0, oldest_days: 3.5 });
  });

  test('that no budget was left for is told', async () => {
    const { baseline, evaluation } = await run({ answers: { cached: 'billing' }, mostCalls: 405 });
    expect(baseline?.control).toMatchObject({ samples: 5, stale: false });
    expect(baseline?.control?.left_out).toBeGreaterThan(0);
    expect(evaluation.notes.join('\n')).toMatch(/no budget was left to ask for \d+ cached answers of base once more/);
  });

  test('that another model answers now is told', async () => {
    const { baseline, evaluation } = await run({ answers: { cached: 'billing', nowServedBy: 'embedded-2' } });
    expect(baseline?.control?.other_model).toBe(baseline?.control?.samples);
    expect(evaluation.notes.join('\n')).toMatch(/fresh answers of base are of another model than the cached ones/);
  });

  test('is asked once more only once by a run that goes on', async () => {
    const first = await run({ answers: { cached: 'billing', now: 'shipping' } });
    const again = await run({ answers: { cached: 'billing' }, files: first.files });
    expect(again.model.calls).toEqual([]);
    expect(again.baseline).toEqual(first.baseline);
  });

  test('is controlled in parts by shards, which are judged together', async () => {
    const files = inMemoryFiles();
    const answers = { cached: 'billing', now: 'shipping' };
    const [one, two] = await Promise.all(
      [1, 2].map((index) => run({ answers, files, folder: `part-${index}`, shard: { index, count: 2 } })),
    );
    const merged = await merge({ files }, { folders: ['part-1', 'part-2'], folder: 'whole' });
    const control = merged.suites[0]?.baseline?.control;
    expect(control?.samples).toBe((one?.baseline?.control?.samples ?? 0) + (two?.baseline?.control?.samples ?? 0));
    expect(control?.stale).toBe(true);
    expect(await verdictOf(files, 'whole')).toMatchObject({ verdict: 'inconclusive' });
    const kept = ControlRecord.parse(JSON.parse(files.text('whole/baseline-control.json') ?? ''));
    expect(kept.samples).toHaveLength(control?.samples ?? 0);
    await files.write('part-2/baseline-control.json', JSON.stringify({ ...kept, samples: [] }));
    await expect(merge({ files }, { folders: ['part-1', 'part-2'], folder: 'torn' })).rejects.toThrow(
      /there are 0 cached answers of base that were asked for once more, but the evaluation counts/,
    );
  });
});

test('a baseline that is refreshed is asked past the cache, also by a run that was there before', async () => {
  const first = await run({ answers: { cached: 'billing', now: 'shipping' } });
  const again = await run({ answers: { cached: 'billing' }, files: first.files, refreshBaseline: true });
  expect(again.baseline).toBeUndefined();
  expect(again.model.calls.filter(({ refreshes }) => refreshes)).toHaveLength(200);
  expect(again.model.calls.filter(({ refreshes }) => refreshes).every(isOfBase)).toBe(true);
  expect(await verdictOf(again.files)).toMatchObject({ verdict: 'pass' });
});
