import { createHash } from 'node:crypto';

/** Under which a breaker is saved: its key may hold an address, and an address a password. */
export const breakerDigest = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 32);
