import { expect, test } from 'vitest';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { questionNotes } from '../../../../src/domain/evaluation/plan/question-notes.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';

const notesOf = (prompt: string, cases: readonly Partial<Case>[], path = 'p.md'): string[] => {
  const head = { prompt: parsePrompt(prompt, path) };
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

test.each([
  ['---\ntitle: Triage\nmodel: gpt-5\n---\n', '1 to 4'],
  ['+++\ntitle = "Triage"\n+++\n', '1 to 3'],
  ['---\ntitle: a: b\n---\n', '1 to 3'],
])('a head of settings above a plain text is told to be sent: %j', (head, lines) => {
  expect(notesOf(`${head}Answer {{q}}`, two)).toEqual([
    `s: p.md begins with a head of settings (lines ${lines}), which is sent as text; if your program cuts it off, keep the settings elsewhere or the prompt as \`.prompty\` or \`.prompt\``,
  ]);
});

test.each([
  ['prose between two rules', '---\nBe kind.\n---\nAnswer {{q}}', 'p.md'],
  ['a rule further down', 'Answer {{q}}\n---\na: b\n---\n', 'p.md'],
  ['a head that never ends', '---\na: b\nAnswer {{q}}', 'p.md'],
  ['a head that is cut off', '---\nname: Triage\n---\nAnswer {{q}}', 'p.prompty'],
  ['a message of a list', 'messages:\n  - role: user\n    content: "---\\na: b\\n---\\n{{q}}"\n', 'p.prompt.yml'],
])('nothing is told of %s', (_, prompt, path) => {
  expect(notesOf(prompt, two, path)).toEqual([]);
});

test('a conversation that a case brings is told where a prompt is asked in its place', () => {
  const messages = [{ role: 'user' as const, content: 'hi' }];
  expect(notesOf('Answer {{q}}', [{ vars: { q: 'a' }, messages }])).toEqual([
    's: the `messages` of its cases are not asked, since it has the prompt p.md',
  ]);
});
