import { UserError } from '../domain/user-error.js';
/**
 * Refuses an option or an argument without a word in it, which a variable of a shell leaves that is not set: as a
 * folder it would be the root of the disk.
 */
export function refuseEmpty(command) {
    for (const option of command.options) {
        if (isEmpty(command.getOptionValue(option.attributeName())))
            throw empty(`the option ${option.long}`);
    }
    command.registeredArguments.forEach((argument, index) => {
        if (isEmpty(command.processedArgs[index]))
            throw empty(`the argument <${argument.name()}>`);
    });
}
const isEmpty = (value) => Array.isArray(value) ? value.some(isEmpty) : typeof value === 'string' && value.trim() === '';
const empty = (what) => new UserError(`${what} is empty`, {
    hint: 'give it a value, or leave it out; a variable of a shell that is not set leaves nothing',
});
