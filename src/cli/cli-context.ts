import { jsonText } from '../domain/report/terminal/json-text.js';
import type { CommandWorld } from './command-world.js';

/** What every command is given: the world, and where it says how it ended. */
export type CliContext = {
  readonly world: CommandWorld;
  readonly finish: (exitStatus: number) => void;
};

/** A value as the one JSON document of standard output. */
export const printJson = ({ world }: CliContext, value: unknown): void =>
  world.terminal.print(`${jsonText(value, 2)}\n`);
