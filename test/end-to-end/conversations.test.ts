import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../fixtures/run-command-line.js';
import { type TemporaryRepository, temporaryRepository } from '../fixtures/temporary-repository.js';

// Every test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const configuration = `version: 1
providers:
  recorded: { api: replay, path: evals/recordings.jsonl }
models:
  desk:
    provider: recorded
    model: desk-1
    parameters:
      max_tokens: 50
      tools:
        - type: function
          function: { name: lookup, parameters: { type: object, properties: { order: { type: integer } } } }
suites:
  - name: desk
    target: { prompt: desk, model: desk }
    dataset: evals/desk.jsonl
    max_tool_calls: 3
    graders: [{ type: contains, value: "{{expected}}", metric: accuracy }]
gateway: { kill_switch: { repeated: 2, cycle_repeats: 2 } }
`;

const orders = Array.from({ length: 60 }, (_, index) => index);

const caseOf = (order: number): string =>
  JSON.stringify({
    id: `order-${order}`,
    vars: { message: `Where is order ${order}?` },
    expected: 'Tuesday',
    turns: ['Go on.', 'Go on.', 'And when does it arrive?'],
    tool_results: [{ name: 'lookup', arguments: { order }, result: { arrives: 'Tuesday' } }],
  });

type Turn = { readonly role: string; readonly content: string; readonly [key: string]: unknown };

/** All that was said in the conversation about one order, as recordings of every answer on the way. */
function recordingsOf(instructions: string, order: number, looked: number): string {
  const call = { id: `c${order}`, name: 'lookup', arguments: JSON.stringify({ order: looked }) };
  const steps: { asked: Turn[]; answer: { content: string; tool_calls?: unknown[] } }[] = [
    {
      asked: [
        { role: 'system', content: instructions },
        { role: 'user', content: `Where is order ${order}?` },
      ],
      answer: { content: '', tool_calls: [call] },
    },
    {
      asked: [{ role: 'tool', content: '{"arrives":"Tuesday"}', tool_call_id: call.id }],
      answer: { content: 'Sent.' },
    },
    { asked: [{ role: 'user', content: 'Go on.' }], answer: { content: 'Sent.' } },
    { asked: [{ role: 'user', content: 'Go on.' }], answer: { content: 'Sent.' } },
    { asked: [{ role: 'user', content: 'And when does it arrive?' }], answer: { content: 'On Tuesday.' } },
  ];
  const messages: unknown[] = [];
  return steps
    .map(({ asked, answer }) => {
      messages.push(...asked);
      const line = JSON.stringify({ request: { model: 'desk-1', messages }, response: answer });
      messages.push({ role: 'assistant', ...answer });
      return `${line}\n`;
    })
    .join('');
}

const recordings = (looked: (instructions: string, order: number) => number): string =>
  ['Help.', 'Help, briefly.', 'Guess.']
    .flatMap((instructions) => orders.map((order) => recordingsOf(instructions, order, looked(instructions, order))))
    .join('');

const promptOf = (instructions: string) => ({
  'prompts/desk.prompt.yml': `messages:\n  - { role: system, content: "${instructions}" }\n  - { role: user, content: "{{message}}" }\n`,
});

let repository: TemporaryRepository;

beforeAll(() => {
  const files = {
    'lanegate.yml': configuration,
    'evals/desk.jsonl': `${orders.map(caseOf).join('\n')}\n`,
    'evals/recordings.jsonl': recordings((instructions, order) => (instructions === 'Guess.' ? order + 1 : order)),
    ...promptOf('Help.'),
  };
  repository = temporaryRepository([
    { name: 'start', files },
    { name: 'brief', parents: ['start'], files: promptOf('Help, briefly.') },
    { name: 'guess', parents: ['start'], files: promptOf('Guess.') },
  ]);
});

afterAll(() => repository.remove());

const check = (head: string) =>
  runCommandLine(['check', '--base', 'start', '--head', head, '--json'], { folder: repository.folder });

test('tools and turns are held to their end in both arms, and no kill switch takes them for a loop', async () => {
  const run = await check('brief');
  expect(run.exitStatus).toBe(0);
  expect(JSON.parse(run.stdout)).toMatchObject({
    verdict: 'pass',
    suites: [{ incidents: {}, calls: { made: 600, cached: 0 }, metrics: [{ base: 1, head: 1, n: 60 }] }],
  });
  const page = readFileSync(join(repository.folder, '.lanegate/run/report.html'), 'utf8');
  expect(page).toContain('<summary>Conversation</summary>');
  expect(page).toContain('→ lookup({&quot;order&quot;:');
});

test('a call that nothing was recorded for is told with its arguments, and is no wrong answer', async () => {
  const run = await check('guess');
  expect(run.exitStatus).toBe(3);
  const verdict = JSON.parse(run.stdout);
  expect(verdict).toMatchObject({ verdict: 'error', suites: [{ incidents: { 'tool-unanswered': 60 } }] });
  expect(verdict.notes.join()).toMatch(
    /60 tool-unanswered, the first \(case [^)]+\): the case has no recorded result of lookup\(\{"order":\d+\}\)/,
  );
});
