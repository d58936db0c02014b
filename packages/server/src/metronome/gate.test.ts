import { describe, expect, it } from 'vitest';
import { Gate } from './gate.js';

const forever = new AbortController().signal;

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => { resolve = done; });
  return { promise, resolve };
}

const settle = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

describe('Gate', () => {
  it('never runs more tasks than its width, and runs them all in turn', async () => {
    const gate = new Gate(3);
    let [inside, most] = [0, 0];
    const order: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        gate.run('a', async () => {
          order.push(index);
          most = Math.max(most, (inside += 1));
          await settle();
          inside -= 1;
        }, forever),
      ),
    );
    expect(most).toBe(3);
    expect(order).toEqual(Array.from({ length: 20 }, (_, index) => index));
  });

  it('lets customers take turns: one call does not wait for all of another customer', async () => {
    const gate = new Gate(2);
    const order: string[] = [];
    const ask = (customer: string): Promise<void> => gate.run(customer, () => { order.push(customer); return settle(); }, forever);
    const calls = Array.from('aaaaaa', ask);
    const leaving = new AbortController();
    const left = gate.run('d', settle, leaving.signal).catch(() => 'left');
    calls.push(...Array.from('bbc', ask));
    leaving.abort();
    await Promise.all(calls);
    expect([order.join(''), await left]).toEqual(['aaabcabaa', 'left']);
  });

  it('goes on after a failure', async () => {
    const gate = new Gate(1);
    await expect(gate.run('a', () => Promise.reject(new Error('no')), forever)).rejects.toThrow('no');
    await expect(gate.run('a', () => Promise.resolve('yes'), forever)).resolves.toBe('yes');
  });

  it('drops a task whose signal aborts in the queue, and runs the next', async () => {
    const gate = new Gate(1);
    const first = deferred();
    const running = gate.run('a', () => first.promise, forever);
    const leaving = new AbortController();
    let ran = false;
    const left = gate.run('a', () => {
      ran = true;
      return Promise.resolve();
    }, leaving.signal);
    const next = gate.run('a', () => Promise.resolve('next'), forever);
    leaving.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    first.resolve();
    await running;
    await expect(next).resolves.toBe('next');
    expect(ran).toBe(false);
  });

  it('refuses a task whose signal is already aborted', async () => {
    await expect(new Gate(1).run('a', () => Promise.resolve(), AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone');
  });
});
