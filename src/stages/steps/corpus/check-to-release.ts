import type { CorpusReport } from '../../../domain/corpus/check/corpus-report.js';
import { reportCorpora } from '../../../domain/corpus/check/report-corpora.js';
import type { Ledger } from '../../../ports/ledger.js';
import { latestRelease } from '../read/find-release.js';
import { type CorpusPorts, checkCorpora } from './check-corpora.js';
import { readDeclared } from './read-declared.js';

/** A commit whose corpora are to be released, and the one whose lanegate.yml binds. */
export type CorporaToRelease = { readonly commit: string; readonly policy: string };

/**
 * Holds the corpora of a commit against what was released of them last; `undefined` where lanegate.yml declares none.
 */
export async function checkToRelease(
  ports: CorpusPorts & { readonly ledger: Pick<Ledger, 'read'> },
  { commit, policy }: CorporaToRelease,
): Promise<CorpusReport | undefined> {
  const declared = await readDeclared(ports.git, { policy, head: commit });
  if (declared.policy === undefined || Object.keys(declared.policy.data).length === 0) return undefined;
  const earlier = await latestRelease(ports, 'data');
  const base = earlier && (await ports.git.resolve(earlier.commit));
  const checked = await checkCorpora(ports, { trees: { policy, base, head: commit }, declared });
  return reportCorpora(checked, declared.policy.gate, { base, head: commit });
}
