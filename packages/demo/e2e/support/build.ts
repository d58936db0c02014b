import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

/** The tests drive what a newcomer gets: the built app, not a development server. */
export default async function setup(): Promise<void> {
  const builder = await createBuilder({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'warn' });
  await builder.buildApp();
}
