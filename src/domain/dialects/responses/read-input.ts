import type { JsonObject } from '../../artifacts/read-json.js';
import { isBlank } from '../../inference/call/answer-text.js';
import type { ToolCall } from '../../inference/call/message.js';
import { isOwnCall, type KnownKeys, knownKeys } from '../known-keys.js';
import {
  isTextPart,
  type PlacedPart,
  type PlacedTurn,
  textOfParts,
  textPart,
  textTurn,
  toolTurn,
  userTurn,
} from '../parts.js';
import { optionalObjects, optionalText, refuseField, requiredObject, requiredText } from '../request-fields.js';
import { argumentsOfText, flatName } from './asked-tools.js';
import { partOf } from './read-part.js';
import { refuseItem, refuseUnknown } from './refusals.js';

/** The conversation of a request in the turns of chat completions. Throws a `RequestError`. */
export function readInput({ instructions, input }: JsonObject): readonly PlacedTurn[] {
  const system = optionalText(instructions, 'instructions') ?? '';
  const first = system === '' ? [] : [textTurn('system', system, 'instructions')];
  if (typeof input === 'string') return [...first, textTurn('user', input, 'input')];
  if (!Array.isArray(input) || input.length === 0) return refuseField('input', 'a text, or a list that is not empty');
  const conversation = new Conversation();
  for (const [index, item] of input.entries()) conversation.take(item, `input[${index}]`);
  return [...first, ...conversation.end()];
}

/** Thoughts, which only who thought them could read, and tools, which are told beside the conversation. */
const told: ReadonlySet<unknown> = new Set(['reasoning', 'additional_tools']);

const inEveryItem = ['id', 'status', 'phase', 'internal_chat_message_metadata_passthrough'];
/** What OpenAI's SDK parsed of an answer says the same again. */
const keysOfCalls = ['call_id', 'name', 'namespace', 'arguments', 'input', 'parsed_arguments'];
const keysOfOutputs = ['call_id', 'name', 'output'];
const byModel = { caller: isOwnCall };

/** What is read of each type of item, or says only how the item came about. */
const keysOfItems: ReadonlyMap<unknown, KnownKeys> = new Map([
  ['message', knownKeys([...inEveryItem, 'role', 'content', 'end_turn'])],
  ['function_call', knownKeys([...inEveryItem, ...keysOfCalls], byModel)],
  ['custom_tool_call', knownKeys([...inEveryItem, ...keysOfCalls], byModel)],
  ['function_call_output', knownKeys([...inEveryItem, ...keysOfOutputs], byModel)],
  ['custom_tool_call_output', knownKeys([...inEveryItem, ...keysOfOutputs], byModel)],
]);

/** The turns that items make together. */
class Conversation {
  private readonly turns: PlacedTurn[] = [];
  /** What of the tools' answers is more than the text that tools of chat completions may give. */
  private beside: PlacedPart[] = [];

  take(item: unknown, key: string): void {
    const { type = 'message', ...fields } = requiredObject(item, key);
    const known = keysOfItems.get(type);
    if (known !== undefined) refuseUnknown(fields, key, known);
    const isAnswer = type === 'function_call_output' || type === 'custom_tool_call_output';
    if (!isAnswer) this.tellBeside();
    if (type === 'message') this.takeMessage(fields, key);
    else if (type === 'function_call') this.joinAssistant(callTurn(fields, key));
    else if (type === 'custom_tool_call') this.joinAssistant(callTurn(withArguments(fields, key), key));
    else if (isAnswer) this.takeOutput(fields, key);
    else if (!told.has(type)) refuseItem(item, key);
  }

  end(): readonly PlacedTurn[] {
    this.tellBeside();
    return this.turns;
  }

