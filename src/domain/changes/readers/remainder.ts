import type { Lane } from '../lane.js';

const documentEnding = /\.(md|mdx|markdown|rst|adoc|asciidoc|txt)$/i;
const documentName =
  /(^|\/)(readme|license|licence|changelog|contributing|authors|notice|code_of_conduct|security)(\.[a-z]+)?$/i;
const manifest = /(^|\/)(requirements[^/]*|constraints[^/]*|cmakelists|robots)\.txt$/i;

/** What is left of a file when no reader knows it: documentation or code. */
export function laneOfRemainder(path: string): Lane {
  if (manifest.test(path)) return 'code';
  return documentName.test(path) || documentEnding.test(path) ? 'docs' : 'code';
}
