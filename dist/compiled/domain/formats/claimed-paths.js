import { matchesGlobs } from '../artifacts/glob.js';
import { importGlobs } from '../suite/import-rules.js';
/**
 * The files of other tools that a commit runs: those that lanegate.yml imports, and, where there is no lanegate.yml,
 * those at the root of the repository. What its name alone does not give to another tool may be a prompt file, which
 * stays one.
 */
export function claimedPaths(paths, configuration, formats, isPromptFile = () => false) {
    const globs = configuration === undefined ? [] : importGlobs(configuration);
    const isMeant = (path) => configuration === undefined ? !path.includes('/') : matchesGlobs(path, globs);
    return [...paths].filter(isMeant).flatMap((path) => {
        const format = formats.find((each) => each.claims(path, configuration !== undefined && !isPromptFile(path)));
        return format === undefined ? [] : [{ path, format }];
    });
}
