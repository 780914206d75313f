import { fileURLToPath } from 'node:url';

/** The path of a built file, such as `cli/index.js`. */
export const built = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));
