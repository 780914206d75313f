/** What a person reads while the program works. Model output is never written here. */
export interface Log {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
}
