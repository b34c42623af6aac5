import { apart, tablePage as words } from "~/content/written-apart";
import type { TablePage } from "~/domain/import/keep-table.server";
import type { TableCell } from "~/domain/import/table-lines";
import { Button } from "../kit/button";
import { ErrorSummary } from "../kit/error-summary";
import { TextAreaField, TextField } from "../kit/field";
import { notRefused, type Refused } from "./editing-frame";
import { FormStartFields } from "./form-start";
import { OthersNotice } from "./others-notice";

type Props = { page: TablePage; refused: Refused | null; backHref: string };

/** The words of a table in its own shape, one field for each paragraph of a cell. */
export function TableView({ page: { fiche, others, start, table }, refused, backHref }: Props) {
  const { errors, typed } = refused ?? notRefused;
  return (
    <main className="page-main" id="contenu" tabIndex={-1}>
      <h1>{words.title(fiche.label)}</h1>
      <ErrorSummary errors={Object.entries(errors).map(([id, message]) => ({ id, message }))} />
      <p className="lead">{words.lead}</p>
      <OthersNotice others={others} />
      <form className="form table-form" method="post" encType="multipart/form-data">
        <FormStartFields start={start} typed={typed} />
        <TextField
          id="legende"
          name="legende"
          label={words.caption}
          value={typed.legende ?? table.caption}
          error={errors.legende}
        />
        <p className="field-hint">{words.signs}</p>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
        <div className="table-region" role="region" aria-label={words.region} tabIndex={0}>
          <table className="ds-table">
            <tbody>
              {table.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell) => (
                    <Cell key={cell.column} cell={cell} typed={typed} errors={errors} />
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

function Cell({ cell, typed, errors }: { cell: TableCell } & Pick<Refused, "typed" | "errors">) {
  const { row, column, colspan, rowspan, isHead, lines } = cell;
  const fields = lines.map(({ rank, label, markdown }, index) => {
    const name = `ligne-${String(rank)}`;
    return (
      <TextAreaField
        key={rank}
        id={name}
        name={name}
        label={words.line(row, column, index + 1, lines.length, label)}
        rows={Math.min(8, Math.max(2, Math.ceil(markdown.length / 20)))}
        value={typed[name] ?? markdown}
        error={errors[name]}
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
