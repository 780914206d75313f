import type { ParseSource, SourceLanguage } from '../domain/changes/source/syntax-node.js';

/** Parsers of programming languages, loaded only for the languages that are needed. */
export interface Syntax {
  /** Parses the languages asked for; of any other it answers `undefined`. */
  load(languages: ReadonlySet<SourceLanguage>): Promise<ParseSource>;
}
