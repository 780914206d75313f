import { inlineCode } from '../text/neutralise.js';
import { comparedCommits } from '../words/compared-commits.js';
/** The last line of a comment: the commits that are compared, and what else is told in small. */
export function markdownFooter(compared, others) {
    const commits = comparedCommits(compared).map(({ role, commit }) => commit === undefined ? role : `${role} ${inlineCode(commit, 40)}`);
    return `<sub>${[...commits, ...others].filter((part) => part !== '').join(' · ')}</sub>`;
}
/** A link to a plain web address; '' where it is none. */
export const markdownLink = (label, url) => url !== undefined && /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url) ? `[${label}](${url})` : '';
