import { isJsonObject, textOf } from './json.js';
import { refuse } from './refuse.js';
import { placed, placeOfTurn } from './turn-place.js';
/**
 * The parts of a turn, each as another dialect says it; its text where it is nothing else. Throws a `ModelError` for
 * what that dialect cannot take, with the key of the part.
 */
export const sayParts = ({ content, parts }, at, say) => parts === undefined
    ? [say({ kind: 'text', text: content })]
    : parts.map((part, index) => placed(at.part(index), () => say(contentPartOf(part))));
/** The texts of the system's turns. Throws a `ModelError` for more, which other dialects have no place for. */
export const systemTextsOf = (call) => call.messages.flatMap((message, index) => message.role === 'system' ? [textAloneOf(message, placeOfTurn(call, index))] : []);
/** The text of a turn that may hold nothing else. Throws a `ModelError` where it does. */
export function textAloneOf({ role, content, parts = [] }, at) {
    const other = indexOfMore(parts);
    if (other === -1)
        return content;
    const reason = `a turn of role ${role} takes text alone, not ${String(parts[other]?.type)}`;
    return placed(at.part(other), () => refuse(reason));
}
/** Where the first part is that says more than a text. */
export const indexOfMore = (parts) => parts.findIndex(({ type }) => type !== 'text' && type !== 'refusal');
/**
 * Throws a `ModelError` for a conversation of OpenAI's responses that ends with what the assistant said: there a new
 * answer begins, where other dialects go on from it.
 */
export function refuseGoingOn(call) {
    const { messages, translation } = call;
    if (translation?.dialect !== 'responses' || messages.at(-1)?.role !== 'assistant')
        return;
    const { turn } = placeOfTurn(call, messages.length - 1);
    refuse(`\`${turn}\` is what the assistant said, from which this model would go on: end with another item`, turn);
}
function contentPartOf(part) {
    switch (part.type) {
        case 'text':
            return { kind: 'text', text: textOf(part.text) ?? '' };
        case 'refusal':
            return { kind: 'text', text: textOf(part.refusal) ?? '' };
        case 'image_url':
            return imageOf(part.image_url);
        case 'input_audio':
            return audioOf(part.input_audio);
        case 'file':
            return fileOf(part.file);
        default:
            return refuse(`a part of type ${String(part.type)} has no words in other dialects`);
    }
}
/** `image_url` is an object with the address, or in the words of some servers the address itself. */
function imageOf(image) {
    const url = textOf(isJsonObject(image) ? image.url : image) ?? refuse('an image has no `url`');
    const data = inlineDataOf(url);
    if (data !== undefined)
        return { kind: 'image', data };
    return /^https?:\/\//i.test(url) ? { kind: 'linked-image', url } : refuse('an image has a `url` that is no address');
}
function audioOf(audio) {
    const { data, format } = isJsonObject(audio) ? audio : {};
    const base64 = textOf(data) ?? refuse('an `input_audio` has no `data`');
    return { kind: 'audio', data: { mediaType: `audio/${textOf(format) ?? 'wav'}`, base64 } };
}
/** A file that a provider keeps is known to that provider alone; other dialects have pictures apart from files. */
function fileOf(file) {
    const { file_data, file_id, filename } = isJsonObject(file) ? file : {};
    if (textOf(file_id) !== undefined)
        return refuse('a `file_id` is known only to the provider that gave it: send `file_data`');
    const data = inlineDataOf(textOf(file_data) ?? '') ?? refuse('a `file` has no `file_data` as a data: URL');
    return { kind: data.mediaType.startsWith('image/') ? 'image' : 'file', data, name: textOf(filename) };
}
/** The media type and the base64 of a `data:` URL (RFC 2397); `undefined` for other addresses. */
function inlineDataOf(url) {
    const comma = url.indexOf(',');
    if (comma === -1 || !/^data:/i.test(url))
        return undefined;
    const [type = '', ...settings] = url.slice('data:'.length, comma).split(';');
    if (!settings.some((each) => /^base64$/i.test(each)))
        return refuse('a data: URL is not in base64');
    const charset = settings.find((setting) => /^charset=/i.test(setting));
    if (charset !== undefined && !/^charset="?(?:utf-?8|us-ascii)"?$/i.test(charset))
        return refuse(`a data: URL has the ${charset.slice(0, 40)}, and other dialects read UTF-8 alone`);
    const named = type.toLowerCase() || 'text/plain';
    return { mediaType: mediaTypes.get(named) ?? named, base64: url.slice(comma + 1) };
}
/** What programs call a type that has another name (RFC 2046), by which alone other providers know it. */
const mediaTypes = new Map([['image/jpg', 'image/jpeg']]);
