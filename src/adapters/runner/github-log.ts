import type { Log } from '../../ports/log.js';
import { harmlessText } from './harmless-text.js';

type Toolkit = typeof import('@actions/core');

/**
 * Opens the log of a GitHub Actions step. Debug lines are shown when debug logging is on; of the warnings GitHub makes ten a
 * step into annotations. Secrets are masked by the runner.
 */
export async function openGithubLog(): Promise<Log> {
  return new GithubLog(await import('@actions/core'));
}

class GithubLog implements Log {
  private readonly toolkit: Toolkit;

  constructor(toolkit: Toolkit) {
    this.toolkit = toolkit;
  }

  debug(message: string): void {
    this.toolkit.debug(harmlessText(message));
  }

  info(message: string): void {
    this.toolkit.info(harmlessText(message));
  }

  warn(message: string): void {
    this.toolkit.warning(harmlessText(message));
  }
}
