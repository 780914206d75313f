import { z } from 'zod';

/** What a suite can show, told before its first call. */
export const Power = z.strictObject({
  cases: z.number().int(),
  repeats: z.number().int(),
  standard_deviation: z.number().describe('Of the paired differences that is reckoned with'),
  source: z.enum(['measured', 'assumed']).describe('measured: from an earlier run of the same yardstick'),
  detectable_drop: z.number().describe('The drop that is found with 80 % power'),
  passable_margin: z.number().describe('The margin that an unchanged head passes four times of five'),
  margin: z.number().describe('The margin that binds'),
  margin_widened: z.boolean(),
  expected_usd: z.number().describe('What the run is likely to cost'),
  greatest_usd: z.number().describe('What it can cost at the most'),
});
export type Power = z.infer<typeof Power>;
