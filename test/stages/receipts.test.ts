import { describe, expect, test } from 'vitest';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { productVersion } from '../../src/domain/product-version.js';
import { ModelError } from '../../src/ports/model.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { type InMemoryReceipts, inMemoryReceipts } from '../fakes/in-memory-receipts.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { ScriptedPrograms } from '../fakes/scripted-programs.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

const cases = (count = 60): string =>
  Array.from(
    { length: count },
    (_, number) => `{"id":"${number}","vars":{"message":"message ${number}"},"expected":"billing"}`,
  ).join('\n');

const project: Readonly<Record<string, string>> = { ...triageProject, 'evals/triage.jsonl': cases() };
const edit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');

type Setting = {
  readonly receipts?: InMemoryReceipts;
  readonly files?: InMemoryFiles;
  /** What the target branch has before head branches off it. */
  readonly main?: Readonly<Record<string, string>>;
  readonly head?: Readonly<Record<string, string>>;
  readonly script?: Script;
  readonly isUntrustedHead?: boolean;
  readonly refreshBaseline?: boolean;
  readonly mostCalls?: number;
  readonly programs?: ScriptedPrograms;
};

async function run(setting: Setting = {}) {
  const { receipts = inMemoryReceipts(), files = inMemoryFiles(), main = {}, head = edit } = setting;
  const git = inMemoryGit([
    { name: 'main', files: { ...project, ...main } },
    { name: 'head', files: head },
  ]);
  const model = new ScriptedModel(setting.script ?? (() => 'billing'));
  const log = collectingLog();
  const ports = {
    git,
    files,
    log,
    receipts,
    gateway: new ScriptedGateway(model, setting.mostCalls),
    programs: setting.programs,
    progress: collectingProgress(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const { isUntrustedHead = false, refreshBaseline } = setting;
  const request = { folder: 'run', suites: undefined, concurrency: 4, isUntrustedHead, refreshBaseline };
  const evaluation = await evaluate(ports, request);
  const { verdict } = await gate({ ...noOverrides, files }, { folder: 'run' });
  return { evaluation, verdict, receipts, files, log, calls: model.calls as readonly ModelCall[] };
}

/** A rebase: the same change over a target branch that went on elsewhere. */
const rebased = { main: { 'README.md': '# Triage, explained\n' } };

describe('a run of which an earlier one has the receipt', () => {
  test('asks nobody after a rebase, and says whose samples it judges', async () => {
    const first = await run();
    const again = await run({ ...rebased, receipts: first.receipts });
    expect(first.calls).toHaveLength(120);
    expect(again.calls).toEqual([]);
    expect(again.evaluation.head).not.toBe(first.evaluation.head);
    expect(again.evaluation).toMatchObject({ seed: first.evaluation.seed, spent: { usd: 0, tokens: 0, calls: 0 } });
    const digest = first.evaluation.receipt?.digest ?? '';
    expect(JSON.parse(first.receipts.texts.get(digest) ?? '{}')).toMatchObject({ basis: { product: productVersion } });
    expect(again.evaluation.receipt).toEqual({ digest, reused_from: 'run 1' });
    expect(again.verdict).toMatchObject({ verdict: 'pass', receipt: { digest, reused_from: 'run 1' } });
    expect(again.verdict.suites).toEqual(first.verdict.suites);
    expect(again.verdict.notes.join('\n')).toMatch(/nobody was asked: run 1 evaluated equal prompts/);
    expect(again.files.text('run/samples.jsonl')).toBe(first.files.text('run/samples.jsonl'));
  });

  test('that failed fails again, so that asking until it passes is no way through', async () => {
    const script: Script = ({ messages }) => (messages[0]?.content.includes('a label') ? 'shipping' : 'billing');
    const first = await run({ script });
    expect(first.verdict.verdict).toBe('fail');
    const again = await run({ ...rebased, receipts: first.receipts });
    expect(again.calls).toEqual([]);
    expect(again.verdict.verdict).toBe('fail');
  });

  test('goes on in its own folder, of which nothing is lost', async () => {
    const first = await run();
    const again = await run({ receipts: first.receipts, files: first.files });
    expect(again.calls).toEqual([]);
    expect(again.evaluation.receipt?.reused_from).toBeUndefined();
  });

  test('has its own samples in a folder where others were, and no plan or span of those', async () => {
    const receipts = inMemoryReceipts();
    const one = await run({ receipts });
    const head = editedFile('prompts/triage.prompt.yml', 'one label', 'the label');
    const other = await run({ receipts, head, script: () => 'shipping' });
    const [ofOne, ofOther] = [one.files.text('run/samples.jsonl'), other.files.text('run/samples.jsonl')];
    const { files } = one;
    await files.write('run/traces.jsonl', 'spans of one');
    await run({ ...rebased, receipts, files, head });
    expect(files.text('run/samples.jsonl')).toBe(ofOther);
    expect(files.text('run/traces.jsonl')).toBe('');
    await run({ ...rebased, receipts, files });
    expect(files.text('run/samples.jsonl')).toBe(ofOne);
  });
});

const other = (path: string, from: string, to: string) => ({ main: editedFile(path, from, to) });

describe('a receipt does not count for', () => {
  test.each<[string, Setting]>([
    ['another prompt', { head: editedFile('prompts/triage.prompt.yml', 'one label', 'the label') }],
    ['other cases', { main: { 'evals/triage.jsonl': cases(59) } }],
    ['another grader', other('lanegate.yml', 'type: equals', 'type: icontains')],
    ['another model', other('lanegate.yml', 'temperature: 0', 'temperature: 1')],
    ['another margin', { main: { 'lanegate.yml': `${project['lanegate.yml']}gate: { margin: 0.06 }\n` } }],
    ['another alpha', { main: { 'lanegate.yml': `${project['lanegate.yml']}gate: { alpha: 0.04 }\n` } }],
    ['fewer looks', { main: { 'lanegate.yml': `${project['lanegate.yml']}gate: { looks: 1 }\n` } }],
    [
      'another floor',
      { main: { 'lanegate.yml': `${project['lanegate.yml']}    gate: { floor: { accuracy: 0.5 } }\n` } },
    ],
    ['more repeats', { main: { 'lanegate.yml': `${project['lanegate.yml']}    repeats: 2\n` } }],
    ['another budget', { main: { 'lanegate.yml': `${project['lanegate.yml']}budget: { per_run: { calls: 60 } }\n` } }],
    ['a change of more lanes', { head: { ...edit, 'src/app.py': 'print("bye")\n' } }],
    ['an untrusted head', { isUntrustedHead: true }],
    ['a baseline that is to be refreshed', { refreshBaseline: true }],
  ])('%s', async (_what, setting) => {
    const { receipts } = await run();
    const again = await run({ ...setting, receipts });
    expect(again.calls.length).toBeGreaterThan(0);
    expect(again.evaluation.receipt?.reused_from).toBeUndefined();
  });
});

const graderLine = '{ type: equals, value: "{{expected}}", metric: accuracy }';
const withGrader = (grader: string, rest = ''): Readonly<Record<string, string>> => {
  const { 'lanegate.yml': text = '' } = editedFile('lanegate.yml', graderLine, grader);
  return { 'lanegate.yml': `${text}${rest}` };
};

describe('a receipt of graders that ask a model or run a program', () => {
  const judges = (temperature: number, judge: string): Readonly<Record<string, string>> => {
    const { 'lanegate.yml': text = '' } = withGrader('{ type: closed-qa, value: Kind }');
    const bindings = ['one', 'two'].map(
      (name) => `  ${name}: { provider: embedded, model: ${name}, parameters: { temperature: ${temperature} } }\n`,
    );
    return { 'lanegate.yml': `${text.replace('models:\n', `models:\n${bindings.join('')}`)}judge: ${judge}\n` };
  };
  const script: Script = ({ parameters }) =>
    parameters.response_format === undefined ? 'billing' : '{"reason":"r","verdict":"yes"}';
  const programs = new ScriptedPrograms(() => ({ kind: 'output', output: 'true' }));
  const command = { ...withGrader('{ type: command, value: "sh evals/grade.sh" }'), 'evals/grade.sh': 'echo true' };
  const inline = { ...withGrader('{ type: javascript, value: "require(\'./own.js\')(output)" }'), 'own.js': '1' };

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['another judge for those that name none', judges(0, 'one'), judges(0, 'two')],
    ['other parameters of their judge', judges(0, 'one'), judges(1, 'one')],
    ['another file that a command line runs', command, { ...command, 'evals/grade.sh': 'echo false' }],
    ['another file that code may load', inline, { ...inline, 'own.js': '2' }],
  ])('does not count for %s', async (_what, main, changed) => {
    const { receipts, verdict } = await run({ main, script, programs });
    expect([verdict.verdict, receipts.texts.size]).toEqual(['pass', 1]);
    expect((await run({ main, script, programs, receipts })).evaluation.receipt?.reused_from).toBe('run 1');
    const again = await run({ main: changed, script, programs, receipts });
    expect(again.evaluation.receipt?.reused_from).toBeUndefined();
    expect(again.calls.length).toBeGreaterThan(0);
  });
});

