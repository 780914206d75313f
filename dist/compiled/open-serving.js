import { randomUUID } from 'node:crypto';
import { openLiveDisplay } from './adapters/runner/open-live-display.js';
import { nodeHttpServers } from './adapters/server/node-http-servers.js';
import { systemClock } from './adapters/system/clock.js';
import { keepHeapOfServerSmall } from './adapters/system/heap.js';
import { createKeyFor } from './adapters/system/secrets.js';
import { everyDialect } from './gateway/server/every-dialect.js';
import { createClientDesk } from './gateway/server/open-desk.js';
import { openAnswers, openGateway } from './open-gateway.js';
/** The world of a server for clients. A module of its own, since nothing else serves. */
export function openServing({ answersFolder, keys }, { environment, secrets, statusLine }) {
    keepHeapOfServerSmall();
    for (const key of Object.values(keys))
        secrets.remember(key);
    const answers = openAnswers(answersFolder);
    const keyFor = createKeyFor({ ...environment, ...keys }, undefined, secrets.remember);
    return {
        gateway: openGateway(answers, keyFor, secrets),
        servers: nodeHttpServers,
        desk: createClientDesk({
            clock: systemClock,
            newPrefix: () => `lg-${randomUUID().slice(0, 8)}-`,
            dialects: everyDialect,
        }),
        closeAnswers: () => answers.close(),
        display: openLiveDisplay({ stream: process.stderr, statusLine, clock: systemClock, environment }),
    };
}
