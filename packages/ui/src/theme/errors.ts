import { BillingError } from '@meterboard/data';

/** A theme option is invalid. `path` names it, such as `colorOverrides[2].value`. */
export class ThemeError extends BillingError {
  override readonly name = 'ThemeError';
  readonly path: string;

  constructor(path: string, problem: string, advice: string) {
    super('theme', `${path}: ${problem}. A colour is never guessed, so no theme was made. ${advice}`);
    this.path = path;
  }
}
