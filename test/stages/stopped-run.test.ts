import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { judge } from '../../src/domain/gate/judge.js';
import type { ModelReply } from '../../src/domain/inference/call/model-call.js';
import { UserError } from '../../src/domain/user-error.js';
import { withBudget } from '../../src/gateway/with-budget.js';
import type { FileJournal } from '../../src/ports/files.js';
import type { Gateway } from '../../src/ports/gateway.js';
import type { Model } from '../../src/ports/model.js';
import type { SpendRecords } from '../../src/ports/spend-records.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { nothingKnown, ScriptedGateway } from '../fakes/scripted-gateway.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const caseCount = 40;

const dataset = (about: string): string =>
  Array.from({ length: caseCount }, (_, number) => ({
    id: `${number}`,
    vars: { message: `${about} ${number}` },
    expected: 'right',
  }))
    .map((each) => `${JSON.stringify(each)}\n`)
    .join('');

/** One suite that head fails, and one that is too close to call, of which more is asked. */
const project = {
  ...triageProject,
  'lanegate.yml': `${triageProject['lanegate.yml']?.replace('provider: embedded', 'provider: openai')}  - name: close
    target: { prompt: triage, model: triage }
    dataset: evals/close.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: accuracy }
    max_repeats: 3
gate: { looks: 1 }
`,
  'evals/triage.jsonl': dataset('lost'),
  'evals/close.jsonl': dataset('close'),
};

const roundOfCases = 2 * 2 * caseCount;

/** A run that a cap ends in the round of repeats of the suite that is too close to call. */
async function stoppedRun(baseReply: Partial<ModelReply> = {}) {
  const { ports, files, model } = await detectedRun(baseReply, inMemoryFiles());
  await evaluate(ports, request);
  const evaluation = Evaluation.parse(JSON.parse(files.text('run/evaluation.json') ?? ''));
  if (evaluation.change === undefined) throw new Error('the evaluation is of no change');
  return { files, model, evaluation, verdict: judge(evaluation.change, evaluation) };
}

const request = { folder: 'run', suites: undefined, isUntrustedHead: false, concurrency: 2 };

