import { readJson } from '../../artifacts/read-json.js';
import { graderError, passOrFail } from '../grader.js';
import { findJsonObjects } from './find-json-objects.js';
import { compileSchema } from './json-schema.js';
/** The whole answer must be JSON and, where a JSON Schema is given, conform to it. */
export function gradeIsJson(answer, schema) {
    const value = readJson(answer);
    if (schema === undefined)
        return told(value !== undefined, 'is JSON');
    return gradeBySchema(value === undefined ? [] : [value.json], compileSchema(schema), 'is JSON that conforms to the schema');
}
/** Somewhere in the answer there must be a JSON object; where a JSON Schema is given, one that conforms to it. */
export function gradeContainsJson(answer, schema) {
    const objects = findJsonObjects(answer);
    if (objects === undefined)
        return graderError('the answer opens too many braces to be searched for JSON');
    if (schema === undefined)
        return told(objects.length > 0, 'contains a JSON object');
    return gradeBySchema(objects, compileSchema(schema), 'contains a JSON object that conforms to the schema');
}
function gradeBySchema(values, validator, claim) {
    if ('problem' in validator)
        return graderError(`the JSON Schema is not valid: ${validator.problem}`);
    try {
        return told(values.some(validator.conforms), claim);
    }
    catch {
        return graderError('the answer is nested too deep to be held to the schema');
    }
}
const told = (holds, claim) => passOrFail(holds, `the answer ${holds ? '' : 'not '}${claim}`);
