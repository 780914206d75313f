import { isJsonObject } from '../../artifacts/read-json.js';
/**
 * Whether OpenAI takes a schema as one that an answer is held to: each object in it closed, and each property of it
 * required (platform.openai.com/docs/guides/structured-outputs, supported schemas). It refuses others outright.
 */
export function isStrictSchema(schema) {
    if (Array.isArray(schema))
        return schema.every(isStrictSchema);
    if (!isJsonObject(schema))
        return true;
    const { properties, required, additionalProperties } = schema;
    if (schema.type === 'object' || properties !== undefined) {
        const names = isJsonObject(properties) ? Object.keys(properties) : [];
        const demanded = Array.isArray(required) ? required : [];
        if (additionalProperties !== false || names.some((name) => !demanded.includes(name)))
            return false;
    }
    return Object.values(schema).every(isStrictSchema);
}
