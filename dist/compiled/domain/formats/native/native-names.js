import { promptNameOf } from '../../suite/prompt-path.js';
/** A short name for each path that is a file name, numbered where several have it or it is `taken` already. */
export function uniqueNames(paths, taken = []) {
    const names = new Map();
    const used = new Set(taken);
    for (const path of paths) {
        if (names.has(path))
            continue;
        const [file = '', label] = path.split('#');
        const plain = (label ?? promptNameOf(file)).replace(/[^\w-]+/g, '-').replace(/^-+|-+$/g, '') || 'unnamed';
        names.set(path, unusedName(plain, used, '-'));
    }
    return names;
}
/** The name itself, or with the first number behind it that makes it another one than those in use, which it joins. */
function unusedName(plain, used, beforeNumber) {
    let name = plain;
    for (let count = 2; used.has(name); count += 1)
        name = `${plain}${beforeNumber}${count}`;
    used.add(name);
    return name;
}
/**
 * Names for suites, no two alike: those that would be are told apart by the file that each comes from, else numbered.
 */
export function uniqueSuiteNames(suites) {
    const isShared = (name) => suites.filter((each) => each.name === name).length > 1;
    const used = new Set();
    return suites.map(({ name, path }) => {
        const plain = isShared(name) && !name.includes(path) ? path : name;
        return unusedName(plain, used, ' ');
    });
}
/**
 * Names for the bindings and providers of other tools' files. `known` are the providers that need no declaration, whose
 * names must go on meaning them.
 */
export function bindingNames(models, providers, known) {
    const isForeign = (name) => name.includes('#');
    const modelNames = uniqueNames(models.filter(isForeign), models.filter((name) => !isForeign(name)));
    const providerNames = uniqueNames(providers.filter(isForeign), [
        ...known,
        ...providers.filter((name) => !isForeign(name)),
    ]);
    return {
        model: (name) => modelNames.get(name) ?? name,
        provider: (name) => providerNames.get(name) ?? name,
    };
}
