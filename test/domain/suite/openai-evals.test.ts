import { expect, test } from 'vitest';
import { createGrading } from '../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { withoutNeeds } from '../../../src/domain/graders/need.js';
import { textSubject } from '../../../src/domain/graders/subject.js';
import type { Case } from '../../../src/domain/suite/case.js';
import { parseDataset } from '../../../src/domain/suite/dataset.js';

const read = (line: object): Case | undefined => parseDataset(JSON.stringify(line), 'data.jsonl').at(0);
const messages = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Capital of France?' },
];

test.each([
  ['a sample of the registry', { input: messages, ideal: 'Paris' }, { messages, expected: 'Paris', vars: {} }],
  ['several right answers', { input: messages, ideal: ['Paris', 'paris'] }, { expected_any: ['Paris', 'paris'] }],
  ['one right answer in a list', { input: messages, ideal: ['Paris'] }, { expected: 'Paris' }],
  [
    'who speaks in an example',
    { input: [{ role: 'system', name: 'example_user', content: 'x' }], ideal: 'y' },
    { messages: [{ role: 'system', content: 'x' }] },
  ],
  [
    'an input that is a text',
    { input: 'Capital?', ideal: 'Paris' },
    { vars: { input: 'Capital?' }, expected: 'Paris' },
  ],
  [
    'an item of a data source',
    { item: { id: 7, question: 'q', ideal: 'a' }, sample: {} },
    { id: '7', vars: { question: 'q' }, expected: 'a' },
  ],
  ['an input that is no text', { input: { a: 1 }, ideal: 'b' }, { vars: { input: { a: 1 } }, expected: 'b' }],
  ['an input that is a list', { input: ['a'], ideal: 'b' }, { vars: { input: ['a'] }, expected: 'b' }],
  ['what a conversation expects', { input: messages, expected: 'Paris' }, { messages, expected: 'Paris', vars: {} }],
  [
    'what stands beside an item',
    { item: { q: 'x' }, expected: 'a', tags: ['t'] },
    { vars: { q: 'x' }, expected: 'a', tags: ['t'] },
  ],
  [
    'a developer',
    { input: [{ role: 'developer', content: 'x' }], ideal: 'y' },
    { messages: [{ role: 'system', content: 'x' }] },
  ],
  ['a case of our own', { vars: { input: 'x' }, expected: 'y' }, { vars: { input: 'x' }, expected: 'y' }],
])('a line of OpenAI evals is read: %s', (_, line, expected) => {
  expect(read(line)).toMatchObject(expected);
});

test('an `ideal` of null says nothing of what is right', () => {
  expect(read({ input: messages, ideal: null })).not.toHaveProperty('expected');
});

test('a line of OpenAI evals with a key of nobody is refused', () => {
  expect(() => read({ item: { q: 'x' }, grader: 'y' })).toThrow('unknown key `grader` in a case');
});

test('two conversations are two cases', () => {
  const other = [{ role: 'user', content: 'Capital of Italy?' }];
  const lines = [messages, other].map((input) => JSON.stringify({ input, ideal: 'x' })).join('\n');
  const ids = [...parseDataset(lines, 'data.jsonl')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
});

test.each([
  ['equals', 'paris', 1],
  ['equals', 'Rome', 0],
  ['not-equals', 'paris', 0],
  ['not-equals', 'Rome', 1],
])('of several right answers any will do: %s %s', (type, answer, score) => {
  const grading = createGrading([GraderSpec.parse({ type, value: '{{expected}}', metric: 'm' })]);
  const question: Case = { id: '1', vars: {}, expected_any: ['Paris', 'paris'] };
  expect(withoutNeeds(grading(textSubject(answer, question))).scores).toEqual({ m: score });
});
