import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

const carriedLine = /^\["((?:[0-9a-f]{64})?)",(.*)\]$/;

/** The key of a file holds its digest, so a file that somebody else put under a key is told by its bytes. */
export const carriedKey = (keyPrefix: string, file: Buffer): string =>
  `${keyPrefix}${createHash('sha256').update(file).digest('hex')}`;

/** How records are packed: signed where there is a secret, and at most so many bytes, the newest ones. */
export type Packing = { readonly secret: string | undefined; readonly maxBytes: number };

/** What a signature stands for: a kind of record, so that none passes for another kind, and its text. */
export type Signed = { readonly context: string; readonly text: string };

/** A record without a newline in it, and what orders records by their age: the greater, the newer. */
export type DatedLine = { readonly text: string; readonly age: number };

/** A file of records, a JSON line `["signature",record]` each, the newest first. Equal records make equal files. */
export function packLines(
  lines: readonly DatedLine[],
  { secret, maxBytes }: Packing,
  signed: (text: string) => Signed,
): Buffer {
  const packed = newest(lines, maxBytes).map(({ text }) => `["${signatureOf(signed(text), secret)}",${text}]\n`);
  return Buffer.from(packed.join(''));
}

const roomForSignature = 80;

/** The newest of the different lines, as many as fit. */
export function newest(lines: readonly DatedLine[], maxBytes: number): DatedLine[] {
  const different = new Map(lines.map((line) => [line.text, line]));
  const sorted = [...different.values()].sort((one, other) => other.age - one.age || (one.text < other.text ? -1 : 1));
  let bytes = 0;
  return sorted.filter(({ text }) => {
    bytes += Buffer.byteLength(text) + roomForSignature;
    return bytes <= maxBytes;
  });
}

/** The records that a file brings, and how many others it has. */
export type Admitted<Record> = { readonly records: readonly Record[]; readonly refused: number };

/** Lets in what `read` makes a record of; where a secret is given, only of lines that are signed with it. */
export function admitLines<Record>(
  file: Buffer,
  secret: string | undefined,
  { signed, read }: { signed: (text: string) => Signed; read: (text: string) => Record | undefined },
): Admitted<Record> {
  const records: Record[] = [];
  let refused = 0;
  for (const raw of file.toString().split('\n')) {
    if (raw === '') continue;
    const [, signature = '', text = ''] = carriedLine.exec(raw) ?? [];
    const isSigned = secret === undefined || areEqual(signature, signatureOf(signed(text), secret));
    const record = isSigned ? read(text) : undefined;
    if (record === undefined) refused += 1;
    else records.push(record);
  }
  return { records, refused };
}

const signatureOf = ({ context, text }: Signed, secret: string | undefined): string =>
  secret === undefined ? '' : createHmac('sha256', secret).update(context).update(text, 'utf8').digest('hex');

const areEqual = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
