import { expect, test } from 'vitest';
import { detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

const files = {
  'prompts/triage.j2': 'You sort mail.\n{% include "texts/tone.txt" %}\n',
  'texts/tone.txt': 'Be brief.\n{% include "texts/more.txt" %}\n',
  'texts/more.txt': 'Be kind.\n',
  'texts/notes.txt': 'Ask Ada.\n',
};

const lanesOf = async (path: keyof typeof files) => {
  const git = inMemoryGit([
    { name: 'main', files },
    { name: 'head', files: { [path]: `${files[path]}Thanks.\n` } },
  ]);
  const ports = { git, files: inMemoryFiles(), syntax: shippedSyntax, clock: fakeClock() };
  const { lanes } = await detect(ports, { policy: 'main', head: { revision: 'head' }, folder: undefined });
  return lanes;
};

test.each([
  ['texts/tone.txt', ['prompt']],
  ['texts/more.txt', ['prompt']],
  ['texts/notes.txt', ['docs']],
] as const)('%s', async (path, lanes) => {
  expect(await lanesOf(path)).toEqual(lanes);
});
