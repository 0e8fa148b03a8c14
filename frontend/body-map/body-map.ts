import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { bodyMapStyles } from './styles.js';
import { type AvoidedArea, avoidedLegend, hatched } from './avoided.js';
import { Drawing, preloadArt, type SurfaceMuscle } from './drawing.js';
import { Explorer, type ExplorerHost } from './explorer.js';
import { Gestures } from './gestures.js';
import { onMarkKey, onStageKey, ZOOM_STEP } from './keyboard.js';
import { crosshair, legend, markButtons, shownAreas, sideLetters, viewSwitch, zoomButtons } from './parts.js';
import { type FramePoint, type Mark, type MuscleArea, type Selection, VIEWS, type ViewKey } from './types.js';

/**
 * The body chart. Properties go down, one event goes up; the server owns the marks.
 *
 * | property | meaning |
 * |---|---|
 * | `view` | the view shown; the switch changes it and tells the server by `body-map-view-changed` |
 * | `marks` | the findings of all views |
 * | `shownMuscle` | areas of one muscle, laid over the drawing |
 * | `avoided` | areas to avoid, hatched and named below the chart |
 * | `skin` | `muscles` or `skin` |
 * | `readonly` | marks can be chosen, places cannot |
 * | `labels` | every text, by key |
 * | `muscleNames` | names of the muscles, by id |
 *
 * @fires body-map-select - a place or a mark was chosen by tap, click or Enter: `{view, x, y, markId?}`
 */
export class BodyMap extends LitElement implements ExplorerHost {
  static override styles = bodyMapStyles;

  static override properties = {
    view: { type: String },
    marks: { attribute: false },
    shownMuscle: { attribute: false },
    avoided: { attribute: false },
    skin: { type: String },
    readonly: { type: Boolean },
    labels: { attribute: false },
    muscleNames: { attribute: false },
    drawing: { state: true },
    failed: { state: true },
  };

  declare view: ViewKey;
  declare marks: readonly Mark[];
  declare shownMuscle: readonly MuscleArea[];
  declare avoided: readonly AvoidedArea[];
  declare skin: 'muscles' | 'skin';
  declare readonly: boolean;
  declare labels: Record<string, string>;
  declare muscleNames: Record<string, string>;
  declare private drawing: Drawing | undefined;
  declare private failed: boolean;

  private readonly explorer = new Explorer(this);
  private readonly resizes = new ResizeObserver(() => this.measure());

  constructor() {
    super();
    this.view = 'anterior';
    this.marks = [];
    this.shownMuscle = [];
    this.avoided = [];
    this.skin = 'muscles';
    this.readonly = false;
    this.labels = {};
    this.muscleNames = {};
    this.failed = false;
  }

  private readonly text = (key: string): string => this.labels[key] ?? '';

  private get stage(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.stage')!;
  }

  protected override render(): TemplateResult {
    const marks = this.marks.filter((mark) => mark.view === this.view);
    const { viewport, cursor, pointed } = this.explorer;
    return html`
      ${viewSwitch(this.view, this.marks, this.text, (view) => this.showView(view))}
      <div class="stage ${viewport.zoomed ? 'zoomed' : ''}">
        <div
          class="surface"
          tabindex="0"
          role="application"
          aria-label="${this.text('bodyMap.title')}: ${this.text(`view.${this.view}`)}"
          aria-describedby="help"
          @keydown=${(event: KeyboardEvent) => onStageKey(event, this.explorer)}
        >
          <svg class="art" aria-hidden="true" data-skin=${this.skin}>
            <g transform=${viewport.transform}>
              ${this.drawing?.group ?? nothing}${hatched(this.avoided, this.view)}${shownAreas(this.shownMuscle, this.view)}
            </g>
            ${crosshair(cursor && viewport.toStage(cursor))}
          </svg>
        </div>
        ${sideLetters(this.view, this.text)}
        ${markButtons(marks, viewport, this.text, this.chooseMark, (event) => onMarkKey(event, this.explorer))}
        <div class="readout" aria-hidden="true" ?hidden=${!pointed}>${this.spoken(pointed)}</div>
        ${this.failed ? this.retry() : nothing}
        ${zoomButtons(viewport, this.text, {
          in: () => this.explorer.zoomBy(ZOOM_STEP),
          out: () => this.explorer.zoomBy(1 / ZOOM_STEP),
          reset: () => this.explorer.resetZoom(),
        })}
      </div>
      ${legend(marks, this.text)}${avoidedLegend(this.avoided, this.view, this.text('bodyMap.avoided'))}
      <p class="spoken" id="help">${this.text('bodyMap.help')}</p>
      <p class="spoken" aria-live="polite">${cursor ? this.spoken(pointed) : ''}</p>
    `;
  }

  private retry(): TemplateResult {
    return html`<div class="failed" role="alert">
      <p>${this.text('bodyMap.failed')}</p>
      <button type="button" @click=${() => this.load()}>${this.text('bodyMap.retry')}</button>
    </div>`;
  }

  private spoken(muscle: SurfaceMuscle | undefined): string {
    return muscle ? `${this.muscleNames[muscle.id] ?? muscle.id} · ${this.text(`side.${muscle.side}`)}` : '';
  }

  protected override firstUpdated(): void {
    new Gestures(this.stage, this.explorer);
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
    this.dispatchEvent(new CustomEvent('body-map-view-changed'));
  }

  private select(selection: Selection): void {
    this.dispatchEvent(new CustomEvent<Selection>('body-map-select', { detail: selection }));
  }

  private readonly chooseMark = ({ id, x, y }: Mark): void => this.select({ view: this.view, x, y, markId: id });

  choosePlace({ x, y }: FramePoint): void {
    if (!this.readonly) {
      this.select({ view: this.view, x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });
    }
  }
}

customElements.define('body-map', BodyMap);
