import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { CorpusReport } from '../../src/domain/corpus/check/corpus-report.js';
import { soundText } from '../fixtures/corpus-fixtures.js';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const toRemove: TemporaryRepository[] = [];
afterEach(() => {
  for (const repository of toRemove.splice(0)) repository.remove();
});

function repositoryWith(files: Readonly<Record<string, string>>): TemporaryRepository {
  const repository = temporaryRepository([{ name: 'one', files }]);
  toRemove.push(repository);
  return repository;
}

const example = (path: string): string => readFileSync(join('examples/triage', path), 'utf8');

test('what it writes is detected and checked at once', async () => {
  const prompt = example('prompts/triage.prompt.yml').replace(/^messages:/m, 'model: embedded/embedded-1\nmessages:');
  const repository = repositoryWith({
    'prompts/triage.prompt.yml': prompt,
    'evals/triage.jsonl': example('evals/triage.jsonl'),
  });
  const lanegate = (...words: string[]) => runCommandLine(words, { folder: repository.folder });
  const made = await lanegate('init', '--json', '--ref', 'a'.repeat(40));
  expect(made).toMatchObject({ exitStatus: 0, stderr: '' });
  expect(JSON.parse(made.stdout)).toMatchObject({
    version: 1,
    written: [
      'lanegate.yml',
      '.github/workflows/lanegate.yml',
      '.github/workflows/lanegate-retarget.yml',
      '.github/workflows/lane-override.yml',
    ],
    suites: ['triage'],
    open: [],
    troubles: [],
    keys: [],
  });
  const detected = await lanegate('detect', '--worktree', '--json');
  expect(JSON.parse(detected.stdout)).toMatchObject({ suites: ['triage'] });
  const checked = await lanegate('check', '--worktree', '--json');
  expect(checked.exitStatus).toBe(0);
  expect(JSON.parse(checked.stdout).suites).toMatchObject([{ name: 'triage', metrics: [{ name: 'accuracy' }] }]);
});

test('a corpus that it declares is checked as written, and of the data lane as it was before', async () => {
  const documents = Object.fromEntries(
    ['returns', 'refunds', 'en/parcels'].map((name, at) => [`data/faq/${name}.md`, soundText(at + 1)]),
  );
  const repository = repositoryWith({
    'app/bot.py': 'from openai import OpenAI\nOpenAI().embeddings.create(model="text-embedding-3-small", input="a")\n',
    'evals/faq-queries.jsonl': '{"id":"1","relevant":["returns.md"]}\n',
    'data/faq/README.md': 'How to write a question.\n',
    ...documents,
  });
  const lanegate = (...words: string[]) => runCommandLine(words, { folder: repository.folder });
  const ofData = async () => {
    const { stdout } = await lanegate('detect', '--base', 'main', '--head', 'HEAD', '--json');
    const { changes } = JSON.parse(stdout) as { changes: { path: string; lane: string }[] };
    return changes.filter(({ lane }) => lane === 'data').map(({ path }) => path);
  };
  const edit = () => {
    repository.git('checkout', '--quiet', '-B', 'edited', 'main');
    const files = { ...documents, 'data/faq/README.md': '' };
    repository.edit({
      files: Object.fromEntries(Object.keys(files).map((path) => [path, `${soundText(path.length)}\n`])),
    });
    repository.git('commit', '--quiet', '--all', '--message', 'edited');
  };
  edit();
  const before = await ofData();
  expect(before).toEqual(Object.keys(documents).sort());
  repository.git('checkout', '--quiet', 'main');
  expect((await lanegate('init', '--json')).exitStatus).toBe(0);
  const uncommitted = await lanegate('corpus', 'check', '--worktree', '--all', '--json');
  expect(JSON.parse(uncommitted.stdout)).toMatchObject({ verdict: 'pass', corpora: [{ name: 'faq' }] });
  repository.git('add', '--all');
  repository.git('commit', '--quiet', '--message', 'adopted');
  const checked = await lanegate('corpus', 'check', '--all', '--json');
  const { corpora } = JSON.parse(checked.stdout) as CorpusReport;
  expect(corpora).toMatchObject([{ name: 'faq', verdict: 'pass', documents: { head: 3 } }]);
  expect(corpora[0]?.checks.find(({ kind }) => kind === 'queries')).toMatchObject({ verdict: 'pass', checked: 1 });
  edit();
  expect(await ofData()).toEqual(before);
});

