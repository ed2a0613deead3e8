import type { Tidy } from '../tidy/tidy.ts';

/** Gmail delivers `jane.doe` and `janedoe` to one mailbox, and only Gmail does (https://support.google.com/mail/answer/7436150). */
export const GMAIL_DOTS: Tidy = {
  step: 'gmail-dots',
  of: it => atGmail(it) ? it.slice(0, it.lastIndexOf('@')).replaceAll('.', '') + it.slice(it.lastIndexOf('@')) : it,
};

/** `jane+shop@example.com` reaches `jane@example.com` (RFC 5233, sub-addressing). Some recipients ask for it at Gmail only, some anywhere. */
export const PLUS_TAG: Tidy = {
  step: 'plus-tag',
  of(it) {
    const [plus, at] = [it.indexOf('+'), it.lastIndexOf('@')];
    return plus > 0 && plus < at ? it.slice(0, plus) + it.slice(at) : it;
  },
};

/** The two names of one service, written as the one. */
export const GMAIL_HOST: Tidy = { step: 'gmail-host', of: it => it.replace(/@googlemail[.]com$/iu, '@gmail.com') };

/** An internationalized host as the wire has it: `müller.example` is `xn--mller-kva.example` (RFC 5891). */
export const PUNYCODE: Tidy = {
  step: 'punycode',
  of(it) {
    const at = it.lastIndexOf('@');
    const host = it.slice(at + 1);
    // Hosts of ASCII letters are left to the letter.
    if (/^[\w.-]*$/u.test(host) || !/^[\p{L}\p{M}\p{N}.-]+$/u.test(host) || !URL.canParse(`https://${host}`)) return it;
    return it.slice(0, at + 1) + new URL(`https://${host}`).hostname;
  },
};

function atGmail(address: string): boolean {
  return /@(?:gmail|googlemail)[.]com$/iu.test(address);
}

/** Every step of this file by its name: what a recipe can ask of an address. */
export const EMAIL_TIDIES: readonly Tidy[] = [GMAIL_DOTS, PLUS_TAG, GMAIL_HOST, PUNYCODE];
