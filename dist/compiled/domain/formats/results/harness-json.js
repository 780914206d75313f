import { readJson } from '../../artifacts/read-json.js';
/** Texts are looked at to be passed over, since what they say is no number. */
const textOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/gs;
/** JSON as harnesses write it: Python writes NaN and Infinity, which are no values and are read as null. */
export function readHarnessJson(text) {
    const read = readJson(text);
    if (read !== undefined || !/\b(?:NaN|Infinity)\b/.test(text))
        return read;
    return readJson(text.replace(textOrNumber, (found) => (found.startsWith('"') ? found : 'null')));
}