test('it works below the root, tells what to click, and a second run changes nothing', async () => {
  const repository = repositoryWith({ 'app/bot.py': 'from openai import OpenAI\nMODEL = "gpt-4o-mini"\n' });
  const lanegate = (...words: string[]) => runCommandLine(words, { folder: join(repository.folder, 'app') });
  const dry = await lanegate('init', '--dry-run');
  expect(dry.stdout).toContain('would write lanegate.yml');
  expect(existsSync(join(repository.folder, 'lanegate.yml'))).toBe(false);
  const { stdout, exitStatus } = await lanegate('init');
  expect(exitStatus).toBe(0);
  expect(stdout).toContain('wrote .github/workflows/lanegate.yml\n');
  expect(stdout).toContain('gh secret set OPENAI_API_KEY');
  expect(stdout).toContain('replace the 40 zeros');
  expect(stdout).toContain('"context":"lanegate"');
  const status = repository.git('status', '--short');
  const again = await lanegate('init');
  expect(again.stdout).toContain('left as it is: lanegate.yml');
  expect(repository.git('status', '--short')).toBe(status);
});

test('it writes through no link, and then nothing at all', async () => {
  const repository = repositoryWith({ 'a.txt': 'a' });
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  symlinkSync(outside, join(repository.folder, '.github'));
  const run = await runCommandLine(['init'], { folder: repository.folder });
  expect(run).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(run.stderr).toMatch(/^\.github: this is a file or a link/);
  expect(existsSync(join(repository.folder, 'lanegate.yml'))).toBe(false);
  rmSync(outside, { recursive: true });
});

test('an empty repository and a folder that is none', async () => {
  const repository = temporaryRepository([]);
  toRemove.push(repository);
  const made = await runCommandLine(['init'], { folder: repository.folder });
  expect(made).toMatchObject({ exitStatus: 0, stderr: '' });
  expect(made.stdout).toMatch(/^Found nothing that has to do with models\nwrote lanegate\.yml\n/);
  expect(readFileSync(join(repository.folder, 'lanegate.yml'), 'utf8')).toContain('No prompt was found.');
  const folder = mkdtempSync(join(tmpdir(), 'no-repository-'));
  const environment = { GIT_CEILING_DIRECTORIES: tmpdir() };
  const none = await runCommandLine(['init'], { folder, environment });
  expect(none).toMatchObject({ exitStatus: 2, stdout: '' });
  expect(none.stderr).toMatch(/is no checkout of a git repository[\s\S]*hint: .*git init/);
  rmSync(folder, { recursive: true });
});

const bot = 'from openai import OpenAI\nOpenAI().chat.completions.create(model="gpt-4o-mini", messages=[])\n';

test.each([
  [
    'prompt files with cases and an own model',
    {
      'prompts/triage.prompt.yml': example('prompts/triage.prompt.yml'),
      'evals/triage.jsonl': example('evals/triage.jsonl'),
      'src/bot.py': bot,
    },
    ['triage'],
    [],
  ],
  [
    'a promptfoo configuration, with owners and forks',
    {
      'promptfooconfig.yaml':
        'prompts: ["Hi {{name}}"]\nproviders: [anthropic:messages:claude-sonnet-4-5]\ntests: [{ vars: { name: Ann }, assert: [{ type: icontains, value: Ann }] }]\n',
      '.github/CODEOWNERS': '* @acme/platform\n',
    },
    ['promptfooconfig.yaml'],
    ['--forks'],
  ],
])('doctor has nothing against what it makes of %s but the release to name', async (_, files, suites, words) => {
  const repository = repositoryWith(files);
  const lanegate = (...all: string[]) => runCommandLine(all, { folder: repository.folder });
  const made = JSON.parse((await lanegate('init', '--json', ...words)).stdout);
  expect(made.suites).toEqual(suites);
  expect(made.next[0].title).toContain('replace the 40 zeros');
  const { findings } = JSON.parse((await lanegate('doctor', '--offline', '--json')).stdout);
  const problems: readonly { says: string; place: string }[] = findings.filter(
    ({ state }: { readonly state: string }) => state === 'problem',
  );
  expect(problems.filter(({ says }) => !says.endsWith('still has the placeholder of the template'))).toEqual([]);
  const unpinned = new Set(problems.map(({ place }) => place.replace(/:\d+$/, '')));
  expect([...unpinned].sort()).toEqual(made.written.filter((path: string) => path.startsWith('.github/')).sort());
  for (const key of made.keys)
    expect(findings).toContainEqual(expect.objectContaining({ says: `the workflow is given ${key}` }));
});

test('names of files are shown, not obeyed', async () => {
  const repository = repositoryWith({
    'prompts/x\u001b[31m\n::error::y.md': 'Say {{message}}',
    'evals/a.csv': 'message\nhi\n',
  });
  const { stdout, exitStatus } = await runCommandLine(['init'], { folder: repository.folder });
  expect(exitStatus).toBe(0);
  expect(stdout).not.toMatch(/\u001b|^::error/m);
  expect(readFileSync(join(repository.folder, 'lanegate.yml'), 'utf8')).not.toMatch(/\u001b|^::error/m);
});

test('a commit must be whole', async () => {
  const repository = repositoryWith({ 'a.txt': 'a' });
  expect(await runCommandLine(['init', '--ref', 'main'], { folder: repository.folder })).toMatchObject({
    exitStatus: 2,
  });
});
