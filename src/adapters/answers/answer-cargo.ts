import type { Clock } from '../../ports/clock.js';
import { decodeRecord, encodeRecord, recordTextOf } from './answer-record.js';
import type { Cargo, Unloaded } from './cargo.js';
import { admitLines, type DatedLine, newest, type Packing, packLines, type Signed } from './carried-file.js';
import { scanSegment } from './scan-segment.js';
import { ignoringAbsence, newSegmentPath, segmentsIn } from './segment-files.js';
import { writeWhole } from './write-whole.js';

const signed = (line: string): Signed => ({ context: 'lanegate answer 1\n', text: recordTextOf(line) });

/** What asked for the answers: an evaluation, or programs that a gateway served, whose answers no verdict rests on. */
export type AnswerKind = 'answers' | 'served-answers';

export type AnswerCargoParts = {
  readonly kind: AnswerKind;
  /** Where the answers of this job are. */
  readonly folder: string;
  /** Writes what the store has not written yet. */
  readonly flush: () => Promise<void>;
  readonly clock: Clock;
};

/** The answers in a folder of segments. */
export class AnswerCargo implements Cargo {
  readonly name = 'answers';
  readonly keyPrefix: string;
  readonly mostBytes = 64 << 20;
  readonly mostFiles = 1;
  private readonly parts: AnswerCargoParts;

  constructor(parts: AnswerCargoParts) {
    this.parts = parts;
    this.keyPrefix = `lanegate-${parts.kind}-1-`;
  }

  async pack(secret: string | undefined): Promise<Buffer> {
    await this.parts.flush();
    return packAnswers(this.parts.folder, { secret, maxBytes: this.mostBytes });
  }

  async unload(file: Buffer, secret: string | undefined): Promise<Unloaded> {
    const { folder, clock } = this.parts;
    const { records, refused } = admitLines(file, secret, { signed, read: decodeRecord });
    const lines = records.map((record) => `${encodeRecord(record)}\n`);
    if (lines.length > 0) await writeWhole(newSegmentPath(folder, clock.now()), lines.join(''));
    return { taken: lines.length, refused };
  }
}

/** The undamaged answers of a folder as one file, `["signature",{"checksum":…,"record":…}]` each. */
export async function packAnswers(folder: string, packing: Packing): Promise<Buffer> {
  const { maxBytes } = packing;
  let kept: DatedLine[] = [];
  let bytes = 0;
  for (const { path } of await segmentsIn(folder)) {
    await ignoringAbsence(() =>
      scanSegment(path, 0, (_position, line) => {
        const text = line.toString();
        const record = decodeRecord(text);
        if (record === undefined) return;
        kept.push({ text, age: record.answer.storedAtMs });
        bytes += line.length;
      }),
    );
    if (bytes <= 2 * maxBytes) continue;
    kept = newest(kept, maxBytes);
    bytes = kept.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  }
  return packLines(kept, packing, signed);
}
