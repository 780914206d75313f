/** Where a command line speaks: answers on standard output, everything else through the log. */
export interface Terminal {
  /** Writes text as it is to standard output. */
  print(text: string): void;
  /** True when a person reads standard output, who may like colour. */
  readonly isInteractive: boolean;
  /** The folder the program was started in. */
  readonly folder: string;
  /** Aborts when the person asks the program to stop. */
  readonly interruption: AbortSignal;
}
