import type { Log } from '../../src/ports/log.js';

export type LogEntry = { readonly level: keyof Log; readonly message: string };

/** A log that keeps what it is told. */
export class CollectingLog implements Log {
  readonly entries: LogEntry[] = [];

  /** The messages of one level, or all of them. */
  messages(level?: LogEntry['level']): string[] {
    return this.entries.filter((entry) => level === undefined || entry.level === level).map(({ message }) => message);
  }

  debug(message: string): void {
    this.entries.push({ level: 'debug', message });
  }

  info(message: string): void {
    this.entries.push({ level: 'info', message });
  }

  warn(message: string): void {
    this.entries.push({ level: 'warn', message });
  }
}

export const collectingLog = (): CollectingLog => new CollectingLog();
