import { isFilled, isJsonObject } from '../../artifacts/read-json.js';
import { isOnly, isText, knownKeys, tellUnknown } from '../known-keys.js';
import { optionalObjects, optionalText, presentText, requiredText } from '../request-fields.js';
const inEveryPart = ['type', 'cache_control', 'prompt_cache_breakpoint'];
const textParts = new Map([
    ['text', knownKeys([...inEveryPart, 'text'])],
    ['refusal', knownKeys([...inEveryPart, 'refusal'])],
]);
const translatableParts = new Map([
    ...textParts,
    ['image_url', knownKeys([...inEveryPart, 'image_url'])],
    ['input_audio', knownKeys([...inEveryPart, 'input_audio'])],
    ['file', knownKeys([...inEveryPart, 'file'])],
]);
/** What an answer says beside its text: of thoughts for who thought them, of the rest the same again. */
export const besideAnswers = ['reasoning', 'reasoning_content', 'reasoning_details', 'annotations', 'parsed'];
/** Client libraries send an answer again as a part, with all that stood beside its text. */
const answeredParts = new Map([
    ...translatableParts,
    ['text', knownKeys([...inEveryPart, ...besideAnswers, 'text'], { role: isOnly('assistant') })],
]);
const partsOfRoles = {
    // No other dialect has more than a text for the system's turns.
    system: textParts,
    user: translatableParts,
    assistant: answeredParts,
    tool: translatableParts,
};
/** What is read of what stands in a part under the name of its type. */
const keysWithin = new Map([
    // How closely to look at an image, others do not say.
    ['image_url', knownKeys(['url', 'detail'])],
    ['input_audio', knownKeys(['data', 'format'])],
    ['file', knownKeys(['file_data'], { filename: isText })],
]);
/** A text, or parts of which the text counts where nothing else can be shown; an assistant may say nothing. */
export function readContent({ content, refusal }, { key, role }, untranslatable) {
    const place = `${key}.content`;
    if (!Array.isArray(content)) {
        const text = optionalText(content, place) ?? '';
        const refused = optionalText(refusal, `${key}.refusal`) ?? '';
        return { content: refused === '' || text === '' ? text + refused : `${text}\n${refused}` };
    }
    if (isFilled(refusal))
        untranslatable(`${key}.refusal`);
    const known = partsOfRoles[role];
    const parts = optionalObjects(content, place);
    const texts = [];
    for (const [index, part] of parts.entries()) {
        const at = `${place}[${index}]`;
        tellPart(part, { at, keys: known.get(part.type) }, untranslatable);
        const text = textOfPart(part, at);
        if (text !== undefined)
            texts.push(text);
    }
    const isOneText = parts.length === texts.length && texts.length <= 1;
    return { content: texts.join('\n'), ...(isOneText ? {} : { parts }) };
}
function tellPart(part, { at, keys }, untranslatable) {
    if (keys === undefined) {
        untranslatable(at);
        return;
    }
    tellUnknown(part, at, keys, untranslatable);
    const type = String(part.type);
    const [within, inner] = [keysWithin.get(type), part[type]];
    if (within !== undefined && isJsonObject(inner))
        tellUnknown(inner, `${at}.${type}`, within, untranslatable);
}
function textOfPart({ type, text, refusal }, key) {
    if (type === 'text')
        return presentText(text, `${key}.text`);
    if (type === 'refusal')
        return presentText(refusal, `${key}.refusal`);
    requiredText(type, `${key}.type`);
    return undefined;
}
