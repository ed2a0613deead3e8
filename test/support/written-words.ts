import fc from 'fast-check';

/** Ordinary words, as names and places have them. */
export const words = fc.stringMatching(/^[a-z][a-z0-9]{1,11}(\.[a-z]{2,8})?$/).filter(it => !/null|undefined/u.test(it));

/** Text that tries to be something else: markup, attributes, formulas, line ends, overrides of direction. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    '</style><script>alert(1)</script>', '" onmouseover="alert(1)', '\'><img src=x onerror=alert(1)>', '<!--', ']]>', '</title><svg onload=alert(1)>', '&lt;script&gt;', '=HYPERLINK("//evil.example")',
    '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', 'a,b', 'say "no"', 'two\r\nlines', 'nul\u0000nul', '\u202egpj.exe', '${x}', '{{x}}', '\u2028', '＝1',
  ),
  fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
);
