import type { FileChange } from '../../ports/git.js';
import { splitRecords } from './split-records.js';

type Side = { readonly path: string; readonly blob: string; readonly mode: string };

const absentMode = '000000';

/**
 * Reads the output of `git diff-tree -r --raw -z --no-abbrev -M`: `:mode mode id id status` and one path, or two for a
 * rename. Where a file became a link or a submodule, the file is told as deleted and the other as added.
 */
export function parseRawDiff(output: Buffer): FileChange[] {
  const records = splitRecords(output);
  const changes: FileChange[] = [];
  for (let index = 0; index + 1 < records.length; ) {
    const [baseMode = '', headMode = '', baseBlob = '', headBlob = '', status = ''] =
      records[index]?.slice(1).split(' ') ?? [];
    const basePath = records[index + 1] ?? '';
    const hasTwoPaths = status.startsWith('R') || status.startsWith('C');
    const headPath = hasTwoPaths ? (records[index + 2] ?? '') : basePath;
    index += hasTwoPaths ? 3 : 2;
    const base = { path: basePath, blob: baseBlob, mode: baseMode };
    const head = { path: headPath, blob: headBlob, mode: headMode };
    if (status === 'T') changes.push(change(base, undefined), change(undefined, head));
    else changes.push(change(unlessAbsent(base), unlessAbsent(head)));
  }
  return changes;
}

/** Whether a mode, or what begins with one, is of a file itself: neither a symbolic link nor a submodule. */
export const isRegularMode = (mode: string): boolean => mode.startsWith('100');

const unlessAbsent = (side: Side): Side | undefined => (side.mode === absentMode ? undefined : side);

const change = (base: Side | undefined, head: Side | undefined): FileChange => ({
  basePath: base?.path,
  headPath: head?.path,
  baseBlob: base?.blob,
  headBlob: head?.blob,
  isRegularFile: [base, head].every((side) => side === undefined || isRegularMode(side.mode)),
});
