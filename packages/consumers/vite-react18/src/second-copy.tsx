import { styled as ourStyled, ThemeProvider as OurThemeProvider } from 'styled-components';
import { styled, ThemeProvider } from 'other-styled-components';
import { App } from './App';
import { mount } from './mount';

interface HostTheme {
  brand: string;
}

declare global {
  interface Window {
    /** The names that were read from the host's theme through our copy of styled-components. */
    themeReads: string[];
  }
}

window.themeReads = [];

/** A theme that has every name, and records which ones are read. */
const theme = new Proxy<HostTheme>(
  { brand: 'rgb(120, 0, 120)' },
  {
    get(target, name) {
      window.themeReads.push(String(name));
      return name === 'brand' ? target.brand : 'rgb(255, 0, 0)';
    },
  },
);

const Banner = styled.p<{ theme: HostTheme }>`
  color: ${({ theme }) => theme.brand};
`;

const Notice = ourStyled.p<{ theme: HostTheme }>`
  color: ${({ theme }) => theme.brand};
`;

/** A host with a theme in two copies of styled-components: its own, and that of @meterboard/ui. */
mount(
  <ThemeProvider theme={{ brand: 'rgb(0, 90, 60)' }}>
    <OurThemeProvider theme={theme}>
      <App />
      <Banner id="banner">In the host's own copy</Banner>
      <Notice id="notice">In the copy that both use</Notice>
    </OurThemeProvider>
  </ThemeProvider>,
);
