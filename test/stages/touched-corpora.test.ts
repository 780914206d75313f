import { describe, expect, test } from 'vitest';
import type { ChangeSet } from '../../src/domain/changes/change-set.js';
import type { Override } from '../../src/domain/override/override.js';
import { detect } from '../../src/stages/detect.js';
import { type EvaluateRequest, evaluate } from '../../src/stages/evaluate.js';
import { type GateRequest, gate } from '../../src/stages/gate.js';
import { merge } from '../../src/stages/merge.js';
import { renderReport } from '../../src/stages/report.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { InMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { type InMemoryReceipts, inMemoryReceipts } from '../fakes/in-memory-receipts.js';
import { notingGit } from '../fakes/noting-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import { anHourLaterMs, anOverride } from '../fixtures/an-override.js';
import type { CommitSpec } from '../fixtures/commit-spec.js';
import { contractText, soundFiles, soundText } from '../fixtures/corpus-fixtures.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

type Files = NonNullable<CommitSpec['files']>;

const data = 'data: { docs: { corpus: "docs/**", contract: contract.yaml } }\n';
const settingsWith = (rest: string): string => `${triageProject['lanegate.yml']}${rest}`;
const titled = (maxLength: number): string =>
  contractText(`    properties: [{ name: title, logicalTypeOptions: { maxLength: ${maxLength} } }]`);
const cases = Array.from(
  { length: 60 },
  (_, number) => `{"id":"${number}","vars":{"message":"message ${number}"},"expected":"billing"}`,
).join('\n');

const main: Files = {
  ...triageProject,
  'evals/triage.jsonl': cases,
  'lanegate.yml': settingsWith(data),
  'contract.yaml': titled(8),
  ...soundFiles(20),
  'docs/a.md': `---\ntitle: short\n---\n${soundText(90)}`,
};
const prompt = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');
const sound = { 'docs/new.md': soundText(77) };
const spoilt = { 'docs/new.md': 'cafÃ© au lait is what we serve to everybody who asks for it' };
const blocking = settingsWith(`${data}gate: { inconclusive: block }\n`);

type Setting = {
  readonly main?: Files;
  readonly removed?: readonly string[];
  readonly receipts?: InMemoryReceipts;
};

