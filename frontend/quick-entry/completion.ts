/** A word of the grammar: its code, how else it may be written, what it means, and, of a muscle, where it refers to. */
export interface Word {
  code: string;
  also: string[];
  label: string;
  kind: string;
  refers: string[];
}

/** What may stand in place of the last token. */
export interface Offer {
  insert: string;
  label: string;
  kind: string;
}

const OFFERED = 7;
const NAME_MIN = 3;
const QUOTES = /["“”„‟«»]/g;
const IN_NOTE = /(^|\s)note\s+[^"“”„‟«»\s]/i;
const IN_REFERRAL = /(^|\s)refs?\s+[^\s,;]*$/i;

export const lastToken = (line: string): string => /[^\s,;]*$/.exec(line)?.[0] ?? '';

const spelled = (word: Word): string[] => [word.code, ...word.also];

/** Whether the token is a whole word already, so that nothing needs to be completed. */
export const isWhole = (token: string, words: readonly Word[]): boolean =>
  words.some((word) => spelled(word).includes(token.toLowerCase()));

/** How well a word fits the token: 0 as its code, 1 as another spelling, 2 as a part of its name, 3 not at all. */
const fit = (word: Word, token: string): number => {
  if (word.code.startsWith(token)) {
    return 0;
  }
  if (word.also.some((spelling) => spelling.startsWith(token))) {
    return 1;
  }
  const inName = token.length >= NAME_MIN && ` ${word.label.toLowerCase()}`.includes(` ${token}`);
  return inName ? 2 : 3;
};

const quoted = (text: string): string => (/^\p{L}+$/u.test(text) ? text : `"${text}"`);

const referrals = (line: string, token: string, words: readonly Word[]): Offer[] => {
  const tokens = new Set(line.toLowerCase().split(/[\s,;]+/));
  return words
    .filter((word) => word.refers.length > 0 && spelled(word).some((spelling) => tokens.has(spelling)))
    .flatMap((word) => word.refers.map((area) => ({ insert: quoted(area), label: area, kind: word.label })))
    .filter((offer) => offer.label.toLowerCase().includes(token));
};

/** What the last token of the line may be completed to, the likeliest first. */
export const offers = (line: string, words: readonly Word[]): Offer[] => {
  const token = lastToken(line).toLowerCase();
  if ((line.match(QUOTES) ?? []).length % 2 === 1 || IN_NOTE.test(line)) {
    return [];
  }
  if (IN_REFERRAL.test(line)) {
    return referrals(line, token, words).slice(0, OFFERED);
  }
  if (token === '') {
    return [];
  }
  const fitting = words
    .map((word) => ({ word, fit: fit(word, token) }))
    .filter((candidate) => candidate.fit < 3)
    .sort((one, other) => one.fit - other.fit)
    .map(({ word }) => ({ insert: word.code, label: word.label, kind: word.kind }));
  const nothingToAdd = fitting.length === 1 && isWhole(token, words);
  return nothingToAdd ? [] : fitting.slice(0, OFFERED);
};

/** The line with its last token replaced, ready for the next one. */
export const complete = (line: string, offer: Offer): string =>
  `${line.slice(0, line.length - lastToken(line).length)}${offer.insert} `;
