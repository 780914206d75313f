import { z } from 'zod';

/** What a suite can show, told before its first call. */
export const Power = z.strictObject({
  cases: z.number().int().describe('Cases that are planned, of all shards together'),
  repeats: z.number().int(),
  alpha: z.number().optional().describe('One-sided, of all looks together; 0.05 when absent'),
  looks: z.number().int().optional().describe('How often the scores are looked at; once at the end when absent'),
  unit: z.enum(['case', 'cluster']).optional().describe('What is compared; cases when absent'),
  units: z.number().int().optional().describe('How many of them the metric has that is reckoned with'),
  standard_deviation: z.number().describe('Of the paired differences that is reckoned with'),
  source: z.enum(['measured', 'assumed']).describe('measured: from an earlier run of the same yardstick'),
  measured: z
    .strictObject({
      head: z.string().describe('The head of the earlier run'),
      metric: z.string().describe('The metric that was noisiest there, of those that decide'),
    })
    .optional(),
  detectable_drop: z.number().describe('The drop that is found with 80 % power, where it comes of cases that break'),
  passable_margin: z.number().describe('The margin that an unchanged head passes four times of five'),
  margin: z.number().describe('The margin that binds'),
  margin_widened: z.boolean(),
  enough_units: z
    .number()
    .int()
    .optional()
    .describe(
      'About how many units would let an unchanged head pass the margin that somebody set, or else that of 5 points, four ' +
        'times of five; absent where no number does',
    ),
  expected_usd: z.number().describe('What the run is likely to cost'),
  expected_from: z
    .enum(['earlier-run', 'input-size'])
    .optional()
    .describe('What that is reckoned from: what samples cost in an earlier run, or the size of what is sent'),
  greatest_usd: z.number().describe('What it can cost at the most'),
});
export type Power = z.infer<typeof Power>;

/** What a suite of an evaluation says of it. */
export const poweredBy = (power: Power | undefined): { readonly power?: Power } =>
  power === undefined ? {} : { power };
