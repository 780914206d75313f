import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
let opened = 0;
/**
 * Loads an engine of its own out of the folder that holds it, since one whose memory a text has broken stays broken.
 */
export async function openEngine(folder) {
    const url = pathToFileURL(join(folder, 'web-tree-sitter.js'));
    opened += 1;
    if (opened > 1)
        url.searchParams.set('opened', String(opened));
    // The bundler is to leave it alone: the engine looks for Node's own modules in ways that no bundle survives.
    const engine = await import(/* webpackIgnore: true */ url.href);
    await engine.Parser.init({ wasmBinary: await readFile(join(folder, 'web-tree-sitter.wasm')) });
    return engine;
}
