import { terminalText } from '../report/terminal/text.js';
/** A command stays within one line of a terminal that nothing cuts. */
const mostCommandCharacters = 800;
const plainWord = /^[A-Za-z0-9_@%+=,./][A-Za-z0-9_@%+=:,./-]*$/;
/** A text as one word of a POSIX shell, in which nothing is expanded. */
export const shellWord = (text) => (plainWord.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
/** How git's bytes that are no UTF-8 are spelled, which a shell would take at its word. */
const spelledByte = /\\x[89a-f][0-9a-f]/;
/** Whether a path survives being shown, copied and pasted: nothing invisible, no line break, not too long. */
export const isCopyable = (path) => path.length <= mostCommandCharacters / 4 && !spelledByte.test(path) && terminalText(path) === path;
/** One command, or several when its words do not fit into a line. */
export function commandsOver(beginning, words) {
    const commands = [];
    let command = beginning;
    for (const word of words) {
        if (command !== beginning && command.length + word.length >= mostCommandCharacters) {
            commands.push(command);
            command = beginning;
        }
        command += ` ${word}`;
    }
    return command === beginning ? commands : [...commands, command];
}
