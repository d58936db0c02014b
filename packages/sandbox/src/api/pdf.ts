const LINES_PER_PAGE = 52;

/** The characters of PDF's built-in fonts are those of Latin-1; anything else becomes a question mark. */
function pdfText(line: string): string {
  const latin = Array.from(line, (char) => ((char.codePointAt(0) ?? 0) > 0xff || char < ' ' ? '?' : char)).join('');
  return latin.replace(/[\\()]/g, (char) => `\\${char}`);
}

function pageContent(lines: readonly string[]): string {
  const shown = lines.map((line) => `(${pdfText(line)}) Tj T*`).join('\n');
  return `BT /F1 10 Tf 50 790 Td 14 TL\n${shown}\nET`;
}

/** A plain PDF of monospaced lines, on as many pages as they need. */
export function textPdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const count = Math.max(1, Math.ceil(lines.length / LINES_PER_PAGE));
  const pages = Array.from({ length: count }, (_, index) => lines.slice(index * LINES_PER_PAGE, (index + 1) * LINES_PER_PAGE));
  const kids = pages.map((_, index) => `${String(4 + index * 2)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(count)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const content = pageContent(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + index * 2)} 0 R >>`,
        `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return Uint8Array.from(Buffer.from(assemble(objects), 'latin1'));
}

function assemble(objects: readonly string[]): string {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return `${file}xref\n0 ${String(objects.length + 1)}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${String(objects.length + 1)} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF\n`;
}
