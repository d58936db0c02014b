import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface RunningVite {
  url: string;
  stop: () => Promise<void>;
}

/** The built server entry of the app. */
interface ServerEntry {
  render: (nonce: string) => { html: string; styles: string };
}

interface Served {
  file: string;
  /** Whether the markup comes from the server and is hydrated. */
  rendered?: true;
  /** What the policy allows of styles, besides those with the nonce. */
  styles?: string;
}

const PAGES: Record<string, Served> = {
  '/': { file: 'index.html' },
  '/rendered': { file: 'index.html', rendered: true, styles: "style-src-attr 'unsafe-inline'" },
  '/rendered-without-attributes': { file: 'index.html', rendered: true },
  '/second-copy': { file: 'second-copy.html' },
};

const policyOf = (nonce: string, styles: string | undefined): string =>
  ["default-src 'none'", `script-src 'self' 'nonce-${nonce}'`, `style-src 'nonce-${nonce}'`, ...(styles === undefined ? [] : [styles]), 'img-src data:'].join('; ');

/** Serves the built pages, each with a policy that allows styles only by nonce. */
export async function startVite(folder: string): Promise<RunningVite> {
  const web = join(folder, 'dist/web');
  const { render } = (await import(pathToFileURL(join(folder, 'dist/server/server.js')).href)) as ServerEntry;

  function sendPage({ file, rendered, styles }: Served, response: ServerResponse): void {
    const nonce = randomBytes(16).toString('base64');
    const app = rendered === true ? render(nonce) : { html: '', styles: '' };
    const page = readFileSync(join(web, file), 'utf8')
      .replace(/<script(?=[ >])/g, `<script nonce="${nonce}"`)
      .replace('<!--styles-->', () => app.styles)
      .replace('<!--app-->', () => app.html);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policyOf(nonce, styles) }).end(page);
  }

  const server = createServer((request: IncomingMessage, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const page = PAGES[pathname];
    if (page !== undefined) sendPage(page, response);
    else if (pathname.startsWith('/assets/')) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(web, 'assets', basename(pathname))));
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
