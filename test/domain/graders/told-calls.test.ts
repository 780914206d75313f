import { describe, expect, test } from 'vitest';
import { createGrading } from '../../../src/domain/graders/create-grading.js';
import { GraderSpec } from '../../../src/domain/graders/grader-spec.js';
import { type Subject, textSubject } from '../../../src/domain/graders/subject.js';
import { CallForm, type CallingReply, toldCalls } from '../../../src/domain/graders/told-calls.js';
import { answerTextOf } from '../../../src/domain/inference/call/answer-text.js';

const toolCalls = [{ id: 'c1', name: 'weather', arguments: '{"city": "Köln"}' }];
const subjectOf = (reply: CallingReply): Subject => ({
  ...textSubject(answerTextOf(reply)),
  reply,
  toolCalls: reply.toolCalls,
});

const chatCall = { id: 'c1', type: 'function', function: { name: 'weather', arguments: '{"city": "Köln"}' } };
const block = '{"type":"tool_use","id":"c1","name":"weather","input":{"city":"Köln"}}';
const part = { functionCall: { name: 'weather', args: { city: 'Köln' } } };
const text = 'Let me look.';

describe('an answer that calls tools is told', () => {
  test.each<[CallForm, unknown, unknown]>([
    ['message', [chatCall], { role: 'assistant', content: text, tool_calls: [chatCall] }],
    ['list', [chatCall], [chatCall]],
    ['bare', [chatCall], undefined],
    ['blocks', block, `${text}\n\n${block}`],
    ['parts', [part], [{ text }, part]],
  ])('as %s, alone and beside a text', (form, alone, beside) => {
    expect(toldCalls({ content: '', toolCalls }, form)).toEqual(alone);
    expect(toldCalls({ content: text, toolCalls }, form)).toEqual(beside);
  });

  test('with arguments that are no object as the model wrote them', () => {
    const broken = { content: '', toolCalls: [{ id: 'c1', name: 'weather', arguments: '{"city' }] };
    expect(toldCalls(broken, 'parts')).toEqual([{ functionCall: { name: 'weather', args: '{"city' } }]);
    expect(toldCalls(broken, 'list')).toMatchObject([{ function: { arguments: '{"city' } }]);
  });

  test('in no form where it calls none, or where nobody knows', () => {
    for (const form of CallForm.options) {
      expect(toldCalls({ content: text, toolCalls: [] }, form)).toBeUndefined();
      expect(toldCalls(undefined, form)).toBeUndefined();
    }
  });
});

describe('a grader with `tool_calls`', () => {
  const firstStep = (spec: object, reply: CallingReply) => {
    const written = { metric: 'm', tool_calls: 'message', parse: 'json', ...spec };
    const { value } = createGrading([GraderSpec.parse(written)])(subjectOf(reply)).next();
    return value !== undefined && 'input' in value ? value.input : value;
  };
  const code = { type: 'javascript', value: 'Array.isArray(output)' };

  test('gives its code the calls, and others their compact text', () => {
    expect(firstStep(code, { content: '', toolCalls })).toMatchObject({ output: [chatCall] });
    expect(firstStep({ ...code, transform: 'output[0]' }, { content: '', toolCalls })).toMatchObject({
      output: [chatCall],
    });
    const compared = { type: 'contains', value: '"function":{"name":"weather"' };
    expect(firstStep(compared, { content: '', toolCalls })).toMatchObject({ scores: { m: 1 } });
  });

  test('reads a text as it would without', () => {
    expect(firstStep(code, { content: '{"a":1}', toolCalls: [] })).toMatchObject({ output: { a: 1 } });
    expect(firstStep(code, { content: 'none', toolCalls: [] })).toMatchObject({ output: 'none' });
  });
});
