import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const cases = triageProject['evals/triage.jsonl'] ?? '';
const promptEdit = editedFile('prompts/triage.prompt.yml', 'one label', 'a label');

/** What somebody writes by mistake, and what is told: where, what, and what to do. */
const mistakes: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'an unknown key',
    editedFile('lanegate.yml', 'suites:', 'sutes:'),
    /^lanegate\.yml:4 \(sutes\): unknown key `sutes`\n {2}hint: did you mean `suites`\?\n$/u,
  ],
  [
    'an unknown key deep inside',
    editedFile('lanegate.yml', 'metric: accuracy', 'metrc: accuracy'),
    /^lanegate\.yml:9 \(suites\.0\.graders\.0\.metrc\): unknown key `metrc`\n {2}hint: did you mean `metric`\?\n$/u,
  ],
  [
    'a key that would command the terminal',
    { 'lanegate.yml': 'version: 1\n"\\e[2J\\u202Esuites": []\n' },
    /^lanegate\.yml:2 \(\[2Jsuites\): unknown key `\[2Jsuites`\n {2}hint: .+\n$/u,
  ],
  [
    'no valid YAML',
    editedFile('lanegate.yml', 'suites:', 'suites: ]'),
    /^lanegate\.yml:4: this is not valid YAML: .+\n {2}hint: put the value in quotes\n$/u,
  ],
  [
    'a dataset with a broken line',
    { 'evals/triage.jsonl': cases.replace('"id":"2"', '"id":"2') },
    /^evals\/triage\.jsonl:2: this line is not valid JSON\n {2}hint: .+\n$/u,
  ],
  [
    'a case id that is there twice',
    { 'evals/triage.jsonl': cases.replace('"id":"2"', '"id":"1"') },
    /^evals\/triage\.jsonl:2: the case id `1` is used twice; it is also on line 1\n {2}hint: .+\n$/u,
  ],
  [
    'an empty dataset',
    { 'evals/triage.jsonl': '\n' },
    /^evals\/triage\.jsonl: this dataset has no cases\n {2}hint: .+\n$/u,
  ],
  [
    'a dataset that is not there',
    editedFile('lanegate.yml', 'evals/triage.jsonl', 'evals/triag.jsonl'),
    /^lanegate\.yml:7 \(suites\.0\.dataset\): the dataset .+ is not in the repository\n {2}hint: did you mean `evals\/triage\.jsonl`\?\n$/u,
  ],
  [
    'a variable of the template that no case has',
    editedFile('prompts/triage.prompt.yml', '{{message}}', '{{mesage}}'),
    /^prompts\/triage\.prompt\.yml:6: no case of the suite `triage` has the variable `mesage`\n {2}hint: .+message.*\n$/u,
  ],
  [
    'no graders',
    { 'lanegate.yml': `${triageProject['lanegate.yml']?.split('    graders:')[0]}    graders: []\n` },
    /^lanegate\.yml:8 \(suites\.0\.graders\): the suite `triage` has no graders, so nothing could fail\n {2}hint: .+\n$/u,
  ],
  [
    'an unknown model binding',
    editedFile('lanegate.yml', 'model: triage }\n', 'model: triaje }\n'),
    /^lanegate\.yml:6 \(suites\.0\.target\): there is no model binding `triaje`\n {2}hint: did you mean `triage`\?\n$/u,
  ],
  [
    'an unknown provider',
    editedFile('lanegate.yml', 'provider: embedded', 'provider: opnai'),
    /^lanegate\.yml:3 \(models\.triage\.provider\): there is no provider `opnai` for .+\n {2}hint: did you mean `openai`\?\n$/u,
  ],
  [
    'a key variable that is not set',
    editedFile('lanegate.yml', 'provider: embedded, model: embedded-1', 'provider: openai, model: gpt-4.1-mini'),
    /^(?:plan of triage: .+\n(?: {2}.+\n)*)(?:warning: .+\n)?the key variable `OPENAI_API_KEY` is not set\n {2}hint: set OPENAI_API_KEY, or correct `key_env`\n$/u,
  ],
];

let repository: TemporaryRepository;
let outside: string;

beforeAll(() => {
  repository = temporaryRepository([
    { name: 'start', files: triageProject },
    { name: 'edit', files: promptEdit },
    ...mistakes.map(([, files], index) => ({ name: `mistake-${index}`, parents: ['start'], files })),
  ]);
  outside = mkdtempSync(join(tmpdir(), 'outside-'));
});

afterAll(() => {
  repository.remove();
  rmSync(outside, { recursive: true, force: true });
});

/** A mistake ends with 2 and one message on standard error; standard output stays empty for whoever reads JSON. */
async function expectMistake(words: readonly string[], message: RegExp, folder = repository.folder): Promise<void> {
  const run = await runCommandLine([...words, '--json'], { folder });
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toMatch(message);
  expect(run.stderr).not.toMatch(/^ {4}at |node:|Error/mu);
}

describe('a mistake of the user is one sentence with its place and a hint', () => {
  test.each(mistakes.map(([what, , message], index) => [what, `mistake-${index}`, message] as const))(
    '%s',
    (_, branch, message) => expectMistake(['check', '--base', 'start', '--head', branch], message),
  );

  test.each([
    ['an unknown suite', ['--suite', 'triag'], /^there is no suite `triag`\n {2}hint: did you mean `triage`\?\n$/u],
    [
      'a base that does not exist',
      ['--base', 'nowhere'],
      /^there is no commit `nowhere` in this repository\n {2}hint: .+\n$/u,
    ],
    [
      'a commit id that does not exist',
      ['--base', 'f'.repeat(40)],
      /^there is no commit `f{40}` in this repository\n {2}hint: .+\n$/u,
    ],
    ['an unknown option', ['--sute', 'triage'], /^error: unknown option '--sute'\n\(Did you mean --suite\?\)\n/u],
    ['a folder without a name', ['--out', ''], /^the option --out is empty\n {2}hint: .+\n$/u],
    ['a number that is none', ['--concurrency', 'many'], /It is a whole number from 1 to 1000/u],
    ['a pull request that is none', ['--pull-request', '#17'], /It is the number of a pull request/u],
  ])('%s', (_, options, message) => expectMistake(['check', '--base', 'start', '--head', 'edit', ...options], message));

  test('a folder that is no git repository', () =>
    expectMistake(['check'], /^\S+ cannot be read as a git repository: .+\n {2}hint: .+\n$/u, outside));

  test('an unknown command', async () => {
    const run = await runCommandLine(['chek'], { folder: outside });
    expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
    expect(run.stderr).toContain('(Did you mean check?)');
  });
});

test('without mistakes the same change is checked', async () => {
  const words = ['check', '--base', 'start', '--head', 'edit', '--json'];
  const run = await runCommandLine(words, { folder: repository.folder });
  expect(JSON.parse(run.stdout)).toMatchObject({ suites: [{ name: 'triage' }] });
});
