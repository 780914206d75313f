import { describe, expect, test } from 'vitest';
import { readOneSide, readSides } from '../../../../src/stages/steps/read/read-sides.js';
import { readText } from '../../../../src/stages/steps/read/read-text.js';
import { readWholeSide } from '../../../../src/stages/steps/read/read-whole-side.js';
import { fetchingGit } from '../../../fakes/fetching-git.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';
import { notingGit } from '../../../fakes/noting-git.js';
import { editedFile, triageProject } from '../../../fixtures/triage-project.js';

const promptPath = 'prompts/triage.prompt.yml';
const brokenPath = 'prompts/broken.prompt.yml';
const changedPath = 'prompts/reply.prompt.yml';
const prompt = (ask: string): string => `messages: [{ role: user, content: "${ask}" }]\n`;

const commits = [
  {
    name: 'main',
    files: { ...triageProject, [brokenPath]: 'messages: [', [changedPath]: prompt('Answer {{message}}') },
  },
  { name: 'head', files: { [changedPath]: prompt('Answer politely: {{message}}') } },
];

async function readBoth() {
  const git = inMemoryGit(commits);
  const read: string[] = [];
  const [main, head] = [git.id('main'), git.id('head')];
  const sides = await readSides(notingGit(git, read), { policy: main, base: main, head });
  return { sides, read, blobOf: (path: string) => sides.head.blobs.get(path) ?? '' };
}

test('all commits are asked for before one is read, since git fetches those together that are missing', async () => {
  const git = inMemoryGit([...commits, { name: 'policy', files: { 'README.md': 'Hello' } }]);
  const trees = { policy: git.id('policy'), base: git.id('main'), head: git.id('head') };
  const asked: string[] = [];
  const resolve = (revision: string) => {
    asked.push(revision);
    return git.resolve(revision);
  };
  const list = (tree: string) => {
    asked.push('list');
    return git.list(tree);
  };
  await readSides({ ...notingGit(git, []), resolve, list }, trees);
  expect(asked.slice(0, 4)).toEqual([trees.policy, trees.base, trees.head, 'list']);
});

test.each([
  ['prompts that say by their name what they are', 'prompts/reply.prompt.yml', 1],
  ['prompts that lanegate.yml names', 'src/reply.md', 3],
])('contents that are not here come in few fetches: %s', async (_, path, mostFetches) => {
  const named = `${triageProject['lanegate.yml']}prompts: { reply: ${path} }\n`;
  const git = inMemoryGit([
    { name: 'base', files: { ...triageProject, 'lanegate.yml': named, [path]: prompt('Answer {{message}}') } },
    { name: 'policy', files: { 'lanegate.yml': `${named}# later\n`, [path]: prompt('Reply to {{message}}') } },
    { name: 'head', parents: ['base'], files: { [path]: prompt('Answer politely: {{message}}') } },
  ]);
  const fetches: string[][] = [];
  const trees = { policy: git.id('policy'), base: git.id('base'), head: git.id('head') };
  await readSides(fetchingGit(git, fetches), trees);
  expect(fetches).toHaveLength(mostFetches);
});

test('what one commit says of itself comes in one fetch, where prompts say by their name what they are', async () => {
  const git = inMemoryGit(commits);
  const fetches: string[][] = [];
  await readOneSide(fetchingGit(git, fetches), git.id('head'));
  expect(fetches).toHaveLength(1);
});

test('a prompt that head leaves as it is is read once', async () => {
  const { read, blobOf } = await readBoth();
  expect(read.filter((blob) => blob === blobOf(promptPath))).toHaveLength(1);
  expect(read.filter((blob) => blob === blobOf(brokenPath))).toHaveLength(1);
});

test('both sides have every prompt, the changed one as each of them has it', async () => {
  const { sides } = await readBoth();
  expect([...sides.head.prompts.keys()].sort()).toEqual([...sides.base.prompts.keys()].sort());
  expect(sides.head.prompts.get(promptPath)).toEqual(sides.base.prompts.get(promptPath));
  const asked = [sides.base, sides.head].map((side) => side.prompts.get(changedPath)?.messages[0]?.content);
  expect(asked).toEqual(['Answer {{message}}', 'Answer politely: {{message}}']);
});

test('a prompt that cannot be read is told of on both sides', async () => {
  const { sides } = await readBoth();
  expect(sides.base.unreadablePrompts.get(brokenPath)).toBeDefined();
  expect(sides.head.unreadablePrompts.get(brokenPath)).toBe(sides.base.unreadablePrompts.get(brokenPath));
});

test('a prompt that is a Git LFS pointer is told so, and not as a prompt of another shape', async () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
  const git = inMemoryGit([{ name: 'main', files: { ...triageProject, [promptPath]: pointer } }]);
  const main = git.id('main');
  const { head } = await readSides(git, { policy: main, base: main, head: main });
  expect(head.unreadablePrompts.get(promptPath)).toContain('Git LFS pointer');
});

