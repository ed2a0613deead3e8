import type { ReadRulebook } from '../../core/rulebook/read.ts';
import type { Rulebook } from '../../core/rulebook/rule.ts';
import type { Language } from '../../core/wording/language.ts';
import type { Hears, RulesChoice, RulesInForce } from '../../messaging/protocol.ts';

/** Which rules audits are judged by: a profile of ours, or the user's own file. */
export interface Rules {
  readonly rulebook: () => Rulebook;
  /** Reads a file by the profiles it may extend, and puts nothing in force. */
  readonly read: (source: string) => ReadRulebook;
  readonly inForce: (language: Language) => RulesInForce;
  /** Puts other rules in force. A wrong file changes nothing, and is told all its mistakes. */
  readonly choose: (choice: RulesChoice) => Promise<Hears<'rules/set'>>;
  /** Back to the default profile. */
  readonly forget: () => void;
}

/** What is remembered of the choice. The rulebook is kept as it was read, so that a later Sillage that would refuse the file still has it. */
export type KeptRules = { readonly profile: string } | { readonly source: string; readonly rulebook: Rulebook };

export interface RulesSetup {
  /** The texts of the profiles, by id; the first is the default. */
  readonly library: Readonly<Record<string, string>>;
  readonly read: (source: string) => ReadRulebook;
  readonly kept: KeptRules | undefined;
  readonly keep: (rules: KeptRules) => Promise<void>;
}

export function openRules({ library, read, kept, keep }: RulesSetup): Rules {
  const [first] = Object.keys(library);
  if (first === undefined) throw new Error('there is no rules file to start from');
  const profile = (id: string): Rulebook => ours(read(library[id] ?? ''), id);
  const start: KeptRules = kept ?? { profile: first };
  const state = { kept: start, rulebook: chosen(start, { library, read, first }) };
  const put = async (next: KeptRules, rulebook: Rulebook): Promise<Hears<'rules/set'>> => {
    await keep(next);
    state.kept = next;
    state.rulebook = rulebook;
    return { complaints: [] };
  };
  return {
    rulebook: () => state.rulebook,
    read,
    inForce: language => ({
      id: state.rulebook.id,
      title: state.rulebook.title[language] ?? state.rulebook.title.en,
      profiles: Object.keys(library).map(id => ({ id, title: profile(id).title[language] ?? profile(id).title.en })),
      source: 'source' in state.kept ? state.kept.source : undefined,
    }),
    choose: async choice => {
      if ('profile' in choice) {
        if (Object.hasOwn(library, choice.profile)) return await put(choice, profile(choice.profile));
        const expected = `one of ${Object.keys(library).join(', ')}`;
        return { complaints: [{ path: ['profile'], expected, line: 1, column: 1 }] };
      }
      const file = read(choice.source);
      return file.ok ? await put({ source: choice.source, rulebook: file.rulebook }, file.rulebook) : { complaints: file.complaints };
    },
    forget: () => {
      state.kept = { profile: first };
      state.rulebook = profile(first);
    },
  };
}

function chosen(kept: KeptRules, { library, read, first }: { library: RulesSetup['library']; read: RulesSetup['read']; first: string }): Rulebook {
  if ('profile' in kept) {
    const id = Object.hasOwn(library, kept.profile) ? kept.profile : first;
    return ours(read(library[id] ?? ''), id);
  }
  const file = read(kept.source);
  return file.ok ? file.rulebook : kept.rulebook;
}

/** A profile of our own is tested; one with a mistake is a broken build. */
function ours(file: ReadRulebook, id: string): Rulebook {
  if (!file.ok) throw new Error(`${id}: ${JSON.stringify(file.complaints)}`);
  return file.rulebook;
}
