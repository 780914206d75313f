import type { BlobText } from '../../ports/git.js';
import { BlobBatch } from './blob-batch.js';
import { blobText } from './blob-text.js';
import type { ObjectStore } from './object-store.js';

/** Reads blobs with one process for their sizes and one for the contents of those that are small enough. */
export async function readBlobs(
  store: ObjectStore,
  blobs: readonly string[],
  maxBytes: number,
): Promise<readonly BlobText[]> {
  const sizes = await store.sizesOf([...new Set(blobs)]);
  const texts = new Map<string, BlobText>();
  const batch = new BlobBatch((id, content) => texts.set(id, blobText(content)));
  const wanted = [...sizes].filter(([, bytes]) => bytes <= maxBytes).map(([id]) => id);
  if (wanted.length > 0) await store.readObjects(wanted, (chunk) => batch.push(chunk));
  return blobs.map((id) => {
    const bytes = sizes.get(id);
    if (bytes !== undefined && bytes > maxBytes) return { kind: 'too-large', bytes };
    return texts.get(id) ?? { kind: 'missing' };
  });
}
