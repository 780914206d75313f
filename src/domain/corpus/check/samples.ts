import type { Flaw } from '../documents/corpus-document.js';
import type { CorpusSample } from './corpus-report.js';

const mostSamples = 20;
/** Documents may say anything at any length. */
const mostCharacters = 200;

/** The first of what fails, as a report has it. */
export const samplesOf = (flaws: readonly Flaw[]): CorpusSample[] =>
  flaws.slice(0, mostSamples).map(({ document, path, line, says }) => ({
    document,
    path,
    ...(line === undefined ? {} : { line }),
    says: says.slice(0, mostCharacters),
  }));
