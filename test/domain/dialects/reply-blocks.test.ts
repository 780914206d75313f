import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BlockSequence, type BlockStep } from '../../../src/domain/dialects/reply-blocks.js';
import type { ReplyPart } from '../../../src/domain/inference/call/reply-listener.js';
import { aReply } from './a-reply.js';
import { cutReply } from './cut-reply.js';

const stepsOf = (parts: readonly ReplyPart[], reply = aReply({ content: '' })): readonly BlockStep[] => {
  const sequence = new BlockSequence();
  return [...parts.flatMap((part) => sequence.take(part)), ...sequence.end(reply)];
};

/** What was told in each block, in the order in which they were opened. */
const toldIn = (steps: readonly BlockStep[]) => {
  const told: { kind: string; index: number; name: string; text: string }[] = [];
  for (const { kind, block, ...more } of steps) {
    if (kind === 'open') told.push({ kind: block.kind, index: block.index, name: block.name, text: '' });
    const last = told.at(-1);
    if ('text' in more && last !== undefined) last.text += more.text;
  }
  return told;
};

const call = (index: number, text?: string, name?: string): ReplyPart => ({
  toolCalls: [{ index, ...(name === undefined ? {} : { id: `c${index}`, name }), arguments: text }],
});

test('however a reply is cut into parts, its blocks tell all of it, one after another', () => {
  fc.assert(
    fc.property(cutReply, ({ reply, parts }) => {
      const steps = stepsOf(parts, reply);
      let open: unknown;
      for (const { kind, block } of steps) {
        expect(open).toBe(kind === 'open' ? undefined : block);
        open = kind === 'close' ? undefined : block;
      }
      expect(open).toBeUndefined();
      const told = toldIn(steps);
      const textOf = (kind: string) => told.filter((each) => each.kind === kind).map(({ text }) => text);
      expect(textOf('text').join('')).toBe(reply.content);
      const calls = told.filter((each) => each.kind === 'call').sort((one, other) => one.index - other.index);
      const expected = (reply.toolCalls ?? []).map(({ name, arguments: text }, index) => ({ index, name, text }));
      expect(calls).toEqual(expected.map((each) => ({ kind: 'call', ...each })));
    }),
    { numRuns: 500 },
  );
});

describe('blocks', () => {
  test('are told at once where calls come one after another', () => {
    const sequence = new BlockSequence();
    sequence.take({ reasoning: 'Hm.', text: 'I look.' });
    sequence.take(call(0, '{"a":', 'look'));
    sequence.take(call(0, '1}'));
    const steps = sequence.take(call(1, '{', 'wait'));
    expect(steps.map(({ kind, block }) => `${kind} ${block.name}`)).toEqual(['close look', 'open wait', 'more wait']);
  });

  test('wait while a call is open whose arguments are no JSON object yet', () => {
    const sequence = new BlockSequence();
    sequence.take(call(0, '{"a":', 'look'));
    expect(sequence.take(call(1, '{}', 'wait'))).toEqual([]);
    expect(sequence.take({ text: 'Done.' })).toEqual([]);
    sequence.take(call(0, '1}'));
    expect(toldIn(sequence.end(aReply({ content: 'Done.' }))).map(({ text }) => text)).toEqual(['{}', 'Done.']);
  });

  test('leave out what comes of a call that is closed', () => {
    const told = toldIn(stepsOf([call(0, '{}', 'look'), call(1, '{}', 'wait'), call(0, '}')]));
    expect(told.map(({ text }) => text)).toEqual(['{}', '{}']);
  });

  test('tell a refusal, also one that only the whole reply has', () => {
    expect(toldIn(stepsOf([{ refusal: 'I ' }], aReply({ content: '', refusal: 'I will not.' })))).toMatchObject([
      { kind: 'refusal', text: 'I will not.' },
    ]);
  });

  test('tell nothing twice of a reply whose text is not the one that came', () => {
    expect(toldIn(stepsOf([{ text: 'Forty ' }], aReply({ content: 'Other' })))).toMatchObject([{ text: 'Forty ' }]);
  });
});
