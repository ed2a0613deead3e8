/**
 * Hosts where anybody can have a mailbox: such a domain says nothing of its user. The large consumer services and the
 * providers of the languages we speak, each named by its operator: Google (support.google.com/mail/answer/10313),
 * Microsoft (outlook.live.com), Yahoo and AOL, Apple (support.apple.com/en-us/105010), Proton (proton.me/support/addresses-and-aliases), GMX and WEB.DE,
 * Orange, Free, SFR, La Poste, Bouygues, Tuta, Zoho, Fastmail, Yandex, Mail.ru, Comcast, AT&T, Verizon, BT, Sky, Virgin, Telekom, Libero, Tencent, NetEase.
 */
export const MAIL_PROVIDERS: ReadonlySet<string> = new Set([
  'gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'hotmail.co.uk', 'hotmail.de', 'live.com', 'live.fr', 'live.co.uk', 'msn.com',
  'yahoo.com', 'yahoo.fr', 'yahoo.co.uk', 'yahoo.de', 'ymail.com', 'rocketmail.com', 'aol.com', 'aol.fr', 'icloud.com', 'me.com', 'mac.com', 'privaterelay.appleid.com',
  'proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me', 'gmx.com', 'gmx.de', 'gmx.net', 'gmx.fr', 'gmx.at', 'gmx.ch', 'web.de', 't-online.de', 'freenet.de', 'mail.com',
  'orange.fr', 'wanadoo.fr', 'free.fr', 'sfr.fr', 'neuf.fr', 'laposte.net', 'bbox.fr', 'numericable.fr', 'tuta.com', 'tutanota.com', 'zoho.com', 'zohomail.com',
  'fastmail.com', 'fastmail.fm', 'yandex.com', 'yandex.ru', 'mail.ru', 'comcast.net', 'att.net', 'sbcglobal.net', 'verizon.net', 'btinternet.com', 'sky.com',
  'virginmedia.com', 'bluewin.ch', 'skynet.be', 'telenet.be', 'libero.it', 'qq.com', '163.com', '126.com',
]);
