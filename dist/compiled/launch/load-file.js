import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
/**
 * Loads a file of the bundle and what it requires by a path of its own, as Node would load CommonJS, but for the code
 * that the cache has of them. Answers what the file exports.
 */
export function loadFile(file, cache) {
    const modules = new Map();
    const requireOfNode = createRequire(file);
    const load = (path) => {
        const present = modules.get(path);
        if (present !== undefined)
            return present.exports;
        const module = { exports: {} };
        modules.set(path, module);
        const folder = dirname(path);
        const require = (request) => request.startsWith('.') ? load(join(folder, request)) : requireOfNode(request);
        const run = cache.evaluate(path, readFileSync(path));
        run.call(module.exports, module.exports, require, module, path, folder, importModule);
        return module.exports;
    };
    return load(file);
}
const importModule = (url) => import(url);
