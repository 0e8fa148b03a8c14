/** Keeps the screen on while a hold runs, where the browser can; it lets go by itself whenever the page is hidden. */
export class Awake {
  private lock: WakeLockSentinel | undefined;
  private wanted = false;

  connect(): void {
    document.addEventListener('visibilitychange', this.renew);
  }

  disconnect(): void {
    document.removeEventListener('visibilitychange', this.renew);
    this.release();
  }

  request(): void {
    this.wanted = true;
    void this.renew();
  }

  release(): void {
    this.wanted = false;
    void this.lock?.release();
    this.lock = undefined;
  }

  private readonly renew = async (): Promise<void> => {
    if (!this.wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) {
      return;
    }
    try {
      const lock = await navigator.wakeLock.request('screen');
      if (this.wanted) {
        this.lock = lock;
      } else {
        void lock.release();
      }
    } catch {
      // A device that saves its battery may refuse; the hold runs all the same.
    }
  };
}
