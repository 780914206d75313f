import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findProcess } from '../../src/adapters/background/process-table.js';
import { SmallWorkflows } from './small-workflows.js';
import type { WorkflowRun } from './workflow-run.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let small: SmallWorkflows;
beforeAll(async () => {
  small = await SmallWorkflows.open();
});
afterAll(() => small.close());

describe('the steps of a job', () => {
  test('know how those before them ended, before and after continue-on-error', async () => {
    const run = await small.run(`env: { HEIGHT: workflow, KEPT: yes }
jobs:
  only:
    runs-on: x
    env: { HEIGHT: job }
    outputs: { told: "\${{ steps.told.outputs.told }}", lines: "\${{ steps.told.outputs.lines }}" }
    steps:
      - { id: forgiven, continue-on-error: true, run: exit 4 }
      - { id: usual, run: 'echo "FROM_STEP=set" >> "$GITHUB_ENV"' }
      - { id: broken, run: exit 5 }
      - { id: left-out, run: "true" }
      - { id: rescue, if: failure(), run: "true" }
      - { id: by-outcome, if: "always() && steps.forgiven.outcome == 'failure' && steps.forgiven.conclusion == 'success'", run: "true" }
      - id: told
        if: always()
        env: { HEIGHT: step, STATUS: "\${{ job.status }}" }
        run: |
          echo "told=$HEIGHT $KEPT $FROM_STEP $STATUS \${{ env.FROM_STEP }}" >> "$GITHUB_OUTPUT"
          printf 'lines<<END\\na\\nb\\nEND\\n' >> "$GITHUB_OUTPUT"
          echo "# Told" >> "$GITHUB_STEP_SUMMARY"
          echo "::warning file=a.txt,line=3::look"
`);
    const only = run.job('only');
    expect(only.steps.map(({ id, outcome, conclusion }) => [id, outcome, conclusion])).toEqual([
      ['forgiven', 'failure', 'success'],
      ['usual', 'success', 'success'],
      ['broken', 'failure', 'failure'],
      ['left-out', 'skipped', 'skipped'],
      ['rescue', 'success', 'success'],
      ['by-outcome', 'success', 'success'],
      ['told', 'success', 'success'],
    ]);
    expect(only.outputs).toEqual({ told: 'step yes set failure set', lines: 'a\nb' });
    expect(only.steps.at(-1)).toMatchObject({
      summary: '# Told\n',
      commands: [{ name: 'warning', properties: { file: 'a.txt', line: '3' }, message: 'look' }],
    });
  });

  test('fail where a pipe breaks only under shell: bash, as GitHub starts it', async () => {
    const run = await small.run(`jobs:
  usual: { runs-on: x, steps: [{ run: "false | true" }] }
  strict: { runs-on: x, steps: [{ shell: bash, run: "false | true" }] }
`);
    expect(run.results).toEqual({ usual: 'success', strict: 'failure' });
  });

  test('are given no secret that nobody names, and an output that holds one is dropped', async () => {
    const run = await small.run(
      `jobs:
  only:
    runs-on: x
    outputs: { leaked: "\${{ steps.s.outputs.leaked }}", digest: "\${{ steps.s.outputs.digest }}" }
    steps:
      - { id: s, env: { KEY: "\${{ secrets.MODEL_KEY }}" }, run: 'echo "leaked=-$KEY-" >> "$GITHUB_OUTPUT"; echo "digest=abc" >> "$GITHUB_OUTPUT"' }
      - { id: without, run: '[ -z "\${KEY:-}" ] && ! env | grep -q hush-hush' }
`,
      { secrets: { MODEL_KEY: 'hush-hush' } },
    );
    expect(run.results).toEqual({ only: 'success' });
    expect(run.job('only').outputs).toEqual({ digest: 'abc' });
  });

  test('end as a failure when their process is killed, and those that are always to run go on', async () => {
    const actions = small.actions({
      'main.yml': `on: push
jobs: { only: { runs-on: x, steps: [{ id: s, run: sleep 30 }, { id: after, if: always(), run: 'true' }] } }
`,
    });
    actions.hooks = { duringStep: ({ step, kill }) => (step === 's' ? kill() : undefined) };
    const [run] = await small.push(actions);
    expect(run?.job('only')).toMatchObject({
      result: 'failure',
      steps: [{ outcome: 'failure' }, { outcome: 'success' }],
    });
  });
});

