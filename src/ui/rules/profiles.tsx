import type { VNode } from 'preact';
import type { Words } from '../words/words.ts';

/** The rules as they stand. */
export interface RulesShown {
  readonly id: string;
  readonly title: string;
  readonly profiles: readonly { readonly id: string; readonly title: string }[];
  /** The user's own file, where it is the one in force. */
  readonly source: string | undefined;
}

export interface ProfilesProps {
  readonly rules: RulesShown;
  readonly words: Words;
  readonly onProfile: (id: string) => void;
  /** The user wants rules of their own: leads to where they are written. */
  readonly onOwn: () => void;
}

/** The profiles that come with Sillage, and the user's own rules; what is chosen is what is in force. */
export function Profiles({ rules, words, onProfile, onOwn }: ProfilesProps): VNode {
  const own = rules.source !== undefined;
  return (
    <fieldset>
      <legend><h3>{words.rules.profile}</h3></legend>
      <div class="profiles">
        {rules.profiles.map(it => (
          <label class="profile" key={it.id}>
            <input type="radio" name="profile" checked={!own && it.id === rules.id} onChange={() => { onProfile(it.id); }} />
            <span>{it.title}</span>
          </label>
        ))}
        {own && (
          <label class="profile">
            <input type="radio" name="profile" checked onChange={onOwn} />
            <span>{words.rules.own} <span class="quiet">· {rules.title}</span></span>
          </label>
        )}
      </div>
    </fieldset>
  );
}
