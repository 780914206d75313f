import { isPresent } from '../../artifacts/read-json.js';
import { knownKeys } from '../known-keys.js';
import { optionalText, presentText, refuseField, requiredObject } from '../request-fields.js';
import { cannotServe, refuseItem, refuseUnknown } from './refusals.js';
const itsFile = 'it names a file that stands elsewhere, so send what is in it';
const inEveryPart = ['type', 'prompt_cache_breakpoint'];
const keysOfText = knownKeys([...inEveryPart, 'text', 'annotations', 'logprobs']);
/** What is read of each type of part. How closely to look at a file, nobody else can say. */
const keysOfParts = new Map([
    ['input_text', keysOfText],
    ['output_text', keysOfText],
    ['text', keysOfText],
    ['input_image', knownKeys([...inEveryPart, 'image_url', 'detail'])],
    ['input_file', knownKeys([...inEveryPart, 'file_data', 'filename', 'detail'])],
    ['input_audio', knownKeys([...inEveryPart, 'input_audio'])],
]);
/** A part of what a user said or a tool gave, in the words of chat completions. Throws a `RequestError`. */
export const partOf = (part, key) => ({ part: saidByPart(part, key), key });
/** What a part shows is not in the request, but where one of these keys says, or nowhere. */
function refuseElsewhere(part, key, here) {
    const elsewhere = ['file_url', 'file_id'].find((name) => isPresent(part[name]));
    return elsewhere === undefined
        ? refuseField(`${key}.${here}`, 'a text that is not empty')
        : cannotServe(`${key}.${elsewhere}`, itsFile);
}
function saidByPart(part, key) {
    const { type } = part;
    const detail = optionalText(part.detail, `${key}.detail`);
    if (type === 'input_image' && typeof part.image_url !== 'string')
        return refuseElsewhere(part, key, 'image_url');
    if (type === 'input_file' && typeof part.file_data !== 'string')
        return refuseElsewhere(part, key, 'file_data');
    const known = keysOfParts.get(type);
    if (known === undefined)
        return refuseItem(part, key);
    refuseUnknown(part, key, known);
    switch (type) {
        case 'input_image': {
            const closely = detail === undefined || detail === 'auto' ? {} : { detail };
            return { type: 'image_url', image_url: { url: part.image_url, ...closely } };
        }
        case 'input_file': {
            const filename = optionalText(part.filename, `${key}.filename`);
            const file = { ...(filename === undefined ? {} : { filename }), file_data: part.file_data };
            return { type: 'file', file };
        }
        case 'input_audio':
            return { type, input_audio: requiredObject(part.input_audio, `${key}.input_audio`) };
        default:
            return { type: 'text', text: presentText(part.text, `${key}.text`) };
    }
}
