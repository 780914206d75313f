import { matchesGlobs } from '../../artifacts/glob.js';
import { UserError } from '../../user-error.js';
const sentences = {
    submodule: 'programs cannot be run beside a submodule that they depend on, of which the files are not here',
    'lfs-pointer': 'this file is a Git LFS pointer, and what it points to is not fetched',
};
/**
 * Throws a `UserError` where a program depends on what is absent: on all that the lists of globs take in, on everything
 * where there is no list.
 */
export function refuseAbsentFiles(absent, sources) {
    const needed = absent.find(({ path }) => sources.length === 0 || sources.some((globs) => reaches(globs, path)));
    if (needed === undefined)
        return;
    const elsewhere = 'keep it in git itself, or ask elsewhere: an endpoint (`target: { url }`), a `webhook` grader';
    throw new UserError(sentences[needed.kind], {
        place: { path: needed.path },
        hint: sources.length === 0 ? `name the files that it depends on in \`sources\`; else ${elsewhere}` : elsewhere,
    });
}
/** A glob may also name what lies inside of a submodule. */
const reaches = (globs, path) => matchesGlobs(path, globs) || globs.some((glob) => glob.startsWith(`${path}/`));
