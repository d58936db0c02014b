import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { ja } from './ja.js';
import type { Messages } from './messages.js';

export interface Language {
  /** BCP 47, with a region, as hosts pass it. */
  locale: string;
  messages: Messages;
  direction: 'ltr' | 'rtl';
}

/** Every language that has words. */
export const LANGUAGES: readonly Language[] = [
  { locale: 'en-US', messages: en, direction: 'ltr' },
  { locale: 'de-DE', messages: de, direction: 'ltr' },
  { locale: 'fr-FR', messages: fr, direction: 'ltr' },
  { locale: 'es-ES', messages: es, direction: 'ltr' },
  { locale: 'ja-JP', messages: ja, direction: 'ltr' },
  { locale: 'ar-EG', messages: ar, direction: 'rtl' },
];

/** Without words: sentences are English ones, around figures and dates of another script, calendar or direction. */
export const FOREIGN_LOCALES = ['pt-BR', 'zh-CN', 'de-CH', 'he-IL', 'hi-IN-u-nu-deva', 'fa-IR', 'th-TH', 'ar-SA'];
