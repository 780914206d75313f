import { z } from 'zod';

/** `gateway.circuit_breaker` of lanegate.yml: when a target that fails, crawls or costs too much is left alone. */
export const CircuitBreakerSettings = z.strictObject({});
export type CircuitBreakerSettings = z.infer<typeof CircuitBreakerSettings>;
