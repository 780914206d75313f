import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readProgramReply } from '../../../../src/domain/inference/program/program-reply.js';

const read = (value: unknown) => readProgramReply(JSON.stringify(value));

describe('a reply of a program', () => {
  test('is its output, with all that it tells beside it', () => {
    const told = {
      output: 'yes',
      context: ['a document'],
      tool_calls: [{ name: 'look_up', arguments: { id: 7 } }],
      usage: { input_tokens: 3, output_tokens: 4 },
      cost_usd: 0.25,
      model: 'mine-1',
    };
    expect(read(told)).toEqual({
      kind: 'reply',
      reply: {
        content: 'yes',
        context: ['a document'],
        toolCalls: [{ id: 'call-1', name: 'look_up', arguments: '{"id":7}' }],
        usage: { inputTokens: 3, outputTokens: 4 },
        served: { providerName: 'command', model: 'mine-1' },
        finishReason: 'stop',
        costUsd: 0.25,
        cached: false,
      },
    });
  });

  test.each([
    [{ label: 'billing' }, '{"label":"billing"}'],
    [['a'], '["a"]'],
    [7, '7'],
    [false, 'false'],
    ['', ''],
  ])('that is JSON %j is its text', (output, content) => {
    expect(read({ output })).toMatchObject({ kind: 'reply', reply: { content } });
  });

  test.each([
    ['OpenAI’s words', { id: 'c1', type: 'function', function: { name: 'look_up', arguments: '{"id":7}' } }],
    ['OpenAI’s words, from a stream', { index: 0, id: 'c1', function: { name: 'look_up', arguments: '{"id":7}' } }],
    ['our own', { id: 'c1', name: 'look_up', arguments: { id: 7 } }],
  ])('may call a tool in %s', (_whose, call) => {
    expect(read({ tool_calls: [call] })).toMatchObject({
      kind: 'reply',
      reply: { content: '', toolCalls: [{ id: 'c1', name: 'look_up', arguments: '{"id":7}' }] },
    });
  });

  test('may call a tool that takes nothing', () => {
    expect(read({ tool_calls: [{ name: 'now' }] })).toMatchObject({ reply: { toolCalls: [{ arguments: '{}' }] } });
  });

  test.each([
    [{ name: 'f', argument: 1 }, 'unknown key `tool_calls.0.argument`'],
    [{ type: 'custom', function: { name: 'f', arguments: '' } }, 'unknown key `tool_calls.0.type`'],
    [{ function: { arguments: '' } }, '`tool_calls.0.name` Invalid input: expected string, received undefined'],
    ['f', '`tool_calls.0` Invalid input: expected object, received string'],
  ])('that calls a tool as %j says where it went wrong', (call, reason) => {
    expect(read({ tool_calls: [call] })).toEqual({
      kind: 'failed',
      costUsd: 0,
      reason: `its reply is not as it must be: ${reason}`,
    });
  });

  test.each([null, false, '', {}])('says with the error %j that nothing went wrong', (error) => {
    expect(read({ output: 'x', error, usage: null, context: null })).toMatchObject({ kind: 'reply' });
  });

  test.each([
    ['not JSON', 'what it wrote is not JSON: not JSON'],
    ['', 'it wrote nothing, where a JSON document is due'],
    [' \n', 'it wrote nothing, where a JSON document is due'],
    ['{"output":"a"}\n{"output":"b"}', 'what it wrote is not JSON: {"output":"a"} {"output":"b"}'],
    ['[]', 'its reply is not as it must be: Invalid input: expected object, received array'],
    ['{}', 'its reply has no `output`'],
    ['{"output":null}', 'its reply has no `output`'],
    ['{"output":"a","contxt":[]}', 'its reply is not as it must be: unknown key `contxt`'],
    [
      '{"output":"a","usage":{"input_tokens":-1,"output_tokens":0}}',
      /^its reply is not as it must be: `usage.input_tokens`/,
    ],
    ['{"output":"a","cost_usd":-5}', /^its reply is not as it must be: `cost_usd`/],
    ['{"output":"a","error":"no key"}', 'it reports an error: no key'],
    ['{"error":{"code":"\\u001b[2J"}}', 'it reports an error: {"code":"\\u001b[2J"}'],
  ])('that is %j is no answer', (text, reason) => {
    expect(readProgramReply(text)).toMatchObject({
      kind: 'failed',
      reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
    });
  });

  test('that is an error may have cost something', () => {
    expect(read({ error: 'late', cost_usd: 2 })).toMatchObject({ kind: 'failed', costUsd: 2 });
  });

  test('of whatever bytes never throws and never shows a control character', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const reply = readProgramReply(text);
        if (reply.kind === 'failed') expect(reply.reason).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});
