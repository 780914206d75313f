import { JsonlAnswers } from './adapters/answers/jsonl-answers.js';
import { systemOwnFolders } from './adapters/background/disk-own-folders.js';
import { createPostJson } from './adapters/models/http/post-json.js';
import { createModels } from './adapters/models/models-by-api.js';
import { type SystemProgramsParts, systemPrograms } from './adapters/programs/system-programs.js';
import { DiskRecorder } from './adapters/recordings/disk-recorder.js';
import { systemClock } from './adapters/system/clock.js';
import { systemRandom } from './adapters/system/random.js';
import type { SecretKeeper } from './adapters/system/secret-keeper.js';
import { createGateway } from './gateway/gateway.js';
import type { Answers } from './ports/answers.js';
import type { KeyFor } from './ports/environment.js';
import type { Gateway } from './ports/gateway.js';
import type { Programs } from './ports/programs.js';

/** Answers kept in a folder. */
export const openAnswers = (folder: string): Answers => new JsonlAnswers(folder, systemClock);

/** Keeps secrets out of replies. */
type KnownSecrets = Pick<SecretKeeper, 'scrub' | 'watch'>;

/** The gateway to every kind of model. A module of its own, since most entries never ask a model. */
export const openGateway = (answers: Answers, keyFor: KeyFor, { scrub, watch }: KnownSecrets): Gateway =>
  createGateway({
    clock: systemClock,
    random: systemRandom,
    scrub,
    answers,
    recorder: new DiskRecorder(process.cwd()),
    models: ({ providers, recordings, headRecordings, concurrency, programs }) =>
      createModels({
        keyFor,
        watch,
        providers,
        recordings,
        headRecordings,
        concurrency,
        programs,
        clock: systemClock,
        environment: process.env,
      }),
  });

/** The user's own programs, as child processes, and endpoints that grade. */
export const openPrograms = (parts: Omit<SystemProgramsParts, 'post' | 'folders'>): Programs =>
  systemPrograms({ ...parts, folders: systemOwnFolders, post: createPostJson(parts.environment) });
