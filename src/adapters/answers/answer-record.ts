import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from '../../ports/answers.js';

const Count = z.number().nonnegative();

const StoredAnswer = z.strictObject({
  key: z.string(),
  answer: z.strictObject({
    content: z.string(),
    finishReason: z.enum(['stop', 'length', 'content_filter', 'tool_calls', 'unknown']),
    usage: z.strictObject({ inputTokens: Count, outputTokens: Count }).optional(),
    servedModel: z.string().optional(),
    latencyMs: Count,
  }),
});

// These stand nowhere else in a line, since quotes within its texts are escaped; so a line ends at a newline or at the
// next
// marker, and damage to either of the two costs no second answer.
const marker = '{"checksum":"';
const keyMarker = '{"key":';
const answerMarker = ',"answer":';
const checksumLength = 16;
const beforeRecord = '","record":';
const recordStart = marker.length + checksumLength + beforeRecord.length;

/** One line, newline included: `{"checksum":…,"record":{"key":…,"answer":…}}`, the checksum over the record's text. */
export function encodeRecord(key: string, answer: Answer): string {
  const record = JSON.stringify({ key, answer });
  return `${marker}${checksumOf(record)}${beforeRecord}${record}}\n`;
}

/** The lines of a segment by the keys they claim, unchecked. */
export function* linesByKey(segment: Buffer): Generator<[key: string, line: Buffer]> {
  for (let start = segment.indexOf(marker); start !== -1; ) {
    const next = segment.indexOf(marker, start + marker.length);
    const ends = [segment.indexOf('\n', start), next].filter((end) => end !== -1);
    const line = segment.subarray(start, Math.min(segment.length, ...ends));
    const key = keyOf(line);
    if (key !== undefined) yield [key, line];
    start = next;
  }
}

/** The answer on a line, or `undefined` when the line is damaged or answers another request. */
export function decodeRecord(line: Buffer, key: string): Answer | undefined {
  const text = line.toString();
  const record = text.slice(recordStart, text.lastIndexOf('}'));
  if (checksumOf(record) !== text.slice(marker.length, marker.length + checksumLength)) return undefined;
  const stored = StoredAnswer.safeParse(parse(record));
  return stored.success && stored.data.key === key ? stored.data.answer : undefined;
}

function keyOf(line: Buffer): string | undefined {
  const end = line.indexOf(answerMarker, recordStart);
  const key = end === -1 ? undefined : parse(line.toString('utf8', recordStart + keyMarker.length, end));
  return typeof key === 'string' ? key : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const checksumOf = (record: string): string =>
  createHash('sha256').update(record, 'utf8').digest('hex').slice(0, checksumLength);
