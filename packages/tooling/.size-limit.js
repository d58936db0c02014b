/** As a host would ship it: one entry, bundled by esbuild as a module, minified and gzipped, React left outside. */
const asModule = (config) => ({ ...config, format: 'esm' });
const ui = { path: '../ui/dist/index.js', ignore: ['react', 'react-dom'] };
const dashboards = { path: '../ui/dist/dashboards.js', ignore: ['react', 'react-dom', '@tanstack/react-query'] };
const data = { path: '../data/dist/index.js' };

const ENTRIES = [
  { ...data, name: 'toUsageView alone (goal: 6 kB)', limit: '9.9 kB', import: '{ toUsageView }' },
  { ...data, name: 'all transformers (goal: 12 kB)', limit: '30.55 kB', import: '{ assignColors, burnOrder, compareViews, cumulative, explainLine, filterSeries, priceQuantity, projectBurnDown, projectSpend, rebucket, reconcile, toAlertsView, toBalancesView, toCsv, toInvoicesView, toJson, toMetricsView, toNetBalanceView, toSeatBalancesView, toSpendView, toUnits, toUsageView, topSeries, unitsOf }' },
  { path: '../data/dist/schema.js', name: 'the schema of usage views', limit: '2.6 kB', import: '{ usageViewSchema }' },
  { ...data, name: 'toAllowanceView, includedQuantity and toRechargesView', limit: '7.8 kB', import: '{ includedQuantity, toAllowanceView, toRechargesView }' },
  { ...data, name: 'findAnomalies', limit: '6.9 kB', import: '{ findAnomalies }' },
  { ...data, name: 'overlayPrevious', limit: '3.1 kB', import: '{ overlayPrevious }' },
  { ...data, name: 'balanceHistory', limit: '3.3 kB', import: '{ balanceHistory }' },
  { ...data, name: 'explainAlert, seatFigures and toSeatsCsv', limit: '2.6 kB', import: '{ explainAlert, seatFigures, toSeatsCsv }' },
  { ...data, name: 'simulateCost, toRateCardView and quantitiesOf', limit: '6.6 kB', import: '{ quantitiesOf, simulateCost, toRateCardView }' },
  { ...ui, name: 'UsageChart with visx and styled-components (goal: 36 kB)', limit: '57.95 kB', import: '{ UsageChart }' },
  { ...ui, name: 'UsageChart with RangeSelect', limit: '60.35 kB', import: '{ RangeSelect, UsageChart }' },
  { ...ui, name: 'readViewState and writeViewState', limit: '3.95 kB', import: '{ readViewState, writeViewState }' },
  { ...ui, name: 'pictures of charts, without the chart', limit: '6.75 kB', import: '{ chartPng, chartSvg }' },
  { ...ui, name: 'ListenButton with styled-components, without the chart', limit: '20.5 kB', import: '{ ListenButton }' },
  { ...ui, name: 'BurnDownChart with visx and styled-components', limit: '47.05 kB', import: '{ BurnDownChart }' },
  { ...ui, name: 'useLoad and swrState, without a component', limit: '1 kB', import: '{ swrState, useLoad }' },
  { ...ui, name: 'CostSimulator with styled-components', limit: '32.4 kB', import: '{ CostSimulator }' },
  { ...ui, name: 'AlertTable and SeatBalanceTable with styled-components', limit: '28.45 kB', import: '{ AlertTable, SeatBalanceTable }' },
  { ...ui, name: 'AllowanceMeter with styled-components', limit: '23.4 kB', import: '{ AllowanceMeter }' },
  { ...ui, name: 'RechargeStatus with styled-components', limit: '22.1 kB', import: '{ RechargeStatus }' },
  { ...ui, name: 'AnomalyList with styled-components', limit: '24.4 kB', import: '{ AnomalyList }' },
  { ...ui, name: 'useAnomalyEvents, without the list', limit: '6.45 kB', import: '{ useAnomalyEvents }' },
  { ...ui, name: 'NetBalanceBadge with styled-components', limit: '15 kB', import: '{ NetBalanceBadge }' },
  { ...dashboards, name: 'all three dashboards with styled-components, TanStack Query outside', limit: '100.75 kB', import: '{ CommitsAndCreditsDashboard, InvoicesDashboard, UsageDashboard }' },
];

export default ENTRIES.map((entry) => ({ gzip: true, modifyEsbuildConfig: asModule, ...entry }));
