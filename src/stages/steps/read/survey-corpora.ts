import { placeOf } from '../../../domain/changes/vocabulary/place.js';
import { type Query, readQueries } from '../../../domain/corpus/retrieval/read-queries.js';
import type { FoundCorpus } from '../../../domain/init/findings.js';
import { corpusFolders, foundCorpus, looksUpDocuments } from '../../../domain/init/found-corpora.js';
import type { TextFile } from '../../../domain/init/found-names.js';
import { UserError } from '../../../domain/user-error.js';
import type { Git } from '../../../ports/git.js';
import type { Syntax } from '../../../ports/syntax.js';
import { findInFiles } from './find-in-files.js';

/** Files that were read for something else and say what documents there are for. */
export type ReadFiles = {
  readonly programs: readonly TextFile[];
  readonly manifests: readonly TextFile[];
  readonly records: readonly TextFile[];
};

const limit = { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 };

/** The folders that detection knows for documents, and what of them lanegate.yml could declare. */
export async function surveyCorpora(
  { git, syntax }: { readonly git: Git; readonly syntax: Syntax },
  blobs: ReadonlyMap<string, string>,
  { programs, manifests, records }: ReadFiles,
): Promise<FoundCorpus[]> {
  const paths = [...blobs.keys()];
  const folders = corpusFolders(paths, looksUpDocuments(textsOf(programs), textsOf(manifests)));
  const likely = folders.filter(({ isOfRetrieval }) => isOfRetrieval);
  const texts = await readTexts(
    git,
    blobs,
    likely.flatMap(({ read }) => read),
  );
  const others = new Set(
    (await findInFiles(syntax, blobs, texts)).filter(({ lane }) => lane !== 'data').map(({ path }) => path),
  );
  const queries = likely.length === 0 ? [] : records.flatMap(queriesIn);
  return folders.map((folder) => foundCorpus(folder, { paths, isData: (path) => !others.has(path), queries }));
}

const textsOf = (files: readonly TextFile[]): string[] => files.map(({ text }) => text);

/** What is no text, or too large to be read, is of the lane of its place. */
async function readTexts(git: Git, blobs: ReadonlyMap<string, string>, paths: readonly string[]): Promise<TextFile[]> {
  const contents = await git.readBlobs(
    paths.map((path) => blobs.get(path) ?? ''),
    limit,
  );
  return paths.flatMap((path, index) => {
    const content = contents[index];
    return content?.kind === 'text' ? [{ path, text: content.text }] : [];
  });
}

/** A file that holds nothing but queries; one among documents stays what detection takes it for. */
function queriesIn({ path, text }: TextFile): { path: string; all: Query[] }[] {
  if (!/\.(?:jsonl|ndjson)$/i.test(path) || placeOf(path) === 'data') return [];
  try {
    return [{ path, all: readQueries(text, path) }];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
