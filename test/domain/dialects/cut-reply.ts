import fc from 'fast-check';
import type { ToolCall } from '../../../src/domain/inference/call/message.js';
import type { ModelReply } from '../../../src/domain/inference/call/model-call.js';
import type { ReplyPart } from '../../../src/domain/inference/call/reply-listener.js';
import { aReply } from './a-reply.js';

const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '\r', '"', '\\', 'data: ', '\u2028', '😀', 'é') });
const json = fc.dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 1 }), {
  maxKeys: 3,
  noNullPrototype: true,
});

const call = fc.record({
  name: fc.constantFrom('look', 'wait'),
  // What models write need not be JSON.
  arguments: fc.oneof(
    json.map((value) => JSON.stringify(value)),
    fc.constantFrom('', '{"city', 'nothing'),
  ),
});

/** A reply, and the same cut into parts at any places, the pieces of its tool calls told one after another or mixed. */
export const cutReply: fc.Arbitrary<{ readonly reply: ModelReply; readonly parts: readonly ReplyPart[] }> = fc
  .record({
    content: text,
    calls: fc.array(call, { maxLength: 3 }),
    cuts: fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
    isMixed: fc.boolean(),
    left: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ content, calls, cuts, isMixed, left }) => {
    const toolCalls: ToolCall[] = calls.map((each, index) => ({ id: `call_${index}`, ...each }));
    const pieces = toolCalls.map((each, index) => callParts(each, index, cuts));
    const all = [...cut(content, cuts).map((piece) => ({ text: piece })), ...(isMixed ? mixed(pieces) : pieces.flat())];
    const reply = aReply({ content, ...(calls.length === 0 ? {} : { toolCalls, finishReason: 'tool_calls' }) });
    // Some providers tell the end of a reply only with the whole.
    return { reply, parts: all.slice(0, Math.max(0, all.length - left)) };
  });

type Cuts = { next(): { readonly value: number } };

function cut(whole: string, cuts: Cuts): string[] {
  if (whole === '') return [];
  const length = cuts.next().value;
  return [whole.slice(0, length), ...cut(whole.slice(length), cuts)];
}

const callParts = ({ id, name, arguments: written }: ToolCall, index: number, cuts: Cuts): ReplyPart[] => [
  { toolCalls: [{ index, id, name }] },
  ...cut(written, cuts).map((piece) => ({ toolCalls: [{ index, arguments: piece }] })),
];

/** One piece of each in turn. */
function mixed(pieces: readonly (readonly ReplyPart[])[]): ReplyPart[] {
  const longest = Math.max(0, ...pieces.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => pieces.flatMap((each) => each.slice(place, place + 1))).flat();
}
