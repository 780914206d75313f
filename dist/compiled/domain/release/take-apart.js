import { laneDeclaredFor } from '../changes/declared-lane.js';
import { laneOfPlace } from '../changes/lane-of-place.js';
import { suitesOf } from '../suite/suites-of.js';
import { dataParts } from './data-parts.js';
import { configurationParts, evalParts } from './eval-parts.js';
import { modelParts } from './model-parts.js';
import { promptParts } from './prompt-parts.js';
/** The lane that a file is of as a whole, as lanegate.yml says or its place does. */
export const laneOfFile = (path, { settings }) => laneDeclaredFor(path, settings) ?? laneOfPlace(path);
/**
 * Takes a commit apart by lane. Throws a `UserError` for a model without a provider that is known, and for bad suites.
 */
export function lanePartsOf(side) {
    const suites = suitesOf(side);
    const placed = [...side.blobs.keys()].map((path) => ({ path, lane: laneOfFile(path, side) }));
    const filesOf = (lane) => placed.filter((each) => each.lane === lane).map(({ path }) => path);
    return {
        prompts: promptParts(side),
        ...modelParts(side, suites, filesOf('model')),
        data: dataParts(side, suites, filesOf('data')),
        evals: evalParts(side, suites),
        configuration: configurationParts(side),
    };
}
