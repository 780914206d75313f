import { expect, test } from 'vitest';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { questionNotes } from '../../../../src/domain/evaluation/plan/question-notes.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';

const notesOf = (prompt: string, cases: readonly Partial<Case>[]): string[] => {
  const head = { prompt: parsePrompt(prompt, 'p.md') };
  const questions = cases.map((question, index): Case => ({ id: String(index), vars: {}, ...question }));
  return questionNotes({ name: 's', cases: questions, arms: { kind: 'head-only', head } as SuitePlan['arms'] });
};

const two = [{ vars: { q: 'a' } }, { vars: { q: 'b' } }];

test('cases that a prompt does not tell apart are told', () => {
  const same = (which: string) => [
    `s: its ${which} are one and the same question, since p.md asks for nothing that sets them apart`,
  ];
  expect(notesOf('Answer {q}', two)).toEqual(same('2 cases'));
  const many = Array.from({ length: 30 }, (_, index) => ({ vars: { q: index } }));
  expect(notesOf('Answer {q}', many)).toEqual(same('first 20 cases'));
});

test.each<[string, string, readonly Partial<Case>[]]>([
  ['a variable sets them apart', 'Answer {{q}}', two],
  ['what the user says next sets them apart', 'Hello', two.map((each, index) => ({ ...each, turns: [`${index}`] }))],
  ['there is nothing that could', 'Tell a joke', [{}, {}]],
  ['there is one', 'Answer {q}', two.slice(1)],
])('nothing is told where %s', (_, prompt, cases) => {
  expect(notesOf(prompt, cases)).toEqual([]);
});

test('a conversation that a case brings is told where a prompt is asked in its place', () => {
  const messages = [{ role: 'user' as const, content: 'hi' }];
  expect(notesOf('Answer {{q}}', [{ vars: { q: 'a' }, messages }])).toEqual([
    's: the `messages` of its cases are not asked, since it has the prompt p.md',
  ]);
});
