import { expect, test } from 'vitest';
import { receiptBasisFile } from '../../src/domain/receipt/receipt-artifact.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { merge } from '../../src/stages/merge.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { InMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { type InMemoryReceipts, inMemoryReceipts } from '../fakes/in-memory-receipts.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const cases = Array.from(
  { length: 60 },
  (_, number) => `{"id":"${number}","vars":{"message":"message ${number}"},"expected":"billing"}`,
).join('\n');
const edit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');
const git = inMemoryGit([
  { name: 'main', files: { ...triageProject, 'evals/triage.jsonl': cases } },
  { name: 'head', files: edit },
  { name: 'moved', files: { 'README.md': '# Moved on' }, parents: ['main'] },
  { name: 'rebased', files: edit, parents: ['moved'] },
]);

type Setting = {
  readonly receipts?: InMemoryReceipts;
  readonly policy?: string;
  readonly head?: string;
  readonly count?: number;
  readonly script?: Script;
  /** The shards that cannot reach GitHub. */
  readonly offline?: readonly number[];
  /** Is done to the folders of the shards before they are put together. */
  readonly tamper?: (files: InMemoryFiles) => Promise<void>;
};

/** A run over so many runners, put together and judged. */
async function run({ receipts = inMemoryReceipts(), policy = 'main', head = 'head', ...setting }: Setting = {}) {
  const { count = 3, script = () => 'billing', offline = [], tamper } = setting;
  const files = new InMemoryFiles();
  const model = new ScriptedModel(script);
  const ports = {
    git,
    files,
    log: collectingLog(),
    syntax: shippedSyntax,
    clock: fakeClock(),
    traces: collectingTraces(),
  };
  const folders = Array.from({ length: count }, (_, at) => `shard-${at + 1}`);
  for (const [at, folder] of folders.entries()) {
    await detect(ports, { policy, head: { revision: head }, folder });
    const found = offline.includes(at + 1) ? inMemoryReceipts() : receipts;
    await evaluate(
      { ...ports, receipts: found, gateway: new ScriptedGateway(model), progress: collectingProgress() },
      { folder, suites: undefined, concurrency: 4, isUntrustedHead: false, shard: { index: at + 1, count } },
    );
  }
  await tamper?.(files);
  const evaluation = await merge({ files, receipts }, { folder: 'run', folders });
  const { verdict } = await gate({ ...noOverrides, files }, { folder: 'run' });
  return { evaluation, verdict, receipts, files, calls: model.calls.length };
}

test('a run over several runners leaves one receipt, and after a rebase nobody is asked, over as many or others', async () => {
  const first = await run();
  expect([first.calls, first.receipts.texts.size]).toEqual([120, 1]);
  for (const count of [3, 2]) {
    const again = await run({ receipts: first.receipts, policy: 'moved', head: 'rebased', count });
    expect([again.calls, again.evaluation.spent.usd, again.evaluation.shard]).toEqual([0, 0, undefined]);
    expect(again.verdict).toMatchObject({ verdict: first.verdict.verdict, receipt: { reused_from: 'run 1' } });
    expect(again.verdict.suites).toEqual(first.verdict.suites);
    expect(again.evaluation.head).not.toBe(first.evaluation.head);
    expect(again.files.text('run/samples.jsonl')).toBe(first.files.text('run/samples.jsonl'));
  }
});

test('a shard that finds the receipt has the whole run, and what others asked is spent and does not count', async () => {
  const { receipts, verdict } = await run({ script: () => 'shipping' });
  const again = await run({ receipts, policy: 'moved', head: 'rebased', offline: [1, 3], script: () => 'billing' });
  expect(again.calls).toBe(80);
  expect(again.verdict.suites).toEqual(verdict.suites);
  expect(again.evaluation.notes.join()).toContain('2 of 3 shards did not find that run and asked');
});

test('a shard keeps no receipt of its own', async () => {
  const receipts = inMemoryReceipts();
  await run({ receipts, tamper: async () => expect(receipts.texts.size).toBe(0) });
});

