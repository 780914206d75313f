import { describePlace } from '../user-error.js';
/** One sentence on something that is not run. */
export const describeUnimported = ({ place, what, why }) => `${describePlace({ path: place.path, ...(place.line === undefined ? {} : { line: place.line }) })}: ${what} is not imported: ${why}`;
/** More of one file are counted. */
const mostNotes = 20;
/** What of the files of other tools is not run, file by file, each part by its line. */
export function importNotes(imported = []) {
    return imported.flatMap(({ path, unimported }) => {
        const notes = unimported.slice(0, mostNotes).map(describeUnimported);
        const more = unimported.length - mostNotes;
        return more > 0 ? [...notes, `${path}: ${more} more parts are not imported`] : notes;
    });
}
