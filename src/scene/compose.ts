import type { ScenePicture } from './picture.ts';
import type { Piece } from './piece.ts';
import { board } from './pieces/board.ts';
import { chair } from './pieces/chair.ts';
import { clock } from './pieces/clock.ts';
import { folder } from './pieces/folder.ts';
import { sandGlass } from './pieces/glass.ts';
import { lamp, pool } from './pieces/lamp.ts';
import { papers } from './pieces/paper.ts';
import { room } from './pieces/room.ts';
import { sheetPieces } from './pieces/sheet.ts';
import { table } from './pieces/table.ts';
import { thread } from './pieces/thread.ts';
import { windowPane } from './pieces/window.ts';
import { foldersAt, lampAt, seatsFor } from './seating.ts';

/** A picture as drawn things, far to near. */
export function compose(picture: ScenePicture): Piece[] {
  const { places } = picture;
  const seats = seatsFor(places.length);
  const pieces: Piece[] = [
    room(),
    windowPane(picture),
    ...board(picture.zones),
    clock(picture),
    table(),
  ];
  // A traded demand lies at the end of its new holder's stack.
  const stacks = places.map((place, i) => [
    ...place.folders
      .filter((f) => f.state !== 'traded' || f.to === null || f.to === i)
      .map((f) => ({ what: f, mark: place.mark })),
    ...places.flatMap((other) =>
      other === place
        ? []
        : other.folders
            .filter((f) => f.state === 'traded' && f.to === i)
            .map((f) => ({ what: f, mark: other.mark })),
    ),
  ]);
  places.forEach((place, i) => {
    const seat = seats[i];
    if (seat === undefined) return;
    const spot = lampAt(seat, places.length);
    const lit = picture.over ? { ...place, posture: 'gone' as const } : place;
    pieces.push(chair(place, seat), lamp(lit, spot), ...pool(lit, spot));
    const mine = seats[0];
    if (picture.threads && place.trust !== null && mine !== undefined)
      pieces.push(thread(place.party, place.mark, place.trust, seat, mine));
    const stack = stacks[i] ?? [];
    const lays = foldersAt(seat, places.length, stack.length);
    stack.forEach(({ what, mark }, n) => {
      const lay = lays[n];
      if (lay !== undefined) pieces.push(folder(what, mark, lay));
    });
  });
  pieces.push(...papers(picture.papers));
  if (picture.sheet !== null) pieces.push(...sheetPieces(picture.sheet, seats));
  picture.glasses.slice(0, 4).forEach((glass, i) => {
    pieces.push(sandGlass(glass, i));
  });
  return pieces.sort((a, b) => a.depth - b.depth);
}
