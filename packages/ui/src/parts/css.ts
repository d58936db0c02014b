import { token } from '../theme/tokens.js';

/** Read aloud, not seen. */
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

/** The ring around what the keyboard is on; forced colours keep an outline and drop a shadow. */
export const focusRing = `
  outline: 2px solid ${token.focus};
  outline-offset: 2px;
`;
