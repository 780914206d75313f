import { SpendEntry, spendFile, spentByJournal } from '../../domain/inference/budget/spend-entry.js';
import { readArtifactFiles } from './read-artifact.js';
import { readSpendRecords, spendRecordFile } from './spend-record.js';
/** How the name of an artifact begins that holds the run folder of a job, or the two files of it that are read. */
export const artifactPrefix = 'lanegate-run';
const mostArchiveBytes = 32 * 1024 * 1024;
const mostUnpackedBytes = 16 * 1024 * 1024;
const mostArtifacts = 100;
/** What the jobs of all attempts of a run wrote down; a run of which anything cannot be read is not known. */
export async function readRunRecords(runs, runId) {
    const artifacts = (await runs.artifacts(runId)).filter(({ name }) => name.startsWith(artifactPrefix));
    if (artifacts.length > mostArtifacts)
        return undefined;
    const records = [];
    for (const artifact of artifacts) {
        const found = await readArtifactRecords(runs, artifact);
        if (found === undefined)
            return undefined;
        records.push(...found);
    }
    return records;
}
async function readArtifactRecords(runs, artifact) {
    const reading = { isWanted: isRecordOrJournal, mostArchiveBytes, mostUnpackedBytes };
    const files = await readArtifactFiles(runs, artifact, reading);
    return files && recordsIn(files);
}
const fileName = /[^/]+$/u;
const isRecordOrJournal = (name) => [spendRecordFile, spendFile].includes(fileName.exec(name)?.[0] ?? '');
/** The records of every run folder in an archive. */
function recordsIn(files) {
    const records = [];
    for (const [name, content] of files) {
        if (!name.endsWith(spendRecordFile))
            continue;
        const found = readSpendRecords(content.toString('utf8'));
        if (found === undefined)
            return undefined;
        const journal = files.get(name.replace(fileName, spendFile));
        records.push(...found.slice(0, -1), ...found.slice(-1).map((last) => withJournal(last, journal)));
    }
    return records;
}
/** A run that was stopped took no more than its journal says, which is of the last run in its folder. */
function withJournal(record, journal) {
    const spent = record.kind === 'began' && journal !== undefined ? spentIn(journal.toString('utf8')) : undefined;
    if (spent === undefined)
        return record;
    return {
        ...record,
        usd: Math.min(record.usd, spent.usd),
        tokens: Math.min(record.tokens, spent.tokens),
        calls: Math.min(record.calls, spent.calls),
    };
}
function spentIn(journal) {
    try {
        const lines = journal.split('\n').slice(0, -1);
        return spentByJournal(lines.map((line) => SpendEntry.parse(JSON.parse(line))));
    }
    catch {
        return undefined;
    }
}
