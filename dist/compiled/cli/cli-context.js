import { jsonText } from '../domain/report/terminal/json-text.js';
/** A value as the one JSON document of standard output. */
export const printJson = ({ world }, value) => world.terminal.print(`${jsonText(value, 2)}\n`);
