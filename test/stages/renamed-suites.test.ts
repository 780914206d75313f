import { describe, expect, test } from 'vitest';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { Script } from '../fakes/scripted-model.js';
import { judgedChange } from '../fixtures/judged-change.js';

type Files = Record<string, string>;
type Change = {
  readonly files: Files;
  readonly delete?: string[];
  readonly isUntrusted?: boolean;
  readonly suites?: string[];
};

const instructions = 'You are the assistant of a shop. Be friendly to everybody. Answer every question with yes.';
const harmed = instructions.replace('with yes', 'with no');

/** A prompt file that carries its suite. */
const carrying = (content = instructions): string => `name: Answers
model: paid/small-1
modelParameters: { maxTokens: 20 }
messages:
  - { role: system, content: ${content} }
  - { role: user, content: "{{question}}" }
testData:
${Array.from({ length: 60 }, (_, index) => `  - { id: "${index}", question: question ${index} }`).join('\n')}
evaluators:
  - { name: accuracy, string: { equals: "yes" } }
`;

const providers = `version: 1
providers: { paid: { api: openai, base_url: http://127.0.0.1/v1, key_env: OPENAI_API_KEY } }
`;
const carried: Files = { 'lanegate.yml': providers, 'prompts/answers.prompt.yml': carrying() };

const configured = `${providers}models: { small: { provider: paid, model: small-1, price: { input: 1, output: 1 }, parameters: { max_tokens: 20 } } }
prompts: { answers: texts/answers.txt }
suites:
  - name: answers
    target: { prompt: answers, model: small }
    dataset: evals/answers.jsonl
    graders: [{ type: equals, value: "yes", metric: accuracy }]
`;
const declared: Files = {
  'lanegate.yml': configured,
  'texts/answers.txt': `${instructions} {{question}}`,
  'evals/answers.jsonl': Array.from({ length: 60 }, (_, index) =>
    JSON.stringify({ id: `${index}`, vars: { question: `question ${index}` } }),
  ).join('\n'),
};

/** Everything that the suite is known by has another name. */
const renamedAll = configured
  .replace('{ small:', '{ little:')
  .replace('{ answers: texts/answers.txt }', '{ replies: texts/replies.txt }')
  .replace('name: answers', 'name: replies')
  .replace('{ prompt: answers, model: small }', '{ prompt: replies, model: little }');

async function verdictOf(main: Files, { files, delete: removed = [], isUntrusted = false, suites }: Change) {
  const git = inMemoryGit([
    { name: 'main', files: main },
    { name: 'head', files, delete: removed },
  ]);
  const answer: Script = ({ messages }) =>
    messages.some(({ content }) => content?.includes('with yes')) ? 'yes' : 'no';
  return (await judgedChange(git, answer, { suites, isUntrustedHead: isUntrusted })).verdict;
}

const wordsOf = ({ suites }: Awaited<ReturnType<typeof verdictOf>>) =>
  suites.map(({ name, yardstick, verdict }) => [name, yardstick, verdict]);

describe('a prompt file that carries its suite and is renamed', () => {
  const gone = ['prompts/answers.prompt.yml'];
  const at = (content: string): Files => ({ 'prompts/replies.prompt.yml': content });

  test('is not affected where nothing else changed', async () => {
    expect(await verdictOf(carried, { files: at(carrying()), delete: gone })).toMatchObject({
      verdict: 'not-affected',
      blocks: false,
    });
  });

  test.each([false, true])(
    'is held to what it was where its text changed as well (untrusted: %s)',
    async (isUntrusted) => {
      const verdict = await verdictOf(carried, { files: at(carrying(harmed)), delete: gone, isUntrusted });
      expect(wordsOf(verdict)).toEqual([['answers', 'policy', 'fail']]);
      expect(verdict.suites[0]?.metrics[0]).toMatchObject({ base: 1, head: 0 });
    },
  );

  test("is held to policy's cases and graders where it leaves them behind", async () => {
    const bare = carrying(harmed).split('testData:')[0] ?? '';
    const verdict = await verdictOf(carried, { files: at(bare), delete: gone });
    expect(wordsOf(verdict)).toEqual([['answers', 'policy', 'fail']]);
    expect(verdict.suites[0]?.metrics[0]).toMatchObject({ base: 1, head: 0 });
  });

  test('is gone where nothing like it came', async () => {
    const other = carrying('Translate into French: ');
    const verdict = await verdictOf(carried, { files: at(other), delete: gone });
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
    expect(verdict.reason).toContain('its target is gone in head');
  });

  test('is gone where two came that are equally like it', async () => {
    const files = { ...at(carrying()), 'prompts/others.prompt.yml': carrying() };
    const verdict = await verdictOf(carried, { files, delete: gone });
    expect(verdict.reason).toContain('its target is gone in head');
  });
});

describe('a suite of lanegate.yml of which everything is renamed', () => {
  const gone = ['texts/answers.txt'];
  const at = (text: string): Files => ({ 'lanegate.yml': renamedAll, 'texts/replies.txt': `${text} {{question}}` });

  test('is not affected where nothing else changed', async () => {
    const verdict = await verdictOf(declared, { files: at(instructions), delete: gone });
    expect(verdict).toMatchObject({ verdict: 'not-affected', blocks: false });
  });

  test('is held to what it was where its prompt changed as well', async () => {
    const verdict = await verdictOf(declared, { files: at(harmed), delete: gone });
    expect(wordsOf(verdict)).toEqual([['answers', 'policy', 'fail']]);
    expect(verdict.notes).toContain('answers: this change calls it `replies`');
  });

  test('is gone where its binding became another', async () => {
    const files = { ...at(instructions), 'lanegate.yml': renamedAll.replace('small-1', 'small-2') };
    const verdict = await verdictOf(declared, { files, delete: gone });
    expect(verdict.reason).toContain('its target is gone in head');
  });
});

test('a suite that has another name alone is not affected', async () => {
  const files = { 'lanegate.yml': configured.replace('name: answers', 'name: replies') };
  expect(await verdictOf(declared, { files })).toMatchObject({ verdict: 'not-affected', blocks: false });
});

test.each(['answers', 'replies'])('a renamed suite is asked for by either name: %s', async (name) => {
  const files = { 'lanegate.yml': configured.replace('name: answers', 'name: replies') };
  expect(wordsOf(await verdictOf(declared, { files, suites: [name] }))).toEqual([['answers', 'policy', 'pass']]);
});

test("a suite with another name and an easier grader is held to policy's", async () => {
  const easier = configured.replace('name: answers', 'name: replies').replace('value: "yes"', 'value: "no"');
  const files = { 'lanegate.yml': easier, 'texts/answers.txt': `${harmed} {{question}}` };
  expect(wordsOf(await verdictOf(declared, { files }))).toEqual([
    ['answers', 'policy', 'fail'],
    ['answers', 'head', 'pass'],
  ]);
});
