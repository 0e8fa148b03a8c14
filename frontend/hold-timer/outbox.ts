import { connected } from '../autosave/connection.js';
import { forget, keep, recall } from '../autosave/vault.js';
import type { Hold } from './hold.js';

/** How long to wait for the server's word before a hold is sent again, in milliseconds; doubled each time. */
const PATIENCE = { first: 1500, usual: 6000, longest: 60000 };

/**
 * Holds that the server has not confirmed yet. They outlive a reload of the page, sealed, and are sent again until the
 * server says that it has them; it knows each by its id, so that a resend cannot count twice.
 */
export class Outbox {
  private readonly holds = new Map<string, Hold>();
  private scope = '';
  private wait = PATIENCE.first;
  private resent = false;
  private timer: number | undefined;

  constructor(
    private readonly send: (hold: Hold) => void,
    private readonly changed: () => void,
  ) {}

  /** Holds of one chart must never reach another: each chart has its own scope, and with it its own store. */
  async open(scope: string): Promise<void> {
    this.scope = scope;
    this.holds.clear();
    const waiting = await recall<Hold[]>(this.key);
    waiting?.forEach((hold) => this.holds.set(hold.id, hold));
    this.resendAfter(PATIENCE.first);
    this.changed();
  }

  connect(): void {
    window.addEventListener('online', this.resend);
    this.resendAfter(PATIENCE.first);
  }

  disconnect(): void {
    window.removeEventListener('online', this.resend);
    window.clearTimeout(this.timer);
  }

  add(hold: Hold): void {
    this.holds.set(hold.id, hold);
    this.store();
    this.send(hold);
    this.resendAfter(PATIENCE.usual);
    this.changed();
  }

  confirm(id: string): void {
    this.holds.delete(id);
    this.resent &&= this.holds.size > 0;
    this.store();
    this.changed();
  }

  has(id: string): boolean {
    return this.holds.has(id);
  }

  get empty(): boolean {
    return this.holds.size === 0;
  }

  /** How many holds wait for longer than the server usually takes. */
  get late(): number {
    return this.resent || !connected() ? this.holds.size : 0;
  }

  private readonly resend = (): void => {
    this.resent = this.holds.size > 0;
    if (connected()) {
      this.holds.forEach((hold) => this.send(hold));
    }
    this.resendAfter(Math.min(this.wait * 2, PATIENCE.longest));
    this.changed();
  };

  private resendAfter(wait: number): void {
    window.clearTimeout(this.timer);
    this.wait = wait;
    if (this.holds.size) {
      this.timer = window.setTimeout(this.resend, wait);
    }
  }

  private get key(): string {
    return `holds/${this.scope}`;
  }

  private store(): void {
    if (this.holds.size) {
      keep(this.key, [...this.holds.values()]);
    } else {
      forget(this.key);
    }
  }
}
