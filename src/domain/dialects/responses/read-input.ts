import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import type { AskedMessage, ToolCall } from '../../inference/call/message.js';
import { isTextPart, textOfParts, textPart, toolTurn, userTurn } from '../parts.js';
import {
  optionalObjects,
  optionalText,
  refuseField,
  requiredList,
  requiredObject,
  requiredText,
} from '../request-fields.js';
import { argumentsOfText, flatName } from './asked-tools.js';
import { cannotServe, refuseItem } from './refusals.js';

/** The conversation of a request in the turns of chat completions. Throws a `RequestError`. */
export function readInput({ instructions, input }: JsonObject): readonly AskedMessage[] {
  const system = optionalText(instructions, 'instructions') ?? '';
  const first: readonly AskedMessage[] = system === '' ? [] : [{ role: 'system', content: system }];
  if (typeof input === 'string') return [...first, { role: 'user', content: input }];
  const conversation = new Conversation();
  for (const [index, item] of requiredList(input, 'input').entries()) conversation.take(item, `input[${index}]`);
  return [...first, ...conversation.end()];
}

/** Thoughts, which only who thought them could read, and tools, which are told beside the conversation. */
const told: ReadonlySet<unknown> = new Set(['reasoning', 'additional_tools']);

/** The turns that items make together. */
class Conversation {
  private readonly turns: AskedMessage[] = [];
  /** What of the tools' answers is more than the text that tools of chat completions may give. */
  private beside: JsonObject[] = [];

  take(item: unknown, key: string): void {
    const { type = 'message', ...fields } = requiredObject(item, key);
    const isAnswer = type === 'function_call_output' || type === 'custom_tool_call_output';
    if (!isAnswer) this.tellBeside();
    if (type === 'message') this.takeMessage(fields, key);
    else if (type === 'function_call') this.joinAssistant(callTurn(fields, key));
    else if (type === 'custom_tool_call') this.joinAssistant(callTurn(withArguments(fields, key), key));
    else if (isAnswer) this.takeOutput(fields, key);
    else if (!told.has(type)) refuseItem(item, key);
  }

  end(): readonly AskedMessage[] {
    this.tellBeside();
    return this.turns;
  }

  private takeMessage({ role, content }: JsonObject, key: string): void {
    const place = `${key}.content`;
    if (role === 'assistant') this.joinAssistant({ role, content: assistantText(content, place) });
    else if (role === 'user') this.turns.push(userTurn(partsOf(content, place)));
    else if (role === 'system' || role === 'developer')
      this.turns.push({ role: 'system', content: systemText(content, place) });
    else refuseField(`${key}.role`, '`user`, `assistant`, `system` or `developer`');
  }

  /** Items in a row that an assistant said are one turn, since what tools answer must follow the turn that called them. */
  private joinAssistant(turn: AskedMessage): void {
    const last = this.turns.at(-1);
    if (last?.role !== 'assistant' || (last.tool_calls === undefined && turn.tool_calls === undefined)) {
      this.turns.push(turn);
      return;
    }
    const calls = [...(last.tool_calls ?? []), ...(turn.tool_calls ?? [])];
    const content = [last.content, turn.content].filter((text) => text !== '').join('\n\n');
    this.turns[this.turns.length - 1] = { role: 'assistant', content, tool_calls: calls };
  }

  private takeOutput({ call_id, output }: JsonObject, key: string): void {
    const { turn, shown } = toolTurn(requiredText(call_id, `${key}.call_id`), partsOf(output, `${key}.output`));
    this.turns.push(turn);
    this.beside.push(...shown);
  }

  /** Once all tools have answered, the rest of what they gave follows as the user's. */
  private tellBeside(): void {
    if (this.beside.length > 0) this.turns.push(userTurn(this.beside));
    this.beside = [];
  }
}

function callTurn({ call_id, name, namespace, arguments: text }: JsonObject, key: string): AskedMessage {
  const call: ToolCall = {
    id: requiredText(call_id, `${key}.call_id`),
    name: flatName(requiredText(name, `${key}.name`), optionalText(namespace, `${key}.namespace`)),
    arguments: optionalText(text, `${key}.arguments`) ?? '',
  };
  return { role: 'assistant', content: '', tool_calls: [call] };
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

function assistantText(content: unknown, key: string): string {
  if (typeof content === 'string') return content;
  return optionalObjects(content, key)
    .map(({ text, refusal }, index) => {
      const said = text ?? refusal;
      return typeof said === 'string' ? said : refuseField(`${key}[${index}]`, 'a text');
    })
    .join('');
}

function partsOf(content: unknown, key: string): readonly JsonObject[] {
  if (typeof content === 'string') return textPart(content);
  if (content === undefined || content === null) return refuseField(key, 'a text or a list of parts');
  return optionalObjects(content, key).map((part, index) => partOf(part, `${key}[${index}]`));
}

const itsFile = 'it names a file that the provider keeps, so send what is in it';

function partOf(part: JsonObject, key: string): JsonObject {
  switch (part.type) {
    case 'input_text':
    case 'output_text':
    case 'text':
      return { type: 'text', text: optionalText(part.text, `${key}.text`) ?? '' };
    case 'input_image': {
      if (typeof part.image_url !== 'string') return cannotServe(`${key}.file_id`, itsFile);
      const detail = typeof part.detail === 'string' && part.detail !== 'auto' ? { detail: part.detail } : {};
      return { type: 'image_url', image_url: { url: part.image_url, ...detail } };
    }
    case 'input_file': {
      if (typeof part.file_data !== 'string') return cannotServe(`${key}.file_data`, itsFile);
      const filename = optionalText(part.filename, `${key}.filename`);
      return { type: 'file', file: { ...(filename === undefined ? {} : { filename }), file_data: part.file_data } };
    }
    case 'input_audio':
      if (!isJsonObject(part.input_audio)) return refuseField(`${key}.input_audio`, 'an object');
      return { type: 'input_audio', input_audio: part.input_audio };
    default:
      return refuseItem(part, key);
  }
}
