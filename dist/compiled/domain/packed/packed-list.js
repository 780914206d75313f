import { TextList } from './text-list.js';
/** A list of values that grows, each kept as its JSON text and parsed anew where it is asked for. */
export class PackedList {
    texts = new TextList();
    get length() {
        return this.texts.length;
    }
    push(item) {
        this.texts.push(JSON.stringify(item));
    }
    at(index) {
        const text = this.texts.at(index);
        return text === undefined ? undefined : JSON.parse(text);
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.length; index += 1) {
            const item = this.at(index);
            if (item !== undefined)
                yield item;
        }
    }
}
