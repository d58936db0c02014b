import { token } from '../theme/tokens.js';

/** Hides an element visually, but not from screen readers. */
export const visuallyHidden = `
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  padding: 0;
  border: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** Words in another language than the page's are read in their own direction, and amounts have their sign in front; both stay on the page's side. */
export const ownOrder = `
  unicode-bidi: plaintext;
  text-align: -webkit-match-parent;
  text-align: match-parent;
`;

/** The focus ring. An outline, since forced colours drop shadows. */
export const focusRing = `outline:2px solid ${token.focus};outline-offset:2px;`;
