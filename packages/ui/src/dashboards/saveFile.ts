/** A file for the reader. */
export interface DashboardFile {
  /** As 'usage-2024-10-01-2024-10-31.csv'. */
  name: string;
  type: string;
  text: string;
}

/** Excel takes a text without this mark for one of the machine's own old encoding, and every umlaut in it for two letters. */
const UTF8_MARK = '\uFEFF';

/** Hands a file to the reader as the browser's own download. */
export function saveFile({ name, type, text }: DashboardFile): void {
  const url = URL.createObjectURL(new Blob([UTF8_MARK, text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
