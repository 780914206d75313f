import { describe, expect, test } from '@jest/globals';
import { compile } from '../../src/stages/compile.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';

const policy = (model: string): string => `version: 1\nmodels: { m: { provider: openai, model: ${model} } }\n`;

const git = inMemoryGit(
  [
    { name: 'before', files: { 'lanegate.yml': policy('one') } },
    { name: 'after', files: { 'lanegate.yml': policy('two') } },
  ],
  { files: { 'lanegate.yml': policy('three') } },
);

const request = {
  ...{ engine: 'flagd' as const, revision: undefined, serve: [] },
  place: { namespace: 'default', gateway: 'lanegate' },
};
const modelsIn = (text: string): string[] => [...text.matchAll(/"model": "(\w+)"/g)].map(([, model = '']) => model);

describe('compiling', () => {
  test.each([
    ['uncommitted work where no commit is named', {}, ['three']],
    ['a commit', { revision: 'after' }, ['two']],
    [
      'two commits with a share each',
      { revision: 'after', rollout: { baseline: 'before', weight: 5, mirrored: 0 } },
      ['two', 'one'],
    ],
  ])('reads %s', async (_what, more, models) => {
    const { text } = await compile({ git }, { ...request, ...more });
    expect(modelsIn(text)).toEqual(models);
  });

  test.each(['litellm', 'envoy', 'flagd'] as const)('knows %s', async (engine) => {
    const compiled = await compile({ git }, { ...request, engine });
    expect(compiled).toMatchObject({ engine, version: 1 });
    expect(compiled.text).toContain('three');
  });

  test('refuses a commit that is not there', async () => {
    await expect(compile({ git }, { ...request, revision: 'none' })).rejects.toThrow(/no commit `none`/);
  });
});
