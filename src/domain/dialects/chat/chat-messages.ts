import { isJsonObject, isPresent, type JsonObject } from '../../artifacts/read-json.js';
import type { AskedMessage, Role, ToolCall } from '../../inference/call/message.js';
import { isOnly, type KnownKeys, knownKeys, tellUnknown, type Untranslatable } from '../known-keys.js';
import {
  optionalObjects,
  optionalText,
  refuseField,
  requiredList,
  requiredObject,
  requiredText,
} from '../request-fields.js';
import { besideAnswers, readContent } from './chat-content.js';

/** What developers say is a system's word; `function` answered the one call that there was before tools. */
const roles: ReadonlyMap<unknown, Role> = new Map([
  ['system', 'system'],
  ['developer', 'system'],
  ['user', 'user'],
  ['assistant', 'assistant'],
  ['tool', 'tool'],
  ['function', 'tool'],
]);

const inEveryTurn = ['role', 'content', 'name', 'cache_control'];
const anyTurn = knownKeys(inEveryTurn);

/** What is read of a turn. */
const keysOfTurns: Readonly<Record<Role, KnownKeys>> = {
  system: anyTurn,
  user: anyTurn,
  assistant: knownKeys([...inEveryTurn, ...besideAnswers, 'tool_calls', 'refusal']),
  tool: knownKeys([...inEveryTurn, 'tool_call_id']),
};

/** Reads `messages` of a chat completion. Throws a `RequestError` for what is none. */
export function readMessages(value: unknown, untranslatable: Untranslatable): readonly AskedMessage[] {
  const given = requiredList(value, 'messages');
  const messages = given.map((each, index) => readMessage(each, `messages[${index}]`, untranslatable));
  // Some would go on from what the assistant is said to have begun, where chat completions begin a new answer.
  if (messages.at(-1)?.role === 'assistant') untranslatable(`messages[${messages.length - 1}]`);
  return messages;
}

function readMessage(value: unknown, key: string, untranslatable: Untranslatable): AskedMessage {
  const given = requiredObject(value, key);
  const role = roles.get(given.role);
  if (role === undefined) return refuseField(`${key}.role`, `one of ${[...roles.keys()].join(', ')}`);
  if (given.role === 'function') untranslatable(`${key}.role`);
  tellUnknown(given, key, keysOfTurns[role], untranslatable);
  if (role !== 'assistant' && !isPresent(given.content)) untranslatable(`${key}.content`);
  const said = readContent(given, { key, role }, untranslatable);
  const calls = isPresent(given.tool_calls) ? readCalls(given.tool_calls, `${key}.tool_calls`, untranslatable) : [];
  return {
    role,
    ...said,
    ...(calls.length === 0 ? {} : { tool_calls: calls }),
    ...(role === 'tool' ? { tool_call_id: answeredCall(given, key) } : {}),
  };
}

const answeredCall = ({ role, tool_call_id, name }: JsonObject, key: string): string =>
  role === 'function' ? requiredText(name, `${key}.name`) : requiredText(tool_call_id, `${key}.tool_call_id`);

const keysOfCalls = knownKeys(['id', 'function', 'index', 'cache_control'], { type: isOnly('function') });
const keysOfCalled = knownKeys(['name', 'arguments', 'parsed_arguments']);

/** The tools that an assistant wanted called; one whose input is free text has no words elsewhere. */
function readCalls(value: unknown, key: string, untranslatable: Untranslatable): ToolCall[] {
  return optionalObjects(value, key).map((call, index) => {
    const place = `${key}[${index}]`;
    const id = requiredText(call.id, `${place}.id`);
    if (isJsonObject(call.custom)) {
      untranslatable(place);
      return { id, name: requiredText(call.custom.name, `${place}.custom.name`), arguments: inputOf(call.custom) };
    }
    const called = requiredObject(call.function, `${place}.function`);
    tellUnknown(call, place, keysOfCalls, untranslatable);
    tellUnknown(called, `${place}.function`, keysOfCalled, untranslatable);
    const name = requiredText(called.name, `${place}.function.name`);
    return { id, name, arguments: optionalText(called.arguments, `${place}.function.arguments`) ?? '' };
  });
}

const inputOf = ({ input }: JsonObject): string => (typeof input === 'string' ? input : '');
