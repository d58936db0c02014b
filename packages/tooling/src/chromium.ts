import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function playwrightChromium(): string {
  const printed = spawnSync(process.execPath, ['-e', "import('playwright').then((p) => console.log(p.chromium.executablePath()))"], { encoding: 'utf8' });
  return printed.stdout.trim();
}

/** The Chromium to test with: `CHROMIUM`, or the first found on the PATH, in the usual places, or among Playwright's own. */
function findChromium(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return named;
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES, playwrightChromium()].find((file) => file !== '' && isExecutable(file));
}

const attempt = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Finds Chromium, or installs it: from Debian's packages as root, else through Playwright. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found; installing one.');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    if (attempt('apt-get', ['update', '-qq']) && attempt('apt-get', ['install', '-y', '-qq', 'chromium'])) {
      return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim();
    }
  }
  attempt('pnpm', ['exec', 'playwright', 'install', 'chromium']);
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be found or installed. Install it (Debian and Ubuntu: sudo apt-get install chromium; ' +
      'elsewhere: npx playwright install chromium) or set CHROMIUM to the path of a Chrome or Chromium, and run the command again.',
  );
}
