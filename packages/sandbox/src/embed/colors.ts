/** The names that color_overrides may contain, in their exact case, and the default colours. */
export const COLORS: Readonly<Record<string, string>> = {
  Gray_dark: '#1f2430',
  Gray_medium: '#667085',
  Gray_light: '#d9dee7',
  Gray_extralight: '#f5f7fa',
  White: '#ffffff',
  Primary_medium: '#4653d8',
  Primary_light: '#e8eafc',
  UsageLine_0: '#4653d8',
  UsageLine_1: '#12a594',
  UsageLine_2: '#e2703a',
  UsageLine_3: '#b14cc4',
  UsageLine_4: '#d9a514',
  UsageLine_5: '#3b8ede',
  UsageLine_6: '#d6457b',
  UsageLine_7: '#5b8c3a',
  UsageLine_8: '#8a6f5a',
  UsageLine_9: '#7a8599',
  Primary_green: '#1a7f4b',
  Primary_red: '#c0362c',
  Progress_bar: '#4653d8',
  Progress_bar_background: '#e8eafc',
  Action: '#4653d8',
  Action_hover: '#333fb0',
};

/** Six digits only: the service does not document other forms, so the sandbox refuses them. */
export const isHexColor = (value: string): boolean => /^#[0-9a-f]{6}$/i.test(value);

/** Custom properties for a style sheet, overrides applied. */
export function colorProperties(overrides: Readonly<Record<string, string>>): string {
  return Object.entries(COLORS).map(([name, value]) => `--${name}:${overrides[name] ?? value};`).join('');
}
