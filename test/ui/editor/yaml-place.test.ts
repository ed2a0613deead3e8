import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM, yamlPlace } from '../../../src/ui/editor/yaml-place.ts';

/** The place of the cursor, which the text shows as `|`. */
const at = (text: string) => {
  const place = yamlPlace(text.replace('|', ''), text.indexOf('|'));
  return place && [place.at, place.path.join('.'), place.typed];
};

describe('the place of what is written', () => {
  test.each([
    ['|', ['key', '', '']],
    ['ru|', ['key', '', 'ru']],
    ['id: a\nti|', ['key', '', 'ti']],
    ['extends: ba|', ['value', 'extends', 'ba']],
    ['title:\n  |', ['key', 'title', '']],
    ['title:\n  en: x\n  f|', ['key', 'title', 'f']],
    ['title:\n  en: x\nru|', ['key', '', 'ru']],
    ['rules:\n  - |', ['key', `rules.${ITEM}`, '']],
    ['rules:\n  - id: a\n    sev|', ['key', `rules.${ITEM}`, 'sev']],
    ['rules:\n  - id: a\n    severity: |', ['value', `rules.${ITEM}.severity`, '']],
    ['rules:\n- id: a\n  when:\n    det|', ['key', `rules.${ITEM}.when`, 'det']],
    ['rules:\n- id: a\n- sev|', ['key', `rules.${ITEM}`, 'sev']],
    ['rules:\n- id: a\nca|', ['key', '', 'ca']],
    ['rules:\n  # a remark\n\n  - id: a\n    when: { det|', ['key', `rules.${ITEM}.when`, 'det']],
    ['rules:\n  - when: { detector: third|', ['value', `rules.${ITEM}.when.detector`, 'third']],
    ['rules:\n  - when: { detector: x, |', ['key', `rules.${ITEM}.when`, '']],
    ['rules:\n  - when: { consent: [none, ref|', ['value', `rules.${ITEM}.when.consent.${ITEM}`, 'ref']],
    ['rules:\n  - when: { consent: [none], ca|', ['key', `rules.${ITEM}.when`, 'ca']],
    ['rules:\n  - { id: a, off: |', ['value', `rules.${ITEM}.off`, '']],
    ['grades: [{ grade: A, from: 90 }, { gr|', ['key', `grades.${ITEM}`, 'gr']],
    ['says: { en: "a, b: c", |', ['key', 'says', '']],
    ['a:\n  - - b: |', ['value', `a.${ITEM}.${ITEM}.b`, '']],
    ['"id": x|', ['value', 'id', 'x']],
  ])('%j', (text, place) => { expect(at(text)).toEqual(place); });
  test.each(['# id|', 'id: a # b|', '   # |'])('is none in a remark: %j', text => { expect(at(text)).toBeUndefined(); });

  test('is found wherever the cursor stands, and the word before it with it (kills: an offset taken from the line)', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ':', ' ', '-', '\n', '{', '[', ']', '}', ',', '"', '#', '\'') }), fc.nat(200), (text, offset) => {
      const place = yamlPlace(text, Math.min(offset, text.length));
      if (place !== undefined) expect(text.slice(place.from, Math.min(offset, text.length))).toBe(place.typed);
    }));
  });
});
