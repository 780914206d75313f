import { createHash } from 'node:crypto';
import { z } from 'zod';

const SpendRecord = z.strictObject({
  kind: z.enum(['began', 'ended']),
  id: z.string().describe('One run; its last line counts'),
  day: z.iso.date().describe('The UTC day on which the run began'),
  pull_request: z.number().int().optional(),
  usd: z.number().nonnegative(),
  tokens: z.number().nonnegative(),
  calls: z.number().nonnegative(),
});
/** One line of `spend.jsonl` of a machine: what one run may take, or took. */
export type SpendRecord = z.infer<typeof SpendRecord>;

const checkLength = 16;

/** A line: the record's checksum, a space, and the record as JSON. */
export function writeSpendRecord(record: SpendRecord): string {
  const text = JSON.stringify(record);
  return `${checksumOf(text)} ${text}`;
}

/** The record of a line, or `undefined` when the line is not as it was written. */
export function parseSpendRecord(line: string): SpendRecord | undefined {
  const text = line.slice(checkLength + 1);
  if (line.slice(0, checkLength) !== checksumOf(text)) return undefined;
  try {
    return SpendRecord.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, checkLength);
