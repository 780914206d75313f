import { secretShapes } from '../../inference/trace/redaction.js';
import { type Found, firstFound } from './first-found.js';
import { phoneNumberIn } from './phone-number.js';
import { publicAddressIn } from './public-address.js';
import type { TextFlaw } from './text-flaw.js';

/** Addresses of examples and of machines are nobody's. */
const nobodys = /@(?:[\w-]+\.)*(?:example|test|invalid|localhost)(?:\.|$)|^(?:no-?reply|git)@|@users\.noreply\./i;

const mailAddress = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,5}\.[A-Za-z]{2,24}\b/g;
const cardNumber = /(?<![\d.-])\d(?:[ -]?\d){12,18}(?![\d.-])/g;
const bankAccount = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;

/** The first thing in a text that is somebody's own or secret; what stands there is not repeated. */
export function personalDataIn(text: string): TextFlaw | undefined {
  return (
    secretIn(text) ??
    told(firstFound(text, mailAddress, isSomebodys), 'a mail address') ??
    told(firstFound(text, cardNumber, isCard), 'the number of a card') ??
    told(firstFound(text, bankAccount, isAccount), 'a bank account') ??
    told(phoneNumberIn(text), 'a phone number') ??
    told(publicAddressIn(text), 'a public IP address')
  );
}

function secretIn(text: string): TextFlaw | undefined {
  for (const [name, shape] of Object.entries(secretShapes)) {
    const found = shape.exec(text);
    if (found !== null) return { at: found.index, says: `it has the shape of: ${name}` };
  }
  return undefined;
}

const told = (found: Found | undefined, what: string): TextFlaw | undefined =>
  found && { at: found.at, says: `${what}, which begins with \`${found.text.slice(0, 2)}\`` };

const isSomebodys = ({ text: address }: Found): boolean => !nobodys.test(address);

/** The check digit of ISO/IEC 7812 (Luhn), of a number that no digit alone makes up. */
function isCard({ text }: Found): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || /^(\d)\1*$/.test(digits) || !/^[2-6]/.test(digits)) return false;
  let sum = 0;
  [...digits].reverse().forEach((digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}

/** The check digits of an IBAN (ISO 13616): its letters as numbers, modulo 97. */
function isAccount({ text }: Found): boolean {
  const written = text.replaceAll(' ', '');
  if (written.length < 15 || written.length > 34) return false;
  let rest = 0;
  for (const character of written.slice(4) + written.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}
