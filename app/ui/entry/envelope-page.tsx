import { entering as words } from "~/content/entering";
import { EnvelopeErrors, EnvelopeForm, type EnvelopeFormProps } from "./envelope-form";

/** The page of an envelope: of a new sending, or to be corrected. */
export function EnvelopePage({
  title,
  consultation,
  form,
}: {
  title: string;
  consultation: string;
  form: EnvelopeFormProps;
}) {
  return (
    <main className="page-main reading-width" id="contenu" tabIndex={-1}>
      <p className="kicker">{consultation}</p>
      <h1>{title}</h1>
      <EnvelopeErrors errors={form.errors} />
      <p className="lead">{words.envelopeLead}</p>
      <EnvelopeForm {...form} />
    </main>
  );
}
