import { z } from 'zod';
import { RecordingPath } from '../domain/inference/recording/recording-path.js';
import { FailWord } from '../domain/serving/fail-on.js';
import { AccessInputs, EvaluationInputs, NameList } from './run-inputs.js';
/** The name under which a gateway is left for the post step. */
export const leftGatewayState = 'gateway';
export const GatewayInputs = z.strictObject({
    folder: z.string().optional(),
    keys: EvaluationInputs.keys,
    port: z.coerce.number().int().min(0).max(65_535).optional(),
    record: RecordingPath.optional(),
    replay: z.string().optional(),
    cache: EvaluationInputs.cache,
    'fail-on': NameList.pipe(z.array(FailWord)).default([]),
    ...AccessInputs,
});
