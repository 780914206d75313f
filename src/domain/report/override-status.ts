import type { Override } from '../override/override.js';
import { cutText } from './cut-text.js';
import { showInvisible } from './show-invisible.js';

/** The commit status that says whether a change may be merged. */
export const statusContext = 'lanegate';

const longestDescription = 140;

/** An override as the description of a commit status: one line that GitHub takes. */
export function overrideStatus({ by, reason }: Override): string {
  const line = showInvisible(`overridden by @${by}: ${reason}`).replace(/\s+/gu, ' ');
  const { text, left } = cutText(line, longestDescription - 1);
  return left > 0 ? `${text}…` : text;
}
