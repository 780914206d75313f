import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { judgeSuite } from '../../src/domain/gate/judge-suite.js';
import type { ModelCall } from '../../src/domain/inference/call/model-call.js';
import { ModelError } from '../../src/ports/model.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Scripted, ScriptedModel } from '../fakes/scripted-model.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

type Asked = {
  /** Which case, from 0. */
  readonly number: number;
  readonly arm: 'base' | 'head';
  readonly repeat: number;
};

type Setting = {
  /** What an arm says, where it is not `right`. */
  readonly answer?: (asked: Asked) => Scripted;
  readonly caseCount?: number;
  /** Further lines of the suite. */
  readonly suite?: string;
  /** Further lines of lanegate.yml. */
  readonly settings?: string;
  /** Who answers, where it is not the learner. */
  readonly provider?: string;
  readonly files?: InMemoryFiles;
  readonly concurrency?: number;
  readonly mostCalls?: number;
  /** After how many calls the user stops the run. */
  readonly stopsAfter?: number;
};

const right = 'right';

const askedIn = ({ messages, repeat }: ModelCall): Asked => ({
  number: Number(messages.at(-1)?.content.split(' ').at(-1)),
  arm: messages[0]?.content.includes('a label') === true ? 'head' : 'base',
  repeat,
});

function projectOf({
  caseCount = 100,
  suite = '',
  settings = '',
  provider = 'embedded',
}: Setting): Record<string, string> {
  const cases = Array.from({ length: caseCount }, (_, number) => ({
    id: `case ${number}`,
    vars: { message: `This is message ${number}` },
    expected: right,
  }));
  return {
    ...triageProject,
    'lanegate.yml': `${triageProject['lanegate.yml']?.replace('provider: embedded', `provider: ${provider}`)}${suite}${settings}`,
    'evals/triage.jsonl': cases.map((each) => `${JSON.stringify(each)}\n`).join(''),
  };
}

async function run(setting: Setting) {
  const { files = inMemoryFiles(), answer = () => right, concurrency = 4, mostCalls, stopsAfter } = setting;
  const git = inMemoryGit([
    { name: 'main', files: projectOf(setting) },
    { name: 'head', files: editedFile('prompts/triage.prompt.yml', 'one label', 'a label') },
  ]);
  const stop = new AbortController();
  const model = new ScriptedModel((call, index) => {
    if (index + 1 === stopsAfter) stop.abort(new Error('stopped'));
    return answer(askedIn(call));
  });
  const progress = collectingProgress();
  const ports = {
    git,
    files,
    progress,
    gateway: new ScriptedGateway(model, mostCalls),
    log: collectingLog(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: 'run' });
  const request = { folder: 'run', suites: undefined, isUntrustedHead: false, concurrency, signal: stop.signal };
  const ended = await evaluate(ports, request).catch((error: unknown) => error);
  const text = files.text('run/evaluation.json') ?? '';
  return { ended, model, files, progress, text, ...outcomeOf(text) };
}

/** What evaluation.json alone says, as the gate reads it. */
function outcomeOf(text: string) {
  const { suites, gate } = Evaluation.parse(JSON.parse(text));
  const [suite] = suites;
  if (suite === undefined) throw new Error('there is no suite');
  return { suite, suites, verdict: judgeSuite(suite, gate) };
}

