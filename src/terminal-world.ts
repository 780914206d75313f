import { join } from 'node:path';
import { createDiskFolderClaims } from './adapters/background/disk-folder-claims.js';
import { systemOwnFolders } from './adapters/background/disk-own-folders.js';
import { ShippedExample } from './adapters/git/example-project.js';
import { gitCheckout } from './adapters/git/git-checkout.js';
import { GitLedger } from './adapters/git/git-ledger.js';
import { gitMachine } from './adapters/git/git-machine.js';
import { gitPeople } from './adapters/git/git-people.js';
import { openRepository } from './adapters/git/open-repository.js';
import { releasesByPlace } from './adapters/releases/releases-by-place.js';
import { LineProgress } from './adapters/runner/line-progress.js';
import { openProcessTerminal } from './adapters/runner/process-terminal.js';
import { StatusLine } from './adapters/runner/status-line.js';
import { TerminalLog } from './adapters/runner/terminal-log.js';
import { TerminalProgress } from './adapters/runner/terminal-progress.js';
import { understandsCodes } from './adapters/runner/understands-codes.js';
import { createDiskReceipts } from './adapters/runs/disk-receipts.js';
import { createDiskSpendRecords } from './adapters/runs/disk-spend-records.js';
import { openSimulation } from './adapters/simulation/open-simulation.js';
import { systemClock } from './adapters/system/clock.js';
import { systemFiles } from './adapters/system/files.js';
import { keepHeapSmall } from './adapters/system/heap.js';
import { newServerKey } from './adapters/system/new-key.js';
import { scrubbedFiles } from './adapters/system/scrubbed-files.js';
import { createSecretKeeper } from './adapters/system/secret-keeper.js';
import { createKeyFor, githubTokenIn, secretsIn } from './adapters/system/secrets.js';
import { readStdinLine } from './adapters/system/stdin-line.js';
import { createFileTraces } from './adapters/traces/file-traces.js';
import { openSyntax, pace } from './open-system.js';
import type { DeployTargets } from './ports/deploy-targets.js';
import type { Environment } from './ports/environment.js';
import type { Files } from './ports/files.js';
import type { ReleasePlace, Releases } from './ports/releases.js';
import type { ServingWorldRequest } from './ports/serving-world.js';

/** The world of a terminal. `productFolder` holds the grammars and the examples that ship with the product. */
export function openTerminalWorld(productFolder: string, environment: Environment = process.env) {
  keepHeapSmall();
  const statusLine = new StatusLine(process.stderr);
  const secrets = createSecretKeeper();
  for (const secret of secretsIn(environment, undefined)) secrets.remember(secret);
  const files = scrubbedFiles(systemFiles, secrets.scrub);
  const log = new TerminalLog(statusLine, Boolean(environment['LANEGATE_DEBUG']));
  return {
    terminal: openProcessTerminal(environment),
    log,
    files,
    claims: createDiskFolderClaims(systemFiles),
    traces: createFileTraces({ files, scrub: secrets.scrub }),
    syntax: openSyntax(productFolder),
    spendRecords: createDiskSpendRecords('.lanegate/spend.jsonl', systemFiles, systemClock),
    receipts: createDiskReceipts({ folder: '.lanegate/receipts', files, clock: systemClock, log }),
    progress: understandsCodes(process.stderr, environment)
      ? new TerminalProgress(statusLine, systemClock)
      : new LineProgress(process.stderr, systemClock),
    openGateway: async () => {
      const { openAnswers, openGateway } = await import('./open-gateway.js');
      const keyFor = createKeyFor(environment, undefined, secrets.remember);
      return openGateway(openAnswers('.lanegate/answers'), keyFor, secrets);
    },
    openServing: async (request: ServingWorldRequest) =>
      (await import('./open-serving.js')).openServing(request, { environment, secrets, statusLine }),
    newServerKey,
    rememberSecret: secrets.remember,
    readLine: () => readStdinLine(),
    processId: process.pid,
    openPrograms: async () => (await import('./open-gateway.js')).openPrograms({ environment }),
    openGit: (folder: string) => openRepository(folder, { environment, folders: systemOwnFolders }),
    openLedger: (folder: string) => new GitLedger({ folder, environment, ...pace }),
    ...openTerminalReleases({ environment, files, ...secrets }),
    openCheckout: (folder: string) => gitCheckout(folder, environment),
    callers: { read: (name: string) => systemFiles.read(join(productFolder, 'workflows', name)) },
    openPeople: (folder: string) => gitPeople(folder, environment),
    machine: gitMachine(environment),
    ...openTerminalLooks(environment, secrets.remember),
    clock: systemClock,
    exampleProject: new ShippedExample(`${productFolder}/examples`, environment),
    openSimulation,
  };
}

/** What the doctor looks at beside the files here. */
const openTerminalLooks = (environment: Environment, remember: (secret: string) => void) => ({
  openModelLists: async () => {
    const { createOpenAiModelLists } = await import('./adapters/models/openai/openai-model-lists.js');
    return createOpenAiModelLists({ keyFor: createKeyFor(environment, undefined, remember), environment });
  },
  openSettings: async (repository: string, host: string) => {
    const { openRepositorySettings } = await import('./adapters/github/repository-settings.js');
    const access = { token: githubTokenIn(environment), environment, clock: systemClock };
    return openRepositorySettings(access)(repository, host);
  },
});

type Terminal = {
  readonly environment: Environment;
  readonly files: Files;
  /** Is told of every key that is read. */
  readonly remember: (secret: string) => void;
  /** Takes every such key out of a text. */
  readonly scrub: (text: string) => string;
};

/** What releasing and deploying from a terminal takes. */
const openTerminalReleases = ({ environment, files, remember, scrub }: Terminal) => ({
  openReleases: (place: ReleasePlace): Releases => {
    const access = { token: githubTokenIn(environment), environment, clock: systemClock };
    const openGithub = async () =>
      (await import('./adapters/github/open-hosted-releases.js')).openHostedReleases(place.hosted, access);
    return releasesByPlace(place, { files, openGithub, usual: 'folder' });
  },
  openTargets: async ({ root, isPushed }: { root: string; isPushed: boolean }): Promise<DeployTargets> => {
    const { openLocalBranch, openTargets } = await import('./open-targets.js');
    const keyFor = createKeyFor(environment, undefined, remember);
    const openBranch = openLocalBranch({ folder: root, environment, isPushed, pace });
    return openTargets({ root, environment, files, keyFor, scrub, openBranch });
  },
});
