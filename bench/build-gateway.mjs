import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles the gateway as the product's build does, into a folder, and answers the path of the bundle: `dist/` has no
 * exports for it.
 */
export function buildGateway(folder) {
  const out = join(folder, 'gateway');
  const words = ['build', 'bench/gateway-entry.ts', '--out', out, '--quiet'];
  execFileSync(process.execPath, ['node_modules/@vercel/ncc/dist/ncc/cli.js', ...words], { cwd: root });
  return join(out, 'index.js');
}
