import { randomBytes } from 'node:crypto';
/** A key that nobody can guess: 32 bytes of chance behind a word that tells whose key it is. */
export const newServerKey = () => `lanegate-${randomBytes(32).toString('base64url')}`;
