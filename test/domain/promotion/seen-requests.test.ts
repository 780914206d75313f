import { expect, test } from 'vitest';
import { hoursAfter } from '../../../src/domain/moment.js';
import { nothingSeen, SeenBook, SeenRequests } from '../../../src/domain/promotion/seen-requests.js';

const began = '2026-03-01T00:00:00Z';
const at = (number: number): string => hoursAfter(began, number / 1000);
const reopened = (book: SeenBook): SeenBook =>
  new SeenBook(SeenRequests.parse(JSON.parse(JSON.stringify(book.stored()))));

/** How many of these requests are new to a book. */
const newTo = (book: SeenBook, from: number, to: number): number => {
  let count = 0;
  for (let number = from; number < to; number += 1) if (book.add(`request ${number}`, at(number))) count += 1;
  return count;
};

test('a request is new once, and still known after it was stored', () => {
  const book = new SeenBook(nothingSeen);
  expect(newTo(book, 0, 2000)).toBeGreaterThan(1990);
  expect(newTo(book, 0, 2000)).toBe(0);
  expect(newTo(reopened(book), 0, 2000)).toBe(0);
});

test('of generations that are full no request is counted twice, and about one in seventy not at once', () => {
  const book = new SeenBook(nothingSeen);
  const counted = new Set<number>();
  const offerAll = (to: SeenBook): number => {
    let twice = 0;
    for (let number = 0; number < 30_000; number += 1) {
      if (!to.add(`request ${number}`, at(number))) continue;
      if (counted.has(number)) twice += 1;
      counted.add(number);
    }
    return twice;
  };
  expect(offerAll(book)).toBe(0);
  expect(counted.size / 30_000).toBeGreaterThan(0.96);
  expect(offerAll(reopened(book))).toBe(0);
});

test('what is stored stays small, whatever has been counted', () => {
  const book = new SeenBook(nothingSeen);
  newTo(book, 0, 50_000);
  expect(JSON.stringify(book.stored()).length).toBeLessThan(23_000);
  expect(JSON.stringify(nothingSeen).length).toBeLessThan(100);
});
