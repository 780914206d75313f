import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type CommandLineRun, runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const settings = 'version: 1\ngate: { mixed_lanes: block, override: { allow: [grace@example.com] } }\n';
const prompt = (text: string) => `messages: [{ role: system, content: ${text} }]\n`;
let origin: TemporaryRepository;
let repository: TemporaryRepository;

beforeAll(() => {
  origin = temporaryRepository([
    { files: { 'lanegate.yml': settings, 'prompts/a.prompt.yml': prompt('one'), 'src/app.py': 'x = 1\n' } },
    { name: 'mixed', files: { 'prompts/a.prompt.yml': prompt('two'), 'src/app.py': 'x = 2\n' } },
  ]);
  origin.git('branch', '--force', 'base', 'main~1');
  repository = origin.clone();
});

afterAll(() => {
  repository.remove();
  origin.remove();
});

/** What git is told about whoever works here. */
const signed = (name: string) => ({
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'user.name',
  GIT_CONFIG_VALUE_0: name,
  GIT_CONFIG_KEY_1: 'user.email',
  GIT_CONFIG_VALUE_1: `${name.toLowerCase()}@example.com`,
});

const lanegate = (words: readonly string[], name = 'Grace'): Promise<CommandLineRun> =>
  runCommandLine(words, { folder: repository.folder, environment: signed(name) });
const check = () => lanegate(['check', '--base', 'origin/base', '--json']);
const reason = 'Both belong together: ::error::<b>';

test('an override from a terminal lets a failed change through, when another than its author gives it', async () => {
  const before = await check();
  expect(before.exitStatus).toBe(1);
  await lanegate(['override', '--lane', 'prompt,code', '--reason', reason], 'Ada');
  expect(JSON.parse((await check()).stdout)).toMatchObject({
    blocks: true,
    overrides: [{ by: 'Ada <ada@example.com>', holds: false }],
  });
  const given = await lanegate(['override', '--lane', 'prompt,code', '--reason', reason, '--json']);
  expect(given).toMatchObject({ exitStatus: 0, stderr: '' });
  const record = JSON.parse(given.stdout);
  expect(record).toMatchObject({ head: repository.id('HEAD'), by: 'Grace <grace@example.com>', reason });
  expect(Date.parse(record.expires) - Date.parse(record.at)).toBe(7 * 86_400_000);
  const after = await check();
  expect(after.exitStatus).toBe(0);
  expect(JSON.parse(after.stdout)).toMatchObject({ verdict: 'fail', blocks: false });
});

test('what is on record is listed, and goes to origin when asked', async () => {
  expect(origin.git('branch', '--list', 'lanegate')).toBe('');
  const pushed = await lanegate(['override', '--lane', 'evals', '--reason', 'another', '--head', 'HEAD~1', '--push']);
  expect(pushed).toMatchObject({ exitStatus: 0 });
  const names = origin.git('ls-tree', '-r', '--name-only', 'lanegate').split('\n');
  expect(names).toHaveLength(3);
  const listed = await lanegate(['override', '--list']);
  expect(listed.stdout.split('\n').filter((line) => line !== '')).toHaveLength(3);
  expect(listed.stdout).toContain('by Grace <grace@example.com>: another');
});

test.each([
  [['--reason', 'why'], 'which lane'],
  [['--lane', 'prompt'], 'which lane'],
  [['--lane', 'everything', '--reason', 'why'], 'They are among'],
  [['--lane', 'prompt', '--reason', ' '], 'reason'],
  [['--lane', 'prompt', '--reason', 'why', '--days', '91'], 'from 1 to 90'],
  [['--lane', 'prompt', '--reason', 'why', '--head', 'nowhere'], 'no commit nowhere'],
  [['--list', '--push'], 'cannot be used with'],
])('override %j is a mistake', async (words, said) => {
  const run = await lanegate(['override', ...words]);
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toContain(said);
});
