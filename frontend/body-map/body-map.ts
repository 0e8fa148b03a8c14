import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { BodyMapProperties } from './body-map-properties.js';
import { bodyMapStyles } from './styles.js';
import { avoidedLegend, hatched } from './avoided.js';
import { DeepLayer } from './deep.js';
import { Drawing, preloadArt, type SurfaceMuscle } from './drawing.js';
import { Explorer, type ExplorerHost } from './explorer.js';
import { Gestures } from './gestures.js';
import { isUndo, onMarkKey, onStageKey, ZOOM_STEP } from './keyboard.js';
import {
  crosshair,
  layerSwitch,
  legend,
  markButtons,
  readout,
  retry,
  shownAreas,
  sideLetters,
  viewSwitch,
  zoomButtons,
} from './parts.js';
import { arrows, shapes } from './shapes.js';
import { type Drawn, type FramePoint, type LayerKey, type Mark, type Selection, VIEWS, type ViewKey } from './types.js';

/**
 * The body chart. Properties go down, events go up; the server owns the marks.
 *
 * | property | meaning |
 * |---|---|
 * | `view` | the view shown; the switch changes it and tells the server by `body-map-view-changed` |
 * | `layer` | `superficial` or `deep`; the switch tells the server by `body-map-layer-changed` |
 * | `marks` | the findings of all views |
 * | `shownMuscle` | areas of one muscle, laid over the drawing |
 * | `avoided` | areas to avoid, hatched and named below the chart |
 * | `deepAreas` | areas of all muscles beneath the surface; the server sends them when they are first wanted |
 * | `pen` | `none`, `band-or-area` or `area`: what a stroke draws |
 * | `skin` | `muscles`, or `skin` for clients: the body as they know it, in large type, without layers |
 * | `readonly` | marks can be chosen; nothing is added, moved or drawn |
 * | `labels` | every text, by key |
 * | `muscleNames` | names of the muscles, by id |
 *
 * @fires body-map-select - a place or a mark was chosen by tap, click or Enter: `{view, x, y, markId?}`
 * @fires body-map-move - a mark was put on another place: `{view, x, y, markId}`; the server answers by `settle()`
 * @fires body-map-draw - a shape was drawn: `{view, kind, points, width}`; the server answers by `settle()`
 * @fires body-map-undo - Ctrl+Z was pressed outside any field
 * @fires body-map-pen-down - Escape laid the pen down
 */
export class BodyMap extends BodyMapProperties implements ExplorerHost {
  static override styles = bodyMapStyles;

  private readonly explorer = new Explorer(this);
  private readonly hand = this.explorer.hand;
  private readonly resizes = new ResizeObserver(() => this.measure());

  private readonly text = (key: string): string => this.labels[key] ?? '';

