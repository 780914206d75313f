import type { Reader } from '../facet.js';
import type { Lane } from '../lane.js';
import { laneOfPlace } from '../lane-of-place.js';
import { isDocumentPath } from '../vocabulary/place.js';

const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\s/;

/** A pointer of Git LFS: what it points to is one facet, by its id and size, in the lane of its place. */
export const readPointer: Reader = ({ path, text }) => {
  if (text.length > 1024 || !pointer.test(text)) return undefined;
  const oid = /^oid (\S{1,200})$/m.exec(text)?.[1];
  if (oid === undefined) return undefined;
  const size = /^size (\d{1,20})$/m.exec(text)?.[1] ?? '';
  return [{ lane: laneOfPointer(path), name: 'pointer', meaning: { oid, size }, line: 1 }];
};

/** Text that is kept apart for its size is nothing that people read, where its place does not say so. */
function laneOfPointer(path: string): Lane {
  const lane = laneOfPlace(path);
  return lane === 'docs' && !isDocumentPath(path) ? 'code' : lane;
}
