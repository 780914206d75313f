import { expect, test } from '@jest/globals';
import { importFiles } from '../../src/stages/import.js';
import { inMemoryFiles } from '../fakes/in-memory-files.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';

const config = 'prompts: ["Hi"]\nproviders: [echo]\ntests: [{ assert: [{ type: equals, value: Hi }] }]\n';

test.each([
  ['out', './out/prompts'],
  ['out/lanegate', 'out'],
])('writes through no link of the repository: into %s, where %s is one', async (out, link) => {
  const git = inMemoryGit([
    { name: 'HEAD', files: { 'promptfooconfig.yaml': config, [link.replace('./', '')]: '/elsewhere' } },
  ]);
  const ports = { git, files: inMemoryFiles() };
  const request = { paths: ['promptfooconfig.yaml'], worktree: false, force: true };
  await expect(importFiles(ports, { ...request, out })).rejects.toThrow('no folder to write to');
  expect((await importFiles(ports, { ...request, out: 'another' })).written).toContain('another/lanegate.yml');
});
