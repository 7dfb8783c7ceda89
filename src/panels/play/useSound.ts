import { useEffect, useState } from 'react';
import { useDisplay } from '../../controls/display.ts';
import type { ScenePicture } from '../../scene/picture.ts';
import type { Room } from '../../scene/sound.ts';

/** Lets the room be heard, for those who have asked for it: what happens between two pictures, and the rain. */
export function useSound(picture: ScenePicture, earlier: ScenePicture | null): void {
  const { sound } = useDisplay();
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    if (sound === 'off') return;
    let left = false;
    let opened: Room | null = null;
    import('../../scene/sound.ts')
      .then(({ openRoom }) => {
        if (left) return;
        opened = openRoom();
        setRoom(opened);
      })
      // Without sound everything is there still.
      .catch(() => undefined);
    return () => {
      left = true;
      opened?.close();
      setRoom(null);
    };
  }, [sound]);
  useEffect(() => room?.hear(earlier, picture), [room, earlier, picture]);
}
