import { placeOf } from '../../../domain/changes/vocabulary/place.js';
import { readQueries } from '../../../domain/corpus/retrieval/read-queries.js';
import { corpusFolders, foundCorpus, looksUpDocuments } from '../../../domain/init/found-corpora.js';
import { UserError } from '../../../domain/user-error.js';
import { findInFiles } from './find-in-files.js';
const limit = { maxBytes: 4_000_000, maxTotalBytes: 64_000_000 };
/** The folders that detection knows for documents, and what of them lanegate.yml could declare. */
export async function surveyCorpora({ git, syntax }, blobs, { programs, manifests, records }) {
    const paths = [...blobs.keys()];
    const folders = corpusFolders(paths, looksUpDocuments(textsOf(programs), textsOf(manifests)));
    const likely = folders.filter(({ isOfRetrieval }) => isOfRetrieval);
    const texts = await readTexts(git, blobs, likely.flatMap(({ read }) => read));
    const others = new Set((await findInFiles(syntax, blobs, texts)).filter(({ lane }) => lane !== 'data').map(({ path }) => path));
    const queries = likely.length === 0 ? [] : records.flatMap(queriesIn);
    return folders.map((folder) => foundCorpus(folder, { paths, isData: (path) => !others.has(path), queries }));
}
const textsOf = (files) => files.map(({ text }) => text);
/** What is no text, or too large to be read, is of the lane of its place. */
async function readTexts(git, blobs, paths) {
    const contents = await git.readBlobs(paths.map((path) => blobs.get(path) ?? ''), limit);
    return paths.flatMap((path, index) => {
        const content = contents[index];
        return content?.kind === 'text' ? [{ path, text: content.text }] : [];
    });
}
/** A file that holds nothing but queries; one among documents stays what detection takes it for. */
function queriesIn({ path, text }) {
    if (!/\.(?:jsonl|ndjson)$/i.test(path) || placeOf(path) === 'data')
        return [];
    try {
        return [{ path, all: readQueries(text, path) }];
    }
    catch (error) {
        if (error instanceof UserError)
            return [];
        throw error;
    }
}
