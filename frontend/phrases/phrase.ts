/** A phrase as the server sends it; `section` is the part of the note that it is offered in first. */
export type Phrase = { shortcut: string; section?: string; text: string };

/** A dot and a shortcut at the end of a text, alone or after a gap, then perhaps the blank that asks for the phrase. */
const TYPED = /(^|[\s(])\.(\p{L}[\p{L}\p{N}_-]{1,29})([ \n]?)$/u;

export type Typed = { start: number; shortcut: string; blank: string };

/** What was typed as a shortcut just before the caret. */
export function typedShortcut(beforeCaret: string): Typed | undefined {
  const match = TYPED.exec(beforeCaret);
  if (!match) {
    return undefined;
  }
  const [, gap, shortcut, blank] = match as unknown as [string, string, string, string];
  return { start: match.index + gap.length, shortcut: shortcut.toLowerCase(), blank };
}

/** The phrases that a search finds; those of the section come first, then those of no section. */
export function offered(phrases: readonly Phrase[], section: string, search: string): Phrase[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const rank = (phrase: Phrase) => (phrase.section === section ? 0 : phrase.section === undefined ? 1 : 2);
  return phrases
    .filter((phrase) => words.every((word) => `.${phrase.shortcut} ${phrase.text.toLowerCase()}`.includes(word)))
    .sort((one, other) => rank(one) - rank(other) || one.shortcut.localeCompare(other.shortcut));
}
