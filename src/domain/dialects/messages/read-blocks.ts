import { isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import { textPart } from '../parts.js';
import { optionalObjects, optionalText, requiredObject, requiredText } from '../request-fields.js';

/** Told of what no other dialect can say, by its key. */
export type Untranslatable = (key: string) => void;

/** A block of content with the key it stands at. */
export type PlacedBlock = { readonly block: JsonObject; readonly key: string };

/** The blocks of a content that is a list. */
export const blocksOf = (content: unknown, key: string): readonly PlacedBlock[] =>
  optionalObjects(content, key).map((block, index) => ({ block, key: `${key}[${index}]` }));

/** What a block of a user's turn, or of what a tool gave, is in the words of chat completions. */
export function partsOfBlock({ block, key }: PlacedBlock, untranslatable: Untranslatable): readonly JsonObject[] {
  if (isJsonObject(block.citations) && block.citations.enabled === true) untranslatable(`${key}.citations`);
  switch (block.type) {
    case 'text':
      return textPart(optionalText(block.text, `${key}.text`) ?? '');
    case 'image':
      return imageParts({ block, key }, untranslatable);
    case 'document':
      return [...textPart(headOf(block)), ...documentParts({ block, key }, untranslatable)];
    case 'search_result':
      return [...textPart(headOf(block)), ...partsOfContent(block.content, `${key}.content`, untranslatable)];
    default:
      requiredText(block.type, `${key}.type`);
      untranslatable(key);
      return [];
  }
}

/** The parts of a content that is a text or a list of blocks. */
export function partsOfContent(content: unknown, key: string, untranslatable: Untranslatable): readonly JsonObject[] {
  if (typeof content === 'string') return textPart(content);
  return blocksOf(content, key).flatMap((placed) => partsOfBlock(placed, untranslatable));
}

function imageParts({ block, key }: PlacedBlock, untranslatable: Untranslatable): readonly JsonObject[] {
  const source = requiredObject(block.source, `${key}.source`);
  if (source.type === 'url') {
    return [{ type: 'image_url', image_url: { url: requiredText(source.url, `${key}.source.url`) } }];
  }
  if (source.type === 'base64') return [{ type: 'image_url', image_url: { url: dataUrl(source, `${key}.source`) } }];
  untranslatable(`${key}.source`);
  return [{ type: 'image_url', image_url: { url: source.file_id } }];
}

function documentParts({ block, key }: PlacedBlock, untranslatable: Untranslatable): readonly JsonObject[] {
  const source = requiredObject(block.source, `${key}.source`);
  switch (source.type) {
    case 'text':
      return textPart(optionalText(source.data, `${key}.source.data`) ?? '');
    case 'content':
      return partsOfContent(source.content, `${key}.source.content`, untranslatable);
    case 'base64': {
      const filename = typeof block.title === 'string' && block.title !== '' ? block.title : 'document.pdf';
      return [{ type: 'file', file: { filename, file_data: dataUrl(source, `${key}.source`) } }];
    }
    default:
      // What is somewhere else still counts for budgets, as a file that nobody has seen.
      untranslatable(`${key}.source`);
      return [{ type: 'file', file: { file_id: source.file_id ?? source.url } }];
  }
}

const dataUrl = ({ media_type, data }: JsonObject, key: string): string =>
  `data:${requiredText(media_type, `${key}.media_type`)};base64,${requiredText(data, `${key}.data`)}`;

/** What is said of a document beside what stands in it. */
const headOf = ({ title, context, source }: JsonObject): string =>
  [title, context, source].filter((each) => typeof each === 'string' && each !== '').join('\n');
