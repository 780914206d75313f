import type { GatewayReady, GatewaySecrets } from '../domain/serving/gateway-lines.js';
import type { GatewayProcess } from '../domain/serving/left-gateway.js';

export type GatewayStart = {
  /** Where it works, as an absolute path; claimed before. */
  readonly folder: string;
  /** Further options of `lanegate gateway`. */
  readonly options: readonly string[];
  readonly secrets: GatewaySecrets;
  /**
   * Is told of the process before it takes requests, so that it can be stopped whatever happens to whoever started it.
   */
  readonly onStarted: (process: GatewayProcess) => void;
};

/**
 * How a gateway ended: asked to, or before anybody asked. `report` is the last line that it printed, `words` the end of
 * what it complained.
 */
export type GatewayEnd = {
  readonly kind: 'stopped' | 'died';
  readonly report: string | undefined;
  readonly words: string;
};

/** Gateways that go on when the step that started them has ended. */
export interface BackgroundGateways {
  /** A key that nobody can guess, which the log never shows. */
  makeKey(): string;
  /** The keys of providers that this step was given, by variable. */
  providerKeys(): Readonly<Record<string, string>>;
  /** The variables that keep programs of later steps from asking a proxy for a gateway, where there is one. */
  besideProxies(): Readonly<Record<string, string>>;
  /**
   * Makes a folder to work in, one of the job's own where none is named, and answers its absolute path. Throws a
   * `UserError` for one that holds anything, since nobody knows who put it there.
   */
  claim(folder: string | undefined): Promise<string>;
  /**
   * Starts a gateway that sees nothing of this environment but where proxies are, and waits until it takes requests.
   * Throws a `UserError` with its own words where it ends before, or takes too long.
   */
  start(request: GatewayStart): Promise<GatewayReady>;
  /** Asks it to end, waits for that, and ends it where it does not. */
  stop(process: GatewayProcess, folder: string): Promise<GatewayEnd>;
}
