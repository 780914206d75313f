import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { CodeCache } from './code-cache.js';
import { loadFile } from './load-file.js';
/** How long a process that goes on waits before it keeps what its start compiled. */
const settledMs = 2000;
/**
 * Runs an entry of the bundle in a product's `dist/`, with the code that earlier starts compiled, which makes a start a
 * quarter shorter. That code lies beside the bundle: who may write the one may write the other.
 */
export async function launch(dist, entry) {
    const way = wayOf(entry);
    // Flags come first, since V8 takes over only what was compiled under the same.
    const isServer = way === wayOfServer;
    forgetCompilationsAtOnce();
    if (isServer)
        keepServerSmall();
    else
        optimizeParsersLater();
    const folder = fileURLToPath(dist);
    const cache = new CodeCache(join(folder, '.code-cache'), way, isServer ? growthOfServerPercent : 0);
    process.once('exit', () => cache.keep());
    setTimeout(() => cache.keep(), settledMs).unref();
    const entries = loadFile(join(folder, 'suite', 'index.cjs'), cache);
    const run = entries[entry];
    if (run === undefined)
        throw new Error(`the bundle has no entry ${entry}`);
    return await run(pathToFileURL(join(folder, '..', '/')));
}
/** `lanegate gateway`, which parses HTTP and nothing else. */
const wayOfServer = 'cli gateway';
/** Names this way to start: the verbs of the command line call functions of their own. */
function wayOf(entry) {
    const [, , verb = ''] = process.argv;
    return /^[a-z-]{1,20}$/.test(verb) ? `${entry} ${verb}` : entry;
}
/** The releases whose V8 compiles with Maglev and knows how to forget it: of a flag it does not know, V8 complains. */
const majorsWithMaglev = ['24', '25', '26'];
/**
 * Has V8 give back what compiling took as soon as the code is there. Left to its threads, each keeps pieces of it: a
 * gateway under Node 24 takes 30 MB more.
 */
function forgetCompilationsAtOnce() {
    const [major = ''] = process.versions.node.split('.');
    if (majorsWithMaglev.includes(major))
        setFlagsFromString('--no-maglev-destroy-on-background');
}
/**
 * Lets a function of the parsers do a hundred times as much as Node 20 has it before V8 compiles it again, for speed:
 * one small text is enough otherwise, and a process waits at its end until that is done, 50 to 80 ms after its last
 * word.
 */
function optimizeParsersLater() {
    setFlagsFromString('--wasm-tiering-budget=180000000');
}
/**
 * By how much of what is in use the heap of a server may grow. Said before anything is compiled, or the flags had to be
 * other ones for the moment in which code is kept, and a collection in that moment let the heap double.
 */
const growthOfServerPercent = 30;
/**
 * Has V8 compile the parser of HTTP once and not again for speed, which takes 34 MB and some tenths of a second of the
 * processor, and gains a hundredth of what a call takes; and begin to collect once half of what may be taken is.
 */
function keepServerSmall() {
    setFlagsFromString('--no-wasm-tier-up');
    setFlagsFromString('--no-wasm-dynamic-tiering');
    setFlagsFromString('--incremental-marking-soft-trigger=50');
    setFlagsFromString(`--heap-growing-percent=${growthOfServerPercent}`);
}
