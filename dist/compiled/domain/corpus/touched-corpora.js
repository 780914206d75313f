import { matchesGlobs } from '../artifacts/glob.js';
/**
 * The corpora that a change may touch, by name: where it changes a file of one or what one is held to, and all where it
 * declares corpora otherwise. None where none is declared.
 */
export function touchedCorpora({ policy, base, head }, paths) {
    const names = [...new Set([...Object.keys(policy), ...Object.keys(head)])];
    if (JSON.stringify(base) !== JSON.stringify(head))
        return names;
    return names.filter((name) => {
        const declared = [policy, head].flatMap((data) => (Object.hasOwn(data, name) ? [data[name]] : []));
        return declared.some((settings) => settings !== undefined && isTouched(settings, paths));
    });
}
const isTouched = ({ corpus, contract, queries }, paths) => paths.some((path) => path === contract || path === queries || matchesGlobs(path, corpus));
