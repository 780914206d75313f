import { describe, expect, test } from 'vitest';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { Script } from '../fakes/scripted-model.js';
import { judgedChange } from '../fixtures/judged-change.js';
import { triageProject } from '../fixtures/triage-project.js';

type Files = Record<string, string>;

/** Which of the hundred cases the harmed prompt gets wrong. */
const isHarmed = (index: number): boolean => index % 5 === 0;

const caseLine = (index: number, more: object = {}): string =>
  JSON.stringify({ id: `${index}`, vars: { message: `message ${index}` }, expected: 'billing', ...more });
const dataset = (lineOf: (index: number) => string = caseLine): string =>
  Array.from({ length: 100 }, (_, index) => lineOf(index)).join('\n');

const settings = `version: 1
providers:
  paid: { api: openai, base_url: http://127.0.0.1/v1, key_env: OPENAI_API_KEY }
models:
  triage: { provider: paid, model: small, price: { input: 10, output: 20 }, parameters: { temperature: 0, max_tokens: 20 } }
suites:
  - name: triage
    target: { prompt: triage, model: triage }
    dataset: evals/triage.jsonl
    graders:
      - { type: equals, value: "{{expected}}", metric: accuracy }
    repeats: 1
    gate: { margin: 0.05, floor: { accuracy: 0.9 }, metrics: { accuracy: gate } }
gate: { alpha: 0.05 }
`;

const prompt = triageProject['prompts/triage.prompt.yml'] ?? '';
const harmed = prompt.replace('one label', 'any label');
const project: Files = { ...triageProject, 'lanegate.yml': settings, 'evals/triage.jsonl': dataset() };

/** Answers rightly, but a prompt that was harmed wrongly to a fifth of the cases, at ten times the tokens. */
const answer: Script = ({ messages, model }) => {
  if (model === 'kind-1') return '{"reason":"","score":1,"pass":true}';
  if (model === 'strict-1') {
    const isRight = !messages.some(({ content }) => content?.includes('shipping'));
    return `{"reason":"","score":${isRight ? 1 : 0},"pass":${isRight}}`;
  }
  const isWorse = messages.some(({ content }) => content?.includes('any label'));
  const index = Number(/message (\d+)/.exec(messages.at(-1)?.content ?? '')?.[1]);
  const usage = { inputTokens: 20, outputTokens: isWorse ? 200 : 20 };
  return { content: isWorse && isHarmed(index) ? 'shipping' : 'billing', usage, costUsd: usage.outputTokens / 1e5 };
};

type Attack = { readonly base?: Files; readonly head: Files; readonly delete?: string[]; readonly harms?: boolean };

/** Takes a change that harms the prompt, and does more than that, to its verdict. */
async function verdictOf({ base = {}, head, delete: removed = [], harms = true }: Attack) {
  const files = { ...(harms ? { 'prompts/triage.prompt.yml': harmed } : {}), ...head };
  return verdictOfCommits([
    { name: 'main', files: { ...project, ...base } },
    { name: 'head', files, delete: removed },
  ]);
}

async function verdictOfCommits(commits: Parameters<typeof inMemoryGit>[0]) {
  const { verdict, evaluation, asked } = await judgedChange(inMemoryGit(commits), answer);
  return { ...verdict, evaluation, calls: asked.map((call) => call.model) };
}

const edited = (from: string, to: string, text = settings): Files => {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return { 'lanegate.yml': text.replace(from, to) };
};

test('the harm alone fails, so that what follows is about the yardstick', async () => {
  expect(await verdictOf({ head: {} })).toMatchObject({ verdict: 'fail', lanes: { prompt: 'fail' } });
  expect(await verdictOf({ head: { 'README.md': '# Sorting\n' }, harms: false })).toMatchObject({ blocks: false });
});

