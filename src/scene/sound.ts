import { type MotionKind, plan } from './motion.ts';
import { grain } from './pen.ts';
import type { ScenePicture } from './picture.ts';

/** What can be heard. Never a clock, never a weapon. */
export type SoundKind = 'paper' | 'pen' | 'seal';

/** The sound of each movement, where it has one. */
export const SOUND_OF: { readonly [K in MotionKind]: SoundKind | null } = {
  tabled: 'paper',
  cleared: 'paper',
  refused: 'paper',
  conditioned: 'paper',
  paper: 'paper',
  demand: 'paper',
  agreed: 'pen',
  sealed: 'seal',
  clipped: null,
  spoke: null,
  posture: null,
  chair: null,
  sand: null,
  turned: null,
  cracked: null,
  report: null,
  zone: null,
  hands: null,
  lampOff: null,
  pushedBack: null,
};

/** The room's sounds: made here from noise, nothing is fetched. */
export interface Room {
  /** Plays what happens from one picture to the next, each kind of sound once, and the rain of the second. */
  readonly hear: (before: ScenePicture | null, now: ScenePicture) => void;
  readonly close: () => void;
}

/** Seconds of noise that everything is cut from. */
const LENGTH = 2;

function noiseIn(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, LENGTH * context.sampleRate, context.sampleRate);
  const next = grain(4711);
  const samples = buffer.getChannelData(0);
  for (let i = 0; i < samples.length; i++) samples[i] = next() * 2 - 1;
  return buffer;
}

interface Stroke {
  readonly at: number;
  readonly seconds: number;
  readonly loud: number;
  readonly filter: BiquadFilterType;
  readonly from: number;
  readonly to: number;
}
const STROKES: Readonly<Record<SoundKind, readonly Stroke[]>> = {
  // A sheet is drawn over cloth and laid down.
  paper: [
    { at: 0, seconds: 0.26, loud: 0.05, filter: 'bandpass', from: 2400, to: 4200 },
    { at: 0.24, seconds: 0.09, loud: 0.07, filter: 'lowpass', from: 1400, to: 700 },
  ],
  pen: [
    { at: 0, seconds: 0.08, loud: 0.035, filter: 'bandpass', from: 5200, to: 3600 },
    { at: 0.12, seconds: 0.08, loud: 0.035, filter: 'bandpass', from: 5200, to: 3600 },
    { at: 0.2, seconds: 0.08, loud: 0.035, filter: 'bandpass', from: 5200, to: 3600 },
  ],
  // Wax gives way under a hand.
  seal: [{ at: 0, seconds: 0.2, loud: 0.22, filter: 'lowpass', from: 240, to: 90 }],
};
const RAIN = { loudest: 0.05, lowpass: 1100, seconds: 1.5 } as const;

/** Opens the room's sounds. A browser keeps them silent until somebody has clicked or pressed a key. */
export function openRoom(): Room {
  const context = new AudioContext();
  const noise = noiseIn(context);
  const wake = () => void context.resume();
  const wakers = ['pointerdown', 'keydown'] as const;
  for (const one of wakers) document.addEventListener(one, wake);
  const rest = () => void (document.hidden ? context.suspend() : context.resume());
  document.addEventListener('visibilitychange', rest);

  const voice = (loop: boolean): AudioBufferSourceNode => {
    const source = context.createBufferSource();
    source.buffer = noise;
    source.loop = loop;
    return source;
  };
  const drops = voice(true);
  const dull = new BiquadFilterNode(context, { type: 'lowpass', frequency: RAIN.lowpass });
  const rainfall = new GainNode(context, { gain: 0 });
  drops.connect(dull).connect(rainfall).connect(context.destination);
  drops.start();

  const strike = ({ at, seconds, loud, filter, from, to }: Stroke) => {
    const start = context.currentTime + at;
    const source = voice(false);
    const tone = new BiquadFilterNode(context, { type: filter, frequency: from, Q: 0.8 });
    const gain = new GainNode(context, { gain: 0 });
    tone.frequency.linearRampToValueAtTime(to, start + seconds);
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loud, start + seconds * 0.2);
    gain.gain.linearRampToValueAtTime(0, start + seconds);
    source.connect(tone).connect(gain).connect(context.destination);
    source.start(start, at, seconds + 0.05);
  };
  return {
    hear: (before, now) => {
      const heard = new Set(plan(before, now).flatMap(({ kind }) => SOUND_OF[kind] ?? []));
      for (const kind of heard) for (const one of STROKES[kind]) strike(one);
      // Under a light cloud nobody hears rain: it begins where the window shows it.
      const gain = RAIN.loudest * Math.max(0, now.tension - 0.3);
      rainfall.gain.linearRampToValueAtTime(gain, context.currentTime + RAIN.seconds);
    },
    close: () => {
      for (const one of wakers) document.removeEventListener(one, wake);
      document.removeEventListener('visibilitychange', rest);
      void context.close();
    },
  };
}
