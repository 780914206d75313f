import { corpusOf } from '../../../domain/corpus/quality/corpus-flaws.js';
import { examineFile } from '../../../domain/corpus/quality/examine-file.js';
import { isPointer } from '../read/read-text.js';
import { whyNoText } from '../read/why-no-text.js';
/** Larger files are told as unreadable: one text of V8 could not hold much more. */
const maxFileBytes = 100_000_000;
/** How much is held at once. */
const maxTotalBytes = 100_000_000;
/** Files that are asked for at once. */
const mostFiles = 500;
/** Looks at the files of a corpus, each content once, however many commits have it. */
export class CorpusReader {
    git;
    contracts;
    onRead;
    known = new Map();
    constructor(git, contracts, onRead) {
        this.git = git;
        this.contracts = contracts;
        this.onRead = onRead;
    }
    /** Everything of one commit, in the order of its paths. */
    async read(entries) {
        const sorted = [...entries].sort((one, other) => (one.path < other.path ? -1 : 1));
        let wanted = sorted.filter((entry) => !this.known.has(keyOf(entry)));
        while (wanted.length > 0)
            wanted = await this.readSome(wanted);
        const files = sorted.map((entry) => this.known.get(keyOf(entry)));
        const read = files.filter((file) => file !== undefined && file !== 'no text');
        return { ...corpusOf(read), unread: files.length - read.length };
    }
    /** Reads as many as fit at once and answers those that are left. */
    async readSome(wanted) {
        const some = wanted.slice(0, mostFiles);
        const blobs = some.map(({ blob }) => blob);
        const contents = await this.git.readBlobs(blobs, { maxBytes: maxFileBytes, maxTotalBytes });
        const left = some.filter((_, index) => contents[index]?.kind === 'left-out');
        some.forEach((entry, index) => {
            const content = contents[index] ?? { kind: 'missing' };
            if (content.kind !== 'left-out')
                this.known.set(keyOf(entry), this.examine(entry.path, content));
        });
        this.onRead(some.length - left.length);
        return [...left, ...wanted.slice(mostFiles)];
    }
    examine(path, content) {
        if (content.kind === 'binary' && !isWrittenAsText(path))
            return 'no text';
        if (content.kind !== 'text')
            return unreadableFile(path, whyNoText(content));
        if (isPointer(content.text))
            return unreadableFile(path, 'it is a Git LFS pointer, and what it points to is not read');
        return examineFile({ path, text: content.text, notUtf8: content.notUtf8 }, this.contracts);
    }
}
const keyOf = ({ path, blob }) => `${blob} ${path}`;
/** Files that hold text by their name, so that bytes in the place of it are a flaw. */
const isWrittenAsText = (path) => /\.(?:mdx?|markdown|txt|text|rst|adoc|html?|xml|jsonl?|ndjson|csv|tsv|ya?ml|toml|tex|srt|vtt)$/i.test(path);
function unreadableFile(path, says) {
    const flaw = { document: path, path, says };
    return { documents: [], unreadable: [flaw] };
}
