import { ar, BillingProvider, de, es, fr, ja, type Messages } from '@meterboard/ui';
import type { Decorator, Preview } from '@storybook/react-vite';

interface Language {
  title: string;
  locale: string;
  messages: Messages;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  de: { title: 'Deutsch', locale: 'de-DE', messages: de },
  fr: { title: 'Français', locale: 'fr-FR', messages: fr },
  es: { title: 'Español', locale: 'es-ES', messages: es },
  ja: { title: '日本語', locale: 'ja-JP', messages: ja },
  ar: { title: 'العربية', locale: 'ar-EG', messages: ar },
};

/** The toolbar's menu of languages. English is what a component speaks by itself. */
export const languageMenu: NonNullable<Preview['globalTypes']>[string] = {
  description: 'Language of the components; names in the data stay as they are',
  toolbar: {
    title: 'Language',
    icon: 'globe',
    dynamicTitle: true,
    items: [{ value: 'en', title: 'English' }, ...Object.entries(LANGUAGES).map(([value, { title }]) => ({ value, title }))],
  },
};

/** Puts a story into the chosen language, as an app would: a provider, and the page's own direction. */
export const inLanguage: Decorator = (Story, { globals }) => {
  const code = String(globals['language']);
  const language = LANGUAGES[code];
  if (language === undefined) return <Story />;
  return (
    <div lang={code} dir={code === 'ar' ? 'rtl' : 'ltr'}>
      <BillingProvider locale={language.locale} messages={language.messages}>
        <Story />
      </BillingProvider>
    </div>
  );
};
