import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { built } from './built.mjs';
import { git, importCommits } from './import-commits.mjs';
import { atMost, best, median, milliseconds } from './measure.mjs';
import { cleanEnvironment, expectExit, runProcess } from './run-process.mjs';

const rounds = 15;

/** How much longer than bare Node the entries take, the median of runs that take turns. */
export async function measureColdStart(folder) {
  const { head, base, workspace } = makeSmallRepository(join(folder, 'cold-start'));
  const step = stepEnvironment(join(folder, 'step'), workspace);
  const pullRequest = step('pull_request', payload(base, head));
  const manualStart = step('workflow_dispatch', { inputs: {} });
  const node = (words, environment, exitCode = 0) => ({ words, environment, exitCode });
  const programs = {
    bare: node(['-e', '0'], cleanEnvironment),
    bundle: node(['-e', `import(${JSON.stringify(pathToFileURL(built('suite/index.js')).href)})`], cleanEnvironment),
    // Nothing to compare: the action reads its inputs and the event, and refuses before it asks git anything.
    refusing: node([built('detect.js')], manualStart, 2),
    detecting: node([built('detect.js')], pullRequest),
    version: node([built('cli/index.js'), '--version'], cleanEnvironment),
  };
  const times = await takeTurns(programs, workspace);
  const bare = median(times.bare);
  const row = (what, name, hasGoal) => {
    const moreMs = median(times[name]) - bare;
    const goal = hasGoal ? atMost(moreMs, 150, milliseconds) : {};
    const result = `${milliseconds(moreMs)} more (best ${milliseconds(best(times[name]) - best(times.bare))} more)`;
    const beside = `${milliseconds(median(times[name]))}, bare node -e 0 ${milliseconds(bare)}`;
    return { what, result, ...goal, beside };
  };
  return [
    row('dist/detect.js up to its first question to git', 'refusing', true),
    row('dist/detect.js on a pull request of a small repository, git and all', 'detecting', false),
    row('dist/cli/index.js --version', 'version', true),
    row('import of dist/suite/index.js alone', 'bundle', false),
  ];
}

async function takeTurns(programs, cwd) {
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { words, environment, exitCode }] of Object.entries(programs)) {
      const ended = expectExit(await runProcess(process.execPath, words, { cwd, environment }), exitCode);
      times[name].push(ended.wallMs);
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
