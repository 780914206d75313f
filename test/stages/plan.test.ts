import { describe, expect, test } from 'vitest';
import { Evaluation } from '../../src/domain/evaluation/evaluation.js';
import { PlanReport } from '../../src/domain/planning/plan-report.js';
import { planText, planWarnings } from '../../src/domain/planning/plan-text.js';
import { detect } from '../../src/stages/detect.js';
import { evaluate } from '../../src/stages/evaluate.js';
import { plan } from '../../src/stages/plan.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { ScriptedModel } from '../fakes/scripted-model.js';
import { labelProject } from '../fixtures/label-project.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

const folder = 'run';

type Setting = {
  readonly caseCount?: number;
  readonly suite?: string;
  readonly gate?: string;
  readonly headGate?: string;
  readonly target?: string;
};

/** The label project with a paid model, and a change of its prompt. */
function aWorld({ caseCount = 100, suite = '', gate = '', target }: Setting = {}) {
  const written = labelProject({ baseUrl: 'http://127.0.0.1:9/v1', caseCount, settings: `${suite}${gate}` });
  const settings = written['lanegate.yml'] ?? '';
  const aimed = target === undefined ? settings : settings.replace(/target: .*/, `target: ${target}`);
  const files: Readonly<Record<string, string>> = { ...written, 'lanegate.yml': aimed };
  const prompt = (files['prompts/triage.prompt.yml'] ?? '').replace('labels are', 'possible labels are');
  const git = inMemoryGit([
    { name: 'main', files },
    { name: 'head', files: { 'prompts/triage.prompt.yml': prompt } },
  ]);
  const model = new ScriptedModel((_, index) => (index % 5 === 0 ? 'billing' : 'shipping'));
  const gateway = new ScriptedGateway(model);
  const log = collectingLog();
  const others = {
    progress: collectingProgress(),
    traces: collectingTraces(),
    syntax: shippedSyntax,
    clock: fakeClock(),
  };
  return { git, files: inMemoryFiles(), gateway, log, model, ...others };
}

type World = ReturnType<typeof aWorld>;

const detected = (world: World) => detect(world, { policy: 'main', head: { revision: 'head' }, folder });

async function planned(world: World, suites?: readonly string[]) {
  const report = await plan(world, await detected(world), { folder, suites, isUntrustedHead: false });
  return PlanReport.parse(report);
}

