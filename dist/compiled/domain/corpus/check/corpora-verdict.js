import { worst } from '../../gate/verdict-word.js';
/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
export function verdictOfCorpora(corpora, { inconclusive }) {
    const verdict = worst(corpora.map((corpus) => corpus.verdict));
    const blocks = verdict === 'fail' || verdict === 'error' || (verdict === 'inconclusive' && inconclusive === 'block');
    return { verdict, blocks };
}
const became = {
    pass: 'passes',
    'not-affected': 'is left as it was',
    inconclusive: 'does not pass',
    fail: 'does not pass',
    error: 'cannot be judged',
};
/** How a corpus ended, in a sentence. */
export const describeCorpus = ({ name, verdict, reason }) => `the corpus ${name} ${became[verdict]}: ${reason}`;
/** The first corpus that blocks and why; `undefined` where none does. */
export function whyBlocked(corpora, { verdict, blocks }) {
    const found = corpora.find((corpus) => corpus.verdict === verdict);
    return blocks && found !== undefined ? describeCorpus(found) : undefined;
}
