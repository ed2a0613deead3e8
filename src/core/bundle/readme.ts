/** `README.txt`: what a bundle is, and how to check it without Sillage, in each language. */
export function readmeText(version: string): string {
  return `${english(version)}\n\n\n${french(version)}\n`;
}

const SUMS = `    sha256sum -c SHA256SUMS`;

/** Each line's hash is that of the hash before it and the line. */
const CHAIN = `    h=$(printf '%064d' 0); n=1
    while [ -f evidence/visit-$n.ndjson ]; do
      while IFS= read -r line; do
        h=$(printf '%s%s' "$h" "$line" | sha256sum | cut -c 1-64); echo "$h"
      done < evidence/visit-$n.ndjson | cmp - evidence/visit-$n.chain
      h=$(tail -n 1 evidence/visit-$n.chain); n=$((n + 1))
    done
    grep "\\"head\\": \\"$h\\"" manifest.json`;

const SIGNATURE = `    jq -r .publicKey signature.json > key.pem
    jq -r .signature signature.json | base64 -d > manifest.sig
    openssl pkeyutl -verify -pubin -inkey key.pem -rawin -in manifest.json -sigfile manifest.sig`;

const english = (version: string): string => `AN AUDIT BY SILLAGE ${version}, WITH ALL THAT IT FOLLOWS FROM

What is in it
  report.*.html     the audit, to be read
  audit.json        the audit, for programs
  evidence/         what was seen, one record a line, and a hash for each line
  inputs.json       what was known beforehand: values typed, promises of the site
  rules.yaml        the rules it was judged by
  manifest.json     length and SHA-256 of every file, and with what it was made
  signature.json    who answers for it, where somebody does

Nothing in it is about a person: values that were typed or shown were replaced by made-up
ones of the same looks before anything was hashed.

How to check it
1. With Sillage, which also draws the audit anew from the evidence and compares:
    sillage verify FILE.sillage.zip --key KEY
2. By hand, unpacked, the files:
${SUMS}
3. The evidence, line by line:
${CHAIN}
4. The signature:
${SIGNATURE}
   Then compare key.pem with the key that its owner has published elsewhere.

What that shows
- The audit follows from the evidence: who changed one and not the other is found out.
- Signed: nobody but the owner of the key has changed anything since it was signed.
What it does not show
- That the evidence is true. Who makes a bundle can make evidence up, signed or not: a
  signature says who answers for it.
- Unsigned, who made it, or that it was not made anew from other evidence.`;

const french = (version: string): string => `UN AUDIT DE SILLAGE ${version}, AVEC TOUT CE DONT IL DÉCOULE

Ce qu’il contient
  report.*.html     l’audit, à lire
  audit.json        l’audit, pour les programmes
  evidence/         ce qui a été vu, une ligne par fait, et une empreinte par ligne
  inputs.json       ce qui était connu d’avance : valeurs saisies, promesses du site
  rules.yaml        les règles qui ont servi à juger
  manifest.json     longueur et SHA-256 de chaque fichier, et de quoi il a été fait
  signature.json    qui en répond, si quelqu’un en répond

Rien n’y concerne une personne : les valeurs saisies ou affichées ont été remplacées par
des valeurs inventées de même allure avant tout calcul d’empreinte.

Comment le vérifier
1. Avec Sillage, qui refait aussi l’audit à partir des preuves et compare :
    sillage verify FICHIER.sillage.zip --key CLÉ
2. À la main, une fois décompressé, les fichiers :
${SUMS}
3. Les preuves, ligne par ligne :
${CHAIN}
4. La signature :
${SIGNATURE}
   Comparez ensuite key.pem à la clé que son propriétaire a publiée ailleurs.

Ce que cela montre
- L’audit découle des preuves : qui change l’un sans l’autre est découvert.
- Signé : personne d’autre que le propriétaire de la clé n’a rien changé depuis.
Ce que cela ne montre pas
- Que les preuves sont vraies. Qui fait un dossier peut inventer des preuves, signé ou non :
  une signature dit qui en répond.
- Non signé : qui l’a fait, ni qu’il n’a pas été refait à partir d’autres preuves.`;
