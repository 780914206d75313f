import { forFew } from '../../artifacts/for-few.js';
import type { Configuration } from '../../suite/configuration.js';
import { verdictOfCorpora } from './corpora-verdict.js';
import { type CheckedCorpus, CorpusReport } from './corpus-report.js';

/** What was compared: without a base every document was checked as if it were new. */
export type ComparedCorpora = { readonly base: string | undefined; readonly head: string };

/** What several corpora come to under a policy, as it leaves the program. */
export function reportCorpora(
  { corpora, notes }: { readonly corpora: readonly CheckedCorpus[]; readonly notes: readonly string[] },
  gate: Pick<Configuration['gate'], 'inconclusive'>,
  { base, head }: ComparedCorpora,
): CorpusReport {
  const judged = verdictOfCorpora(corpora, gate);
  const told = notes.length === 0 ? {} : { notes: [...notes] };
  return CorpusReport.parse(
    { version: 1, ...judged, base: base ?? null, head, corpora: [...corpora], ...told },
    forFew(1),
  );
}