describe('post steps', () => {
  const smallAction = `uses: "lanegate/lanegate/test/workflow-runner/small-action@${'0'.repeat(40)}"`;

  /** What each post step of a run says that it finds, in the order in which they ran. */
  const toldBy = (run: WorkflowRun) =>
    run.job('only').steps.flatMap(({ name, log }) => {
      const [, told] = /^post (.*)$/mu.exec(log) ?? [];
      return told === undefined ? [] : [[name, JSON.parse(told)] as const];
    });

  test('run once the steps are over, the last first, with what each has left itself', async () => {
    const run = await small.run(`jobs:
  only:
    runs-on: x
    steps:
      - { id: a, name: First, ${smallAction}, with: { word: one } }
      - { ${smallAction}, with: { word: "\${{ env.EXPORTED == '' && 'never' || 'two' }}" } }
      - run: exit 3
      - { ${smallAction}, with: { word: skipped } }
`);
    expect(run.job('only').result).toBe('failure');
    expect(toldBy(run).map(([name, { word }]) => [name, word])).toEqual([
      ['Post lanegate/lanegate/test/workflow-runner/small-action', 'two!'],
      ['Post First', 'one!'],
    ]);
    expect(run.job('only').steps.at(-1)).toMatchObject({ outcome: 'success', summary: '# one!\n' });
  });

  test('follow a step that failed, and may fail the job themselves', async () => {
    const run = await small.run(`jobs:
  only: { runs-on: x, steps: [{ ${smallAction}, with: { word: ran, ends: "2" } }] }
`);
    expect(toldBy(run)).toMatchObject([[expect.anything(), { word: 'ran!' }]]);
    const failing = await small.run(`jobs:
  only: { runs-on: x, steps: [{ ${smallAction}, with: { word: fails } }] }
`);
    expect(failing.results).toEqual({ only: 'failure' });
  });

  test('find what later steps exported, but no input and no state of theirs; env is evaluated anew', async () => {
    const run = await small.run(
      `jobs:
  only:
    runs-on: x
    steps:
      - id: a
        ${smallAction}
        with: { word: one }
        env: { KEY: "\${{ !steps.a && secrets.MODEL_KEY || '' }}" }
      - run: printf 'STATE_word=forged\\nINPUT_WORD=forged\\nSTATE_forged=yes\\nKEY=planted\\nEXPORTED=later\\n' >> "$GITHUB_ENV"
`,
      { secrets: { MODEL_KEY: 'hush-hush' } },
    );
    expect(toldBy(run)).toEqual([
      [expect.anything(), { word: 'one!', input: 'one', forged: 'yes', key: '', exported: 'later' }],
    ]);
  });

  test('are the last chance to end what a job has left running, which the runner ends then', async () => {
    const run = await small.run(`jobs:
  only: { runs-on: x, steps: [{ ${smallAction}, with: { word: one } }] }
`);
    const [, pid] = /^left (\d+)$/mu.exec(run.job('only').steps.at(-1)?.log ?? '') ?? [];
    // A busy machine takes a moment over a process that it was told to end.
    await expect.poll(async () => (await findProcess(Number(pid)))?.hasEnded ?? true, { timeout: 10_000 }).toBe(true);
  });
});

describe('artifacts', () => {
  const upload = 'actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02';
  const download = 'actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093';
  const newerDownload = 'actions/download-artifact@70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3';

  test('travel from job to job with the paths they have under what was searched', async () => {
    const run = await small.run(`jobs:
  up:
    runs-on: x
    steps:
      - run: mkdir -p run/deep && echo 1 > run/a.json && echo 2 > run/deep/b.json && echo 3 > run/spend.json && echo 4 > run/.hidden
      - { uses: "${upload}", with: { name: whole, path: "run\\n!run/spend*" } }
      - { uses: "${upload}", with: { name: one, path: run/a.json } }
      - { uses: "${upload}", with: { name: spent, path: run/spend* } }
      - { uses: "${upload}", with: { name: nothing, path: nowhere } }
  down:
    needs: up
    runs-on: x
    outputs: { seen: "\${{ steps.s.outputs.seen }}" }
    steps:
      - { uses: "${download}", with: { name: whole, path: whole } }
      - { uses: "${download}", with: { name: one, path: one } }
      - { uses: "${download}", with: { pattern: sp*, path: by-pattern } }
      - { uses: "${newerDownload}", with: { pattern: sp*, path: by-newer } }
      - { uses: "${download}", with: { pattern: none-*, path: by-none } }
      - { id: s, run: 'echo "seen=$(find . -type f | sort | tr "\\n" " ")" >> "$GITHUB_OUTPUT"' }
`);
    expect(run.results).toEqual({ up: 'success', down: 'success' });
    expect(run.job('down').outputs['seen']?.split(' ')).toEqual([
      ...['./by-newer/spend.json', './by-pattern/spent/spend.json', './one/a.json'],
      ...['./whole/a.json', './whole/deep/b.json', ''],
    ]);
    expect(run.artifacts.names()).toEqual(['one', 'spent', 'whole']);
  });

  test('are not changed, unless they are to be overwritten; one that is missing, or to be found, fails the step', async () => {
    const twice = (more: string) =>
      `{ runs-on: x, steps: [{ run: 'echo 1 > a' }, { uses: "${upload}", with: { name: n${more}, path: a } }, { run: 'echo 2 > a' }, { uses: "${upload}", with: { name: n${more}, path: a, overwrite: ${more !== ''} } }] }`;
    const run = await small.run(`jobs:
  refused: ${twice('')}
  replaced: ${twice('-2')}
  missing: { runs-on: x, steps: [{ uses: "${download}", with: { name: not-there } }] }
  empty: { runs-on: x, steps: [{ uses: "${upload}", with: { name: e, path: nowhere, if-no-files-found: error } }] }
`);
    expect(run.results).toEqual({ refused: 'failure', replaced: 'success', missing: 'failure', empty: 'failure' });
    expect(run.job('refused').steps.at(-1)?.log).toContain('an artifact with this name already exists');
    expect(run.artifacts.get('n-2')?.files['a']?.toString()).toBe('2\n');
    expect(run.job('missing').steps[0]?.log).toContain('Artifact not found for name: not-there');
  });
});
