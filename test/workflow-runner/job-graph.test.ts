import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RunningStep } from './job-state.js';
import { job, SmallWorkflows } from './small-workflows.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let small: SmallWorkflows;
beforeAll(async () => {
  small = await SmallWorkflows.open();
});
afterAll(() => small.close());

/** What an outcome of `first` does to a job that needs it, by the condition of that job. */
const table = [
  ['none', 'success', 'success'],
  ['none', 'failure', 'skipped'],
  ['none', 'skipped', 'skipped'],
  ['always()', 'success', 'success'],
  ['always()', 'failure', 'success'],
  ['always()', 'skipped', 'success'],
  ['failure()', 'success', 'skipped'],
  ['failure()', 'failure', 'success'],
  ['failure()', 'skipped', 'skipped'],
  ['cancelled()', 'failure', 'skipped'],
  ["needs.first.result == 'failure'", 'failure', 'skipped'],
  ["always() && needs.first.result == 'failure'", 'failure', 'success'],
  ['!cancelled()', 'skipped', 'success'],
  ['success() || failure()', 'skipped', 'skipped'],
] as const;

describe('the condition of a job', () => {
  test('sees how the job before it ended, as GitHub tells it', async () => {
    const first = { success: job('well'), failure: job('badly'), skipped: job('well', 'if: false') };
    const rows = table.flatMap(([condition, before], index) => [
      `  first_${index}: ${first[before]}`,
      `  then_${index}: ${job('well', `needs: first_${index}${condition === 'none' ? '' : `, if: "${condition.replace('first', `first_${index}`)}"`}`)}`,
    ]);
    const run = await small.run(`jobs:\n${rows.join('\n')}\n`);
    const seen = table.map(([condition, before], index) => [condition, before, run.results[`then_${index}`]]);
    expect(seen).toEqual(table);
    expect(run.conclusion).toBe('failure');
  });

  test('looks past the job it needs at all ancestors: one that was skipped far up makes success() false', async () => {
    const run = await small.run(`jobs:
  first: ${job('well', 'if: false')}
  between: ${job('well', 'needs: first, if: always()')}
  last: ${job('well', 'needs: between')}
  stubborn: ${job('well', 'needs: between, if: "!failure()"')}
`);
    expect(run.results).toEqual({ first: 'skipped', between: 'success', last: 'skipped', stubborn: 'success' });
    expect(run.conclusion).toBe('success');
  });

  test('of a job that is always to run holds when the run is cancelled under way, and the job runs to its end', async () => {
    const actions = small.actions({
      'main.yml': `on: push
jobs:
  first: { runs-on: x, steps: [{ id: wait, run: sleep 30 }, { id: after, run: 'true' }, { id: cleanup, if: always(), run: 'true' }] }
  usual: ${job('well', 'needs: first')}
  gate: ${job('well', 'needs: first, if: always()')}
  careful: ${job('well', 'needs: first, if: always() && !cancelled()')}
`,
    });
    actions.hooks = { duringStep: (step) => cancelAt(step, 'wait') };
    const [run] = await small.push(actions);
    expect(run?.results).toEqual({ first: 'cancelled', usual: 'skipped', gate: 'success', careful: 'skipped' });
    expect(run?.job('first').steps.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['wait', 'cancelled'],
      ['after', 'skipped'],
      ['cleanup', 'success'],
    ]);
    expect(run?.conclusion).toBe('cancelled');
  });
});

const cancelAt = (step: RunningStep, id: string): void => {
  if (step.step === id) step.cancelRun();
};

