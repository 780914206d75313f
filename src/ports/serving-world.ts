import type { ClientDesk } from './client-desk.js';
import type { Gateway } from './gateway.js';
import type { HttpServers } from './http-server.js';
import type { LiveDisplay } from './live-display.js';
import type { Recorder } from './recorder.js';

/** What a server for clients needs from outside. */
export type ServingWorld = {
  readonly gateway: Gateway;
  readonly servers: HttpServers;
  readonly desk: ClientDesk;
  /** Where what providers say is written down. */
  readonly recorder: Pick<Recorder, 'prepare'>;
  /** Writes what answers are still to be written, and lets go of them. */
  readonly closeAnswers: () => Promise<void>;
  /** Where a person looks while it serves. */
  readonly display: LiveDisplay;
};

export type ServingWorldRequest = {
  /** Where answers are kept. */
  readonly answersFolder: string;
  /** Keys of providers that are in no environment, by the variables that they would stand in. */
  readonly keys: Readonly<Record<string, string>>;
};
