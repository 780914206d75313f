import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';
const mebibyte = 1024 * 1024;
/** Halves of 4 MB would save 8 MB, and take a tenth more of the processor. */
const ofRun = { newSpaceBytes: 16 * mebibyte, smallHeapBytes: 24 * mebibyte, growthPercent: 70 };
/** A server does little for each call, and is there as long as the programs that it serves. */
const ofServer = { newSpaceBytes: 8 * mebibyte, smallHeapBytes: 16 * mebibyte, growthPercent: 30 };
let bounds = ofRun;
/**
 * Holds the heap to the bounds of a run, where V8 alone would let it grow to four times what is in use, and the halves
 * of its part for new objects to 16 MB each: a run shares its machine with the user's own programs.
 */
export function keepHeapSmall() {
    new PerformanceObserver(() => {
        setFlagsFromString(`--semi-space-growth-factor=${currentNewSpaceBytes() < bounds.newSpaceBytes ? 2 : 1}`);
        if (getHeapStatistics().total_heap_size > bounds.smallHeapBytes)
            setFlagsFromString(`--heap-growing-percent=${bounds.growthPercent}`);
    }).observe({ entryTypes: ['gc'] });
}
/** Holds the heap that is kept small to the bounds of a server. */
export function keepHeapOfServerSmall() {
    bounds = ofServer;
}
const currentNewSpaceBytes = () => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
