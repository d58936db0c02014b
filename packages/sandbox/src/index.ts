export { createSandbox, DEFAULT_TOKEN, type Sandbox, type SandboxOptions } from './sandbox.js';
export { startSandbox, type RunningSandbox, type ServerOptions } from './server.js';
export { DEMO_CUSTOMERS, EDGE_CUSTOMER, type DemoCustomer } from './demo-customers.js';
export type { Clock } from './clock.js';
export { FAULT_KINDS, type Fault, type FaultKind, type FaultStore } from './control/faults.js';
export { FAULT_HEADER } from './control/middleware.js';
export type { World } from './world/world.js';
