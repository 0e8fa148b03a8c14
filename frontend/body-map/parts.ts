import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import { legendLooks, markShape, type MarkLook } from './mark-shapes.js';
import { FRAME_WIDTH, type FramePoint, type LayerKey, type Mark, type MuscleArea, VIEWS, type ViewKey } from './types.js';
import type { Explorer } from './explorer.js';
import type { Viewport } from './viewport.js';

/** The text for a key; all texts come from the server. */
export type Texts = (key: string) => string;

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

const sign = (look: MarkLook): TemplateResult =>
  html`<svg viewBox="-16 -16 32 32" aria-hidden="true">${markShape(look)}</svg>`;

/** The switch between the views, each with the number of its marks. */
export function viewSwitch(
  view: ViewKey,
  marks: readonly Mark[],
  text: Texts,
  show: (view: ViewKey) => void,
): TemplateResult {
  return html`<div class="views" role="group" aria-label=${text('bodyMap.views')}>
    ${VIEWS.map((key) => {
      const count = marks.filter((mark) => mark.view === key).length;
      return html`<button type="button" aria-pressed=${key === view} @click=${() => show(key)}>
        <span>${text(`view.${key}`)}</span>${count ? html`<span class="count">${count}</span>` : nothing}
      </button>`;
    })}
  </div>`;
}

/** The switch between the muscles on the surface and those beneath it. */
export function layerSwitch(layer: LayerKey, text: Texts, show: (layer: LayerKey) => void): TemplateResult {
  const button = (key: LayerKey): TemplateResult =>
    html`<button type="button" aria-pressed=${key === layer} @click=${() => show(key)}>${text(`bodyMap.${key}`)}</button>`;
  return html`<div class="layers control" role="group" aria-label=${text('bodyMap.layers')}>
    ${button('superficial')}${button('deep')}
  </div>`;
}

/** The client's own sides, at the edges of the stage where they lie. */
export function sideLetters(view: ViewKey, text: Texts): TemplateResult {
  const letter = (side: string, edge: string): TemplateResult =>
    html`<div class="side ${edge}">
      <b aria-hidden="true">${text(`bodyMap.${side}Letter`)}</b><span>${text(`bodyMap.${side}Side`)}</span>
    </div>`;
  switch (view) {
    case 'lateral-right':
      return letter('right', 'start');
    case 'lateral-left':
      return letter('left', 'start');
    case 'posterior':
      return html`${letter('left', 'start')}${letter('right', 'end')}`;
    default:
      return html`${letter('right', 'start')}${letter('left', 'end')}`;
  }
}

/** The marks of one view, at a constant size whatever the zoom; one of them takes part in the tab order. */
export function markButtons(
  marks: readonly Mark[],
  { viewport, hand: { mover } }: Explorer,
  text: Texts,
  choose: (mark: Mark) => void,
  onKey: (event: KeyboardEvent) => void,
): TemplateResult {
  const inTabOrder = marks.find((mark) => mark.selected) ?? marks[0];
  return html`<div class="marks" role="group" aria-label=${text('bodyMap.marks')} ?hidden=${!marks.length}>
    ${repeat(
      marks,
      (mark) => mark.id,
      (mark) => {
        const shift = mover.shift(mark);
        const at = viewport.toStage({ x: mark.x + shift.x, y: mark.y + shift.y });
        const outlined = mark.kind === 'referral' && mark.shape;
        return html`<button
          type="button"
          class="mark ${mark.movable ? 'movable' : ''} ${mover.grabbed === mark.id ? 'grabbed' : ''}"
          data-mark-id=${mark.id}
          aria-label=${mark.label}
          aria-current=${mark.selected ? 'true' : nothing}
          aria-keyshortcuts=${mark.movable ? 'M' : nothing}
          title=${mark.label}
          tabindex=${mark === inTabOrder ? 0 : -1}
          style=${styleMap({ left: `${at.x}px`, top: `${at.y}px` })}
          @click=${() => choose(mark)}
          @keydown=${onKey}
        >
          ${outlined ? nothing : sign(mark)}${mark.number ? html`<span class="number" aria-hidden="true">${mark.number}</span>` : nothing}
        </button>`;
      },
    )}
  </div>`;
}

/** A muscle laid over the drawing, whether or not it shows on the surface. */
export function shownAreas(areas: readonly MuscleArea[], view: ViewKey): TemplateResult[] {
  return areas
    .filter((area) => area.view === view)
    .map(
      ({ path, mirrored, covered }) =>
        svg`<path
          class="shown ${covered ? 'covered' : ''}"
          d=${path}
          transform=${mirrored ? `matrix(-1 0 0 1 ${FRAME_WIDTH} 0)` : nothing}
        />`,
    );
}

/** The crosshair of the keyboard, which also stays where a finger tapped last. */
export function crosshair(at: FramePoint | undefined): TemplateResult {
  return svg`<g class="crosshair" transform=${at ? `translate(${at.x} ${at.y})` : nothing} ?hidden=${!at}>
    <path class="halo" d="M0-22v12M0 22v-12M-22 0h12M22 0h-12" /><circle class="halo" r="10" />
    <path d="M0-22v12M0 22v-12M-22 0h12M22 0h-12" /><circle r="10" /><circle class="dot" r="1.5" />
  </g>`;
}

/** What lies under the pointer, or what to do with what is in hand. */
export function readout(words: string): TemplateResult {
  return html`<div class="readout" aria-hidden="true" ?hidden=${!words}>${words}</div>`;
}

/** Says that the drawing could not be loaded. */
export function retry(text: Texts, again: () => void): TemplateResult {
  return html`<div class="failed control" role="alert">
    <p>${text('bodyMap.failed')}</p>
    <button type="button" @click=${again}>${text('bodyMap.retry')}</button>
  </div>`;
}

export interface ZoomCommands {
  in(): void;
  out(): void;
  reset(): void;
}

export function zoomButtons(viewport: Viewport, text: Texts, zoom: ZoomCommands): TemplateResult {
  const button = (key: string, path: string, disabled: boolean, act: () => void): TemplateResult =>
    html`<button
      type="button"
      aria-label=${text(`bodyMap.${key}`)}
      title=${text(`bodyMap.${key}`)}
      ?disabled=${disabled}
      @click=${act}
    >
      ${icon(path)}
    </button>`;
  return html`<div class="zoom control">
    ${button('zoomIn', 'M12 5v14M5 12h14', viewport.atMost, zoom.in)}
    ${button('zoomOut', 'M5 12h14', !viewport.zoomed, zoom.out)}
    ${button('zoomReset', 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5', !viewport.zoomed, zoom.reset)}
  </div>`;
}

/** What the shapes in sight mean. */
export function legend(marks: readonly Mark[], text: Texts): TemplateResult | typeof nothing {
  const looks = legendLooks(marks);
  return looks.length
    ? html`<ul class="legend" aria-label=${text('bodyMap.legend')}>
        ${looks.map(({ key, look }) => html`<li>${sign(look)}<span>${text(`mark.${key}`)}</span></li>`)}
      </ul>`
    : nothing;
}
