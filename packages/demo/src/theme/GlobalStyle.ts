import { color, token } from '@meterboard/ui/theme';
import { createGlobalStyle } from 'styled-components';

/** What the library leaves to its host: the page's background and its type. */
export const GlobalStyle = createGlobalStyle`
  :root {
    --page: light-dark(#f6f7f9, #0d0f13);
    --shadow: light-dark(0 1px 2px rgb(16 24 40 / 5%), 0 0 #0000);
    background: var(--page);
    -webkit-font-smoothing: antialiased;
    text-size-adjust: 100%;
  }
  *, *::before, *::after { box-sizing: border-box; }
  /* Type is set on the body: on the root it would shrink what the components measure in rem. */
  body { margin: 0; min-width: 320px; color: ${color.grayDark}; font: 400 0.875rem/1.45 ${token.fontFamily}; }
  h1, h2, h3, p, dl, dd, ul { margin: 0; padding: 0; }
  ul { list-style: none; }
  button, select { font: inherit; color: inherit; }
  :focus-visible { outline: 2px solid ${token.focus}; outline-offset: 2px; }
  @media (prefers-reduced-motion: reduce) { *, *::before, *::after { animation: none !important; transition: none !important; } }
`;
