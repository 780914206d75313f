import { stateFolder } from './ledger-entry.js';
/** What `other` lacks of `own`: records that it has not, and states that only `own` has moved since they parted. */
export function joinBranches({ before, own, other }) {
    const [earlier, theirs] = [blobsOf(before), blobsOf(other)];
    const differing = own.filter(({ path, blob }) => theirs.get(path) !== blob);
    const isState = ({ path }) => path.startsWith(`${stateFolder}/`);
    const moved = differing.filter((file) => isState(file) && earlier.get(file.path) !== file.blob);
    const torn = moved.filter(({ path }) => theirs.get(path) !== earlier.get(path)).map(({ path }) => path);
    const records = differing.filter((file) => !isState(file) && !theirs.has(file.path));
    return { missing: [...records, ...moved], torn };
}
const blobsOf = (files) => new Map(files.map(({ path, blob }) => [path, blob]));
