import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { decodeRecord, encodeRecord, recordTextOf } from './answer-record.js';
import { scanSegment } from './scan-segment.js';
import { ignoringAbsence, segmentsIn } from './segment-files.js';

const keyPrefix = 'lanegate-answers-1-';
const signatureContext = 'lanegate answer 1\n';
const carriedLine = /^\["((?:[0-9a-f]{64})?)",(.*)\]$/;

/** What every key of carried answers begins with. */
export const carriedKeyPrefix = keyPrefix;

/** The key of a file holds its digest, so a file that somebody else put under a key is told by its bytes. */
export const carriedKey = (file: Buffer): string => `${keyPrefix}${createHash('sha256').update(file).digest('hex')}`;

/** How answers are packed: signed where there is a secret, and at most so many bytes, the newest ones. */
export type Packing = { readonly secret: string | undefined; readonly maxBytes: number };

/**
 * The undamaged answers of a folder as one file, a JSON line `["signature",{"checksum":…,"record":…}]` each, the newest
 * first. Equal answers make equal files.
 */
export async function packAnswers(folder: string, { secret, maxBytes }: Packing): Promise<Buffer> {
  let kept: DatedLine[] = [];
  let bytes = 0;
  for (const { path } of await segmentsIn(folder)) {
    await ignoringAbsence(() =>
      scanSegment(path, 0, (_position, line) => {
        const text = line.toString();
        const record = decodeRecord(text);
        if (record === undefined) return;
        kept.push({ text, storedAtMs: record.answer.storedAtMs });
        bytes += line.length;
      }),
    );
    if (bytes > 2 * maxBytes) kept = newest(kept, maxBytes);
    bytes = kept.reduce((sum, { text }) => sum + text.length, 0);
  }
  const lines = newest(kept, maxBytes).map(({ text }) => `["${signatureOf(text, secret)}",${text}]\n`);
  return Buffer.from(lines.join(''));
}

type DatedLine = { readonly text: string; readonly storedAtMs: number };

const roomForSignature = 80;

function newest(lines: readonly DatedLine[], maxBytes: number): DatedLine[] {
  const different = new Map(lines.map((line) => [line.text, line]));
  const sorted = [...different.values()].sort(
    (one, other) => other.storedAtMs - one.storedAtMs || (one.text < other.text ? -1 : 1),
  );
  let bytes = 0;
  return sorted.filter(({ text }) => {
    bytes += Buffer.byteLength(text) + roomForSignature;
    return bytes <= maxBytes;
  });
}

/** The lines of a segment that a file brings, and how many others it has. */
export type Admitted = { readonly lines: readonly string[]; readonly refused: number };

/** Lets in the undamaged answers of a file; only those signed with the secret where one is given. */
export function admitCarried(file: Buffer, secret: string | undefined): Admitted {
  const lines: string[] = [];
  let refused = 0;
  for (const raw of file.toString().split('\n')) {
    if (raw === '') continue;
    const [, signature = '', line = ''] = carriedLine.exec(raw) ?? [];
    const isSigned = secret === undefined || areEqual(signature, signatureOf(line, secret));
    const record = isSigned ? decodeRecord(line) : undefined;
    if (record === undefined) refused += 1;
    else lines.push(encodeRecord(record));
  }
  return { lines, refused };
}

const signatureOf = (line: string, secret: string | undefined): string =>
  secret === undefined
    ? ''
    : createHmac('sha256', secret).update(signatureContext).update(recordTextOf(line), 'utf8').digest('hex');

const areEqual = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
