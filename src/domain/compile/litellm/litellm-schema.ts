import { z } from 'zod';

/**
 * The part of LiteLLM's `config.yaml` that is written, closed. LiteLLM has no schema of its own and takes unknown keys
 * without a word, so a slip would start clean: this one is ours, after docs.litellm.ai/docs/proxy/config_settings and
 * litellm/types/router.py.
 */
const Seconds = z.number().positive();
const Rate = z.number().nonnegative();
const FromEnvironment = z.string().regex(/^os\.environ\/[A-Z][A-Z0-9_]*$/, 'no secret may stand in the file');

const parameters = z.looseObject({}).optional();

const LitellmParams = z.strictObject({
  model: z.string().regex(/^[a-z_]+\/./, 'needs the name of its provider before a slash'),
  api_base: z.union([z.url(), FromEnvironment]).optional(),
  api_key: z.union([FromEnvironment, z.literal('unused')]).optional(),
  api_version: z.string().optional(),
  aws_region_name: z.string().optional(),
  weight: z.number().int().positive(),
  timeout: Seconds,
  stream_timeout: Seconds.optional(),
  silent_model: z.string().optional(),
  input_cost_per_token: Rate.optional(),
  output_cost_per_token: Rate.optional(),
  cache_read_input_token_cost: Rate.optional(),
  cache_creation_input_token_cost: Rate.optional(),
  cache_creation_input_token_cost_above_1hr: Rate.optional(),
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  top_k: z.number().optional(),
  max_tokens: z.number().int().positive().optional(),
  seed: z.number().int().optional(),
  stop: z.union([z.string(), z.array(z.string())]).optional(),
  presence_penalty: z.number().optional(),
  frequency_penalty: z.number().optional(),
  reasoning_effort: z.string().optional(),
  response_format: parameters,
  extra_body: parameters,
});
export type LitellmParams = z.infer<typeof LitellmParams>;

const Deployment = z.strictObject({
  model_name: z.string().min(1),
  litellm_params: LitellmParams,
  model_info: z.strictObject({ id: z.string().min(1) }),
});

const Fallback = z
  .record(z.string(), z.array(z.string()).min(1))
  .refine((fallback) => Object.keys(fallback).length === 1, 'is of one group alone');

export const LitellmConfig = z
  .strictObject({
    model_list: z.array(Deployment).min(1),
    router_settings: z.strictObject({
      routing_strategy: z.literal('simple-shuffle'),
      num_retries: z.number().int().nonnegative(),
      timeout: Seconds,
      allowed_fails: z.number().int().nonnegative().optional(),
      cooldown_time: Seconds.optional(),
      disable_cooldowns: z.literal(true).optional(),
      fallbacks: z.array(Fallback).optional(),
      ignore_invalid_deployments: z.literal(false),
    }),
    litellm_settings: z.strictObject({
      drop_params: z.literal(false),
      max_budget: z.number().positive().optional(),
      budget_duration: z
        .string()
        .regex(/^\d+[smhd]$/)
        .optional(),
      callbacks: z.array(z.literal('otel')).optional(),
    }),
    callback_settings: z.strictObject({ otel: z.strictObject({ message_logging: z.boolean() }) }).optional(),
    general_settings: z.strictObject({ master_key: FromEnvironment }),
  })
  .superRefine(({ model_list: deployments, router_settings: { fallbacks = [] } }, context) => {
    const groups = new Set(deployments.map(({ model_name: name }) => name));
    const named = [
      ...fallbacks.flatMap((fallback) => Object.entries(fallback).flatMap(([group, others]) => [group, ...others])),
      ...deployments.flatMap(({ litellm_params: { silent_model: silent } }) => (silent === undefined ? [] : [silent])),
    ];
    const unknown = named.find((name) => !groups.has(name));
    if (unknown !== undefined) context.addIssue({ code: 'custom', message: `there is no group ${unknown}` });
    const ids = deployments.map(({ model_info: { id } }) => id);
    if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: 'two deployments have one id' });
  });
export type LitellmConfig = z.infer<typeof LitellmConfig>;
