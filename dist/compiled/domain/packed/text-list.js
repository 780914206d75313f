import { Buffer } from 'node:buffer';
import { NumberList } from './number-list.js';
const pageBytes = 1 << 20;
/** A list of texts that grows, kept as UTF-8 in pages outside the heap, so that no collection of garbage walks them. */
export class TextList {
    pages = [];
    pageOf = new NumberList();
    starts = new NumberList();
    ends = new NumberList();
    free = 0;
    get length() {
        return this.ends.length;
    }
    push(text) {
        const bytes = Buffer.byteLength(text);
        const page = this.pageWithRoom(bytes);
        this.pageOf.push(this.pages.length - 1);
        this.starts.push(this.free);
        this.free += page.write(text, this.free);
        this.ends.push(this.free);
    }
    at(index) {
        return this.pages[this.pageOf.at(index)]?.toString('utf8', this.starts.at(index), this.ends.at(index));
    }
    pageWithRoom(bytes) {
        const last = this.pages.at(-1);
        if (last !== undefined && last.length - this.free >= bytes)
            return last;
        const page = Buffer.allocUnsafeSlow(Math.max(pageBytes, bytes));
        this.pages.push(page);
        this.free = 0;
        return page;
    }
}
