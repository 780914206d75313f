import { isFilled, isJsonObject } from '../../artifacts/read-json.js';
import { optionalObjects } from '../request-fields.js';
/** Whether tools are offered in the words that there were before them; beside tools, no other dialect can say those. */
export const offersFunctions = ({ functions, tools }) => isFilled(functions) && !isFilled(tools);
/** Functions of old as the tools that they are; an answer has room for one call of them. */
export function toolsOfFunctions({ functions, function_call: choice }) {
    const tools = optionalObjects(functions, 'functions').map((described) => ({ type: 'function', function: described }));
    const chosen = isJsonObject(choice) ? { type: 'function', function: choice } : choice;
    return {
        tools,
        ...(chosen === undefined || chosen === null ? {} : { tool_choice: chosen }),
        parallel_tool_calls: false,
    };
}
/** By which keys functions of old were asked for. */
export const askedAsFunctions = {
    tools: 'functions',
    tool_choice: 'function_call',
    parallel_tool_calls: 'functions',
};
const newerWords = [
    [/^tools(\[\d+\])(?:\.function)?/, 'functions$1'],
    [/^tool_choice(?:\.function)?/, 'function_call'],
];
/** The key at which functions of old say what tools say at another. */
export const keyOfFunctions = (key) => newerWords.reduce((written, [newer, older]) => written.replace(newer, older), key);
/** The calls of a conversation that had no ids yet: what a function gave answers the last call of its name. */
export class OlderCalls {
    waiting = new Map();
    count = 0;
    /** The id of a call. */
    called(name) {
        const id = `call_${this.count}`;
        this.count += 1;
        this.waiting.set(name, id);
        return id;
    }
    /** The id of the call that is answered now; `undefined` where none waits for it. */
    answered(name) {
        const id = this.waiting.get(name);
        this.waiting.delete(name);
        return id;
    }
}
/** Where the turns of a conversation stand in which functions of old were called; `undefined` for any other one. */
export function placesOfOlderCalls(given, messages) {
    if (!given.some(hasOlderCall))
        return undefined;
    return messages.map(({ parts = [], tool_calls = [] }, index) => {
        const turn = `messages[${index}]`;
        const newer = tool_calls.map((_, call) => `${turn}.tool_calls[${call}].function.arguments`);
        const calls = hasOlderCall(given[index]) ? [...newer.slice(1), `${turn}.function_call.arguments`] : newer;
        return { turn, parts: parts.map((_, part) => `${turn}.content[${part}]`), calls };
    });
}
const hasOlderCall = (turn) => isJsonObject(turn) && isJsonObject(turn.function_call);
