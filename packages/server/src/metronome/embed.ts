import { EmbedUrlError } from '../errors.js';
import type { ReadEmbedQuery } from '../query/embed-query.js';
import { fieldOf } from './field.js';
import { send, type Reads } from './send.js';

const isMetronomes = ({ protocol, hostname }: URL): boolean => protocol === 'https:' && (hostname === 'metronome.com' || hostname.endsWith('.metronome.com'));

/** The URL, if an iframe may show it. Errors name only its origin: the rest of the URL is a credential. */
export function embedUrl(body: unknown, origins: readonly string[]): string {
  const text = fieldOf(fieldOf(body, 'data'), 'url');
  if (typeof text !== 'string' || text === '') throw new EmbedUrlError('Metronome answered without a URL, which its schema allows. There is nothing to show; ask again.');
  if (!URL.canParse(text)) throw new EmbedUrlError('Metronome answered with text that is not an absolute URL. It was not passed on.');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || !(isMetronomes(url) || origins.includes(url.origin))) {
    throw new EmbedUrlError(`Metronome answered with a URL on ${url.origin === 'null' ? url.protocol : url.origin}, which is not Metronome's. It was not passed on. If the origin is right, list it in embedOrigins.`);
  }
  return url.href;
}

/** A fresh URL of a dashboard: POST /v1/dashboards/getEmbeddableUrl. */
export async function readEmbedUrl(reads: Reads, { dashboard, color_overrides, dashboard_options, bm_group_key_overrides }: ReadEmbedQuery, origins: readonly string[]): Promise<string> {
  const body = await send(reads, (client, options) =>
    client.v1.dashboards.getEmbeddableURL(
      {
        customer_id: reads.customerId,
        dashboard,
        ...(color_overrides === undefined ? {} : { color_overrides: [...color_overrides] }),
        ...(dashboard_options === undefined ? {} : { dashboard_options: [...dashboard_options] }),
        ...(bm_group_key_overrides === undefined ? {} : { bm_group_key_overrides: [...bm_group_key_overrides] }),
      },
      options,
    ),
  );
  return embedUrl(body, origins);
}
