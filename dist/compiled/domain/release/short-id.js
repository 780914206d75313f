import { hexOf } from '../artifacts/digest-text.js';
/** A release id or a digest as people read it: 12 hex digits. */
export const shortId = (digest) => hexOf(digest).slice(0, 12);
