import type { ReactNode } from 'react';

/** Drawn for 16 pixels, in the colour of the text; always beside words or in a named control, so hidden from screen readers. */
function icon(path: ReactNode): () => ReactNode {
  return function Icon() {
    return (
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
        {path}
      </svg>
    );
  };
}

export const Chevron = icon(<path d="m4.5 6.5 3.5 3.5 3.5-3.5" />);
export const UpDown = icon(<path d="m5 6 3-3 3 3M5 10l3 3 3-3" />);
export const Check = icon(<path d="m3 8.5 3.2 3L13 4.5" />);
export const Sun = icon(
  <>
    <circle cx="8" cy="8" r="2.8" />
    <path d="M8 1.3v1.4M8 13.3v1.4M1.3 8h1.4M13.3 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M12.7 3.3l-1 1M4.3 11.7l-1 1" />
  </>,
);
export const Moon = icon(<path d="M13.5 9.6A5.8 5.8 0 0 1 6.4 2.5a5.8 5.8 0 1 0 7.1 7.1Z" />);
export const Auto = icon(
  <>
    <rect x="1.8" y="2.5" width="12.4" height="8.6" rx="1.5" />
    <path d="M5.5 13.7h5" />
  </>,
);
export const SignOut = icon(<path d="M6.5 13.5h-3a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1h3M10.5 11l3-3-3-3M13.2 8H6.3" />);
export const ArrowRight = icon(<path d="M3 8h10M9 4l4 4-4 4" />);
