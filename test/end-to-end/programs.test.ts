import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sample } from '../../src/domain/evaluation/sample.js';
import { ActionBed } from '../fixtures/action-bed.js';
import { labelProject } from '../fixtures/label-project.js';
import { pullRequestEvent } from '../fixtures/runner-payloads.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
const marker = join(folder, 'ran');

/** A suite whose program is a script that stands in head alone, and one whose program is trusted. */
const suites = `  - name: program
    target: { command: { run: "sh app/main.sh", setup: "sh app/setup.sh" } }
    sources: ["app/**"]
    dataset: evals/triage.jsonl
    graders:
      - { type: javascript, value: "output === context.expected", metric: right }
`;

const ran = (what: string): string => `echo ${what} >> ${marker}\n`;

const forged = JSON.stringify({
  suite: 'program',
  case: 'case-0',
  arm: 'head',
  outcome: { kind: 'answered', scores: { right: 1 } },
});

const scripts = (main: string) => ({ 'app/main.sh': main, 'app/setup.sh': ran('setup') });

const graderOf = (code: string): string =>
  `      - { type: javascript, metric: planted, value: "require('node:fs').writeFileSync('${marker}', 'grader'); ${code}" }\n`;

let bed: ActionBed;

beforeAll(async () => {
  bed = await ActionBed.open(
    (baseUrl) => [
      { name: 'runs', files: scripts(`${ran('target')}echo '{"output":"billing"}'\n`) },
      { name: 'tells', files: scripts(`node -p 'JSON.stringify({output: JSON.stringify(process.env)})'\n`) },
      {
        name: 'forges',
        files: scripts(
          `node -p 'JSON.stringify({output: "\\n${forged.replaceAll('"', '\\"')}\\n\\u001b[2J\\n::error::forged\\n"})'\n`,
        ),
      },
      { name: 'prints', files: scripts(`printf '%s\\n' '${forged}' '{"output":"billing"}'\n`) },
      {
        name: 'other-command',
        files: { 'lanegate.yml': withSuites(baseUrl).replace('sh app/main.sh', `touch ${marker}`) },
      },
      {
        name: 'own-grader',
        files: {
          'lanegate.yml': withSuites(baseUrl).replace('\nsuites:', '\nsuites:').concat(graderOf('return true')),
        },
      },
      {
        name: 'own-suite',
        files: {
          'lanegate.yml': withSuites(baseUrl).concat(
            suites.replace('name: program', 'name: mine').replace('sh app/main.sh', `touch ${marker}`),
            graderOf('return true'),
          ),
        },
      },
    ],
    suites,
  );
});

const withSuites = (baseUrl: string): string => labelProject({ baseUrl, settings: suites })['lanegate.yml'] ?? '';

afterAll(async () => {
  await bed.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  bed.reset();
  rmSync(marker, { force: true });
});

const fork = (branch: string) => pullRequestEvent({ ...bed.sides(branch), headRepository: 'eve/shop', author: 'eve' });
const colleague = (branch: string) => pullRequestEvent(bed.sides(branch));

const planted = {
  OPENAI_API_KEY: 'planted-openai',
  GITHUB_TOKEN: 'planted-github',
  ACTIONS_RUNTIME_TOKEN: 'planted-runtime',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'planted-identity',
  MODEL_KEY: 'planted-model-key-4f1d2c3b',
};

describe('an untrusted head', () => {
  test.each(['runs', 'other-command', 'own-grader', 'own-suite'])(
    'runs nothing, which is no pass: %s',
    async (branch) => {
      const named = branch === 'own-suite' ? 'program,mine' : 'program';
      const run = await bed.run('check', { event: fork(branch), inputs: { suites: named } });
      expect(run.outputs['verdict']).toBe('inconclusive');
      expect(run.summary).toMatch(/not evaluated/);
      expect(existsSync(marker)).toBe(false);
    },
  );

  test('would have been seen to run, as that of a colleague is', async () => {
    await bed.run('check', { event: colleague('runs'), inputs: { suites: 'program' } });
    expect(existsSync(marker)).toBe(true);
  });
});

const samplesOf = ({ files, folder: place }: Awaited<ReturnType<ActionBed['run']>>) =>
  (files[`${place}/samples.jsonl`] ?? '')
    .trim()
    .split('\n')
    .map((line) => Sample.parse(JSON.parse(line)));

describe("a colleague's program", () => {
  const run = (branch: string) =>
    bed.run('evaluate', {
      event: colleague(branch),
      environment: planted,
      inputs: { suites: 'program' },
      folder: detected(branch),
    });
  const folders = new Map<string, string>();
  const detected = (branch: string): string => folders.get(branch) ?? '';

  beforeAll(async () => {
    for (const branch of ['tells', 'forges', 'prints']) {
      const place = bed.newFolder();
      folders.set(branch, place);
      await bed.run('detect', { event: colleague(branch), folder: place });
    }
  });

  test('sees no secret of the step', async () => {
    const samples = samplesOf(await run('tells'));
    const seen = samples.flatMap(({ arm, outcome }) =>
      arm === 'head' && outcome.kind === 'answered' ? [outcome.content] : [],
    );
    expect(seen).toHaveLength(12);
    expect(seen[0]).toContain('PATH');
    for (const text of seen) {
      expect(text).not.toMatch(/planted/);
      expect(text).not.toMatch(/GITHUB_|ACTIONS_|RUNNER_|INPUT_/);
    }
  });

  test.each(['forges', 'prints'])('writes no sample and says nothing to the runner: %s', async (branch) => {
    const told = await run(branch);
    const samples = samplesOf(told);
    expect(samples).toHaveLength(24);
    expect(new Set(samples.map((each) => `${each.case} ${each.arm}`)).size).toBe(24);
    expect(samples.some(({ outcome }) => outcome.kind === 'answered' && outcome.scores['right'] === 1)).toBe(false);
    for (const text of [told.stdout, told.stderr]) {
      expect(text).not.toContain('\u001b');
      expect(text).not.toMatch(/^::error::forged/m);
    }
  });
});
