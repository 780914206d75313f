import { UserError } from '../../domain/user-error.js';
import { parseRawRecords, pathsAfter } from './parse-raw-diff.js';
import { diffOptions, renameCandidates, renameOptions, sameRenameOptions } from './rename-candidates.js';
import { GitError } from './run-git.js';
import { RecordSplitter } from './split-records.js';
const mostSubjectCharacters = 200;
/** Fields parted by NUL bytes; a subject has no line break. */
const commitFormat = '%H%x00%P%x00%ct%x00%s';
/**
 * The commits up to head, newest first, with what each changed: one process lists them and another one compares, both
 * for the whole history. Where commits are cut off, one fetch tries to bring what is missing.
 */
export async function* readHistory(store, head, range) {
    let listed = await listCommits(store, head, range);
    if ((await cutOffAmong(store, listed)).size > 0) {
        await deepen(store, head, range);
        listed = await listCommits(store, head, range);
    }
    const cutOff = await cutOffAmong(store, listed);
    const whole = listed.filter(({ commit }) => !cutOff.has(commit));
    if (store.mayLackBlobs)
        await fetchRenameCandidates(store, whole);
    const diffs = diffsOf(store, whole);
    try {
        for (const each of listed) {
            if (cutOff.has(each.commit))
                yield { ...each, changes: 'cut-off' };
            else
                yield { ...each, changes: (await diffs.next()).value ?? [] };
        }
    }
    finally {
        await diffs.return(undefined);
    }
}
async function listCommits(store, head, { count, notIn }) {
    const range = notIn === undefined ? [head] : ['--topo-order', head, `^${notIn}`];
    const options = [`--max-count=${count}`, '--encoding=UTF-8', `--format=${commitFormat}`];
    const output = await store.scratch.read(['rev-list', ...options, ...range, '--']);
    // Each commit is told by a line of its own before the line that was asked for.
    return output
        .toString('utf8')
        .split('\n')
        .filter((line) => line.includes('\0'))
        .map(toListedCommit);
}
function toListedCommit(line) {
    const [commit = '', parents = '', seconds = '', ...subject] = line.split('\0');
    return {
        commit,
        parents: parents.split(' ').filter(Boolean),
        date: toDate(Number(seconds)),
        subject: beginningOf(subject.join(' ')),
    };
}
/** Cut between characters, not within one; nothing but the beginning is ever split into them. */
const beginningOf = (text) => [...text.slice(0, 2 * mostSubjectCharacters)].slice(0, mostSubjectCharacters).join('');
/** A date that no calendar has is told as the beginning of time, as git does it. */
function toDate(seconds) {
    const date = new Date(seconds * 1000);
    return (Number.isNaN(date.getTime()) ? new Date(0) : date).toISOString();
}
/** Commits of which a parent, or the tree, is not here. */
async function cutOffAmong(store, listed) {
    const shallow = new Set((await store.scratch.shallow()).split('\n'));
    const cutOff = listed.filter(({ commit }) => shallow.has(commit)).map(({ commit }) => commit);
    return new Set([...cutOff, ...(await store.withoutTrees(listed.map(({ commit }) => commit)))]);
}
/** Goes on with what there is when the server cannot be reached. */
async function deepen(store, head, { count, notIn }) {
    try {
        await store.deepenTrees(notIn === undefined ? [head] : [head, notIn], count + 1);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
    }
}
async function fetchRenameCandidates(store, commits) {
    const candidates = new Set();
    for await (const changes of compare(store, commits, ['--no-renames'])) {
        for (const blob of renameCandidates(changes))
            candidates.add(blob);
    }
    if (candidates.size > 0)
        await store.sizesOf([...candidates]);
}
/**
 * What each commit changed. Where a content is missing that similarity is judged by, only what is the same is a rename.
 */
async function* diffsOf(store, commits) {
    let done = 0;
    while (done < commits.length) {
        try {
            for await (const changes of compare(store, commits.slice(done), renameOptions)) {
                done += 1;
                yield changes;
            }
        }
        catch (error) {
            if (!(error instanceof GitError))
                throw error;
            yield* compare(store, commits.slice(done, done + 1), sameRenameOptions);
            done += 1;
        }
    }
}
/** What each commit changed against its first parent, in their order, one at a time. */
async function* compare(store, commits, options) {
    if (commits.length === 0)
        return;
    const lines = commits.map(({ commit, parents }) => (parents.length === 0 ? commit : `${commit} ${parents[0]}`));
    const args = [...diffOptions, ...options, '--stdin', '--root', '--always'];
    const splitter = new RecordSplitter();
    let records;
    let missingPaths = 0;
    for await (const chunk of store.scratch.chunks(args, `${lines.join('\n')}\n`)) {
        for (const record of splitter.push(chunk)) {
            if (missingPaths > 0 || record.startsWith(':')) {
                missingPaths = missingPaths > 0 ? missingPaths - 1 : pathsAfter(record);
                records?.push(record);
                continue;
            }
            if (records !== undefined)
                yield parseRawRecords(records);
            records = [];
        }
    }
    if (records !== undefined)
        yield parseRawRecords(records);
}