describe('plan', () => {
  test('tells what the suite can show and what it may cost, and asks nobody', async () => {
    const world = aWorld();
    const report = await planned(world);
    const [suite] = report.suites;
    expect(suite).toMatchObject({ name: 'triage', comparison: 'arms', cases_planned: 100, samples: 200 });
    expect(suite?.power).toMatchObject({ cases: 100, repeats: 1, looks: 5, source: 'assumed', margin: 0.05 });
    // As simulated for 100 cases at one look, and a little more for the last of five.
    expect(suite?.power?.detectable_drop).toBeGreaterThan(0.12);
    expect(suite?.power?.detectable_drop).toBeLessThan(0.14);
    expect(suite?.power?.passable_margin).toBeGreaterThan(0.104);
    expect(suite?.power?.passable_margin).toBeLessThan(0.12);
    expect(report.greatest_usd).toBeGreaterThan(0);
    expect(report.expected_usd).toBeCloseTo(report.greatest_usd / 4, 9);
    expect(world.model.calls).toEqual([]);
    expect(world.gateway.requests).toEqual([]);
    const lines = planText(report);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('plan of triage: 100 cases, 1 repeat, 5 looks; base and head');
    expect(lines[2]).toMatch(
      /^ {2}the margin is 5\.0 points, so an unchanged head is inconclusive more than once in five; about/,
    );
    expect(planText(report, 'full').join('\n')).toMatch(
      /noise: .* assumed: 16 % .*\n {2}200 answers: likely .* \(four/,
    );
  });

  test('of a program says that only its replies tell what it costs', async () => {
    const report = await planned(aWorld({ target: '{ command: { run: ./answer } }' }));
    expect(report.suites[0]).toMatchObject({ asks_own_program: true });
    expect(planText(report).at(-1)).toBe('  200 answers: what they cost, only the replies tell');
    const twice = { ...report, suites: [...report.suites, ...report.suites] };
    expect(planText(twice).at(-1)).toMatch(/^in all: .*, beside what programs take$/);
  });

  test('tells at length what to know of it, in one line each', async () => {
    const report = { ...(await planned(aWorld())), notes: ['t: `{topic}` is sent as it is\n written'] };
    expect(planText(report).join('\n')).not.toContain('note:');
    expect(planText(report, 'full').at(-1)).toMatch(/^note: t: `\{topic\}` is sent as it is\W+written$/);
  });

  test('of a suite whose metrics are only reported promises no drop that it would find', async () => {
    const report = await planned(aWorld({ suite: '    gate: { metrics: { accuracy: report } }\n' }));
    expect(report.suites[0]?.power).toBeUndefined();
    expect(planText(report).join('\n')).toContain('no metric decides: every one is only reported');
  });

  test('of five cases widens the default margin, with a warning', async () => {
    const report = await planned(aWorld({ caseCount: 5 }));
    expect(report.suites[0]?.power).toMatchObject({ margin_widened: true, looks: 1, unit: 'case', units: 5 });
    expect(planWarnings(report)).toEqual([
      'triage: the default margin of 5.0 points was widened to 46.0 points, since 5 cases cannot pass it even if no answer ' +
        'changes; add some, or set gate.margin to the drop that you accept',
    ]);
    const [suite] = report.suites;
    if (suite?.power === undefined) throw new Error('the suite has no power');
    const shard = { ...suite, cases_planned: 2 };
    const cut = { ...shard, power: { ...suite.power, cases: 2, units: 2 } };
    for (const each of [shard, cut])
      expect(planWarnings({ ...report, suites: [each] })[0]).toContain('since 5 cases cannot pass it');
    expect(planText(report)[2]).toMatch(
      /^ {2}the margin is 46\.0 points, widened from 5\.0 points.*; about \d{3} cases would do for 5\.0 points, or/,
    );
  });

  test('tells how many cases would do at the level that is set', async () => {
    const enoughAt = async (alpha: number) => {
      const report = await planned(aWorld({ caseCount: 5, gate: `gate: { alpha: ${alpha} }\n` }));
      return Number(/about (\d+) cases would do for 5\.0 points/.exec(planText(report)[2] ?? '')?.[1]);
    };
    const [usual, strict] = [await enoughAt(0.05), await enoughAt(0.005)];
    // About as the squares of scipy's norm.ppf(.95) + norm.ppf(.8) and norm.ppf(.995) + norm.ppf(.8): 6.18 and 11.68.
    expect(strict / usual).toBeGreaterThan(1.7);
    expect(strict / usual).toBeLessThan(2);
  });

  test.each([
    ['at the level of the last look', ''],
    ['by all metrics that decide', '      - { type: not-contains, value: "?", metric: form }\n'],
  ])('tells so many cases that an unchanged head passes with them, %s', async (_, grader) => {
    const enoughOf = async (caseCount: number): Promise<string> =>
      planText(await planned(aWorld({ caseCount, suite: grader })))[2] ?? '';
    const enough = Number(/about (\d+) cases would do/.exec(await enoughOf(100))?.[1]);
    expect(await enoughOf(enough)).toBe('  the margin is 5.0 points');
    expect(await enoughOf(enough - 20)).toMatch(/inconclusive more than once in five/);
  });

  test('counts clusters, not their cases, and repeats as no cases', async () => {
    const report = await planned(aWorld({ suite: '    repeats: 3\n' }));
    expect(report.suites[0]?.power?.standard_deviation).toBeCloseTo(0.4 / Math.sqrt(3), 12);
    expect(report.suites[0]?.samples).toBe(600);
  });

  test('refuses an explicit margin that no data could pass, with the number of cases that would do', async () => {
    const world = aWorld({ caseCount: 20, suite: '    gate: { margin: 0.05 }\n' });
    await expect(planned(world)).rejects.toThrow(/cannot be passed by 20 cases .* it takes 52$/);
    await expect(
      evaluate(world, { folder, suites: undefined, isUntrustedHead: false, concurrency: 2 }),
    ).rejects.toThrow(/it takes 52/);
    await expect(
      evaluate(world, {
        folder,
        suites: undefined,
        isUntrustedHead: false,
        concurrency: 2,
        shard: { index: 1, count: 2 },
      }),
    ).rejects.toThrow(/it takes 52/);
    expect(world.model.calls).toEqual([]);
  });

  test('of nothing says so', async () => {
    expect(planText(await planned(aWorld(), []))).toEqual(['no suite is affected, so nothing is asked']);
  });
});

describe('evaluate', () => {
  test('tells the plan before the first call, keeps it with the suite, and the next plan measures by it', async () => {
    const world = aWorld({ suite: '    repeats: 2\n', gate: 'gate: { looks: 1 }\n' });
    await detected(world);
    const run = await evaluate(world, { folder, suites: undefined, isUntrustedHead: false, concurrency: 1 });
    expect(world.log.messages('info')[0]).toMatch(/^plan of triage: 100 cases, 2 repeats/);
    expect(run.suites[0]?.power).toMatchObject({ source: 'assumed', expected_from: 'input-size' });
    expect(Evaluation.parse(JSON.parse(world.files.text('run/evaluation.json') ?? '')).suites[0]?.power).toBeDefined();
    const [again] = (await planned(world)).suites;
    expect(again?.power).toMatchObject({
      source: 'measured',
      measured: { metric: 'accuracy', head: run.head },
      expected_from: 'earlier-run',
    });
    expect(again?.power?.expected_usd).toBeCloseTo(run.spent.usd, 9);
  });

  test('does not measure by a run of other cases', async () => {
    const [world, other] = [aWorld({ gate: 'gate: { looks: 1 }\n' }), aWorld({ caseCount: 99 })];
    await detected(world);
    await evaluate(world, { folder, suites: undefined, isUntrustedHead: false, concurrency: 1 });
    const report = await planned({ ...other, files: world.files });
    expect(report.suites[0]?.power).toMatchObject({ source: 'assumed', expected_from: 'input-size' });
  });
});
