import type { UserError } from '../../user-error.js';
import type { CorpusDocument } from '../documents/corpus-document.js';
import type { Bound } from './bound.js';

/** What a rule finds in one document. */
export type Finding =
  /** Why the document does not keep it; `undefined` where it does. */
  | { readonly kind: 'value'; flawOf(document: CorpusDocument): string | undefined }
  /** What no two documents may have alike; `undefined` where the document has none. */
  | { readonly kind: 'unique'; keyOf(document: CorpusDocument): string | undefined }
  /** Only how many documents there are. */
  | { readonly kind: 'count' };

/** One rule of a contract that is held against every document of a corpus. */
export type ContractRule = Finding & {
  /** What it is about, without its limit: `title: minLength`. */
  readonly key: string;
  /** Its limit, '' where it has none. */
  readonly limit: string;
  /** A warning does not fail what breaks it. */
  readonly isWarning: boolean;
  readonly bound: Bound;
};

/** A rule as it is told. */
export const labelOf = ({ key, limit }: Pick<ContractRule, 'key' | 'limit'>): string =>
  limit === '' ? key : `${key} ${limit}`;

/** Rules of a contract, and what of it is left to other tools. */
export type RulesFound = { readonly rules: readonly ContractRule[]; readonly unchecked: readonly string[] };

export const joined = (parts: readonly RulesFound[]): RulesFound => ({
  rules: parts.flatMap(({ rules }) => rules),
  unchecked: parts.flatMap(({ unchecked }) => unchecked),
});

/** Where in its file something of a contract stands, for what is to be said of a mistake there. */
export type RulePlace = {
  within(...keys: readonly PropertyKey[]): RulePlace;
  error(says: string, hint?: string): UserError;
};
