import { describe, expect, test } from 'vitest';
import { configurationFindings } from '../../../src/domain/doctor/configuration-findings.js';
import { doctorText } from '../../../src/domain/doctor/doctor-text.js';
import { type Finding, notKnown, ok, problem, warning } from '../../../src/domain/doctor/finding.js';
import { keyFindings } from '../../../src/domain/doctor/key-findings.js';
import { machineFindings } from '../../../src/domain/doctor/machine-findings.js';
import { modelFindings } from '../../../src/domain/doctor/model-findings.js';
import { pinningOf } from '../../../src/domain/doctor/model-pinning.js';
import { ownerFindings } from '../../../src/domain/doctor/owner-findings.js';
import { hostedRepositoryOf } from '../../../src/domain/doctor/remote-address.js';
import type { Reading } from '../../../src/domain/doctor/repository-facts.js';
import { builtInProviders } from '../../../src/domain/inference/provider/provider.js';
import { parseCodeOwners } from '../../../src/domain/ownership/code-owners.js';
import { aCaller, callerWith } from '../../fixtures/a-workflow.js';

const toldIn = (findings: readonly Finding[]): string[] => findings.map(({ state, says }) => `${state}: ${says}`);

describe('models', () => {
  const bound = (providerName: keyof typeof builtInProviders, model: string) => ({
    providerName,
    model,
    place: 'lanegate.yml',
    provider: builtInProviders[providerName],
  });
  const told = (providerName: string, model: string, today: string) =>
    toldIn(modelFindings([bound(providerName, model)], today))[0];

  test.each([
    ['2026-09-11', 'ok'],
    ['2026-09-12', 'warning'],
    ['2026-12-10', 'warning'],
    ['2026-12-11', 'problem'],
    ['2027-06-01', 'problem'],
  ])('on %s a model that is retired on 2026-12-11 is %s', (today, state) => {
    expect(told('openai', 'gpt-5-mini-2025-08-07', today)).toMatch(
      new RegExp(`^${state}: OpenAI retire[sd] gpt-5-mini`),
    );
  });

  test.each([
    ['anthropic', 'claude-opus-4-1-20250805', 'problem: Anthropic retired'],
    ['google', 'gemini-2.5-pro', 'warning: Google retires'],
    ['openrouter', 'openai/gpt-4o', 'warning: OpenAI retires'],
    ['openai', 'gpt-6-luna', 'not-known: no retirement of gpt-6-luna was known'],
    ['azure', 'gpt-4o', 'not-known: when azure stops serving gpt-4o is not known; of its maker'],
    ['bedrock', 'something', 'not-known: when bedrock stops serving something is not known'],
    ['ollama', 'gpt-4', 'not-known: when ollama stops serving gpt-4'],
    ['embedded', 'embedded-1', 'ok: embedded-1'],
    ['nowhere', 'x', 'problem: x is bound to nowhere'],
  ])('%s/%s', (provider, model, said) => {
    expect(told(provider, model, '2026-11-26')).toContain(said);
  });

  describe('of a provider that lists when they end', () => {
    const ends = new Map([
      ['gpt-7-2026-09-01', '2027-01-10'],
      ['gpt-6-luna', '2026-11-26'],
      ['gpt-6-sol', undefined],
      ['gpt-4o-mini', undefined],
    ]);
    const toldOf = (model: string) =>
      toldIn(
        modelFindings(
          [bound('openai', model)],
          '2026-11-26',
          new Map([['openai', { kind: 'read', host: 'api.openai.com', ends }]]),
        ),
      )[0];

    test.each([
      ['gpt-7-2026-09-01', 'warning: api.openai.com retires gpt-7-2026-09-01 on 2027-01-10, in 45 days'],
      ['gpt-6-luna', 'problem: api.openai.com retired gpt-6-luna on 2026-11-26'],
      ['gpt-6-sol', 'ok: api.openai.com has announced no end of gpt-6-sol'],
      ['gpt-9', 'warning: api.openai.com lists no model gpt-9'],
      ['gpt-4o-mini', 'warning: OpenAI retires gpt-4o-mini on 2027-01-14'],
      ['gpt-3.5-turbo', 'problem: OpenAI retired gpt-3.5-turbo on 2026-10-23'],
    ])('%s is known by that list', (model, said) => {
      expect(toldOf(model)).toContain(said);
    });

    test('why no list was read is told where nothing else is known', () => {
      const unread = new Map([['openai', { kind: 'unread' as const, host: 'h', why: 'h answered 401' }]]);
      const [first] = toldIn(modelFindings([bound('openai', 'gpt-6-luna')], '2026-11-26', unread));
      expect(first).toMatch(/^not-known: no retirement of gpt-6-luna was known on .*; h answered 401$/);
    });
  });

  test.each([
    ['gpt-5.2-mini-2026-03-01', 'snapshot'],
    ['openai/gpt-4o-2024-08-06', 'snapshot'],
    ['claude-sonnet-4-5-20250929', 'snapshot'],
    ['claude-opus-4-8', 'snapshot'],
    ['claude-opus-5-5', 'snapshot'],
    ['gemini-2.0-flash-001', 'snapshot'],
    ['gemini-3.8-flash', 'snapshot'],
    ['gpt-5', 'alias'],
    ['claude-sonnet-4-5', 'alias'],
    ['claude-3-7-sonnet-latest', 'alias'],
    ['gemini-flash-latest', 'alias'],
    ['gemini-3-pro-preview', 'alias'],
    ['my-model', undefined],
  ])('%s is %s', (model, pinning) => {
    expect(pinningOf(model)).toBe(pinning);
  });
});

