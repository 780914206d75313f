import { isAscii, isUtf8 } from 'node:buffer';
import { findNotUtf8 } from '../../domain/artifacts/not-utf8.js';
import type { BlobLines, BlobText } from '../../ports/git.js';

/** Where git itself looks for a NUL byte before it calls a file binary. */
const sniffedBytes = 8000;

const utf8 = new TextDecoder('utf-8');

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; Node's own decoder mixes the two up. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** UTF-16 is told by its byte order mark alone; the four-byte mark of UTF-32 decodes to a NUL character. */
const wideEncodings = [
  { mark: [0xff, 0xfe], decoder: new TextDecoder('utf-16le') },
  { mark: [0xfe, 0xff], decoder: new TextDecoder('utf-16be') },
] as const;

/** Control characters that no text has, and the five bytes that Windows-1252 leaves undefined. */
const notWindows1252 = /[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\x81\x8d\x8f\x90\x9d]/;

/** Bytes as text without its byte order mark: UTF-8, UTF-16 or, where nothing speaks against it, Windows-1252. */
export function blobText(bytes: Buffer): BlobText {
  // Nearly every text is UTF-8, and one look at its bytes is enough to know.
  const known = decodeUtf8(bytes);
  if (known !== undefined) return { kind: 'text', text: known };
  const text = decodeOther(bytes);
  if (text !== undefined) return { kind: 'text', text, notUtf8: findNotUtf8(bytes) };
  return { kind: 'binary', bytes: bytes.length, ...(hasNul(bytes) ? {} : { notUtf8: findNotUtf8(bytes) }) };
}

/** The same line by line. UTF-8 is decoded when a line's turn comes; whatever else a text may be is decoded whole. */
export function blobLines(bytes: Buffer): BlobLines {
  if (isUtf8(bytes) && !hasNul(bytes)) {
    return { kind: 'lines', lines: { [Symbol.iterator]: () => decodedLines(bytes) }, bytes: bytes.length };
  }
  const content = blobText(bytes);
  if (content.kind !== 'text') return content;
  const { text, notUtf8 } = content;
  return { kind: 'lines', lines: text.split('\n'), bytes: bytes.length, notUtf8 };
}

function* decodedLines(bytes: Buffer): Generator<string> {
  let start = bytes.subarray(0, utf8Mark.length).equals(utf8Mark) ? utf8Mark.length : 0;
  for (let end = bytes.indexOf('\n', start); end !== -1; end = bytes.indexOf('\n', start)) {
    yield bytes.toString('utf8', start, end);
    start = end + 1;
  }
  yield bytes.toString('utf8', start);
}

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

const hasNul = (bytes: Buffer): boolean => bytes.subarray(0, sniffedBytes).includes(0);

function decodeUtf8(bytes: Buffer): string | undefined {
  if (hasNul(bytes)) return undefined;
  // A large text decoded like this lies outside the heap, which else grows by more than half of it.
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? utf8.decode(bytes) : undefined;
}

/** No text of UTF-16 with its mark is UTF-8. */
function decodeOther(bytes: Buffer): string | undefined {
  const wide = wideEncodings.find(({ mark }) => bytes[0] === mark[0] && bytes[1] === mark[1]);
  if (wide !== undefined) {
    const text = wide.decoder.decode(bytes);
    return text.includes('\0') ? undefined : text;
  }
  if (hasNul(bytes)) return undefined;
  const latin1 = bytes.toString('latin1');
  if (notWindows1252.test(latin1)) return undefined;
  return latin1.replace(/[\x80-\x9f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80));
}
