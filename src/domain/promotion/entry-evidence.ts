import { type CombinationEvidence, judgedBeside } from '../deploy/fit-checks.js';
import type { VerdictWord } from '../gate/verdict-word.js';
import { hoursBetween } from '../moment.js';
import type { Release } from '../release/release.js';
import type { LaneDigests } from '../release/released-lane.js';
import type { Finding } from './finding.js';
import type { PromotionSettings } from './promotion-settings.js';

/**
 * What an evaluation of the release, together with what runs in an environment, came to; `undefined` of none on record.
 */
export type JudgedTogether = { readonly verdict: VerdictWord; readonly blocks: boolean } | undefined;

/** The newest evaluation of a release together with the lanes that run in an environment. */
export function judgedTogether(release: Release, lanes: LaneDigests, evidence: CombinationEvidence): JudgedTogether {
  const { newest, override, isLetThrough } = judgedBeside(release, lanes, evidence);
  if (newest === undefined) return override === undefined ? undefined : { verdict: 'not-affected', blocks: false };
  return { verdict: newest.verdict, blocks: !isLetThrough && override === undefined };
}

/** Where an environment that goes before stands. */
export type EarlierEnvironment = {
  readonly name: string;
  /** Since when it has run the release; `undefined` where it does not run it. */
  readonly since: string | undefined;
  readonly judged: JudgedTogether;
};

/** What is known of a release before production sees it. */
export type EntryEvidence = {
  /** Of the release with what runs in the environment that it is promoted in. */
  readonly judged: JudgedTogether;
  readonly earlier: readonly EarlierEnvironment[];
};

/** Whether the release was evaluated together with what runs where it goes. */
export const judgeDev = ({ judged }: EntryEvidence): Finding[] => [judgeTogether('evaluation', judged)];

/**
 * Whether every environment of staging has run the release long enough and was evaluated with it, and every other one
 * that goes before runs it.
 */
export function judgeStaging({ earlier }: EntryEvidence, { staging }: PromotionSettings, moment: string): Finding[] {
  const others = earlier.filter(({ name }) => !staging.environments.includes(name));
  const staged = staging.environments.flatMap((name) => {
    const found = earlier.find((each) => each.name === name);
    if (found?.since === undefined) return [doesNotRun(name)];
    return [judgeSoak(name, hoursBetween(found.since, moment), staging.soak_hours), judgeTogether(name, found.judged)];
  });
  const findings = [...staged, ...others.map(judgeOrder)];
  if (findings.length > 0) return findings;
  return [{ subject: 'staging', verdict: 'pass', reason: 'no environment is named that goes before' }];
}

const doesNotRun = (subject: string): Finding => ({
  subject,
  verdict: 'inconclusive',
  reason: 'does not run the release',
});

/** What only has to come first, as `after` says, is neither soaked nor evaluated anew. */
const judgeOrder = ({ name, since }: EarlierEnvironment): Finding =>
  since === undefined
    ? doesNotRun(name)
    : { subject: name, verdict: 'pass', reason: `runs the release since ${since}` };

function judgeSoak(subject: string, hours: number, needed: number): Finding {
  if (hours >= needed) return { subject, verdict: 'pass', reason: `has run the release for ${hours.toFixed(0)} hours` };
  return { subject, verdict: 'inconclusive', reason: `has run the release for ${hours.toFixed(0)} of ${needed} hours` };
}

function judgeTogether(subject: string, judged: JudgedTogether): Finding {
  if (judged === undefined)
    return {
      subject,
      verdict: 'inconclusive',
      reason: 'the release was never evaluated together with what runs there',
    };
  const { verdict, blocks } = judged;
  if (!blocks) return { subject, verdict: 'pass', reason: `evaluated together with what runs there: ${verdict}` };
  const word = verdict === 'fail' || verdict === 'error' ? verdict : 'inconclusive';
  return { subject, verdict: word, reason: `evaluated together with what runs there: ${verdict}, which blocks` };
}
