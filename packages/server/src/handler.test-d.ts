import type { IncomingMessage, ServerResponse } from 'node:http';
import { createBillingHandler, type BillingHandler } from './handler.js';

const token = 'token';
const request = new Request('https://app.test');

// Accepts whatever a framework passes as a second argument.
const plain: BillingHandler = createBillingHandler({ token, identify: () => null });
export const asked: Promise<Response>[] = [plain(request), plain(request, { params: {} })];
export const next: (request: Request, context: { params: Promise<{ route: string }> }) => Promise<Response> = plain;

// Requires the second argument if identify takes it.
const express = createBillingHandler({ token, identify: (_request, { incoming }: { incoming: object }) => (incoming as { user?: { customerId: string } }).user ?? null });
export const listener: (request: Request, env: { incoming: IncomingMessage; outgoing: ServerResponse }) => Promise<Response> = express;

// @ts-expect-error identify would be called without what it reads
void express(request);
