/** The corpora that lanegate.yml is to declare, each by the name of its folder. */
export function proposeCorpora(corpora) {
    const names = new Set();
    return corpora.flatMap(({ folder, globs, queries }) => {
        if (globs === undefined)
            return [];
        const name = nameOf(folder, names);
        names.add(name);
        return [{ name, corpus: { folder, globs }, queries }];
    });
}
/** Of a name under `data`. */
const mostCharacters = 100;
const saysNothing = /^(?:data|src|main|resources|app|server)$/i;
/** The last folder on its path whose name says something; the whole path where that is taken. */
function nameOf(folder, taken) {
    const name = folder.split('/').findLast((part) => !saysNothing.test(part)) ?? 'documents';
    if (!taken.has(name) && name.length <= mostCharacters)
        return name;
    return folder.slice(-mostCharacters);
}
