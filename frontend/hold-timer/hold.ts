/** Seconds that a hold can have, as the server accepts them. */
export const SHORTEST = 5;
export const LONGEST = 120;

/** Outside these seconds a hold is recorded, with a warning. */
export const USUAL = { from: 20, to: 90 };

/** How pressure is applied; the words are the server's. */
export interface How {
  technique: string;
  tool: string;
  pressureLevel: number;
}

/** One application of pressure, with all that was set when it began. */
export interface Hold {
  id: string;
  /** To one decimal. */
  seconds: number;
  /** What the server named as being held, such as the id of a trigger point. */
  subject: string | null;
  how: How;
  /** By this device's clock, in milliseconds since 1970; only ever compared with the same clock. */
  startedAt: number;
}

/** A hold as it is told to the server: `ago` is how long since it began, in milliseconds. */
export const told = (hold: Hold): Hold & { ago: number } => ({
  ...hold,
  ago: Math.max(0, Math.round(Date.now() - hold.startedAt)),
});

/** A random id; pages that are not served securely lack `crypto.randomUUID`. */
export function newId(): string {
  if (typeof crypto.randomUUID === 'function') {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const unusual = (seconds: number): boolean => seconds < USUAL.from || seconds > USUAL.to;

/** Counts from a press to the next by the browser's own clock, whatever network, server or a hidden page do. */
export class Stopwatch {
  private startedAt: number | undefined;

  get running(): boolean {
    return this.startedAt !== undefined;
  }

  /** Seconds held so far; 0 when not running. */
  get seconds(): number {
    return this.startedAt === undefined ? 0 : Math.min((performance.now() - this.startedAt) / 1000, LONGEST);
  }

  /** Seconds held so far, to one decimal. */
  get tenths(): number {
    return Math.round(this.seconds * 10) / 10;
  }

  start(): void {
    this.startedAt = performance.now();
  }

  stop(): void {
    this.startedAt = undefined;
  }
}

/** Minutes, seconds and tenths: `00:31.4`. */
export function clockText(seconds: number): string {
  const tenths = Math.floor(seconds * 10 + 1e-6);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${pad(Math.floor(tenths / 600))}:${pad(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
}

/** Seconds to a tenth, as the page's language writes numbers. */
export function secondsText(seconds: number): string {
  const tenth = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return seconds.toLocaleString(document.documentElement.lang || undefined, tenth);
}
