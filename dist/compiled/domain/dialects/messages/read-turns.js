import { knownKeys, tellUnknown } from '../known-keys.js';
import { isTextPart, textOfParts, textTurn, toolTurn, turnOfParts, userTurn, } from '../parts.js';
import { optionalFlag, presentText, refuseField, requiredObject, requiredText } from '../request-fields.js';
import { blocksOf, partsOfBlock, partsOfContent, tellRestOfBlock } from './read-blocks.js';
/** The system prompt as the first turn, where there is one. */
export function readSystem(system, untranslatable) {
    if (system === undefined || system === null || system === '')
        return [];
    if (typeof system === 'string')
        return [textTurn('system', system, 'system')];
    const turn = systemTurn(blocksOf(system, 'system'), 'system', untranslatable);
    return turn.message.content === '' && turn.message.parts === undefined ? [] : [turn];
}
/** What of a system's turn is no text has no words elsewhere, and still counts for budgets. */
function systemTurn(blocks, key, untranslatable) {
    const parts = blocks.flatMap((placed) => {
        const ofBlock = partsOfBlock(placed, untranslatable);
        if (!ofBlock.every(isTextPart))
            untranslatable(placed.key);
        return ofBlock;
    });
    const content = textOfParts(parts);
    if (parts.every(isTextPart))
        return textTurn('system', content, key);
    return turnOfParts({ role: 'system', content }, parts, key);
}
/** A conversation in the turns of chat completions, where what tools gave are turns of their own. */
export function readTurns(messages, untranslatable) {
    const turns = messages.flatMap((message, index) => {
        const key = `messages[${index}]`;
        return turnsOf(requiredObject(message, key), key, untranslatable);
    });
    // An answer that is to go on from what the assistant is said to have begun is a new one to other providers.
    if (turns.at(-1)?.message.role === 'assistant')
        untranslatable(`messages[${messages.length - 1}]`);
    return turns;
}
const keysOfTurns = knownKeys(['role', 'content']);
function turnsOf(turn, key, untranslatable) {
    const { role, content } = turn;
    tellUnknown(turn, key, keysOfTurns, untranslatable);
    if (role !== 'user' && role !== 'assistant' && role !== 'system')
        return refuseField(`${key}.role`, '`user`, `assistant` or `system`');
    if (typeof content === 'string')
        return [textTurn(role, content, key)];
    if (content === undefined || content === null)
        return refuseField(`${key}.content`, 'a text or a list of blocks');
    const blocks = blocksOf(content, `${key}.content`);
    if (role === 'assistant')
        return [assistantTurn(blocks, key, untranslatable)];
    if (role === 'user')
        return userTurns(blocks, key, untranslatable);
    return [systemTurn(blocks, key, untranslatable)];
}
/** What its provider alone can read of its thoughts is left out, as the provider itself does with earlier turns. */
const thoughts = new Set(['thinking', 'redacted_thinking']);
function assistantTurn(blocks, key, untranslatable) {
    let content = '';
    const calls = [];
    const placesOfCalls = [];
    for (const placed of blocks) {
        const { type, text } = placed.block;
        if (thoughts.has(type))
            continue;
        // Text with citations comes in pieces that are one text.
        if (type === 'text')
            content += presentText(text, `${placed.key}.text`);
        if (type === 'tool_use') {
            calls.push(callOf(placed));
            placesOfCalls.push(`${placed.key}.input`);
        }
        if (type === 'text' || type === 'tool_use')
            tellRestOfBlock(placed, untranslatable);
        else
            untranslatable(placed.key);
    }
    return {
        message: { role: 'assistant', content, ...(calls.length === 0 ? {} : { tool_calls: calls }) },
        place: { turn: key, parts: [], calls: placesOfCalls },
    };
}
const callOf = ({ block, key }) => ({
    id: requiredText(block.id, `${key}.id`),
    name: requiredText(block.name, `${key}.name`),
    arguments: argumentsIn(block.input),
});
/** A text is what a model wrote that could not be read. */
const argumentsIn = (input) => (typeof input === 'string' ? input : JSON.stringify(input ?? {}));
/** What tools gave comes first, as it must follow the calls; what of it is more than text follows as the user's. */
function userTurns(blocks, key, untranslatable) {
    const results = blocks
        .filter(({ block }) => block.type === 'tool_result')
        .map((placed) => resultOf(placed, untranslatable));
    const others = blocks.filter(({ block }) => block.type !== 'tool_result');
    const parts = [
        ...results.flatMap(({ shown }) => shown),
        ...others.flatMap((placed) => partsOfBlock(placed, untranslatable)),
    ];
    const turns = results.map(({ turn }) => turn);
    return turns.length > 0 && parts.length === 0 ? turns : [...turns, userTurn(parts, key)];
}
/** Chat completions have no mark for a tool that failed but its words. */
function resultOf({ block, key }, untranslatable) {
    tellRestOfBlock({ block, key }, untranslatable);
    const id = requiredText(block.tool_use_id, `${key}.tool_use_id`);
    const result = toolTurn(id, partsOfContent(block.content, `${key}.content`, untranslatable), key);
    if (optionalFlag(block.is_error, `${key}.is_error`) !== true)
        return result;
    const { message, place } = result.turn;
    return { ...result, turn: { message: { ...message, content: `Error: ${message.content}` }, place } };
}
