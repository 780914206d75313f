/**
 * The documents of base that head has no more: neither their id nor, where they were moved, what they say. A record
 * without an id is known by what it says, since another may stand on its line; as many as are new in its file count as
 * rewritten and not as gone.
 */
export function goneDocuments(base, head) {
    const ids = new Set(head.documents.filter(isNamed).map(({ id }) => id));
    const [before, after] = [meaningsOf(base), meaningsOf(head)];
    const rewritten = new Map();
    for (const document of head.documents) {
        if (isNamed(document) || before.has(document.meaning))
            continue;
        rewritten.set(document.path, (rewritten.get(document.path) ?? 0) + 1);
    }
    return base.documents.filter((document) => {
        if (after.has(document.meaning))
            return false;
        if (isNamed(document))
            return !ids.has(document.id);
        const left = rewritten.get(document.path) ?? 0;
        rewritten.set(document.path, left - 1);
        return left <= 0;
    });
}
const meaningsOf = ({ documents }) => new Set(documents.map(({ meaning }) => meaning));
const isNamed = ({ isRecord, id, path, line }) => !isRecord || id !== `${path}:${line}`;
