import { randomUUID } from 'node:crypto';
import { DiskRecorder } from './adapters/recordings/disk-recorder.js';
import { openLiveDisplay } from './adapters/runner/open-live-display.js';
import type { StatusLine } from './adapters/runner/status-line.js';
import { nodeHttpServers } from './adapters/server/node-http-servers.js';
import { systemClock } from './adapters/system/clock.js';
import { keepHeapOfServerSmall } from './adapters/system/heap.js';
import type { SecretKeeper } from './adapters/system/secret-keeper.js';
import { createKeyFor } from './adapters/system/secrets.js';
import { everyDialect } from './gateway/server/every-dialect.js';
import { createClientDesk } from './gateway/server/open-desk.js';
import { openAnswers, openGateway } from './open-gateway.js';
import type { Environment } from './ports/environment.js';
import type { ServingWorld, ServingWorldRequest } from './ports/serving-world.js';

type ServingWorldParts = {
  readonly environment: Environment;
  readonly secrets: SecretKeeper;
  /** That of standard error, where the log prints as well. */
  readonly statusLine: StatusLine;
};

/** The world of a server for clients. A module of its own, since nothing else serves. */
export function openServing(
  { answersFolder, keys }: ServingWorldRequest,
  { environment, secrets, statusLine }: ServingWorldParts,
): ServingWorld {
  keepHeapOfServerSmall();
  for (const key of Object.values(keys)) secrets.remember(key);
  const answers = openAnswers(answersFolder);
  const keyFor = createKeyFor({ ...environment, ...keys }, undefined, secrets.remember);
  return {
    gateway: openGateway(answers, keyFor, secrets),
    servers: nodeHttpServers,
    recorder: new DiskRecorder(process.cwd()),
    desk: createClientDesk({
      clock: systemClock,
      newPrefix: () => `lg-${randomUUID().slice(0, 8)}-`,
      dialects: everyDialect,
    }),
    closeAnswers: () => answers.close(),
    display: openLiveDisplay({ stream: process.stderr, statusLine, clock: systemClock, environment }),
  };
}
