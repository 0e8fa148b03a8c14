import { SHORTEST, unusual, USUAL } from './hold.js';

export interface Status {
  /** Keys of the texts to show, in order. */
  keys: string[];
  warns: boolean;
}

/**
 * What the timer says of the running hold, or of the last one.
 *
 * @param running seconds of the running hold, if one runs
 * @param last seconds of the last hold, if there was one
 * @param saving the server has not confirmed the last hold yet
 */
export function statusOf(
  running: number | undefined,
  target: number,
  last: number | undefined,
  saving: boolean,
): Status {
  if (running !== undefined) {
    const late = running > USUAL.to;
    return { keys: late ? ['tooLong'] : running >= target ? ['reached'] : [], warns: late };
  }
  if (last === undefined) {
    return { keys: [], warns: false };
  }
  if (last < SHORTEST) {
    return { keys: ['tooShort'], warns: true };
  }
  const said = saving ? 'saving' : 'recorded';
  return { keys: unusual(last) ? [said, 'unusual'] : [said], warns: unusual(last) };
}
