import type { Format } from './format.js';

/** Every kind of file of another tool that holds suites. */
export const formats: readonly Format[] = [];
