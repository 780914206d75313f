import { type Found, firstFound } from './first-found.js';

// Between two runs of digits stands something, so that no text can be read in many ways.
const part = String.raw`[ \u00a0./-]`;
const end = String.raw`(?![\w-]|[.,]\d)`;

/** With its country, as E.164 has it. */
const international = new RegExp(
  String.raw`(?<![\w.+/-])\+\d{1,15}(?:(?:${part}?\(\d{1,5}\)${part}?|${part})\d{1,8}){0,7}${end}`,
  'g',
);

/** As North America writes it. */
const american = /(?<![\w.+-])\([2-9]\d{2}\) ?[2-9]\d{2}[ .-]\d{4}(?![\w-])/g;

const word = String.raw`(?<![\p{L}\d_-])(?:tel(?:efono?|ephone|éfono)?|phone|mobile?|fax|handy|whatsapp)(?: (?:no|nr|number)\b)?`;

/** Without its country it looks like any other number, unless a word says what it is. */
const named = new RegExp(
  String.raw`${word}\.?:?[ \u00a0]{0,2}((?:\(0\d{0,5}\)${part}?\d|0)\d{0,12}(?:${part}\d{1,8}){0,5}|\(?[2-9]\d{2}\)?[ .-]\d{3}[ .-]\d{4})${end}`,
  'giu',
);
const introduced = new RegExp(String.raw`${word}\.?:[ \u00a0]{0,2}(\(?\d{1,4}\)?(?:${part}\d{2,7}){1,5})${end}`, 'giu');

/** The first phone number in a text that may be somebody's. */
export function phoneNumberIn(text: string): Found | undefined {
  return (
    firstIn(text, international, isCalledFromAbroad) ??
    firstIn(text, american, (digits) => isAmerican(digits)) ??
    firstIn(text, named, isCalledAtHome) ??
    firstIn(text, introduced, isCalledAtHome)
  );
}

type Test = (digits: string, written: string) => boolean;

const firstIn = (text: string, pattern: RegExp, holds: Test): Found | undefined =>
  firstFound(text, pattern, ({ text: written }) => {
    const digits = written.replace(/\D/g, '');
    return !isMadeUp(digits) && !isOtherNumber(written) && holds(digits, written);
  });

/** Digits in a row are what people write who need any number. */
const isMadeUp = (digits: string): boolean =>
  /(\d)\1{5}|0123456|1234567|2345678|3456789|4567890|9876543|8765432|7654321/.test(digits);

/** A day, a number with its fraction, or a place on the globe. */
const isOtherNumber = (written: string): boolean =>
  /(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$|^\+?\d+\.\d+(?:-\d+\.\d+)?$/.test(
    written,
  );

/** The country codes of ITU-T E.164 that are assigned, but for those of no country. */
const country = new RegExp(
  `^(?:${[
    ...['7', '2[07]', '21[12368]', '2[2346]\\d', '25[0-8]', '29[01789]', '3[0-469]', '35\\d', '37[0-8]', '38[0-35-79]'],
    ...['4[013-9]', '42[013]', '5[1-8]', '5[09]\\d', '6[0-6]', '67[02-9]', '68[0-35-9]', '69[0-2]', '8[1246]'],
    ...['85[02356]', '88[06]', '9[0-58]', '96[0-8]', '97[0-7]', '99[2-68]'],
  ].join('|')})`,
);

/** Numbers that are kept for films and examples, by the country that keeps them: Ofcom, ACMA, ARCEP. */
const forStories: Readonly<Record<string, RegExp>> = {
  44: /^0?(?:1632960|7700900|2079460|1914980|8081570|3069990|11[3-8]496|1[2-6]1496)/,
  61: /^0?(?:[2378](?:5550|7010)|49157)/,
  33: /^0?(?:19900|26191|35301|46571|53649|63998)/,
};

/** Of companies, at no charge for who calls. */
const isFree = (digits: string): boolean => /^(?:3[0-469]|4[013-9])0?800/.test(digits);

function isCalledFromAbroad(digits: string): boolean {
  if (digits.startsWith('1')) return isAmerican(digits.slice(1));
  const isLongEnough = digits.length >= 9 && digits.length <= 15;
  const isOfStory = forStories[digits.slice(0, 2)]?.test(digits.slice(2)) === true;
  return isLongEnough && country.test(digits) && !isOfStory && !isFree(digits);
}

function isCalledAtHome(digits: string, written: string): boolean {
  if (/^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/.test(written) && !digits.startsWith('0')) return isAmerican(digits);
  if (digits.length === 11 && digits.startsWith('1')) return isAmerican(digits.slice(1));
  const isLongEnough = digits.length >= 7 && digits.length <= 13;
  const isOfStory = digits.startsWith('0') && Object.values(forStories).some((pattern) => pattern.test(digits));
  return isLongEnough && !/^0?(?:800|900)/.test(digits) && !isOfStory;
}

/**
 * Numbering plan of North America: neither area nor exchange begins with 0 or 1, 555 is for films, and some areas are
 * of companies.
 */
const isAmerican = (digits: string): boolean =>
  /^(?!8(?:00|33|44|55|66|77|88)|900|555)[2-9]\d{2}(?!555)[2-9]\d{6}$/.test(digits);
