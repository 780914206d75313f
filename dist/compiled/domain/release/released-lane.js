import { z } from 'zod';
import { DigestText } from '../artifacts/digest-text.js';
/** The lanes that are released and deployed, each on its own. */
export const ReleasedLane = z.enum(['code', 'prompt', 'model', 'data']);
/** What each lane is in one state of the repository; a lane that is absent has nothing in it. */
export const LaneDigests = z.partialRecord(ReleasedLane, DigestText);
