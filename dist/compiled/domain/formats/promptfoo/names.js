/** Names for things that have a label, or else a word for what they are; those that would be alike are numbered. */
export function uniqueNames(wanted) {
    const total = new Map();
    for (const name of wanted)
        total.set(name, (total.get(name) ?? 0) + 1);
    const used = new Set(wanted.filter((name) => total.get(name) === 1));
    const counts = new Map();
    return wanted.map((name) => {
        if (total.get(name) === 1)
            return name;
        let numbered;
        do {
            counts.set(name, (counts.get(name) ?? 0) + 1);
            numbered = `${name} ${counts.get(name)}`;
        } while (used.has(numbered));
        used.add(numbered);
        return numbered;
    });
}
const longestName = 60;
/** A label on one line, short enough to be read as a name. */
export function nameOf(label) {
    const line = label.replace(/[\s#]+/g, ' ').trim();
    return line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line;
}
