import { withThemeByDataAttribute } from '@storybook/addon-themes';
import type { Preview } from '@storybook/react-vite';

const preview: Preview = {
  parameters: {
    a11y: { test: 'error' },
    layout: 'padded',
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start', ['Components', 'Backend', 'Data'], 'Components', 'States', 'Dashboards', 'Docs', ['Correctness', 'Accessibility', 'Decisions']] } },
  },
  // The page's colour scheme decides, as in an app: the components read nothing else.
  decorators: [withThemeByDataAttribute({ themes: { light: 'light', dark: 'dark' }, defaultTheme: 'light', attributeName: 'data-scheme' })],
};

export default preview;
