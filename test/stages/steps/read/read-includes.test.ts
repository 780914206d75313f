import { expect, test } from 'vitest';
import { readSides } from '../../../../src/stages/steps/read/read-sides.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';
import { notingGit } from '../../../fakes/noting-git.js';
import type { CommitSpec } from '../../../fixtures/commit-spec.js';
import { triageProject } from '../../../fixtures/triage-project.js';

const promptPath = 'prompts/triage.prompt.yml';
const including = (content: string): string => `messages: [{ role: user, content: "${content}" }]\n`;

async function readBoth(base: CommitSpec, head: CommitSpec) {
  const git = inMemoryGit([
    { name: 'main', files: { ...triageProject, ...base.files } },
    { name: 'head', ...head },
  ]);
  const read: string[] = [];
  const [main, changed] = [git.id('main'), git.id('head')];
  const sides = await readSides(notingGit(git, read), { policy: main, base: main, head: changed });
  const inclusion = (side: 'base' | 'head') => sides[side].prompts.get(promptPath)?.inclusion;
  return { sides, read, inclusion };
}

test('each side has the includes of its own tree, and what both have is read once', async () => {
  const files = {
    [promptPath]: including('{{> tone}} {{> rules}}'),
    'prompts/tone.md': 'Kind.',
    'prompts/rules.md': 'Brief.',
  };
  const { sides, read, inclusion } = await readBoth({ files }, { files: { 'prompts/tone.md': 'Harsh.' } });
  expect(inclusion('base')?.files.map(({ path }) => path)).toEqual(['prompts/tone.md', 'prompts/rules.md']);
  const [before, after] = (['base', 'head'] as const).map((side) => inclusion(side)?.files.map(({ digest }) => digest));
  expect(after?.[0]).not.toBe(before?.[0]);
  expect(after?.[1]).toBe(before?.[1]);
  expect(read.filter((blob) => blob === sides.head.blobs.get('prompts/rules.md'))).toHaveLength(1);
});

test('what is no text or too large is told, and so is what lies too deep', async () => {
  const chain = Object.fromEntries(Array.from({ length: 30 }, (_, each) => [`c${each}.md`, `{{> c${each + 1}}}`]));
  const files = {
    ...chain,
    [promptPath]: including('{{> binary.txt}} {{> large.txt}} {{> c0}}'),
    'binary.txt': Buffer.from([0, 1]),
    'large.txt': 'x'.repeat(1_000_001),
  };
  const { inclusion } = await readBoth({ files }, {});
  expect(inclusion('head')?.unresolved).toEqual([
    `${promptPath} includes \`binary.txt\`, which is not read: it is not text (2 bytes)`,
    `${promptPath} includes \`large.txt\`, which is not read: it is too large to read (1000001 bytes)`,
    'c19.md includes `c20`, which is not read: it is included through more than 20 files',
  ]);
});

test('a project that includes nothing costs no reading', async () => {
  const { sides, read } = await readBoth({ files: { 'prompts/tone.md': 'Kind.' } }, {});
  expect(read).not.toContain(sides.head.blobs.get('prompts/tone.md'));
});
