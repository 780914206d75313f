import { InvalidArgumentError } from 'commander';
import { ReleasedLane } from '../../domain/release/released-lane.js';
/** The lane that an option names. */
export function toReleasedLane(text) {
    const lane = ReleasedLane.safeParse(text);
    if (lane.success)
        return lane.data;
    throw new InvalidArgumentError(`It is one of ${ReleasedLane.options.join(', ')}.`);
}
