import { isJsonObject, readJson } from '../artifacts/read-json.js';
/**
 * Puts the parts of a reply in the order that a dialect needs whose blocks never overlap: each one is opened, grows and
 * is closed before the next is opened. Providers may tell several tool calls at once; what comes while one of them is
 * open whose arguments are no JSON object yet waits until they are, or until the reply is whole. What comes of a call
 * after that could only spoil its arguments, and is left out once another block has begun.
 */
export class BlockSequence {
    current;
    closed = [];
    waiting = [];
    /** Whether what came last of the block that is open may end an object; to read all of it each time takes too long. */
    endsInBrace = false;
    take(part) {
        return piecesOf(part).flatMap((piece) => this.takePiece(piece));
    }
    /** All that is missing once the reply is whole, its last block closed. */
    end(reply) {
        const rest = this.take(this.missingOf(reply));
        const steps = [...rest, ...this.closeCurrent()];
        for (const block of this.waiting.splice(0))
            steps.push(...this.open(block), ...this.closeCurrent());
        return steps;
    }
    takePiece(piece) {
        const { current } = this;
        if (current !== undefined && isSame(current, piece))
            return this.grow(current, piece.text);
        if (piece.kind === 'call' && this.closed.some((block) => isSame(block, piece)))
            return [];
        if (!this.isFinished()) {
            this.wait(piece);
            return [];
        }
        const steps = [...this.closeCurrent()];
        const next = this.waiting.shift();
        if (next === undefined)
            return [...steps, ...this.open({ ...piece })];
        return [...steps, ...this.open(next), ...this.takePiece(piece)];
    }
    wait(piece) {
        const known = this.waiting.find((block) => isSame(block, piece));
        if (known === undefined)
            this.waiting.push({ ...piece });
        else
            known.text += piece.text;
    }
    /** Whether nothing more can come of the block that is open. */
    isFinished() {
        const { current } = this;
        if (current?.kind !== 'call')
            return true;
        return this.endsInBrace && isJsonObject(readJson(current.text)?.json);
    }
    open(block) {
        this.current = block;
        this.endsInBrace = closesBrace(block.text) ?? false;
        const { text } = block;
        const opened = { kind: 'open', block };
        return text === '' ? [opened] : [opened, { kind: 'more', block, text }];
    }
    grow(block, text) {
        if (text === '')
            return [];
        block.text += text;
        if (block.kind === 'call')
            this.endsInBrace = closesBrace(text) ?? this.endsInBrace;
        return [{ kind: 'more', block, text }];
    }
    closeCurrent() {
        const block = this.current;
        if (block === undefined)
            return [];
        this.current = undefined;
        this.closed.push(block);
        return [{ kind: 'close', block }];
    }
    missingOf(reply) {
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
    toldOf(kind, index = 0) {
        const blocks = [...this.closed, ...(this.current === undefined ? [] : [this.current]), ...this.waiting];
        const told = blocks.filter((block) => block.kind === kind && block.index === index);
        return told.length === 0 ? undefined : told.map(({ text }) => text).join('');
    }
}
/** Whether a text ends in a brace; `undefined` for one that ends in nothing, being blank. */
function closesBrace(text) {
    const last = text.trimEnd().at(-1);
    return last === undefined ? undefined : last === '}';
}
const isSame = (block, piece) => block.kind === piece.kind && block.index === piece.index;
/** What is missing of a text of which some was told; nothing where that was another text. */
export const restOf = (whole, told = '') => (whole.startsWith(told) ? whole.slice(told.length) : '');
const piecesOf = ({ reasoning, text, refusal, toolCalls = [] }) => [
    ...plainPiece('reasoning', reasoning),
    ...plainPiece('text', text),
    ...plainPiece('refusal', refusal),
    ...toolCalls.map(pieceOfCall),
];
const plainPiece = (kind, text = '') => text === '' ? [] : [{ kind, index: 0, id: '', name: '', text }];
const pieceOfCall = ({ index, id = '', name = '', arguments: text = '' }) => ({
    kind: 'call',
    index,
    id,
    name,
    text,
});
