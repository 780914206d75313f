import { isDirect, isFalse, knownKeys, tellUnknown } from '../known-keys.js';
import { optionalFlag, optionalObjects, optionalText, requiredObject, requiredText } from '../request-fields.js';
import { isStrictSchema } from './strict-schema.js';
const keysOfTools = knownKeys([
    ...['type', 'name', 'description', 'input_schema', 'input_examples', 'strict'],
    // What to keep in a provider's cache, and in which pieces the input comes.
    ...['cache_control', 'eager_input_streaming'],
], { allowed_callers: isDirect, defer_loading: isFalse });
/** The tools that a program runs itself, as functions of chat completions; those of the provider are no other's. */
export function readTools(tools, untranslatable) {
    return optionalObjects(tools, 'tools').flatMap((tool, index) => {
        const key = `tools[${index}]`;
        const isOwn = tool.type === undefined || tool.type === null || tool.type === 'custom';
        if (isOwn)
            return [functionOf(tool, key, untranslatable)];
        untranslatable(key);
        return [];
    });
}
function functionOf(tool, key, untranslatable) {
    tellUnknown(tool, key, keysOfTools, untranslatable);
    const schema = requiredObject(tool.input_schema, `${key}.input_schema`);
    const isStrict = optionalFlag(tool.strict, `${key}.strict`) === true;
    if (isStrict && !isStrictSchema(schema))
        untranslatable(`${key}.strict`);
    const description = descriptionOf(tool, key);
    return {
        type: 'function',
        function: {
            name: requiredText(tool.name, `${key}.name`),
            ...(description === '' ? {} : { description }),
            parameters: schema,
            ...(isStrict ? { strict: true } : {}),
        },
    };
}
/** Functions have no examples of their input, so they are told where a model reads what the function is for. */
function descriptionOf({ description, input_examples }, key) {
    const examples = optionalObjects(input_examples, `${key}.input_examples`).map((example) => JSON.stringify(example));
    const told = examples.length === 0 ? [] : [`Examples of its input:\n${examples.join('\n')}`];
    const said = optionalText(description, `${key}.description`) ?? '';
    return [...(said === '' ? [] : [said]), ...told].join('\n\n');
}
