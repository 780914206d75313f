import { notUtf8Error } from '../../../domain/artifacts/not-utf8.js';
import { UserError } from '../../../domain/user-error.js';
import type { BlobLines, BlobText, Git } from '../../../ports/git.js';

/** A larger prompt or configuration is not read. */
export const mostTextBytes = 4_000_000;

/** How the text of a Git LFS pointer begins (git-lfs, docs/spec.md). */
const largeFilePointer = 'version https://git-lfs.github.com/spec/';

/**
 * One file's text; `undefined` where the tree has no such file, and a `UserError` where it is no UTF-8: what a guess
 * made of other bytes would bind, or be asked, as if it were written.
 */
export async function readText(
  git: Pick<Git, 'readBlobs'>,
  blob: string | undefined,
  path: string,
  maxBytes = mostTextBytes,
): Promise<string | undefined> {
  if (blob === undefined) return undefined;
  const [content = missing] = await git.readBlobs([blob], maxBytes);
  refuseOtherEncoding(content, path);
  if (content.kind !== 'text') throw unreadable(content, path, maxBytes);
  refusePointer(content.text, path);
  return content.text;
}

/** One file's lines; a `UserError` where it is no UTF-8. */
export async function readLines(
  git: Git,
  blob: string,
  path: string,
  maxBytes: number,
): Promise<Extract<BlobLines, { readonly kind: 'lines' }>> {
  const content = await git.readLines(blob, maxBytes);
  refuseOtherEncoding(content, path);
  if (content.kind !== 'lines') throw unreadable(content, path, maxBytes);
  const [first = ''] = content.lines;
  refusePointer(first, path);
  return content;
}

const missing: BlobText = { kind: 'missing' };

export const isPointer = (text: string): boolean => text.startsWith(largeFilePointer);

export const pointsElsewhere = 'this file is a Git LFS pointer, and what it points to is not read';

function refuseOtherEncoding(content: BlobText | BlobLines, path: string): void {
  if ('notUtf8' in content && content.notUtf8 !== undefined) throw notUtf8Error(path, content.notUtf8);
}

function refusePointer(text: string, path: string): void {
  if (!isPointer(text)) return;
  const hint = 'keep it in git itself; large files are not fetched yet';
  throw new UserError(pointsElsewhere, { place: { path }, hint });
}

function unreadable(content: Exclude<BlobText, { readonly kind: 'text' }>, path: string, maxBytes: number): UserError {
  const why = content.kind === 'too-large' ? `it has ${content.bytes} bytes; ${maxBytes} are read` : 'it is no text';
  const reason = content.kind === 'missing' ? 'it is missing' : why;
  const hint = content.kind === 'binary' ? 'save it as UTF-8, without a NUL character' : undefined;
  return new UserError(`this file cannot be read: ${reason}`, { place: { path }, hint });
}
