/** `pnpm sandbox`: runs the sandbox alone, for an app or client of your own. Ctrl-C stops it. */
import { runCommand } from './command.js';

try {
  const running = await runCommand(process.argv.slice(2), (text) => { process.stdout.write(`${text}\n`); });
  const stop = (): void => { void running?.stop().then(() => process.exit(0)); };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
