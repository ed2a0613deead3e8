import { expect, test } from 'vitest';
import { declaredLines } from '../../../src/headless/output/declared.ts';
import { paintFor } from '../../../src/headless/output/paint.ts';
import { wordsOf } from '../../../src/headless/words/words-of.ts';
import { typicalAudit } from '../../support/sample-audit.ts';
import { declaredAudit } from '../../support/sample-declared.ts';

const style = (language: 'en' | 'fr' = 'en') => ({ language, words: wordsOf(language), paint: paintFor({}, {}) });

test('one line says how many of those observed were not declared, and how many went beyond', () => {
  expect(declaredLines(declaredAudit(), style())).toEqual(['Declared and observed: of 6 third parties, 2 not declared, 2 beyond what was declared.']);
  expect(declaredLines(declaredAudit(), style('fr'))).toEqual(['Déclaré et observé\u202f: sur 6 tiers, 2 non déclarés, 2 au-delà du déclaré.']);
});
test('there is none where recipients are not declared', () => {
  const { declared, ...rest } = declaredAudit();
  expect(declaredLines(typicalAudit(), style())).toEqual([]);
  expect(declaredLines({ ...rest, declared: declared && { ...declared, declarations: undefined, rows: [] } }, style())).toEqual([]);
});
test('a site whose declarations are kept is told so', () => {
  const { declared, ...rest } = declaredAudit();
  expect(declaredLines({ ...rest, declared: declared && { ...declared, rows: declared.rows.filter(it => it.status === 'as-declared').slice(0, 1) } }, style())).toEqual(['Declared and observed: of 1 third party, 0 not declared, 0 beyond what was declared.']);
});
