import { expect, test } from 'vitest';
import { iban } from '../../../src/core/recognizers/iban.ts';
import { told } from './told.ts';

test.each([
  ['', 'GB29NWBK60161331926819', 'bank-account plain inferred: GB29NWBK60161331926819'],
  ['', 'DE89370400440532013000', 'bank-account plain inferred: DE89370400440532013000'],
  ['', 'FR1420041010050500013M02606', 'bank-account plain inferred: FR1420041010050500013M02606'],
  ['', 'NL91ABNA0417164300', 'bank-account plain inferred: NL91ABNA0417164300'],
  ['', 'ES9121000418450200051332', 'bank-account plain inferred: ES9121000418450200051332'],
  ['', 'IT60X0542811101000000123456', 'bank-account plain inferred: IT60X0542811101000000123456'],
  ['', 'CH9300762011623852957', 'bank-account plain inferred: CH9300762011623852957'],
  ['', 'BE68539007547034', 'bank-account plain inferred: BE68539007547034'],
  ['', 'NO9386011117947', 'bank-account plain inferred: NO9386011117947'],
  ['', 'PL61109010140000071219812874', 'bank-account plain inferred: PL61109010140000071219812874'],
  ['', 'SE4550000000058398257466', 'bank-account plain inferred: SE4550000000058398257466'],
  ['', 'PT50000201231234567890154', 'bank-account plain inferred: PT50000201231234567890154'],
  ['', 'AT611904300234573201', 'bank-account plain inferred: AT611904300234573201'],
  ['', 'IE29AIBK93115212345678', 'bank-account plain inferred: IE29AIBK93115212345678'],
  ['', 'MT84MALT011000012345MTLCAST001S', 'bank-account plain inferred: MT84MALT011000012345MTLCAST001S'],
  ['', 'SA0380000000608010167519', 'bank-account plain inferred: SA0380000000608010167519'],
  ['', 'BR9700360305000010009795493P1', 'bank-account plain inferred: BR9700360305000010009795493P1'],
  ['', 'TR330006100519786457841326', 'bank-account plain inferred: TR330006100519786457841326'],
  ['text', 'IBAN: DE89 3704 0044 0532 0130 00 BIC COBADEFF', 'bank-account plain inferred: DE89 3704 0044 0532 0130 00'],
  ['', 'de89370400440532013000', 'bank-account plain inferred: de89370400440532013000'],
  ['$.x', 'GB29 NWBK 6016 1331 9268 19', 'bank-account plain inferred: GB29 NWBK 6016 1331 9268 19'],
])('%s = %s is recognized', (name, value, answer) => {
  expect(told(iban, name, value)).toEqual([answer]);
});

test.each([
  ['iban', 'GB29NWBK60161331926818'],
  ['iban', 'DE8937040044053201300'],
  ['iban', 'DE893704004405320130000'],
  ['', 'XX89370400440532013000'],
  ['', 'ADE89370400440532013000'],
  ['', 'DE89370400440532013000A'],
  ['iban', 'GB29 1234 6016 1331 9268 19'],
  ['', 'DE89  3704 0044 0532 0130 00'],
  ['', 'DE00000000000000000000'],
  ['t', 'AB12CD34EF56AB12CD34EF56'],
  ['', 'FR76'],
  ['', 'SE45 and 50000000058398257466'],
  ['v', 'de89-37040044053201300'],
  ['', '0xDE89370400440532013'],
  ['sku', 'NO93 8601 1117 948'],
  ['', 'BE68539007547035'],
  ['', 'AT611904300234573202'],
  ['', 'NL91ABNA0417164301'],
  ['', 'ES9121000418450200051331'],
  ['', 'CH9300762011623852958'],
  ['', 'IT60X0542811101000000123457'],
  ['id', 'PL61109010140000071219812875'],
  ['', 'SE4550000000058398257467'],
])('%s = %s is not recognized', (name, value) => {
  expect(told(iban, name, value)).toEqual([]);
});
