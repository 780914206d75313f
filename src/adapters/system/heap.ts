import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8';

/** What a heap is held to. */
type HeapBounds = {
  /** How large the part of the heap for new objects grows, both halves together. */
  readonly newSpaceBytes: number;
  /** A smaller heap may grow as V8 likes: what a start loads would be collected again and again as it comes. */
  readonly smallHeapBytes: number;
  /** By how much of what is in use the heap may grow before it is collected as a whole. */
  readonly growthPercent: number;
};

const mebibyte = 1024 * 1024;

/** Halves of 4 MB would save 8 MB, and take a tenth more of the processor. */
const ofRun: HeapBounds = { newSpaceBytes: 16 * mebibyte, smallHeapBytes: 24 * mebibyte, growthPercent: 70 };

/** A server does little for each call, and is there as long as the programs that it serves. */
const ofServer: HeapBounds = { newSpaceBytes: 8 * mebibyte, smallHeapBytes: 16 * mebibyte, growthPercent: 30 };

let bounds = ofRun;

/**
 * Holds the heap to the bounds of a run, where V8 alone would let it grow to four times what is in use, and the halves
 * of its part for new objects to 16 MB each: a run shares its machine with the user's own programs.
 */
export function keepHeapSmall(): void {
  new PerformanceObserver(() => {
    setFlagsFromString(`--semi-space-growth-factor=${currentNewSpaceBytes() < bounds.newSpaceBytes ? 2 : 1}`);
    if (getHeapStatistics().total_heap_size > bounds.smallHeapBytes)
      setFlagsFromString(`--heap-growing-percent=${bounds.growthPercent}`);
  }).observe({ entryTypes: ['gc'] });
}

/** Holds the heap that is kept small to the bounds of a server. */
export function keepHeapOfServerSmall(): void {
  bounds = ofServer;
}

const currentNewSpaceBytes = (): number =>
  getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
