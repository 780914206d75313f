import { lockFile } from '../../release/lock-file.js';
import { wholeText } from './whole-text.js';
/** ai.lock.json says what other files are and changes nothing by itself, so it goes with any change that it locks. */
export const readLockOfLanes = (file) => (file.path === lockFile ? [wholeText(file, 'docs')] : undefined);
