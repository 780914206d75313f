import { z } from 'zod';
import { RepositoryPath } from '../artifacts/repository-path.js';

const forbiddenKeyVariable = /^(GITHUB|ACTIONS|RUNNER)_/;

/** The environment variable that holds a key; the runner's own variables are never sent to a provider. */
export const KeyVariable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'must be the name of an environment variable')
  .refine((name) => !forbiddenKeyVariable.test(name), 'must not be a GITHUB_*, ACTIONS_* or RUNNER_* variable');

export const Provider = z.discriminatedUnion('api', [
  z.strictObject({
    api: z.literal('openai').describe('Any endpoint that speaks the OpenAI chat completions dialect'),
    base_url: z.url({ protocol: /^https?$/ }).describe('Up to and without /chat/completions'),
    key_env: KeyVariable.optional(),
    timeout_s: z.number().positive().max(600).optional().describe('How long one request may take; 60 when absent'),
  }),
  z.strictObject({
    api: z.literal('replay').describe('Answers recorded earlier; free and repeatable'),
    path: RepositoryPath,
  }),
  z.strictObject({ api: z.literal('embedded').describe('The in-process learner; no key, no network') }),
]);
export type Provider = z.infer<typeof Provider>;

/** Providers that need no declaration, with their usual key variables. */
export const builtInProviders: Readonly<Record<string, Provider>> = {
  openai: { api: 'openai', base_url: 'https://api.openai.com/v1', key_env: 'OPENAI_API_KEY' },
  openrouter: { api: 'openai', base_url: 'https://openrouter.ai/api/v1', key_env: 'OPENROUTER_API_KEY' },
  ollama: { api: 'openai', base_url: 'http://127.0.0.1:11434/v1' },
  embedded: { api: 'embedded' },
};

/** True when no one is paid for an answer, whatever the model. */
export const isFree = (provider: Provider): boolean => provider.api === 'replay' || provider.api === 'embedded';

/** Who answers, as far as answers depend on it: keys and timeouts are no part of it. */
export function providerIdentity(provider: Provider): string {
  switch (provider.api) {
    case 'openai':
      return `openai ${provider.base_url}`;
    case 'replay':
      return `replay ${provider.path}`;
    case 'embedded':
      return 'embedded';
  }
}
