import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
/** What a CommonJS file is given; the last is ours, since what this compiles has no `import()` of its own. */
const parameters = 'exports, require, module, __filename, __dirname, importModule';
/**
 * Loads a CommonJS file and what it requires by a path of its own, as Node would, but for the code that the cache has of
 * them. Answers what the file exports.
 */
export function loadFile(file, cache) {
    const modules = new Map();
    const load = (path) => {
        const present = modules.get(path);
        if (present !== undefined)
            return present.exports;
        const module = { exports: {} };
        modules.set(path, module);
        const run = cache.compile(path, { text: readFileSync(path), parameters });
        run.call(module.exports, module.exports, requireFrom(path), module, path, dirname(path), importModule);
        return module.exports;
    };
    const requireFrom = (path) => {
        const requireOfNode = createRequire(path);
        return (request) => request.startsWith('.') ? load(join(dirname(path), request)) : requireOfNode(request);
    };
    return load(file);
}
const importModule = (url) => import(url);
