import Metronome from '@metronome/sdk';
import { ConfigurationError } from '../errors.js';

/** What every call to Metronome carries. The SDK's own retries are off: they wait where nobody can interrupt them. */
export interface CallOptions {
  readonly signal: AbortSignal;
  readonly timeout: number;
  readonly maxRetries: 0;
  readonly headers: Readonly<Record<string, string | null>>;
}

/** A call that was made. The raw answer is read, for the SDK takes an answer without `data` for an empty list. */
export interface Call {
  asResponse(): Promise<Response>;
}

type Method<Params> = (params: Params, options: CallOptions) => Call;

/**
 * The part of `@metronome/sdk`'s client that is used: reads only. Structural, so that a client from another copy or version of the
 * SDK fits.
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
    };
    readonly contracts: {
      listBalances: Method<Metronome.V1.ContractListBalancesParams>;
      getNetBalance: Method<Metronome.V1.ContractGetNetBalanceParams>;
    };
    readonly dashboards: { getEmbeddableURL: Method<Metronome.V1.DashboardGetEmbeddableURLParams> };
    readonly pricingUnits: { list: Method<Metronome.V1.PricingUnitListParams> };
  };
}

export interface ClientSource {
  token?: string | (() => string | undefined) | undefined;
  client?: MetronomeClient | undefined;
  baseURL?: string | undefined;
}

/** @throws ConfigurationError where there is neither a token nor a client, or both */
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
  // The SDK would write addresses, with customer ids in them, to the console.
  return new Metronome({ bearerToken: token.trim(), logLevel: 'off', ...(baseURL === undefined ? {} : { baseURL }) });
}

/** The client, and the token that no log may hold. */
export interface Connection {
  /** @throws ConfigurationError where a function had no token to tell; asked again, it may have one */
  readonly client: () => MetronomeClient;
  /** Empty until there is a client. */
  readonly token: () => string;
}

/**
 * Made at once, or on the first read where the token is a function.
 * @throws ConfigurationError as `clientFrom` does, at once where nothing has to be waited for
 */
export function connect({ token, client: given, baseURL }: ClientSource): Connection {
  const make = (): MetronomeClient => clientFrom({ token: typeof token === 'function' ? token() : token, client: given, baseURL });
  const isLater = typeof token === 'function' && given === undefined;
  let client = isLater ? undefined : make();
  return { client: () => (client ??= make()), token: () => client?.bearerToken ?? '' };
}
