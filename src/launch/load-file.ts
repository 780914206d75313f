import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CodeCache } from './code-cache.js';

type Module = { exports: unknown };

/**
 * What a file of the bundle holds: a CommonJS module as a function of `exports`, `require`, `module`, `__filename`,
 * `__dirname` and `importModule`, since what is compiled here has no `import()`.
 */
type Wrapper = (this: unknown, ...given: readonly unknown[]) => void;

/**
 * Loads a file of the bundle and what it requires by a path of its own, as Node would load CommonJS, but for the code
 * that the cache has of them. Answers what the file exports.
 */
export function loadFile(file: string, cache: CodeCache): unknown {
  const modules = new Map<string, Module>();
  const requireOfNode = createRequire(file);
  const load = (path: string): unknown => {
    const present = modules.get(path);
    if (present !== undefined) return present.exports;
    const module: Module = { exports: {} };
    modules.set(path, module);
    const folder = dirname(path);
    const require = (request: string): unknown =>
      request.startsWith('.') ? load(join(folder, request)) : requireOfNode(request);
    const run = cache.evaluate(path, readFileSync(path)) as Wrapper;
    run.call(module.exports, module.exports, require, module, path, folder, importModule);
    return module.exports;
  };
  return load(file);
}

const importModule = (url: string): Promise<unknown> => import(url);
