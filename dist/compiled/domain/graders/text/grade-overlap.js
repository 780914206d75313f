import { graderError } from '../grader.js';
import { markOf } from '../mark.js';
import { bleu } from './bleu.js';
import { rouge } from './rouge.js';
export const defaultRouge = 0.75;
export const defaultBleu = 0.5;
/** Of longer answers the overlap is not counted, which would take too long. */
const longestAnswer = 50_000;
/** The F1 of the words that answer and value share, as ROUGE-1 counts them: Penn Treebank tokens, case counted. */
export const gradeRouge = (answer, value, threshold = defaultRouge) => 
// The tokenizer takes texts without words for a mistake.
graded(answer, { threshold, name: 'ROUGE-1', measure: () => (isWordless(answer) ? 0 : rouge(answer, value)) });
/** The n-grams that the answer shares with the references, as BLEU-4 counts them. */
export const gradeBleu = (answer, references, threshold = defaultBleu) => graded(answer, { threshold, name: 'BLEU', measure: () => bleu(answer, references) });
const isWordless = (text) => text.trim() === '';
function graded(answer, { threshold, name, measure }) {
    if (answer.length > longestAnswer)
        return graderError(`the answer is too long for ${name}: over 50,000 characters`);
    try {
        const score = Math.min(1, measure());
        return markOf(score, `${name} ${score.toFixed(4)} of ${threshold}`, threshold);
    }
    catch (error) {
        return graderError(`${name} cannot be counted: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
}
