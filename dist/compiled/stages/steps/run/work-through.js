import { allEnded } from './all-ended.js';
/**
 * Works through items, so many at once. Where one fails no other is begun, those under way are waited for, and its
 * error is thrown.
 */
export async function workThrough(items, concurrency, work) {
    const remaining = items.values();
    let hasFailed = false;
    const worker = async () => {
        for (const item of remaining) {
            if (hasFailed)
                return;
            try {
                await work(item);
            }
            catch (error) {
                hasFailed = true;
                throw error;
            }
        }
    };
    await allEnded(Array.from({ length: Math.min(concurrency, items.length) }, worker));
}
