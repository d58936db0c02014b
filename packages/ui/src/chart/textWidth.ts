/** Mean width in pixels of a character of the axis labels; wide scripts count double. */
const CHARACTER = 6.4;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** The approximate width of a label in pixels: measuring it would need a browser, and charts are drawn on servers too. */
export const textWidth = (label: string): number => (label.length + (label.match(WIDE)?.length ?? 0)) * CHARACTER;
