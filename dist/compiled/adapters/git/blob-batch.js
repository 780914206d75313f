/** Reads `id type size`; `undefined` for an object that is missing. */
export function parseObjectHeader(line) {
    const [id, type, size] = line.split(' ');
    if (id === undefined || type === undefined || size === undefined)
        return undefined;
    return { id, type, bytes: Number(size) };
}
/** Reads the output of `git cat-file --batch` chunk by chunk and hands on one object at a time. */
export class BlobBatch {
    /** How many objects were told of so far, missing ones included. */
    answered = 0;
    line = '';
    object;
    content = Buffer.alloc(0);
    missingBytes = 0;
    onObject;
    constructor(onObject) {
        this.onObject = onObject;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.object === undefined ? this.takeHeader(rest) : this.takeContent(rest, this.object);
    }
    takeHeader(bytes) {
        const end = bytes.indexOf('\n');
        this.line += bytes.toString('latin1', 0, end === -1 ? bytes.length : end);
        if (end === -1)
            return Buffer.alloc(0);
        this.object = parseObjectHeader(this.line);
        this.line = '';
        if (this.object === undefined)
            this.answered += 1;
        // One more than the content has, because a line break ends it.
        this.missingBytes = (this.object?.bytes ?? 0) + 1;
        this.content = Buffer.allocUnsafe(this.missingBytes);
        return bytes.subarray(end + 1);
    }
    takeContent(bytes, object) {
        const part = bytes.subarray(0, this.missingBytes);
        part.copy(this.content, this.content.length - this.missingBytes);
        this.missingBytes -= part.length;
        if (this.missingBytes === 0) {
            const { content } = this;
            this.content = Buffer.alloc(0);
            this.object = undefined;
            this.answered += 1;
            this.onObject(object.id, content.subarray(0, object.bytes));
        }
        return bytes.subarray(part.length);
    }
}
