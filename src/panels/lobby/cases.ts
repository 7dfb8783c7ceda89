import type { MarkIndex } from '../../controls/PartyMark.tsx';

/** A delegation as the lobby shows it. */
export interface Delegation {
  readonly id: string;
  readonly name: string;
  readonly mark: MarkIndex;
}

/** What a card of the library says about one case. */
export interface CaseCard {
  readonly id: string;
  readonly title: string;
  readonly kind: 'real-case' | 'fictional';
  /** The moment a real case leaves history, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** About how long a game alone takes. */
  readonly minutes: number;
  /** At most 30 words: it is read on the way to the first decision. */
  readonly summary: string;
  readonly parties: readonly Delegation[];
  /** The note itself is in the dossier. */
  readonly hasContentNote: boolean;
  readonly bestToStart: boolean;
  /** Language of the case's own texts. */
  readonly language: string;
}

/** A game that was left and can be gone on with. */
export interface GameToGoOnWith {
  readonly gameId: string;
  readonly title: string;
  readonly party: Delegation;
  readonly week: number;
  readonly over: boolean;
  readonly language: string;
}

export type SourceStatus = 'documented' | 'reported' | 'disputed' | 'invented';

export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** What the case cites it for. */
  readonly citedFor: string;
  readonly status: SourceStatus;
  readonly title?: string;
  readonly url?: string;
}

/** The private brief of one chair. The short text is read before the first decision; the rest on demand. */
export interface Brief {
  readonly short: string;
  /** Paragraphs are parted by an empty line. */
  readonly full: string;
  readonly want: string;
  readonly cannot: string;
  readonly know: string;
  readonly persuade: string;
}

export interface Seat extends Delegation {
  readonly desk: string;
  readonly brief: Brief;
}

/** A row of what is already so when the game opens: names and states, no prose. */
export interface Standing {
  readonly id: string;
  readonly icon: 'calendar' | 'deadline' | 'agreed' | 'clip' | 'warning';
  readonly what: string;
  readonly state: string;
}

/** A dated line of the public case. */
export interface DatedLine {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  /** Ids of the sources it rests on. */
  readonly sources: readonly string[];
}

/** Everything the dossier shows of one case. */
export interface Dossier {
  readonly id: string;
  readonly title: string;
  readonly kind: 'real-case' | 'fictional';
  readonly place?: string;
  /** The day the game opens, `YYYY-MM-DD`. */
  readonly opens: string;
  readonly contentNote?: string;
  /** At most 60 words. */
  readonly summary: string;
  readonly chronology: readonly DatedLine[];
  readonly standing: readonly Standing[];
  readonly seats: readonly Seat[];
  readonly sources: readonly Source[];
  /** Whether a computer seat may have one of several minds, drawn by chance. */
  readonly mindsDrawn: boolean;
  readonly language: string;
}
