import { describe, expect, test } from 'vitest';
import { inMemoryGit } from '../fakes/in-memory-git.js';
import type { Script } from '../fakes/scripted-model.js';
import { judgedChange } from '../fixtures/judged-change.js';

type Files = Record<string, string>;

const text = 'Answer yes to {{question}}';
const harmful = { 'texts/answer.txt': 'Answer no to {{question}}' };
const harmless = { 'texts/answer.txt': 'Please answer yes to {{question}}' };

const configuration = (prompt: string, declared = 'prompts: { answer: texts/answer.txt }'): string => `version: 1
providers: { paid: { api: openai, base_url: http://127.0.0.1/v1, key_env: OPENAI_API_KEY } }
models: { small: { provider: paid, model: small-1, price: { input: 1, output: 1 }, parameters: { max_tokens: 20 } } }
${declared}
suites:
  - name: answers
    target: { prompt: ${prompt}, model: small }
    dataset: evals/answers.jsonl
    graders: [{ type: equals, value: "yes", metric: accuracy }]
`;

const yardstick = (written = configuration('answer')): Files => ({
  'lanegate.yml': written,
  'evals/answers.jsonl': Array.from({ length: 60 }, (_, index) =>
    JSON.stringify({ id: `${index}`, vars: { question: `question ${index}` } }),
  ).join('\n'),
});

const bare: Files = { 'texts/answer.txt': text, 'src/app.py': 'print("hello")\n' };

/** The verdict of a change that branched off `before`, into a target branch that has gone on since. */
async function verdictOf(before: Files, since: Files, change: { files: Files; delete?: string[] }) {
  const git = inMemoryGit([
    { name: 'before', files: before },
    { name: 'main', parents: ['before'], files: since },
    { name: 'head', parents: ['before'], ...change },
  ]);
  const answer: Script = ({ messages }) => (messages.some(({ content }) => content?.includes('yes')) ? 'yes' : 'no');
  return (await judgedChange(git, answer)).verdict;
}

describe('a change that branched off before the target branch had its suite', () => {
  test.each([
    ['a prompt that it declares', configuration('answer')],
    ['a prompt that it names by its path', configuration('texts/answer.txt', '')],
    [
      'a route',
      configuration('answer')
        .replace('model: small }', 'model: fast }')
        .concat('routes: { fast: { models: [{ model: small }] } }\n'),
    ],
  ])('is held to it all the same: %s', async (_, written) => {
    expect(await verdictOf(bare, yardstick(written), { files: harmful })).toMatchObject({
      verdict: 'fail',
      lanes: { prompt: 'fail' },
    });
    expect(await verdictOf(bare, yardstick(written), { files: harmless })).toMatchObject({ verdict: 'pass' });
  });

  test('is not affected where it touches nothing that the suite asks', async () => {
    const verdict = await verdictOf(bare, yardstick(), { files: { 'src/app.py': 'print("bye")\n' } });
    expect(verdict).toMatchObject({ verdict: 'not-affected', blocks: false });
  });

  test('fails where it deletes what the suite asks', async () => {
    const verdict = await verdictOf(bare, yardstick(), { files: {}, delete: ['texts/answer.txt'] });
    expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
  });
});

test('a binding that the change itself drops does not come back from the target branch', async () => {
  const verdict = await verdictOf(
    { ...bare, ...yardstick() },
    { 'README.md': '# Answers\n' },
    {
      files: { 'lanegate.yml': 'version: 1\nprompts: { answer: texts/answer.txt }\n' },
    },
  );
  expect(verdict).toMatchObject({ verdict: 'fail', blocks: true });
  expect(verdict.reason).toContain('there is no model binding `small`');
});

test('a suite that names its prompt by its path runs as policy defines it where head removes the suite', async () => {
  const byPath = yardstick(configuration('texts/answer.txt', ''));
  const without = (byPath['lanegate.yml'] ?? '').split('suites:')[0] ?? '';
  const verdict = await verdictOf(
    { ...bare, ...byPath },
    { 'README.md': '# Answers\n' },
    {
      files: { ...harmful, 'lanegate.yml': without },
    },
  );
  expect(verdict.suites[0]).toMatchObject({ name: 'answers', verdict: 'fail' });
  expect(verdict.suites[0]?.metrics[0]).toMatchObject({ name: 'accuracy', base: 1, head: 0 });
});
