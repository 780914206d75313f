import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';
import { SmallWorkflows } from './small-workflows.js';

// Every step is a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let small: SmallWorkflows;
beforeAll(async () => {
  small = await SmallWorkflows.open();
});
afterAll(() => small.close());

const called = `on:
  workflow_call:
    inputs:
      shards: { type: number, default: 2 }
      loud: { type: boolean }
      name: { type: string, required: true }
    secrets:
      KEY: { required: false }
    outputs:
      said: { value: "\${{ jobs.say.outputs.said }}" }
permissions: {}
jobs:
  say:
    runs-on: x
    permissions: { contents: read }
    outputs: { said: "\${{ steps.s.outputs.said }}" }
    steps:
      - id: s
        env: { KEY: "\${{ secrets.KEY }}", OTHER: "\${{ secrets.OTHER }}" }
        run: echo "said=\${{ inputs.name }} \${{ inputs.shards }} \${{ toJSON(inputs.shards) }} \${{ inputs.loud }} $LEVEL \${KEY:+key} \${OTHER:+other}" >> "$GITHUB_OUTPUT"
`;

const caller = (parts = '', granted = 'contents: read') => `on: [push, pull_request]
env: { LEVEL: callers }
jobs:
  call:
    uses: $/.github/workflows/called.yml
    permissions: { ${granted} }
    with: { name: ada ${parts} }
    secrets: { KEY: "\${{ secrets.KEY }}" }
  after:
    needs: call
    if: always()
    runs-on: x
    outputs: { heard: "\${{ needs.call.outputs.said }}", result: "\${{ needs.call.result }}" }
    steps: [{ run: "true" }]
`;

describe('a called workflow', () => {
  test('has its inputs by type and default, the secrets passed by name, no env of the caller, and says its outputs', async () => {
    const files = { 'main.yml': caller(), 'called.yml': called };
    const actions = small.actions(files, { secrets: { KEY: 'hush', OTHER: 'hush-too' } });
    const [run] = await small.push(actions);
    expect(run?.results).toEqual({ 'call / say': 'success', after: 'success' });
    expect(run?.job('after').outputs).toEqual({ heard: 'ada 2 2 false  key ', result: 'success' });
    expect(run?.job('call / say').permissions).toEqual({ contents: 'read' });
    expect(run?.job('after').permissions).toEqual({ contents: 'read', packages: 'read' });
  });

  test.each([
    ['an input that nobody declared', { 'main.yml': caller(', other: 1') }, 'Invalid input, other'],
    ['a value of another type', { 'main.yml': caller(', loud: maybe') }, 'the input loud is no boolean'],
    ['more permissions than the caller grants', { 'main.yml': caller('', 'actions: read') }, "'contents: read'"],
    ['no such file', { 'called.yml': undefined }, 'workflow was not found'],
    ['a file that is no workflow to call', { 'called.yml': 'on: push\njobs: {}\n' }, 'called.yml'],
  ])('starts nothing with %s', async (_, changed: Record<string, string | undefined>, problem) => {
    const files = Object.entries({ 'main.yml': caller(), 'called.yml': called, ...changed });
    const placed = files.filter((each): each is [string, string] => each[1] !== undefined);
    const actions = small.actions(Object.fromEntries(placed));
    const failed = await small.push(actions).then(
      (runs) => runs[0]?.last.problem ?? 'nothing',
      (error: Error) => error.message,
    );
    expect(failed).toContain(problem);
  });

  test('of whose jobs one failed has failed as a whole', async () => {
    const files = { 'main.yml': caller(), 'called.yml': called.replace('run: echo', 'run: exit 1; echo') };
    const [run] = await small.push(small.actions(files));
    expect(run?.job('after').outputs).toEqual({ result: 'failure' });
  });
});

describe('the token of a job', () => {
  const statusOf = (name: string) =>
    `{ runs-on: x, permissions: { ${name} }, steps: [{ run: 'curl -s -o answer -w "%{http_code}" -X POST -H "Authorization: Bearer \${{ github.token }}" -H "X-GitHub-Api-Version: 2022-11-28" -d "{\\"state\\":\\"success\\"}" "$GITHUB_API_URL/repos/acme/shop/statuses/1111111111111111111111111111111111111111" > code; [ "$(cat code)" = 201 ]' }] }`;
  const jobs = `jobs:\n  may: ${statusOf('statuses: write')}\n  reads: ${statusOf('statuses: read')}\n  none: ${statusOf('contents: write')}\n`;

  test('may do what permissions say and no more', async () => {
    const run = await small.run(jobs);
    expect(run.results).toEqual({ may: 'success', reads: 'failure', none: 'failure' });
    expect(small.github.calls.map(({ status }) => status)).toEqual(expect.arrayContaining([201, 403, 403]));
  });

  test('may only read, and there are no secrets, where a fork or Dependabot opened the pull request', async () => {
    const secret = `{ runs-on: x, steps: [{ run: '[ -z "\${{ secrets.KEY }}" ]' }] }`;
    const actions = small.actions(
      { 'main.yml': `on: pull_request\n${jobs}  empty: ${secret}\n` },
      { secrets: { KEY: 'hush' } },
    );
    const head = actions.tip();
    const from = { base: head, head };
    for (const parts of [
      { ...from, headRepository: 'mallory/shop' },
      { ...from, author: 'dependabot[bot]' },
    ]) {
      const [run] = await actions.deliver(pullRequestEvent(parts));
      expect(run?.results).toEqual({ may: 'failure', reads: 'failure', none: 'failure', empty: 'success' });
    }
    const [run] = await actions.deliver(pullRequestEvent(from));
    expect(run?.results).toMatchObject({ may: 'success', empty: 'failure' });
  });
});
