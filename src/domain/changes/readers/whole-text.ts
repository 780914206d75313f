import type { Facet, FileSide } from '../facet.js';
import type { Lane } from '../lane.js';

/** A file taken whole; the kind of its line endings and white space at its end are layout. */
export const wholeText = ({ text }: FileSide, lane: Lane): Facet => ({
  lane,
  name: 'content',
  meaning: text.replaceAll('\r\n', '\n').trimEnd(),
  line: 1,
});
