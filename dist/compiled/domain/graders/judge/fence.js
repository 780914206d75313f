import { sha256Of } from '../../artifacts/digest.js';
const markDigits = 16;
/**
 * Puts each text between two lines that it cannot hold: their mark is a digest over all of the texts, made again until
 * none of them has it. Equal texts give equal prompts, so that a judge's reply can be stored.
 */
export function fenced(exhibits) {
    const mark = markOf(exhibits.map(({ text }) => text));
    return exhibits.map(({ name, text }) => `[[${name} ${mark}]]\n${text}\n[[end of ${name} ${mark}]]`).join('\n\n');
}
function markOf(texts) {
    let mark = sha256Of(JSON.stringify(texts)).slice(0, markDigits);
    while (texts.some((text) => text.includes(mark)))
        mark = sha256Of(mark).slice(0, markDigits);
    return mark;
}
