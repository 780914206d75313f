import { describeDocuments, placeOfSample } from '../../corpus/check/corpus-rows.js';
import { formatCount } from '../words/format-quantity.js';
import { describeWord } from '../words/verdict-words.js';
/** The corpora that a change touches: a row for each that is well, else one for each check held against it. */
export const corporaEvidence = ({ corpora = [] }, { mostRows, mostPlaces }) => ({
    title: 'Corpora',
    lead: ['The documents behind retrieval, held to their contract, to checks of quality and to what they were:'],
    columns: ['Corpus', 'Verdict', 'Check', 'What was found', 'Where'].map((heading) => ({ heading })),
    rows: corpora.flatMap((corpus) => rowsOf(corpus, mostPlaces)),
    mostRows,
});
function rowsOf(corpus, mostPlaces) {
    const { name, verdict, reason } = corpus;
    const held = checksHeldAgainst(corpus);
    if (held.length === 0) {
        const found = verdict === 'pass' ? `${reason}: ${describeDocuments(corpus)}` : reason;
        return [[[{ name }], [describeWord(verdict)], [], [{ said: found }], []]];
    }
    return held.map((check) => [
        [{ name }],
        [describeWord(check.verdict)],
        [{ name: check.name }],
        [{ said: check.reason }],
        placesOf(check, mostPlaces),
    ]);
}
const gravest = ['fail', 'error', 'inconclusive'];
/** The checks that keep a corpus from passing, the gravest first. */
export const checksHeldAgainst = ({ checks }) => gravest.flatMap((word) => checks.filter(({ verdict }) => verdict === word));
function placesOf({ samples, failed }, mostPlaces) {
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
