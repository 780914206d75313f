import { terminalLine } from '../report/terminal/text.js';
/** One part that moved, as one line of a terminal: where it stands in the lock, and the lane that it is of. */
export const describeMoved = ({ section, name, lane, change }) => terminalLine(`${section}.${name} ${change} (${lane})`);
