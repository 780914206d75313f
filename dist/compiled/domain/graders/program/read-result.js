import { findRepeatedKey } from '../../artifacts/json-loss.js';
import { readJson } from '../../artifacts/read-json.js';
import { excerptOf } from '../../inference/excerpt.js';
const longestExcerpt = 200;
/** Reads a result. What says a thing twice is none, since a parser takes the last of two verdicts. */
export function readResult(text) {
    const read = readJson(text);
    const excerpt = excerptOf(text, longestExcerpt);
    if (read === undefined)
        return { kind: 'no-json', why: `is not JSON: ${excerpt}` };
    const repeated = findRepeatedKey(text);
    if (repeated === undefined)
        return { kind: 'result', json: read.json };
    return { kind: 'ambiguous', why: `says \`${excerptOf(repeated, 40)}\` twice: ${excerpt}` };
}