describe('keys', () => {
  const needed = new Map([['OPENAI_API_KEY', ['openai']]]);
  const read = (...names: string[]): Reading<readonly string[]> => ({ kind: 'read', value: names });
  const base = { needed, set: new Set(['OPENAI_API_KEY']), workflows: [aCaller()], secrets: read('OPENAI_API_KEY') };

  test('that are set, allowed, passed and there are well', () => {
    expect(toldIn(keyFindings(base)).every((each) => each.startsWith('ok: '))).toBe(true);
    expect(keyFindings(base)).toHaveLength(3);
    expect(keyFindings({ ...base, needed: new Map() })).toHaveLength(1);
  });

  test.each([
    [
      { set: new Set<string>() } as Partial<Parameters<typeof keyFindings>[0]>,
      'warning: OPENAI_API_KEY, which openai needs, is not set here',
    ],
    [
      { workflows: [callerWith('keys: OPENAI_API_KEY', 'keys: OTHER')] },
      'problem: the workflow may not read OPENAI_API_KEY',
    ],
    [
      { workflows: [callerWith('secrets: { OPENAI', 'secrets: { AZURE_OPENAI')] },
      'problem: the workflow is not given OPENAI_API_KEY',
    ],
    [
      { workflows: [callerWith('secrets: { OPENAI', 'secrets: { GROQ_API_KEY: x, OPENAI')] },
      'problem: the job lanes passes GROQ_API_KEY, which the workflow that it calls does not declare',
    ],
    [
      { needed: new Map([['GROQ_API_KEY', ['groq']]]), set: new Set(['GROQ_API_KEY']), secrets: undefined },
      'problem: a reusable workflow hands on no GROQ_API_KEY',
    ],
    [
      {
        needed: new Map<string, string[]>(),
        workflows: [callerWith('secrets: { OPENAI', 'secrets: { GROQ_API_KEY: x, OPENAI')],
      },
      'problem: the job lanes passes GROQ_API_KEY',
    ],
    [{ secrets: read('ANOTHER') }, 'problem: the secret OPENAI_API_KEY is nowhere'],
    [
      { secrets: { kind: 'unreadable', why: 'GitHub answered 403' } as const },
      'not-known: whether there is the secret',
    ],
  ])('%#', (change, said) => {
    const bad = toldIn(keyFindings({ ...base, ...change })).filter((each) => !each.startsWith('ok: '));
    expect(bad).toEqual([expect.stringContaining(said)]);
  });
});

