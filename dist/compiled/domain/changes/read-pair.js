import { laneDeclaredFor } from './declared-lane.js';
import { readMarkers, withMarkers } from './markers.js';
import { isDeclared, readFacets } from './read-facets.js';
import { programsOf } from './readers/notebook-file.js';
import { wholeText } from './readers/whole-text.js';
import { isParsed } from './source/parsed-files.js';
import { readSource } from './source/read-source.js';
import { BrokenParserError } from './source/syntax-node.js';
/**
 * The facets of both sides of a changed file. Programs are read side beside side; where that cannot be, and for
 * everything else, each side is read for itself, so that nothing of one side is lost because the other cannot be read.
 */
export function readPair(pair, reading) {
    const base = sideOf(pair.basePath, pair.base);
    const head = sideOf(pair.headPath, pair.head);
    return (readPrograms({ base, head }, reading) ?? {
        base: readAlone(base, reading.base, reading),
        head: readAlone(head, reading.head, reading),
    });
}
/** A side as text; `undefined` where there is none to read. */
export const sideOf = (path, content) => path === undefined || content.kind !== 'text' ? undefined : { path, text: content.text };
function readAlone(side, declared, reading) {
    if (side === undefined)
        return [];
    const program = readPrograms({ base: undefined, head: side }, reading);
    if (program !== undefined)
        return program.head;
    const facets = readText(side, declared, reading);
    return isProgram(side, reading)
        ? facets.map((facet) => ({ ...facet, evidence: { confidence: 'low', because: 'it could not be parsed' } }))
        : facets;
}
function readText(side, declared, reading) {
    const lane = laneOfWhole(side, reading);
    if (lane !== undefined)
        return [wholeText(side, lane)];
    return withMarkers(readFacets(side, declared), readMarkers(side.text).byRow);
}
/** The lane of a whole file where lanegate.yml or a comment in its first lines says it. */
const laneOfWhole = ({ path, text }, { lanes }) => laneDeclaredFor(path, lanes) ?? readMarkers(text).file;
/** Programs, notebooks among them; `undefined` where a side is none, or could not be parsed. */
function readPrograms(pair, reading) {
    const notebooks = programsOf(pair);
    const programs = notebooks ?? pair;
    if (![programs.base, programs.head].every((side) => isProgram(side, reading)))
        return undefined;
    const source = tryReadSource(programs, reading.parse);
    if (source === undefined || notebooks === undefined)
        return source;
    return {
        base: [...source.base, ...notesOf(pair.base, reading.base)],
        head: [...source.head, ...notesOf(pair.head, reading.head)],
    };
}
const isProgram = (side, reading) => side === undefined ||
    (isParsed(side.path, side.text) && !isDeclared(side.path, reading.head) && laneOfWhole(side, reading) === undefined);
/** No program may keep a change from being told: one that cannot be taken apart is taken whole. */
function tryReadSource(pair, parse) {
    try {
        return readSource(pair, parse);
    }
    catch (error) {
        if (error instanceof BrokenParserError)
            throw error;
        return undefined;
    }
}
/** What is written between the cells of a notebook. */
const notesOf = (side, declared) => side === undefined ? [] : readFacets(side, declared).filter(({ name }) => name !== 'source');
