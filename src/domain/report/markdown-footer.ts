import { type ComparedCommits, comparedCommits } from './compared-commits.js';
import { inlineCode } from './neutralise.js';

/** The last line of a comment: the commits that are compared, and what else is told in small. */
export function markdownFooter(compared: ComparedCommits, others: readonly string[]): string {
  const commits = comparedCommits(compared).map(({ role, commit }) =>
    commit === undefined ? role : `${role} ${inlineCode(commit, 40)}`,
  );
  return `<sub>${[...commits, ...others].filter((part) => part !== '').join(' · ')}</sub>`;
}

/** A link to a plain web address; '' where it is none. */
export const markdownLink = (label: string, url: string | undefined): string =>
  url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : '';
