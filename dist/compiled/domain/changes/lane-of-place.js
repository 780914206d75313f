import { isPromptPath } from '../suite/prompt-path.js';
import { laneOfRemainder } from './readers/remainder.js';
import { isWeightsPath } from './vocabulary/model-id.js';
import { placeOf } from './vocabulary/place.js';
const folderOfWeights = /(?:^|\/)(?:weights|checkpoints?|adapters?|lora)\/|(?:^|\/)models?\/(?:[^/]+\/)*[^/]+\.bin$/i;
/** The lane that the place of a file suggests, where its content cannot be read or is kept elsewhere. */
export function laneOfPlace(path) {
    const place = placeOf(path);
    if (place === 'evals' || place === 'data')
        return place;
    if (place === 'test')
        return 'code';
    if (isWeightsPath(path) || folderOfWeights.test(path))
        return 'model';
    return isPromptPath(path) ? 'prompt' : laneOfRemainder(path);
}
