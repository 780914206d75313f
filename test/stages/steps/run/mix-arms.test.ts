import { describe, expect, test } from 'vitest';
import type { Mixing } from '../../../../src/domain/attribution/mixing.js';
import type { Change } from '../../../../src/domain/changes/change-set.js';
import type { Lane } from '../../../../src/domain/changes/lane.js';
import { planSuite } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import type { CommandProvider } from '../../../../src/domain/inference/program/program-provider.js';
import { suitesAcross } from '../../../../src/domain/suite/sides.js';
import { readSides } from '../../../../src/stages/steps/read/read-sides.js';
import { mixArms } from '../../../../src/stages/steps/run/mix-arms.js';
import { buildChangeSet } from '../../../domain/gate/build-run.js';
import { inMemoryGit } from '../../../fakes/in-memory-git.js';
import type { CommitSpec } from '../../../fixtures/commit-spec.js';

const configuration = (target: string, models = ''): string => `version: 1
${models}suites:
  - name: s
    target: ${target}
    dataset: d.jsonl
    graders: [{ type: equals, value: x }]
`;

type Setting = {
  readonly base: NonNullable<CommitSpec['files']>;
  readonly head: NonNullable<CommitSpec['files']>;
  readonly delete?: readonly string[];
  readonly lanes?: Readonly<Record<string, readonly Lane[]>>;
  readonly isUntrustedHead?: boolean;
};

/** How the lanes of the suite `s` are told apart, its files' lanes being as given. */
async function mixed({ base, head, lanes = {}, isUntrustedHead = false, ...setting }: Setting): Promise<Mixing> {
  const git = inMemoryGit([
    { name: 'base', files: base },
    { name: 'head', files: head, ...(setting.delete === undefined ? {} : { delete: setting.delete }) },
  ]);
  const trees = { policy: git.id('base'), base: git.id('base'), head: git.id('head') };
  const sides = await readSides(git, trees);
  const [suite] = suitesAcross(sides);
  const cases = [{ id: '1', vars: { text: 'x' } }];
  const [planned] = suite === undefined ? [] : planSuite(suite, sides, { policy: cases, head: cases }, false);
  if (planned?.kind !== 'run') throw new Error('the suite does not run');
  const changes = Object.entries(lanes).flatMap(([path, told]) =>
    told.map((lane): Change => ({ path, lane, facet: 'f', reason: 'differs', suites: [] })),
  );
  return mixArms(planned.plan, { git, sides, changeSet: buildChangeSet([], { ...trees, changes }), isUntrustedHead });
}

const promptYaml = (text: string, more = ''): string =>
  `${more}messages: [{ role: user, content: "${text} {{text}}" }]\n`;

describe('a prompt and what answers it', () => {
  const binding = (model: string): string =>
    configuration(
      '{ prompt: p, model: m }',
      `models: { m: { provider: echo, model: ${model} } }\nproviders: { echo: { api: echo } }\n`,
    );

  const told = (mixing: Mixing) =>
    mixing.kind !== 'mixed'
      ? mixing
      : mixing.mixtures.map(({ lanes, target }) => [lanes, target.prompt?.messages[0]?.content, target.model]);

  test('are mixed both ways', async () => {
    const mixing = await mixed({
      base: { 'lanegate.yml': binding('m1'), 'p.prompt.yml': promptYaml('old') },
      head: { 'lanegate.yml': binding('m2'), 'p.prompt.yml': promptYaml('new') },
    });
    expect(told(mixing)).toEqual([
      [['prompt'], 'new {{text}}', 'm1'],
      [['model'], 'old {{text}}', 'm2'],
    ]);
  });

  test('are told apart in a file that names its own model and parameters', async () => {
    const own = (model: string, temperature: number): string =>
      `model: echo/${model}\nmodelParameters: { temperature: ${temperature} }\n`;
    const yaml = configuration('{ prompt: p }', 'providers: { echo: { api: echo } }\n');
    const mixing = await mixed({
      base: { 'lanegate.yml': yaml, 'p.prompt.yml': promptYaml('old', own('m1', 0)) },
      head: { 'p.prompt.yml': promptYaml('new', own('m2', 1)) },
    });
    expect(told(mixing)).toEqual([
      [['prompt'], 'new {{text}}', 'm1'],
      [['model'], 'old {{text}}', 'm2'],
    ]);
    const parameters = mixing.kind === 'mixed' ? mixing.mixtures.map(({ target }) => target.parameters) : [];
    expect(parameters).toMatchObject([{ temperature: 0 }, { temperature: 1 }]);
  });

  test('keep the form of the answer with the prompt that asks for it', async () => {
    const mixing = await mixed({
      base: { 'lanegate.yml': binding('m1'), 'p.prompt.yml': promptYaml('old', 'responseFormat: json_object\n') },
      head: { 'lanegate.yml': binding('m2'), 'p.prompt.yml': promptYaml('old') },
    });
    const forms =
      mixing.kind === 'mixed' ? mixing.mixtures.map(({ target }) => target.parameters['response_format']) : [];
    expect(forms).toEqual([undefined, { type: 'json_object' }]);
  });

  test.each([
    ['prompt', 'm1', 'new'],
    ['model', 'm2', 'old'],
  ])('need no mixture where the %s alone differs', async (lane, model, text) => {
    const mixing = await mixed({
      base: { 'lanegate.yml': binding('m1'), 'p.prompt.yml': promptYaml('old') },
      head: { 'lanegate.yml': binding(model), 'p.prompt.yml': promptYaml(text) },
    });
    expect(mixing).toEqual({ kind: 'single', factor: [lane] });
  });
});

