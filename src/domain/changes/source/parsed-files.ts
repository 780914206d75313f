import type { FilePair } from '../file-pair.js';
import { placeOf } from '../vocabulary/place.js';
import { isPlain, languageOf, type SourceLanguage } from './syntax-node.js';

/** Longer source is what a machine wrote, and is taken whole. */
const maxParsedCharacters = 300_000;

/** True for source that a person wrote for the product or its yardstick: tests and built files are taken whole. */
export function isParsed(path: string, text: string): boolean {
  const place = placeOf(path);
  const isOurs = place === 'source' || place === 'evals' || place === 'data' || place === 'docs';
  return (
    isOurs && languageOf(path, text) !== undefined && text.length <= maxParsedCharacters && !path.endsWith('.ipynb')
  );
}

/** The languages of which some changed file is to be parsed. */
export function languagesIn(pairs: readonly FilePair[]): Set<SourceLanguage> {
  const languages = new Set<SourceLanguage>();
  for (const { basePath = '', base, headPath = '', head } of pairs) {
    for (const [path, content] of [
      [basePath, base],
      [headPath, head],
    ] as const) {
      const language = content.kind === 'text' ? languageOf(path, content.text) : undefined;
      if (language === undefined || isPlain(language) || languages.has(language) || content.kind !== 'text') continue;
      if (path.endsWith('.ipynb') || isParsed(path, content.text)) languages.add(language);
    }
  }
  return languages;
}
