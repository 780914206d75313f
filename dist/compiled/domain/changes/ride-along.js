/**
 * Without those parts of code that only come or go with the part of another lane beside them: the retries of a model
 * binding that is removed as a whole are no change of their own.
 */
export function withoutRideAlongs(differences) {
    const whole = new Set(differences.filter((each) => laneOf(each) !== 'code').flatMap(sideAndParent));
    if (whole.size === 0)
        return [...differences];
    return differences.filter((each) => laneOf(each) !== 'code' || !sideAndParent(each).some((key) => whole.has(key)));
}
const laneOf = ({ base, head }) => (head ?? base)?.lane;
/** What a part that is on one side alone lies in, and on which side; nothing where it lies in nothing with a name. */
/** In flat notations a dot is a part of the name, and nothing lies in anything. */
const isFlat = (path) => /\.(?:properties|ini|cfg|conf)$|(?:^|[/.])env(?:\.[\w.-]+)?$/i.test(path);
function sideAndParent({ path, base, head }) {
    if ((base !== undefined && head !== undefined) || isFlat(path))
        return [];
    const name = (head ?? base)?.name ?? '';
    const dot = name.lastIndexOf('.');
    return dot <= 0 ? [] : [`${head === undefined ? 'base' : 'head'} ${name.slice(0, dot)}`];
}
