import { isUtf8 } from 'node:buffer';
import { UserError } from '../user-error.js';

/** Where bytes stop being UTF-8: the line, from 1, and the first byte that fits nothing. */
export type NotUtf8 = { readonly line: number; readonly byte: number };

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Finds the first byte that is not UTF-8. */
export function findNotUtf8(bytes: Buffer): NotUtf8 | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  for (let start = 0; ; line += 1) {
    const end = bytes.indexOf('\n', start);
    const content = bytes.subarray(start, end === -1 ? undefined : end);
    if (!isUtf8(content)) return { line, byte: firstWrong(content) };
    start = end + 1;
  }
}

/** A replacement character stands where decoding failed, unless its own three bytes do. */
function firstWrong(line: Buffer): number {
  const text = utf8.decode(line);
  let at = 0;
  for (const character of text) {
    const isWritten = line.subarray(at, at + 3).equals(replacement);
    if (character === '\ufffd' && !isWritten) break;
    at += Buffer.byteLength(character);
  }
  return line[at] ?? 0;
}

const replacement = Buffer.from('\ufffd');

/** What is told of a file that has to be UTF-8. */
export const notUtf8Error = (path: string, { line, byte }: NotUtf8): UserError =>
  new UserError(`this is not UTF-8: the byte 0x${byte.toString(16)} fits nothing in it${guessOf({ line, byte })}`, {
    place: { path, line },
    hint: 'save the file as UTF-8',
  });

/** The same as the end of a sentence that names the file. */
export const whyNotUtf8 = ({ line, byte }: NotUtf8): string =>
  `it is not UTF-8 (line ${line}: the byte 0x${byte.toString(16)}${guessOf({ line, byte })}); save it as UTF-8`;

/** A file in UTF-16 begins with one of these bytes. */
const guessOf = ({ line, byte }: NotUtf8): string => (line === 1 && byte >= 0xfe ? ', as UTF-16 begins' : '');
