import { writeCommand } from './workflow-command.js';
/**
 * Makes the runner's masking: from then on the log, annotations and the step summary show `***` instead of the value.
 */
export function createMaskSecret() {
    const masked = new Set();
    return (value) => {
        if (masked.has(value))
            return;
        masked.add(value);
        writeCommand('add-mask', value);
    };
}
