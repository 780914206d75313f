/** The files that users and other programs read and write, by the name of their schema. */
export const schemaNames = [
  'lanegate',
  'case',
  'recording',
  'change-set',
  'history',
  'plan',
  'sample',
  'mixed-sample',
  'spend-entry',
  'evaluation',
  'verdict',
  'comparison',
  'ask-result',
  'anchor',
  'canary-report',
  'plan-report',
  'selftest',
  'doctor-report',
  'gateway-state',
] as const;
export type SchemaName = (typeof schemaNames)[number];
