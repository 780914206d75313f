/**
 * The file that says everything that makes up what is running. It has no timestamps, and its lines stand in one order.
 */
export const lockFile = 'ai.lock.json';
