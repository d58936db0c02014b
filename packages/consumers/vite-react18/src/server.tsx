import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';
import { App } from './App';

/** The page's markup and the style tags that belong into its head, with the nonce that the page's policy asks for. */
export function render(nonce: string): { html: string; styles: string } {
  const sheet = new ServerStyleSheet();
  try {
    const html = renderToString(
      sheet.collectStyles(
        <StrictMode>
          <App />
        </StrictMode>,
      ),
    );
    return { html, styles: sheet.getStyleTags().replaceAll('<style ', `<style nonce="${nonce}" `) };
  } finally {
    sheet.seal();
  }
}
