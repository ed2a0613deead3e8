import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/headless/arguments.ts';

const read = (...given: readonly string[]) => readArguments(['audit', ...given], { LANG: 'en_US.UTF-8' });
const optionsOf = (...given: readonly string[]) => {
  const result = read(...given);
  if (result.status !== 'asked') throw new Error(JSON.stringify(result));
  return result.task.options;
};

describe('the command line', () => {
  it('needs nothing but a page', () => {
    expect(optionsOf('https://shop.example/a?b=1')).toEqual({
      urls: ['https://shop.example/a?b=1'], persona: undefined, watch: undefined, promises: undefined, rules: undefined, profile: undefined, out: 'out',
      format: ['html', 'json', 'csv', 'scripts-csv', 'consent-csv', 'declared-csv'], browser: undefined, browserArg: [], timeoutS: 60, twice: false, consent: undefined, runs: 3, failOn: undefined, baseline: undefined, saveBaseline: undefined, inventory: undefined, saveInventory: undefined, declarations: undefined, lang: 'en',
    });
  });

  it.each([
    [['shop.example'], { urls: ['https://shop.example/'] }],
    [['HTTP://Shop.Example'], { urls: ['http://shop.example/'] }],
    [['a.example', 'b.example'], { urls: ['https://a.example/', 'https://b.example/'] }],
    [['a.example', '--browser-arg=--lang=fr', '--browser-arg', '--mute-audio'], { browserArg: ['--lang=fr', '--mute-audio'] }],
    [['a.example', '--format', 'csv, json,csv'], { format: ['csv', 'json'] }],
    [['a.example', '--timeout', '2.5'], { timeoutS: 2.5 }],
    [['a.example', '--dns'], { dns: true }],
    [['a.example', '--dns', '192.0.2.53'], { dns: '192.0.2.53' }],
    [['a.example', '--twice'], { twice: true }],
    [['a.example', '--consent'], { consent: ['S0', 'S1', 'S2', 'S3', 'S4', 'S5'], runs: 3 }],
    [['a.example', '--consent=s2, S1', '--runs', '5'], { consent: ['S1', 'S2'], runs: 5 }],
    [['a.example', '--lang', 'fr'], { lang: 'fr' }],
    [['a.example', '--format', 'bundle,html', '--sign', 'k', '--made-by', ' Ann '], { format: ['bundle', 'html'], sign: 'k', madeBy: 'Ann' }],
    [['a.example', '--profile', 'zero-trackers', '--fail-on', 'B'], { profile: 'zero-trackers', failOn: 'B' }],
    [['a.example', '--inventory', 'i.json', '--save-inventory', 'j.json'], { inventory: 'i.json', saveInventory: 'j.json' }],
    [['a.example', '--declarations', 'd.yaml'], { declarations: 'd.yaml' }],
    [['--persona', 'p.json', '--watch', 'w.json', '--rules', 'r.yaml', '--out', 'o', 'a.example'], { persona: 'p.json', watch: 'w.json', rules: 'r.yaml', out: 'o' }],
  ])('reads %j', (given, expected) => {
    expect(optionsOf(...given)).toMatchObject(expected);
  });

  it('speaks the language of the shell', () => {
    const result = readArguments(['audit', 'a.example'], { LANG: 'en_US', LC_ALL: 'fr_CA.UTF-8' });
    expect(result).toMatchObject({ status: 'asked', task: { options: { lang: 'fr' } } });
  });

  it.each([
    [[], /missing required argument 'url'/u],
    [['ftp://a.example'], /address of a page/u],
    [['file:///etc/passwd'], /address of a page/u],
    [['https://'], /address of a page/u],
    [['a.example', '--timeout', '0'], /seconds from 1 to 3600/u],
    [['a.example', '--timeout', 'soon'], /seconds from 1 to 3600/u],
    [['a.example', '--timeout', ''], /seconds from 1 to 3600/u],
    [['a.example', '--format', 'docx'], /html, json, csv/u],
    [['a.example', '--format', ''], /html, json, csv/u],
    [['a.example', '--made-by', ' '], /name of at most 500/u],
    [['a.example', '--lang', 'de'], /en, fr/u],
    [['a.example', '--profile', 'strict'], /balanced, zero-trackers/u],
    [['a.example', '--profile', 'balanced', '--rules', 'r.yaml'], /cannot be used with/u],
    [['a.example', '--persona'], /argument missing/u],
    [['--consent', 'a.example'], /write --consent after the address/u],
    [['a.example', '--consent', '--twice'], /cannot be used with/u],
    [['a.example', '--consent', '--runs', '0'], /whole number from 1 to 25/u],
    [['a.example', '--fast'], /unknown option/u],
  ])('refuses %j and says what was expected', (given, message) => {
    const result = read(...given);
    expect(result.status).toBe('wrong');
    expect(result).toHaveProperty('message', expect.stringMatching(message));
  });

  it('refuses a command it does not have, and no command at all', () => {
    expect(readArguments(['watch'], {}).status).toBe('wrong');
    expect(readArguments([], {}).status).toBe('wrong');
  });

  it('tells its help and its version', () => {
    expect(readArguments(['audit', '--help'], {})).toMatchObject({ status: 'told', text: expect.stringContaining('--fail-on') as string });
    expect(readArguments(['--version'], {})).toMatchObject({ status: 'told', text: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u) as string });
  });
});
