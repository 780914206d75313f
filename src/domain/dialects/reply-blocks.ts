import { isJsonObject, readJson } from '../artifacts/read-json.js';
import type { ModelReply } from '../inference/call/model-call.js';
import type { ReplyPart, ToolCallPart } from '../inference/call/reply-listener.js';

/** A stretch of one kind in a reply: text, thoughts, a refusal, or a tool call with the text of its arguments. */
export type ReplyBlock = {
  readonly kind: 'text' | 'reasoning' | 'refusal' | 'call';
  /** Of a tool call which one it is, from 0; 0 of all others. */
  readonly index: number;
  /** Of a tool call; empty where its provider gave none. */
  readonly id: string;
  readonly name: string;
  /** All of it that came. */
  readonly text: string;
};

/** What happens next in a reply that is told block after block. */
export type BlockStep =
  | { readonly kind: 'open'; readonly block: ReplyBlock }
  | { readonly kind: 'close'; readonly block: ReplyBlock }
  | { readonly kind: 'more'; readonly block: ReplyBlock; readonly text: string };

type GrowingBlock = Omit<ReplyBlock, 'text'> & { text: string };

/**
 * Puts the parts of a reply in the order that a dialect needs whose blocks never overlap: each one is opened, grows and
 * is closed before the next is opened. Providers may tell several tool calls at once; what comes while one of them is
 * open whose arguments are no JSON object yet waits until they are, or until the reply is whole. What comes of a call
 * after that could only spoil its arguments, and is left out once another block has begun.
 */
export class BlockSequence {
  private current: GrowingBlock | undefined;
  private readonly closed: GrowingBlock[] = [];
  private readonly waiting: GrowingBlock[] = [];
  /** Whether what came last of the block that is open may end an object; to read all of it each time takes too long. */
  private endsInBrace = false;

  take(part: ReplyPart): readonly BlockStep[] {
    return piecesOf(part).flatMap((piece) => this.takePiece(piece));
  }

  /** All that is missing once the reply is whole, its last block closed. */
  end(reply: Pick<ModelReply, 'content' | 'reasoning' | 'refusal' | 'toolCalls'>): readonly BlockStep[] {
    const rest = this.take(this.missingOf(reply));
    const steps = [...rest, ...this.closeCurrent()];
    for (const block of this.waiting.splice(0)) steps.push(...this.open(block), ...this.closeCurrent());
    return steps;
  }

  private takePiece(piece: ReplyBlock): readonly BlockStep[] {
    const { current } = this;
    if (current !== undefined && isSame(current, piece)) return this.grow(current, piece.text);
    if (piece.kind === 'call' && this.closed.some((block) => isSame(block, piece))) return [];
    if (!this.isFinished()) {
      this.wait(piece);
      return [];
    }
    const steps = [...this.closeCurrent()];
    const next = this.waiting.shift();
    if (next === undefined) return [...steps, ...this.open({ ...piece })];
    return [...steps, ...this.open(next), ...this.takePiece(piece)];
  }

  private wait(piece: ReplyBlock): void {
    const known = this.waiting.find((block) => isSame(block, piece));
    if (known === undefined) this.waiting.push({ ...piece });
    else known.text += piece.text;
  }

  /** Whether nothing more can come of the block that is open. */
  private isFinished(): boolean {
    const { current } = this;
    if (current?.kind !== 'call') return true;
    return this.endsInBrace && isJsonObject(readJson(current.text)?.json);
  }

  private open(block: GrowingBlock): readonly BlockStep[] {
    this.current = block;
    this.endsInBrace = closesBrace(block.text) ?? false;
    const { text } = block;
    const opened: BlockStep = { kind: 'open', block };
    return text === '' ? [opened] : [opened, { kind: 'more', block, text }];
  }

  private grow(block: GrowingBlock, text: string): readonly BlockStep[] {
    if (text === '') return [];
    block.text += text;
    if (block.kind === 'call') this.endsInBrace = closesBrace(text) ?? this.endsInBrace;
    return [{ kind: 'more', block, text }];
  }

  private closeCurrent(): readonly BlockStep[] {
    const block = this.current;
    if (block === undefined) return [];
    this.current = undefined;
    this.closed.push(block);
    return [{ kind: 'close', block }];
  }

  private missingOf(reply: Parameters<BlockSequence['end']>[0]): ReplyPart {
    const { content, reasoning = '', refusal = '', toolCalls = [] } = reply;
    const calls = toolCalls.map(({ arguments: text, ...call }, index) => {
      const told = this.toldOf('call', index);
      return { ...call, index, arguments: restOf(text, told), isTold: told !== undefined };
    });
    return {
      reasoning: restOf(reasoning, this.toldOf('reasoning')),
      text: restOf(content, this.toldOf('text')),
      refusal: restOf(refusal, this.toldOf('refusal')),
      toolCalls: calls.filter(({ isTold, arguments: rest }) => !isTold || rest !== ''),
    };
  }

  private toldOf(kind: ReplyBlock['kind'], index = 0): string | undefined {
    const blocks = [...this.closed, ...(this.current === undefined ? [] : [this.current]), ...this.waiting];
    const told = blocks.filter((block) => block.kind === kind && block.index === index);
    return told.length === 0 ? undefined : told.map(({ text }) => text).join('');
  }
}

/** Whether a text ends in a brace; `undefined` for one that ends in nothing, being blank. */
function closesBrace(text: string): boolean | undefined {
  const last = text.trimEnd().at(-1);
  return last === undefined ? undefined : last === '}';
}

const isSame = (block: ReplyBlock, piece: ReplyBlock): boolean =>
  block.kind === piece.kind && block.index === piece.index;

/** What is missing of a text of which some was told; nothing where that was another text. */
export const restOf = (whole: string, told = ''): string => (whole.startsWith(told) ? whole.slice(told.length) : '');

const piecesOf = ({ reasoning, text, refusal, toolCalls = [] }: ReplyPart): readonly ReplyBlock[] => [
  ...plainPiece('reasoning', reasoning),
  ...plainPiece('text', text),
  ...plainPiece('refusal', refusal),
  ...toolCalls.map(pieceOfCall),
];

const plainPiece = (kind: ReplyBlock['kind'], text = ''): readonly ReplyBlock[] =>
  text === '' ? [] : [{ kind, index: 0, id: '', name: '', text }];

const pieceOfCall = ({ index, id = '', name = '', arguments: text = '' }: ToolCallPart): ReplyBlock => ({
  kind: 'call',
  index,
  id,
  name,
  text,
});