test('a prompt that cannot be read is told with the place of its mistake', async () => {
  const picture = 'messages:\n  - role: user\n    content:\n      - { type: image_url, image_url: { url: a } }\n';
  const git = inMemoryGit([{ name: 'main', files: { ...triageProject, [promptPath]: picture } }]);
  const main = git.id('main');
  const { head } = await readSides(git, { policy: main, base: main, head: main });
  expect(head.unreadablePrompts.get(promptPath)).toBe(
    'must be one text: pictures and other parts are not read in prompts and cases (line 3, messages.0.content)',
  );
});

test('a file that is no text is told with what mends it', async () => {
  const git = inMemoryGit([{ name: 'main', files: { ...triageProject, 'evals/wide.csv': 'i\0d\0' } }]);
  const blob = (await git.list(git.id('main'))).find(({ path }) => path === 'evals/wide.csv')?.blob;
  await expect(readText(git, blob, 'evals/wide.csv')).rejects.toMatchObject({ hint: expect.stringContaining('UTF-8') });
});

describe.each([
  [
    'Windows-1252',
    Buffer.from('Say hello.\nOr “é”: {{message}}\n', 'latin1'),
    /^it is not UTF-8 \(line 2: .+as UTF-8$/u,
  ],
  ['UTF-16', Buffer.from('\ufeffSay “é”: {{message}}\n', 'utf16le'), /^it is not UTF-8 \(line 1: .+as UTF-16 begins/u],
])('a prompt in %s', (_, bytes, why) => {
  const configuration = {
    'lanegate.yml': 'version: 1\nprompts: { hello: prompts/hello.txt, page: prompts/page.j2 }\n',
  };
  const include = { 'prompts/page.j2': "{% include 'hello.txt' %}" };

  async function readTip() {
    const files = { ...configuration, ...include, 'prompts/hello.txt': bytes };
    const git = inMemoryGit([{ name: 'main', files }]);
    return readOneSide(git, git.id('main'));
  }

  test('is not guessed at', async () => {
    const side = await readTip();
    expect(side.unreadablePrompts.get('prompts/hello.txt')).toMatch(why);
    expect(side.prompts.has('prompts/hello.txt')).toBe(false);
  });

  test('is not guessed at where another includes it', async () => {
    const { prompts } = await readTip();
    expect(prompts.get('prompts/page.j2')?.inclusion.unresolved).toEqual([expect.stringContaining('it is not UTF-8')]);
  });

  test('is no part of a release', async () => {
    const git = inMemoryGit([{ name: 'main', files: { 'prompts/hello.txt': bytes } }]);
    const { allPrompts, unreadablePrompts } = await readWholeSide(git, git.id('main'));
    expect([allPrompts.size, unreadablePrompts.get('prompts/hello.txt')]).toEqual([0, expect.stringMatching(why)]);
  });
});

test('a prompt in UTF-8 with its byte order mark is read without it', async () => {
  const configuration = 'version: 1\nprompts: { hello: prompts/hello.txt }\n';
  const git = inMemoryGit([
    { name: 'main', files: { 'lanegate.yml': configuration, 'prompts/hello.txt': '\ufeffGrüß dich' } },
  ]);
  const { prompts } = await readOneSide(git, git.id('main'));
  expect(prompts.get('prompts/hello.txt')?.messages).toEqual([{ role: 'user', content: 'Grüß dich' }]);
});

test('a file of another tool that is no UTF-8 is refused, and what it names is told as no text', async () => {
  const config = 'prompts: [file://p.txt]\nproviders: [openai:gpt-5]\ntests: [{ assert: [{ type: is-json }] }]\n';
  const read = (files: Record<string, Uint8Array>) => {
    const git = inMemoryGit([{ name: 'main', files }]);
    return readOneSide(git, git.id('main'));
  };
  const names = Buffer.from('Grüße', 'latin1');
  await expect(
    read({ 'promptfooconfig.yaml': Buffer.from(`# ä\n${config}`, 'latin1'), 'p.txt': Buffer.from('a') }),
  ).rejects.toMatchObject({ place: { path: 'promptfooconfig.yaml', line: 1 }, hint: 'save the file as UTF-8' });
  const { imported } = await read({ 'promptfooconfig.yaml': Buffer.from(config), 'p.txt': names });
  expect(JSON.stringify(imported?.[0]?.unimported)).toContain('`p.txt` is no text in UTF-8');
});

test('a prompt that only head names is read although its file is the same', async () => {
  const renamed = { path: 'texts/greeting.yml', text: prompt('Hello') };
  const configuration = editedFile('lanegate.yml', 'suites:', `prompts: { greeting: ${renamed.path} }\nsuites:`);
  const git = inMemoryGit([
    { name: 'main', files: { ...triageProject, [renamed.path]: renamed.text } },
    { name: 'head', files: configuration },
  ]);
  const main = git.id('main');
  const sides = await readSides(git, { policy: main, base: main, head: git.id('head') });
  expect(sides.base.prompts.has(renamed.path)).toBe(false);
  expect(sides.head.prompts.get(renamed.path)?.messages).toHaveLength(1);
});
