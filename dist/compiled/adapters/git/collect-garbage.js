import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
/** Gives back what large buffers took: they lie outside the heap, which sees no reason to be collected for them. */
export function collectGarbage() {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc');
    setFlagsFromString('--no-expose-gc');
    if (typeof collect === 'function')
        collect();
}
