import { canonicalJson } from '../../artifacts/digest.js';
const visible = /[^\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;
/** True for a text in which there is nothing to see: white space, zero-width and other invisible characters. */
export const isBlank = (text) => !visible.test(text);
/**
 * What graders see of a reply: its text, or, where there is none, its tool calls as canonical JSON:
 * `[{"arguments":{…},"name":"…"}]` in the order called. Their ids differ from call to call and are left out.
 */
export function answerTextOf({ content, toolCalls = [] }) {
    if (toolCalls.length === 0 || !isBlank(content))
        return content;
    return canonicalJson(toolCalls.map((call) => ({ name: call.name, arguments: argumentsOf(call) })));
}
/** Arguments as the value they stand for; as their text where that has no canonical form, such as 1e999. */
export function argumentsOf({ arguments: text }) {
    if (isBlank(text))
        return {};
    try {
        return canonicalValue(text);
    }
    catch {
        return text;
    }
}
function canonicalValue(text) {
    const value = JSON.parse(text);
    canonicalJson(value);
    return value;
}
