import type { Reader } from '../facet.js';
import { isCorpusPath, isRecordsPath } from '../vocabulary/place.js';
import { speaksOfModelsInName } from './classify/setting-words.js';
import { keepsPrompts } from './file-nature.js';
import { areCases, recordsOf } from './records.js';
import { wholeText } from './whole-text.js';
import { readRecords } from './yardstick-file.js';

/** A document or table of a corpus, whole: what retrieval finds is what it says. */
export const readCorpusFile: Reader = (file) => {
  if (!isCorpusPath(file.path)) return undefined;
  const fileName = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (keepsPrompts(file.path) || (/\.(?:json|ya?ml)$/i.test(file.path) && speaksOfModelsInName(fileName)))
    return undefined;
  return readCases(file) ?? [wholeText(file, 'data')];
};

/** Tables elsewhere: questions with answers measure or train, anything else is code. */
export const readTable: Reader = (file) => (isRecordsPath(file.path) ? readCases(file) : undefined);

const readCases: Reader = (file) => {
  if (!isRecordsPath(file.path)) return undefined;
  const records = recordsOf(file);
  return records !== undefined && areCases(records) ? readRecords(file) : undefined;
};
