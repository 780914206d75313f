import type { Blocker, Verdict } from '../../gate/verdict.js';
import type { AppliedOverride } from '../../override/override.js';
import { formatAmount } from '../words/format-quantity.js';
import type { Notice, Text } from './evidence.js';

/** Overrides told one by one before the rest is counted. */
export const mostOverrides = 3;

/** What somebody set aside, by whom, until when and why; those in force first. */
export function overrideNotices({ overrides = [], blockers = [] }: Verdict): Notice[] {
  const standing = blockers.find(({ overridden }) => !overridden);
  const told = [...overrides].sort((one, other) => Number(other.holds) - Number(one.holds));
  const rest = told.length - mostOverrides;
  return [
    ...told.slice(0, mostOverrides).map((override) => noticeOf(override, standing)),
    ...(rest > 0 ? [{ label: 'Overrides', text: [`${formatAmount(rest, 'more override')} of this commit.`] }] : []),
  ];
}

function noticeOf(override: AppliedOverride, standing: Blocker | undefined): Notice {
  const { by, at, expires, lanes, reason, holds, why_not: whyNot } = override;
  const given: Text[] = [{ name: by }, ' on ', momentOf(at), ` for ${lanes.join(', ')}`];
  const because: Text[] = [': “', { said: reason }, '”.'];
  if (holds) {
    const left: Text[] =
      standing === undefined
        ? []
        : [
            ' What stands takes an override that names ',
            `${standing.lanes.join(' and ')}: `,
            { said: standing.reason },
            '.',
          ];
    return {
      label: standing === undefined ? 'Overridden' : 'Overridden in part',
      text: ['By ', ...given, ', until ', momentOf(expires), ...because, ' No score is changed by it.', ...left],
    };
  }
  const why: Text[] = whyNot === undefined ? ['.'] : [': ', { said: whyNot }, '.'];
  return { label: 'Override without effect', text: ['By ', ...given, ...because, ' It does not hold', ...why] };
}

/** `2026-12-03 14:00 UTC`; a moment that is written in another way as it is. */
export function momentOf(moment: string): Text {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?Z$/.exec(moment) ?? [];
  return day === undefined || time === undefined ? { name: moment } : `${day} ${time} UTC`;
}

/** The overrides that let a change through which would be held up without them; none where nothing held it up. */
export function overridesInEffect({ blocks, blockers = [], overrides = [] }: Verdict): AppliedOverride[] {
  const isLetThrough = !blocks && blockers.some(({ overridden }) => overridden);
  return isLetThrough ? overrides.filter(({ holds }) => holds) : [];
}
