import Metronome from '@metronome/sdk';
import { ConfigurationError } from '../errors.js';

/** The options of every call to Metronome. The SDK's own retries are off, as nothing can interrupt their pauses. */
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly timeout: number;
  readonly maxRetries: 0;
  readonly headers: Readonly<Record<string, string | null>>;
}

/** A call under way. Its raw answer is read, as the SDK would take an answer without `data` for an empty list. */
export interface Call {
  asResponse(): Promise<Response>;
}

type Method<Params> = (params: Params, options: CallOptions) => Call;

/**
 * The part of `@metronome/sdk`'s client that is used, which only reads. A structural type, so that a client from another copy or version
 * of the SDK fits too.
 */
export interface MetronomeClient {
  readonly bearerToken: string;
  readonly v1: {
    readonly usage: {
      list: Method<Metronome.V1.UsageListParams>;
      listWithGroups: Method<Metronome.V1.UsageListWithGroupsParams>;
    };
    readonly customers: {
      listBillableMetrics: Method<Metronome.V1.CustomerListBillableMetricsParams>;
      readonly invoices: {
        list: Method<Metronome.V1.Customers.InvoiceListParams>;
        listBreakdowns: Method<Metronome.V1.Customers.InvoiceListBreakdownsParams>;
      };
      /** Only for alerts: a client without it is not asked for them. */
      readonly alerts?: { list: Method<Metronome.V1.Customers.AlertListParams> } | undefined;
    };
    readonly contracts: {
      listBalances: Method<Metronome.V1.ContractListBalancesParams>;
      getNetBalance: Method<Metronome.V1.ContractGetNetBalanceParams>;
      /** Only for seats: a client without it is not asked for them. */
      listSeatBalances?: Method<Metronome.V1.ContractListSeatBalancesParams> | undefined;
      /** Only for prices: a client without it is not asked for rates. */
      retrieveRateSchedule?: Method<Metronome.V1.ContractRetrieveRateScheduleParams> | undefined;
    };
    readonly dashboards: { getEmbeddableURL: Method<Metronome.V1.DashboardGetEmbeddableURLParams> };
    readonly pricingUnits: { list: Method<Metronome.V1.PricingUnitListParams> };
  };
  /** Only for contracts, their prices, seats and thresholds: without it spend by contract calls them by their ids, and the log is told. */
  readonly v2?: { readonly contracts: { list: Method<Metronome.V2.ContractListParams> } } | undefined;
}

/**
 * A part of the client that an older one lacks.
 * @throws ConfigurationError naming it
 */
export function needed<Part>(part: Part | undefined, name: string): Part {
  if (part !== undefined) return part;
  throw new ConfigurationError(`The client has no ${name}, which this is read with, so nothing was read. Pass a client of @metronome/sdk 3, or a token.`);
}

export interface ClientSource {
  token?: string | (() => string | undefined) | undefined;
  client?: MetronomeClient | undefined;
  baseURL?: string | undefined;
}

/** @throws ConfigurationError if there is neither a token nor a client, or both */
function clientFrom({ token, client, baseURL }: ClientSource & { token?: string | undefined }): MetronomeClient {
  if (client !== undefined) {
    if (token === undefined && baseURL === undefined) return client;
    throw new ConfigurationError('createBillingHandler was given a client and a token or baseURL. The client already holds both, so one of them would be ignored. Pass one or the other.');
  }
  if (token === undefined || token.trim() === '') {
    throw new ConfigurationError(
      'createBillingHandler has no Metronome token. Without one, every read would be refused. Set METRONOME_BEARER_TOKEN on the server (a read-only token is enough) and pass `token: process.env.METRONOME_BEARER_TOKEN`, or pass a `client` of your own.',
    );
  }
  // The SDK's log would show addresses with customer ids on the console.
  return new Metronome({ bearerToken: token.trim(), logLevel: 'off', ...(baseURL === undefined ? {} : { baseURL }) });
}

/** The client, and the token, which no log may hold. */
export interface Connection {
  /** @throws ConfigurationError if the token function returns none; the next call asks it again */
  readonly client: () => MetronomeClient;
  /** Empty until the client exists. */
  readonly token: () => string;
}

/**
 * Creates the client at once, or on the first read if the token is a function.
 * @throws ConfigurationError as `clientFrom` does, when the client is created
 */
export function connect({ token, client: given, baseURL }: ClientSource): Connection {
  const make = (): MetronomeClient => clientFrom({ token: typeof token === 'function' ? token() : token, client: given, baseURL });
  const isLater = typeof token === 'function' && given === undefined;
  let client = isLater ? undefined : make();
  return { client: () => (client ??= make()), token: () => client?.bearerToken ?? '' };
}
