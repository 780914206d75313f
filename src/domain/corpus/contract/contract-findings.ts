import { type CorpusDocument, type Flaw, flawOf } from '../documents/corpus-document.js';
import type { Contract } from './read-contract.js';

/** What a contract says of one document, by the number of each rule. */
export type ContractFindings = {
  /** The rules that it does not keep. */
  readonly failed: ReadonlyMap<number, Flaw>;
  /** What no other document may have alike. */
  readonly keys: ReadonlyMap<number, string>;
};

/** Holds a document against every rule of a contract. */
export function findingsOf({ rules }: Contract, document: CorpusDocument): ContractFindings {
  const failed = new Map<number, Flaw>();
  const keys = new Map<number, string>();
  rules.forEach((rule, index) => {
    if (rule.kind === 'value') {
      const says = rule.flawOf(document);
      if (says !== undefined) failed.set(index, flawOf(document, says));
    }
    if (rule.kind === 'unique') {
      const key = rule.keyOf(document);
      if (key !== undefined) keys.set(index, key);
    }
  });
  return { failed, keys };
}
