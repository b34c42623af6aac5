import { tablePage as words } from "~/content/written-apart";
import type { TablePage } from "~/domain/import/keep-table.server";
import type { TableCell } from "~/domain/import/table-lines";
import { TextAreaField, TextField } from "../kit/field";
import { type Refused, typedField } from "../kit/refused";
import { ScrollRegion } from "../kit/scroll-region";
import { PartForm, type PartProps } from "./part-form";

/** The words of a table in its own shape, one field for each paragraph of a cell. */
export function TableView(props: PartProps<TablePage>) {
  const { fiche, table } = props.page;
  const of = typedField(props.refused, { legende: table.caption });
  return (
    <PartForm {...props} words={{ ...words, title: words.title(fiche.label) }} className="table-form">
      <TextField {...of("legende")} label={words.caption} />
      <p className="field-hint">{words.signs}</p>
      <ScrollRegion label={words.region}>
        <table className="ds-table">
          <tbody>
            {table.rows.map((cells, row) => (
              <tr key={row}>
                {cells.map((cell) => (
                  <Cell key={cell.column} cell={cell} refused={props.refused} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </PartForm>
  );
}

function Cell({ cell, refused }: { cell: TableCell; refused: Refused | null }) {
  const { row, column, colspan, rowspan, isHead, lines } = cell;
  const fields = lines.map(({ rank, label, markdown }, index) => {
    const name = `ligne-${String(rank)}`;
    return (
      <TextAreaField
        key={rank}
        {...typedField(refused, { [name]: markdown })(name)}
        label={words.line(row, column, index + 1, lines.length, label)}
        rows={Math.min(8, Math.max(2, Math.ceil(markdown.length / 20)))}
      />
    );
  });
  return isHead ? (
    <th scope="col" colSpan={colspan} rowSpan={rowspan}>
      {fields}
    </th>
  ) : (
    <td colSpan={colspan} rowSpan={rowspan}>
      {fields}
    </td>
  );
}
