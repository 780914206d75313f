import { expect, test } from 'vitest';
import { programInput } from '../../../../src/domain/graders/program/program-input.js';
import { textSubject } from '../../../../src/domain/graders/subject.js';
import type { Message } from '../../../../src/domain/inference/call/message.js';

test('a program that grades a conversation is given all of it, so that it can look at any turn', () => {
  const transcript: Message[] = [
    { role: 'user', content: 'Where?' },
    { role: 'assistant', content: 'Here.' },
    { role: 'user', content: 'When?' },
    { role: 'assistant', content: 'Now.' },
  ];
  const subject = { ...textSubject('Now.'), messages: transcript.slice(0, 1) };
  expect(programInput({ ...subject, transcript }, {})).toMatchObject({ context: { prompt: 'Where?', transcript } });
  expect(programInput(subject, {})).not.toHaveProperty('context.transcript');
});
