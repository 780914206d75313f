import { describe, expect, test } from 'vitest';
import { Selftest } from '../../src/domain/selftest/selftest-report.js';
import { selftest } from '../../src/stages/selftest.js';
import { collectingLog } from '../fakes/collecting-log.js';
import { collectingProgress } from '../fakes/collecting-progress.js';
import { collectingTraces } from '../fakes/collecting-traces.js';
import { type InMemoryFiles, inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { ScriptedGateway } from '../fakes/scripted-gateway.js';
import { type Script, ScriptedModel } from '../fakes/scripted-model.js';
import { labelProject } from '../fixtures/label-project.js';

const caseCount = 24;

type Setting = {
  readonly script?: Script;
  readonly files?: InMemoryFiles;
  readonly mostCalls?: number;
  readonly repeats?: number;
  readonly suites?: readonly string[];
};

/** Right but for the third repeat of the first case. */
const nearlySteady: Script = (call) => {
  const asked = call.messages.at(-1)?.content ?? '';
  const right = asked.includes('parcel') ? 'shipping' : 'billing';
  return asked.includes('parcel 0?') && call.repeat === 2 ? 'billing' : right;
};

async function run({ script = nearlySteady, files = inMemoryFiles(), mostCalls, repeats = 4, suites }: Setting = {}) {
  const git = inMemoryGit([{ name: 'main', files: labelProject({ baseUrl: 'http://127.0.0.1:9/v1', caseCount }) }]);
  const model = new ScriptedModel(script);
  const [gateway, log] = [new ScriptedGateway(model, mostCalls), collectingLog()];
  const ports = { git, files, gateway, log, progress: collectingProgress(), traces: collectingTraces() };
  const report = await selftest(ports, { folder: 'out', revision: 'main', suites, repeats, concurrency: 2 });
  return { report, files, model, log };
}

describe('selftest', () => {
  test('asks one target every case so many times, each time afresh', async () => {
    const { report, files, model, log } = await run();
    expect(model.calls).toHaveLength(4 * caseCount);
    expect(model.calls.every(({ isFresh }) => isFresh === true)).toBe(true);
    expect(new Set(model.calls.map(({ repeat }) => repeat))).toEqual(new Set([0, 1, 2, 3]));
    expect(log.messages('info')[0]).toMatch(/^plan of triage: 24 cases, 4 repeats; head alone/);
    expect(log.messages('info')).toHaveLength(2);
    expect(Selftest.parse(JSON.parse(files.text('out/selftest.json') ?? ''))).toEqual(report);
    const [suite] = report.suites;
    expect(suite).toMatchObject({ name: 'triage', cases: caseCount, units: caseCount, gate_repeats: 1 });
    expect(suite?.metrics[0]?.flaky_cases).toEqual([
      { id: 'case-0', metric: 'accuracy', passes: 3, samples: 4, rate: 0.5 },
    ]);
    expect(suite?.verdicts?.fail.rate).toBe(0);
    expect(suite?.proposals.map(({ repeats }) => repeats)).toEqual([1, 3, 5]);
    expect(suite?.proposals[0]?.usd).toBeCloseTo((2 * report.spent.usd) / 4, 9);
  });

  test('goes on where a cap has ended it, and asks nothing twice', async () => {
    const files = inMemoryFiles();
    const first = await run({ files, mostCalls: 30 });
    expect(first.report.suites[0]?.stopped).toBe('the cap of calls is reached');
    const second = await run({ files });
    expect(first.model.calls.length + second.model.calls.length).toBe(4 * caseCount);
    expect(second.report.suites).toEqual((await run()).report.suites);
  });

  test('adds to what it has when it is asked for more repeats', async () => {
    const files = inMemoryFiles();
    await run({ files, repeats: 4 });
    const more = await run({ files, repeats: 6 });
    expect(more.model.calls).toHaveLength(2 * caseCount);
    expect(more.report.suites[0]?.metrics[0]?.flaky_cases).toMatchObject([{ passes: 5, samples: 6 }]);
  });

  test('refuses a suite that is not there', async () => {
    await expect(run({ suites: ['triag'] })).rejects.toThrow(/triag/);
  });
});
