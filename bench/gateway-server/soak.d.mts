import type { ServingReport } from '../../src/domain/serving/serving-report.js';

type ServerSoak = {
  /** A folder of its own. */
  readonly folder: string;
  readonly calls: number;
  readonly concurrency: number;
  readonly watch?: (residentMegabytes: number) => void;
};

/** What became of the calls, what the provider counted, and what the gateway told. */
export type SoakedServer = {
  readonly calls: number;
  readonly outcome: {
    readonly answered: number;
    readonly wrongAnswers: number;
    readonly failures: Readonly<Record<string, number>>;
  };
  readonly account: { readonly attempts: Readonly<Record<string, number>> };
  readonly report: ServingReport;
  readonly spending: { readonly settled: number };
  /** What they do not agree on, in sentences. */
  readonly violations: readonly string[];
};

export declare function soakServer(soak: ServerSoak): Promise<SoakedServer>;

/** What the parts of a soak do not agree on. */
export declare function serverViolationsOf(soaked: Omit<SoakedServer, 'violations'>): string[];
