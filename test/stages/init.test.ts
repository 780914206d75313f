import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configurationFile } from '../../src/domain/suite/configuration-file.js';
import { parseConfiguration } from '../../src/domain/suite/parse-configuration.js';
import { schemaModeline } from '../../src/domain/suite/schema-address.js';
import { type InitRequest, init } from '../../src/stages/init.js';
import { InMemoryCheckout } from '../fakes/in-memory-checkout.js';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import { shippedSyntax } from '../fixtures/shipped-syntax.js';

const callers = {
  read: async (name: string) =>
    name === 'lane-override.yml' || name === 'lanegate-drift.yml'
      ? readFileSync(`workflows/${name}`, 'utf8')
      : `# ${name}\nkeys: OPENAI_API_KEY\n`,
};

type Shape = Readonly<Record<string, string>>;

const asked = (request: Partial<InitRequest> = {}): InitRequest => ({
  dryRun: false,
  forks: false,
  oneJob: false,
  ref: undefined,
  ...request,
});

const mapped = (files: Shape, change: (text: string) => string): Shape =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, change(text)]));

async function initIn(files: Shape, request?: Partial<InitRequest>, links: readonly string[] = []) {
  const checkout = new InMemoryCheckout(files, {}, links);
  const git = inMemoryGit([], { files });
  const result = await init({ git, syntax: shippedSyntax, checkout, callers }, asked(request));
  const text = checkout.files.get(configurationFile) ?? '';
  return {
    ...result,
    checkout,
    text,
    settings: text === '' ? undefined : parseConfiguration(text, configurationFile).value,
  };
}

const labels = ['billing', 'bug', 'other', 'billing', 'bug', 'other', 'billing', 'bug'];
const csv = (question: string, answer: string) =>
  `${question},${answer}\n${labels.map((label, index) => `message ${index},${label}\n`).join('')}`;

const promptYml = `model: openai/gpt-4o
messages: [{ role: user, content: "Capital of {{country}}?" }]
testData: [{ country: France, expected: Paris }]
evaluators: [{ name: right, string: { contains: "{{expected}}" } }]
`;

const python = `from openai import OpenAI
SYSTEM_PROMPT = """You are a support agent. Sort the message into billing, bug or other."""
def answer(message):
    return OpenAI().chat.completions.create(
        model="gpt-4o-mini", temperature=0.2, max_tokens=100,
        messages=[{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": message}])
`;

const answers = (number: number): string =>
  `---\ntitle: Question ${number}\n---\nIt is sent back within ${number} days.\n`;
const withCorpus: Shape = {
  'app/bot.py': `${python}vectors = client.embeddings.create(model="text-embedding-3-small", input=documents)\n`,
  'data/faq/returns.md': answers(7),
  'data/faq/refunds.md': answers(9),
  'data/faq/en/parcels.md': answers(11),
  'data/faq/prompts/reply.md': 'You are a clerk. Answer {{question}} from {{documents}}.',
  'evals/faq-queries.jsonl': '{"id":"1","relevant":["returns.md"]}\n{"id":"2","relevant":["en/parcels.md"]}\n',
};

