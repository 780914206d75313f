import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a TypeScript file of this folder as the product's build does, into a folder, and answers the bundle's path.
 */
export function buildEntry(name, folder) {
  const out = join(folder, name);
  const words = ['build', `bench/${name}-entry.ts`, '--out', out, '--quiet'];
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', ...words], { cwd: root });
  return join(out, 'index.js');
}
