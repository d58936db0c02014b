/** Sentences of the button that plays a chart as tones. */
export interface ListenMessages {
  listen: string;
  listenStop: string;
  /** The name of the button, which begins with the word on it; `label` is what is played. */
  listenTo: (label: string) => string;
  listenStopOf: (label: string) => string;
  /** What is heard; `periods` is such as "30 days". */
  listenRange: (low: string, high: string, periods: string) => string;
  listenNothing: string;
  listenUnavailable: string;
  /** What the tones mean. */
  listenHow: string;
}
