import { cutText } from './text/cut-text.js';
import { visibleText } from './text/neutralise.js';
/** The commit status that says whether a change may be merged. */
export const statusContext = 'lanegate';
/** Of a description, by GitHub. */
const longestDescription = 140;
/**
 * A text as the description of a commit status: one line that GitHub takes, with nothing invisible and no key in it.
 */
export function statusDescription(text) {
    const line = visibleText(text).replace(/\s+/gu, ' ').trim();
    if (line.length <= longestDescription)
        return line;
    return `${cutText(line, longestDescription - 1).text}…`;
}
/** An override as the description of a commit status. */
export const overrideStatus = ({ by, reason }) => statusDescription(`overridden by @${by}: ${reason}`);