/** What must be the same whatever a run went through. */
const lasting = (text: string) => {
  const { spent: _, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return rest;
};

const half = ({ number, arm }: Asked): string => (arm === 'head' && number % 2 === 0 ? 'wrong' : right);
/** Ten cases are lost, ten are won. */
const close = ({ number, arm }: Asked): string =>
  (arm === 'head' && number % 10 === 0) || (arm === 'base' && number % 10 === 5) ? 'wrong' : right;

describe('a suite that is looked at while it runs', () => {
  test('ends at an early look where head is clearly worse', async () => {
    const { model, suite, verdict, progress, files } = await run({ answer: half });
    expect(verdict.verdict).toBe('fail');
    expect(suite.looks?.taken).toBeLessThan(3);
    const calls = 40 * (suite.looks?.taken ?? 0);
    expect(model.calls).toHaveLength(calls);
    expect(suite).toMatchObject({ cases_planned: 100, calls: { made: calls, saved: 200 - calls } });
    expect(suite.looks).toMatchObject({ saved_samples: 200 - calls });
    expect(verdict.reason).toMatch(
      new RegExp(`decided at look ${suite.looks?.taken} of 5, ${200 - calls} samples saved$`),
    );
    expect(progress.states.at(-1)).toMatchObject({ done: calls, total: calls });
    expect(JSON.parse(files.text('run/plan.json') ?? '')).toMatchObject({
      suites: [
        { cases_planned: 100, looks: [{ cases: 20 }, { cases: 40 }, { cases: 60 }, { cases: 80 }, { cases: 100 }] },
      ],
    });
  });

  test('goes to its end where the answers are written down, so that a replay in another order has them all', async () => {
    const recorder = {
      provider: 'recorder, price: { input: 1, output: 1 }',
      settings: 'providers: { recorder: { api: record, provider: ollama, path: r.jsonl } }\n',
    };
    const { model, verdict } = await run(recorder);
    expect(verdict).toMatchObject({ verdict: 'pass' });
    expect(model.calls).toHaveLength(200);
    expect(model.calls[0]?.provider).toMatchObject({ api: 'record' });
  });

  test('ends at an early look where nothing differs', async () => {
    const { model, verdict } = await run({});
    expect(verdict).toMatchObject({ verdict: 'pass', looks: { taken: 4, saved_samples: 40 } });
    expect(model.calls).toHaveLength(160);
  });

  test('uses all of its cases where the arms are close', async () => {
    const { model, verdict, progress } = await run({ answer: close });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', looks: { taken: 5, saved_samples: 0 } });
    expect(model.calls).toHaveLength(200);
    expect(progress.states.at(-1)).toMatchObject({ done: 200, total: 200 });
  });

  test('is looked at once, and leaves what it always left, where `looks` is 1', async () => {
    const { model, suite, text, files } = await run({ answer: half, settings: 'gate: { looks: 1 }\n' });
    expect(model.calls).toHaveLength(200);
    expect(suite.looks).toBeUndefined();
    expect(text).not.toContain('"taken"');
    expect(files.text('run/plan.json')).not.toContain('looks');
  });

  test('has as many looks with a margin of its own that the last of them can pass', async () => {
    const settings = 'gate: { margin: 0.08 }\n';
    expect((await run({ settings })).verdict).toMatchObject({ verdict: 'pass', looks: { taken: 3 } });
    const tooSmall = await run({ settings: 'gate: { margin: 0.03 }\n' });
    expect(tooSmall.suite.looks).toBeUndefined();
    expect(tooSmall.verdict).toMatchObject({ verdict: 'pass', metrics: [{ margin: 0.03, n: 100 }] });
  });

  test('goes on where scores are missing at a look, since they may still come', async () => {
    let failed = 0;
    const { verdict } = await run({
      answer: (asked) => {
        if (failed < 2 && asked.arm === 'head') {
          failed += 1;
          return new ModelError('timeout', 'no answer', { retryable: false });
        }
        return half(asked);
      },
    });
    // Two lost cases are too many of 80, and not of 100.
    expect(verdict).toMatchObject({ verdict: 'fail', looks: { taken: 5, saved_samples: 0 } });
  });

  test('begins no case beyond a look before all samples of it are there, however many could be under way', async () => {
    const { model } = await run({ answer: close, concurrency: 500 });
    expect(model.mostUnderWay).toBe(40);
    const cases = (from: number) =>
      new Set(model.calls.slice(40 * from, 40 * (from + 1)).map((call) => askedIn(call).number));
    for (const look of [0, 1, 2, 3, 4]) expect(cases(look).size).toBe(20);
  });

  test('waits for nobody that will not come: a failure ends the run', async () => {
    const answer = ({ number }: Asked): Scripted => (number === 7 ? new TypeError('broken') : right);
    const { ended } = await run({ answer, caseCount: 20, suite: '    max_repeats: 2\n', concurrency: 50 }).catch(
      (error: unknown) => ({ ended: error }),
    );
    expect(ended).toBeInstanceOf(Error);
  });
});

describe('repeats', () => {
  const looksOnce = 'gate: { looks: 1 }\n';

  test('are added after the last case, round by round, and no more than are allowed for', async () => {
    const { model, suite, verdict } = await run({ answer: close, suite: '    max_repeats: 3\n', settings: looksOnce });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', looks: { taken: 3, saved_samples: 0 } });
    expect(suite.looks?.plan.map(({ cases, repeats }) => [cases, repeats])).toEqual([
      [100, 1],
      [100, 2],
      [100, 3],
    ]);
    expect([...suite.cases][0]?.head['accuracy']).toHaveLength(3);
    expect(model.calls.map(({ repeat }) => repeat)).toEqual([0, 1, 2].flatMap((repeat) => Array(200).fill(repeat)));
  });

  test('end with the round that decides', async () => {
    const answer = (asked: Asked): string => (asked.repeat === 0 ? close(asked) : half(asked));
    const { model, verdict } = await run({ answer, suite: '    max_repeats: 5\n', settings: looksOnce });
    expect(verdict).toMatchObject({ verdict: 'fail', looks: { taken: 2, saved_samples: 0 } });
    expect(verdict.reason).toMatch(/decided at look 2 of 5$/);
    expect(model.calls).toHaveLength(400);
  });

  test('are none where the first look decides', async () => {
    const { model, verdict } = await run({ answer: half, suite: '    max_repeats: 5\n', settings: looksOnce });
    expect(verdict).toMatchObject({ verdict: 'fail', looks: { taken: 1 } });
    expect(model.calls).toHaveLength(200);
  });

  test('stop where a whole round does not fit the budget, which the verdict says', async () => {
    const settings = `${looksOnce}budget: { per_run: { calls: 500 } }\n`;
    const { model, suite, verdict } = await run({ answer: close, suite: '    max_repeats: 4\n', settings });
    expect(model.calls).toHaveLength(400);
    expect(suite.stopped).toBeUndefined();
    expect(suite.looks).toMatchObject({ taken: 2 });
    expect(verdict.verdict).toBe('inconclusive');
    expect(verdict.reason).toMatch(/more repeats were allowed for, but did not fit: .*calls/);
  });
});

describe('a run that is stopped and goes on', () => {
  test.each([
    ['a clear drop', { answer: half }],
    ['a close case with repeats', { answer: close, suite: '    max_repeats: 2\n', caseCount: 60 }],
  ])('takes the looks that it would have taken: %s', async (_, setting: Setting) => {
    const undisturbed = await run(setting);
    const most = undisturbed.model.calls.length;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: most }),
        fc.integer({ min: 1, max: 9 }),
        async (stopsAfter, concurrency) => {
          const { files } = await run({ ...setting, concurrency, stopsAfter });
          const resumed = await run({ ...setting, files });
          expect(lasting(resumed.text)).toEqual(lasting(undisturbed.text));
          expect(resumed.verdict).toEqual(undisturbed.verdict);
        },
      ),
      { numRuns: 4 },
    );
  });

  test.each([half, close])('asks nothing more once it has ended', async (answer) => {
    const first = await run({ answer, suite: '    max_repeats: 2\n' });
    const again = await run({ answer, suite: '    max_repeats: 2\n', files: first.files });
    expect(again.model.calls).toEqual([]);
    expect(again.text).toBe(first.text);
  });

  test('keeps the looks that are behind it when it is stopped', async () => {
    const { suite, verdict } = await run({ answer: close, stopsAfter: 70 });
    expect(suite).toMatchObject({ stopped: 'it was interrupted', looks: { taken: 1, saved_samples: 0 } });
    expect(verdict.verdict).toBe('inconclusive');
  });
});

test('suites wait for their looks apart, and one that was decided stays so when a cap ends the run', async () => {
  const second = `  - name: other
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    graders:
      - { type: icontains, value: "r", metric: accuracy }
`;
  const setting = { answer: half, suite: second, concurrency: 90 };
  const whole = await run(setting);
  expect(whole.suites.map(({ name, looks }) => [name, looks?.taken])).toEqual([
    ['triage', whole.suite.looks?.taken],
    ['other', 4],
  ]);
  const mostCalls = whole.model.calls.length - 10;
  const cut = await run({ ...setting, concurrency: 4, mostCalls });
  expect(cut.suite.stopped).toBeUndefined();
  expect(cut.verdict.verdict).toBe('fail');
  expect(cut.suites[1]).toMatchObject({ stopped: 'the cap of calls is reached' });
});
