import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { entryOf } from '../../src/domain/ledger/ledger-entry.js';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { anOverride } from '../fixtures/an-override.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const lane = '.github/workflows/lanegate.yml';
const workflow = (timeout: number): string =>
  `on: pull_request\njobs:\n  gate:\n    timeout-minutes: ${timeout}\n    steps:\n      - "uses": "lane\\x67ate/lanegate@0123"\n`;

let bed: ActionBed;

beforeAll(async () => {
  bed = await ActionBed.open(
    [
      { name: 'adopted', files: { [lane]: workflow(5) } },
      { name: 'edited', parents: ['adopted'], files: { [lane]: workflow(9) } },
      { name: 'gutted', parents: ['adopted'], files: { [lane]: 'on: pull_request\njobs: {}\n' } },
      { name: 'untouched', parents: ['adopted'], files: { 'src/app.py': 'print("bye")\n' } },
    ],
    'gate: { override: { allow: [grace], max_days: 14 } }\n',
  );
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const eventOf = (base: string, head: string) =>
  pullRequestEvent({ base: bed.repository.id(base), head: bed.repository.id(head) });

const check = (head: string): Promise<StepRun> => bed.run('check', { event: eventOf('adopted', head) });

test.each(['edited', 'gutted'])('a pull request that has a lane workflow %s is blocked, and told why', async (head) => {
  const run = await check(head);
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  expect(JSON.parse(run.outputs['lanes'] ?? '')).toMatchObject({ code: 'inconclusive', prompt: 'not-affected' });
  const [comment] = bed.github.store.comments;
  expect(comment?.body).toContain('edits the workflows that run its own gate');
  expect(bed.models.requests).toEqual([]);
});

test.each([
  ['code alone', 'adopted', 'untouched'],
  ['the adoption itself', 'start', 'adopted'],
])('%s is not', async (_, base, head) => {
  const run = await bed.run('check', { event: eventOf(base, head) });
  expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-affected' } });
});

test('an override of code lets it through, in jobs of their own as well', async () => {
  const event = eventOf('adopted', 'edited');
  const detected = await bed.run('detect', { event });
  expect(detected.outputs).toMatchObject({ 'has-suites': 'false', 'needs-evaluation': 'true' });
  const { folder } = detected;
  await bed.run('evaluate', { event, folder });
  expect(await bed.run('gate', { event, folder })).toMatchObject({ exitCode: 1, outputs: { verdict: 'inconclusive' } });
  const now = Date.now();
  const given = { at: new Date(now - 60_000).toISOString(), expires: new Date(now + 86_400_000).toISOString() };
  const record = entryOf(anOverride({ head: bed.repository.id('edited'), lanes: ['code'], by: 'grace', ...given }));
  bed.github.store.objects.put('lanegate', record.path, record.text);
  expect(await bed.run('gate', { event, folder })).toMatchObject({ exitCode: 0, outputs: { verdict: 'inconclusive' } });
});