test('a run whose basis is missing, torn or of something else leaves no receipt', async () => {
  const path = `shard-1/${receiptBasisFile}`;
  const changes = [
    () => '',
    () => '{"product"',
    (text: string) => text.replace('"adoption": false', '"adoption": true'),
  ];
  for (const change of changes) {
    const { receipts, verdict } = await run({
      tamper: async (files) => {
        const text = files.text(path) ?? '';
        expect(change(text)).not.toBe(text);
        await files.write(path, change(text));
      },
    });
    expect([receipts.texts.size, verdict.verdict]).toEqual([0, 'pass']);
  }
});

test('shards of different runs are not put together because one of them found a receipt', async () => {
  const { receipts } = await run();
  const other = await run({ script: () => 'shipping' });
  const strange = other.files.text('shard-2/evaluation.json') ?? '';
  const tamper = (files: InMemoryFiles) =>
    files.write('shard-2/evaluation.json', strange.replaceAll(other.evaluation.head, 'f'.repeat(40)));
  await expect(run({ receipts, tamper })).rejects.toThrow('this shard is of another run');
});

test('a folder that holds a shard is not overwritten, by whatever name it is called', async () => {
  const { files } = await run({ count: 2 });
  for (const file of ['plan.json', 'evaluation.json'])
    await files.write(`link/${file}`, files.text(`shard-1/${file}`) ?? '');
  const before = files.text('link/evaluation.json');
  for (const folder of ['link', 'shard-1']) {
    await expect(merge({ files }, { folder, folders: ['shard-1', 'shard-2'] })).rejects.toMatchObject({
      message: 'the merged run needs a folder of its own, and a run is in this one',
      place: { path: folder },
    });
  }
  expect([files.text('link/evaluation.json'), files.text('shard-1/evaluation.json')]).toEqual([before, before]);
});

test('a run that is put together again has no verdict before it is judged again', async () => {
  const { files } = await run({ count: 2 });
  expect(files.text('run/verdict.json')).toContain('"verdict"');
  await merge({ files }, { folder: 'run', folders: ['shard-1', 'shard-2'] });
  expect(files.text('run/verdict.json')).toBe('');
});

test('the folder of a whole run is not overwritten', async () => {
  const { files } = await run({ count: 2 });
  const { shard: _, ...plan } = JSON.parse(files.text('shard-1/plan.json') ?? '');
  await files.write('whole/plan.json', JSON.stringify(plan));
  await files.write('whole/samples.jsonl', 'paid for');
  await expect(merge({ files }, { folder: 'whole', folders: ['shard-1', 'shard-2'] })).rejects.toThrow(
    'needs a folder of its own',
  );
  expect(files.text('whole/samples.jsonl')).toBe('paid for');
  await files.write('whole/plan.json', '{"version":2}');
  await expect(merge({ files }, { folder: 'whole', folders: ['shard-1', 'shard-2'] })).rejects.toThrow(
    'needs a folder of its own',
  );
});

test.each([
  ['is missing', ['shard-1', 'shard-2'], 'of 3 shards these are missing: 3'],
  ['is named twice', ['shard-1', 'shard-2', 'shard-2', 'shard-3'], 'this folder is named twice'],
  ['is there twice', ['shard-1', 'shard-2', 'copy', 'shard-3'], 'shard 2 of 3 is there twice: shard-2 is it too'],
])('a shard that %s is told, whether another found a receipt or none did', async (_what, folders, message) => {
  const { receipts, files: asked } = await run();
  const { files: found } = await run({ receipts, policy: 'moved', head: 'rebased', offline: [2] });
  for (const files of [asked, found]) {
    for (const name of ['plan.json', 'evaluation.json', 'change-set.json', 'samples.jsonl'])
      await files.write(`copy/${name}`, files.text(`shard-2/${name}`) ?? '');
    await expect(merge({ files }, { folder: 'again', folders })).rejects.toThrow(message);
  }
});

test('a whole run that reused another needs no merge', async () => {
  const { receipts } = await run();
  const { files } = await run({ receipts, policy: 'moved', head: 'rebased' });
  const { shard: _, ...whole } = JSON.parse(files.text('shard-1/evaluation.json') ?? '');
  await files.write('shard-1/evaluation.json', JSON.stringify(whole));
  await expect(merge({ files }, { folder: 'again', folders: ['shard-1'] })).rejects.toThrow('this is no shard');
});