describe('a repository', () => {
  test('of pages has no prompt by the ending of their templates', async () => {
    const { findings } = await initIn({
      'app/templates/edit.hbs': '<Editor\n  @model={{this.model}}\n/>\n',
      'app/templates/answer.hbs': 'You are a clerk. Sort the mail: {{mail}}\n',
    });
    expect(findings.prompts.map(({ path }) => path)).toEqual(['app/templates/answer.hbs']);
  });

  test('of prompt files with their own cases needs no configuration', async () => {
    const { suites, settings, findings, proposal } = await initIn({
      'prompts/capital.prompt.yml': promptYml,
      'evals/tone.yml': promptYml,
    });
    expect(suites).toEqual(['tone', 'capital']);
    expect(settings).toMatchObject({ suites: [], imports: [{ path: 'evals/tone.yml' }] });
    expect(findings.prompts.map(({ carriedCases }) => carriedCases)).toEqual([1, 1]);
    expect(proposal.keys).toEqual(['OPENAI_API_KEY']);
  });

  test('of promptfoo has its suites imported, with a word on the judge that nobody names', async () => {
    const { settings, suites, text, findings } = await initIn({
      'promptfooconfig.yaml':
        'prompts: [file://prompts/hi.txt]\nproviders: [anthropic:messages:claude-sonnet-4-5]\ntests: [{ vars: { name: Ann }, assert: [{ type: llm-rubric, value: Kind }] }]\n',
      'prompts/hi.txt': 'Greet {{name}}',
      'services/a/promptfooconfig.yaml':
        'prompts: ["Hi"]\nproviders: [echo]\ntests: [{ assert: [{ type: equals, value: Hi }] }]\n',
      'broken/promptfooconfig.yaml': 'prompts: [',
    });
    expect(settings?.imports.map(({ path }) => path)).toEqual([
      'promptfooconfig.yaml',
      'services/a/promptfooconfig.yaml',
    ]);
    expect(text).toMatch(/# broken\/promptfooconfig\.yaml is left out: /);
    expect(text).toMatch(/^# judge: main$/m);
    expect(suites).toEqual(['promptfooconfig.yaml', 'services/a/promptfooconfig.yaml']);
    expect(findings.prompts).toEqual([]);
  });

  test('in Python with a prompt file and a table gets a suite that runs', async () => {
    const { settings, suites, text, proposal } = await initIn({
      'app/bot.py': `${python}PROMPT = open("prompts/triage.md").read()\n`,
      'app/other.py': python.replace('gpt-4o-mini', 'gpt-4.1'),
      'app/third.py': python.replace('gpt-4o-mini', 'gpt-4.1'),
      'prompts/triage.md': 'Sort this into billing, bug or other: {{message}}',
      'evals/cases.csv': csv('message', 'label'),
      '.env.example': 'OPENAI_API_KEY=\n',
    });
    expect(suites).toEqual(['triage']);
    expect(settings?.models).toEqual({
      triage: { provider: 'openai', model: 'gpt-4o-mini', parameters: { temperature: 0.2, max_tokens: 100 } },
    });
    expect(settings?.suites).toMatchObject([
      {
        target: { prompt: 'prompts/triage.md', model: 'triage' },
        dataset: 'evals/cases.csv',
        graders: [{ type: 'equals', value: '{{label}}', trim: true, metric: 'accuracy' }],
      },
    ]);
    expect(text).toContain('as in app/bot.py:5');
    expect(text).toContain('app/bot.py:2 SYSTEM_PROMPT');
    expect(proposal.keys).toEqual(['OPENAI_API_KEY']);
  });

  test('in TypeScript with prompts in programs alone gets no suite, and is told how to have one', async () => {
    const { settings, text, suites, findings } = await initIn({
      'src/ask.ts': `import OpenAI from 'openai';
export const ask = (question: string) => new OpenAI().chat.completions.create({ model: 'gpt-4.1-mini',
  messages: [{ role: 'system', content: 'You are a helpful tutor. Answer in one word.' }, { role: 'user', content: question }] });
`,
    });
    expect(settings).toMatchObject({ suites: [], models: { main: { provider: 'openai', model: 'gpt-4.1-mini' } } });
    expect(suites).toEqual([]);
    expect(findings.texts).toMatchObject([{ place: { path: 'src/ask.ts' } }]);
    expect(text).toContain('node evals/answer.mjs');
    expect(text).toContain('#     sources: ["src/ask.ts/**"]'.replace('src/ask.ts/**', 'src/**'));
  });

  test('with retrieval has its documents told, and rows that are no cases yet turned by a command', async () => {
    const rows = [1, 2, 3].map((each) =>
      JSON.stringify({ question: `q${each}`, context: 'c', answer: `A long answer ${'x'.repeat(80)} ${each}` }),
    );
    const { settings, text } = await initIn({
      'prompts/answer.prompty':
        '---\nmodel: { api: chat, configuration: { type: openai, name: gpt-4o } }\n---\nuser:\n{{context}} {{question}}\n',
      'data/handbook/a.md': '# a',
      'data/handbook/b.md': '# b',
      'data/handbook/c.md': '# c',
      'evals/questions.jsonl': rows.join('\n'),
    });
    expect(settings?.suites).toEqual([]);
    expect(text).toContain(
      "jq -c '{vars: {context, question}, expected: .answer}' evals/questions.jsonl > evals/questions.cases.jsonl",
    );
    expect(text).toContain('llm-rubric');
    expect(text).toContain('data/handbook/ (3)');
  });

  test('with documents behind retrieval has them declared, with their queries, for the check to look at', async () => {
    const { settings, files, findings } = await initIn(withCorpus);
    expect(settings?.data).toEqual({
      faq: { corpus: ['data/faq/**/*.md', '!data/faq/prompts/reply.md'], queries: 'evals/faq-queries.jsonl' },
    });
    expect(files.map(({ path }) => path)).not.toContain('.github/workflows/lanegate-corpus.yml');
    expect(findings.corpora).toMatchObject([{ folder: 'data/faq', files: 4, readable: 3 }]);
  });

  test('with such documents and nothing that looks them up has them told alone', async () => {
    const { 'app/bot.py': _, ...others } = withCorpus;
    const { settings, text } = await initIn(others);
    expect(settings?.data).toEqual({});
    expect(text).toContain('data/faq/ (4)');
  });

  test('of several services keeps their prompts, cases and names apart', async () => {
    const service = (name: string) => ({
      [`services/${name}/prompts/sort.md`]: `Sort ${name}: {{message}}`,
      [`services/${name}/evals/cases.csv`]: csv('message', 'expected'),
      [`services/${name}/bot.py`]: python,
    });
    const { settings, suites } = await initIn({ ...service('mail'), ...service('chat') });
    expect(settings?.suites.map(({ name, dataset }) => [name, dataset])).toEqual([
      ['services/chat/prompts/sort', 'services/chat/evals/cases.csv'],
      ['services/mail/prompts/sort', 'services/mail/evals/cases.csv'],
    ]);
    expect(suites).toHaveLength(2);
  });

  test('without anything gets a file that says how to begin, and no suite', async () => {
    const { settings, text, files } = await initIn({});
    expect(settings).toMatchObject({ suites: [], models: {}, imports: [] });
    expect(text).toContain('No prompt was found.');
    expect(text.split('\n')[0]).toBe(schemaModeline('lanegate'));
    expect(files.map(({ path }) => path)).toEqual([
      'lanegate.yml',
      '.github/workflows/lanegate.yml',
      '.github/workflows/lanegate-retarget.yml',
      '.github/workflows/lane-override.yml',
    ]);
  });

  test('whose cases lack what the product needs has the suite left open, in the words of the product', async () => {
    const { settings, text } = await initIn({
      'app/bot.py': python,
      'prompts/triage.md': 'Sort: {{message}} {% include "gone.md" %}',
      'evals/cases.csv': csv('message', 'label'),
    });
    expect(settings?.suites).toEqual([]);
    expect(text).toMatch(/# - prompts\/triage\.md includes `gone\.md`/);
  });

  test('whose cases cannot be read is told where, and settings are no cases', async () => {
    const { findings, settings } = await initIn({
      'prompts/triage.prompt.yml': promptYml,
      'evals/cases.jsonl': '{"vars": {"country": "France"}, "expected": "Paris"}\n{"vars": {"country": "Chad",\n',
      'evals/cases.csv': 'country,expected\n"France,Paris\n',
      'evals/cases.yml': 'seed: 1\n',
      'evals/cases.json': '[{"vars": {',
      'data/log.jsonl': '{broken\n',
    });
    expect(settings?.suites).toEqual([]);
    expect(findings.notes).toEqual([
      expect.stringMatching(/^not taken for cases: evals\/cases\.csv/),
      expect.stringMatching(/^not taken for cases: evals\/cases\.json/),
      'not taken for cases: evals/cases.jsonl:2: this line is not valid JSON',
    ]);
  });

  test('with owners has those of a lane that are the same for all its files', async () => {
    const { settings } = await initIn({
      'prompts/a.prompt.yml': promptYml,
      '.github/CODEOWNERS': '* @acme/platform\n/prompts/ @acme/ai # theirs\n/prompts/[a].prompt.yml @acme/nobody\n',
      CODEOWNERS: '* @acme/second',
    });
    expect(settings?.ownership).toEqual({ prompt: '@acme/ai', code: '@acme/platform' });
  });
});

describe('nothing that exists is changed', () => {
  const known = 'version: 1\nimports: [promptfooconfig.yaml]\n';
  const promptfoo = 'prompts: ["Hi"]\nproviders: [echo]\ntests: [{ assert: [{ type: equals, value: Hi }] }]\n';

  test('in a repository that has Lanegate: what it lacks is told', async () => {
    const files = {
      'lanegate.yml': known,
      'promptfooconfig.yaml': promptfoo,
      'more/promptfooconfig.yaml': promptfoo,
      '.github/workflows/check.yml': `jobs: { a: { steps: [] } }\n      - uses: lanegate/lanegate@${'b'.repeat(40)}\n`,
      '.github/workflows/lane-override.yml': 'mine',
    };
    const { checkout, left, addition, files: made } = await initIn(files);
    expect(made).toEqual([]);
    expect(left).toEqual(['lanegate.yml', '.github/workflows/lane-override.yml']);
    expect(addition).toBe('imports:\n  - more/promptfooconfig.yaml\n');
    expect(Object.fromEntries(checkout.files)).toEqual(files);
  });

  test('in corpora that are declared, and a workflow that looks at documents alone is no check of answers', async () => {
    const declared = { ...withCorpus, 'lanegate.yml': 'version: 1\ndata: { faq: { corpus: "data/faq/**" } }\n' };
    const { addition } = await initIn(declared);
    expect(addition).not.toContain('data:');
    const checked = await initIn({
      ...declared,
      '.github/workflows/documents.yml': `jobs: { a: { steps: [] } }\n      - uses: lanegate/lanegate/corpus@${'b'.repeat(40)}\n`,
    });
    expect(checked.files.map(({ path }) => path)).toEqual([
      '.github/workflows/lanegate.yml',
      '.github/workflows/lanegate-retarget.yml',
      '.github/workflows/lane-override.yml',
    ]);
  });

  test('by a second run', async () => {
    const first = await initIn({ 'promptfooconfig.yaml': promptfoo });
    const second = await initIn(Object.fromEntries(first.checkout.files));
    expect(second).toMatchObject({ files: [], addition: '' });
  });

  test('through a link, and then nothing is made at all', async () => {
    const checkout = new InMemoryCheckout({}, {}, ['.github']);
    const made = init({ git: inMemoryGit([], {}), syntax: shippedSyntax, checkout, callers }, asked());
    await expect(made).rejects.toMatchObject({ name: 'UserError', place: { path: '.github' } });
    expect([...checkout.files]).toEqual([]);
  });

  test('by a dry run', async () => {
    const { checkout, files } = await initIn({ 'a.txt': 'a' }, { dryRun: true });
    expect(files).toHaveLength(4);
    expect([...checkout.files.keys()]).toEqual(['a.txt']);
  });
});

describe('the workflows', () => {
  test('are those that the keys and the wishes ask for', async () => {
    const groq = { 'app/a.py': python.replace('gpt-4o-mini', 'groq/llama-3.3-70b') };
    expect((await initIn(groq)).checkout.files.get('.github/workflows/lanegate.yml')).toBe(
      '# lanegate-one-job.yml\nkeys: GROQ_API_KEY\n',
    );
    expect((await initIn({}, { oneJob: true })).checkout.files.get('.github/workflows/lanegate.yml')).toBe(
      '# lanegate-one-job.yml\n',
    );
    expect((await initIn({}, { forks: true })).files.map(({ path }) => path)).toContain(
      '.github/workflows/lanegate-fork.yml',
    );
  });

  test('take the key that lanegate.yml declares for a provider, also for forks', async () => {
    const { proposal, files } = await initIn(
      {
        'lanegate.yml':
          'version: 1\nproviders: { groq: { api: openai, base_url: "https://api.groq.com/openai/v1", key_env: LANEGATE_PROVIDER_KEY } }\n',
        'app/a.py': python.replace('gpt-4o-mini', 'groq/llama-3.3-70b'),
      },
      { forks: true },
    );
    expect(proposal.keys).toEqual(['LANEGATE_PROVIDER_KEY']);
    expect(files.map(({ path }) => path)).toContain('.github/workflows/lanegate-fork.yml');
  });

  const nightly = '.github/workflows/lanegate-drift.yml';
  const suiteOf = (model: string, cases: number) => ({
    'lanegate.yml': `version: 1
models: { m: { provider: ${model}, model: m-1 } }
suites:
  - { name: 'a "b"', target: { prompt: prompts/a.md, model: m }, dataset: evals/a.csv, graders: [{ type: equals, value: "{{expected}}" }] }
  - { name: own, target: { command: { run: node a.mjs } }, dataset: evals/a.csv, graders: [{ type: equals, value: "{{expected}}" }] }
`,
    'prompts/a.md': 'Sort: {{message}}',
    'evals/a.csv': `message,expected\n${Array.from({ length: cases }, (_, index) => `m${index},x\n`).join('')}`,
    'a.mjs': '',
  });

  test('ask a suite again every night whose model may change, with cases enough, and say so', async () => {
    const { watched, checkout } = await initIn(suiteOf('openai', 10));
    expect(watched).toEqual(['a "b"']);
    const { jobs } = parse(checkout.files.get(nightly) ?? '');
    expect(jobs.drift.strategy.matrix).toEqual({ suite: ['a "b"'] });
    expect(jobs.drift.steps[0].with.keys).toBe('OPENAI_API_KEY');
    const again = await initIn(Object.fromEntries(checkout.files));
    expect(again).toMatchObject({ watched: [], files: [] });
  });

  test.each([
    ['nobody is paid', suiteOf('embedded', 10)],
    ['there are too few cases', suiteOf('openai', 9)],
    [
      'all cases are of one cluster',
      {
        ...suiteOf('openai', 10),
        'evals/a.csv': `message,expected,cluster\n${Array.from({ length: 20 }, (_, index) => `m${index},x,q\n`).join('')}`,
      },
    ],
    ['nothing can be read', { ...suiteOf('openai', 10), 'evals/a.csv': 'message\n"' }],
    ['the name would be an expression', mapped(suiteOf('openai', 10), (text) => text.replace('a "b"', `\${{ x }}`))],
    [
      'a workflow does so already',
      {
        ...suiteOf('openai', 10),
        '.github/workflows/n.yml': `      - uses: lanegate/lanegate/drift@${'b'.repeat(40)}\n`,
      },
    ],
  ])('ask none at night where %s', async (_, files) => {
    const { watched, files: made } = await initIn(files);
    expect(watched).toEqual([]);
    expect(made.map(({ path }) => path)).toEqual([
      '.github/workflows/lanegate.yml',
      '.github/workflows/lanegate-retarget.yml',
      '.github/workflows/lane-override.yml',
    ]);
  });

  test('use the commit that is asked for, or say that they need one', async () => {
    const ref = 'c'.repeat(40);
    const [pinned, open] = [await initIn({}, { ref }), await initIn({})];
    expect([pinned.needsRef, open.needsRef]).toEqual([false, true]);
    expect(pinned.checkout.files.get('.github/workflows/lane-override.yml')).toContain(`@${ref}`);
  });
});

describe('a prompt and a dataset that share no more than what nearly all call a question', () => {
  const two = {
    'app/bot.py': python,
    'prompts/triage.md': 'Sort: {{text}}',
    'prompts/summary.md': 'Shorten: {{text}}',
  };

  test('are no pair where the dataset is named as another prompt', async () => {
    const { proposal } = await initIn({ ...two, 'evals/triage-tickets.csv': csv('text', 'label') });
    expect(proposal.suites.map(({ name, open }) => [name, open])).toEqual([['triage', []]]);
  });

  test('are left to a person where it fits several prompts', async () => {
    const { proposal, text, settings } = await initIn({ ...two, 'evals/reviews.csv': csv('text', 'label') });
    expect(proposal.suites.map(({ prompt, open }) => [prompt, open[0]])).toEqual([
      [
        'prompts/summary.md',
        'nothing but `text` ties evals/reviews.csv to this prompt, and it fits prompts/triage.md as well: keep the one that is meant',
      ],
      [
        'prompts/triage.md',
        'nothing but `text` ties evals/reviews.csv to this prompt, and it fits prompts/summary.md as well: keep the one that is meant',
      ],
    ]);
    expect(text).toContain('it fits prompts/triage.md as well');
    expect(settings?.suites).toEqual([]);
  });

  test('are a pair with a word of doubt where there is no other', async () => {
    const { 'prompts/triage.md': _, ...one } = two;
    const { text, settings } = await initIn({ ...one, 'evals/reviews.csv': csv('text', 'label') });
    expect(text).toContain(
      '  # nothing but `text` ties evals/reviews.csv to this prompt: make sure that its cases are meant for it\n',
    );
    expect(settings?.suites.map(({ dataset }) => dataset)).toEqual(['evals/reviews.csv']);
  });

  test.each([
    ['a name', 'text', 'evals/summary.csv'],
    ['a folder', 'text', 'evals/summary/cases.csv'],
    ['a variable of their own', 'article_body', 'evals/reviews.csv'],
  ])('are tied by %s', async (_, variable, path) => {
    const files = mapped(two, (text) => text.replace('Shorten: {{text}}', `Shorten: {{${variable}}}`));
    const { text, settings } = await initIn({ ...files, [path]: csv(variable, 'label') });
    expect(text).not.toContain('nothing but');
    expect(settings?.suites.map(({ name }) => name)).toEqual(['summary']);
  });
});

test('is the same whatever the order of the files', async () => {
  const files = Object.entries({
    'app/bot.py': python,
    'prompts/triage.md': 'Sort: {{message}}',
    'evals/a.csv': csv('message', 'label'),
    'evals/b.csv': csv('message', 'label'),
  });
  const [one, other] = [await initIn(Object.fromEntries(files)), await initIn(Object.fromEntries(files.reverse()))];
  expect(other.text).toBe(one.text);
  expect(one.text).toContain('evals/b.csv fits the prompt as well');
});

test('a model that could not be told is taken in by doing what the file says of its lines', async () => {
  const other = python.replace('gpt-4o-mini', 'gpt-4.1-mini');
  const { text } = await initIn({ 'app/one.py': python, 'app/two.py': other });
  expect(text).toContain('take its "# " away');
  const [kept] = text.split('\n').filter((line) => line.startsWith('#   main:'));
  const taken = text
    .split('\n')
    .map((line) => (line === kept || line.startsWith('# models:') ? line.slice('# '.length) : line))
    .join('\n');
  expect(Object.keys(parseConfiguration(taken, configurationFile).value.models)).toEqual(['main']);
  expect(text).toMatch(/^# models: .*take the "# " before it away/m);
});
