import type { DesiredState } from '../deploy/desired-state.js';
import type { Observation } from '../observation/observation.js';
import type { EntryEvidence } from './entry-evidence.js';
import type { StageVerdict } from './judge-stage.js';
import type { PromotionSettings } from './promotion-settings.js';
import type { Rollout, RolloutRecord, RolloutStage } from './rollout.js';

/** A state with a release on its way. */
export type RolloutState = DesiredState & { readonly rollout: Rollout };

/** What a call that may move a rollout brings. */
export type AdvanceRequest = {
  readonly settings: PromotionSettings;
  readonly entry: EntryEvidence;
  readonly observations: readonly Observation[];
  /** What was given as evidence and could not be read, a sentence each. */
  readonly unreadable: readonly string[];
  /** Stages that this call lets the rollout enter, of those that wait for approval. */
  readonly approved: readonly RolloutStage[];
  /** What tells this call from others: made twice, it counts once. */
  readonly occasion: string;
  readonly by: string;
  /** By the clock of whoever calls. */
  readonly now: string;
};

/** Where a rollout got to, or how it ended. */
export type Moved = {
  readonly state: DesiredState;
  readonly records: readonly RolloutRecord[];
  /** Where the rollout is now, or was when it ended. */
  readonly stage: RolloutStage;
  readonly weight: number;
  readonly judged: StageVerdict;
  readonly waitsFor: readonly string[];
};
