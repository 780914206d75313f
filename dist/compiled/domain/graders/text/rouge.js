import { treeBankTokenize } from 'js-rouge';
import { countGrams } from './count-grams.js';
/**
 * ROUGE-1 of Lin (2004) in [0, 1]: the F1 of the words that two texts share, each as often as both of them have it.
 * Words are tokens of the Penn Treebank, and case counts. 0 where a text has none.
 */
export function rouge(candidate, reference) {
    const [said, wanted] = [treeBankTokenize(candidate), treeBankTokenize(reference)];
    const counts = countGrams(wanted, 1);
    let shared = 0;
    for (const [word, count] of countGrams(said, 1))
        shared += Math.min(count, counts.get(word) ?? 0);
    return shared === 0 ? 0 : (2 * shared) / (said.length + wanted.length);
}
