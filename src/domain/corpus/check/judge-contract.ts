import type { VerdictWord } from '../../gate/verdict-word.js';
import { formatAmount } from '../../report/words/format-quantity.js';
import { shareOf } from '../contract/bound.js';
import { type ContractRule, labelOf } from '../contract/contract-rule.js';
import type { Contract } from '../contract/read-contract.js';
import { type Flaw, flawOf } from '../documents/corpus-document.js';
import type { ExaminedCorpus } from '../quality/corpus-flaws.js';
import type { ExaminedDocument } from '../quality/examine-file.js';
import type { CorpusCheck } from './corpus-report.js';
import { samplesOf } from './samples.js';

/** A contract, which of those that were looked at it is, and what it is called where there are two. */
export type HeldContract = { readonly contract: Contract; readonly index: number; readonly whose: string };

/** Holds every document of a corpus against a contract, whether it is new or not: a contract is about all of them. */
export function judgeContract({ documents }: ExaminedCorpus, { contract, index, whose }: HeldContract): CorpusCheck[] {
  const checked = documents.length;
  const rows = contract.rules.map((rule, number): CorpusCheck => {
    const flaws = flawsOf(documents, rule, { index, number });
    const found = rule.kind === 'count' ? checked : flaws.length;
    const isKept = rule.bound.holds(found, checked);
    const broken: VerdictWord = rule.isWarning ? 'inconclusive' : 'fail';
    return {
      name: `${whose}${labelOf(rule)}`,
      kind: 'contract',
      meaning: contract.path,
      verdict: isKept ? 'pass' : broken,
      reason: reasonOf(rule, found, checked),
      checked,
      failed: flaws.length,
      base_failed: null,
      fresh: flaws.length,
      samples: samplesOf(flaws),
    };
  });
  return [...rows, ...contract.unchecked.map((says) => uncheckedRow(contract, `${whose}${says}`))];
}

function reasonOf({ kind }: ContractRule, found: number, checked: number): string {
  if (kind === 'count') return formatAmount(checked, 'document');
  return found === 0 ? 'every document keeps it' : `${shareOf(found, checked)} do not keep it`;
}

/** What nobody checked is no pass. */
const uncheckedRow = ({ path }: Contract, name: string): CorpusCheck => ({
  name,
  kind: 'contract',
  meaning: path,
  verdict: 'inconclusive',
  reason: 'is not checked here',
  checked: 0,
  failed: 0,
  base_failed: null,
  fresh: 0,
  samples: [],
});

type RuleNumber = { readonly index: number; readonly number: number };

function flawsOf(documents: readonly ExaminedDocument[], rule: ContractRule, { index, number }: RuleNumber): Flaw[] {
  if (rule.kind === 'value') return documents.flatMap(({ contracts }) => contracts[index]?.failed.get(number) ?? []);
  if (rule.kind === 'count') return [];
  const known = new Map<string, ExaminedDocument>();
  return documents.flatMap((document) => {
    const key = document.contracts[index]?.keys.get(number);
    if (key === undefined) return [];
    const other = known.get(key);
    if (other === undefined) known.set(key, document);
    return other === undefined ? [] : [flawOf(document, `has the same as ${other.id}`)];
  });
}
