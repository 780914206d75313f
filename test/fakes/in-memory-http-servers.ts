import type { HandleRequest, HttpServers } from '../../src/ports/http-server.js';

/** Servers whose requests a test hands over. */
export class InMemoryHttpServers implements HttpServers {
  /** What answers, once a server listens. */
  handle: HandleRequest | undefined;
  /** How long each close waited for what was under way. */
  readonly closedWithinMs: number[] = [];

  async listen({ port, handle }: Parameters<HttpServers['listen']>[0]): ReturnType<HttpServers['listen']> {
    this.handle = handle;
    return {
      port: port === 0 ? 4117 : port,
      close: async (graceMs) => {
        this.closedWithinMs.push(graceMs);
      },
    };
  }
}
