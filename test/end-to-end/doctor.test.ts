import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DoctorReport } from '../../src/domain/doctor/finding.js';
import { soundCaller } from '../fixtures/a-workflow.js';
import { GithubStandIn } from '../fixtures/github-stand-in.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const settings = readFileSync('examples/triage/lanegate.yml', 'utf8');
const project = {
  'lanegate.yml': `${settings}  data: "@tidewater/data"\n`,
  'prompts/triage.prompt.yml': readFileSync('examples/triage/prompts/triage.prompt.yml', 'utf8'),
  'evals/triage.jsonl': readFileSync('examples/triage/evals/triage.jsonl', 'utf8'),
  '.github/workflows/lanegate.yml': soundCaller,
  '.github/CODEOWNERS': '* @tidewater/platform\n/prompts/ @tidewater/support-ai\n/evals/ @tidewater/support-quality\n',
};
const secret = 'ghp_ThisIsTheTokenOfATest0123456789abcdef';

let github: GithubStandIn;
let repository: TemporaryRepository;

beforeAll(async () => {
  github = await GithubStandIn.start({ tokens: { [secret]: 'ada' } });
  repository = temporaryRepository([{ files: project }]);
  repository.git('remote', 'add', 'origin', 'git@github.com:acme/shop.git');
});

afterAll(async () => {
  repository.remove();
  await github.stop();
  github.assertNoViolations();
});

async function doctor(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const run = await runCommandLine(['doctor', ...words], { folder: repository.folder, environment });
  return { ...run, report: words.includes('--json') ? DoctorReport.parse(JSON.parse(run.stdout)) : undefined };
}

const withToken = () => ({ GH_TOKEN: secret, GITHUB_API_URL: github.apiUrl });

describe('a project that is well', () => {
  test('has no problem, and what GitHub was not asked is not known', async () => {
    const { exitStatus, report } = await doctor(['--json', '--offline']);
    expect(exitStatus).toBe(0);
    expect(report).toMatchObject({ target: 'main', repository: 'acme/shop' });
    expect(report?.findings.filter(({ state }) => state === 'problem')).toEqual([]);
    expect(report?.findings).toContainEqual(expect.objectContaining({ area: 'repository', state: 'not-known' }));
    expect(new Set(report?.findings.map(({ area }) => area)).size).toBe(8);
  });

  test('is told to people in the same words', async () => {
    const { exitStatus, stdout } = await doctor(['--offline']);
    expect(exitStatus).toBe(0);
    expect(stdout).toContain('lanegate.yml can be read');
    expect(stdout).toMatch(/0 problems, \d+ warnings?, \d+ not known, \d+ ok\n$/);
  });
});

describe('settings on GitHub', () => {
  test('that require nothing are a problem, and the token is nowhere', async () => {
    const { exitStatus, report, stdout, stderr } = await doctor(['--json'], withToken());
    expect(exitStatus).toBe(1);
    const problems = report?.findings.filter(({ state }) => state === 'problem').map(({ says }) => says);
    expect(problems).toEqual([expect.stringContaining('nothing requires the check `lanegate` of main')]);
    expect(`${stdout}${stderr}`).not.toContain(secret);
  });

  test('that require the check are well', async () => {
    github.store.settings.rules = [
      {
        type: 'required_status_checks',
        parameters: {
          required_status_checks: [{ context: 'lanegate', integration_id: 15368 }],
          strict_required_status_checks_policy: false,
        },
      },
    ];
    const { exitStatus, report } = await doctor(['--json'], withToken());
    expect(exitStatus).toBe(0);
    expect(report?.findings).toContainEqual(
      expect.objectContaining({ state: 'ok', says: 'main requires the check `lanegate` of one app alone' }),
    );
  });

  test('that the token may not read are not known, with what it needs', async () => {
    github.store.settings.hidden.add('repos/get-branch-rules').add('repos/get-branch-protection');
    const { report } = await doctor(['--json'], withToken());
    const required = report?.findings.find(({ says }) => says.includes('requires the check'));
    expect(required).toMatchObject({ state: 'not-known', says: expect.stringContaining('metadata: read') });
  });
});

describe('what is broken', () => {
  test('in lanegate.yml is told with its place, and keeps nothing else from being looked at', async () => {
    repository.edit({ files: { 'lanegate.yml': 'version: 1\nsuits: []\n' } });
    const { exitStatus, report } = await doctor(['--json', '--offline']);
    repository.edit({ files: project });
    expect(exitStatus).toBe(1);
    expect(report?.findings[0]).toMatchObject({
      area: 'configuration',
      state: 'problem',
      place: 'lanegate.yml:2 (suits)',
    });
    expect(report?.findings).toContainEqual(expect.objectContaining({ area: 'suites', state: 'not-known' }));
    expect(report?.findings).toContainEqual(expect.objectContaining({ area: 'workflows', state: 'ok' }));
  });

  test('in a suite, a key and a workflow is a problem each, and --head looks at what is committed', async () => {
    repository.edit({
      files: {
        'lanegate.yml': settings.replace('dataset: evals/triage.jsonl', 'dataset: evals/gone.jsonl'),
        '.github/workflows/lanegate.yml': soundCaller.replace('if: always()', 'if: success()'),
      },
    });
    const [here, committed] = [
      await doctor(['--json', '--offline']),
      await doctor(['--json', '--offline', '--head', 'HEAD']),
    ];
    repository.edit({ files: project });
    const problems = here.report?.findings.filter(({ state }) => state === 'problem').map(({ area }) => area);
    expect(problems).toEqual(['suites', 'workflows']);
    expect([here.exitStatus, committed.exitStatus]).toEqual([1, 0]);
  });

  test.each([
    [['--repository', 'shop'], 'It is an owner and a name'],
    [['--base', 'nowhere'], 'no commit `nowhere`'],
  ])('in the command %j is a mistake', async (words, said) => {
    const { exitStatus, stderr } = await doctor([...words, '--offline']);
    expect(exitStatus).toBe(2);
    expect(stderr).toContain(said);
  });
});
