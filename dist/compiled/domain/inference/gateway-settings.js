import { z } from 'zod';
import { forFew } from '../artifacts/for-few.js';
import { ServerSettings } from '../serving/server-settings.js';
import { CacheSettings } from './cache/cache-settings.js';
import { CircuitBreakerSettings } from './circuit-breaker/circuit-breaker-settings.js';
import { KillSwitchSettings } from './kill-switch/kill-switch-settings.js';
import { RetrySettings } from './retry/retry-settings.js';
import { TraceSettings } from './trace/trace-settings.js';
/** `gateway:` of lanegate.yml. */
export const GatewaySettings = z.strictObject({
    retry: RetrySettings.prefault({}),
    circuit_breaker: CircuitBreakerSettings.prefault({}),
    kill_switch: KillSwitchSettings.prefault({}),
    cache: CacheSettings.prefault({}),
    traces: TraceSettings.prefault({}),
    server: ServerSettings.prefault({}),
});
export const defaultGatewaySettings = GatewaySettings.parse({}, forFew(1));
