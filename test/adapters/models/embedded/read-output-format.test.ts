import { describe, expect, test } from 'vitest';
import { readOutputFormat } from '../../../../src/adapters/models/embedded/read-output-format.js';
import { ask, system, user, versions } from './asking.js';

const nothingShown = { isLabelAlone: false, jsonKey: undefined };
const read = (instructions: string) => readOutputFormat(instructions, nothingShown);

describe('the label alone is asked for by', () => {
  test.each([
    'Answer with the label only.',
    'Reply with the name of the category and nothing else.',
    'Only output the label.',
    'Respond with just the category name.',
    'Return the label, no explanation.',
    'Answer with one word.',
    'Give a one-word answer.',
    'Output exactly one of these labels.',
    'Respond with a single word.',
    'Return the category.',
    'Just the language.',
    'Print the intent alone; do not explain.',
  ])('"%s"', (instructions) => {
    expect(read(instructions)).toMatchObject({ isLabelAlone: true, isExplained: false });
  });
});

describe('the label alone is not asked for by', () => {
  test.each([
    'Classify the message.',
    'Decide which team should answer it.',
    'Tell me which of these it is.',
    'You sort the mail of a small shop.',
  ])('"%s"', (instructions) => {
    expect(read(instructions).isLabelAlone).toBe(false);
  });
});

test.each<[string, boolean]>([
  ['Explain your choice.', true],
  ['Name the label and say why.', true],
  ['Give the label with a short reason.', true],
  ['Do not explain your choice.', false],
  ['Answer without an explanation.', false],
  ['Find the reason for the call.', false],
])('an explanation after "%s": %s', (instructions, isExplained) => {
  expect(read(instructions).isExplained).toBe(isExplained);
});

test.each<[string, string | undefined]>([
  ['Return JSON: {"intent": "<intent>"}', 'intent'],
  ['Respond with a JSON object with the key "mood".', 'mood'],
  ['Answer in JSON with a field called topic.', 'topic'],
  ['Answer with a JSON object.', 'label'],
  ['Plain text, no JSON.', undefined],
  ['Answer with the label only.', undefined],
])('the JSON key of "%s" is %s', (instructions, key) => {
  expect(read(instructions).jsonKey).toBe(key);
});

describe.each(versions)('%s writes', (version) => {
  const labels = 'Labels: bug, wish.\n\nText: it crashes\nLabel: bug\n\nText: please add\nLabel: wish\n\n';
  test.each<[string, string]>([
    ['Answer with the label only.', 'bug'],
    ['Answer with the label only, in upper case.', 'BUG'],
    ['', 'This looks like bug.'],
    ['Return JSON: {"kind": "<label>"}', '{"kind":"bug"}'],
    [
      'Explain your choice.',
      'This looks like bug: of all the prompt shows, it looks most like the example "it crashes".',
    ],
    [
      'Answer with the label and give a reason.',
      'bug\n\nReason: of all the prompt shows, it looks most like the example "it crashes".',
    ],
    [
      'Return JSON: {"kind": "<label>"} and explain it.',
      '{"kind":"bug","explanation":"of all the prompt shows, it looks most like the example \\"it crashes\\"."}',
    ],
  ])('as "%s" wants it: %s', async (instructions, answer) => {
    expect(await ask([system(labels + instructions), user('this crashes')], version)).toBe(answer);
  });
});

test('upper case is wanted only where it is asked for', () => {
  expect(read('Answer in lower case.').letterCase).toBe('lower');
  expect(read('Answer with the label.').letterCase).toBe('as-written');
});
