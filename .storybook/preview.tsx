import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  parameters: {
    // Targets of 24 px are asked of WCAG 2.2 and not of axe by itself.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start', ['Components', 'Backend', 'Data'], 'Components', 'States', 'Dashboards', 'Docs', ['Correctness', 'Accessibility', 'Decisions']] } },
  },
  // The page's colour scheme decides, as in an app: the components read nothing else.
  decorators: [withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-scheme' })],
};

export default preview;