const askedAt = (url: string): Readonly<Record<string, string>> =>
  editedFile('lanegate.yml', '{ prompt: triage, model: triage }', `{ url: "${url}", body: "{{message}}" }`);

describe('no receipt is left by', () => {
  test.each<[string, Setting]>([
    ['a run that a cap ended', { mostCalls: 20 }],
    [
      'an outage',
      { script: (_, index) => (index === 3 ? new ModelError('timeout', 'late', { retryable: true }) : 'billing') },
    ],
    [
      'judges of head that are others than those of base',
      {
        main: editedFile(
          'lanegate.yml',
          '{ type: equals, value: "{{expected}}", metric: accuracy }',
          '{ type: closed-qa, value: Kind, model: triage }',
        ),
        script: ({ messages, parameters }) => {
          const isHead = JSON.stringify(messages).includes('a label');
          if (parameters.response_format === undefined) return isHead ? 'for a label' : 'for one label';
          return { content: '{"reason":"r","verdict":"yes"}', servedModel: isHead ? 'embedded-1-b' : 'embedded-1-a' };
        },
      },
    ],
    [
      'a stale baseline',
      {
        script: ({ messages, isFresh }) =>
          messages[0]?.content.includes('a label') || isFresh
            ? 'billing'
            : { content: 'shipping', cached: true, ageMs: 1e9 },
      },
    ],
    [
      'a webhook that grades, which may be another by now',
      {
        main: withGrader('{ type: webhook, value: "https://grader.example/grade" }'),
        programs: new ScriptedPrograms(() => ({ kind: 'output', output: 'true' })),
      },
    ],
    [
      'an address that answers, which may be another by now',
      { main: askedAt('https://shop.example/ask'), head: askedAt('https://shop.example/ask/2') },
    ],
  ])('%s', async (_what, setting) => {
    const { receipts, verdict } = await run(setting);
    expect(verdict.suites).toHaveLength(1);
    expect([...receipts.texts.keys()]).toEqual([]);
  });
});

