import { worst } from '../../gate/verdict-word.js';
import { formatAmount } from '../../report/words/format-quantity.js';
import type { Contract } from '../contract/read-contract.js';
import { type ExaminedCorpus, keyOfDocument } from '../quality/corpus-flaws.js';
import type { Query } from '../retrieval/read-queries.js';
import type { CheckedCorpus, CorpusCheck } from './corpus-report.js';
import { type HeldContract, judgeContract } from './judge-contract.js';
import { type CorpusSides, judgeQuality } from './judge-quality.js';
import { judgeQueries } from './judge-queries.js';
import { type ContractChange, judgeVersion } from './judge-version.js';

/** A corpus as it was read, and all that it is held to. */
export type CorpusToJudge = CorpusSides & {
  readonly name: string;
  readonly unread: number;
  /** The contract that binds, and head's own where that is another one. */
  readonly contracts: readonly HeldContract[];
  /** What head made of base's contract; `undefined` where it left it as it was, or there is none to compare with. */
  readonly change: ContractChange | undefined;
  readonly queries: { readonly path: string; readonly all: readonly Query[] } | undefined;
  readonly alpha: number;
  readonly notes: readonly string[];
  /** True where none of its files is of it any more as head declares it: nothing looks at them once that binds. */
  readonly isDeserted?: boolean | undefined;
};

/** Judges a corpus: the gravest word of all its checks holds. */
export function judgeCorpus(corpus: CorpusToJudge): CheckedCorpus {
  const { name, head, unread, contracts, notes } = corpus;
  const [binding] = contracts;
  const shown = {
    name,
    documents: countsOf(corpus),
    unread,
    notes: [...notes, ...noteOnUnread(unread)],
    ...(binding === undefined ? {} : { contract: shownContract(binding.contract) }),
  };
  if (head.documents.length === 0) {
    const reason = unread === 0 && head.unreadable.length === 0 ? 'no file is of it' : 'none of its files can be read';
    return { ...shown, verdict: 'error', reason, checks: [] };
  }
  const checks = [
    ...judgeQuality(corpus, { tolerances: binding?.contract.tolerances ?? [], alpha: corpus.alpha }),
    ...contracts.flatMap((held) => judgeContract(head, held)),
    ...(corpus.change === undefined ? [] : judgeVersion(corpus.change)),
    ...(corpus.queries === undefined ? [] : [judgeQueries(corpus, corpus.queries.all, corpus.queries.path)]),
  ];
  const judged = { ...shown, verdict: worst(checks.map(({ verdict }) => verdict)), reason: reasonOf(checks), checks };
  if (!corpus.isDeserted || judged.verdict === 'fail') return judged;
  return { ...judged, verdict: 'error', reason: 'no file is of it as lanegate.yml of head declares it' };
}

const shownContract = ({ path, id, version }: Contract) => ({ path, id, version });

/** A corpus that head left as it was. */
export const untouchedCorpus = (name: string): CheckedCorpus => ({
  name,
  verdict: 'not-affected',
  reason: 'nothing of it changed',
  unread: 0,
  checks: [],
  notes: [],
  documents: { base: null, head: null, added: null, changed: null, removed: null },
});

/** A corpus that nobody could look at, and why: most likely its contract or its queries cannot be read. */
export const unexaminedCorpus = (name: string, reason: string): CheckedCorpus => ({
  ...untouchedCorpus(name),
  verdict: 'error',
  reason,
});

function reasonOf(checks: readonly CorpusCheck[]): string {
  const word = worst(checks.map(({ verdict }) => verdict));
  const gravest = checks.filter(({ verdict }) => verdict === word && word !== 'pass' && word !== 'not-affected');
  const [first] = gravest;
  if (first === undefined) return 'its documents are sound';
  const more = gravest.length === 1 ? '' : `, and ${formatAmount(gravest.length - 1, 'more check')}`;
  return `${first.name}: ${first.reason}${more}`;
}

const noteOnUnread = (unread: number): string[] =>
  unread === 0 ? [] : [`${formatAmount(unread, 'file')} of it ${unread === 1 ? 'is' : 'are'} no text, and not checked`];

function countsOf({ base, head }: CorpusSides): CheckedCorpus['documents'] {
  if (base === undefined) return { base: null, head: head.documents.length, added: null, changed: null, removed: null };
  const [before, after] = [idsOf(base), idsOf(head)];
  const isChanged = (id: string): boolean => before.has(id) && before.get(id) !== after.get(id);
  return {
    base: base.documents.length,
    head: head.documents.length,
    added: [...after.keys()].filter((id) => !before.has(id)).length,
    changed: [...after.keys()].filter(isChanged).length,
    removed: [...before.keys()].filter((id) => !after.has(id)).length,
  };
}

const idsOf = ({ documents }: ExaminedCorpus): Map<string, string> =>
  new Map(documents.map((document) => [document.id, keyOfDocument(document)]));
