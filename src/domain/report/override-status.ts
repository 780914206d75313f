import type { Override } from '../override/override.js';
import { cutText } from './cut-text.js';
import { showInvisible } from './show-invisible.js';

/** The commit status that says whether a change may be merged. */
export const statusContext = 'lanegate';

const longestDescription = 140;

/** An override as the description of a commit status: one line that GitHub takes. */
export const overrideStatus = ({ by, reason }: Override): string =>
  statusDescription(`overridden by @${by}: ${reason}`);

/** Any text as the description of a commit status: one line, its invisible characters shown. */
export function statusDescription(sentence: string): string {
  const line = showInvisible(sentence).replace(/\s+/gu, ' ');
  const { text, left } = cutText(line, longestDescription - 1);
  return left > 0 ? `${text}…` : text;
}
