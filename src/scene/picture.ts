/**
 * What the table shows at one moment: plain data, made from one seat's view, free of words that are drawn.
 * The canvas holds no text; whatever a person must read is said by the panels from the same view.
 */

/** A party's colour and shape, in this order: ● ◆ ▲ ■ ⬟ ⬡. Assigned by the scenario's order of parties. */
export type Mark = 1 | 2 | 3 | 4 | 5 | 6;

export type Posture = 'open' | 'guarded' | 'cold' | 'leaving' | 'gone';

export type FolderState =
  | 'voiced'
  | 'acknowledged'
  | 'bargained'
  | 'met'
  | 'traded'
  | 'parked'
  | 'hardened'
  | 'dropped';

export type RowState = 'agreed' | 'open' | 'rest' | 'conditioned';

export type GlassState = 'set' | 'looming' | 'due' | 'met' | 'enforced' | 'extended' | 'lapsed';

export type ZoneState = 'inForce' | 'disputed' | 'conditioned' | 'suspended' | 'none';

/** One demand lying at its owner's place. */
export interface Folder {
  readonly demand: string;
  readonly state: FolderState;
  /** Index into `places` of who has it now, for a traded demand; null when that is not known. */
  readonly to: number | null;
}

/** One delegation at the table. The first place is always at the bottom, nearest to the one who looks. */
export interface Place {
  readonly party: string;
  readonly mark: Mark;
  readonly you: boolean;
  readonly posture: Posture;
  readonly stalling: boolean;
  /** How far it trusts the one who looks, 0..1; null for oneself. */
  readonly trust: number | null;
  /** How often it has been heard to do or say something. */
  readonly voice: number;
  readonly folders: readonly Folder[];
}

/** One issue of the standing text, in the scenario's order. */
export interface Row {
  readonly issue: string;
  readonly state: RowState;
  /** Whose condition hangs on it. */
  readonly by: Mark | null;
}

export interface Seal {
  readonly party: string;
  readonly mark: Mark;
  readonly pressed: boolean;
}

/** The text in the middle; a refused one lies at its author's place, a collapsed one is torn. */
export interface Sheet {
  readonly text: string;
  /** Index into `places` of who tabled it. */
  readonly from: number;
  readonly state: 'stands' | 'refused' | 'collapsed';
  readonly rows: readonly Row[];
  readonly seals: readonly Seal[];
}

/** One deadline. */
export interface Glass {
  readonly deadline: string;
  readonly owner: Mark;
  /** Share of its time that is left, 0..1. */
  readonly left: number;
  readonly state: GlassState;
  /** How often it was extended. */
  readonly turns: number;
}

/** One partial truce on the board: a schematic, never geography. */
export interface Zone {
  readonly id: string;
  readonly label: string;
  readonly figure: 'grid' | 'lane' | 'line';
  readonly state: ZoneState;
}

/** Everything the scene draws. Same picture, same pixels. */
export interface ScenePicture {
  readonly week: number;
  readonly places: readonly Place[];
  readonly sheet: Sheet | null;
  readonly glasses: readonly Glass[];
  readonly zones: readonly Zone[];
  /** Ids of the newest cables, at most three, the newest last. */
  readonly papers: readonly string[];
  /** Whether trust is shown, as threads from place to place. */
  readonly threads: boolean;
  /** The talks are over: the lamps go out. */
  readonly over: boolean;
  readonly movesLeft: number;
  readonly movesPerWeek: number;
  /** Light in the window, 0 deep winter dusk .. 1 long summer evening. */
  readonly daylight: number;
  /** Weather in the window, 0 calm .. 1 heavy rain. */
  readonly tension: number;
}

/** What was clicked in the scene; its owner does what the button for it does. */
export type Pick =
  | { readonly kind: 'place'; readonly party: string }
  | { readonly kind: 'folder'; readonly demand: string }
  | { readonly kind: 'sheet'; readonly text: string }
  | { readonly kind: 'glass'; readonly deadline: string }
  | { readonly kind: 'zone'; readonly id: string };
