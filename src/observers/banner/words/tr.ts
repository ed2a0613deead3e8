import type { Words } from './says.ts';

export const tr: Words = {
  cookie: 'cookie*, cerez*, kvkk, acik rizan*',
  privacy: 'gizlilik, kisisel veri*, is ortak*, riza*, onay*, reklam*, veri koruma, ucuncu taraf*, kisisellestir*',
  accept: 'kabul et, kabul ediyorum, =kabul, kabul edin, izin ver, izin veriyorum, onayla, onayliyorum, =evet, tumune izin*, tumunu etkinlestir',
  refuse: 'reddet*, =red, kabul etme*, kabul etmi*, izin verme*, =hayir, hayir tesekkurler, onaylamiyorum, tumunu devre disi*, engelle*, istemiyorum',
  save: 'kaydet*, onayla ve kaydet, uygula, secimleri onayla, secimimi onayla',
  settings: 'ayar*, tercih*, yonet*, ozellestir*, secenek*, yapilandir*, sec, secin, detay*, degistir*, kisisellestir*, amaclar',
  acknowledge: '=ok, =tamam, anladim, =devam, =devam et, anliyorum, =peki',
  pay: 'abone*, abonelik, satin al*, ode',
  leave: 'ayril*, cik, cikis',
  close: 'kapat*, =daha sonra, =simdi degil, =gizle, =iptal, =atla',
  all: 'tum*, hepsi*, butun',
  only: 'yalnizca, sadece, yalniz',
  not: 'olmadan, etmeden, degil, vermeden, hicbir*, olmayan',
  necessary: 'gerekli, zorunlu, temel, mecburi',
  chosen: 'secili*, secilen*, secim*, secimlerimi, mevcut',
  age: '18 yas*, yasiniz*, dogum tarih*, resit*',
  back: 'onayi geri cek*, rizayi geri al*, cerez ayar*, cerez tercih*, cerezleri yonet*, gizlilik ayar*',
};
