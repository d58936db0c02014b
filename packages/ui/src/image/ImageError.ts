import { BillingError } from '@meterboard/data';

/**
 * Why there is no picture of a chart. `no-chart`: the element is no chart, is not laid out, or shows a table, or words in place of figures;
 * `too-large`: more pixels than every browser can make; `no-canvas`: this browser does not let the page measure or draw.
 */
export type ImageErrorKind = 'no-chart' | 'too-large' | 'no-canvas';

/** A picture of a chart could not be made. */
export class ImageError extends BillingError {
  override readonly name = 'ImageError';
  readonly kind: ImageErrorKind;

  constructor(kind: ImageErrorKind, message: string) {
    super('image', message);
    this.kind = kind;
  }
}

export const noCanvas = (): ImageError =>
  new ImageError('no-canvas', 'This browser gives the page no canvas, so texts cannot be measured and pixels cannot be made. Offer the CSV file of the view instead.');