/** A change as detect finds it, in a folder of its own, and what may be made of it. */
async function detected(head: Files, setting: Setting = {}) {
  const git = inMemoryGit([
    { name: 'main', files: { ...main, ...setting.main } },
    { name: 'head', files: head, delete: setting.removed ?? [] },
  ]);
  const read: string[] = [];
  const files = new InMemoryFiles();
  const { receipts } = setting;
  const model = new ScriptedModel(() => 'billing');
  const ports = {
    git,
    files,
    receipts,
    gateway: new ScriptedGateway(model),
    log: collectingLog(),
    progress: collectingProgress(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  const noting = { ...ports, git: notingGit(git, read) };
  const detectIn = (folder: string) => detect(noting, { policy: 'main', head: { revision: 'head' }, folder });
  const changeSet = await detectIn('run');
  const evaluateIn = (folder: string, shard?: EvaluateRequest['shard']) =>
    evaluate(ports, { folder, suites: undefined, concurrency: 4, isUntrustedHead: false, shard });
  const gateIn = async (folder: string, overrides: readonly Override[] = [], request: Partial<GateRequest> = {}) => {
    const people = { authorOf: async () => 'ada' };
    const world = { files, people, ledger: inMemoryLedger(...overrides), clock: fakeClock(anHourLaterMs) };
    return (await gate(world, { folder, ...request })).verdict;
  };
  const blobs = new Map((await git.list(git.id('main'))).map(({ path, blob }) => [path, blob]));
  const timesRead = (path: string) => read.filter((blob) => blob === blobs.get(path)).length;
  return { changeSet, timesRead, files, model, detectIn, evaluateIn, gateIn };
}

/** The whole way of a change, to its verdict. */
async function judged(head: Files, setting: Setting = {}) {
  const run = await detected(head, setting);
  await run.evaluateIn('run');
  return { ...run, verdict: await run.gateIn('run') };
}

const wordsOf = ({ corpora }: Pick<ChangeSet, 'corpora'>) => corpora?.map(({ name, verdict }) => `${name}: ${verdict}`);

describe('detect examines', () => {
  test.each<[string, Files, string[] | undefined]>([
    ['a sound document', sound, ['docs: pass']],
    ['a spoilt one', spoilt, ['docs: fail']],
    ['a contract that documents do not keep', { 'contract.yaml': titled(3) }, ['docs: fail']],
    ['a contract that cannot be read', { 'contract.yaml': 'kind: [' }, ['docs: error']],
    ['what it no longer declares', { 'lanegate.yml': settingsWith(''), ...spoilt }, ['docs: fail']],
    ['nothing of a change of something else', { ...prompt, 'src/app.py': 'x = 1\n' }, undefined],
    [
      'nothing of a corpus that it declares as it was',
      { 'lanegate.yml': `${main['lanegate.yml']}# words\n` },
      undefined,
    ],
  ])('%s', async (_, head, words) => {
    expect(wordsOf((await detected(head)).changeSet)).toEqual(words);
  });

  test('nothing where no corpus is declared, in whatever folder documents lie', async () => {
    const { changeSet } = await detected(
      { 'corpus/a.md': 'cafÃ© au lait' },
      { main: { 'lanegate.yml': settingsWith(''), 'corpus/b.md': soundText(3) } },
    );
    expect(changeSet.lanes).toEqual(['data']);
    expect(changeSet).not.toHaveProperty('corpora');
  });

  test('no document that no corpus takes, and says so in the notes of the verdict', async () => {
    const { changeSet, verdict } = await judged({ 'corpus/a.md': 'cafÃ© au lait' }, { main: { 'corpus/b.md': 'b' } });
    expect(changeSet).not.toHaveProperty('corpora');
    const note = expect.stringMatching(/^1 changed file in corpus\/ is of the lane data and of no corpus/);
    expect(changeSet.notes).toEqual([note]);
    expect(verdict.notes).toContainEqual(note);
    expect((await detected(sound, { main: { 'corpus/b.md': 'b' } })).changeSet.notes).toEqual([]);
  });

  test('each lanegate.yml once', async () => {
    const { timesRead } = await detected(sound);
    expect(timesRead('lanegate.yml')).toBe(1);
  });

  test('documents that go, whose loss is in doubt, and blocks where policy says so', async () => {
    const removed = Array.from({ length: 9 }, (_, number) => `docs/${number}.md`);
    for (const [settings, blocks] of [
      [main['lanegate.yml'], false],
      [blocking, true],
    ] as const) {
      const { changeSet } = await detected({}, { removed, main: { 'lanegate.yml': settings ?? '' } });
      expect(changeSet.corpora).toMatchObject([{ verdict: 'inconclusive', blocks }]);
    }
  });
});

describe('the verdict of the whole check', () => {
  test('fails for a spoilt document, in the lane data, and tells of it in every report', async () => {
    const { verdict, files } = await judged({ ...prompt, ...spoilt });
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true, lanes: { prompt: 'pass', data: 'fail' } });
    for (const format of ['markdown', 'html', 'junit', 'json'] as const)
      expect(await renderReport({ files }, { folder: 'run', format })).toContain('docs/new.md');
  });

  test('holds a sound document to what suites say of it, of which there are none', async () => {
    const { verdict } = await judged({ ...prompt, ...sound });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'pass', data: 'inconclusive' } });
    expect(verdict.reason).toBe('no suite evaluates the data change in docs/new.md');
  });

  test('is the same by the evaluation alone, to the byte', async () => {
    const { files, gateIn } = await judged({ ...prompt, ...spoilt });
    await files.write('alone/evaluation.json', files.text('run/evaluation.json') ?? '');
    await gateIn('alone');
    expect(files.text('alone/verdict.json')).toBe(files.text('run/verdict.json'));
  });

  test('is let through by an override of data, and of nothing less', async () => {
    const allowed = `${data}gate: { override: { allow: [grace] } }\n`;
    const { changeSet, gateIn } = await judged(
      { ...prompt, ...spoilt },
      {
        main: { 'lanegate.yml': settingsWith(allowed) },
      },
    );
    const by = (lanes: Override['lanes']) => [anOverride({ head: changeSet.head, lanes })];
    expect(await gateIn('run', by(['data']))).toMatchObject({ verdict: 'fail', blocks: false });
    expect(await gateIn('run', by(['prompt']))).toMatchObject({ verdict: 'fail', blocks: true });
  });

  test('of a head from elsewhere fails before anybody approves its evaluation', async () => {
    const awaiting = async (head: Files) => (await detected(head)).gateIn('run', [], { awaitsApproval: true });
    expect(await awaiting({ ...prompt, ...spoilt })).toMatchObject({ verdict: 'fail', blocks: true });
    expect(await awaiting({ ...prompt, ...sound })).toMatchObject({ verdict: 'inconclusive', blocks: true });
    expect(await awaiting({ ...prompt, 'contract.yaml': 'kind: [' })).toMatchObject({ verdict: 'error', blocks: true });
  });
});

describe('corpora survive', () => {
  test('the merge of shards', async () => {
    const { files, detectIn, evaluateIn, gateIn } = await detected({ ...prompt, ...spoilt });
    const folders = ['shard-1', 'shard-2'];
    for (const [at, folder] of folders.entries()) {
      await detectIn(folder);
      await evaluateIn(folder, { index: at + 1, count: 2 });
    }
    await merge({ files }, { folder: 'whole', folders });
    expect(await gateIn('whole')).toMatchObject({ verdict: 'fail', corpora: [{ name: 'docs', verdict: 'fail' }] });
  });

  test('the receipt of a run whose documents were as sound, and others', async () => {
    const receipts = inMemoryReceipts();
    await judged({ ...prompt, ...sound }, { receipts });
    const other = await judged({ ...prompt, 'docs/new.md': soundText(78) }, { receipts });
    expect(other.model.calls).toEqual([]);
    expect(other.verdict).toMatchObject({ receipt: { reused_from: 'run 1' }, corpora: [{ verdict: 'pass' }] });
    const worse = await judged({ ...prompt, ...spoilt }, { receipts });
    expect(worse.verdict).toMatchObject({ verdict: 'fail', lanes: { data: 'fail' } });
    expect(worse.verdict.receipt).not.toHaveProperty('reused_from');
    const mended = await judged({ ...prompt, ...sound }, { receipts });
    expect(mended.verdict).toMatchObject({ corpora: [{ verdict: 'pass' }], lanes: { data: 'inconclusive' } });
  });
});
