import { sha256Of } from '../../artifacts/digest.js';
/** Under which a breaker is saved: its key may hold an address, and an address a password. */
export const breakerDigest = (key) => sha256Of(key).slice(0, 32);