describe('a harmed prompt does not get through', () => {
  test.each<[string, Omit<Attack, 'harms'>]>([
    [
      'by expecting what it answers now',
      {
        head: {
          'evals/triage.jsonl': dataset((index) => caseLine(index, isHarmed(index) ? { expected: 'shipping' } : {})),
        },
      },
    ],
    [
      'by deleting the cases that it gets wrong',
      { head: { 'evals/triage.jsonl': dataset((index) => (isHarmed(index) ? '' : caseLine(index))) } },
    ],
    [
      'by pointing at another dataset',
      {
        head: {
          ...edited('evals/triage.jsonl', 'evals/other.jsonl'),
          'evals/other.jsonl': dataset((index) => (isHarmed(index) ? '' : caseLine(index))),
        },
        delete: ['evals/triage.jsonl'],
      },
    ],
    [
      'by loosening the grader',
      { head: edited('type: equals, value: "{{expected}}"', 'type: icontains, value: "ing"') },
    ],
    [
      'by a grader of single cases',
      {
        head: {
          'evals/triage.jsonl': dataset((index) =>
            caseLine(index, { graders: [{ type: 'icontains', value: 'ing', metric: 'accuracy' }] }),
          ),
        },
      },
    ],
    [
      'by giving another grader a hundred times the weight',
      {
        head: edited(
          '    repeats: 1',
          '      - { type: icontains, value: "ing", metric: accuracy, weight: 100 }\n    repeats: 1',
        ),
      },
    ],
    ['by raising the margin', { head: edited('margin: 0.05', 'margin: 0.9') }],
    ['by lowering the floor', { head: edited('floor: { accuracy: 0.9 }', 'floor: {}') }],
    ['by only reporting the metric', { head: edited('metrics: { accuracy: gate }', 'metrics: { accuracy: report }') }],
    [
      'by asking less of the metric',
      { head: edited('metrics: { accuracy: gate }', 'metrics: { accuracy: deterioration }') },
    ],
    ['by a raised alpha', { head: edited('gate: { alpha: 0.05 }', 'gate: { alpha: 0.4 }') }],
    ['by another number of looks', { head: edited('gate: { alpha: 0.05 }', 'gate: { alpha: 0.05, looks: 1 }') }],
    [
      'by putting the cases that it gets wrong in one cluster',
      {
        head: { 'evals/triage.jsonl': dataset((index) => caseLine(index, isHarmed(index) ? { cluster: 'all' } : {})) },
      },
    ],
    ['by other tags', { head: { 'evals/triage.jsonl': dataset((index) => caseLine(index, { tags: ['skip'] })) } }],
    ['by more repeats', { head: edited('repeats: 1', 'repeats: 2') }],
    [
      'by removing the suite',
      { head: { 'lanegate.yml': settings.replace(/suites:[\s\S]*?\ngate:/, 'suites: []\ngate:') } },
    ],
    ['by removing lanegate.yml', { head: {}, delete: ['lanegate.yml'] }],
    ['by renaming the suite', { head: edited('name: triage', 'name: sorting') }],
    [
      'by renaming the suite, its dataset and its prompt',
      {
        head: {
          ...edited('name: triage\n    target: { prompt: triage,', 'name: sorting\n    target: { prompt: sorting,'),
          'prompts/sorting.prompt.yml': harmed,
        },
        delete: ['prompts/triage.prompt.yml'],
      },
    ],
    [
      'by tolerating every incident',
      { head: edited('gate: { alpha: 0.05 }', 'gate: { incidents: { timeout: 1 }, inconclusive: warn }') },
    ],
  ])('%s', async (_, attack) => {
    const { verdict, blocks, lanes } = await verdictOf(attack);
    expect({ verdict, blocks, prompt: lanes.prompt }).toEqual({ verdict: 'fail', blocks: true, prompt: 'fail' });
  });

  test('by fewer repeats, since those of the target branch are asked', async () => {
    const base = edited('repeats: 1', 'repeats: 3');
    const { verdict, evaluation } = await verdictOf({ base, head: edited('repeats: 1', 'repeats: 1') });
    expect(verdict).toBe('fail');
    expect(evaluation.suites.find(({ binding }) => binding)?.repeats).toBe(3);
  });
});

test.each<[string, Files]>([
  ['an alpha', edited('gate: { alpha: 0.05 }', 'gate: { alpha: 0.0000001 }')],
  ['clusters', { 'evals/triage.jsonl': dataset((index) => caseLine(index, { cluster: 'all' })) }],
  ['a margin', edited('margin: 0.05', 'margin: 0.0001')],
])('a head with %s that its own data could not pass is refused', async (_, head) => {
  await expect(verdictOf({ head })).rejects.toThrow('cannot be passed by');
});

describe('a harmed prompt does not get through by a kinder judge', () => {
  const judged = settings
    .replace(
      'suites:',
      '  strict: { provider: paid, model: strict-1, price: { input: 0, output: 0 } }\n  kind: { provider: paid, model: kind-1, price: { input: 0, output: 0 } }\nsuites:',
    )
    .replace('type: equals, value: "{{expected}}"', 'type: llm-rubric, value: "Says billing", model: strict');

  test.each<[string, Files]>([
    ['as it is', {}],
    ['behind the same name', edited('model: strict-1', 'model: kind-1', judged)],
    ['by another name', edited('model: strict,', 'model: kind,', judged)],
    ['with another rubric', edited('Says billing', 'Says anything', judged)],
  ])('%s', async (_, head) => {
    const { suites, calls } = await verdictOf({ base: { 'lanegate.yml': judged }, head });
    const binding = suites.find((suite) => suite.binding);
    expect(binding?.reason).toContain('below base');
    expect(binding).toMatchObject({ yardstick: 'policy', verdict: 'fail' });
    expect(calls).toContain('strict-1');
  });
});

