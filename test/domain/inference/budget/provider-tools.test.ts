import { describe, expect, test } from 'vitest';
import type { BudgetCaps } from '../../../../src/domain/inference/budget/caps.js';
import { Ledger } from '../../../../src/domain/inference/budget/ledger.js';
import { amountOfLeft } from '../../../../src/domain/inference/budget/left-early.js';
import { worstCaseOf } from '../../../../src/domain/inference/budget/worst-case.js';
import type { ModelCall } from '../../../../src/domain/inference/call/model-call.js';
import { aModelCall } from '../../../fixtures/a-model-call.js';

const ledgerOf = (caps: BudgetCaps) =>
  new Ledger({ caps, alreadySpent: { usd: 0, tokens: 0, calls: 0 }, openedAtMs: 0 });
const ticketFor = (caps: BudgetCaps, call: ModelCall) => ledgerOf(caps).ticketFor(call, 0);

const messages = (body: Record<string, unknown>, changes: Partial<ModelCall> = {}): ModelCall =>
  aModelCall({ verbatim: { dialect: 'messages', body, untranslatable: [] }, ...changes });
const chat = (parameters: Record<string, unknown>): ModelCall =>
  aModelCall({ parameters: { max_tokens: 100, ...parameters } });
const search = { type: 'web_search_20260209', name: 'web_search' };
const perToolUse = { usd: 0.01, tokens: 5000 };
const refused = { kind: 'refused', scope: { kind: 'request' } };

describe('a tool that a provider runs', () => {
  test.each([
    ['tools[1]', messages({ tools: [{ name: 'mine', input_schema: {} }, search] })],
    ['tools[0]', messages({ tools: [{ ...search, max_uses: 3 }] })],
    ['tools[0]', messages({ tools: [{ type: 'code_execution_20260120', name: 'code_execution' }] })],
    ['mcp_servers', messages({ mcp_servers: [{ type: 'url', url: 'https://x.example' }] })],
    ['web_search_options', chat({ web_search_options: {} })],
    ['plugins', chat({ plugins: [{ id: 'web' }] })],
    ['tools[0]', chat({ tools: [{ type: 'web_search' }] })],
  ])('is refused by its key, %s, under any cap on money or tokens, and under no other', (key, call) => {
    const reason = expect.stringMatching(`^.${key.replace(/\W/g, '.')}. is run by the provider.*budget.provider_tools`);
    for (const caps of [{ perRun: { usd: 5 } }, { perHour: { tokensPerHour: 9e9 } }, { perRequest: { usd: 5 } }])
      expect(ticketFor(caps, call)).toMatchObject({ ...refused, reason });
    const ledger = ledgerOf({ perRun: { calls: 1 } });
    expect(ledger.ticketFor(call, 0)).toMatchObject({ kind: 'ticket', worstCase: worstCaseOf(call) });
  });

  test('is reserved at all its uses where it is said what one takes', () => {
    const call = messages({
      tools: [
        { ...search, max_uses: 3 },
        { type: 'web_fetch_20260209', max_uses: 1 },
      ],
    });
    const { nanoUsd, tokens, inputTokens } = worstCaseOf(call);
    expect(ticketFor({ perRun: { usd: 5 }, perToolUse }, call)).toMatchObject({
      worstCase: { nanoUsd: nanoUsd + 4 * (1e7 + 5e6), tokens: tokens + 20_000, inputTokens: inputTokens + 20_000 },
    });
    const one = chat({ web_search_options: {} });
    expect(ticketFor({ perRun: { usd: 5 }, perToolUse }, one)).toMatchObject({
      worstCase: { nanoUsd: worstCaseOf(one).nanoUsd + 1e7 + 5e6, untoldFeesUsd: 0.01 },
    });
  });

  test('is refused all the same where nobody says how often it is used', () => {
    expect(ticketFor({ perRun: { usd: 5 }, perToolUse }, messages({ tools: [search] }))).toMatchObject({
      ...refused,
      reason: expect.stringContaining('it has no `max_uses`'),
    });
  });

  test('counts for the cap of one request as well', () => {
    const call = messages({ tools: [{ ...search, max_uses: 3 }] });
    expect(ticketFor({ perRequest: { usd: 0.02 }, perToolUse }, call)).toMatchObject(refused);
    expect(ticketFor({ perRequest: { usd: 0.2 }, perToolUse }, call)).toMatchObject({ kind: 'ticket' });
  });

  test('may have worked unseen for a client that left', () => {
    const call = messages({ tools: [{ ...search, max_uses: 3 }] });
    expect(amountOfLeft(call, worstCaseOf(call), 3)).toEqual(worstCaseOf(call));
  });
});

test.each([
  messages({ tools: [{ name: 'mine' }, { type: 'custom' }, { type: 'bash_20250124' }, { type: 'memory_20250818' }] }),
  messages({ tools: [search] }, { provider: { api: 'replay', path: 'r.jsonl' } }),
  messages({ tools: [], mcp_servers: [] }),
  chat({ tools: [{ type: 'function', function: {} }, { type: 'custom' }, {}], web_search_options: null, plugins: [] }),
])('what a program runs itself, or what nobody is paid for, is reserved as ever: case %#', (call) => {
  expect(ticketFor({ perRun: { usd: 5 } }, call)).toMatchObject({ kind: 'ticket', worstCase: worstCaseOf(call) });
});
