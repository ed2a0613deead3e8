import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epochDays } from '../../../src/core/normalizers/date/day.ts';
import { variantsOf } from '../../../src/core/normalizers/index.ts';
import { holdsTo } from './table.ts';

holdsTo('date-of-birth', {
  finds: [
    ['1987-03-14', '19870314', 'yyyymmdd'], ['1987-03-14', '14/03/1987', 'dd-mm-yyyy'], ['1987-03-14', '03/14/1987', 'mm-dd-yyyy'], ['1987-03-14', '14031987', 'ddmmyyyy'], ['1987-03-14', '03141987', 'mmddyyyy'], ['1987-03-14', '14.03.1987', 'dd-mm-yyyy'],
    ['1987-03-14', '14-03-1987', 'dd-mm-yyyy'], ['1987-03-14', '03-14-1987', 'mm-dd-yyyy'], ['1987-03-14', '1987/03/14', 'yyyy-mm-dd'], ['1987-03-14', '3/14/1987', 'mm-dd-yyyy no-leading-zeros'], ['1987-03-14', '14/3/1987', 'dd-mm-yyyy no-leading-zeros'],
    ['1987-03-14', '14/03/87', 'dd-mm-yyyy two-digit-year'], ['1987-03-14', '6281', 'epoch-days'], ['1987-03-14', '542678400', 'epoch-seconds'], ['1987-03-14', '542678400000', 'epoch-milliseconds'], ['1960-05-02', '-3531', 'epoch-days'],
    ['1987-03-14', '1987-03-14T00:00:00.000Z', 'iso-date midnight'], ['1987-03-14', '1987-03-14T00:00:00Z', 'iso-date midnight'], ['1987-03-14', '1987', 'year', 'part'],
    ['14/03/1987', '1987-03-14', 'iso-date'], ['3/14/1987', '1987-03-14', 'iso-date'], ['14.3.87', '1987-03-14', 'iso-date'], ['14 March 1987', '1987-03-14', 'iso-date'], ['March 14th, 1987', '1987-03-14', 'iso-date'], ['14 mars 1987', '1987-03-14', 'iso-date'],
    ['1er août 1990', '1990-08-01', 'iso-date'], ['14. März 1987', '1987-03-14', 'iso-date'], ['19870314', '1987-03-14', 'iso-date'], ['1987/3/14', '1987-03-14', 'iso-date'], ['03/04/1987', '1987-04-03', 'iso-date'], ['03/04/1987', '1987-03-04', 'iso-date'], ['29/02/2000', '20000229', 'yyyymmdd'], ['01/02/05', '2005-02-01', 'iso-date'],
    ['1987-03-14T09:30:00Z', '19870314', 'yyyymmdd'], ['July 4 1976', '1976-07-04', 'iso-date'], ['4 juin 1976', '1976-06-04', 'iso-date'],
  ],
  ignores: [
    ['29/02/1999', '1999-02-29'], ['31/04/1987', '1987-04-31'], ['13/13/1987', '1987-13-13'], ['00/01/1987', '1987-01-00'], ['1987', '1987-01-01'], ['March 1987', '1987-03-01'], ['14/03', '14031987'], ['14 1987', '1987'], ['0001-01-01', '1'], ['hello', '0'],
    ['14 foo 1987', '1987'], ['1987-03-14', '14'], ['1987-03-14', '03'], ['1987-03-14', '87'], ['1987-03-14', '0314'], ['1987-03-14', '1987-14-03'], ['14/03/1987', '1987-14-03'], ['1900-02-29', '19000229'], ['123456789', '1987'], ['99999999', '9999'],
    ['1987-03-14-15', '1987'], ['14/03/198', '198'], ['14//03//1987', '1987-03-14'], ['', ''], ['14 marché 1987 rue', '1987'], ['1987-03-14', '1986'], ['1987-03-14', '542678401'], ['1987-03-14', '1987-03-13'], ['1987-03-14', '13/03/1987'], ['may', '5'],
    ['03/04/1987', '1987-03-03'], ['03/04/1987', '1987-04-04'], ['12/12/1987', '1987-12-13'], ['1987-03-14 to 1988', '1988'], ['14,03,1987', '19870314'], ['-1987-03-14', '19870314'], ['1987-3', '1987-03-01'],
  ],
});

// Kills: a century not divisible by 400, a year that starts in January. JavaScript's own calendar is the oracle.
test('the days since 1970 are those of any other calendar', () => {
  fc.assert(fc.property(fc.integer({ min: -300_000, max: 300_000 }), days => {
    const at = new Date(days * 86_400_000);
    expect(epochDays({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() })).toBe(days);
  }), { numRuns: 2000 });
});

// Kills: an order of day and month taken for the other, wherever one of them can be no month.
test('a day is the same in all its unambiguous writings', () => {
  fc.assert(fc.property(fc.integer({ min: 1930, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 28 }), (year, month, day) => {
    const iso = `${year}-${String(month).padStart(2, '0')}-${day}`;
    for (const value of [iso, `${day}/${month}/${year}`, `${month}/${day}/${year}`, `${day}.${month}.${year}`, iso.replaceAll('-', ''), iso.replaceAll('-', '/')]) {
      expect(variantsOf(value, 'date-of-birth').map(it => it.text)).toEqual(expect.arrayContaining([iso, iso.replaceAll('-', ''), String(Date.parse(iso)), String(Date.parse(iso) / 86_400_000)]));
    }
  }));
});
