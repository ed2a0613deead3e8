import browser from 'webextension-polyfill';
import { languageOf, type Language } from '../../core/wording/language.ts';

/** The language the browser speaks, or English; the page is marked as being in it. */
export function speak(): Language {
  const language = languageOf(browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  return language;
}
