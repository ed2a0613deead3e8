import type { Banner } from '../banners/banner.ts';

/** What the shop's own script does about a choice; each list is of scripts that it loads. */
export interface Plan {
  readonly banner: Banner;
  /** Loaded whatever was chosen, and before. */
  readonly always?: readonly string[] | undefined;
  /** Loaded once everything was accepted. */
  readonly yes?: readonly string[] | undefined;
  /** Loaded once everything was refused. */
  readonly no?: readonly string[] | undefined;
  /** What is deleted when everything is refused after all: how names of cookies and of entries in storage begin. */
  readonly deletes?: readonly string[] | undefined;
  /** Only the first choice counts: what is chosen later is written to another place that nobody reads. */
  readonly isStubborn?: boolean | undefined;
  /** More to do with a choice, in the page's own words: `choice` is `yes` or `no`. */
  readonly onChoice?: string | undefined;
}

/** What the shop remembers the choice in. */
export const CHOICE = 'cookie orchard_choice';
/** The way back that a page's foot offers. */
export const FOOT = '<footer><a href="/privacy">Privacy</a> <a href="#" id="again">Cookie settings</a></footer>';

/** The shop's own script: asks once, remembers the answer for half a year, and loads what was agreed to. */
export function keeper({ banner, always = [], yes = [], no = [], deletes = [], isStubborn = false, onChoice = '' }: Plan): string {
  return `${FOOT}<script>
(() => {
  const plan = ${JSON.stringify({ yes, no, deletes })};
  const chosen = () => /(?:^|; )orchard_choice=(\\w+)/.exec(document.cookie)?.[1];
  const load = addresses => { for (const it of addresses) document.body.append(Object.assign(document.createElement('script'), { src: 'https://' + it })); };
  const goes = name => plan.deletes.some(it => name.startsWith(it));
  const tidy = () => {
    for (const it of document.cookie.split('; ').map(it => it.split('=')[0]).filter(goes)) for (const domain of ['', '; domain=orchard-shop.test']) document.cookie = it + '=; path=/; max-age=0' + domain;
    for (const store of [localStorage, sessionStorage]) for (const it of Object.keys(store).filter(goes)) store.removeItem(it);
  };
  const mount = ${banner.mount};
  const state = { unmount: undefined };
  const choose = choice => {
    const before = chosen();
    document.cookie = (before === undefined || !${String(isStubborn)} ? 'orchard_choice=' : 'orchard_choice_2=') + choice + '; path=/; max-age=15552000; secure; samesite=lax';
    state.unmount?.();
    state.unmount = undefined;
    ${onChoice}
    if (before === 'yes' && choice === 'no') { tidy(); location.reload(); } else load(plan[choice]);
  };
  const ask = () => { state.unmount ??= mount(choose); };
  document.querySelector('#again').addEventListener('click', event => { event.preventDefault(); ask(); });
  load(${JSON.stringify(always)});
  // A tracker may have written once more while it was sent away.
  if (chosen() === 'no') tidy();
  if (chosen() === undefined) ask();
  else load(plan[chosen()]);
})();
</script>`;
}
