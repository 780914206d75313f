import { formatAmount } from '../../report/words/format-quantity.js';
import type { Flaw } from '../documents/corpus-document.js';
import { namesOfDocument } from '../documents/names-of-document.js';
import type { ExaminedCorpus } from '../quality/corpus-flaws.js';
import type { Query } from '../retrieval/read-queries.js';
import type { CorpusCheck } from './corpus-report.js';
import type { CorpusSides } from './judge-quality.js';
import { samplesOf } from './samples.js';

/** Whether the documents that queries should find are there: what is gone no retriever finds. */
export function judgeQueries({ base, head }: CorpusSides, queries: readonly Query[], path: string): CorpusCheck {
  const wanted = wantedBy(queries);
  const [missing, before] = [
    missingOf(wanted, head),
    base && new Set(missingOf(wanted, base).map(({ document }) => document)),
  ];
  const fresh = before === undefined ? missing : missing.filter(({ document }) => !before.has(document));
  const row = {
    name: 'queries',
    kind: 'queries' as const,
    meaning: path,
    checked: wanted.size,
    failed: missing.length,
    base_failed: before?.size ?? null,
    fresh: fresh.length,
    samples: samplesOf(fresh.length > 0 ? fresh : missing),
  };
  if (wanted.size === 0) return { ...row, verdict: 'error', reason: 'no query names a relevant document' };
  if (missing.length === wanted.size && (before?.size ?? wanted.size) === wanted.size) {
    const reason = 'none of their documents is in the corpus: they must be named by path, or by the id of a record';
    return { ...row, verdict: 'error', reason };
  }
  const there = `${wanted.size - missing.length} of ${wanted.size} relevant documents are there`;
  if (fresh.length === 0) return { ...row, verdict: 'pass', reason: there };
  const [be, gone] = [fresh.length === 1 ? 'is' : 'are', base === undefined ? 'missing' : 'gone'];
  return {
    ...row,
    verdict: 'fail',
    reason: `${formatAmount(fresh.length, 'relevant document')} ${be} ${gone}; ${there}`,
  };
}

/** The relevant documents, and how many queries each of them is for. */
function wantedBy(queries: readonly Query[]): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { grades } of queries) {
    for (const [document, grade] of grades) if (grade > 0) wanted.set(document, (wanted.get(document) ?? 0) + 1);
  }
  return wanted;
}

function missingOf(wanted: ReadonlyMap<string, number>, { documents }: ExaminedCorpus): Flaw[] {
  const known = new Set(documents.flatMap(({ id, path }) => namesOfDocument(id, path)));
  return [...wanted]
    .filter(([document]) => !known.has(document))
    .map(([document, queries]) => ({
      document,
      path: document,
      says: `${formatAmount(queries, 'query wants', 'queries want')} it`,
    }));
}
