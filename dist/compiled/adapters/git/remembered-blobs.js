/** Larger ones are read once more instead of kept. */
const mostCharactersOfOne = 65_536;
const mostCharacters = 16_000_000;
/** Small texts that were read before: an id always means the same content, and starting git takes longer than that. */
export class RememberedBlobs {
    texts = new Map();
    characters = 0;
    /** The text of a blob of at most `maxBytes`, where it is kept. */
    get(id, maxBytes) {
        const kept = this.texts.get(id);
        return kept !== undefined && kept.bytes <= maxBytes ? kept.content : undefined;
    }
    keep(id, content, bytes) {
        if (content.kind !== 'text' || this.texts.has(id))
            return;
        const { length } = content.text;
        if (length > mostCharactersOfOne || this.characters + length > mostCharacters)
            return;
        this.texts.set(id, { content, bytes });
        this.characters += length;
    }
}
