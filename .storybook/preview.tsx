import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';
import { inLanguage, languageMenu } from './languages.js';
import { writtenTypes } from './writtenTypes.js';

const preview: Preview = {
  parameters: {
    // WCAG 2.2 wants targets of 24 px; axe does not check for them unless told to.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start', ['Components', 'Backend', 'Data'], 'Components', 'Dashboards', 'States', ['Side by side', 'Customers', 'Circumstances'], 'Theme', 'Headless', 'Docs', ['Features', 'Correctness', 'Accessibility', 'Decisions']] } },
  },
  globalTypes: { language: languageMenu },
  initialGlobals: { language: 'en' },
  argTypesEnhancers: [writtenTypes],
  // Components follow the page's `color-scheme`, so the toolbar sets that, as an app would.
  decorators: [inLanguage, withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-scheme' })],
};

export default preview;
