import { createJsonlAnswers } from './adapters/answers/jsonl-answers.js';
import { createModels } from './adapters/models/models-by-api.js';
import { systemClock } from './adapters/system/clock.js';
import { systemRandom } from './adapters/system/random.js';
import type { KeyFor } from './adapters/system/secrets.js';
import { createGateway } from './gateway/gateway.js';
import type { Gateway } from './ports/gateway.js';

/** The gateway to every kind of model, with answers kept in a folder. A module of its own, since most entries never ask a model. */
export const openGateway = (answersFolder: string, keyFor: KeyFor): Gateway =>
  createGateway({
    clock: systemClock,
    random: systemRandom,
    answers: createJsonlAnswers(answersFolder),
    models: ({ providers, recordings, headRecordings, concurrency }) =>
      createModels({
        ...{ keyFor, providers, recordings, headRecordings, concurrency },
        clock: systemClock,
        environment: process.env,
        root: process.cwd(),
      }),
  });
