import { type VerdictWord, worst } from '../../gate/verdict-word.js';
import type { Configuration } from '../../suite/configuration.js';
import type { CheckedCorpus } from './corpus-report.js';

/** What several corpora come to, and whether that blocks. */
export type CorporaVerdict = { readonly verdict: VerdictWord; readonly blocks: boolean };

/** The gravest word of all corpora; one that is inconclusive blocks where policy says so. */
export function verdictOfCorpora(
  corpora: readonly CheckedCorpus[],
  { inconclusive }: Pick<Configuration['gate'], 'inconclusive'>,
): CorporaVerdict {
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
} as const;

/** How a corpus ended, in a sentence. */
export const describeCorpus = ({ name, verdict, reason }: CheckedCorpus): string =>
  `the corpus ${name} ${became[verdict]}: ${reason}`;

/** The first corpus that blocks and why; `undefined` where none does. */
export function whyBlocked(corpora: readonly CheckedCorpus[], { verdict, blocks }: CorporaVerdict): string | undefined {
  const found = corpora.find((corpus) => corpus.verdict === verdict);
  return blocks && found !== undefined ? describeCorpus(found) : undefined;
}
