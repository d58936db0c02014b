/** Which way an element reads, as laid out: its own `dir` or any ancestor's. */
export const directionOf = (element: Element): 'ltr' | 'rtl' => (getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr');
