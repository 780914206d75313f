import type { CorpusReport } from '../domain/corpus/check/corpus-report.js';
import { reportCorpora } from '../domain/corpus/check/report-corpora.js';
import { UserError } from '../domain/user-error.js';
import type { Progress } from '../ports/progress.js';
import { type CorpusPorts, checkCorpora } from './steps/corpus/check-corpora.js';
import { readDeclared } from './steps/corpus/read-declared.js';
import { type ComparedRevisions, settleCommits } from './steps/deploy/settle-commits.js';

export type CorpusCheckPorts = CorpusPorts & { readonly progress?: Progress | undefined };

export type CorpusCheckRequest = ComparedRevisions & {
  /** Which corpora; all when absent. */
  readonly names?: readonly string[] | undefined;
  /** Whether every document is checked as if it were new. */
  readonly isWhole: boolean;
};

/**
 * Checks the documents behind retrieval: whether they are sound, keep their contract and did not get worse. Throws a
 * `UserError` where there is no corpus.
 */
export async function corpusCheck(ports: CorpusCheckPorts, request: CorpusCheckRequest): Promise<CorpusReport> {
  const { git, progress } = ports;
  const { policy, base, head } = await settleCommits(git, request);
  const compared = request.isWhole ? undefined : base;
  const { corpora, notes, settings } = await checkCorpora(ports, {
    trees: { policy, base: compared, head },
    declared: await readDeclared(git, { policy, head }),
    names: request.names,
    onRead: (done, total) => progress?.show({ label: 'files', done, total, costUsd: 0, incidents: 0 }),
  });
  progress?.finish();
  if (corpora.length === 0) throw noCorpus();
  return reportCorpora({ corpora, notes }, settings.gate, { base: compared, head });
}

const noCorpus = (): UserError =>
  new UserError('there is no corpus to check', {
    hint: 'declare one in lanegate.yml: `data: { handbook: { corpus: "handbook/**" } }`',
  });