  private get stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.stage')!;
  }

  protected override render(): TemplateResult {
    const marks = this.marks.filter((mark) => mark.view === this.view);
    const { viewport, cursor, pointed } = this.explorer;
    const { mover, pen } = this.hand;
    const lay = this.skin === 'skin';
    return html`
      ${viewSwitch(this.view, this.marks, this.text, (view) => this.showView(view))}
      <div class="stage ${viewport.zoomed ? 'zoomed' : ''} ${pen.down ? 'drawing' : ''}">
        <div
          class="surface"
          tabindex="0"
          role="application"
          aria-label="${this.text('bodyMap.title')}: ${this.text(`view.${this.view}`)}"
          aria-describedby="help"
          @keydown=${(event: KeyboardEvent) => onStageKey(event, this.explorer)}
        >
          <svg class="art" aria-hidden="true" data-skin=${this.skin} data-layer=${this.layer}>
            <g transform=${viewport.transform}>
              ${this.drawing?.group ?? nothing}${this.deep?.group ?? nothing}${hatched(this.avoided, this.view)}
              ${shownAreas(this.shownMuscle, this.view)}${shapes(marks, mover, pen.sketch)}
            </g>
            ${arrows(marks, viewport, mover)}${crosshair(cursor && viewport.toStage(cursor))}
          </svg>
        </div>
        ${sideLetters(this.view, this.text)}
        ${markButtons(marks, this.explorer, this.text, this.chooseMark, this.onMark)}
        ${readout(mover.grabbed || pen.down ? this.announcement : lay ? '' : this.spoken(pointed))}
        ${this.failed ? retry(this.text, () => void this.load()) : nothing}
        ${lay ? nothing : layerSwitch(this.layer, this.text, (layer) => this.showLayer(layer))}
        ${zoomButtons(viewport, this.text, {
          in: () => this.explorer.zoomBy(ZOOM_STEP),
          out: () => this.explorer.zoomBy(1 / ZOOM_STEP),
          reset: () => this.explorer.resetZoom(),
        })}
      </div>
      ${legend(marks, this.text)}${avoidedLegend(this.avoided, this.view, this.text('bodyMap.avoided'))}
      <p class="spoken" id="help">${this.text('bodyMap.help')}</p>
      <p class="spoken" aria-live="polite">${cursor || mover.grabbed ? this.spoken(pointed) : ''}</p>
      <p class="spoken" aria-live="assertive">${this.announcement}</p>
    `;
  }

  private spoken(muscle: SurfaceMuscle | undefined): string {
    return muscle ? `${this.muscleNames[muscle.id] ?? muscle.id} · ${this.text(`side.${muscle.side}`)}` : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.onPageKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.onPageKey);
  }

  protected override firstUpdated(): void {
    new Gestures(this.stage, this.explorer, this.hand);
    this.resizes.observe(this.stage);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) {
      this.view = VIEWS.includes(this.view) ? this.view : 'anterior';
      void this.load();
    }
    if (changed.has('marks')) {
      this.explorer.marksChanged(this.marks);
    }
    if (changed.has('pen')) {
      this.hand.pen.clear();
      this.hand.pen.kind = this.pen;
      this.announcement = this.pen === 'none' ? '' : this.text('bodyMap.draw');
    }
    if (changed.has('layer') || changed.has('deepAreas') || changed.has('view')) {
      this.deep = this.layer === 'deep' ? new DeepLayer(this.view, this.deepAreas) : undefined;
      this.explorer.showDeep(this.deep);
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('view')) {
      this.measure();
    }
  }

  private async load(): Promise<void> {
    const view = this.view;
    this.failed = false;
    this.setDrawing(undefined);
    try {
      const drawing = await Drawing.load(view);
      if (view === this.view) {
        this.setDrawing(drawing);
        preloadArt();
      }
    } catch {
      this.failed = view === this.view;
    }
  }

  private setDrawing(drawing: Drawing | undefined): void {
    this.drawing = drawing;
    this.explorer.show(this.view, drawing);
  }

  private measure(): void {
    this.explorer.resize(this.stage.clientWidth, this.stage.clientHeight);
  }

  private showView(view: ViewKey): void {
    this.view = view;
    this.tell('body-map-view-changed');
  }

  private showLayer(layer: LayerKey): void {
    this.layer = layer;
    this.tell('body-map-layer-changed');
  }

  private tell<T>(event: string, detail?: T): void {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  private readonly onMark = (event: KeyboardEvent): void =>
    onMarkKey(event, this.explorer, this.hand.mover.grabbed);

  private readonly onPageKey = (event: KeyboardEvent): void => {
    if (!this.readonly && isUndo(event)) {
      event.preventDefault();
      this.tell('body-map-undo');
    }
  };

  private readonly chooseMark = ({ id, x, y }: Mark): void => {
    if (this.hand.mover.grabbed === id) {
      this.hand.dropGrabbed();
    } else {
      this.tell<Selection>('body-map-select', { view: this.view, x, y, markId: id });
    }
  };

  choosePlace(place: FramePoint): void {
    if (!this.readonly) {
      this.tell<Selection>('body-map-select', { view: this.view, ...rounded(place) });
    }
  }

  moveMark(markId: string, place: FramePoint): void {
    this.tell<Selection>('body-map-move', { view: this.view, ...rounded(place), markId });
  }

  draw(drawn: Drawn): void {
    this.tell('body-map-draw', drawn);
  }

  layPenDown(): void {
    this.tell('body-map-pen-down');
  }

  announce(key: string, ...values: (string | number)[]): void {
    this.say(values.reduce<string>((text, value, i) => text.replace(`{${i}}`, `${value}`), this.text(`bodyMap.${key}`)));
  }

  /** Lets arrow keys move the crosshair; the page stays where it is. */
  focusCrosshair(): void {
    this.renderRoot.querySelector<HTMLElement>('.surface')?.focus({ preventScroll: true });
  }

  /** Has a screen reader say something. */
  say(words: string): void {
    this.announcement = words;
  }

  /** Takes a mark in hand, so that arrow keys move it, or the next tap. */
  async grab(markId: string): Promise<void> {
    await this.updateComplete;
    if (this.hand.grab(markId)) {
      this.renderRoot.querySelector<HTMLElement>(`[data-mark-id="${CSS.escape(markId)}"]`)?.focus();
    }
  }

  /** The server has answered to a move or a drawing: from now on its marks are shown. */
  settle(): void {
    this.hand.mover.settle();
    this.hand.pen.clear();
    this.requestUpdate();
  }
}

const rounded = ({ x, y }: FramePoint): FramePoint => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

customElements.define('body-map', BodyMap);
