import type { Words } from './says.ts';

export const es: Words = {
  cookie: 'cookie*, rgpd, su consentimiento, tu consentimiento, rastreadores',
  privacy: 'privacidad, datos personales, socios, consentimiento, publicidad, anuncios, proteccion de datos, terceros, personaliza*, analitica*',
  accept: 'acept*, permit*, de acuerdo, consiento, autoriz*, =si, habilitar tod*, activar tod*, =estoy conforme, consentir',
  refuse: 'rechaz*, deneg*, declin*, no gracias, =no, desactivar tod*, bloquear tod*, deshabilitar tod*, en desacuerdo, oponerme',
  save: 'guardar*, guarde*, confirm*, aplic*, grabar',
  settings: 'configur*, personaliza*, gestion*, preferencia*, ajust*, opciones, administra*, elegir, mas opciones, ver detalles, cambiar, finalidades',
  acknowledge: '=ok, entendido, =vale, lo entiendo, =continuar, comprendido, =seguir, =de acuerdo y cerrar',
  pay: 'suscrib*, pagar, compra*, suscripcion, pago',
  leave: 'salir, abandonar',
  close: 'cerrar, =mas tarde, =ahora no, =ocultar, =cancelar, =omitir',
  all: 'todo, todas, todos, toda',
  only: 'solo, solamente, unicamente, exclusivamente',
  not: 'sin, no, ninguna, nunca, excepto',
  necessary: 'necesari*, esencial*, imprescindible*, obligatori*, tecnicas, requeridas',
  chosen: 'seleccion*, elegidas, mi eleccion, mis preferencias seleccionadas, actuales',
  age: 'mayor de edad, mayor de 18, 18 anos, tu edad, su edad, fecha de nacimiento',
  back: 'retirar el consentimiento, gestionar cookies, panel de cookies, revocar, cambiar el consentimiento, politica y configuracion de cookies',
};
