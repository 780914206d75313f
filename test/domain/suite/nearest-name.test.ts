import { expect, test } from 'vitest';
import { suggestName } from '../../../src/domain/suite/nearest-name.js';

const known = ['services/mail/triage', 'services/mail/reply', 'services/chat/reply', 'routing'];

test.each([
  ['routin', 'did you mean `routing`?'],
  ['triage', 'did you mean `services/mail/triage`?'],
  ['reply', 'known: services/mail/triage, services/mail/reply, services/chat/reply, routing'],
  ['iage', 'known: services/mail/triage, services/mail/reply, services/chat/reply, routing'],
])('for %s: %s', (written, hint) => {
  expect(suggestName(written, known)).toBe(hint);
});
