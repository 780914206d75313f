import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
const inflate = promisify(inflateRaw);
const signature = { entry: 0x02014b50, file: 0x04034b50 };
const endBytes = 22;
const entryBytes = 46;
const fileBytes = 30;
const mostEntries = 20_000;
const method = { stored: 0, deflated: 8 };
const encrypted = 1;
const regularFile = 0x8000;
const folder = 0x4000;
/**
 * The files of a zip whose names are wanted, in memory: nothing is written and no name is used as a path. Only what the
 * list at the end names counts. Throws for an archive that is not whole, is of more than one disk, encrypted, packed
 * in another way than stored or deflated, names a wanted file twice, unpacks to more than `maxBytes`, or holds anything
 * that no upload leaves: a link, or a name that leads out of a folder.
 */
export async function readZip(archive, isWanted, maxBytes) {
    const { count, start, end } = listOf(archive);
    const files = new Map();
    let room = maxBytes;
    for (const entry of entriesOf(archive.subarray(start, end), count)) {
        refuseUnlikely(entry);
        if (!isWanted(entry.name))
            continue;
        if (files.has(entry.name))
            throw new Error('the archive names a file twice');
        const content = await contentOf(archive.subarray(0, start), entry, room);
        room -= content.length;
        files.set(entry.name, content);
    }
    return files;
}
/** Where the list of entries is, by the record that ends the archive. */
function listOf(archive) {
    const at = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (at === -1 || at + endBytes > archive.length)
        throw new Error('this is no zip archive');
    if (at + endBytes + archive.readUInt16LE(at + 20) !== archive.length)
        throw new Error('the archive is cut off');
    const [disk, listDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => archive.readUInt16LE(at + offset));
    if (disk !== 0 || listDisk !== 0 || onDisk !== count)
        throw new Error('the archive has more than one disk');
    const [size, start] = [archive.readUInt32LE(at + 12), archive.readUInt32LE(at + 16)];
    if (start + size !== at || count === undefined || count > mostEntries)
        throw new Error('the archive has no whole list');
    return { count, start, end: at };
}
function* entriesOf(list, count) {
    let at = 0;
    for (let index = 0; index < count; index += 1) {
        if (at + entryBytes > list.length || list.readUInt32LE(at) !== signature.entry)
            throw cutOff();
        const [nameBytes = 0, extraBytes = 0, commentBytes = 0] = [28, 30, 32].map((each) => list.readUInt16LE(at + each));
        const next = at + entryBytes + nameBytes + extraBytes + commentBytes;
        if (next > list.length)
            throw cutOff();
        yield {
            name: list.toString('utf8', at + entryBytes, at + entryBytes + nameBytes),
            flags: list.readUInt16LE(at + 8),
            method: list.readUInt16LE(at + 10),
            packedBytes: list.readUInt32LE(at + 20),
            bytes: list.readUInt32LE(at + 24),
            at: list.readUInt32LE(at + 42),
            fileType: list.readUInt16LE(at + 40) & 0xf000,
        };
        at = next;
    }
    if (at !== list.length)
        throw cutOff();
}
/** What some program would unpack to another place than below its folder; nobody honest uploads that. */
function refuseUnlikely({ name, fileType }) {
    const leadsOut = /^\/|^[a-z]:|\\|\0/iu.test(name) || name.split('/').includes('..');
    if (leadsOut)
        throw new Error('the archive names a file outside of its folder');
    if (![0, regularFile, folder].includes(fileType))
        throw new Error('the archive holds something that is no file');
}
async function contentOf(files, entry, maxBytes) {
    if (entry.bytes > maxBytes)
        throw new Error(`the archive unpacks to more than ${maxBytes} bytes`);
    if ((entry.flags & encrypted) !== 0)
        throw new Error('the archive is encrypted');
    const packed = packedOf(files, entry);
    const content = entry.method === method.deflated ? await inflate(packed, { maxOutputLength: Math.max(1, entry.bytes) }) : packed;
    if (content.length !== entry.bytes)
        throw new Error('a file of the archive is not as long as it says');
    return content;
}
function packedOf(files, { at, name, method: packing, packedBytes }) {
    if (packing !== method.stored && packing !== method.deflated)
        throw new Error('the archive is packed in another way');
    if (at + fileBytes > files.length || files.readUInt32LE(at) !== signature.file)
        throw cutOff();
    const [nameBytes, extraBytes] = [files.readUInt16LE(at + 26), files.readUInt16LE(at + 28)];
    const isSame = files.toString('utf8', at + fileBytes, at + fileBytes + nameBytes) === name;
    if (!isSame || files.readUInt16LE(at + 8) !== packing)
        throw new Error('the archive names a file in two ways');
    const start = at + fileBytes + nameBytes + extraBytes;
    if (start + packedBytes > files.length)
        throw cutOff();
    return files.subarray(start, start + packedBytes);
}
const cutOff = () => new Error('the archive is cut off');
