import type { Lane } from '../lane.js';
import { isCorpusPath, isDocumentPath, isInDocumentFolder, placeOf } from '../vocabulary/place.js';

const manifest =
  /(?:^|\/)(?:[^/]*requirements[^/]*|[^/]*constraints[^/]*|cmakelists|robots|version)\.txt$|(?:^|\/)requirements\/[^/]+\.txt$/i;
const documentEnding = /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt)$/i;
const programText = /\.(?:py|[cm]?[jt]sx?|go|java|kt|cs|rb|rs|php|swift|scala|sh|ps1|css|scss|html?)$/i;

/** A page of a site of documentation, and how it looks. */
const documentPage = /\.(?:css|scss|html?)$/i;

/** What is left of a file when no reader knows it: a corpus, documentation or code. */
export function laneOfRemainder(path: string): Lane {
  const place = placeOf(path);
  if (manifest.test(path) || place === 'test' || place === 'generated' || place === 'lock') return 'code';
  if (place === 'evals') return 'evals';
  if (isCorpusPath(path)) return 'data';
  if (documentEnding.test(path)) return 'docs';
  if (documentPage.test(path) && isInDocumentFolder(path)) return 'docs';
  return isDocumentPath(path) && !programText.test(path) ? 'docs' : 'code';
}
