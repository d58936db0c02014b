/** As a host would ship it: one entry, bundled by esbuild as a module, minified and gzipped, React left outside. */
const asModule = (config) => ({ ...config, format: 'esm' });
const ui = { path: '../ui/dist/index.js', ignore: ['react', 'react-dom'] };
const data = { path: '../data/dist/index.js' };

const ENTRIES = [
  { ...data, name: 'toUsageView alone (goal: 6 kB)', limit: '9.1 kB', import: '{ toUsageView }' },
  { ...data, name: 'all transformers (goal: 12 kB)', limit: '28.6 kB', import: '{ assignColors, burnOrder, compareViews, cumulative, explainLine, filterSeries, priceQuantity, projectBurnDown, projectSpend, rebucket, reconcile, toAlertsView, toBalancesView, toCsv, toInvoicesView, toJson, toMetricsView, toNetBalanceView, toSeatBalancesView, toSpendView, toUnits, toUsageView, topSeries, unitsOf }' },
  { ...ui, name: 'UsageChart with visx and styled-components (goal: 36 kB)', limit: '55 kB', import: '{ UsageChart }' },
  { ...ui, name: 'NetBalanceBadge with styled-components', limit: '15 kB', import: '{ NetBalanceBadge }' },
];

export default ENTRIES.map((entry) => ({ gzip: true, modifyEsbuildConfig: asModule, ...entry }));
