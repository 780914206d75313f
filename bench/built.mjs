import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a built file, such as `cli/index.js`. */
export const built = (name) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

/** Forgets what earlier starts compiled, so that the next is like the first on a machine. */
export const forgetCode = () => rmSync(built('.code-cache'), { recursive: true, force: true });
