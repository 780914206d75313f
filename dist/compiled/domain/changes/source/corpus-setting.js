import { isPieceBound } from '../vocabulary/piece-bound.js';
import { spacedName } from '../vocabulary/words.js';
import { nameOf } from './surroundings.js';
const cutting = /(?:^| )(?:chunk (?:size|overlap|length|tokens|strategy)|max chunk (?:size|length|tokens)|(?:min|max) section length|sentence overlap|section overlap|separators|text splitter|splitter|tokens per chunk|words per chunk|sentences per chunk)$/;
/** Says what goes into a corpus only where a corpus is made. */
const choosing = /(?:^| )(?:(?:exclu(?:de|ded|sions?)|ignored?|skip(?:ped)?|includ(?:e|ed)|allowed|filter)(?: \w+)? (?:dirs?|directories|urls?|patterns?|files?|paths?|domains?|extensions?)|filter urls|start urls|seed urls|sitemaps?|sources|doc extensions|file filters)$/;
/** The part of the data lane that a value is when its name says what goes into a corpus, or how it is cut. */
export function corpusSetting(where, meaning) {
    const name = nameOf(where);
    const words = spacedName(name);
    const isSetting = cutting.test(words) || isPieceBound(words) || (where.file.isIngestion && choosing.test(words));
    const isOfText = /(?:^| )separators$/.test(words) && !where.file.cutsDocuments && !where.file.isIngestion;
    if (!isSetting || isOfText || where.isForPeople || where.isImport)
        return undefined;
    return { lane: 'data', noun: name, meaning, evidence: { confidence: 'medium', because: `its name is \`${name}\`` } };
}
