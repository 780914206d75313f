import { expect, test } from 'vitest';
import { phoneNumberIn } from '../../../../src/domain/corpus/quality/phone-number.js';

test.each([
  ['call +49 30 901820, please', '+49 30 901820'],
  ['+49(0)30 901820', '+49(0)30 901820'],
  ['reach me (+44 7911 842910)', '+44 7911 842910'],
  ['E-mail or Phone: +972-4-8307322', '+972-4-8307322'],
  ['[call](tel:+33142685300)', '+33142685300'],
  ['+1 212.736.5000', '+1 212.736.5000'],
  ['+7 (912) 578-67-59', '+7 (912) 578-67-59'],
  ['the desk is at (212) 736-5000.', '(212) 736-5000'],
  ['phone 212-736-5000', '212-736-5000'],
  ['Tel. 0664/842910', '0664/842910'],
  ['Telefon: (030) 901820', '(030) 901820'],
  ['Tel.: 601 748 671', '601 748 671'],
  ['Fax no: 07911 842910', '07911 842910'],
])('a phone number stands in %j', (text, number) => {
  expect(phoneNumberIn(text)).toEqual({ at: text.indexOf(number), text: number });
});

test.each([
  'order 212-736-5000 of 2026-11-29',
  'version 1.0.0+20130313144700, the build +20130313',
  'at 2026-11-29T10:00:00+0200 or +02:00',
  'the largest is +2147483647, then +4294967295',
  'at +40.71281234 -74.00601234, or +40.75-074.00/',
  'it grew by +250 000 000 to 1,250,000,000',
  'call +1 555 012 3456, (212) 555-0123 or +44 7700 900123',
  'placeholders: +49 123 4567890, +1 234 567 8901, +99 999 999 9999',
  'for free: +1 800 736 5000, +44 800 901820, Tel. 0800 901820',
  'a telegram 0301 901820, a headphone 0301 901820',
  'mobile 1024 768, phone: 2026-11-29, tel 1234',
  'a call to +11 2 901 8201',
  'C++20 and A+12345678',
  'the hash 3f+491701842910ab',
  '',
])('none stands in %j', (text) => {
  expect(phoneNumberIn(text)).toBeUndefined();
});

test.each([
  '+'.repeat(200_000),
  `+${'1'.repeat(43)}x `.repeat(5000),
  `tel: 0${'12 '.repeat(9)}x`.repeat(5000),
  'tel'.repeat(100_000),
])('no text takes long (%#)', (text) => {
  const startedAtMs = performance.now();
  phoneNumberIn(text);
  expect(performance.now() - startedAtMs).toBeLessThan(1000);
});
