import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const roomsOfProcesses = ['adapters', 'end-to-end', 'fixtures', 'launch', 'scenarios', 'workflow-runner'];
const filesIn = (rooms: readonly string[]): string[] => rooms.map((room) => `test/${room}/**/*.test.ts`);

export default defineConfig({
  // Packages ship maps of sources that they do not ship.
  logLevel: 'error',
  test: {
    projects: [
      // What starts processes has workers that hold little, since a process is forked in the time that their memory takes.
      {
        extends: true,
        test: {
          name: 'processes',
          include: filesIn(roomsOfProcesses),
          // Much of these waits for child processes and clocks, so four workers pay even where there are two cores.
          maxWorkers: Math.max(4, availableParallelism() - 1),
        },
      },
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['test/**/*.test.ts'],
          // Those of the browser need a Chromium: `npm run test:browser`.
          exclude: filesIn([...roomsOfProcesses, 'browser']),
          // These wait for nothing, and each worker more loads and compiles all of it once more.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
    ],
    // What a file imports takes longer to load than most files take to run; no test changes it, so all share it.
    isolate: false,
    // What has been transformed once is kept in node_modules/ for later runs, by its content and this configuration.
    experimental: { fsModuleCache: true },
    globalSetup: 'test/fixtures/claimed-starts.ts',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // These import JSON in the way of bundlers, which Node.js refuses.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
    silent: 'passed-only',
  },
});
