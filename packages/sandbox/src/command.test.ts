import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readArguments, runCommand, USAGE } from './command.js';
import { DEFAULT_TOKEN, DEMO_CUSTOMERS } from './index.js';

const present = new Date('2027-03-04T05:06:07.000Z');
const read = (...args: string[]) => readArguments(args, present);

describe('the arguments of the command', () => {
  it('are all optional: the default port, and a world around the present', () => {
    expect(read()).toEqual({ port: 4010, now: '2027-03-04T05:06:07.000Z' });
  });

  it('set each option of a sandbox', () => {
    expect(read('--port', '0', '--now', '2026-12-01T05:00:00Z', '--seed', 'other', '--token=secret')).toEqual({ port: 0, now: '2026-12-01T05:00:00Z', seed: 'other', token: 'secret' });
  });

  it.each([[['--help']], [['-h', '--port', 'x']]])('ask for help: %j', (args) => {
    expect(readArguments(args, present)).toBeNull();
  });

  it.each([
    [['--port', 'http'], '--port http is not a port'],
    [['--port', '65536'], '--port 65536 is not a port'],
    [['--token', ''], '--token is empty'],
    [['--ports', '1'], "'--ports'"],
    [['4010'], "'4010'"],
  ])('are refused by name if they are wrong: %j', (args, message) => {
    expect(() => readArguments(args, present)).toThrow(message);
  });
});

describe('the command', () => {
  it('prints address, token, date and customers', async () => {
    const said: string[] = [];
    const running = await runCommand(['--port', '0', '--now', '2026-12-01T05:00:00Z'], (text) => said.push(text));
    const [text = ''] = said;
    const [, url = ''] = /sandbox: (\S+)/.exec(text) ?? [];
    const [, token = ''] = /token: +(\S+)/.exec(text) ?? [];
    expect([token, text.includes('2026-12-01T05:00:00.000Z')]).toEqual([DEFAULT_TOKEN, true]);
    for (const { id, name } of DEMO_CUSTOMERS) expect(text).toContain(`  ${id}  ${name} `);
    const response = await fetch(`${url}/v1/customers`, { headers: { authorization: `Bearer ${token}` } });
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as { data: { id: string }[] };
    expect(data.map(({ id }) => id)).toEqual(expect.arrayContaining(DEMO_CUSTOMERS.map(({ id }) => id)));
    await running?.stop();
  });

  it('prints its usage, and starts nothing', async () => {
    const said: string[] = [];
    expect(await runCommand(['--help'], (text) => said.push(text))).toBeNull();
    expect(said).toEqual([USAGE]);
  });

  it('tells which port is in use, and what to do', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => { resolve((taken.address() as { port: number }).port); });
    });
    await expect(runCommand(['--port', String(port)], () => undefined)).rejects.toThrow(`Port ${port} is taken. Pass another one with --port`);
    taken.close();
  });

  it('refuses a malformed moment', async () => {
    await expect(runCommand(['--port', '0', '--now', 'tomorrow'], () => undefined)).rejects.toThrow('tomorrow is not a date');
  });
});