describe('owners', () => {
  const facts = {
    parts: [],
    paths: ['lanegate.yml', 'prompts/a.prompt.yml', 'evals/a.jsonl', '.github/workflows/lanegate.yml', 'src/app.py'],
    declared: new Map(),
    settings: { lanes: {}, data: {}, ownership: { prompt: '@Acme/AI' } },
    workflows: ['.github/workflows/lanegate.yml'],
  };
  const told = (codeOwners: string) =>
    toldIn(ownerFindings({ ...facts, codeOwners: parseCodeOwners(codeOwners, 'CODEOWNERS') })).filter(
      (each) => !each.startsWith('ok: '),
    );

  test('there is nothing against a file that names somebody for everything', () => {
    expect(told('* @acme/platform\nprompts/ @acme/ai')).toEqual([]);
  });

  test('the parts of a monorepo are guarded as lanegate.yml is', () => {
    const codeOwners = parseCodeOwners('* @a\nprompts/ @acme/ai\n/services/', 'CODEOWNERS');
    const found = toldIn(ownerFindings({ ...facts, parts: ['services/mail/lanegate.yml'], codeOwners }));
    expect(found).toContainEqual(expect.stringContaining('nobody owns services/mail/lanegate.yml'));
  });

  test('without the file anybody may change everything', () => {
    expect(toldIn(ownerFindings({ ...facts, codeOwners: undefined }))).toEqual([
      expect.stringContaining('no CODEOWNERS'),
    ]);
  });

  test.each([
    ['* @acme/platform', ['`ownership` names @Acme/AI for the lane prompt']],
    ['* @a\nprompts/ @acme/ai\n/lanegate.yml', ['nobody owns lanegate.yml', 'nobody owns 1 of']],
    ['* @a\nprompts/ @acme/ai\n.github/', ['nobody owns .github/workflows/lanegate.yml', 'nobody owns 1 of']],
    ['* @a\nprompts/ @acme/ai\nevals/', ['nobody owns 1 of 1 files of the lane evals: evals/a.jsonl']],
    ['* @a\nprompts/ @acme/ai\n!x @a', ['GitHub passes over `!x @a`']],
  ])('%j', (codeOwners, said) => {
    expect(told(codeOwners)).toEqual(said.map((each) => expect.stringContaining(each)));
  });
});

describe('the configuration', () => {
  const side = { configuration: undefined, unreadablePrompts: new Map<string, string>() };
  const told = (blob: string | undefined, target: Parameters<typeof configurationFindings>[0]['target']) =>
    toldIn(configurationFindings({ side, blob, target }))[1];

  test.each([
    ['a', { branch: 'main', blob: 'a' }, 'ok: main has the same lanegate.yml'],
    ['a', { branch: 'main', blob: 'b' }, 'warning: main has another lanegate.yml'],
    ['a', { branch: 'main', blob: undefined }, 'warning: main has no lanegate.yml yet'],
    [undefined, { branch: 'main', blob: undefined }, 'ok: main has no lanegate.yml either'],
    ['a', undefined, 'not-known: which branch'],
  ])('%s beside %j', (blob, target, said) => {
    expect(told(blob, target)).toContain(said);
  });
});

test.each([
  ['20.0.0', '2.31.0', ['ok', 'ok']],
  ['18.20.4', '2.30.9', ['problem', 'problem']],
  ['24.19.0', '3.0', ['ok', 'ok']],
  ['20.1.0', undefined, ['ok', 'not-known']],
])('Node %s and git %s are %j', (nodeVersion, gitVersion, states) => {
  expect(machineFindings({ nodeVersion, gitVersion }).map(({ state }) => state)).toEqual(states);
});

test.each([
  ['git@github.com:acme/shop.git', 'github.com', 'acme/shop'],
  ['https://github.com/acme/shop', 'github.com', 'acme/shop'],
  ['ssh://git@ssh.github.com:443/acme/shop.git', 'github.com', 'acme/shop'],
  ['https://user@GitHub.com/acme/shop.git/', 'github.com', 'acme/shop'],
  ['ssh://git@ghe.acme.example:2222/acme/shop.git', 'ghe.acme.example', 'acme/shop'],
  ['/srv/git/shop.git', undefined, undefined],
  ['file:///srv/acme/shop', undefined, undefined],
  ['https://example.com/a/b/c', undefined, undefined],
])('the remote %s is %s of %s', (remote, host, repository) => {
  expect(hostedRepositoryOf(remote)).toEqual(host === undefined ? undefined : { host, repository });
});

test('what is printed shows every finding, and no control character of a path', () => {
  const findings = [
    ok('models', 'fine', { todo: 'unsaid' }),
    problem('keys', 'bad\u001b[31m', { todo: 'mend', place: 'a:1' }),
  ];
  const text = doctorText(
    { version: 1, findings: [...findings, warning('keys', 'hm'), notKnown('keys', 'who knows')] },
    (_, each) => each,
  );
  expect(text.join('\n')).not.toContain('\u001b');
  expect(text.join('\n')).not.toContain('unsaid');
  expect(text.join('\n')).toContain(' · a:1');
  expect(text.at(-1)).toBe('1 problem, 1 warning, 1 not known, 1 ok');
});

test('a place that the sentence names already is not named again', () => {
  const findings = [ok('configuration', 'lanegate.yml can be read', { place: 'lanegate.yml' })];
  expect(doctorText({ version: 1, findings }, (_, each) => each)[1]).toMatch(/ lanegate\.yml can be read$/);
});
