import { describe, expect, test } from 'vitest';
import { readTask } from '../../../../src/adapters/models/embedded/read-task.js';
import { assistant, system, user } from './asking.js';

const labelsOf = (prompt: string) => readTask([system(prompt)], '').labels.map(({ name }) => name);
const examplesOf = (prompt: string) =>
  readTask([system(prompt)], '').examples.map(({ text, label }) => `${text} => ${label}`);

describe('a label set is read from', () => {
  test.each<[notation: string, prompt: string, labels: string[]]>([
    ['one of:', 'Classify it as one of: bug, wish, or praise.', ['bug', 'wish', 'praise']],
    ['a list over two lines', 'Labels: bug, wish,\npraise and noise.', ['bug', 'wish', 'praise', 'noise']],
    ['as X or Y', 'Classify the review as positive or negative.', ['positive', 'negative']],
    ['as X, Y, or Z', 'Label the text as positive, negative, or neutral.', ['positive', 'negative', 'neutral']],
    ['into X and Y', 'Sort the mail into work and family.', ['work', 'family']],
    ['whether it is X or Y', 'Decide whether the mail is spam or ham.', ['spam', 'ham']],
    ['a question', 'Is the sentiment of this text positive or negative?', ['positive', 'negative']],
    ['quoted names', 'Respond with "yes" or "no".', ['yes', 'no']],
    ['bars', 'The tone must be formal|casual|rude.', ['formal', 'casual', 'rude']],
    ['square brackets', 'Categories: [news, sport, art]', ['news', 'sport', 'art']],
    [
      'names of several words',
      'Queues: Billing and payments, Shipping and delivery',
      ['Billing and payments', 'Shipping and delivery'],
    ],
    [
      'names with hyphens and underscores',
      'Intents: order_status, opt-out, __other__',
      ['order_status', 'opt-out', '__other__'],
    ],
    ['bare bullets below a heading', 'Choose one of the following topics:\n* sport\n* science', ['sport', 'science']],
    ['numbers', 'Possible intents:\n1. greeting\n2. goodbye', ['greeting', 'goodbye']],
    ['plain lines below a heading', 'Allowed labels:\nbug\nwish', ['bug', 'wish']],
    ['another script', 'Categories: спорт, наука', ['спорт', 'наука']],
    ['the examples alone', 'Text: a b c\nLabel: one\n\nText: d e f\nLabel: two', ['one', 'two']],
  ])('%s', (_, prompt, labels) => {
    expect(labelsOf(prompt)).toEqual(labels);
  });

  test.each<[string, string]>([
    ['dashes', '- bug - crashes, errors\n- wish - ideas'],
    ['colons', '- bug: crashes, errors\n- wish: ideas'],
    ['bold names', '- **bug**: crashes, errors\n- **wish**: ideas'],
    ['code names', '- `bug` — crashes, errors\n- `wish` — ideas'],
    ['brackets', '- bug (crashes, errors)\n- wish (ideas)'],
    ['plain lines', 'bug: crashes, errors\nwish: ideas'],
  ])('a list whose items are described with %s', (_, list) => {
    expect(readTask([system(`Labels:\n${list}`)], '').labels).toEqual([
      { name: 'bug', description: 'crashes, errors' },
      { name: 'wish', description: 'ideas' },
    ]);
  });

  test('a sentence with descriptions in brackets', () => {
    expect(readTask([system('Assign one of: bug (crashes, errors), wish (ideas).')], '').labels).toEqual([
      { name: 'bug', description: 'crashes, errors' },
      { name: 'wish', description: 'ideas' },
    ]);
  });

  test('a sentence and a list that describes the same names', () => {
    const prompt = 'Answer with one of: bug, wish, praise.\n\n- bug: crashes\n- wish: ideas';
    expect(readTask([system(prompt)], '').labels).toEqual([
      { name: 'bug', description: 'crashes' },
      { name: 'wish', description: 'ideas' },
      { name: 'praise', description: '' },
    ]);
  });

  test.each([
    'You are a helpful assistant.',
    'Answer in English or German. Be polite, short and clear.',
    'Answer in English, French or German.',
    'Be kind or at least polite or short.',
    'Never talk about politics or religion.',
    'Rules:\n- Be kind.\n- Be short.',
    'Answer the customer as a friendly and patient colleague.',
  ])('nothing in "%s"', (prompt) => {
    expect(labelsOf(prompt)).toEqual([]);
  });
});

