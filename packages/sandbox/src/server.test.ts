import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { createSandbox, DEMO_CUSTOMERS, startSandbox } from './index.js';

const get = (url: string, token: string): Promise<Response> => fetch(`${url}/v1/customers`, { headers: { authorization: `Bearer ${token}` } });

test('stops despite open connections, and starts again on the same port', async () => {
  const first = await startSandbox({ token: 'secret' });
  expect((await get(first.url, 'secret')).status).toBe(200);
  const hanging = fetch(`${first.url}/v1/customers`, { headers: { authorization: 'Bearer secret', 'x-sandbox-fault': 'latency=5000' } });
  hanging.catch(() => undefined);
  await first.stop();
  await expect(get(first.url, 'secret')).rejects.toThrow();
  const second = await startSandbox({ token: 'secret', port: first.port });
  expect([second.port, (await get(second.url, 'secret')).status]).toEqual([first.port, 200]);
  await second.stop();
});

test('rejects if the port is in use', async () => {
  const server = createServer();
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => { resolve((server.address() as { port: number }).port); });
  });
  await expect(startSandbox({ port })).rejects.toThrow('EADDRINUSE');
  server.close();
});

test('starts and answers a first request for the main customer within two seconds of processor time', async () => {
  const before = process.cpuUsage();
  const sandbox = createSandbox();
  const path = `/v1/customers/${DEMO_CUSTOMERS[0]?.id ?? ''}/invoices`;
  const response = await sandbox.app.fetch(new Request(`http://sandbox.test${path}`, { headers: { authorization: `Bearer ${sandbox.token}` } }));
  expect(response.status).toBe(200);
  // Processor time, so that a busy machine does not matter; in microseconds.
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});