describe('a receipt that somebody edited is refused, and the run asks for itself', () => {
  type Edit = (receipt: Record<string, never>) => unknown;
  const edited = (text: string, edit: Edit): string => JSON.stringify(edit(JSON.parse(text)));
  test.each<[string, (text: string) => string, RegExp]>([
    ['scores', (text) => text.replaceAll('"head":{"accuracy":[1]}', '"head":{"accuracy":[0]}'), /its scores are not/],
    ['verdict', (text) => text.replace('"verdict":"pass"', '"verdict":"fail"'), /it comes to another verdict/],
    ['basis', (text) => text.replace('"is_untrusted":false', '"is_untrusted":true'), /it is of something else/],
    ['shape', (text) => edited(text, (receipt) => ({ ...receipt, more: 1 })), /not of the expected shape/],
    ['text', (text) => text.slice(0, -20), /not of the expected shape/],
  ])('%s', async (_what, tamper, why) => {
    const { receipts } = await run();
    const [[digest, text] = ['', '']] = [...receipts.texts];
    expect(tamper(text)).not.toBe(text);
    receipts.texts.set(digest, tamper(text));
    const again = await run({ ...rebased, receipts });
    expect(again.calls).toHaveLength(120);
    expect(again.log.messages('warn').join('\n')).toMatch(why);
  });

  test('one of other cases under the digest of these', async () => {
    const { receipts } = await run();
    const foreign = await run({ main: { 'evals/triage.jsonl': cases(61) } });
    const [digest = ''] = receipts.texts.keys();
    const [text = ''] = foreign.receipts.texts.values();
    receipts.texts.set(digest, text);
    expect((await run({ ...rebased, receipts })).calls).toHaveLength(120);
  });
});

test('receipts that head has committed are refused with everything else of Lanegate', async () => {
  await expect(run({ head: { ...edit, '.lanegate/receipts/a.json': '{}' } })).rejects.toThrow(
    /runs and stored answers are in the repository/,
  );
});
