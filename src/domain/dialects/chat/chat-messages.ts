import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import type { AskedMessage, Role, ToolCall } from '../../inference/call/message.js';
import {
  optionalObjects,
  optionalText,
  refuseField,
  requiredList,
  requiredObject,
  requiredText,
} from '../request-fields.js';

/** The turns of a conversation, and the keys of what only chat completions can say. */
export type ReadMessages = { readonly messages: readonly AskedMessage[]; readonly untranslatable: readonly string[] };

/** What developers say is a system's word; `function` answered the one call that there was before tools. */
const roles: ReadonlyMap<unknown, Role> = new Map([
  ['system', 'system'],
  ['developer', 'system'],
  ['user', 'user'],
  ['assistant', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
]);

const textParts: ReadonlySet<unknown> = new Set(['text', 'refusal']);
const translatableParts: ReadonlySet<unknown> = new Set([...textParts, 'image_url', 'input_audio', 'file']);

/** Reads `messages` of a chat completion. Throws a `RequestError` for what is none. */
export function readMessages(value: unknown): ReadMessages {
  const read = requiredList(value, 'messages').map((each, index) => readMessage(each, `messages[${index}]`));
  return { messages: read.map(({ message }) => message), untranslatable: read.flatMap((each) => each.untranslatable) };
}

type ReadMessage = { readonly message: AskedMessage; readonly untranslatable: readonly string[] };

function readMessage(value: unknown, key: string): ReadMessage {
  const given = requiredObject(value, key);
  const role = roles.get(given.role);
  if (role === undefined) return refuseField(`${key}.role`, `one of ${[...roles.keys()].join(', ')}`);
  // No other dialect has a place for more than a system's text.
  const said = readContent(given, key, role === 'system' ? textParts : translatableParts);
  const { calls, untranslatable } = readCalls(given.tool_calls, `${key}.tool_calls`);
  const answers = role === 'tool' ? { tool_call_id: answeredCall(given, key) } : {};
  const asks = calls.length === 0 ? {} : { tool_calls: [...calls] };
  const older = ['function_call', 'audio'].filter((name) => isJsonObject(given[name])).map((name) => `${key}.${name}`);
  const olderRole = given.role === 'function' ? [`${key}.role`] : [];
  return {
    message: { role, ...said.content, ...asks, ...answers },
    untranslatable: [...olderRole, ...said.untranslatable, ...untranslatable, ...older],
  };
}

const answeredCall = ({ role, tool_call_id, name }: JsonObject, key: string): string =>
  role === 'function' ? requiredText(name, `${key}.name`) : requiredText(tool_call_id, `${key}.tool_call_id`);

type ReadContent = {
  readonly content: Pick<AskedMessage, 'content' | 'parts'>;
  readonly untranslatable: readonly string[];
};

/** A text, or parts of which the text counts where nothing else can be shown; an assistant may say nothing. */
function readContent({ content, refusal }: JsonObject, key: string, translatable: ReadonlySet<unknown>): ReadContent {
  const place = `${key}.content`;
  if (!Array.isArray(content)) {
    const text = optionalText(content, place) ?? optionalText(refusal, `${key}.refusal`) ?? '';
    return { content: { content: text }, untranslatable: [] };
  }
  const parts = optionalObjects(content, place);
  const text = parts.map((part, index) => textOfPart(part, `${place}[${index}]`)).filter((each) => each !== undefined);
  const untranslatable = parts.flatMap(({ type }, index) => (translatable.has(type) ? [] : [`${place}[${index}]`]));
  const isOneText = parts.length === text.length && text.length <= 1;
  return { content: { content: text.join('\n'), ...(isOneText ? {} : { parts }) }, untranslatable };
}

function textOfPart({ type, text, refusal }: JsonObject, key: string): string | undefined {
  if (type === 'text') return typeof text === 'string' ? text : refuseField(`${key}.text`, 'a text');
  if (type === 'refusal') return typeof refusal === 'string' ? refusal : refuseField(`${key}.refusal`, 'a text');
  requiredText(type, `${key}.type`);
  return undefined;
}

/** The tools that an assistant wanted called; one whose input is free text has no words elsewhere. */
function readCalls(value: unknown, key: string): { calls: readonly ToolCall[]; untranslatable: readonly string[] } {
  const calls: ToolCall[] = [];
  const untranslatable: string[] = [];
  for (const [index, call] of optionalObjects(value, key).entries()) {
    const place = `${key}[${index}]`;
    const id = requiredText(call.id, `${place}.id`);
    if (isJsonObject(call.custom)) {
      untranslatable.push(place);
      calls.push({ id, name: requiredText(call.custom.name, `${place}.custom.name`), arguments: inputOf(call.custom) });
      continue;
    }
    const called = requiredObject(call.function, `${place}.function`);
    const name = requiredText(called.name, `${place}.function.name`);
    calls.push({ id, name, arguments: optionalText(called.arguments, `${place}.function.arguments`) ?? '' });
  }
  return { calls, untranslatable };
}

const inputOf = ({ input }: JsonObject): string => (typeof input === 'string' ? input : '');
