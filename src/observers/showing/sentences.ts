import type { Labelled } from './labelled.ts';
import { LABEL_MAX, labelled, VALUE_MAX } from './labelled.ts';

const GREETING = /^(hello|hi|hey|welcome(?: back)?|good (?:morning|afternoon|evening)|bonjour|bonsoir|bienvenue|salut|hallo|hola|ciao|(?:you are )?(?:signed|logged) in as|connect[ée]e? en tant que|vous êtes connect[ée]e? en tant que)(?:\s*,\s*|\s+|\s*:\s*)(\S.{0,62}?)[\s!.,👋]*$/iu;
const SIGN_OUT = /^(?:sign|log) ?(?:me )?(?:out|off)$|^(?:se |me |vous )?d[ée]connecter$|^d[ée]connexion$|^(?:abmelden|ausloggen|cerrar sesión|esci|uitloggen)$/iu;
const SIGN_OUT_HREF = /\b(?:log|sign)[-_]?(?:out|off)\b|\bdeconnexion\b/iu;
const PAIR = new RegExp(`^([^:]{2,${LABEL_MAX}}?)\\s*:\\s*(\\S.{0,${VALUE_MAX - 1}})$`, 'u');

/** Whom a text greets, or as whom it says that somebody is signed in: "Good morning, Jane". */
export function greetingIn(text: string): Labelled | undefined {
  const [, words, name] = text.length > LABEL_MAX ? [] : GREETING.exec(text) ?? [];
  return words === undefined || name === undefined ? undefined : labelled('greeting', words, name);
}

/** A link or button that signs out: only who is signed in is shown one. */
export function signOutIn(element: Element, text: string): Labelled | undefined {
  const isOne = (text.length <= 30 && SIGN_OUT.test(text)) || (element.localName === 'a' && SIGN_OUT_HREF.test(element.getAttribute('href') ?? ''));
  return isOne && /^(?:a|button|span|div|li)$/u.test(element.localName) ? labelled('sign-out', 'sign out', 'sign out') : undefined;
}

/** A label and its value in one element: "Customer number: 2048". */
export function pairIn(element: Element, text: string): Labelled | undefined {
  const [, label, value] = text.includes(':') ? PAIR.exec(text) ?? [] : [];
  return label === undefined || value === undefined ? undefined : labelled(element.localName, label, value);
}

/** Where a link writes to or calls, which its text may not say. */
export function linkedIn(element: Element): Labelled | undefined {
  const [, address] = element.localName === 'a' ? /^(?:mailto|tel):([^?]{3,128})/iu.exec(element.getAttribute('href') ?? '') ?? [] : [];
  return address === undefined ? undefined : labelled('a', element.textContent.slice(0, LABEL_MAX), unescaped(address));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
