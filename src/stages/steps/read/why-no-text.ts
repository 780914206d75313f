import { whyNotUtf8 } from '../../../domain/artifacts/not-utf8.js';
import type { BlobText } from '../../../ports/git.js';

/** Why a blob has no text to read, as the end of a sentence. */
export function whyNoText(content: Exclude<BlobText, { kind: 'text' }>): string {
  switch (content.kind) {
    case 'binary':
      return `it is not text (${content.bytes} bytes)`;
    case 'too-large':
      return `it is too large to read (${content.bytes} bytes)`;
    case 'left-out':
      return `too much changed at once to read it as well (${content.bytes} bytes)`;
    case 'missing':
      return 'its content is missing';
  }
}

/** A text as it lies in its file, or why it is not to be had. */
export type Utf8Text =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The text of a blob that is asked as it is written, for which a guess at its encoding is not good enough. */
export function utf8Of(content: BlobText = { kind: 'missing' }): Utf8Text {
  if ('notUtf8' in content && content.notUtf8 !== undefined)
    return { kind: 'unreadable', reason: whyNotUtf8(content.notUtf8) };
  return content.kind === 'text' ? content : { kind: 'unreadable', reason: whyNoText(content) };
}