describe('a matrix', () => {
  test('makes a job of each combination, and the last that succeeded and says something is heard', async () => {
    const run = await small.run(`jobs:
  list: { runs-on: x, outputs: { shards: "\${{ steps.s.outputs.shards }}" }, steps: [{ id: s, run: 'echo "shards=[1,2,3]" >> "$GITHUB_OUTPUT"' }] }
  each:
    needs: list
    runs-on: x
    strategy:
      fail-fast: false
      matrix: { shard: "\${{ fromJSON(needs.list.outputs.shards) }}", exclude: [{ shard: 3 }], include: [{ shard: 2, extra: yes }, { shard: 9 }] }
    outputs: { last: "\${{ steps.s.outputs.last }}" }
    steps: [{ id: s, run: 'echo "last=\${{ matrix.shard }}\${{ matrix.extra }}" >> "$GITHUB_OUTPUT"; [ \${{ matrix.shard }} != 9 ]' }]
  after: { needs: each, if: always(), runs-on: x, outputs: { heard: "\${{ needs.each.outputs.last }}" }, steps: [{ run: "true" }] }
`);
    expect(run.results).toEqual({
      list: 'success',
      'each (1)': 'success',
      'each (2, yes)': 'success',
      'each (9)': 'failure',
      after: 'success',
    });
    expect(run.job('after').outputs).toEqual({ heard: '2yes' });
  });

  test('of nothing fails, and one whose job is skipped reports once under the plain name', async () => {
    const run = await small.run(`jobs:
  none: { runs-on: x, strategy: { matrix: { shard: "\${{ fromJSON('[]') }}" } }, steps: [{ run: "true" }] }
  skipped: { if: false, runs-on: x, strategy: { matrix: { shard: [1, 2] } }, steps: [{ run: "true" }] }
`);
    expect(run.results).toEqual({ none: 'failure', skipped: 'skipped' });
  });

  test('cancels the others when one fails, unless it is told not to', async () => {
    const steps = `steps: [{ id: s, run: "[ \${{ matrix.n }} = 1 ] && exit 1; sleep 20" }]`;
    const run = await small.run(`jobs: { each: { runs-on: x, strategy: { matrix: { n: [1, 2] } }, ${steps} } }\n`);
    expect(run.results).toEqual({ 'each (1)': 'failure', 'each (2)': 'cancelled' });
  });
});

describe('a run that is run again', () => {
  const flaky = `on: push
jobs:
  good: { runs-on: x, outputs: { at: "\${{ steps.s.outputs.at }}" }, steps: [{ id: s, run: 'echo "at=$GITHUB_RUN_ATTEMPT" >> "$GITHUB_OUTPUT"' }] }
  flaky:
    needs: good
    runs-on: x
    strategy: { fail-fast: false, matrix: { n: [1, 2] } }
    steps: [{ run: '[ "$GITHUB_RUN_ATTEMPT" = 2 ] || [ \${{ matrix.n }} = 1 ]' }]
  gate: { needs: [good, flaky], if: always(), runs-on: x, outputs: { good: "\${{ needs.good.outputs.at }}" }, steps: [{ run: "[ \${{ needs.flaky.result }} = success ]" }] }
`;

  test('keeps the jobs that succeeded, with their outputs, and runs those that failed and whoever needs them', async () => {
    const actions = small.actions({ 'main.yml': flaky });
    const [run] = await small.push(actions);
    expect(run?.results).toMatchObject({ 'flaky (1)': 'success', 'flaky (2)': 'failure', gate: 'failure' });
    const [again] = await actions.rerun(run as NonNullable<typeof run>, 'failed');
    expect(again?.conclusion).toBe('success');
    const attempts = again?.last.jobs.map(({ name, attempt }) => [name, attempt]);
    expect(Object.fromEntries(attempts ?? [])).toEqual({ good: 1, 'flaky (1)': 1, 'flaky (2)': 2, gate: 2 });
    expect(again?.job('gate').outputs).toEqual({ good: '1' });
    const [whole] = await actions.rerun(run as NonNullable<typeof run>, 'all');
    expect(whole?.job('good')).toMatchObject({ attempt: 3, outputs: { at: '3' } });
  });
});

test('jobs of a matrix run one after the other where max-parallel is 1, and none after one that failed', async () => {
  const script = 'test "$NAME" != second';
  const run = await small.run(`jobs:
  each:
    runs-on: x
    strategy: { max-parallel: 1, matrix: { name: [first, second, third] } }
    steps: [{ run: '${script}', env: { NAME: "\${{ matrix.name }}" } }]
`);
  expect(run.results).toEqual({ 'each (first)': 'success', 'each (second)': 'failure', 'each (third)': 'cancelled' });
});

test('members of a group that queues all run, one at a time', async () => {
  const concurrency = 'concurrency: { group: one, queue: max }';
  const named = (id: string) => `  ${id}: ${job('well', concurrency)}`;
  const run = await small.run(`jobs:\n${['a', 'b', 'c'].map(named).join('\n')}\n`);
  expect(run.results).toEqual({ a: 'success', b: 'success', c: 'success' });
});
