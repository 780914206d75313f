import { describe, expect, test } from 'vitest';
import { compile } from '../../src/stages/compile.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { type InMemoryLedger, inMemoryLedger } from '../fakes/in-memory-ledger.js';
import { ledgerInRollout, noRollout } from '../fixtures/a-model-lane.js';

const policy = (model: string): string => `version: 1\nmodels: { m: { provider: openai, model: ${model} } }\n`;

const git = inMemoryGit(
  [
    { name: 'before', files: { 'lanegate.yml': policy('one') } },
    { name: 'after', files: { 'lanegate.yml': policy('two') } },
  ],
  { files: { 'lanegate.yml': policy('three') } },
);

const request = {
  engine: 'flagd' as const,
  source: { revision: undefined },
  serve: [],
  place: { namespace: 'default', gateway: 'lanegate' },
};
const ports = { git, ledger: inMemoryLedger() };

const modelsIn = (text: string): string[] => [...text.matchAll(/"model": "(\w+)"/g)].map(([, model = '']) => model);

describe('compiling', () => {
  test.each([
    ['uncommitted work where no commit is named', {}, ['three']],
    ['a commit', { source: { revision: 'after' } }, ['two']],
    [
      'two commits with a share each',
      { source: { revision: 'after', rollout: { baseline: 'before', weight: 5, mirrored: 0 } } },
      ['two', 'one'],
    ],
  ])('reads %s', async (_what, more, models) => {
    const { text } = await compile(ports, { ...request, ...more });
    expect(modelsIn(text)).toEqual(models);
  });

  test.each(['litellm', 'envoy', 'flagd'] as const)('knows %s', async (engine) => {
    const compiled = await compile(ports, { ...request, engine });
    expect(compiled).toMatchObject({ engine, version: 1 });
    expect(compiled.text).toContain('three');
  });

  test('refuses a commit that is not there', async () => {
    await expect(compile(ports, { ...request, source: { revision: 'none' } })).rejects.toThrow(/no commit `none`/);
  });

  describe('of an environment', () => {
    const [before, after] = [git.id('before'), git.id('after')];
    const compiled = async (ledger: InMemoryLedger) => {
      const { text } = await compile({ git, ledger }, { ...request, source: { environment: 'production' } });
      return [...text.matchAll(/"(?:model": "(\w+)|mirror)"/g)].map(([, model = 'mirror']) => model);
    };

    test.each([
      ['shadow', 0, ['one', 'mirror', 'two']],
      ['traffic', 5, ['two', 'one']],
      ['full', 100, ['two']],
      ['dev', 0, ['one']],
    ] as const)('divides traffic as a rollout in %s does', async (stage, weight, models) => {
      expect(await compiled(ledgerInRollout({ before, after, stage, weight }))).toEqual(models);
    });

    test('serves what runs where nothing is on its way', async () => {
      expect(await compiled(noRollout(before))).toEqual(['one']);
    });

    test('is refused where nothing runs', async () => {
      await expect(compiled(inMemoryLedger())).rejects.toThrow(/no model is to run in `production`/);
    });
  });
});
