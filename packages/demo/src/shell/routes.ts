import type { ComponentType } from 'react';
import { Balance } from '../pages/Balance.tsx';
import { Dashboards } from '../pages/Dashboards.tsx';
import { Estimate } from '../pages/Estimate.tsx';
import { Overview } from '../pages/Overview.tsx';
import { Spend } from '../pages/Spend.tsx';
import { Usage } from '../pages/Usage.tsx';

export interface Route {
  path: string;
  label: string;
  Page: ComponentType;
}

export const ROUTES: readonly Route[] = [
  { path: '/', label: 'Overview', Page: Overview },
  { path: '/usage', label: 'Usage', Page: Usage },
  { path: '/spend', label: 'Spend', Page: Spend },
  { path: '/balance', label: 'Balance', Page: Balance },
  { path: '/estimate', label: 'Estimate', Page: Estimate },
  { path: '/dashboards', label: 'Dashboards', Page: Dashboards },
];
