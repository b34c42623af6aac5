import {
  ColumnTypeEnum,
  DriverAdapterError,
  type ColumnType,
  type SqlResultSet,
} from "@prisma/driver-adapter-utils";
import { DatabaseError, types, type QueryArrayResult } from "pg";

const textArray = 1009;

/** How the engine reads a column, by PostgreSQL's number of its type; the catalogue's own types (regclass, int2vector…) are read as text. */
const columnTypes = new Map<number, ColumnType>([
  [16, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character],
  [20, ColumnTypeEnum.Int64],
  [21, ColumnTypeEnum.Int32],
  [23, ColumnTypeEnum.Int32],
  [26, ColumnTypeEnum.Int64],
  [700, ColumnTypeEnum.Float],
  [701, ColumnTypeEnum.Double],
  [1002, ColumnTypeEnum.CharacterArray],
  [1003, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [textArray, ColumnTypeEnum.TextArray],
  [1016, ColumnTypeEnum.Int64Array],
  [1028, ColumnTypeEnum.Int64Array],
  [1114, ColumnTypeEnum.DateTime],
  [1184, ColumnTypeEnum.DateTime],
  [1700, ColumnTypeEnum.Numeric],
]);

const parserOf: (type: number) => (text: string) => unknown = types.getTypeParser;

/** Read from the text PostgreSQL sends: a moment stays text (the session is in UTC), `name[]` is an array like `text[]`. */
export const parsers = {
  getTypeParser(type: number): (text: string) => unknown {
    if (type === 1114 || type === 1184)
      return (text) => `${text.replace(" ", "T").replace(/\+00$/, "")}+00:00`;
    return parserOf(type === 1003 ? textArray : type);
  },
};

export function resultSetOf({ fields, rows }: QueryArrayResult<unknown[]>): SqlResultSet {
  return {
    columnNames: fields.map(({ name }) => name),
    columnTypes: fields.map(({ dataTypeID }) => columnTypes.get(dataTypeID) ?? ColumnTypeEnum.Text),
    rows,
  };
}

/** An error in the words the engine knows: it must recognise a missing table or database, and quotes the rest. */
export function engineErrorOf(error: unknown): unknown {
  if (!(error instanceof DatabaseError)) return error;
  const { code = "", severity = "", message, detail, column, hint } = error;
  const original = { originalCode: code, originalMessage: message };
  if (code === "42P01")
    return new DriverAdapterError({ ...original, kind: "TableDoesNotExist", table: quotedIn(message) });
  if (code === "3D000")
    return new DriverAdapterError({ ...original, kind: "DatabaseDoesNotExist", db: quotedIn(message) });
  return new DriverAdapterError({
    ...original,
    kind: "postgres",
    code,
    severity,
    message,
    detail,
    column,
    hint,
  });
}

function quotedIn(message: string): string | undefined {
  return /"([^"]+)"/.exec(message)?.[1];
}
