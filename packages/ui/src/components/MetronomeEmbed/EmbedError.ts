import { BillingError } from '@meterboard/data';

/**
 * Why an embedded dashboard is not on screen. `no-url`: the backend answered without an address; `refused`: the address may not be
 * framed; `request`: `getUrl` failed, see `cause`; `timed-out`: no answer, or no page, in time; `configuration`: an entry of
 * `allowedOrigins` is not an origin that may be framed. The message never contains the address, which is a credential.
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
