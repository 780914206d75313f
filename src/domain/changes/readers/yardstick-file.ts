import { digestOf, type Json } from '../../artifacts/digest.js';
import { parseDataset } from '../../suite/dataset.js';
import { UserError } from '../../user-error.js';
import type { Facet, FileSide } from '../facet.js';

const yardstickPath = /(^|\/)(evals?|evaluations?|golden)\/|(^|\/)promptfooconfig[^/]*\.ya?ml$|\.eval\.[a-z]+$/i;

/** True for files that measure and are never deployed, by where they lie. */
export const isYardstickPath = (path: string): boolean => yardstickPath.test(path);

/** A dataset: one facet a case, so that a reason can say which cases changed. Unreadable ones are one facet. */
export function readDataset(file: FileSide): Facet[] {
  try {
    return parseDataset(file.text, file.path).map(({ line, id, ...meaning }) => ({
      lane: 'evals',
      name: `case ${id}`,
      meaning: digestOf(meaning as Json),
      ...(line === undefined ? {} : { line }),
    }));
  } catch (error) {
    if (error instanceof UserError) return [wholeFile(file)];
    throw error;
  }
}

/** Any other part of the yardstick, taken whole. */
export const wholeFile = ({ text }: FileSide): Facet => ({
  lane: 'evals',
  name: 'content',
  meaning: text.replaceAll('\r\n', '\n'),
  line: 1,
});
