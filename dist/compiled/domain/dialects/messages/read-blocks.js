import { isJsonObject, isPresent } from '../../artifacts/read-json.js';
import { isOnly, isOwnCall, knownKeys, tellUnknown } from '../known-keys.js';
import { textPart } from '../parts.js';
import { optionalFlag, optionalObject, optionalObjects, optionalText, presentText, refuseField, requiredObject, requiredText, } from '../request-fields.js';
/** The blocks of a content that is a list. */
export const blocksOf = (content, key) => optionalObjects(content, key).map((block, index) => ({ block, key: `${key}[${index}]` }));
const isEmpty = (value) => isJsonObject(value) && Object.keys(value).length === 0;
const inEveryBlock = ['type', 'cache_control'];
/** What is read of each type of block; other types have no words elsewhere. */
const keysOfBlocks = new Map([
    // What an earlier answer cites stands in its text.
    ['text', knownKeys([...inEveryBlock, 'text', 'citations'])],
    ['image', knownKeys([...inEveryBlock, 'source'], { transformations: isEmpty })],
    ['document', knownKeys([...inEveryBlock, 'source', 'title', 'context', 'citations'])],
    ['search_result', knownKeys([...inEveryBlock, 'source', 'title', 'content', 'citations'])],
    ['tool_use', knownKeys([...inEveryBlock, 'id', 'name', 'input'], { caller: isOwnCall })],
    ['tool_result', knownKeys([...inEveryBlock, 'tool_use_id', 'content', 'is_error'])],
]);
/** Tells what a block says that is not read. */
export function tellRestOfBlock({ block, key }, untranslatable) {
    const known = keysOfBlocks.get(block.type);
    if (known === undefined)
        untranslatable(key);
    else
        tellUnknown(block, key, known, untranslatable);
}
/** What a block of a user's turn, or of what a tool gave, is in the words of chat completions. */
export function partsOfBlock(placed, untranslatable) {
    const { block, key } = placed;
    switch (block.type) {
        case 'text':
        case 'image':
        case 'document':
        case 'search_result':
            tellRestOfBlock(placed, untranslatable);
            return partsOfKnownBlock(placed, untranslatable);
        default:
            requiredText(block.type, `${key}.type`);
            untranslatable(key);
            return [];
    }
}
function partsOfKnownBlock({ block, key }, untranslatable) {
    if (asksForCitations(block.citations, `${key}.citations`))
        untranslatable(`${key}.citations`);
    switch (block.type) {
        case 'text':
            return textPart(presentText(block.text, `${key}.text`), key);
        case 'image':
            return imageParts({ block, key }, untranslatable);
        case 'document':
            return [...headOf(block, key, ['title', 'context']), ...documentParts({ block, key }, untranslatable)];
        default:
            return [
                ...headOf(block, key, ['title', 'source']),
                ...partsOfPresent(block.content, `${key}.content`, untranslatable),
            ];
    }
}
/** A list of citations is what an earlier answer cited. */
function asksForCitations(citations, key) {
    if (Array.isArray(citations))
        return false;
    return optionalFlag(optionalObject(citations, key)?.enabled, `${key}.enabled`) === true;
}
/** The parts of a content that is a text or a list of blocks. */
export function partsOfContent(content, key, untranslatable) {
    if (typeof content === 'string')
        return textPart(content, key);
    return blocksOf(content, key).flatMap((placed) => partsOfBlock(placed, untranslatable));
}
function partsOfPresent(content, key, untranslatable) {
    if (!isPresent(content))
        return refuseField(key, 'a text or a list of blocks');
    return partsOfContent(content, key, untranslatable);
}
/** What is read of each type of source. */
const keysOfSources = new Map([
    ['url', knownKeys(['type', 'url'])],
    ['base64', knownKeys(['type', 'media_type', 'data'])],
    ['text', knownKeys(['type', 'data'], { media_type: isOnly('text/plain') })],
    ['content', knownKeys(['type', 'content'])],
]);
/** Where the data of a block is, and the key of that. */
function sourceOf({ block, key }, untranslatable) {
    const place = `${key}.source`;
    const source = requiredObject(block.source, place);
    const known = keysOfSources.get(source.type);
    if (known !== undefined)
        tellUnknown(source, place, known, untranslatable);
    return [source, place];
}
function imageParts(placed, untranslatable) {
    return [{ part: { type: 'image_url', image_url: { url: urlOfImage(placed, untranslatable) } }, key: placed.key }];
}
function urlOfImage(placed, untranslatable) {
    const [source, key] = sourceOf(placed, untranslatable);
    if (source.type === 'url')
        return requiredText(source.url, `${key}.url`);
    if (source.type === 'base64')
        return dataUrl(source, key);
    untranslatable(key);
    return source.file_id;
}
function documentParts(placed, untranslatable) {
    const [source, key] = sourceOf(placed, untranslatable);
    const { title } = placed.block;
    switch (source.type) {
        case 'text':
            return textPart(presentText(source.data, `${key}.data`), placed.key);
        case 'content':
            return partsOfPresent(source.content, `${key}.content`, untranslatable);
        case 'base64': {
            const filename = typeof title === 'string' && title !== '' ? title : 'document.pdf';
            return [{ part: { type: 'file', file: { filename, file_data: dataUrl(source, key) } }, key: placed.key }];
        }
        default:
            // What is somewhere else still counts for budgets, as a file that nobody has seen.
            untranslatable(key);
            return [{ part: { type: 'file', file: { file_id: source.file_id ?? source.url } }, key: placed.key }];
    }
}
const dataUrl = ({ media_type, data }, key) => `data:${requiredText(media_type, `${key}.media_type`)};base64,${requiredText(data, `${key}.data`)}`;
/** What is said of a document beside what stands in it. */
function headOf(block, key, names) {
    const told = names.map((name) => optionalText(block[name], `${key}.${name}`) ?? '');
    return textPart(told.filter((each) => each !== '').join('\n'), key);
}
