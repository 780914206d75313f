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

/** Those that come to a verdict, which are suites of one run beside each other. */
const faultsWith = (wanted: 'error' | 'fail'): readonly Behaviour[] =>
  lastingFaults.flatMap(([behaviour, , , verdict]) => (verdict === wanted ? [behaviour] : []));

/** The configuration of the label project with a suite for each behaviour, whose model shows it where `isShown`. */
function suitesOf(configuration: string, behaviours: readonly Behaviour[], isShown: boolean): string {
  const model = /^ {2}triage: .*\n/mu.exec(configuration)?.[0] ?? '';
  const suite = /^ {2}- name: triage\n(?: {4}.*\n)+/mu.exec(configuration)?.[0] ?? '';
  const modelOf = (behaviour: Behaviour) =>
    model.replace('triage:', `${behaviour}:`).replace('model: ok', `model: ${isShown ? behaviour : 'ok'}`);
  const suiteOf = (behaviour: Behaviour) =>
    suite.replace('name: triage', `name: ${behaviour}`).replace('model: triage', `model: ${behaviour}`);
  return configuration
    .replace(model, behaviours.map(modelOf).join(''))
    .replace(suite, behaviours.map(suiteOf).join(''));
}

beforeAll(async () => {
  bed = await ActionBed.open((baseUrl) => {
    const configuration = labelProject({ baseUrl, settings: everyAttempt })['lanegate.yml'] ?? '';
    const configured = (name: string, text: string, parent = 'start') => ({
      name,
      parents: [parent],
      files: { 'lanegate.yml': text },
    });
    return [
      { name: 'harmless', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
      ...passingFaults.map((behaviour) =>
        configured(behaviour, configuration.replace('model: ok', `model: ${behaviour}`)),
      ),
      ...(['error', 'fail'] as const).flatMap((verdict) => [
        configured(`before-${verdict}`, suitesOf(configuration, faultsWith(verdict), false)),
        configured(verdict, suitesOf(configuration, faultsWith(verdict), true), `before-${verdict}`),
      ]),
    ];
  }, everyAttempt);
});

afterAll(() => bed.close());
beforeEach(() => bed.reset());
afterEach(() => bed.github.assertNoViolations());

const check = (branch: string, sides: { readonly base?: string; readonly number?: number } = {}): Promise<StepRun> =>
  bed.run('check', { event: pullRequestEvent({ ...bed.sides(branch), number: 7, ...sides }) });

const suitesIn = (run: StepRun) => Verdict.parse(JSON.parse(run.files[`${run.folder}/verdict.json`] ?? '{}')).suites;
const suiteOf = (run: StepRun) => suitesIn(run)[0];

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
  type Seen = { readonly run: StepRun; readonly comment: string | undefined };
  const seen = new Map<string, Seen>();
  let requests: Readonly<Record<string, number>>;

  beforeAll(async () => {
    const runs = (['error', 'fail'] as const).map(async (verdict, index) => {
      const number = index + 1;
      const run = await check(verdict, { base: bed.repository.id(`before-${verdict}`), number });
      const comment = bed.github.store.comments.find(({ pullRequest }) => pullRequest === number)?.body;
      seen.set(verdict, { run, comment });
    });
    await Promise.all(runs);
    requests = Object.fromEntries(lastingFaults.map(([behaviour]) => [behaviour, asked(behaviour)]));
  });

  test.each(['error', 'fail'] as const)('a run of such faults alone is told as %s', (verdict) => {
    const { run, comment } = seen.get(verdict) ?? {};
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict } });
    expect(run && suitesIn(run)).toHaveLength(faultsWith(verdict).length);
    expect(comment).toBe(stampComment(run?.summary ?? '', bed.sides(verdict).head));
  });

  test.each(lastingFaults)(
    '%s is told as %s after %i attempts, with the verdict %s',
    (behaviour, incident, attempts, verdict) => {
      const { run } = seen.get(verdict) ?? {};
      expect(requests[behaviour]).toBe(12 * attempts);
      expect(run && suitesIn(run).find(({ name }) => name === behaviour)).toMatchObject({
        verdict,
        incidents: { [incident]: 12 },
      });
      expect(run?.summary).toMatch(new RegExp(`\\| .*${incident}.* \\| 0 \\| 12 \\|`, 'u'));
    },
  );

  test('even when it spoils a single case of twelve', async () => {
    bed.models.queueUp('truncated');
    const run = await check('harmless');
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(suiteOf(run)).toMatchObject({ cases: { compared: 11, missing: 1 }, incidents: { truncated: 1 } });
  });
});
