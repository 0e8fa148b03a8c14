import { html, type TemplateResult } from 'lit';

/** Off and on, and how loud. */
export function soundControls(
  sound: { readonly volume: number; readonly muted: boolean },
  text: (key: string) => string,
  changed: (volume: number, muted: boolean) => void,
): TemplateResult {
  const loudness = (event: Event): void => changed(Number((event.target as HTMLInputElement).value), false);
  return html`<div class="sound" data-own-keys data-own-save>
    <button
      type="button"
      aria-pressed=${!sound.muted}
      title=${text('sound')}
      aria-label=${text('sound')}
      @click=${() => changed(sound.volume, !sound.muted)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z" />
        <path d=${sound.muted ? 'M16 9.5l5 5m0-5l-5 5' : 'M15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11'} />
      </svg>
    </button>
    <input
      type="range"
      min="10"
      max="100"
      step="10"
      .value=${String(sound.volume)}
      aria-label=${text('volume')}
      @change=${loudness}
    />
  </div>`;
}
