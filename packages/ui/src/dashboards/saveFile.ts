/** A file to download. */
export interface DashboardFile {
  /** Such as 'usage-2024-10-01-2024-10-31.csv'. */
  name: string;
  type: string;
  text: string;
}

/** Without this byte order mark Excel assumes an old encoding, and garbles every umlaut. */
const UTF8_MARK = '\uFEFF';

/** Some browsers read the file only after the click has been handled: it is kept for a minute. */
const KEPT = 60_000;

/** Starts the browser's download of a file. */
export function saveFile({ name, type, text }: DashboardFile): void {
  const url = URL.createObjectURL(new Blob([UTF8_MARK, text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT);
}
