import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCodeOf } from '../../domain/error-code.js';

const extension = '.jsonl';
const mostOpenFiles = 32;

/** One file of answers as it was seen last. */
export type SegmentFile = { readonly path: string; readonly bytes: number; readonly changedAtMs: number };

/** How much may be kept: over it the segments that were written to longest ago go first. */
export type SegmentLimits = { readonly maxBytes: number; readonly oldestMs: number };

/** A name that nobody else has; names in order are segments in the order of their beginnings. */
export const newSegmentPath = (folder: string, nowMs: number): string =>
  join(folder, `${String(nowMs).padStart(15, '0')}-${randomUUID()}${extension}`);

/** The segments of a folder in the order of their names; none when there is no such folder. */
export async function segmentsIn(folder: string): Promise<SegmentFile[]> {
  const names = await ignoringAbsence(() => readdir(folder));
  const segments: SegmentFile[] = [];
  for (const name of (names ?? []).filter((name) => name.endsWith(extension)).sort()) {
    const path = join(folder, name);
    const found = await ignoringAbsence(() => stat(path));
    if (found?.isFile()) segments.push({ path, bytes: found.size, changedAtMs: found.mtimeMs });
  }
  return segments;
}

/** Deletes what is over the limits, the file to spare excepted, and answers its paths; readers take it for absent. */
export async function dropOldSegments(
  folder: string,
  limits: SegmentLimits,
  spared: string | undefined,
): Promise<string[]> {
  const dropped: string[] = [];
  const segments = (await segmentsIn(folder)).sort((one, other) => other.changedAtMs - one.changedAtMs);
  let bytes = 0;
  for (const segment of segments) {
    bytes += segment.bytes;
    const isOver = segment.changedAtMs < limits.oldestMs || bytes > limits.maxBytes;
    if (!isOver || segment.path === spared) continue;
    await rm(segment.path, { force: true });
    dropped.push(segment.path);
  }
  return dropped;
}

/** Reads pieces of files, of which it keeps the last ones open: a piece costs one call of the system then. */
export class OpenFiles {
  private readonly descriptors = new Map<string, number>();

  /** The bytes that stand there, fewer when the file is shorter; `undefined` when it is gone. */
  read(path: string, position: number, length: number): Buffer | undefined {
    const descriptor = this.descriptors.get(path) ?? this.open(path);
    if (descriptor === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, position));
  }

  /** Closes a file, whose place on the disk is not free before that. */
  release(path: string): void {
    const descriptor = this.descriptors.get(path);
    if (descriptor === undefined) return;
    this.descriptors.delete(path);
    closeSync(descriptor);
  }

  close(): void {
    for (const path of [...this.descriptors.keys()]) this.release(path);
  }

  private open(path: string): number | undefined {
    try {
      const descriptor = openSync(path, 'r');
      const [oldest] = this.descriptors.keys();
      if (oldest !== undefined && this.descriptors.size >= mostOpenFiles) this.release(oldest);
      this.descriptors.set(path, descriptor);
      return descriptor;
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw error;
    }
  }
}

/** What the work answers, or `undefined` when a file that it needs is gone, as others may delete any at any time. */
export async function ignoringAbsence<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

const isAbsence = (error: unknown): boolean => errorCodeOf(error) === 'ENOENT';
