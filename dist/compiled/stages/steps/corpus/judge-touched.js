import { verdictOfCorpora } from '../../../domain/corpus/check/corpora-verdict.js';
import { unexaminedCorpus } from '../../../domain/corpus/check/judge-corpus.js';
import { describeInOneLine } from '../../../domain/user-error.js';
import { checkCorpora } from './check-corpora.js';
/**
 * How the corpora that a change touches ended, and whether that holds it up; none of those that it leaves as they were.
 * A contract or queries that cannot be read are an error of their corpus.
 */
export async function judgeTouched(ports, { trees, names }) {
    const { corpora, settings } = await checkCorpora(ports, {
        ...{ trees, names },
        ofMistake: (name, mistake) => unexaminedCorpus(name, describeInOneLine(mistake)),
    });
    return corpora
        .filter(({ verdict }) => verdict !== 'not-affected')
        .map((corpus) => ({ ...corpus, blocks: verdictOfCorpora([corpus], settings.gate).blocks }));
}
