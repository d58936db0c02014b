import * as color from '../theme/color.js';
import { token } from '../theme/tokens.js';

/** The box that a component or a tile stands in. */
export const cardCss = `
  border: 1px solid ${color.grayLight};
  border-radius: calc(${token.radius} * 1.5);
  background: ${color.white};
  color: ${color.grayDark};
`;
