import { LONGEST } from './hold.js';

/** Tones of a tick and of the chime: hertz, seconds after the moment, seconds long, loudness. */
const TICK = [[880, 0, 0.08, 0.25]] as const;
const CHIME = [
  [659.3, 0, 0.5, 0.35],
  [987.8, 0.16, 0.9, 0.35],
] as const;

/**
 * A tick each ten seconds and a chime at the target. All are laid out ahead on the audio clock when a hold begins, so
 * that a busy or hidden page cannot make them late.
 */
export class Sounds {
  private gain = 1;
  private context: AudioContext | undefined;
  private output: GainNode | undefined;

  start(target: number): void {
    this.stop();
    if (typeof AudioContext === 'undefined') {
      return;
    }
    this.context ??= new AudioContext();
    void this.context.resume();
    this.output = this.context.createGain();
    this.output.gain.value = this.gain;
    this.output.connect(this.context.destination);
    const begin = this.context.currentTime;
    for (let second = 10; second < LONGEST; second += 10) {
      if (second !== target) {
        this.play(TICK, begin + second);
      }
    }
    this.play(CHIME, begin + target);
  }

  /** 0–100, also while tones are under way. Ears tell ratios apart, so the middle of the way is a quarter of the power. */
  set loudness(percent: number) {
    this.gain = (percent / 100) ** 2;
    if (this.output) {
      this.output.gain.value = this.gain;
    }
  }

  stop(): void {
    this.output?.disconnect();
    this.output = undefined;
  }

  private play(tones: typeof TICK | typeof CHIME, at: number): void {
    for (const [hertz, after, length, loudness] of tones) {
      const tone = this.context!.createOscillator();
      const envelope = this.context!.createGain();
      const from = at + after;
      tone.frequency.value = hertz;
      envelope.gain.setValueAtTime(0, from);
      envelope.gain.linearRampToValueAtTime(loudness, from + 0.01);
      envelope.gain.exponentialRampToValueAtTime(0.001, from + length);
      tone.connect(envelope).connect(this.output!);
      tone.start(from);
      tone.stop(from + length);
    }
  }
}
