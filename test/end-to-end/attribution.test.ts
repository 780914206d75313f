import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'attribution-'));
const marker = join(folder, 'ran');

/** A program whose prompt, model and code are files of their own; each run says what it was made of. */
const program = `  - name: program
    target: { command: { run: "sh app/main.sh" } }
    sources: ["app/**"]
    dataset: evals/triage.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: right }
lanes: { prompt: ["app/prompt.txt"], model: ["app/model.txt"] }
`;

const mainScript = (version: string): string => `read -r asked
code=${version}
prompt=$(cat app/prompt.txt)
model=$(cat app/model.txt)
echo "$prompt $model $code" >> ${marker}
case "$asked" in *parcel*) label=shipping;; *) label=billing;; esac
if [ "$prompt" = new ] && [ $label = shipping ]; then label=unknown; fi
echo "{\\"output\\":\\"$label\\"}"
`;

const oldFiles = { 'app/prompt.txt': 'old\n', 'app/model.txt': 'old\n', 'app/main.sh': mainScript('old') };
const newFiles = { 'app/prompt.txt': 'new\n', 'app/model.txt': 'new\n', 'app/main.sh': mainScript('new') };

let bed: ActionBed;

const warmer = (baseUrl: string): string =>
  (labelProject({ baseUrl, settings: program })['lanegate.yml'] ?? '').replace('temperature: 0', 'temperature: 1');

beforeAll(async () => {
  bed = await ActionBed.open(
    (baseUrl) => [
      {
        name: 'prompt-breaks',
        files: { 'lanegate.yml': warmer(baseUrl), 'prompts/triage.prompt.yml': promptFile('Answer with a label.') },
      },
      {
        name: 'harmless',
        files: { 'lanegate.yml': warmer(baseUrl), 'prompts/triage.prompt.yml': promptFile(`Hm. ${labelSentence}`) },
      },
      { name: 'program', files: oldFiles },
      { name: 'three-lanes', parents: ['program'], files: newFiles },
    ],
    program,
  );
});

afterAll(async () => {
  await bed.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  bed.reset();
  rmSync(marker, { force: true });
});

const verdictOf = ({ files, folder: place }: StepRun): Verdict =>
  Verdict.parse(JSON.parse(files[`${place}/verdict.json`] ?? ''));

const attributionOf = (verdict: Verdict) => verdict.suites[0]?.attribution?.[0];

describe('a change of prompt and model', () => {
  test('that fails says which of the two did it, for as many more calls as both mixtures have cases', async () => {
    const run = await bed.run('check', { event: pullRequestEvent(bed.sides('prompt-breaks')) });
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', mixed: 'true' } });
    expect(bed.models.requests).toHaveLength(24 + 24);
    const attribution = attributionOf(verdictOf(run));
    expect(attribution).toMatchObject({ n: 12, total: -0.5, carried_by: ['prompt'], together: false });
    expect(verdictOf(run).reason).toContain('; the prompt carries the loss: −50.0 points');
  });

  test('that does not fail says it when it is asked to, in a job that goes on with another', async () => {
    const event = pullRequestEvent(bed.sides('harmless'));
    const first = await bed.run('check', { event });
    expect(bed.models.requests).toHaveLength(24);
    expect(attributionOf(verdictOf(first))).toBeUndefined();
    const second = await bed.run('check', { event, folder: first.folder, inputs: { attribute: 'true' } });
    expect(bed.models.requests).toHaveLength(24 + 24);
    expect(attributionOf(verdictOf(second))).toMatchObject({ n: 12, carried_by: [], total: 0 });
  });
});

describe('a program', () => {
  const check = (...words: string[]) => {
    bed.repository.git('checkout', '--quiet', 'three-lanes');
    return runCommandLine(
      [
        'check',
        '--base',
        'program',
        '--head',
        'three-lanes',
        '--suite',
        'program',
        '--out',
        join(folder, 'run'),
        ...words,
      ],
      { folder: bed.repository.folder },
    );
  };

  test('of which prompt, model and code change is run in all eight mixtures, each in files of its own', async () => {
    const run = await check('--json');
    expect(run).toMatchObject({ exitStatus: 1 });
    const verdict = Verdict.parse(JSON.parse(run.stdout));
    expect(attributionOf(verdict)).toMatchObject({ n: 12, total: -0.5, carried_by: ['prompt'], together: false });
    expect(attributionOf(verdict)?.parts.map(({ lanes, effect }) => [lanes, effect])).toEqual([
      [['prompt'], expect.closeTo(-0.5, 12)],
      [['model'], expect.closeTo(0, 12)],
      [['code'], expect.closeTo(0, 12)],
    ]);
    const runs = new Map<string, number>();
    for (const line of readFileSync(marker, 'utf8').trim().split('\n')) runs.set(line, (runs.get(line) ?? 0) + 1);
    const sides = ['old', 'new'];
    const all = sides.flatMap((prompt) =>
      sides.flatMap((model) => sides.map((code) => [`${prompt} ${model} ${code}`, 12] as const)),
    );
    expect([...runs].sort()).toEqual([...all].sort());
    const evaluation = Evaluation.parse(JSON.parse(readFileSync(join(folder, 'run', 'evaluation.json'), 'utf8')));
    expect(evaluation.suites[0]?.attribution?.factors).toEqual([['prompt'], ['model'], ['code']]);
    expect(bed.repository.git('status', '--porcelain')).toBe('');
  });

  test('of an untrusted head is not run, however much one asks', async () => {
    const sides = { base: bed.repository.id('program'), head: bed.repository.id('three-lanes') };
    const event = pullRequestEvent({ ...sides, headRepository: 'eve/shop', author: 'eve' });
    const run = await bed.run('check', { event, inputs: { suites: 'program', attribute: 'true' } });
    expect(run.outputs['verdict']).toBe('inconclusive');
    expect(existsSync(marker)).toBe(false);
  });
});

test('a shard that is to tell lanes apart is refused with a sentence', async () => {
  const words = ['evaluate', '--base', 'start', '--head', 'harmless', '--shard', '1/2', '--attribute'];
  const run = await runCommandLine([...words, '--out', join(folder, 'shard')], { folder: bed.repository.folder });
  expect(run).toMatchObject({ exitStatus: 2 });
  expect(run.stderr).toContain('not told of a part of a run');
});
