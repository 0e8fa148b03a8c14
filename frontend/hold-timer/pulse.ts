import { connected } from '../autosave/connection.js';
import { forget, keep, recall } from '../autosave/vault.js';
import type { Hold } from './hold.js';

/** Milliseconds between two news of a hold; how long to wait for an answer; how often it is kept in this tab. */
const BEAT = 1000;
const PATIENCE = 5000;
const KEPT = 400;

/**
 * Tells the server of the hold that runs, about once a second, so that at most the last second is lost with the browser;
 * and keeps it, sealed, in this tab, so that a reload or a dead server loses nothing. What an earlier page could not end
 * is told when the chart is opened again.
 */
export class Pulse {
  private scope = '';
  private sentAt = 0;
  private keptAt = 0;
  private answered = true;
  private interrupted: Hold | undefined;
  private timer: number | undefined;

  constructor(private readonly send: (hold: Hold, interrupted: boolean) => void) {}

  async open(scope: string): Promise<void> {
    this.scope = scope;
    this.interrupted = await recall<Hold>(this.key);
    this.tellInterrupted();
  }

  disconnect(): void {
    window.clearTimeout(this.timer);
  }

  /** Called while a hold runs, far more often than anything is sent. */
  beat(hold: Hold): void {
    const now = performance.now();
    if (now - this.keptAt >= KEPT) {
      this.keptAt = now;
      keep(this.key, hold);
    }
    if (now - this.sentAt >= (this.answered ? BEAT : PATIENCE) && connected()) {
      this.sentAt = now;
      this.answered = false;
      this.send(hold, false);
    }
  }

  begin(hold: Hold): void {
    this.sentAt = -PATIENCE;
    this.keptAt = -PATIENCE;
    this.answered = true;
    this.beat(hold);
  }

  /** The server knows of the hold as it was told. */
  answer(id: string): void {
    this.answered = true;
    if (this.interrupted?.id === id) {
      this.interrupted = undefined;
      forget(this.key);
    }
  }

  end(): void {
    forget(this.key);
  }

  private readonly tellInterrupted = (): void => {
    window.clearTimeout(this.timer);
    if (this.interrupted) {
      if (connected()) {
        this.send(this.interrupted, true);
      }
      this.timer = window.setTimeout(this.tellInterrupted, PATIENCE);
    }
  };

  private get key(): string {
    return `running/${this.scope}`;
  }
}
