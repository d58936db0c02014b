import { fileURLToPath } from 'node:url';
import { createApp } from './app.ts';
import { backendOf, portOf } from './environment.ts';
import { listen } from './listen.ts';

/** Starts the demo and says where it is; Ctrl-C stops it. */
async function main(): Promise<void> {
  const backend = await backendOf(process.env);
  const web = fileURLToPath(new URL('../web', import.meta.url));
  const app = createApp({ backend, web, log: (line) => { console.error(line); } });
  const server = await listen(app.fetch, portOf(process.env));
  const stop = (): void => {
    void Promise.all([server.stop(), backend.stop()]).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(`Meterboard demo: ${server.url}`);
  console.log(backend.notice);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
