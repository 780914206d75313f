import type { Spend } from '../domain/inference/budget/amount.js';

/** What several runs take from together. */
export type SpendSpan = { readonly kind: 'day' } | { readonly kind: 'pull_request'; readonly pullRequest: number };

/** A run that begins: its folder, what it may take at the most, and for which pull request. */
export type RunSpend = {
  readonly folder: string;
  readonly pullRequest: number | undefined;
  readonly worstCase: Spend;
};

/** What runs have spent, over the days. */
export interface SpendRecords {
  /**
   * What runs took before: of this day by UTC, or of one pull request. A run under way, or one that was killed, counts
   * as its worst case, and one of which nothing is on record as `mostOfARun`. `undefined` where the records cannot be
   * read, so that nothing can be said.
   */
  spentBefore(span: SpendSpan, mostOfARun?: Spend): Promise<Spend | undefined>;
  /**
   * Replaces the worst case of a run that was killed in a folder by what its journal says that it took; nothing is done
   * where none was. Whoever calls it knows that no run is under way there.
   */
  settleKilled(folder: string, spent: Spend): Promise<void>;
  /** Records a run that begins. */
  begin(run: RunSpend): Promise<OpenSpend>;
}

/** The record of a run under way. */
export interface OpenSpend {
  /**
   * What runs that began before this one took of a span, of which some may have begun since it was planned; `undefined`
   * where no more is known than was told before.
   */
  takenBefore(span: SpendSpan): Promise<Spend | undefined>;
  /** Replaces the worst case by what the run took. */
  settle(spent: Spend): Promise<void>;
}
