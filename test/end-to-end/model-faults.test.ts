import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Verdict } from '../../src/domain/gate/verdict.js';
import { stampComment } from '../../src/domain/report/markdown/comment-stamp.js';
import { ActionBed, type StepRun } from '../fixtures/action-bed.js';
import { labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import type { Behaviour } from '../fixtures/model-server-behaviours.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

/** Models that go wrong, the incident that each comes to, how often one answer is asked for, and the verdict. */
const lastingFaults: readonly (readonly [Behaviour, string, number, 'error' | 'fail'])[] = [
  ['server-error', 'server-error', 4, 'error'],
  ['cut', 'stream-cut', 4, 'error'],
  ['request-timeout', 'timeout', 2, 'error'],
  ['hang', 'timeout', 2, 'error'],
  ['broken-json', 'malformed', 2, 'error'],
  ['empty', 'empty', 1, 'fail'],
  ['no-choices', 'empty', 1, 'fail'],
  ['truncated', 'truncated', 1, 'fail'],
  ['refusal', 'refused', 1, 'fail'],
  ['wrong-model', 'wrong-model', 1, 'error'],
  ['quota-exhausted', 'rejected', 1, 'error'],
];

const passingFaults: readonly Behaviour[] = ['rate-limited-once', 'server-error-once'];

/** Every call is tried as often as it may be, so that attempts can be counted. */
const everyAttempt = 'gateway: { circuit_breaker: { enabled: false }, retry: { budget_floor: 1000 } }\n';

let bed: ActionBed;

beforeAll(async () => {
  const behaviours = new Set([...lastingFaults.map(([behaviour]) => behaviour), ...passingFaults]);
  bed = await ActionBed.open((baseUrl) => {
    const configuration = labelProject({ baseUrl, settings: everyAttempt })['lanegate.yml'] ?? '';
    return [
      { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
      ...[...behaviours].map((behaviour) => ({
        name: behaviour,
        files: { 'lanegate.yml': configuration.replace('model: ok', `model: ${behaviour}`) },
      })),
    ];
  }, everyAttempt);
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const check = (branch: string, number = 7): Promise<StepRun> =>
  bed.run('check', { event: pullRequestEvent({ ...bed.sides(branch), number }) });

const suiteOf = (run: StepRun) => Verdict.parse(JSON.parse(run.files[`${run.folder}/verdict.json`] ?? '{}')).suites[0];

const asked = (model: string): number => bed.models.requests.filter(({ body }) => body.model === model).length;

describe('a fault that passes', () => {
  test.each(passingFaults)('is outlived: %s', async (behaviour) => {
    const startedAtMs = Date.now();
    const run = await check(behaviour);
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(asked(behaviour)).toBe(24);
    expect(suiteOf(run)).toMatchObject({ incidents: {}, calls: { made: 24 } });
    // The server asks for a second of patience when it limits the rate.
    if (behaviour === 'rate-limited-once') expect(Date.now() - startedAtMs).toBeGreaterThanOrEqual(1000);
  });

  test('such as slowness is measured and changes no verdict', async () => {
    bed.manner.latencyMs = 300;
    const run = await check('harmless');
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(suiteOf(run)?.arms.head?.latency_ms.p50).toBeGreaterThanOrEqual(300);
  });
});

describe('a fault that lasts is an error, or a fail where it is the model’s own, never a score and never a pass', () => {
  type Seen = { readonly run: StepRun; readonly asked: number; readonly comment: string | undefined };
  const seen = new Map<Behaviour, Seen>();

  // Side by side, since a run spends most of its time waiting to try again.
  beforeAll(async () => {
    const runs = lastingFaults.map(async ([behaviour], number) => {
      const run = await check(behaviour, number + 1);
      const comment = bed.github.store.comments.find(({ pullRequest }) => pullRequest === number + 1)?.body;
      seen.set(behaviour, { run, asked: asked(behaviour), comment });
    });
    await Promise.all(runs);
  });

  test.each(lastingFaults)(
    '%s is told as %s after %i attempts, with the verdict %s',
    (behaviour, incident, attempts, verdict) => {
      const { run, asked: requests, comment } = seen.get(behaviour) ?? {};
      expect(run).toMatchObject({ exitCode: 1, outputs: { verdict } });
      expect(requests).toBe(12 * attempts);
      expect(run && suiteOf(run)).toMatchObject({ verdict, incidents: { [incident]: 12 } });
      expect(run?.summary).toContain(`| \`${incident}\` | 0 | 12 |`);
      expect(comment).toBe(stampComment(run?.summary ?? '', bed.sides(behaviour).head));
    },
  );

  test('even when it spoils a single case of twelve', async () => {
    bed.models.queueUp('truncated');
    const run = await check('harmless');
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(suiteOf(run)).toMatchObject({ cases: { compared: 11, missing: 1 }, incidents: { truncated: 1 } });
  });
});
