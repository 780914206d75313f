import { systemFiles } from '../src/adapters/system/files.js';
import { createSecretKeeper } from '../src/adapters/system/secret-keeper.js';
import { createFileTraces } from '../src/adapters/traces/file-traces.js';
import type { SpendEntry } from '../src/domain/inference/budget/spend-entry.js';
import { GatewaySettings } from '../src/domain/inference/gateway-settings.js';
import type { Provider } from '../src/domain/inference/provider/provider.js';
import { openAnswers, openGateway } from '../src/open-gateway.js';
import type { GuardedModel } from '../src/ports/gateway.js';

/** What benchmarks of the gateway import: the same modules as the product's bundle, which has no exports for them. */
export { worstCaseOf } from '../src/domain/inference/budget/worst-case.js';

export type MeasuredGateway = {
  readonly providers: readonly Provider[];
  readonly concurrency: number;
  /** Where answers and traces are written. */
  readonly folder: string;
  readonly cacheMegabytes?: number;
  readonly onSpend?: (entry: SpendEntry) => void;
};

/**
 * A gateway with everything on: caps of every scope, which bind no call, answers and traces on disk, a known secret.
 */
export async function openMeasuredGateway({ providers, concurrency, folder, ...options }: MeasuredGateway) {
  const { cacheMegabytes = 256, onSpend } = options;
  const secrets = createSecretKeeper();
  secrets.remember('a-key-that-stands-nowhere-in-an-answer');
  const settings = GatewaySettings.parse({ cache: { max_megabytes: cacheMegabytes } });
  const answers = openAnswers(`${folder}/answers`);
  const traces = createFileTraces({ files: systemFiles, scrub: secrets.scrub });
  const spans = await traces.open({
    path: `${folder}/traces.jsonl`,
    run: 'measured',
    resumes: false,
    settings: settings.traces,
  });
  const model: GuardedModel = openGateway(answers, () => '', secrets).open({
    providers,
    concurrency,
    settings,
    spans,
    onSpend,
    caps: {
      perRequest: { tokens: 100_000, usd: 10 },
      perSession: { tokens: 1e9, calls: 1e9 },
      perUser: { usdPerHour: 1e6 },
      perHour: { usdPerHour: 1e6 },
      perRun: { usd: 1e6, tokens: 1e12, milliseconds: 3_600_000 },
    },
    alreadySpent: { usd: 0, tokens: 0, calls: 0 },
    recordings: [],
    headRecordings: [],
  });
  const close = async (): Promise<string | undefined> => {
    await answers.close();
    return spans.close();
  };
  return { model, close };
}
