import { holdsTo } from './table.ts';

holdsTo('company', {
  finds: [
    ['Acme Ltd', 'acme', 'no-legal-form lower'], ['Acme Widgets, Inc.', 'Acme Widgets', 'no-legal-form'], ['Müller & Söhne GmbH & Co. KG', 'müller & söhne', 'no-legal-form lower'], ['Müller & Söhne GmbH', 'mullersohne', 'no-legal-form lower no-diacritics letters-and-digits'], ['Dupont S.A.S.', 'dupont', 'no-legal-form lower'], ['Acme Ltd', 'acme ltd', 'lower'],
  ],
  ignores: [['Acme Ltd', 'ltd'], ['Acme Ltd', ''], ['Ltd', ''], ['Inc & Co', ''], ['SAS Institute', 'institute'], ['Cosa', ''], ['Costa Coffee', 'costa'], ['Acme Ltd', 'a'], ['Acme Widgets Ltd', 'widgets'], ['Acme Widgets Ltd', 'acme']],
});
