import { once } from "node:events";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Column } from "./column";
import { packageXml } from "./package-xml";
import { mostRows, rowWriter, sheetHead, sheetTail, stylesXml } from "./sheet-xml";

export type Book<Of> = {
  columns: readonly Column<Of>[];
  /** Name of the sheets of contributions; from the second one on they are numbered. */
  sheet: string;
  dictionary: { sheet: string; head: readonly string[]; rows: readonly (readonly string[])[] };
  /** Ends a cell that was longer than a spreadsheet takes. */
  cut: string;
  /** Kept as the date of the package's parts. */
  now: Date;
  /** Most rows of a sheet, its header included. */
  rowsOnSheet?: number;
};

const dictionaryWidths = [26, 26, 70, 18, 44];
/** Half as quick at the usual level 6, for a tenth less. */
const compressionLevel = 3;

/**
 * An XLSX as it is made: as many sheets of contributions as its rows need, then the dictionary. The package is a ZIP
 * whose parts are compressed and sent as they come, so that it is nowhere held whole.
 */
export async function* writeXlsx<Of>(
  book: Book<Of>,
  batches: AsyncIterable<readonly Of[]>,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = zip.outputStream;
  const fail = (error: unknown) => void output.emit("error", error);
  zip.on("error", fail);
  void fill(zip, book, batches).catch(fail);
  for await (const part of output) if (part instanceof Uint8Array) yield part;
}

async function fill<Of>(zip: ZipFile, book: Book<Of>, batches: AsyncIterable<readonly Of[]>): Promise<void> {
  const names: string[] = [];
  const add = async (name: string, xml: AsyncIterable<string> | Iterable<string>) => {
    names.push(name);
    const part = Readable.from(xml, { objectMode: false });
    zip.addReadStream(part, `xl/worksheets/sheet${names.length}.xml`, { mtime: book.now, compressionLevel });
    await once(part, "end"); // or throws what the rows threw
  };
  const left = rowsOf(batches);
  do {
    await add(
      names.length === 0 ? book.sheet : `${book.sheet} ${names.length + 1}`,
      contributionSheet(book, left),
    );
  } while (await left.areThere());
  await add(book.dictionary.sheet, dictionarySheet(book));
  for (const [path, xml] of Object.entries({ ...packageXml(names), "xl/styles.xml": stylesXml })) {
    zip.addBuffer(Buffer.from(xml), path, { mtime: book.now });
  }
  zip.end();
}

type Rows<Of> = ReturnType<typeof rowsOf<Of>>;

/** What is left of the batches, taken by as many rows as a sheet has room for. */
function rowsOf<Of>(batches: AsyncIterable<readonly Of[]>) {
  const source = batches[Symbol.asyncIterator]();
  let held: readonly Of[] = [];
  const areThere = async () => {
    while (held.length === 0) {
      const next = await source.next();
      if (next.done === true) return false;
      held = next.value;
    }
    return true;
  };
  const take = async (most: number) => {
    await areThere();
    const taken = held.slice(0, most);
    held = held.slice(most);
    return taken;
  };
  return { areThere, take };
}

async function* contributionSheet<Of>(book: Book<Of>, left: Rows<Of>): AsyncGenerator<string> {
  const { columns, cut, rowsOnSheet = mostRows } = book;
  const rowXml = rowWriter(columns, cut);
  let lastRow = 1;
  yield sheetHead(columns);
  while (lastRow < rowsOnSheet && (await left.areThere())) {
    let xml = "";
    for (const entry of await left.take(rowsOnSheet - lastRow)) {
      lastRow += 1;
      xml += rowXml(
        lastRow,
        columns.map(({ read }) => read(entry)),
      );
    }
    yield xml;
  }
  yield sheetTail(columns.length, lastRow);
}

function* dictionarySheet({
  dictionary: { head, rows },
  cut,
}: Pick<Book<never>, "dictionary" | "cut">): Generator<string> {
  const columns = head.map((title, index) => ({
    title,
    width: dictionaryWidths[index] ?? 20,
    isInstant: false,
  }));
  const rowXml = rowWriter(columns, cut);
  yield sheetHead(columns);
  yield rows.map((cells, index) => rowXml(index + 2, cells)).join("");
  yield sheetTail(columns.length, rows.length + 1);
}
