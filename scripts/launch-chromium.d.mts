import type { Browser, Page } from 'playwright-core';

export function launchChromium(): Promise<Browser>;
export function drawPage(page: Page, address: string): Promise<void>;
