import { z } from 'zod';
import { own } from '../../artifacts/own.js';
import { isJsonObject, isPresent } from '../../artifacts/read-json.js';
import { askedKey } from '../call/asked-key.js';
import { remembered } from '../remembered.js';
/** What is peculiar about asking a model; what is absent holds for most. */
export const ModelQuirks = z.strictObject({
    output_cap: z
        .enum(['max_tokens', 'max_completion_tokens'])
        .optional()
        .describe('The field in which the OpenAI dialect takes the output cap'),
    refuses: z
        .array(z.string().min(1))
        .optional()
        .describe('Parameters that the model refuses unless they are absent or at their default; [] for none'),
    refuses_unless_effort_none: z
        .array(z.string().min(1))
        .optional()
        .describe('Parameters that the model refuses while it reasons'),
    default_effort: z.string().optional().describe('The reasoning effort when none is asked for'),
    tools_effort: z.string().optional().describe('The one reasoning effort with which the model calls tools'),
    json_schema: z
        .enum(['native', 'tool'])
        .optional()
        .describe('Whether the model takes an output schema itself or through a tool that it is made to call (Anthropic)'),
    forced_tools: z.boolean().optional().describe('False where the model refuses to be made to call a tool'),
});
const sampling = [
    'temperature',
    'top_p',
    'presence_penalty',
    'frequency_penalty',
    'logprobs',
    'top_logprobs',
    'logit_bias',
];
const newCap = { output_cap: 'max_completion_tokens' };
/**
 * The first pattern that an id matches counts; a leading path such as `openai/` or `us.openai.` does not. Sources:
 * developers.openai.com (reasoning, models/gpt-6-luna), itzcrazykns/vane#1173, platform.claude.com (migration guides).
 */
const table = [
    [/^o[134](?![a-z0-9])/, { ...newCap, refuses: sampling }],
    [/^gpt-5(?:\.\d+)?-chat/, newCap],
    [/^gpt-5(?![.\da-z])/, { ...newCap, refuses: sampling }],
    [/^gpt-5\.[1-4](?!\d)/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'none' }],
    [
        /^gpt-(?:5\.6|6(?:\.\d+)?)-luna/,
        { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium', tools_effort: 'none' },
    ],
    [/^gpt-[56](?![a-z0-9])/, { ...newCap, refuses_unless_effort_none: sampling, default_effort: 'medium' }],
    [
        /^claude-(?:opus-5[-.]5|(?:fable|mythos)-5[-.]1|mythos-preview)/,
        { refuses: ['temperature', 'top_p', 'top_k'], forced_tools: false },
    ],
    [/^claude-(?:[123]|(?:opus|sonnet)-4(?:-[01])?(?:-\d{8})?$)/, { json_schema: 'tool' }],
    [/^claude-(?:opus-4[-.][78](?!\d)|[a-z]+-[5-9](?!\d))/, { refuses: ['temperature', 'top_p', 'top_k'] }],
];
/** What is peculiar about a model: what the user declared, over what is known. */
export function quirksOf(model, declared) {
    const known = knownQuirks(model);
    return declared === undefined ? known : { ...known, ...declared };
}
const knownQuirks = remembered((model = '') => {
    const id = model
        .slice(model.lastIndexOf('/') + 1)
        .toLowerCase()
        .replace(/^(?:(?:us|eu|apac|jp|au|global)\.)?(?:openai|anthropic)\./, '');
    return table.find(([pattern]) => pattern.test(id))?.[1] ?? {};
});
/** Values that ask for nothing, so that a model that refuses the parameter has nothing to refuse. */
const harmless = {
    temperature: [1],
    top_p: [1],
    n: [1],
    presence_penalty: [0],
    frequency_penalty: [0],
    logprobs: [false],
    parallel_tool_calls: [true],
    top_logprobs: [0],
};
/** Whether a parameter has a value at which any model answers as without it. */
export const asksForNothing = (name, value) => !isPresent(value) || (own(harmless, name)?.includes(value) ?? false) || (name === 'logit_bias' && isEmpty(value));
/** A bias of no token. */
const isEmpty = (value) => isJsonObject(value) && Object.keys(value).length === 0;
/**
 * Fits parameters to what a model and its dialect take. What is at its default is left out where it would be refused;
 * what is not is never dropped, since an answer would then be to another question than the one that was asked. The one
 * reasoning effort with which a model calls tools is added where none is asked for.
 */
export function fitParameters(given, quirks, dialectRefuses = []) {
    const { model, parameters } = given;
    const wantsTools = Array.isArray(parameters.tools) && parameters.tools.length > 0 && parameters.tool_choice !== 'none';
    const asked = parameters.reasoning_effort ?? undefined;
    const { tools_effort: toolsEffort, default_effort: defaultEffort } = quirks;
    if (wantsTools && toolsEffort !== undefined && asked !== undefined && asked !== toolsEffort) {
        const key = askedKey(given, 'reasoning_effort');
        return {
            kind: 'refused',
            reason: `${model} calls tools only with ${key} ${toolsEffort}, not ${String(asked)}`,
            key,
        };
    }
    const effort = wantsTools && toolsEffort !== undefined ? toolsEffort : asked;
    const reasons = (effort ?? defaultEffort) !== 'none';
    const refuses = [
        ...dialectRefuses,
        ...(quirks.refuses ?? []),
        ...(reasons ? (quirks.refuses_unless_effort_none ?? []) : []),
    ];
    const wrong = refuses.find((name) => !asksForNothing(name, parameters[name]));
    if (wrong !== undefined) {
        const key = askedKey(given, wrong);
        const advice = adviceOn(wrong, { ...quirks, effortKey: askedKey(given, 'reasoning_effort') }, dialectRefuses);
        return { kind: 'refused', reason: `${model} takes no \`${key}\`: ${advice}`, key };
    }
    const isUnchanged = effort === asked && refuses.every((name) => parameters[name] === undefined);
    if (isUnchanged)
        return { kind: 'fitted', parameters };
    const fitted = Object.entries(parameters).filter(([name]) => !refuses.includes(name));
    const added = effort === undefined ? {} : { reasoning_effort: effort };
    return { kind: 'fitted', parameters: { ...Object.fromEntries(fitted), ...added, max_tokens: parameters.max_tokens } };
}
function adviceOn(name, { refuses_unless_effort_none: whileReasoning, effortKey }, dialect) {
    if (dialect.includes(name))
        return 'its provider has no such parameter, so leave it out';
    if (whileReasoning?.includes(name))
        return `leave it out, or set ${effortKey} to none`;
    return 'leave it out, or correct what is known of the model with `quirks`';
}
