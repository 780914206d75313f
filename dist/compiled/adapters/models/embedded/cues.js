const inputWords = new Set(`message messages text input query question q review tweet sentence email mail ticket utterance customer user comment
  phrase title content document post request headline subject example statement snippet passage sms chat complaint
  feedback human body transcript`.split(/\s+/));
const outputWords = new Set(`label category class intent sentiment answer a output language topic tag result response assistant classification
  emotion type department queue team route prediction completion polarity tone genre priority decision verdict group
  kind folder expected mood target`.split(/\s+/));
const reasoningWords = new Set('reason reasoning thought thoughts thinking explanation analysis'.split(' '));
const lastWord = (cue) => cue.slice(cue.lastIndexOf(' ') + 1);
/** True for words that stand before a text to be answered, such as "Message" or "Customer email". */
export const isInputCue = (cue) => inputWords.has(lastWord(cue));
/** True for words that stand before an answer, such as "Label" or "Predicted category". */
export const isOutputCue = (cue) => outputWords.has(lastWord(cue));
/** True for words that stand before a reasoning between text and answer. */
export const isReasoningCue = (cue) => reasoningWords.has(lastWord(cue));
const maxCueCharacters = 40;
const cuePattern = /^[\p{L}][\p{L}\p{N}_ -]*$/u;
/**
 * Reads "Cue: value" with an optional bullet, number, emphasis or quotes; the cue comes in lower case without its
 * number.
 */
export function readCueLine(line) {
    const start = line.slice(0, maxCueCharacters).replace('：', ':');
    const colon = start.indexOf(':');
    if (colon < 1)
        return undefined;
    const cue = start
        .slice(0, colon)
        .replace(/^(?:[-*•]\s|\d{1,3}[.)]\s)/u, '')
        .replace(/[*`"_]/gu, '')
        .trim()
        .replace(/\s?#?\d{1,4}$/u, '');
    if (!cuePattern.test(cue) || cue.split(' ').length > 4)
        return undefined;
    const value = line
        .slice(colon + 1)
        .trim()
        .replace(/^\*\*\s?/u, '');
    return { cue: cue.toLowerCase(), value };
}
