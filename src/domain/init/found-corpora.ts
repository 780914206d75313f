import { Glob, matchesGlobs } from '../artifacts/glob.js';
import { noLanes } from '../changes/declared-lane.js';
import { knownCorpora } from '../corpus/documents/corpus-files.js';
import { namesOfDocument } from '../corpus/documents/names-of-document.js';
import type { Query } from '../corpus/retrieval/read-queries.js';
import type { FoundCorpus } from './findings.js';
import { globFor } from './yaml-words.js';

/** Prose that `corpus check` reads. */
const readEnding = /\.(?:mdx?|txt|rst|html?)$/i;
/** Documents that it counts and does not read. */
const unreadEnding = /\.(?:pdf|docx?|pptx?|epub)$/i;

/** Folders that are for retrieval by their names; any other, such as `data/`, may hold what it likes. */
const folderOfRetrieval = /(?:^|\/)(?:corpus|corpora|knowledge|knowledge[_-]?base|kb|vector[_-]?store|rag[_-]?data)$/i;

const libraryOfRetrieval =
  /\b(?:llama[-_]?index|haystack-ai|chromadb?|faiss(?:-cpu|-gpu)?|pinecone|qdrant|weaviate|pgvector|pymilvus|milvus|lancedb|hnswlib|azure[-/]search-documents|sentence[-_]transformers|fastembed)\b/i;
const speaksOfRetrieval =
  /embeddings?|vector[_ -]?(?:stores?|index|search|db|database)|retriever|similarity[_ -]?search|semantic[_ -]?search|SearchClient/i;

/** Whether some of the programs that use models, or what the repository is made with, looks documents up. */
export const looksUpDocuments = (programs: readonly string[], manifests: readonly string[]): boolean =>
  manifests.some((text) => libraryOfRetrieval.test(text)) || programs.some((text) => speaksOfRetrieval.test(text));

/** Fewer documents than these may lie there by chance. */
const leastDocuments = 3;

/** A folder that detection knows for a corpus, with its documents, those that can be read apart. */
export type CorpusFolder = {
  readonly folder: string;
  readonly read: readonly string[];
  readonly unread: readonly string[];
  /** Whether there is reason to think that retrieval finds what lies there. */
  readonly isOfRetrieval: boolean;
};

/** The folders that are known for documents and hold some; tables and settings in them are no documents. */
export function corpusFolders(paths: readonly string[], isLookedUp: boolean): CorpusFolder[] {
  return [...knownCorpora(paths, noLanes.lanes)].flatMap(([folder, files]) => {
    const [read, unread] = [readEnding, unreadEnding].map((ending) => files.filter((path) => ending.test(path)));
    if (read === undefined || unread === undefined || read.length + unread.length < leastDocuments) return [];
    if (folderOfRetrieval.test(folder)) return [{ folder, read, unread, isOfRetrieval: true }];
    return [{ folder: sharedFolder([...read, ...unread]), read, unread, isOfRetrieval: isLookedUp }];
  });
}

/** The deepest folder that all of some paths lie in: a folder such as `data/` may hold other things as well. */
function sharedFolder([first = '', ...others]: readonly string[]): string {
  let folder = first.slice(0, first.lastIndexOf('/'));
  while (!others.every((path) => path.startsWith(`${folder}/`))) folder = folder.slice(0, folder.lastIndexOf('/'));
  return folder;
}

/** What a tree says of its folders: all its paths, what detection takes for data, and files that may be queries. */
export type CorpusEvidence = {
  readonly paths: readonly string[];
  readonly isData: (path: string) => boolean;
  readonly queries: readonly { readonly path: string; readonly all: readonly Query[] }[];
};

/** What lanegate.yml could say of a folder; without globs where it had better say nothing, as of PDFs alone. */
export function foundCorpus(corpus: CorpusFolder, { paths, isData, queries }: CorpusEvidence): FoundCorpus {
  const { folder, read, unread, isOfRetrieval } = corpus;
  const documents = new Set([...read, ...unread].filter(isData));
  const found = { folder, files: read.length + unread.length, readable: read.filter(isData).length };
  const globs = isOfRetrieval && found.readable >= leastDocuments ? globsFor(folder, documents, paths) : undefined;
  return globs === undefined ? found : { ...found, globs, queries: queriesOf(documents, queries) };
}

/** More exceptions than these are no longer what a person would write. */
const mostExceptions = 8;

/** Globs that take in just these files of a folder; `undefined` where they would be a list of exceptions. */
function globsFor(folder: string, documents: ReadonlySet<string>, paths: readonly string[]): string[] | undefined {
  const endings = [...new Set([...documents].map((path) => path.slice(path.lastIndexOf('.') + 1)))].sort();
  const ending = endings.length === 1 ? `${endings[0]}` : `{${endings.join(',')}}`;
  const glob = `${globFor(folder)}/**/*.${ending}`;
  const all = [glob];
  const others = paths
    .filter((path) => matchesGlobs(path, all) && !documents.has(path))
    .map((path) => `!${globFor(path)}`);
  const globs = [glob, ...others];
  if (others.length > mostExceptions || !globs.every((each) => Glob.safeParse(each).success)) return undefined;
  return paths.every((path) => matchesGlobs(path, globs) === documents.has(path)) ? globs : undefined;
}

/** The queries all of whose documents are there; of several such files the one with most. */
function queriesOf(documents: ReadonlySet<string>, queries: CorpusEvidence['queries']): string | undefined {
  const names = new Set([...documents].flatMap((path) => namesOfDocument(path, path)));
  const fitting = queries.filter(({ all }) => {
    const wanted = all.flatMap(({ grades }) =>
      [...grades].flatMap(([document, grade]) => (grade > 0 ? [document] : [])),
    );
    return wanted.length > 0 && wanted.every((document) => names.has(document));
  });
  return fitting.sort((one, other) => other.all.length - one.all.length)[0]?.path;
}
