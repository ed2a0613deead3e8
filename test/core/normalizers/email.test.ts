import { holdsTo } from './table.ts';

holdsTo('email-address', {
  finds: [
    ['Ann@Example.com', 'ann@example.com', 'lower'], [' Ann@Example.com', 'ann@example.com', 'trim lower'], ['ann@example.com', 'ANN@EXAMPLE.COM', 'upper'],
    ['jane.doe@gmail.com', 'janedoe@gmail.com', 'gmail-dots'], ['Jane.Doe+news@gmail.com', 'janedoe@gmail.com', 'lower gmail-dots plus-tag'], ['jane.doe+a@gmail.com', 'jane.doe@gmail.com', 'plus-tag'],
    ['jane.doe@googlemail.com', 'janedoe@gmail.com', 'gmail-dots gmail-host'], ['jane@googlemail.com', 'jane@gmail.com', 'gmail-host'], ['jane+x@googlemail.com', 'jane@googlemail.com', 'plus-tag'],
    ['jane+shop@example.com', 'jane@example.com', 'plus-tag'], ['ann@Müller.example', 'ann@xn--mller-kva.example', 'lower punycode'],
    ['Jane.Doe@example.com', 'jane.doe', 'lower local-part', 'part'], ['jane+shop@example.com', 'jane', 'plus-tag local-part', 'part'], ['ann@acme.example', 'acme.example', 'domain-part', 'part'], ['jane.doe@gmail.com', 'janedoe', 'gmail-dots local-part', 'part'],
  ],
  ignores: [
    ['jane.doe@example.com', 'janedoe@example.com'], ['jane.doe@example.com', 'janedoe'], ['jane@gmail.com', 'gmail.com'], ['jane@hotmail.fr', 'hotmail.fr'], ['jane@Gmail.COM', 'gmail.com'], ['ann@example.com', 'ann'],
    ['ann@example.com', 'annexamplecom'], ['ann-lee@example.com', 'annlee@example.com'], ['ann-lee@example.com', 'ann@example.com'], ['ann_lee@example.com', 'ann'], ['jane@gmail.com', 'jane@googlemail.com'],
    ['jane@mygmail.com', 'jane@gmail.com'], ['j.d@notgmail.com', 'jd@notgmail.com'], ['+shop@example.com', '@example.com'], ['jane@example.com', 'com'], ['jane@example.com', 'example'], ['jane@shop+a.example', 'jane@shop'],
    ['jane@example.com', ''], ['a@b@c.example', 'c.example'], ['@example.com', 'example.com'], ['jane@', ''], ['no address', 'noaddress'], ['jane doe@example.com', 'doe@example.com'], ['jane@bad host.example', 'bad host.example'],
  ],
});

holdsTo('username', {
  finds: [['jane+shop@example.com', 'jane@example.com', 'plus-tag'], ['Jane_Doe', 'janedoe', 'lower letters-and-digits']],
  ignores: [['Jane_Doe', 'jane'], ['Jane_Doe', 'doe'], ['jane@gmail.com', 'gmail.com']],
});
