import { forFew } from '../../artifacts/for-few.js';
import { verdictOfCorpora } from './corpora-verdict.js';
import { CorpusReport } from './corpus-report.js';
/** What several corpora come to under a policy, as it leaves the program. */
export function reportCorpora(corpora, gate, { base, head }) {
    const judged = verdictOfCorpora(corpora, gate);
    return CorpusReport.parse({ version: 1, ...judged, base: base ?? null, head, corpora: [...corpora] }, forFew(1));
}
