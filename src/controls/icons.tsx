import type { ReactNode } from 'react';

// Our own marks on a 16 by 16 grid. An object means one thing everywhere: a clip is a condition, a
// folder a demand, a sand-glass a deadline; none of them is ever an ornament.
const folder = 'M1.5 4.5h4l1.3 1.5h7.7v8h-13z';

/** Every icon, by what it means. */
export const ICONS = {
  // demands, by state
  'demand-voiced': <path d={`${folder}M8 6v8`} />,
  'demand-acknowledged': (
    <path
      d={`${folder}M8 6v8M5 8.2c1-1.6 3 .6 3 1.8 0-1.2 2-3.4 3-1.8s-2 2.2-3 1.8c-1 .4-4-.2-3-1.8z`}
    />
  ),
  'demand-bargained': <path d="M1.5 13.5v-9h4l1.3 1.5h6.2v2M1.5 13.5l2.4-5.5h11.4l-2.6 5.5z" />,
  'demand-met': <path d={`${folder}M5 10l2.2 2.2L11 8`} />,
  'demand-traded': <path d={`${folder}M5 10h6M9 8l2 2-2 2`} />,
  'demand-hardened': (
    <>
      <path d={`${folder}M8 6v8M1.5 10h13`} />
      <path d="M6 8h4v4H6z" fill="currentColor" />
    </>
  ),
  'demand-dropped': <path d={folder} strokeDasharray="2 2" />,
  // lines of a text
  agreed: <path d="M1 8h14" strokeWidth="2.6" strokeLinecap="round" />,
  open: <path d="M1.5 8h14" strokeWidth="2.2" strokeDasharray=".2 3.5" strokeLinecap="round" />,
  'as-is': <path d="M1 8h14" strokeWidth="1" opacity=".7" />,
  clip: (
    <path
      d="M4.5 5v6a3.4 3.4 0 0 0 6.8 0V4.2a2.3 2.3 0 0 0-4.6 0v6.4a1.1 1.1 0 0 0 2.2 0V5"
      strokeLinecap="round"
    />
  ),
  deadline: (
    <>
      <path d="M3 1.5h10M3 14.5h10M4.5 1.5c0 4 3 4.5 3 6.5s-3 2.5-3 6.5M11.5 1.5c0 4-3 4.5-3 6.5s3 2.5 3 6.5" />
      <path d="M5 14c.4-2.4 2-3 3-3s2.6.6 3 3z" fill="currentColor" stroke="none" />
    </>
  ),
  calendar: <path d="M2 3.500h12v10.500H2zM2 6.500h12M5 1.500v3M11 1.500v3" />,
  // what one may know
  public: (
    <path d="M5.5 7.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM1 13.500c0-3 2-4.500 4.500-4.500s4.500 1.500 4.500 4.500M10 3a2.500 2.500 0 0 1 0 4.500M12 9.500c2 .6 3 2 3 4" />
  ),
  private: <path d="M3 7.500h10v7H3zM5 7.500v-2.500a3 3 0 0 1 6 0v2.500" />,
  note: (
    <path d="M8 14.300a6.300 6.300 0 1 0 0-12.600 6.300 6.300 0 0 0 0 12.600zM8 7v4.500M8 4.200v1.600" />
  ),
  warning: <path d="M8 1.500l7 12.500H1zM8 6v4M8 11.500v1.300" strokeLinejoin="round" />,
  // doing
  close: <path d="M4 4l8 8M12 4l-8 8" strokeWidth="1.8" strokeLinecap="round" />,
  check: <path d="M2.500 8.500l3.600 3.600L13.500 4" strokeWidth="1.9" />,
  next: <path d="M6 3.500 10.500 8 6 12.500" strokeWidth="1.8" />,
  forward: <path d="M3 8h9M8.500 4.500 12 8l-3.500 3.500" strokeWidth="1.5" />,
  up: <path d="M8 13V3.500M4 7.500l4-4 4 4" strokeWidth="1.6" />,
  down: <path d="M8 3v9.500M4 8.500l4 4 4-4" strokeWidth="1.6" />,
  document: <path d="M3 1.500h7l3 3v10H3zM5.500 7h5M5.500 10h5" />,
  print: <path d="M4 6V1.500h8V6M4 11.500H1.500V6h13v5.500H12M4 9.500h8v5H4z" />,
  save: <path d="M8 2v8M4.500 7 8 10.500 11.500 7M2 13.500h12" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" strokeWidth="1.6" />,
  settings: (
    <path d="M2 4.500h7M13 4.500h1M2 11.500h1M7 11.500h7M11 6.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5 13.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z" />
  ),
  leave: <path d="M6.500 1.500h-5v13h5M6 8h8.500M11 4.500 14.500 8 11 11.500" />,
  question: (
    <path
      d="M5.200 5.600a2.800 2.800 0 1 1 4.100 2.500c-.9.500-1.300 1-1.300 2.100M8 12v1.500"
      strokeWidth="1.6"
    />
  ),
  pause: <path d="M5 3v10M11 3v10" strokeWidth="2.500" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof ICONS;
