import { z } from 'zod';
import { terminalLine } from '../report/terminal/text.js';
/** The engines that configuration can be compiled for. */
export const Engine = z.enum(['litellm', 'envoy', 'flagd']);
/** Something of the policy that an engine cannot do, or not as the policy says. */
export const Cannot = z.strictObject({
    key: z.string().describe('Where the policy says it, in lanegate.yml'),
    why: z.string().describe('What becomes of it, in a sentence'),
});
/** The configuration of one engine. */
export const Compiled = z.strictObject({
    version: z.literal(1),
    engine: Engine,
    file: z.string().describe('What the engine’s own documentation calls the file'),
    text: z.string(),
    schema: z
        .enum(['engine', 'ours'])
        .describe('Whose schema it was held to: that of the engine, or ours where the engine has none'),
    cannot: z.array(Cannot),
});
/** What holds of every policy in an engine, since nobody asked for each default. */
const alwaysSo = {
    litellm: 'Guards of Lanegate at their defaults that LiteLLM has no equal of do not hold.',
    envoy: 'Guards of Lanegate at their defaults that Envoy has no equal of do not hold; traces are set up where it is installed.',
    flagd: 'Flags say who answers. Retries, timeouts, breakers and traces are the application’s.',
};
/** What stands above every compiled file, one line each whatever names say: where it is from, what it does not do. */
export function preamble(engine, cannot) {
    return [
        `Compiled from lanegate.yml for ${engine}. Change the policy and compile it again rather than this file.`,
        alwaysSo[engine],
        ...(cannot.length === 0 ? [] : ['What the policy says and this engine does not do:']),
        ...cannot.map(({ key, why }) => terminalLine(`- ${key}: ${why}`)),
    ];
}
/** Each thing once, however many models share it. */
export const eachOnce = (cannot) => [
    ...new Map(cannot.map((each) => [`${each.key} ${each.why}`, each])).values(),
];
