import type { Callers } from '../ports/callers.js';
import type { Checkout } from '../ports/checkout.js';
import type { Clock } from '../ports/clock.js';
import type { DeployTargets } from '../ports/deploy-targets.js';
import type { ExampleProject } from '../ports/example-repository.js';
import type { Files } from '../ports/files.js';
import type { FolderClaims } from '../ports/folder-claims.js';
import type { Gateway } from '../ports/gateway.js';
import type { Git } from '../ports/git.js';
import type { LocalLedger } from '../ports/ledger.js';
import type { Log } from '../ports/log.js';
import type { Machine } from '../ports/machine.js';
import type { ModelLists } from '../ports/model-lists.js';
import type { People } from '../ports/people.js';
import type { Programs } from '../ports/programs.js';
import type { Progress } from '../ports/progress.js';
import type { Receipts } from '../ports/receipts.js';
import type { ReleasePlace, Releases } from '../ports/releases.js';
import type { RepositorySettings } from '../ports/repository-settings.js';
import type { ServingWorld, ServingWorldRequest } from '../ports/serving-world.js';
import type { Simulation } from '../ports/simulation.js';
import type { SpendRecords } from '../ports/spend-records.js';
import type { Syntax } from '../ports/syntax.js';
import type { Terminal } from '../ports/terminal.js';
import type { Traces } from '../ports/traces.js';
import type { Worktrees } from '../ports/worktrees.js';

/** All that commands need from outside. */
export type CommandWorld = {
  readonly terminal: Terminal;
  readonly log: Log;
  readonly files: Files;
  /** Keeps one process out of the folder of another. */
  readonly claims: FolderClaims;
  readonly progress: Progress;
  readonly traces: Traces;
  readonly syntax: Syntax;
  readonly spendRecords: SpendRecords;
  /** What finished runs left. */
  readonly receipts: Receipts;
  /** Opens the way to the models; only commands that ask them load it. */
  readonly openGateway: () => Promise<Gateway>;
  /** Opens what a server for clients needs. */
  readonly openServing: (request: ServingWorldRequest) => Promise<ServingWorld>;
  /** A key for clients that nobody can guess. */
  readonly newServerKey: () => string;
  /** Keeps a secret out of everything that is written. */
  readonly rememberSecret: (value: string) => void;
  /** The first line of standard input. */
  readonly readLine: () => Promise<string>;
  readonly processId: number;
  /** Opens the way to the user's own programs. */
  readonly openPrograms: () => Promise<Programs>;
  /** Opens the repository that a folder is in. */
  readonly openGit: (folder: string) => Promise<Git & Worktrees>;
  /** Opens the ledger of the repository that a folder is in. */
  readonly openLedger: (folder: string) => LocalLedger;
  /** Opens where releases run, below the topmost folder of a checkout; `isPushed` sends branches to origin too. */
  readonly openTargets: (place: { readonly root: string; readonly isPushed: boolean }) => Promise<DeployTargets>;
  /**
   * Where bundles are published, and fetched from wherever their records say. Throws a `UserError` where it cannot be
   * told.
   */
  readonly openReleases: (place: ReleasePlace) => Releases;
  /** The checkout that a folder is in, where files can be made. */
  readonly openCheckout: (folder: string) => Checkout;
  readonly callers: Callers;
  readonly openPeople: (folder: string) => People;
  readonly machine: Machine;
  /** Opens the way to what providers say of their models. */
  readonly openModelLists: () => Promise<ModelLists>;
  /** Opens the settings of `owner/name` on a host, or says why they cannot be asked for. */
  readonly openSettings: (
    repository: string,
    host: string,
  ) => Promise<RepositorySettings | { readonly whyNot: string }>;
  readonly clock: Clock;
  readonly exampleProject: ExampleProject;
  /** A world in memory whose clock starts at milliseconds since 1970. */
  readonly openSimulation: (startMs: number) => Simulation;
};
