import { z } from 'zod';
/** A digest as artifacts write it: `sha256:` and 64 hex digits. */
export const DigestText = z.string().regex(/^sha256:[0-9a-f]{64}$/u, 'must be `sha256:` and 64 hex digits');
/** The hex digits of a digest, as paths and names have them. */
export const hexOf = (digest) => digest.replace('sha256:', '');