describe('worked examples are read from', () => {
  const expected = ['I paid twice => billing', 'My parcel is lost => shipping'];

  test.each<[notation: string, prompt: string]>([
    ['Message and Label lines', 'Message: I paid twice\nLabel: billing\n\nMessage: My parcel is lost\nLabel: shipping'],
    ['lines without a gap', 'Text: I paid twice\nCategory: billing\nText: My parcel is lost\nCategory: shipping'],
    ['Q and A', 'Q: I paid twice\nA: billing\n\nQ: My parcel is lost\nA: shipping'],
    ['Q and A on a line', 'Q: I paid twice A: billing\nQ: My parcel is lost A: shipping'],
    ['a slash', 'Message: I paid twice / Label: billing\nMessage: My parcel is lost / Label: shipping'],
    ['numbered cues', 'Input 1: I paid twice\nOutput 1: billing\nInput 2: My parcel is lost\nOutput 2: shipping'],
    [
      'bold cues and quotes',
      '**Message:** "I paid twice"\n**Label:** `billing`\n\n**Message:** "My parcel is lost"\n**Label:** `shipping`',
    ],
    [
      'cues of several words',
      'Customer message: I paid twice\nRight queue: billing\n\nCustomer message: My parcel is lost\nRight queue: shipping',
    ],
    ['bullets', '- Message: I paid twice\n  Label: billing\n- Message: My parcel is lost\n  Label: shipping'],
    [
      'a reasoning in between',
      'Text: I paid twice\nReasoning: money\nLabel: billing\n\nText: My parcel is lost\nReasoning: post\nLabel: shipping',
    ],
    ['arrows', 'I paid twice -> billing\nMy parcel is lost -> shipping'],
    ['other arrows, bullets and quotes', '- "I paid twice" → billing\n- "My parcel is lost" => shipping'],
    ['a quoted text and a colon', '- "I paid twice": billing\n- "My parcel is lost": shipping'],
    [
      'tags',
      '<message>I paid twice</message><label>billing</label>\n<message>My parcel is lost</message><label>shipping</label>',
    ],
    [
      'JSON answers',
      'Input: I paid twice\nOutput: {"queue":"billing"}\n\nInput: My parcel is lost\nOutput: {"queue":"shipping"}',
    ],
    [
      'a table',
      'Labels: billing, shipping\n\n| text | label |\n|---|---|\n| I paid twice | billing |\n| My parcel is lost | shipping |',
    ],
    [
      'another spelling of listed labels',
      'Labels: billing, shipping\n\nText: I paid twice\nLabel: BILLING.\n\nText: My parcel is lost\nLabel: "Shipping"',
    ],
    ['Windows lines', 'Text: I paid twice\r\nLabel: billing\r\n\r\nText: My parcel is lost\r\nLabel: shipping'],
  ])('%s', (_, prompt) => {
    expect(examplesOf(`${prompt}\n\nAnswer with the label only.`)).toEqual(expected);
  });

  test('cues that the prompt made up, when they recur', () => {
    const prompt = 'Dish: sushi\nCuisine: japanese\n\nDish: ramen\nCuisine: japanese\n\nDish: paella\nCuisine: spanish';
    expect(examplesOf(prompt)).toEqual(['sushi => japanese', 'ramen => japanese', 'paella => spanish']);
  });

  test('texts of several lines', () => {
    const prompt = 'Email: Hello,\n\nI paid twice.\nCategory: billing\n\nEmail: Lost!\nCategory: shipping';
    expect(examplesOf(prompt)).toEqual(['Hello,\nI paid twice. => billing', 'Lost! => shipping']);
  });

  test('earlier turns, in plain text, as JSON or in a sentence that names one label', () => {
    const turns = [
      user('I paid'),
      assistant('billing'),
      user('Lost'),
      assistant('{"q":"shipping"}'),
      user('Late'),
      assistant('That is shipping.'),
    ];
    const task = readTask([system('Labels: billing, shipping'), ...turns], '');
    expect(task.examples.map(({ text, label }) => `${text} => ${label}`)).toEqual([
      'I paid => billing',
      'Lost => shipping',
      'Late => shipping',
    ]);
  });

  test('and not from an answer that the list does not have', () => {
    const prompt =
      'Labels: billing, shipping\n\nText: a\nLabel: billing\n\nText: b\nLabel: shipping\n\nText: c\nLabel: weather';
    expect(examplesOf(prompt)).toEqual(['a => billing', 'b => shipping']);
  });
});

test('a first question that carries the instructions is no example', () => {
  const task = readTask(
    [user('Classify my messages as happy or sad. Answer with the label only.'), assistant('Sure!')],
    '',
  );
  expect(task.labels.map(({ name }) => name)).toEqual(['happy', 'sad']);
  expect(task.examples).toEqual([]);
});
