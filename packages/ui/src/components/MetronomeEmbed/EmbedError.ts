import { BillingError } from '@meterboard/data';

/**
 * Why an embedded dashboard is not on screen. `no-url`: the backend answered without an address; `refused`: the address is not one
 * that may be framed; `request`: `getUrl` failed, see `cause`; `timed-out`: no answer, or no page, in time; `configuration`:
 * `allowedOrigins` does not read. The message never holds the address, which is a credential.
 */
export type EmbedErrorKind = 'no-url' | 'refused' | 'request' | 'timed-out' | 'configuration';

/** An embedded dashboard could not be shown. */
export class EmbedError extends BillingError {
  override readonly name = 'EmbedError';
  readonly kind: EmbedErrorKind;

  constructor(kind: EmbedErrorKind, message: string, cause?: unknown) {
    super('embed', message, cause === undefined ? undefined : { cause });
    this.kind = kind;
  }
}
