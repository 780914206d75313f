/** What `git cat-file --batch-check` tells of an object that exists. */
export type ObjectHeader = { readonly id: string; readonly type: string; readonly bytes: number };

/** Reads `id type size`; `undefined` for an object that is missing. */
export function parseObjectHeader(line: string): ObjectHeader | undefined {
  const [id, type, size] = line.split(' ');
  if (id === undefined || type === undefined || size === undefined) return undefined;
  return { id, type, bytes: Number(size) };
}

/** Reads the output of `git cat-file --batch` chunk by chunk and hands on one object at a time. */
export class BlobBatch {
  private line = '';
  private object: ObjectHeader | undefined;
  private content = Buffer.alloc(0);
  private missingBytes = 0;
  private readonly onObject: (id: string, content: Buffer) => void;

  constructor(onObject: (id: string, content: Buffer) => void) {
    this.onObject = onObject;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.object === undefined ? this.takeHeader(rest) : this.takeContent(rest, this.object);
  }

  private takeHeader(bytes: Buffer): Buffer {
    const end = bytes.indexOf('\n');
    this.line += bytes.toString('latin1', 0, end === -1 ? bytes.length : end);
    if (end === -1) return Buffer.alloc(0);
    this.object = parseObjectHeader(this.line);
    this.line = '';
    // One more than the content has, because a line break ends it.
    this.missingBytes = (this.object?.bytes ?? 0) + 1;
    this.content = Buffer.allocUnsafe(this.missingBytes);
    return bytes.subarray(end + 1);
  }

  private takeContent(bytes: Buffer, object: ObjectHeader): Buffer {
    const part = bytes.subarray(0, this.missingBytes);
    part.copy(this.content, this.content.length - this.missingBytes);
    this.missingBytes -= part.length;
    if (this.missingBytes === 0) {
      const { content } = this;
      this.content = Buffer.alloc(0);
      this.object = undefined;
      this.onObject(object.id, content.subarray(0, object.bytes));
    }
    return bytes.subarray(part.length);
  }
}
