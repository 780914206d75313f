/** Keeps the most recently used values up to a total size; what alone is larger than that is not kept. */
export class BoundedCache<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly size: number }>();
  private size = 0;

  constructor(private readonly capacity: number) {}

  /** The kept value, or a new one of the given size. */
  get(key: string, size: number, create: () => Value): Value {
    const known = this.entries.get(key);
    if (known !== undefined) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known.value;
    }
    const value = create();
    if (size <= this.capacity) this.keep(key, { value, size });
    return value;
  }

  private keep(key: string, entry: { readonly value: Value; readonly size: number }): void {
    this.entries.set(key, entry);
    this.size += entry.size;
    for (const [oldest, { size }] of this.entries) {
      if (this.size <= this.capacity) return;
      this.entries.delete(oldest);
      this.size -= size;
    }
  }
}
