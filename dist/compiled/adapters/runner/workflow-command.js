import { EOL } from 'node:os';
/**
 * Writes a command that the runner obeys, its message on one line and escaped as the runner reads it (actions/runner,
 * ActionCommand.cs). Done by hand, since `@actions/core` loads a whole HTTP client with it, half of what a step takes
 * to start.
 */
export function writeCommand(name, message, properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(value)}`);
    const told = pairs.length === 0 ? '' : ` ${pairs.join(',')}`;
    process.stdout.write(`::${name}${told}::${escaped(message)}${EOL}`);
}
const escaped = (message) => message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A property ends at a comma, and the properties at a colon. */
const escapedProperty = (value) => escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
