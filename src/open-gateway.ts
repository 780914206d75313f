import { createJsonlAnswers } from './adapters/answers/jsonl-answers.js';
import { embeddedModel } from './adapters/models/embedded/embedded-model.js';
import { createOpenAiModel } from './adapters/models/openai/openai-model.js';
import { createReplayModel } from './adapters/models/replay/replay-model.js';
import { systemClock } from './adapters/system/clock.js';
import { systemRandom } from './adapters/system/random.js';
import type { SecretKeeper } from './adapters/system/secret-keeper.js';
import type { KeyFor } from './adapters/system/secrets.js';
import { createGateway } from './gateway/gateway.js';
import type { Gateway } from './ports/gateway.js';

/** The gateway to every kind of model, with answers kept in a folder. A module of its own, since most entries never ask a model. */
export const openGateway = (answersFolder: string, keyFor: KeyFor, scrub: SecretKeeper['scrub']): Gateway =>
  createGateway({
    clock: systemClock,
    random: systemRandom,
    scrub,
    answers: createJsonlAnswers(answersFolder),
    models: ({ providers, recordings, headRecordings, concurrency }) => ({
      openai: createOpenAiModel({ keyFor, providers, concurrency }),
      replay: createReplayModel({ recordings, headRecordings }),
      embedded: embeddedModel(systemClock),
    }),
  });
