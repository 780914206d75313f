/**
 * A tree takes some twenty bytes for each character of its text, all of them outside of JavaScript's own memory. One
 * change needs the trees of one file at a time; over a history the head of one change is the base of the next.
 */
const mostCharacters = { ofOneChange: 400_000, inAll: 4_000_000 };
/** The trees of the texts that were parsed last. */
export class TreeCache {
    entries = new Map();
    change = 0;
    /** Takes note that another change is read from here on. */
    beginChange() {
        this.change += 1;
    }
    get(language, text) {
        return this.entries.get(keyOf(language, text))?.tree;
    }
    /** Keeps a tree and frees the oldest ones that there is no room for; the new one always has room. */
    add(language, text, tree) {
        const entry = { tree, characters: text.length, change: this.change };
        const key = keyOf(language, text);
        this.entries.get(key)?.tree.delete();
        this.entries.set(key, entry);
        this.shrink(entry, (each) => each.change === this.change, mostCharacters.ofOneChange);
        this.shrink(entry, () => true, mostCharacters.inAll);
    }
    shrink(added, counts, most) {
        const counted = [...this.entries].filter(([, entry]) => counts(entry));
        let characters = counted.reduce((sum, [, entry]) => sum + entry.characters, 0);
        for (const [key, entry] of counted) {
            if (characters <= most || entry === added)
                return;
            this.entries.delete(key);
            entry.tree.delete();
            characters -= entry.characters;
        }
    }
}
const keyOf = (language, text) => `${language}\n${text}`;
