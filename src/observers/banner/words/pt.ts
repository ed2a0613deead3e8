import type { Words } from './says.ts';

export const pt: Words = {
  cookie: 'cookie*, lgpd, rgpd, o seu consentimento, seu consentimento, rastreadores',
  privacy: 'privacidade, dados pessoais, parceiros, consentimento, publicidade, anuncios, protecao de dados, terceiros, personaliz*',
  accept: 'aceit*, permit*, concord*, autoriz*, consinto, consentir, =sim, ativar tod*, habilitar tod*, de acordo',
  refuse: 'rejeit*, recus*, negar, declin*, nao obrigad*, =nao, desativar tod*, bloquear tod*, discord*',
  save: 'guardar*, salvar*, gravar*, confirm*, aplicar, salve',
  settings: 'configur*, personaliz*, gerir, gerenci*, preferencia*, definic*, opcoes, ajust*, escolher, detalhes, alterar, mais opcoes, finalidades, defin*',
  acknowledge: '=ok, entendi, entendido, compreendi, percebi, =continuar, =prosseguir, =ciente, =certo',
  pay: 'assin*, subscrev*, pagar, comprar, pague',
  leave: 'sair, abandonar',
  close: 'fechar*, =mais tarde, =agora nao, =ocultar, =cancelar, =ignorar',
  all: 'tudo, todos, todas',
  only: 'apenas, somente, so, unicamente, exclusivamente',
  not: 'sem, nao, nenhum*, exceto',
  necessary: 'necessari*, essenciai*, essencial, obrigatori*, indispensaveis, estritamente',
  chosen: 'selecionad*, selecao, escolhid*, minhas escolhas, minhas opcoes, escolhas, atuais',
  age: 'maior de idade, maior de 18, 18 anos, sua idade, data de nascimento',
  back: 'retirar o consentimento, gerir cookies, gerenciar cookies, revogar, alterar o consentimento, gerir consentimento',
};
