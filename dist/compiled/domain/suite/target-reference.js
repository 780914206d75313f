import { z } from 'zod';
import { CommandSpec, EndpointSpec } from '../inference/program/program-provider.js';
const Name = z.string().min(1);
/** The prompt of a target that names none: each case brings the whole conversation. */
export const messagesOfCases = '(messages of the cases)';
/** A prompt, and what answers it. */
const PromptReference = z.strictObject({
    prompt: Name.default(messagesOfCases).describe('When absent, the `messages` of each case are asked'),
    model: Name.optional().describe("A binding under `models` or a route under `routes`; the prompt's own when absent"),
});
/** What a suite evaluates: a prompt with a model, a program, or an HTTP endpoint. */
export const TargetReference = z.union([PromptReference, z.strictObject({ command: CommandSpec }), EndpointSpec]);
/** The prompt that a suite names; none where a program or an endpoint answers. */
export const promptOf = (reference) => 'prompt' in reference ? reference.prompt : undefined;
