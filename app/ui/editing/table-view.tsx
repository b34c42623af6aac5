import { apart, tablePage as words } from "~/content/written-apart";
import type { TablePage } from "~/domain/import/keep-table.server";
import type { TableCell } from "~/domain/import/table-lines";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField, TextField } from "../kit/field";
import { fieldErrors, type Refused, typedField } from "../kit/refused";
import { FormStartFields } from "./form-start";
import { OthersNotice } from "./others-notice";

type Props = { page: TablePage; refused: Refused | null; backHref: string };

/** The words of a table in its own shape, one field for each paragraph of a cell. */
export function TableView({ page: { fiche, others, start, table }, refused, backHref }: Props) {
  const of = typedField(refused, { legende: table.caption });
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title(fiche.label)}</h1>
      <ErrorSummary errors={fieldErrors(refused)} />
      <p className="lead">{words.lead}</p>
      <OthersNotice others={others} />
      <form className="form table-form" method="post" encType="multipart/form-data">
        <FormStartFields start={start} typed={refused?.typed ?? {}} />
        <TextField {...of("legende")} label={words.caption} />
        <p className="field-hint">{words.signs}</p>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
        <div className="table-region" role="region" aria-label={words.region} tabIndex={0}>
          <table className="ds-table">
            <tbody>
              {table.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell) => (
                    <Cell key={cell.column} cell={cell} refused={refused} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="form-actions">
          <Button>{words.save}</Button>
          <a href={backHref}>{apart.back}</a>
        </p>
      </form>
    </main>
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
