import { chromium, type Browser } from 'playwright';

/** No network of its own, and no sandbox, which containers do not allow. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Starts the Chromium that `CHROMIUM` names, else the usual one of a Linux system. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: FLAGS });
