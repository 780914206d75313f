import { expect, test } from 'vitest';
import { readOwnConfiguration } from '../../../../src/stages/steps/read/own-configuration.js';
import { inMemoryFiles } from '../../../fakes/in-memory-files.js';
import { monorepoProject } from '../../../fixtures/monorepo-project.js';

const modelsOf = async (files: Readonly<Record<string, string>>, path?: string) =>
  Object.keys((await readOwnConfiguration(inMemoryFiles(files), path))?.value.models ?? {});

test('the parts that lie here are read with lanegate.yml', async () => {
  expect(await modelsOf(monorepoProject)).toEqual(['services/chat/triage', 'services/mail/triage']);
});

test('so are those of a file that stands in for it, from the root all the same', async () => {
  const files = { ...monorepoProject, 'config/gateway.yml': 'version: 1\ninclude: services/mail/lanegate.yml\n' };
  expect(await modelsOf(files, 'config/gateway.yml')).toEqual(['services/mail/triage']);
});

test('what git does not keep and what packages bring is no part', async () => {
  const files = {
    ...monorepoProject,
    'lanegate.yml': 'version: 1\ninclude: "**/lanegate.yml"\n',
    'node_modules/a/lanegate.yml': 'version: 1\nmodels: { a: { provider: echo, model: m } }\n',
    '.git/a/lanegate.yml': 'not: [yaml',
  };
  expect(await modelsOf(files)).toEqual(['services/chat/triage', 'services/mail/triage']);
});

test('more parts than anybody has are refused', async () => {
  const many = Array.from({ length: 199 }, (_, index) => [`services/s${index}/lanegate.yml`, 'version: 1\n']);
  await expect(modelsOf({ ...monorepoProject, ...Object.fromEntries(many) })).rejects.toThrow(
    'this includes 201 files, and at most 200 may be included',
  );
});

test('a glob that finds nothing is refused', async () => {
  const files = { ...monorepoProject, 'lanegate.yml': 'version: 1\ninclude: service/*/lanegate.yml\n' };
  await expect(modelsOf(files)).rejects.toThrow('fits no file');
});

test('without lanegate.yml there is nothing, and a file that was named has to be there', async () => {
  expect(await readOwnConfiguration(inMemoryFiles({}))).toBeUndefined();
  await expect(modelsOf({}, 'config/gateway.yml')).rejects.toMatchObject({
    message: 'there is no such configuration',
    place: { path: 'config/gateway.yml' },
  });
});
