import { expect, test } from 'vitest';
import type { SuitePlan } from '../../../../src/domain/evaluation/plan/plan-suite.js';
import { singleBraceNotes } from '../../../../src/domain/evaluation/plan/single-brace-notes.js';
import { GraderSpec } from '../../../../src/domain/graders/grader-spec.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { parsePrompt } from '../../../../src/domain/suite/prompt-files/parse-prompt.js';

const cases = ['a', 'b'].map((id): Case => ({ id, vars: { message: id, label: 1 }, expected: id }));

function notesOf(text: string, graders: readonly object[] = [], questions: readonly Case[] = cases): string[] {
  const head = { prompt: parsePrompt(text, 'p.md') };
  const definition = { graders: graders.map((grader) => GraderSpec.parse(grader)) };
  return singleBraceNotes({
    name: 's',
    cases: questions,
    arms: { kind: 'head-only', head },
    definition,
  } as unknown as SuitePlan);
}

test('a variable in a single pair of braces is told of a prompt', () => {
  expect(notesOf('Sort {message}: {{label}}')).toEqual([
    's: `{message}` in p.md:1 is sent as it is written; write `{{message}}` to have it filled in',
  ]);
});

test.each([
  [{ type: 'equals', value: '{expected}' }],
  [{ type: 'contains-any', value: ['no', 'is {expected}'] }],
  [{ type: 'choice', prompt: 'Is {expected} right?', choices: [{ choice: 'A', score: 1 }], model: 'j' }],
  [{ type: 'assert-set', graders: [{ type: 'not-contains', value: '"{expected}"' }] }],
])('and of the grader %j', (grader) => {
  const type = 'graders' in grader ? 'not-contains' : grader.type;
  expect(notesOf('{{message}} {{label}}', [grader])).toEqual([
    `s: \`{expected}\` in its grader \`${type}\` is taken as it is written; write \`{{expected}}\` to have it filled in`,
  ]);
});

test.each([
  ['JSON', '{{message}} {{label}} as {"message": "…", "label": {"a": {label}}}'],
  ['what is filled in beside', 'Put {message} where it says so: {{ message }}'],
  ['what a richer tag reads', '{message} {% if message %}{% endif %}'],
  ['LaTeX', 'Write \\\\frac{message}{label} and \\{message\\}'],
  ['a text of a program', 'Mend this: print(f"got {message}"), `$' + '{message}`, import x{message}'],
  ['another name', 'Sort {text}, { message } and {message.text}'],
  ['three braces', '{{{message}}}'],
])('nothing is told of %s', (_, text) => {
  expect(notesOf(text)).toEqual([]);
});

test('nothing is told of a variable that some cases do not have, or of programs that grade', () => {
  const [first, second] = cases;
  const some = [first, { ...second, vars: {}, expected: undefined }] as Case[];
  expect(notesOf('Sort {message}', [{ type: 'equals', value: '{expected}' }], some)).toEqual([]);
  expect(notesOf('{{message}}', [{ type: 'javascript', value: 'check({expected})' }])).toEqual([]);
  expect(notesOf('Sort {message}', [], [])).toEqual([]);
});