  private takeMessage({ role, content }: JsonObject, key: string): void {
    const place = `${key}.content`;
    if (role === 'assistant') this.joinAssistant(textTurn(role, assistantText(content, place), key));
    else if (role === 'user') this.turns.push(userTurn(partsOf(content, place), key));
    else if (role === 'system' || role === 'developer')
      this.turns.push(textTurn('system', systemText(content, place), key));
    else refuseField(`${key}.role`, '`user`, `assistant`, `system` or `developer`');
  }

  /**
   * Items in a row that an assistant said are one turn, since what tools answer must follow the turn that called them.
   */
  private joinAssistant(turn: PlacedTurn): void {
    const last = this.turns.at(-1);
    const isSameTurn = last?.message.role === 'assistant' && [last, turn].some(({ place }) => place.calls.length > 0);
    if (isSameTurn) this.turns[this.turns.length - 1] = joined(last, turn);
    else this.turns.push(turn);
  }

  private takeOutput({ call_id, output }: JsonObject, key: string): void {
    const { turn, shown } = toolTurn(requiredText(call_id, `${key}.call_id`), partsOf(output, `${key}.output`), key);
    this.turns.push(turn);
    this.beside.push(...shown);
  }

  /** Once all tools have answered, the rest of what they gave follows as the user's. */
  private tellBeside(): void {
    const [first] = this.beside;
    if (first !== undefined) this.turns.push(userTurn(this.beside, first.key));
    this.beside = [];
  }
}

/** Two items as one turn, which stands where the later one does. */
const joined = (earlier: PlacedTurn, later: PlacedTurn): PlacedTurn => ({
  message: {
    role: 'assistant',
    content: [earlier.message.content, later.message.content].filter((text) => text !== '').join('\n\n'),
    tool_calls: [...(earlier.message.tool_calls ?? []), ...(later.message.tool_calls ?? [])],
  },
  place: { turn: later.place.turn, parts: [], calls: [...earlier.place.calls, ...later.place.calls] },
});

function callTurn({ call_id, name, namespace, arguments: text }: JsonObject, key: string): PlacedTurn {
  const written = optionalText(text, `${key}.arguments`) ?? '';
  const call: ToolCall = {
    id: requiredText(call_id, `${key}.call_id`),
    name: flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`)),
    arguments: isBlank(written) ? '{}' : written,
  };
  return {
    message: { role: 'assistant', content: '', tool_calls: [call] },
    place: { turn: key, parts: [], calls: [`${key}.arguments`] },
  };
}

const withArguments = ({ input, ...call }: JsonObject, key: string): JsonObject => ({
  ...call,
  arguments: argumentsOfText(optionalText(input, `${key}.input`) ?? ''),
});

function systemText(content: unknown, key: string): string {
  const parts = partsOf(content, key);
  const other = parts.findIndex((part) => !isTextPart(part));
  return other === -1 ? textOfParts(parts) : refuseField(`${key}[${other}]`, 'a text');
}

const keysOfTexts = knownKeys([
  ...['type', 'text', 'refusal', 'annotations', 'logprobs', 'prompt_cache_breakpoint', 'parsed'],
]);

const saidByAssistant: ReadonlySet<unknown> = new Set(['output_text', 'refusal', 'input_text', 'text']);

function assistantText(content: unknown, key: string): string {
  if (typeof content === 'string') return content;
  return optionalObjects(content, key)
    .map((part, index) => {
      const place = `${key}[${index}]`;
      const said = part.type === 'refusal' ? part.refusal : part.text;
      if (typeof said !== 'string' || !saidByAssistant.has(part.type)) return refuseField(place, 'a text');
      refuseUnknown(part, place, keysOfTexts);
      return said;
    })
    .join('');
}

function partsOf(content: unknown, key: string): readonly PlacedPart[] {
  if (typeof content === 'string') return textPart(content, key);
  if (content === undefined || content === null) return refuseField(key, 'a text or a list of parts');
  return optionalObjects(content, key).map((part, index) => partOf(part, `${key}[${index}]`));
}
