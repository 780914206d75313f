import { isFilled, isJsonObject, type JsonObject } from '../../artifacts/read-json.js';
import type { AskedMessage } from '../../inference/call/message.js';
import { isText, type KnownKeys, knownKeys, tellUnknown, type Untranslatable } from '../known-keys.js';
import { optionalObjects, optionalText, presentText, requiredText } from '../request-fields.js';

const inEveryPart = ['type', 'cache_control', 'prompt_cache_breakpoint'];
const textParts: ReadonlyMap<unknown, KnownKeys> = new Map([
  ['text', knownKeys([...inEveryPart, 'text'])],
  ['refusal', knownKeys([...inEveryPart, 'refusal'])],
]);
const translatableParts: ReadonlyMap<unknown, KnownKeys> = new Map([
  ...textParts,
  ['image_url', knownKeys([...inEveryPart, 'image_url'])],
  ['input_audio', knownKeys([...inEveryPart, 'input_audio'])],
  ['file', knownKeys([...inEveryPart, 'file'])],
]);

/** What is read of what stands in a part under the name of its type. */
const keysWithin: ReadonlyMap<unknown, KnownKeys> = new Map([
  // How closely to look at an image, others do not say.
  ['image_url', knownKeys(['url', 'detail'])],
  ['input_audio', knownKeys(['data', 'format'])],
  ['file', knownKeys(['file_data'], { filename: isText })],
]);

/** Where a turn stands, and whether it is the system's, for whose turns no other dialect has more than a text. */
export type TurnPlace = { readonly key: string; readonly isSystem: boolean };

/** A text, or parts of which the text counts where nothing else can be shown; an assistant may say nothing. */
export function readContent(
  { content, refusal }: JsonObject,
  { key, isSystem }: TurnPlace,
  untranslatable: Untranslatable,
): Pick<AskedMessage, 'content' | 'parts'> {
  const place = `${key}.content`;
  if (!Array.isArray(content)) {
    const text = optionalText(content, place) ?? '';
    const refused = optionalText(refusal, `${key}.refusal`) ?? '';
    return { content: refused === '' || text === '' ? text + refused : `${text}\n${refused}` };
  }
  if (isFilled(refusal)) untranslatable(`${key}.refusal`);
  const known = isSystem ? textParts : translatableParts;
  const parts = optionalObjects(content, place);
  const texts: string[] = [];
  for (const [index, part] of parts.entries()) {
    const at = `${place}[${index}]`;
    tellPart(part, { at, keys: known.get(part.type) }, untranslatable);
    const text = textOfPart(part, at);
    if (text !== undefined) texts.push(text);
  }
  const isOneText = parts.length === texts.length && texts.length <= 1;
  return { content: texts.join('\n'), ...(isOneText ? {} : { parts }) };
}

type PartPlace = { readonly at: string; readonly keys: KnownKeys | undefined };

function tellPart(part: JsonObject, { at, keys }: PartPlace, untranslatable: Untranslatable): void {
  if (keys === undefined) {
    untranslatable(at);
    return;
  }
  tellUnknown(part, at, keys, untranslatable);
  const type = String(part.type);
  const [within, inner] = [keysWithin.get(type), part[type]];
  if (within !== undefined && isJsonObject(inner)) tellUnknown(inner, `${at}.${type}`, within, untranslatable);
}

function textOfPart({ type, text, refusal }: JsonObject, key: string): string | undefined {
  if (type === 'text') return presentText(text, `${key}.text`);
  if (type === 'refusal') return presentText(refusal, `${key}.refusal`);
  requiredText(type, `${key}.type`);
  return undefined;
}
