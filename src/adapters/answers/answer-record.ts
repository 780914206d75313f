import { sha256Of } from '../../domain/artifacts/digest.js';
import { isJsonObject, readJson } from '../../domain/artifacts/read-json.js';
import type { FinishReason } from '../../domain/inference/call/model-call.js';
import type { Answer } from '../../ports/answers.js';

// These stand nowhere else in a line, since quotes within its texts are escaped; so a line ends at a newline or at the
// next marker, and damage to either of the two costs no second answer.
export const marker = '{"checksum":"';
const keyMarker = '{"key":';
const answerMarker = ',"answer":';
const checksumLength = 64;
const beforeRecord = '","record":';
const recordStart = marker.length + checksumLength + beforeRecord.length;

/** An answer with the key that it is kept under. */
export type AnswerRecord = { readonly key: string; readonly answer: Answer };

/** One line without its newline: `{"checksum":…,"record":{"key":…,"answer":…}}`, SHA-256 over the record's text. */
export function encodeRecord({ key, answer }: AnswerRecord): string {
  const record = JSON.stringify({ key, answer });
  return `${marker}${sha256Of(record)}${beforeRecord}${record}}`;
}

/** What a line holds, or `undefined` when any of it is damaged. */
export function decodeRecord(line: string): AnswerRecord | undefined {
  const record = recordTextOf(line);
  if (sha256Of(record) !== line.slice(marker.length, marker.length + checksumLength)) return undefined;
  const stored = readJson(record)?.json;
  return isAnswerRecord(stored) ? stored : undefined;
}

/** The text of a line that its checksum, and a signature, stand for. */
export const recordTextOf = (line: string): string => line.slice(recordStart, line.lastIndexOf('}'));

/** The key that a line claims, unchecked. */
export function claimedKey(line: Buffer): string | undefined {
  const end = line.indexOf(answerMarker, recordStart);
  const key = end === -1 ? undefined : readJson(line.toString('utf8', recordStart + keyMarker.length, end))?.json;
  return typeof key === 'string' ? key : undefined;
}

const finishReasons: Readonly<Record<FinishReason, true>> = {
  stop: true,
  length: true,
  content_filter: true,
  tool_calls: true,
  context_overflow: true,
  malformed_tool_call: true,
  paused: true,
  error: true,
  unknown: true,
};

/** By hand, since a schema takes longer than all other work on a line; the checksum vouches for the rest. */
function isAnswerRecord(value: unknown): value is AnswerRecord {
  if (!isJsonObject(value) || typeof value['key'] !== 'string' || !isJsonObject(value['answer'])) return false;
  const { content, finishReason, latencyMs, storedAtMs, servedModel, systemFingerprint } = value['answer'];
  return (
    typeof content === 'string' &&
    typeof finishReason === 'string' &&
    Object.hasOwn(finishReasons, finishReason) &&
    typeof latencyMs === 'number' &&
    typeof storedAtMs === 'number' &&
    isTextIfAny(servedModel) &&
    isTextIfAny(systemFingerprint)
  );
}

const isTextIfAny = (value: unknown): boolean => value === undefined || typeof value === 'string';
