/** First in, first out, at a cost that does not grow with its length (an array's `shift` does). */
export class Queue<Item> {
  private incoming: Item[] = [];
  private outgoing: Item[] = [];

  push(item: Item): void {
    this.incoming.push(item);
  }

  /** Who is next; `undefined` when nobody waits. */
  first(): Item | undefined {
    if (this.outgoing.length === 0) [this.outgoing, this.incoming] = [this.incoming.reverse(), []];
    return this.outgoing.at(-1);
  }

  /** Takes out who is next. */
  shift(): Item | undefined {
    this.first();
    return this.outgoing.pop();
  }
}
