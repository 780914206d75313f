import { z } from 'zod';
import { maxRecordBytes } from '../../domain/ledger/ledger-entry.js';
/** So many are asked for one by one; more are worth a query, which counts once against the limit of a token. */
const mostSingle = 50;
const mostOfQuery = 100;
const mostBytesOfQuery = 4_000_000;
const Found = z.object({ text: z.string().nullable(), isTruncated: z.boolean() });
/** A query that fails as a whole is answered with status 200 as well. */
const Answer = z.object({
    data: z.object({ repository: z.record(z.string(), Found.nullable()).nullable() }).nullish(),
    errors: z.array(z.object({ message: z.string() })).default([]),
});
/** The texts of blobs, each as it is stored; none of one that is too large to be a record. */
export async function textsOf(api, branch, blobs) {
    const wanted = blobs.filter(({ size = 0 }) => size <= maxRecordBytes);
    const ids = [...new Map(wanted.map((blob) => [blob.sha, blob])).values()];
    const texts = new Map();
    if (ids.length > mostSingle)
        for (const some of queriesFor(ids))
            await addFound(api, some, texts);
    const left = ids.filter(({ sha }) => !texts.has(sha));
    await Promise.all(left.map(async ({ sha }) => texts.set(sha, await branch.text(sha))));
    return blobs.map(({ path, sha }) => ({ path, text: texts.get(sha) }));
}
function queriesFor(blobs) {
    const queries = [];
    let bytes = mostBytesOfQuery;
    for (const blob of blobs) {
        const { size = maxRecordBytes } = blob;
        const last = queries.at(-1);
        if (last === undefined || last.length === mostOfQuery || bytes + size > mostBytesOfQuery) {
            queries.push([blob]);
            bytes = size;
        }
        else {
            last.push(blob);
            bytes += size;
        }
    }
    return queries;
}
/** Adds what a query finds; what GitHub cut, or takes for no text, is left out. */
async function addFound(api, blobs, texts) {
    const objects = blobs.map(({ sha }, index) => `b${index}: object(oid: "${sha}") { ...blob }`).join(' ');
    const query = `query($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${objects} } } fragment blob on Blob { text isTruncated }`;
    const { data, errors } = await api.query(query, Answer);
    const repository = data?.repository;
    if (!repository)
        throw new Error(`GitHub refuses a query: ${errors.map(({ message }) => message).join('; ')}`);
    for (const [index, { sha }] of blobs.entries()) {
        const found = repository[`b${index}`];
        if (found?.isTruncated === false && found.text !== null)
            texts.set(sha, found.text);
    }
}
