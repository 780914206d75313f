import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type * as TreeSitter from 'web-tree-sitter';

/** The parsers' engine. */
export type Engine = typeof TreeSitter;

let opened = 0;

/** Loads an engine of its own out of the folder that holds it, since one whose memory a text has broken stays broken. */
export async function openEngine(folder: string): Promise<Engine> {
  const url = pathToFileURL(join(folder, 'web-tree-sitter.js'));
  opened += 1;
  optimizeLater();
  if (opened > 1) url.searchParams.set('opened', String(opened));
  // The bundler is to leave it alone: the engine looks for Node's own modules in ways that no bundle survives.
  const engine: Engine = await import(/* webpackIgnore: true */ url.href);
  await engine.Parser.init({ wasmBinary: await readFile(join(folder, 'web-tree-sitter.wasm')) });
  return engine;
}

/**
 * Lets a function of the parsers do a hundred times as much as Node 20 has it before V8 compiles it again, for speed: one
 * small text is enough otherwise, and a process waits at its end until that is done, 50 to 80 ms after its last word.
 */
const optimizeLater = (): void => setFlagsFromString('--wasm-tiering-budget=180000000');
