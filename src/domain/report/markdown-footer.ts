import { type ComparedCommits, comparedCommits } from './compared-commits.js';
import { inlineCode } from './neutralise.js';

/** The small line at the end of a comment: what was compared, then `parts`, of which `undefined` is left out. */
export function markdownFooter(compared: ComparedCommits, parts: readonly (string | undefined)[] = []): string {
  const commits = comparedCommits(compared).map(({ role, commit }) =>
    commit === undefined ? role : `${role} ${inlineCode(commit, 40)}`,
  );
  return `<sub>${[...commits, ...parts.filter((part) => part !== undefined)].join(' · ')}</sub>`;
}

/** A link to a plain address of the web, and to nothing else. */
export const link = (label: string, url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : undefined;
