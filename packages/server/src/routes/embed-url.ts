import type { EmbedView } from '@meterboard/data';
import { readEmbedUrl } from '../metronome/embed.js';
import { readEmbedQuery } from '../query/embed-query.js';
import { defineRoute } from './route.js';

/** A fresh URL of one of Metronome's own dashboards: EmbedQuery -> EmbedView. Never shared, as it is not documented whether a URL can be opened twice. */
export const embedUrl = defineRoute(
  readEmbedQuery,
  async (query, reads, { embedOrigins }): Promise<EmbedView> => ({ kind: 'embed', dashboard: query.dashboard, url: await readEmbedUrl(reads, query, embedOrigins) }),
  false,
);
