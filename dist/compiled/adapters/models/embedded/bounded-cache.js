/** Keeps the most recently used values up to a total size; what alone is larger than that is not kept. */
export class BoundedCache {
    capacity;
    entries = new Map();
    size = 0;
    constructor(capacity) {
        this.capacity = capacity;
    }
    /** The kept value, or a new one of the given size. */
    get(key, size, create) {
        const known = this.entries.get(key);
        if (known !== undefined) {
            this.entries.delete(key);
            this.entries.set(key, known);
            return known.value;
        }
        const value = create();
        if (size <= this.capacity)
            this.keep(key, { value, size });
        return value;
    }
    keep(key, entry) {
        this.entries.set(key, entry);
        this.size += entry.size;
        for (const [oldest, { size }] of this.entries) {
            if (this.size <= this.capacity)
                return;
            this.entries.delete(oldest);
            this.size -= size;
        }
    }
}
