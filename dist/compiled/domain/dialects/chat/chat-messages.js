import { isJsonObject, isPresent } from '../../artifacts/read-json.js';
import { isOnly, knownKeys, tellUnknown } from '../known-keys.js';
import { optionalObject, optionalObjects, optionalText, refuseField, requiredList, requiredObject, requiredText, } from '../request-fields.js';
import { besideAnswers, readContent } from './chat-content.js';
import { OlderCalls } from './older-functions.js';
/** What developers say is a system's word; `function` answered the one call that there was before tools. */
const roles = new Map([
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
const keysOfTurns = {
    system: anyTurn,
    user: anyTurn,
    assistant: knownKeys([...inEveryTurn, ...besideAnswers, 'tool_calls', 'refusal', 'function_call']),
    tool: knownKeys([...inEveryTurn, 'tool_call_id']),
};
/** Reads `messages` of a chat completion. Throws a `RequestError` for what is none. */
export function readMessages(value, untranslatable) {
    const given = requiredList(value, 'messages');
    const older = new OlderCalls();
    const messages = given.map((each, index) => readMessage(each, { key: `messages[${index}]`, older }, untranslatable));
    // Some would go on from what the assistant is said to have begun, where chat completions begin a new answer.
    if (messages.at(-1)?.role === 'assistant')
        untranslatable(`messages[${messages.length - 1}]`);
    return messages;
}
function readMessage(value, { key, older }, untranslatable) {
    const given = requiredObject(value, key);
    const role = roles.get(given.role);
    if (role === undefined)
        return refuseField(`${key}.role`, `one of ${[...roles.keys()].join(', ')}`);
    tellUnknown(given, key, keysOfTurns[role], untranslatable);
    if (role !== 'assistant' && !isPresent(given.content))
        untranslatable(`${key}.content`);
    const said = readContent(given, { key, role }, untranslatable);
    const newer = isPresent(given.tool_calls) ? readCalls(given.tool_calls, `${key}.tool_calls`, untranslatable) : [];
    const calls = [...newer, ...olderCall(given.function_call, { key: `${key}.function_call`, older }, untranslatable)];
    return {
        role,
        ...said,
        ...(calls.length === 0 ? {} : { tool_calls: calls }),
        ...(role === 'tool' ? { tool_call_id: answeredCall(given, { key, older }, untranslatable) } : {}),
    };
}
function answeredCall(given, { key, older }, untranslatable) {
    if (given.role !== 'function')
        return requiredText(given.tool_call_id, `${key}.tool_call_id`);
    const name = requiredText(given.name, `${key}.name`);
    const id = older.answered(name);
    // What no call waits for is refused elsewhere.
    if (id === undefined)
        untranslatable(`${key}.name`);
    return id ?? name;
}
const keysOfCalls = knownKeys(['id', 'function', 'index', 'cache_control'], { type: isOnly('function') });
const keysOfCalled = knownKeys(['name', 'arguments', 'parsed_arguments']);
/** The tools that an assistant wanted called; one whose input is free text has no words elsewhere. */
function readCalls(value, key, untranslatable) {
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
/** The one call that an assistant could want before there were tools. */
function olderCall(value, { key, older }, untranslatable) {
    const called = optionalObject(value, key);
    if (called === undefined)
        return [];
    tellUnknown(called, key, keysOfCalled, untranslatable);
    const name = requiredText(called.name, `${key}.name`);
    return [{ id: older.called(name), name, arguments: optionalText(called.arguments, `${key}.arguments`) ?? '' }];
}
const inputOf = ({ input }) => (typeof input === 'string' ? input : '');
