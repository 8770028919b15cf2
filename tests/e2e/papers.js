// PDF documents made by hand: what a test needs of one, and nothing else.
const bytes = (text) => Buffer.from(text, "latin1");

/// A stream object; `more` is what its dictionary says beside the length.
export function stream(content, more = "") {
  const held = Buffer.isBuffer(content) ? content : bytes(content);
  return Buffer.concat([bytes(`<< /Length ${held.length} ${more} >>\nstream\n`), held, bytes("\nendstream")]);
}

/// A whole file of these objects, numbered from 1; the first one is the catalogue.
export function file(objects, { trailer = "", prev } = {}) {
  const parts = [bytes("%PDF-1.7\n")];
  let at = parts[0].length;
  const offsets = objects.map((object, n) => {
    const begins = at;
    const whole = Buffer.concat([bytes(`${n + 1} 0 obj\n`), Buffer.isBuffer(object) ? object : bytes(object), bytes("\nendobj\n")]);
    parts.push(whole);
    at += whole.length;
    return begins;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const goesBack = prev === "itself" ? `/Prev ${at}` : "";
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${goesBack} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, bytes(end)]);
}

export const words = (text, size = 24) => `BT /F1 ${size} Tf 72 700 Td (${text}) Tj ET\n`;

/// One page for each content. `resources`, `box` and `page` go into every page, `catalogue` and `more`
/// (objects after the pages, the first with the number that `numberOf` says) into the file.
export function document(contents, { resources = "", box = "0 0 612 792", page = "", catalogue = "", more = [], ...rest } = {}) {
  const kids = contents.map((_, n) => `${4 + 2 * n} 0 R`).join(" ");
  const pages = contents.flatMap((content, n) => [
    `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents ${5 + 2 * n} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
    Buffer.isBuffer(content) ? content : stream(content),
  ]);
  return file(
    [
      `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
      `<< /Type /Pages /Count ${contents.length} /Kids [${kids}] >>`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      ...pages,
      ...more,
    ],
    rest,
  );
}

/// The number of the first object after that many pages.
export const numberAfter = (pages) => 4 + 2 * pages;
