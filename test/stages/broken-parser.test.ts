import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { TreeSitterSyntax } from '../../src/adapters/syntax/tree-sitter-syntax.js';
import { detect } from '../../src/stages/detect.js';
import { fakeClock } from '../fakes/fake-clock.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';

test('a text that breaks the parsers is told, and hides nothing of the files beside it', async () => {
  const bot = 'import openai\nPROMPT = "Sort this mail."\n';
  const git = inMemoryGit([
    { name: 'main', files: { 'app/bot.py': bot } },
    { name: 'head', files: { 'app/a.py': 'a: |\n'.repeat(3000), 'app/bot.py': bot.replace('Sort', 'Send') } },
  ]);
  // Parsers of its own, since those of the fixture serve other tests.
  const syntax = new TreeSitterSyntax(resolve('dist/syntax'));
  const ports = { git, files: inMemoryFiles(), syntax, clock: fakeClock() };
  const request = { policy: 'main', head: { revision: 'head' }, folder: undefined };
  const { changes } = await detect(ports, request);
  expect(changes).toMatchObject([
    { path: 'app/a.py', lane: 'code', because: 'it could not be parsed' },
    { path: 'app/bot.py', lane: 'prompt' },
  ]);
});
