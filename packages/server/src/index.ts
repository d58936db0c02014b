export { ConfigurationError } from './errors.js';
export { createBillingHandler } from './handler.js';
export type { BillingHandler } from './handler.js';
export type { Identify, Identity } from './identify.js';
export type { Call, CallOptions, MetronomeClient } from './metronome/client.js';
export type { BillingHandlerOptions, Limits, RouteName } from './options.js';
export type { ErrorReport } from './report.js';
