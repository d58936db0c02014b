import { describe, expect } from 'vitest';
import { test } from './support/test.ts';

describe('every answer', () => {
  test('carries strict headers', async ({ demo }) => {
    for (const path of ['/', '/usage?range=7d', '/api/session', '/api/billing/usage', '/api/nothing']) {
      const { headers } = await fetch(demo.url + path);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
    }
  });

  test('allows only the app’s own files and the dashboards’ origin', async ({ demo }) => {
    const policy = (await fetch(demo.url)).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`frame-src ${demo.backend.embedOrigins.join(' ')};`);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('*');
  });

  test('has a nonce of its own, which the page carries', async ({ demo }) => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(demo.url);
        const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')?.[1] ?? '';
        expect(await response.text()).toContain(`nonce="${nonce}"`);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).not.toBe('');
  });

  test('is 404 for a file that is not there, and never a file outside the app', async ({ demo }) => {
    expect((await fetch(`${demo.url}/assets/missing.js`)).status).toBe(404);
    for (const path of ['/assets/..%2f..%2fserver%2fmain.js', '/assets/%2e%2e/index.html', '/..%2fpackage.json']) {
      expect(await (await fetch(demo.url + path)).text()).not.toMatch(/createBillingHandler|"private"/);
    }
  });
});
