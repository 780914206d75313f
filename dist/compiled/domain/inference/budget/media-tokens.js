import { Buffer } from 'node:buffer';
import { isJsonObject } from '../../artifacts/read-json.js';
/**
 * The most that one image takes, whatever its bytes: it is billed by its pixels, and a few bytes can be many of them.
 * Qwen's models count up to 16,384; OpenAI's 1,445 by tiles and 10,000 by patches, which its small models multiply by
 * 1.62; Anthropic's 4,784; Google's 2,240 (huggingface.co/Qwen, max_pixels; developers.openai.com, images and vision;
 * platform.claude.com, vision; ai.google.dev, media resolution).
 */
const imageTokens = 16_384;
/** By models that count an image as many times its tokens (developers.openai.com, images and vision). */
const dearerImages = [
    // 2,833 and 5,667 for each of up to eight tiles.
    [/gpt-4o-mini/, 48_169],
    // 10,000 patches, each 2.46 times.
    [/gpt-[56][^/]*-nano/, 24_600],
];
/** A file that is not in the request may hold as much as a model can read. */
const unseenFileTokens = 200_000;
/**
 * What the parts of a message take beside its text. Sound and files count one token a byte of what they are: sound is
 * billed by its time, at 32 tokens a second at the most, and no codec says a second in fewer bytes; a page of a file
 * has more bytes than tokens unless somebody took pains.
 */
export function mediaOf(parts, model) {
    let tokens = 0;
    let bytes = 0;
    for (const part of parts) {
        const { type, text } = part;
        if (type === 'text' && typeof text === 'string')
            continue;
        const media = mediaOfPart(part, model);
        tokens += media.tokens;
        bytes += media.bytes;
    }
    return { tokens, bytes };
}
function mediaOfPart(part, model) {
    switch (part.type) {
        case 'image_url':
            return { tokens: tokensOfImage(model), bytes: lengthOfUrl(part.image_url) };
        case 'input_audio':
            return dataOf(part.input_audio, 'data') ?? { tokens: unseenFileTokens, bytes: 0 };
        case 'file':
            return dataOf(part.file, 'file_data') ?? { tokens: unseenFileTokens, bytes: 0 };
        default:
            return { tokens: Buffer.byteLength(JSON.stringify(part)), bytes: 0 };
    }
}
const tokensOfImage = (model) => dearerImages.find(([pattern]) => pattern.test(model))?.[1] ?? imageTokens;
/** Base64 writes three bytes as four characters. */
function dataOf(holder, name) {
    const data = isJsonObject(holder) ? holder[name] : undefined;
    if (typeof data !== 'string')
        return undefined;
    return { tokens: Math.ceil((data.length * 3) / 4), bytes: data.length };
}
const lengthOfUrl = (image) => {
    const url = isJsonObject(image) ? image.url : image;
    return typeof url === 'string' ? url.length : 0;
};
