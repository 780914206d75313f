import { isUtf8 } from 'node:buffer';
import type { BlobText } from '../../ports/git.js';

/** Where git itself looks for a NUL byte before it calls a file binary. */
const sniffedBytes = 8000;

const utf8 = new TextDecoder('utf-8');

/**
 * Bytes as text: UTF-8 without its byte order mark. A NUL byte near the start or any other encoding makes it binary.
 */
export function blobText(bytes: Buffer): BlobText {
  if (bytes.subarray(0, sniffedBytes).includes(0) || !isUtf8(bytes)) return { kind: 'binary' };
  return { kind: 'text', text: utf8.decode(bytes) };
}
