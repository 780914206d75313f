import type { TreeEntry } from '../../ports/git.js';
import { isRegularMode } from './parse-raw-diff.js';
import { splitRecords } from './split-records.js';

/** Reads the output of `git ls-tree -r -z`, `mode type id<TAB>path`, and keeps the regular files. */
export function parseTree(output: Buffer): TreeEntry[] {
  return splitRecords(output)
    .filter(isRegularMode)
    .map((record) => {
      const tab = record.indexOf('\t');
      return { path: record.slice(tab + 1), blob: record.slice(record.lastIndexOf(' ', tab) + 1, tab) };
    });
}

/** Reads the same and keeps the paths of what is no regular file. */
export const parsePointers = (output: Buffer): string[] =>
  splitRecords(output)
    .filter((record) => !isRegularMode(record))
    .map((record) => record.slice(record.indexOf('\t') + 1));
