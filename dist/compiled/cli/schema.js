import { Argument, Command } from 'commander';
import { printJson } from './cli-context.js';
import { schemaNames } from './schema-name.js';
/** `lanegate schema`: the JSON Schema of a file, for editors and other programs; without a name, what there is. */
export const schemaCommand = (context) => new Command('schema')
    .description('print the JSON Schema of a file that Lanegate reads or writes')
    .addArgument(new Argument('[name]', 'which file').choices(schemaNames))
    .action(async (name) => {
    const { jsonSchemaOf } = await import('./json-schema.js');
    if (name === undefined)
        context.world.terminal.print(`${schemaNames.join('\n')}\n`);
    else
        printJson(context, jsonSchemaOf(name));
});
