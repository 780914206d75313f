import { open } from 'node:fs/promises';
/** The end of a text file, of at most so many bytes; empty where there is no such file. */
export async function endOf(path, mostBytes) {
    const file = await open(path).catch(() => undefined);
    if (file === undefined)
        return '';
    try {
        const { size } = await file.stat();
        const length = Math.min(size, mostBytes);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await file.close();
    }
}
