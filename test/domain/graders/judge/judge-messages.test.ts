import { expect, test } from 'vitest';
import type { Message } from '../../../../src/domain/inference/call/message.js';
import type { Case } from '../../../../src/domain/suite/case.js';
import { gradeBy, type Said } from './judge-by-script.js';

const fine = { reason: '', score: 1, pass: true };
const rubric = { type: 'llm-rubric', value: 'Polite' };
const turns = ['And when does it arrive?'];
const question: Case = { id: 'c1', vars: { message: 'Where is order 7?' }, turns };
const opening: Message[] = [{ role: 'user', content: 'Be brief. Where is order 7?' }];
const lookup = { id: 'c1', name: 'lookup', arguments: '{"order":7}' };
const transcript: Message[] = [
  ...opening,
  { role: 'assistant', content: '', tool_calls: [lookup] },
  { role: 'tool', content: '{"state":"sent"}', tool_call_id: 'c1' },
  { role: 'assistant', content: 'On its way.' },
  { role: 'user', content: 'And when does it arrive?' },
  { role: 'assistant', content: 'Tuesday' },
];

function shownBy(spec: object, says: readonly Said[], subject: Parameters<typeof gradeBy>[2]) {
  const [system, user] = gradeBy(spec, says, subject).asked[0]?.messages ?? [];
  const shown = [...(user?.content ?? '').matchAll(/\[\[(?!end of)(.+?) \w+\]\]\n(.*?)\n\[\[end of/gs)];
  return { task: system?.content ?? '', shown: shown.map(([, name, text]) => [name, text]) };
}

test('a judge of a conversation sees what was said between the question and the answer', () => {
  const heard = { question, messages: opening, transcript, answer: 'Tuesday' };
  const { task, shown } = shownBy(rubric, [fine], heard);
  expect(shown).toEqual([
    ['rubric', 'Polite'],
    ['question', 'Where is order 7?'],
    ['message after the question', 'assistant:\n→ lookup({"order":7})'],
    ['message after the question', 'tool:\n{"state":"sent"}'],
    ['message after the question', 'assistant:\nOn its way.'],
    ['message after the question', 'user:\nAnd when does it arrive?'],
    ['answer', 'Tuesday'],
  ]);
  expect(task).toContain('the answer is the reply to the last of it');
});

test('a judge of two conversations sees what each arm was told before its answer, in both orders alike', () => {
  const said = (role: Message['role'], content: string): Message => ({ role, content });
  const ours = { question, messages: opening, transcript, answer: 'Tuesday' };
  const theirs: Message[] = [said('assistant', 'No idea.'), said('user', 'And when does it arrive?')];
  const others = [...opening, ...theirs, said('assistant', 'Monday')];
  const spec = { type: 'pairwise', value: 'right' };
  const between = transcript.slice(opening.length, -1);
  const asBase = shownBy(spec, [{ kind: 'partner', own: 'base', answer: 'Monday', between: theirs }, fine], ours);
  const { task, shown } = asBase;
  expect(shown).toEqual([
    ['criterion', 'right'],
    ['question', 'Where is order 7?'],
    ['message before the first answer', 'assistant:\n→ lookup({"order":7})'],
    ['message before the first answer', 'tool:\n{"state":"sent"}'],
    ['message before the first answer', 'assistant:\nOn its way.'],
    ['message before the first answer', 'user:\nAnd when does it arrive?'],
    ['first answer', 'Tuesday'],
    ['message before the second answer', 'assistant:\nNo idea.'],
    ['message before the second answer', 'user:\nAnd when does it arrive?'],
    ['second answer', 'Monday'],
  ]);
  expect(task).toContain('each answer is the reply to the last of it');
  const asHead = shownBy(spec, [{ kind: 'partner', own: 'head', answer: 'Tuesday', between }, fine], {
    question,
    messages: opening,
    transcript: others,
    answer: 'Monday',
  });
  expect(asHead).toEqual(asBase);
});

test('an arm of which nobody knows what was said between is shown with what the user said', () => {
  const says: Said[] = [{ kind: 'partner', own: 'head', answer: 'Monday', between: [] }, fine];
  const { shown } = shownBy({ type: 'pairwise' }, says, { question, messages: opening, answer: 'Tuesday' });
  expect(shown.slice(2)).toEqual([
    ['first answer', 'Monday'],
    ['message before the second answer', 'user:\nAnd when does it arrive?'],
    ['second answer', 'Tuesday'],
  ]);
});

test('a judge of a single answer is told of no conversation', () => {
  expect(shownBy(rubric, [fine], {}).task).not.toContain('conversation');
});

test.each([
  ['pairwise', { type: 'pairwise' }, [{ kind: 'partner', own: 'head', answer: 'Monday' } as const, fine]],
  ['of a program that holds the conversation itself', rubric, [fine]],
])('a judge %s sees what the user said', (_, spec, says) => {
  const { shown } = shownBy(spec, says, { question, answer: 'Tuesday' });
  expect(shown).toContainEqual(['message after the question', 'user:\nAnd when does it arrive?']);
});

test('a case that brings its messages is the question that they are', () => {
  const one: Case = { id: 'c1', vars: {}, messages: [{ role: 'user', content: 'Capital of Peru?' }] };
  const shownOf = (asked: Case) => shownBy(rubric, [fine], { question: asked }).shown[1];
  expect(shownOf(one)).toEqual(['question', 'Capital of Peru?']);
  const two: Case = { ...one, messages: [{ role: 'system', content: 'Be brief.' }, ...(one.messages ?? [])] };
  expect(shownOf(two)).toEqual(['question', 'system:\nBe brief.\n\nuser:\nCapital of Peru?']);
});
