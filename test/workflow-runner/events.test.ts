import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mergeGroupEvent, pullRequestEvent } from '../fixtures/runner-payloads.js';
import { job, SmallWorkflows } from './small-workflows.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let small: SmallWorkflows;
beforeAll(async () => {
  small = await SmallWorkflows.open();
});
afterAll(() => small.close());

describe('what an event starts', () => {
  test('are the workflows that listen to it, and then those that wait for the end of these', async () => {
    const actions = small.actions({
      'pull.yml': `name: check\non: { pull_request: {}, merge_group: {} }\njobs: { a: ${job('badly')} }\n`,
      'other-branch.yml': `on: { pull_request: { branches: [release] } }\njobs: { a: ${job('well')} }\n`,
      'closed.yml': `on: { pull_request: { types: [closed] } }\njobs: { a: ${job('well')} }\n`,
      'after.yml': `name: after\non: { workflow_run: { workflows: [check], types: [completed] } }\njobs:
  told: { runs-on: x, outputs: { of: "\${{ github.event.workflow_run.conclusion }} \${{ github.event.workflow_run.head_repository.full_name }} \${{ github.ref }}" }, steps: [{ run: "true" }] }\n`,
    });
    const tip = actions.tip();
    const sides = { base: tip, head: tip };
    const runs = await actions.deliver(pullRequestEvent({ ...sides, headRepository: 'mallory/shop' }));
    expect(runs.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['check', 'failure'],
      ['after', 'success'],
    ]);
    expect(runs[1]?.job('told').outputs).toEqual({ of: 'failure mallory/shop refs/heads/main' });
    const group = await actions.deliver(mergeGroupEvent(sides));
    expect(group.map(({ name }) => name)).toEqual(['check', 'after']);
    expect(group[0]?.trigger.ref).toContain('gh-readonly-queue/main');
    expect(small.github.store.runs.runs.map(({ event, conclusion }) => [event, conclusion])).toEqual(
      expect.arrayContaining([
        ['pull_request', 'failure'],
        ['workflow_run', 'success'],
        ['merge_group', 'failure'],
      ]),
    );
  });
});

describe('a concurrency group', () => {
  test('ends the run under way for a newer one, and of those that wait only the newest is run', async () => {
    const group = `concurrency: { group: "pr-\${{ github.event.number }}", cancel-in-progress: true }`;
    const actions = small.actions({
      'main.yml': `on: pull_request\n${group}\njobs:\n  a: { runs-on: x, steps: [{ id: s, run: "sleep \${{ github.event.sleep }}" }] }\n`,
    });
    const tip = actions.tip();
    const event = pullRequestEvent({ base: tip, head: tip });
    const withSleep = (sleep: number) => ({ ...event, payload: { ...(event.payload as object), sleep } });
    const newer: Promise<unknown>[] = [];
    actions.hooks = {
      duringStep: () => {
        if (newer.length === 0) newer.push(actions.deliver(withSleep(0)), actions.deliver(withSleep(0)));
      },
    };
    await actions.deliver(withSleep(30));
    await Promise.all(newer);
    expect(actions.runs.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'cancelled', 'success']);
  });
});

describe('an environment with reviewers', () => {
  const text = `jobs: { a: { runs-on: x, environment: { name: eval, deployment: false }, steps: [{ run: '[ "\${{ secrets.KEY }}" = of-eval ]' }] } }\n`;

  test.each([
    ['approved', 'success'],
    ['rejected', 'failure'],
  ] as const)('holds a job until it is %s, and then gives it its own secrets', async (answer, result) => {
    const environments = { eval: { hasReviewers: true, secrets: { KEY: 'of-eval' } } };
    const actions = small.actions({ 'main.yml': `on: push\n${text}` }, { environments });
    actions.hooks = { review: () => answer };
    const [run] = await small.push(actions);
    expect(run?.results).toEqual({ a: result });
    expect(run?.job('a').steps).toHaveLength(answer === 'approved' ? 1 : 0);
  });
});
