import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PlanReport } from '../../src/domain/planning/plan-report.js';
import { Selftest } from '../../src/domain/selftest/selftest-report.js';
import { answerByPrompt, keyVariable, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { LoopbackModelServer } from '../fixtures/loopback-model-server.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const caseCount = 12;
const repeats = 4;

let models: LoopbackModelServer;
let repository: TemporaryRepository;
let answers = 0;

beforeAll(async () => {
  // The model wavers on one parcel: every other answer is wrong.
  models = new LoopbackModelServer({
    answer: (request) => {
      const isWavering = request.messages.at(-1)?.content.includes('parcel 0?') === true;
      answers += isWavering ? 1 : 0;
      return isWavering && answers % 2 === 0 ? 'billing' : answerByPrompt(request);
    },
  });
  const baseUrl = await models.start();
  repository = temporaryRepository([
    { name: 'start', files: labelProject({ baseUrl, caseCount }) },
    { name: 'edited', files: { 'prompts/triage.prompt.yml': promptFile(`Be brief. ${labelSentence}`) } },
  ]);
});

afterAll(async () => {
  await models.close();
  repository.remove();
});

const lanegate = (...words: string[]) =>
  runCommandLine(words, { folder: repository.folder, environment: { [keyVariable]: 'secret-key' } });

describe('lanegate plan', () => {
  test('prints what a suite can show and may cost, and asks nobody', async () => {
    const commits = ['--base', repository.id('start'), '--head', repository.id('edited')];
    const told = await lanegate('plan', ...commits);
    expect(told).toMatchObject({ exitStatus: 0 });
    expect(told.stdout).toMatch(/^plan of triage: 12 cases, 1 repeat, 1 look; base and head\n/);
    expect(told.stdout).toMatch(/widened from 5\.0 points/);
    expect(told.stderr).toMatch(/triage: the default margin of 5\.0 points was widened/);
    const json = await lanegate('plan', ...commits, '--json');
    const report = PlanReport.parse(JSON.parse(json.stdout));
    expect(report.suites).toMatchObject([{ name: 'triage', samples: 2 * caseCount, power: { source: 'assumed' } }]);
    expect(report.greatest_usd).toBeGreaterThan(0);
    expect(models.requests).toHaveLength(0);
  });
});

describe('lanegate selftest', () => {
  test('asks every case so many times, tells the noise and blocks nothing; the next one asks nothing more', async () => {
    const told = await lanegate('selftest', '--ref', repository.id('start'), '--repeats', String(repeats));
    expect(told).toMatchObject({ exitStatus: 0 });
    expect(models.requests).toHaveLength(repeats * caseCount);
    expect(told.stdout).toMatch(/blocked though nothing changed {2}\d/);
    expect(told.stdout).toMatch(/case-0: 2 of 4 passed; two answers differ 66\.7 % of the time/);
    expect(told.stderr).toMatch(/plan of triage: 12 cases, 4 repeats; head alone/);
    const file = join(repository.folder, '.lanegate', 'selftest', 'selftest.json');
    const written = Selftest.parse(JSON.parse(readFileSync(file, 'utf8')));
    const again = await lanegate('selftest', '--ref', repository.id('start'), '--repeats', String(repeats), '--json');
    expect(models.requests).toHaveLength(repeats * caseCount);
    expect(Selftest.parse(JSON.parse(again.stdout)).suites).toEqual(written.suites);
    expect(`${told.stdout}${told.stderr}${readFileSync(file, 'utf8')}`).not.toContain('secret-key');
  });

  test('of three answers a case is a mistake', async () => {
    expect(await lanegate('selftest', '--repeats', '3')).toMatchObject({
      exitStatus: 2,
      stderr: expect.stringContaining('from 4 to 100'),
    });
  });
});