/** What such a run needs, its changes detected. */
async function detectedRun(baseReply: Partial<ModelReply>, files: InMemoryFiles) {
  const model = new ScriptedModel(({ messages }) => {
    const [about, number] = (messages.at(-1)?.content ?? '').split(' ');
    const isHead = messages[0]?.content.includes('a label') === true;
    const losesAt = about === 'lost' ? 2 : 8;
    const isWrong = isHead ? Number(number) % losesAt === 0 : about === 'close' && Number(number) % losesAt === 3;
    return { content: isWrong ? 'wrong' : 'right', ...(isHead ? {} : baseReply) };
  });
  const ports = {
    git: inMemoryGit([
      { name: 'main', files: project },
      { name: 'head', files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') },
    ]),
    files,
    progress: collectingProgress(),
    gateway: new ScriptedGateway(model, roundOfCases + 5),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: new FakeClock(),
  };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  return { ports, files, model };
}

/** Files on a disk that takes so many lines of one journal. */
class FullDisk extends InMemoryFiles {
  constructor(
    private readonly name: string,
    private readonly mostLines: number,
  ) {
    super();
  }

  override async append(path: string): Promise<FileJournal> {
    const journal = await super.append(path);
    if (path !== `run/${this.name}`) return journal;
    let added = 0;
    const isFull = (): boolean => added > this.mostLines;
    const takesOneMore = (): boolean => {
      added += 1;
      return !isFull();
    };
    const refuse = async (): Promise<void> => {
      if (isFull()) throw new UserError('the disk is full');
      await journal.flush();
    };
    return {
      ...journal,
      add: (line) => {
        if (takesOneMore()) journal.add(line);
      },
      addInTurn: async (line) => {
        if (takesOneMore()) await journal.addInTurn(line);
      },
      get hasFailed() {
        return isFull();
      },
      flush: refuse,
      close: refuse,
    };
  }
}

test('a disk that takes no more samples ends a run at once', async () => {
  const { ports, files, model } = await detectedRun({}, new FullDisk('samples.jsonl', 6));
  await expect(evaluate(ports, request)).rejects.toThrow('the disk is full');
  expect(model.calls.length).toBeLessThanOrEqual(6 + 2 * request.concurrency);
  expect(files.text('run/evaluation.json')).toBeUndefined();
});

/** A gateway that counts as the real one does, and guards nothing else. */
const budgeted = (model: Model): Gateway => ({
  open: ({ caps, alreadySpent, onSpend, spendWritten }) => {
    const parts = { caps, alreadySpent, onEntry: onSpend, entriesWritten: spendWritten, clock: new FakeClock(0) };
    return Object.assign(withBudget(model, parts), { breakers: () => [], state: () => nothingKnown });
  },
});

test('a disk that takes no more of what is spent ends a run, and nothing is paid for that the next part cannot count', async () => {
  const { ports, files, model } = await detectedRun({}, new FullDisk('spend.jsonl', 20));
  await expect(evaluate({ ...ports, gateway: budgeted(model) }, request)).rejects.toThrow('the disk is full');
  const asked = model.calls.length;
  const isReserved = (line: string): boolean => line.includes('"kind":"reserved"');
  expect(asked).toBeGreaterThan(0);
  expect(files.text('run/spend.jsonl')?.split('\n').filter(isReserved).length).toBe(asked);
  expect(files.text('run/samples.jsonl')?.trimEnd().split('\n').length).toBe(asked);

  const withRoom = inMemoryFiles();
  for (const path of files.paths()) await withRoom.write(path, files.text(path) ?? '');
  const gateway = new ScriptedGateway(model);
  await evaluate({ ...ports, files: withRoom, gateway }, request);
  expect(gateway.requests[0]?.alreadySpent.calls).toBe(asked);
});

test('a run whose plan another version wrote is neither gone on with nor thrown away', async () => {
  const { ports, files, model } = await detectedRun({}, inMemoryFiles());
  await evaluate(ports, request);
  const [asked, samples] = [model.calls.length, files.text('run/samples.jsonl')];
  const plan = files.text('run/plan.json') ?? '';
  await files.write('run/plan.json', plan.replace('"version": 1', '"version": 2'));
  await expect(evaluate(ports, request)).rejects.toMatchObject({ place: { path: 'run/plan.json' } });
  expect([model.calls.length, files.text('run/samples.jsonl')]).toEqual([asked, samples]);
});

test('what a killed part took is settled before the run that goes on is planned', async () => {
  const { ports, files } = await detectedRun({}, inMemoryFiles());
  const told: string[] = [];
  const spendRecords: SpendRecords = {
    settleKilled: async (folder, { calls }) => void told.push(`${folder}: ${calls} settled`),
    spentBefore: async () => undefined,
    begin: async () => {
      told.push('begun');
      return { takenBefore: async () => undefined, settle: async () => undefined };
    },
  };
  const entry = { call: 1, nano_usd: 1, tokens: 1, elapsed_ms: 1 };
  const journal = [
    { kind: 'opened', elapsed_ms: 0, at_ms: 1 },
    { kind: 'settled', ...entry },
  ];
  await files.write('run/spend.jsonl', journal.map((each) => `${JSON.stringify(each)}\n`).join(''));
  await evaluate({ ...ports, spendRecords }, request);
  expect(told).toEqual(['run: 1 settled', 'begun']);
});

/** Files that know which of their journals are open. */
class CountedJournals extends InMemoryFiles {
  readonly open = new Set<string>();

  override async append(path: string): Promise<FileJournal> {
    const journal = await super.append(path);
    this.open.add(path);
    const close = async (): Promise<void> => {
      this.open.delete(path);
      await journal.close();
    };
    return { ...journal, close };
  }
}

test('a run that cannot begin leaves nothing open', async () => {
  const files = new CountedJournals();
  const { ports } = await detectedRun({}, files);
  const openedBefore: string[][] = [];
  const noKey = {
    open: () => {
      openedBefore.push([...files.open]);
      throw new UserError('the key is missing');
    },
  };
  await expect(evaluate({ ...ports, gateway: noKey }, request)).rejects.toThrow('the key is missing');
  expect(openedBefore).toEqual([['run/samples.jsonl', 'run/spend.jsonl']]);
  expect([...files.open]).toEqual([]);
});

describe('a cap that ends a run in the repeats of one suite', () => {
  test('takes nothing from another that was run to its end', async () => {
    const { model, evaluation, verdict } = await stoppedRun();
    expect(model.calls.length).toBe(roundOfCases + 5);
    expect(evaluation.suites).toMatchObject([{ name: 'triage' }, { name: 'close', stopped: expect.any(String) }]);
    expect(evaluation.suites[0]).not.toHaveProperty('stopped');
    expect(verdict.suites.map((suite) => [suite.name, suite.verdict])).toEqual([
      ['triage', 'fail'],
      ['close', 'inconclusive'],
    ]);
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
  });

  test('leaves it told that cached answers of base were not asked for once more', async () => {
    const { evaluation, model } = await stoppedRun({ cached: true, ageMs: 3 * 86_400_000 });
    expect(model.calls.length).toBe(roundOfCases + 5);
    expect(evaluation.suites[0]?.baseline?.control).toMatchObject({ samples: 0, left_out: expect.any(Number) });
    expect(evaluation.notes).toContainEqual(
      expect.stringMatching(/^triage: no budget was left to ask for \d+ cached answers of base once more$/),
    );
  });

  test('is judged alike from a copy of evaluation.json alone', async () => {
    const { files } = await stoppedRun();
    const copy = inMemoryFiles({ 'copy/evaluation.json': files.text('run/evaluation.json') ?? '' });
    await gate({ files, ...noOverrides }, { folder: 'run' });
    await gate({ files: copy, ...noOverrides }, { folder: 'copy' });
    expect(copy.text('copy/verdict.json')).toBe(files.text('run/verdict.json'));
  });
});
