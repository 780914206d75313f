import { TextList } from './text-list.js';

/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
export class PackedList<Item> implements Iterable<Item> {
  private readonly texts = new TextList();

  get length(): number {
    return this.texts.length;
  }

  push(item: Item): void {
    this.texts.push(JSON.stringify(item));
  }

  at(index: number): Item | undefined {
    const text = this.texts.at(index);
    return text === undefined ? undefined : (JSON.parse(text) as Item);
  }

  *[Symbol.iterator](): Generator<Item> {
    for (let index = 0; index < this.length; index += 1) {
      const item = this.at(index);
      if (item !== undefined) yield item;
    }
  }
}
