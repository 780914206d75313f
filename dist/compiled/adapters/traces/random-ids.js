import { randomFillSync } from 'node:crypto';
const pool = Buffer.alloc(4096);
let used = pool.length;
/**
 * So many random bytes in lower-case hexadecimal digits, never all zero. Chance, not a seed: a run that goes on where
 * it was stopped asks the same case again, and the two are different spans.
 */
export function randomHex(bytes) {
    if (used + bytes > pool.length) {
        randomFillSync(pool);
        used = 0;
    }
    const hex = pool.toString('hex', used, used + bytes);
    used += bytes;
    return /[^0]/.test(hex) ? hex : randomHex(bytes);
}
