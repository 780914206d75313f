import { isJsonObject, readJson } from '../artifacts/read-json.js';
import { isRefusal } from '../graders/text/refusal.js';
import { isBlank } from '../inference/call/answer-text.js';
/** Where traces keep what the model said, where they keep it at all. */
const answerNames = [
    'gen_ai.output.messages',
    'llm.output_messages.0.message.content',
    'gen_ai.completion.0.content',
    'gen_ai.completion',
    'output.value',
    'langfuse.observation.output',
];
/** Whether what the model said is a refusal; nothing where nobody wrote it down, or nobody can read it as text. */
export function refusesBy(value) {
    return answerNames.map((name) => refusesIn(value(name))).find((each) => each !== undefined);
}
/** Whether an answer as somebody wrote it down is a refusal; nothing where nobody can read it as text. */
export function refusesIn(written) {
    const text = plainText(written);
    return text === undefined ? undefined : seemsToRefuse(text);
}
/** Whether an answer refuses in words. A single word, such as `no`, is an answer to a question. */
export const seemsToRefuse = (answer) => /\S\s+\S/.test(answer) && isRefusal(answer);
/** The text of an answer, of messages in the words of the GenAI conventions, or of the chat completions dialect. */
export function plainText(value) {
    if (typeof value === 'string')
        return textOfText(value);
    if (Array.isArray(value))
        return joined(value.map(textOfMessage));
    return isJsonObject(value) ? textOfMessage(value) : undefined;
}
/** Structure is a JSON text where attributes cannot be structured. */
function textOfText(text) {
    if (isBlank(text))
        return undefined;
    if (!/^\s*[[{]/.test(text))
        return text;
    const json = readJson(text)?.json;
    return json === undefined ? text : plainText(json);
}
function textOfMessage(message) {
    if (!isJsonObject(message))
        return undefined;
    const { content, parts, choices } = message;
    if (typeof content === 'string')
        return isBlank(content) ? undefined : content;
    if (Array.isArray(choices))
        return joined(choices.map((choice) => textOfMessage(messageIn(choice))));
    const pieces = [parts, content].find((each) => Array.isArray(each)) ?? [];
    return joined(pieces.map(textOfPart));
}
const messageIn = (choice) => (isJsonObject(choice) ? choice.message : undefined);
function textOfPart(part) {
    if (!isJsonObject(part) || part.type !== 'text')
        return undefined;
    const text = part.content ?? part.text;
    return typeof text === 'string' ? text : undefined;
}
function joined(texts) {
    const found = texts.filter((text) => text !== undefined);
    return found.length === 0 ? undefined : found.join('\n');
}