describe('a dearer prompt does not get through', () => {
  const limited = 'gate: { alpha: 0.05, cost: { max_increase: 0.2 } }';
  const base = edited('gate: { alpha: 0.05 }', limited);
  const rightButDear = prompt.replace('one label', 'any label');

  test.each<[string, Files]>([
    ['as it is', base],
    ['by raising the limit', edited('gate: { alpha: 0.05 }', 'gate: { alpha: 0.05, cost: { max_increase: 90 } }')],
    ['by taking the limit away', { 'lanegate.yml': settings }],
  ])('%s', async (_, head) => {
    const { suites } = await verdictOf({ base, head: { ...head, 'prompts/triage.prompt.yml': rightButDear } });
    const binding = suites.find((suite) => suite.binding);
    expect(binding?.guardrails).toMatchObject([{ name: 'cost', verdict: 'fail', max_increase: 0.2 }]);
    expect(binding?.reason).toContain('cost +');
  });
});

test('a limit on latency is held by timed answers, and not measured by those that are made in this process', async () => {
  const limited = settings.replace(
    'gate: { alpha: 0.05 }',
    'gate: { alpha: 0.05, latency: { max_p95_increase: 0.5 } }',
  );
  const head = { 'prompts/triage.prompt.yml': prompt.replace('one label', 'a label') };
  const wordFor = async (text: string) => {
    const { suites, notes } = await verdictOf({ base: { 'lanegate.yml': text }, head });
    return { word: suites[0]?.guardrails?.[0]?.verdict, isTold: notes.join().includes('latency was not measured') };
  };
  expect(await wordFor(limited)).toEqual({ word: 'pass', isTold: false });
  const embedded = limited.replace(
    'api: openai, base_url: http://127.0.0.1/v1, key_env: OPENAI_API_KEY',
    'api: embedded',
  );
  expect(await wordFor(embedded)).toEqual({ word: 'not-measured', isTold: true });
});

describe('what head alone says is shown beside', () => {
  test.each<[string, Files]>([
    ['a changed grader', edited('type: equals, value: "{{expected}}"', 'type: icontains, value: "ing"')],
    ['another number of repeats added', edited('    repeats: 1', '    repeats: 1\n    max_repeats: 5')],
    ['a changed case', { 'evals/triage.jsonl': dataset((index) => caseLine(index, { expected: 'shipping' })) }],
  ])('%s', async (_, head) => {
    const { suites } = await verdictOf({ head });
    expect(suites.map(({ yardstick, binding }) => [yardstick, binding])).toEqual([
      ['policy', true],
      ['head', false],
    ]);
  });
});

describe('where there is nothing to compare with', () => {
  const adopted = { ...project };
  const before: Files = { 'README.md': '# Triage\n' };

  test('the change that adopts Lanegate compares nothing and is inconclusive', async () => {
    const verdict = await verdictOfCommits([
      { name: 'main', files: before },
      { name: 'head', files: adopted },
    ]);
    expect(verdict).toMatchObject({ verdict: 'inconclusive', adoption: true, blocks: false });
  });

  test('and fails where it misses its own floor', async () => {
    const verdict = await verdictOfCommits([
      { name: 'main', files: before },
      { name: 'head', files: { ...adopted, 'prompts/triage.prompt.yml': harmed } },
    ]);
    expect(verdict).toMatchObject({ verdict: 'fail', adoption: true });
  });

  test('a suite that only head has is judged by its floor, and is inconclusive without one', async () => {
    const added = (gate: string): Files => ({
      'lanegate.yml': settings.replace(
        'gate: { alpha',
        `  - name: second\n    target: { prompt: triage, model: triage }\n    dataset: evals/triage.jsonl\n    graders: [{ type: equals, value: "{{expected}}", metric: accuracy }]\n    gate: ${gate}\ngate: { alpha`,
      ),
    });
    const wordOf = async (gate: string) =>
      (await verdictOf({ head: added(gate), harms: false })).suites.find(({ name }) => name === 'second')?.verdict;
    expect(await wordOf('{ floor: { accuracy: 0.9 } }')).toBe('pass');
    expect(await wordOf('{}')).toBe('inconclusive');
  });

  test('a suite whose target is gone in head fails', async () => {
    const verdict = await verdictOf({ head: {}, delete: ['prompts/triage.prompt.yml', 'lanegate.yml'], harms: false });
    expect(verdict.verdict).toBe('fail');
  });
});
