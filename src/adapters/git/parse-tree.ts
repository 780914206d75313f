import type { TreeEntry } from '../../ports/git.js';
import { isRegularMode } from './parse-raw-diff.js';
import { pathOf, splitRecords } from './split-records.js';

/** Reads the output of `git ls-tree -r -z`, `mode type id<TAB>path`, and keeps the regular files. */
export function parseTree(output: Buffer): TreeEntry[] {
  return splitRecords(output).flatMap((record) => {
    const tab = record.indexOf('\t');
    const [mode = '', , blob = ''] = record.toString('latin1', 0, tab).split(' ');
    return isRegularMode(mode) ? [{ path: pathOf(record.subarray(tab + 1)), blob }] : [];
  });
}
