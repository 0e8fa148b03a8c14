import { LitElement } from 'lit';
import type { AvoidedArea } from './avoided.js';
import type { DeepLayer } from './deep.js';
import type { Drawing } from './drawing.js';
import type { LayerKey, Mark, MuscleArea, PenKind, ViewKey } from './types.js';

/** The properties of the body chart, as the server sets them, and what of its own state is drawn. */
export abstract class BodyMapProperties extends LitElement {
  static override properties = {
    view: { type: String },
    layer: { type: String },
    marks: { attribute: false },
    shownMuscle: { attribute: false },
    avoided: { attribute: false },
    deepAreas: { attribute: false },
    pen: { type: String },
    skin: { type: String, reflect: true },
    readonly: { type: Boolean },
    labels: { attribute: false },
    muscleNames: { attribute: false },
    drawing: { state: true },
    deep: { state: true },
    failed: { state: true },
    announcement: { state: true },
  };

  declare view: ViewKey;
  declare layer: LayerKey;
  declare marks: readonly Mark[];
  declare shownMuscle: readonly MuscleArea[];
  declare avoided: readonly AvoidedArea[];
  declare deepAreas: readonly MuscleArea[];
  declare pen: PenKind;
  declare skin: 'muscles' | 'skin';
  declare readonly: boolean;
  declare labels: Record<string, string>;
  declare muscleNames: Record<string, string>;
  declare protected drawing: Drawing | undefined;
  declare protected deep: DeepLayer | undefined;
  declare protected failed: boolean;
  declare protected announcement: string;

  constructor() {
    super();
    this.view = 'anterior';
    this.layer = 'superficial';
    this.marks = [];
    this.shownMuscle = [];
    this.avoided = [];
    this.deepAreas = [];
    this.pen = 'none';
    this.skin = 'muscles';
    this.readonly = false;
    this.labels = {};
    this.muscleNames = {};
    this.failed = false;
    this.announcement = '';
  }
}
