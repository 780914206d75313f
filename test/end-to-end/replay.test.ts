import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { answerByPrompt, labelProject, labelSentence, promptFile } from '../fixtures/label-project.js';
import { type CommandLineRun, runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const caseCount = 40;
const project = labelProject({ baseUrl: 'http://127.0.0.1:9/v1', caseCount });
const configuration = (project['lanegate.yml'] ?? '').replace(
  /loopback: .*\n/u,
  'loopback: { api: replay, path: evals/recordings.jsonl }\n',
);
const questions = (project['evals/triage.jsonl'] ?? '')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).vars.message);

/** What the model answered to every question under these instructions, as a recording. */
const recordingOf = (instructions: string): string =>
  questions
    .map((question) => {
      const messages = [
        { role: 'system', content: instructions },
        { role: 'user', content: question },
      ];
      const content = answerByPrompt({ model: 'ok', messages });
      return `${JSON.stringify({ request: { model: 'ok', messages }, response: { content, latency_ms: 40 } })}\n`;
    })
    .join('');

const [harmful, harmless, unheard] = [
  'Answer with a label.',
  `Be brief. ${labelSentence}`,
  `Be kind. ${labelSentence}`,
];
const recordings = [labelSentence, harmful, harmless].map(recordingOf).join('');
const withPrompt = (instructions: string) => ({ 'prompts/triage.prompt.yml': promptFile(instructions) });

let repository: TemporaryRepository;

beforeAll(() => {
  const files = { ...project, 'lanegate.yml': configuration, 'evals/recordings.jsonl': recordings };
  repository = temporaryRepository([
    { name: 'start', files },
    { name: 'harmful', parents: ['start'], files: withPrompt(harmful) },
    { name: 'harmless', parents: ['start'], files: withPrompt(harmless) },
    { name: 'unheard', parents: ['start'], files: withPrompt(unheard) },
    {
      name: 'own-recording',
      parents: ['start'],
      files: { ...withPrompt(unheard), 'evals/recordings.jsonl': recordings + recordingOf(unheard) },
    },
  ]);
});

afterAll(() => repository.remove());

const check = (...words: string[]): Promise<CommandLineRun> =>
  runCommandLine(['check', '--base', 'start', '--json', ...words], { folder: repository.folder });

describe('recorded answers are judged like fresh ones, for free and without a key', () => {
  test.each([
    ['harmful', 1, 'fail', {}],
    ['harmless', 0, 'pass', {}],
    ['unheard', 3, 'error', { unrecorded: caseCount }],
    ['own-recording', 0, 'inconclusive', {}],
  ])('%s ends with %i: %s', async (branch, exitStatus, verdict, incidents) => {
    const run = await check('--head', branch);
    expect(run.exitStatus).toBe(exitStatus);
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict, spent_usd: 0, suites: [{ verdict, incidents }] });
  });

  test('and what only head recorded is told to be unverified', async () => {
    const { stdout } = await check('--head', 'own-recording');
    expect(JSON.parse(stdout).reason).toContain(`answered only by recordings that head brought: ${caseCount}`);
  });

  test('and work that is not committed is checked as if it were', async () => {
    repository.git('checkout', '--quiet', 'start');
    repository.edit({ files: withPrompt(harmful) });
    const run = await check('--worktree');
    expect(run.exitStatus).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'fail', lanes: { prompt: 'fail' } });
    expect(repository.git('status', '--porcelain')).toBe(' M prompts/triage.prompt.yml');
  });
});
