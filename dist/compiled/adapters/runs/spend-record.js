import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '../../domain/artifacts/read-json.js';
import { amountOfSpend, RunningSum, spendOf } from '../../domain/inference/budget/amount.js';
const SpendRecord = z.strictObject({
    kind: z.enum(['began', 'ended']),
    id: z.string().describe('One run; its last line counts'),
    day: z.iso.date().describe('The UTC day on which the run began'),
    pull_request: z.number().int().optional(),
    folder: z.string().optional().describe('Where the run is; one of which nothing is on record when absent'),
    usd: z.number().nonnegative(),
    tokens: z.number().nonnegative(),
    calls: z.number().nonnegative(),
});
/** The records of a job in its run folder, which later runs read from the artifacts of its run. */
export const spendRecordFile = 'spend-record.jsonl';
/** How the ids of the records of one attempt begin. */
export const recordPrefix = ({ runId, attempt }) => `${runId}-${attempt}-`;
const checkLength = 16;
/** A line: the record's checksum, a space, and the record as JSON. */
export function writeSpendRecord(record) {
    const text = JSON.stringify(record);
    return `${checksumOf(text)} ${text}`;
}
/** The record of a line, or `undefined` when the line is not as it was written. */
export function parseSpendRecord(line) {
    const text = line.slice(checkLength + 1);
    if (line.slice(0, checkLength) !== checksumOf(text))
        return undefined;
    return SpendRecord.safeParse(readJson(text)?.json).data;
}
/**
 * The last word on each run, in the order in which they began; `undefined` when a line is damaged. A torn last line is
 * no line yet.
 */
export function readSpendRecords(text) {
    const lines = text.split('\n').slice(0, -1);
    const records = lines.map(parseSpendRecord);
    if (records.includes(undefined))
        return undefined;
    const byRun = new Map(records.flatMap((record) => (record === undefined ? [] : [[record.id, record]])));
    return [...byRun.values()];
}
/** The UTC day of a moment. */
export const dayOf = (nowMs) => new Date(nowMs).toISOString().slice(0, 10);
/** Whether a run belongs to a span; `day` is today. */
export const isOfSpan = (record, span, day) => span.kind === 'day' ? record.day === day : record.pull_request === span.pullRequest;
/** What runs took together, in whole billionths of a dollar on the way. */
export function totalOf(spends) {
    const sum = new RunningSum();
    for (const spend of spends)
        sum.add(amountOfSpend(spend));
    return spendOf(sum);
}
const checksumOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, checkLength);
