import { Glob, matchesGlobs } from '../artifacts/glob.js';
import { corpusFolderOf, placeOf } from '../changes/vocabulary/place.js';
import { namesOfDocument } from '../corpus/documents/names-of-document.js';
import { globFor } from './yaml-words.js';
/** Prose that `corpus check` reads. */
const readEnding = /\.(?:mdx?|txt|rst|html?)$/i;
/** Documents that it counts and does not read. */
const unreadEnding = /\.(?:pdf|docx?|pptx?|epub)$/i;
/** Folders that are for retrieval by their names; any other, such as `data/`, may hold what it likes. */
const folderOfRetrieval = /(?:^|\/)(?:corpus|corpora|knowledge|knowledge[_-]?base|kb|vector[_-]?store|rag[_-]?data)$/i;
const libraryOfRetrieval = /\b(?:llama[-_]?index|haystack-ai|chromadb?|faiss(?:-cpu|-gpu)?|pinecone|qdrant|weaviate|pgvector|pymilvus|milvus|lancedb|hnswlib|azure[-/]search-documents|sentence[-_]transformers|fastembed)\b/i;
const speaksOfRetrieval = /embeddings?|vector[_ -]?(?:stores?|index|search|db|database)|retriever|similarity[_ -]?search|semantic[_ -]?search|SearchClient/i;
/** Whether some of the programs that use models, or what the repository is made with, looks documents up. */
export const looksUpDocuments = (programs, manifests) => manifests.some((text) => libraryOfRetrieval.test(text)) || programs.some((text) => speaksOfRetrieval.test(text));
/** Fewer documents than these may lie there by chance. */
const leastDocuments = 3;
/** The folders that are known for documents and hold some; tables and settings in them are no documents. */
export function corpusFolders(paths, isLookedUp) {
    const folders = new Map();
    for (const path of paths) {
        const folder = placeOf(path) === 'data' ? corpusFolderOf(path) : undefined;
        if (folder === undefined)
            continue;
        const known = folders.get(folder);
        if (known === undefined)
            folders.set(folder, [path]);
        else
            known.push(path);
    }
    return [...folders].flatMap(([folder, files]) => {
        const [read, unread] = [readEnding, unreadEnding].map((ending) => files.filter((path) => ending.test(path)));
        if (read === undefined || unread === undefined || read.length + unread.length < leastDocuments)
            return [];
        if (folderOfRetrieval.test(folder))
            return [{ folder, read, unread, isOfRetrieval: true }];
        return [{ folder: sharedFolder([...read, ...unread]), read, unread, isOfRetrieval: isLookedUp }];
    });
}
/** The deepest folder that all of some paths lie in: a folder such as `data/` may hold other things as well. */
function sharedFolder([first = '', ...others]) {
    let folder = first.slice(0, first.lastIndexOf('/'));
    while (!others.every((path) => path.startsWith(`${folder}/`)))
        folder = folder.slice(0, folder.lastIndexOf('/'));
    return folder;
}
/** What lanegate.yml could say of a folder; without globs where it had better say nothing, as of PDFs alone. */
export function foundCorpus(corpus, { paths, isData, queries }) {
    const { folder, read, unread, isOfRetrieval } = corpus;
    const documents = new Set([...read, ...unread].filter(isData));
    const found = { folder, files: read.length + unread.length, readable: read.filter(isData).length };
    const globs = isOfRetrieval && found.readable >= leastDocuments ? globsFor(folder, documents, paths) : undefined;
    return globs === undefined ? found : { ...found, globs, queries: queriesOf(documents, queries) };
}
/** More exceptions than these are no longer what a person would write. */
const mostExceptions = 8;
/** Globs that take in just these files of a folder; `undefined` where they would be a list of exceptions. */
function globsFor(folder, documents, paths) {
    const endings = [...new Set([...documents].map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
    const ending = endings.length === 1 ? `${endings[0]}` : `{${endings.join(',')}}`;
    const glob = `${globFor(folder)}/**/*.${ending}`;
    const all = [glob];
    const others = paths
        .filter((path) => matchesGlobs(path, all) && !documents.has(path))
        .map((path) => `!${globFor(path)}`);
    const globs = [glob, ...others];
    if (others.length > mostExceptions || !globs.every((each) => Glob.safeParse(each).success))
        return undefined;
    return paths.every((path) => matchesGlobs(path, globs) === documents.has(path)) ? globs : undefined;
}
/** The queries all of whose documents are there; of several such files the one with most. */
function queriesOf(documents, queries) {
    const names = new Set([...documents].flatMap((path) => namesOfDocument(path, path)));
    const fitting = queries.filter(({ all }) => {
        const wanted = all.flatMap(({ grades }) => [...grades].flatMap(([document, grade]) => (grade > 0 ? [document] : [])));
        return wanted.length > 0 && wanted.every((document) => names.has(document));
    });
    return fitting.sort((one, other) => other.all.length - one.all.length)[0]?.path;
}
