import { promisify } from 'node:util';
import zlib from 'node:zlib';
const blockBytes = 512;
const magic = { gzip: '1f8b', zstd: '28b52ffd' };
/**
 * The one file in an archive that `@actions/cache` made, a tar packed with gzip or zstd. The toolkit itself unpacks
 * with `tar -P`, by which an archive could write to any path; here names are not even read, and nothing touches the
 * disk. Throws for an archive with a link, a folder or a second file in it, or with more than `maxBytes`.
 */
export async function readArchive(archive, maxBytes) {
    const tar = await decompressor(archive)(archive, { maxOutputLength: maxBytes + 64 * blockBytes });
    let file;
    for (let at = 0; at + blockBytes <= tar.length && tar[at] !== 0;) {
        const header = tar.subarray(at, at + blockBytes);
        const size = sizeIn(header);
        const content = tar.subarray(at + blockBytes, at + blockBytes + size);
        if (content.length < size)
            throw new Error('the archive is cut off');
        const kind = String.fromCharCode(header[156] ?? 0);
        if (kind === '0' || kind === '\0') {
            if (file !== undefined)
                throw new Error('the archive holds more than one file');
            file = content;
        }
        else if (kind !== 'x' && kind !== 'g') {
            throw new Error('the archive holds something else than a file');
        }
        at += blockBytes + Math.ceil(size / blockBytes) * blockBytes;
    }
    if (file === undefined)
        throw new Error('the archive holds no file');
    if (file.length > maxBytes)
        throw new Error(`the archive holds more than ${maxBytes} bytes`);
    return file;
}
function decompressor(archive) {
    const start = archive.subarray(0, 4).toString('hex');
    if (start.startsWith(magic.gzip))
        return promisify(zlib.gunzip);
    if (start === magic.zstd && typeof zlib.zstdDecompress === 'function') {
        return promisify(zlib.zstdDecompress);
    }
    throw new Error('the archive is packed in a way that cannot be read here');
}
/** Octal, as POSIX has it for every size that could be allowed here. */
function sizeIn(header) {
    const text = header.toString('latin1', 124, 136).replace(/[\0 ]+$/, '');
    if (!/^[0-7]{1,12}$/.test(text))
        throw new Error('the archive cannot be read');
    return Number.parseInt(text, 8);
}
