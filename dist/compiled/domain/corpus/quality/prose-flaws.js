import { formatAmount } from '../../report/words/format-quantity.js';
import { repetitionIn } from './repetition.js';
const atStart = (says) => (says === undefined ? undefined : { at: 0, says });
const fewestWords = 5;
const judgedWords = 50;
/** What speaks against a text and is common enough that only a rise of it says something. */
export const proseRules = [
    { name: 'repetition', find: ({ words }) => atStart(repetitionIn(words)) },
    {
        name: 'very-short',
        find: ({ text, words }) => text.trim() !== '' && words.length < fewestWords && !hasWordsWithoutSpaces(text)
            ? { at: 0, says: `it has ${formatAmount(words.length, 'word')}: ${text.trim().slice(0, 60)}` }
            : undefined,
    },
    { name: 'word-length', find: (prose) => atStart(strangeWords(prose)) },
    { name: 'cut-off-lines', find: ({ text }) => atStart(cutOffLines(text)) },
    {
        name: 'web-phrase',
        find: ({ text }) => {
            const found = webPhrase.exec(text);
            return found === null ? undefined : { at: found.index, says: found[0] };
        },
    },
];
const scriptWithoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}]/u;
const hasWordsWithoutSpaces = (text) => scriptWithoutSpaces.test(text);
/** Prose has words of 3 to 10 letters at the mean, whatever its alphabet (Gopher); scripts without spaces aside. */
function strangeWords({ text, words }) {
    if (words.length < judgedWords || hasWordsWithoutSpaces(text))
        return undefined;
    const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length;
    return mean < 3 || mean > 10 ? `its words have ${mean.toFixed(1)} letters at the mean` : undefined;
}
const leastLines = 4;
const mostCutOff = 0.3;
function cutOffLines(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const cut = lines.filter((line) => /(?:\.\.\.|…)\s*$/.test(line)).length;
    return lines.length >= leastLines && cut / lines.length > mostCutOff
        ? `${cut} of ${lines.length} lines end in …`
        : undefined;
}
const webPhrase = /\b(?:accept (?:all )?cookies|we use cookies|use of cookies|cookie (?:settings|preferences)|(?:please )?enable javascript|javascript is (?:disabled|required)|skip to (?:main )?content|subscribe to our newsletter|all rights reserved)\b/i;
