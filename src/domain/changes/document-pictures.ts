import type { FilePair } from './file-pair.js';
import { isDocumentPath } from './vocabulary/place.js';

const picture = /[^\s/\\()[\]"'`<>=]{1,200}\.(?:png|jpe?g|gif|webp|svg|avif|mp4|webm|mov)\b/gi;

/** The names of the pictures that documents among the files show, on either side. */
export function picturesOfDocuments(pairs: readonly FilePair[]): ReadonlySet<string> {
  const documents = pairs.filter(({ basePath, headPath }) => isDocumentPath(headPath ?? basePath ?? ''));
  const texts = documents
    .flatMap(({ base, head }) => [base, head])
    .flatMap((side) => (side.kind === 'text' ? side.text : []));
  return new Set(texts.flatMap((text) => [...text.matchAll(picture)].map(([name]) => unescaped(name))));
}

/** `a%20b.png` is the file called `a b.png`. */
function unescaped(name: string): string {
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
}
