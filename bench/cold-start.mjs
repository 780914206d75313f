import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { built, forgetCode } from './built.mjs';
import { git, importCommits } from './import-commits.mjs';
import { atMost, best, median, milliseconds } from './measure.mjs';
import { cleanEnvironment, expectExit, runProcess } from './run-process.mjs';

const rounds = 15;

/**
 * How much longer than bare Node the entries take, the median of runs that take turns: as on a machine that never ran
 * them, which is what a job of GitHub Actions has, and with the code that the run before compiled.
 */
export async function measureColdStart(folder) {
  const { head, base, workspace } = makeSmallRepository(join(folder, 'cold-start'));
  const step = stepEnvironment(join(folder, 'step'), workspace);
  const pullRequest = step('pull_request', payload(base, head));
  const manualStart = step('workflow_dispatch', { inputs: {} });
  // Nothing to compare: the action reads its inputs and the event, and refuses before it asks git anything.
  const refusing = { words: [built('detect.js')], environment: manualStart, exitCode: 2 };
  const detecting = { words: [built('detect.js')], environment: pullRequest, exitCode: 0 };
  const version = { words: [built('cli/index.js'), '--version'], environment: cleanEnvironment, exitCode: 0 };
  const times = await takeTurns({ bare: { ...version, words: ['-e', '0'] }, refusing, detecting, version }, workspace);
  const bare = median(times.bare.again);
  const row = (what, ofRuns, hasGoal) => {
    const moreMs = median(ofRuns) - bare;
    const goal = hasGoal ? atMost(moreMs, 150, milliseconds) : {};
    const result = `${milliseconds(moreMs)} more (best ${milliseconds(best(ofRuns) - best(times.bare.again))} more)`;
    const beside = `${milliseconds(median(ofRuns))}, bare node -e 0 ${milliseconds(bare)}`;
    return { what, result, ...goal, beside };
  };
  const rows = (what, { first, again }, hasGoal) => [
    row(`${what}, the first time`, first, hasGoal),
    row(`${what}, again`, again, hasGoal),
  ];
  return [
    ...rows('dist/detect.js up to its first question to git', times.refusing, true),
    ...rows('dist/detect.js on a pull request of a small repository, git and all', times.detecting, false),
    ...rows('dist/cli/index.js --version', times.version, true),
  ];
}

/** Runs each program for the first time and again, in turns with the others. */
async function takeTurns(programs, cwd) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, { first: [], again: [] }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { words, environment, exitCode }] of Object.entries(programs)) {
      const run = async () =>
        expectExit(await runProcess(process.execPath, words, { cwd, environment }), exitCode).wallMs;
      forgetCode();
      times[name].first.push(await run());
      times[name].again.push(await run());
    }
  }
  return times;
}

function makeSmallRepository(workspace) {
  importCommits(workspace, { main: { 'src/app.py': 'print(1)\n' }, change: { 'src/app.py': 'print(2)\n' } });
  return { workspace, base: git(workspace, ['rev-parse', 'main']), head: git(workspace, ['rev-parse', 'change']) };
}

const payload = (base, head) => ({
  pull_request: {
    number: 1,
    user: { login: 'ada' },
    base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
    head: { sha: head, ref: 'change', repo: { full_name: 'acme/shop' } },
  },
});

/** Makes the environments of steps, as the runner sets them up. */
function stepEnvironment(folder, workspace) {
  mkdirSync(folder, { recursive: true });
  for (const name of ['output', 'summary']) writeFileSync(join(folder, name), '');
  return (event, eventPayload) => {
    const eventPath = join(folder, `${event}.json`);
    writeFileSync(eventPath, JSON.stringify(eventPayload));
    return {
      ...cleanEnvironment,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      INPUT_FOLDER: join(folder, 'run'),
    };
  };
}
