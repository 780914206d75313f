import { z } from 'zod';
import { canonicalJson } from '../artifacts/digest.js';
import { GraderSpec } from '../graders/grader-spec.js';
import { describeMessage, Message } from '../inference/call/message.js';
import { asText } from '../templates/rendering.js';
const JsonValue = z.json();
/** What a tool answered once, to be given to the model whenever it asks the same. */
export const ToolResult = z.strictObject({
    name: z.string().min(1),
    arguments: z
        .record(z.string(), JsonValue)
        .optional()
        .describe('The call it answers; any call of the tool when absent'),
    result: JsonValue,
});
const neverGiven = 'has two answers to one call, of which only the first would ever be given';
/** False where an earlier result answers every call that a later one, which says something else, is for. */
function isReachable(results) {
    const known = new Map();
    return results.every(({ name, arguments: given, result }) => {
        const call = canonicalJson([name, given ?? null]);
        const said = canonicalJson(result);
        const earlier = known.get(call) ?? said;
        known.set(call, earlier);
        return earlier === said;
    });
}
/** One question of a dataset, as its author writes it. */
export const CaseRecord = z
    .strictObject({
    id: z.union([z.string().min(1), z.number().transform(String)]).optional(),
    vars: z.record(z.string(), JsonValue),
    expected: JsonValue.optional(),
    expected_any: z.array(JsonValue).min(1).optional().describe('Several right answers, in the place of `expected`'),
    messages: z.array(Message).min(1).optional().describe('The conversation itself, for a target without a prompt'),
    tags: z.array(z.string()).optional(),
    cluster: z.union([z.string(), z.number().transform(String)]).optional(),
    graders: z.array(GraderSpec).optional().describe('Graders of this case alone, beside those of its suite'),
    turns: z.array(z.string().min(1)).optional().describe('What the user says next, one after each answer'),
    tool_results: z
        .array(ToolResult)
        .refine(isReachable, neverGiven)
        .optional()
        .describe('What tools answer when the model calls them'),
    context: z.array(z.string()).optional().describe('What retrieval gave, for graders and readers'),
})
    .refine(({ expected, expected_any: any }) => expected === undefined || any === undefined, 'has `expected` and `expected_any`, of which only one can be the right answer');
/** A case without where it stands, which says nothing of what it asks. */
export const withoutPlace = ({ line: _, path: __, ...question }) => question;
/** Where a case stands of which its suite names the file. */
export const placeOfCase = ({ path }, question) => ({
    path: question.path ?? path,
    ...(question.line === undefined ? {} : { line: question.line }),
});
/** Keys that prompt files write among the variables although they are no part of the question. */
const besideTheQuestion = new Set(['id', 'name', 'expected']);
/** What a case asks, its turns included, for people and judges. */
export const describeQuestion = (question) => [describeOpening(question), ...turnsOf(question).map(describeMessage)].join('\n\n');
/** What the user says after the opening. */
export const turnsOf = ({ turns = [] }) => turns.map((content) => ({ role: 'user', content }));
/** What a case asks at first: the messages that it brings, else its one variable, or each of them by name. */
export function describeOpening({ vars, messages = [] }) {
    const [only, ...others] = messages;
    if (only !== undefined)
        return others.length === 0 ? only.content : messages.map(describeMessage).join('\n\n');
    return describeVariables(vars);
}
function describeVariables(vars) {
    const entries = Object.entries(vars).filter(([name]) => !besideTheQuestion.has(name));
    const [only, second] = entries;
    if (only !== undefined && second === undefined)
        return asText(only[1]);
    return entries.map(([name, value]) => `${name}: ${asText(value)}`).join('\n');
}