describe('a program', () => {
  const yaml = (run: string): string =>
    configuration(`{ command: { run: ${run} } }`).replace('dataset', 'sources: ["app/**"]\n    dataset');
  const base = {
    'lanegate.yml': yaml('sh app/a.sh'),
    'app/a.sh': 'old',
    'app/p.txt': 'old',
    'app/m.txt': 'old',
    'app/d.csv': 'old',
  };

  const commandOf = (mixing: Mixing, lanes: readonly Lane[]): CommandProvider => {
    const found =
      mixing.kind === 'mixed' ? mixing.mixtures.find((each) => each.lanes.join() === lanes.join()) : undefined;
    if (found?.target.provider.api !== 'command') throw new Error(`no mixture of ${lanes.join()}`);
    return found.target.provider;
  };

  test('of three lanes is mixed in six ways, each a tree and a digest of its own', async () => {
    const mixing = await mixed({
      base,
      head: { 'app/a.sh': 'new', 'app/p.txt': 'new', 'app/m.txt': 'new' },
      lanes: { 'app/a.sh': ['code'], 'app/p.txt': ['prompt'], 'app/m.txt': ['model'] },
    });
    const mixtures = mixing.kind === 'mixed' ? mixing.mixtures : [];
    expect(mixtures.map(({ lanes }) => lanes.join('+'))).toEqual([
      'prompt',
      'model',
      'prompt+model',
      'code',
      'prompt+code',
      'model+code',
    ]);
    const providers = mixtures.map(({ lanes }) => commandOf(mixing, lanes));
    expect(new Set(providers.map(({ tree }) => tree)).size).toBe(6);
    expect(new Set(providers.map(({ digest }) => digest)).size).toBe(6);
  });

  test('is started as the side does whose code it has, wherever the other files come from', async () => {
    const mixing = await mixed({
      base,
      head: { 'lanegate.yml': yaml('sh -e app/a.sh'), 'app/p.txt': 'new' },
      lanes: { 'lanegate.yml': ['code'], 'app/p.txt': ['prompt'] },
    });
    expect(commandOf(mixing, ['prompt']).run).toBe('sh app/a.sh');
    expect(commandOf(mixing, ['code']).run).toBe('sh -e app/a.sh');
  });

  test('whose lanes stand in one file is not mixed, and both are told as one', async () => {
    const mixing = await mixed({ base, head: { 'app/a.sh': 'new' }, lanes: { 'app/a.sh': ['code', 'prompt'] } });
    expect(mixing).toEqual({ kind: 'single', factor: ['prompt', 'code'] });
  });

  test('of four lanes is not mixed, and neither is one of which nothing is told', async () => {
    const head = { 'app/a.sh': 'new', 'app/p.txt': 'new', 'app/m.txt': 'new', 'app/d.csv': 'new' };
    const lanes: Setting['lanes'] = {
      'app/a.sh': ['code'],
      'app/p.txt': ['prompt'],
      'app/m.txt': ['model'],
      'app/d.csv': ['data'],
    };
    const four = '4 lanes changed (prompt, model, data, code), and at most 3 are told apart';
    expect(await mixed({ base, head, lanes })).toEqual({ kind: 'untold', reason: four });
    expect(await mixed({ base, head })).toMatchObject({ kind: 'untold', reason: expect.stringMatching(/^no file/) });
  });

  test('of an untrusted head is never mixed', async () => {
    const lanes: Setting['lanes'] = { 'app/a.sh': ['code'], 'app/p.txt': ['prompt'] };
    const head = { 'app/a.sh': 'new', 'app/p.txt': 'new' };
    expect(await mixed({ base, head, lanes, isUntrustedHead: true })).toEqual({
      kind: 'untold',
      reason: 'no program is run for an untrusted head',
    });
  });
});

test('an endpoint, and targets of two kinds, are not mixed', async () => {
  const endpoint = (path: string): string => configuration(`{ url: "https://m.example/${path}" }`);
  const base = { 'lanegate.yml': endpoint('a'), 'app/a.sh': 'x', 'p.prompt.yml': promptYaml('old') };
  expect(await mixed({ base, head: { 'lanegate.yml': endpoint('b') } })).toMatchObject({
    kind: 'untold',
    reason: expect.stringMatching(/^an endpoint answers by itself/),
  });
  const program = { 'lanegate.yml': configuration('{ command: { run: sh app/a.sh } }') };
  expect(await mixed({ base, head: program })).toMatchObject({
    kind: 'untold',
    reason: expect.stringMatching(/different kinds/),
  });
});
