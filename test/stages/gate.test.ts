import { expect, test } from 'vitest';
import { ChangeSet } from '../../src/domain/changes/change-set.js';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { gate } from '../../src/stages/gate.js';
import { renderReport } from '../../src/stages/report.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { noOverrides } from '../fakes/no-overrides.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { scriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

/** A change of prompt and code that was evaluated and judged, and a prompt that no suite covers. */
async function judgedRun() {
  const files = inMemoryFiles();
  const other = { 'prompts/other.prompt.yml': 'messages: [{ role: user, content: "{{message}}" }]\n' };
  const head = {
    ...editedFile('prompts/triage.prompt.yml', 'one label', 'a label'),
    ...other,
    'src/app.py': 'x = 1\n',
  };
  const git = inMemoryGit([
    { name: 'main', files: triageProject },
    { name: 'head', files: head },
  ]);
  const world = {
    progress: collectingProgress(),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  const ports = { git, files, gateway: new ScriptedGateway(scriptedModel('billing')), ...world };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  await evaluate(ports, { folder: 'run', ...asUsual });
  await gate({ ...ports, ...noOverrides }, { folder: 'run' });
  return { files, ports };
}

const asUsual = { suites: undefined, isUntrustedHead: false, concurrency: 1 };

test('a run that is evaluated again has no verdict before it is judged again', async () => {
  const { files, ports } = await judgedRun();
  const verdict = files.text('run/verdict.json');
  await evaluate(ports, { folder: 'run', ...asUsual });
  await expect(renderReport({ files }, { folder: 'run', format: 'markdown' })).rejects.toThrow(
    'this artifact is empty',
  );
  await gate({ files, ...noOverrides }, { folder: 'run' });
  expect(files.text('run/verdict.json')).toBe(verdict);
});

test('an evaluation alone, in an empty folder, gives the same verdict to the byte', async () => {
  const { files } = await judgedRun();
  const verdict = files.text('run/verdict.json');
  expect(JSON.parse(verdict ?? '')).toMatchObject({
    verdict: 'inconclusive',
    mixed: true,
    lanes: { prompt: 'inconclusive' },
  });
  await files.write('alone/evaluation.json', files.text('run/evaluation.json') ?? '');
  await gate({ files, ...noOverrides }, { folder: 'alone' });
  expect(files.text('alone/verdict.json')).toBe(verdict);
  expect(await renderReport({ files }, { folder: 'alone', format: 'junit' })).toBe(
    await renderReport({ files }, { folder: 'run', format: 'junit' }),
  );
  expect(await renderReport({ files }, { folder: 'alone', format: 'markdown' })).toContain('Lanegate'.toLowerCase());
});

test('the change in an evaluation carries no texts of prompts', async () => {
  const { files } = await judgedRun();
  const change = ChangeSet.parse(JSON.parse(files.text('run/change-set.json') ?? ''));
  const evaluation = Evaluation.parse(JSON.parse(files.text('run/evaluation.json') ?? ''));
  expect(change.changes.some(({ head_text }) => head_text !== undefined)).toBe(true);
  expect(evaluation.change?.changes.some((each) => 'head_text' in each || 'base_text' in each)).toBe(false);
});

test('a change set that lies there is believed before the one in the evaluation', async () => {
  const { files } = await judgedRun();
  const change = ChangeSet.parse(JSON.parse(files.text('run/change-set.json') ?? ''));
  await files.write('run/change-set.json', JSON.stringify({ ...change, head: 'f'.repeat(40) }));
  const { verdict } = await gate({ files, ...noOverrides }, { folder: 'run' });
  expect(verdict).toMatchObject({ verdict: 'error', reason: expect.stringContaining('of another change') });
});

test.each([
  ['affected', { affected: [], suites: [] }],
  ['changes', { changes: [] }],
  ['lanes', { lanes: [] }],
])(
  'a change set of the same commits that is not the one which was evaluated is an error: other %s',
  async (part, edit) => {
    const { files } = await judgedRun();
    const change = ChangeSet.parse(JSON.parse(files.text('run/change-set.json') ?? ''));
    await files.write('run/change-set.json', JSON.stringify({ ...change, ...edit }));
    const { verdict } = await gate({ files, ...noOverrides }, { folder: 'run' });
    expect(verdict).toMatchObject({ verdict: 'error', blocks: true, reason: expect.stringContaining(`\`${part}\``) });
  },
);

test('a byte order mark before artifacts, and what is only told of a change, decide nothing', async () => {
  const { files } = await judgedRun();
  const verdict = files.text('run/verdict.json');
  const change = ChangeSet.parse(JSON.parse(files.text('run/change-set.json') ?? ''));
  const { commits, split, affected, ...told } = change;
  expect([commits, split]).not.toContain(undefined);
  const blotted = affected.map((suite) => ({ ...suite, reason: 'its *** differs' }));
  await files.write('run/change-set.json', `\uFEFF${JSON.stringify({ ...told, affected: blotted })}`);
  await files.write('run/evaluation.json', `\uFEFF${files.text('run/evaluation.json')}`);
  await gate({ files, ...noOverrides }, { folder: 'run' });
  expect(files.text('run/verdict.json')).toBe(verdict);
});

test('neither a change set nor a change in the evaluation is a mistake, never a pass', async () => {
  const { files } = await judgedRun();
  const { change, ...evaluation } = Evaluation.parse(JSON.parse(files.text('run/evaluation.json') ?? ''));
  await files.write('alone/evaluation.json', JSON.stringify(evaluation));
  await expect(gate({ files, ...noOverrides }, { folder: 'alone' })).rejects.toThrow('this artifact is missing');
});

test('an evaluation that a merge began and did not end is told as one, never a pass', async () => {
  const { files } = await judgedRun();
  await files.write('run/evaluation.json', '');
  await expect(gate({ files, ...noOverrides }, { folder: 'run' })).rejects.toThrow(
    'this artifact is empty: what makes it did not end',
  );
});
