import { laneOfPlace } from '../lane-of-place.js';
const pointer = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\s/;
/** A pointer of Git LFS: what it points to is one facet, by its id and size, in the lane of its place. */
export const readPointer = ({ path, text }) => {
    if (text.length > 1024 || !pointer.test(text))
        return undefined;
    const oid = /^oid (\S{1,200})$/m.exec(text)?.[1];
    if (oid === undefined)
        return undefined;
    const size = /^size (\d{1,20})$/m.exec(text)?.[1] ?? '';
    return [{ lane: laneOfPlace(path), name: 'pointer', meaning: { oid, size }, line: 1 }];
};
