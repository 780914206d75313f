import type { CorpusCheck, JudgedCorpus } from '../../corpus/check/corpus-report.js';
import { describeDocuments, placeOfSample } from '../../corpus/check/corpus-rows.js';
import type { Verdict } from '../../gate/verdict.js';
import { formatCount } from '../words/format-quantity.js';
import type { Evidence, Phrase } from './evidence.js';

/** How much of the corpora a report tells: of each check so many places. */
export type CorporaRoom = { readonly mostRows: number; readonly mostPlaces: number };

/** The corpora that a change touches: a row for each that is well, else one for each check held against it. */
export const corporaEvidence = (
  { corpora = [] }: Pick<Verdict, 'corpora'>,
  { mostRows, mostPlaces }: CorporaRoom,
): Evidence => ({
  title: 'Corpora',
  lead: ['The documents behind retrieval, held to their contract, to checks of quality and to what they were:'],
  columns: ['Corpus', 'Verdict', 'Check', 'What was found', 'Where'].map((heading) => ({ heading })),
  rows: corpora.flatMap((corpus) => rowsOf(corpus, mostPlaces)),
  mostRows,
});

function rowsOf(corpus: JudgedCorpus, mostPlaces: number): Phrase[][] {
  const { name, verdict, reason } = corpus;
  const held = checksHeldAgainst(corpus);
  if (held.length === 0) {
    const found = verdict === 'pass' ? `${reason}: ${describeDocuments(corpus)}` : reason;
    return [[[{ name }], [{ verdict }], [], [{ said: found }], []]];
  }
  return held.map((check) => [
    [{ name }],
    [{ verdict: check.verdict }],
    [{ name: check.name }],
    [{ said: check.reason }],
    placesOf(check, mostPlaces),
  ]);
}

const gravest = ['fail', 'error', 'inconclusive'];

/** The checks that keep a corpus from passing, the gravest first. */
export const checksHeldAgainst = ({ checks }: Pick<JudgedCorpus, 'checks'>): CorpusCheck[] =>
  gravest.flatMap((word) => checks.filter(({ verdict }) => verdict === word));

function placesOf({ samples, failed }: CorpusCheck, mostPlaces: number): Phrase {
  const shown = samples.slice(0, mostPlaces);
  const rest = failed - shown.length;
  const told = shown.flatMap((sample, index) => [
    index === 0 ? '' : '; ',
    { place: placeOfSample(sample) },
    ': ',
    { said: sample.says },
  ]);
  return shown.length > 0 && rest > 0 ? [...told, `; and ${formatCount(rest)} more`] : told;
}
