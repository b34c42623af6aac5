import {
  accountWord,
  blockWord,
  board as words,
  calendarDayWord,
  ficheWord,
  hourWord,
  lineColumn,
  positionColumn,
  shortDayWord,
  typeWord,
} from "~/content/board";
import { channelWord } from "~/content/words";
import { positions } from "~/domain/contribution/contribution";
import { lineParts } from "~/domain/tally/board";
import type { ChartName } from "~/domain/tally/chart-name";
import type { Board } from "~/domain/tally/read-board.server";
import { drawBars } from "../chart/draw-bars";
import { drawColumns } from "../chart/draw-columns";
import { drawPartedBars } from "../chart/draw-parted-bars";
import { drawStrips } from "../chart/draw-strips";
import { cellsOf } from "./line-cells";
import type { Sheet } from "./sheet";

/** Each chart of a board, as numbers and as a drawing. */
export const sheetOf: Record<ChartName, (board: Board) => Sheet> = {
  fiches: matrixSheet,
  etats: accountSheet,
  positions: positionSheet,
  jours: daySheet,
  heures: hourSheet,
  reponses: answerSheet,
  passages: passageSheet,
  canaux: channelSheet,
};

function matrixSheet({ themes, whole }: Board): Sheet {
  const lines = themes.flatMap(({ slug, title, line, fiches }) => [
    ...fiches.map((fiche) => ({
      key: fiche.slug,
      labels: [title ?? "", ficheWord(fiche)],
      cells: cellsOf(fiche.line, { fiche: fiche.slug }),
    })),
    ...(line === null || slug === null
      ? []
      : [
          { key: `theme-${slug}`, labels: [title ?? "", words.total], cells: cellsOf(line, { theme: slug }) },
        ]),
  ]);
  const fiches = themes.flatMap((theme) => theme.fiches);
  return {
    chart: "fiches",
    head: { labels: [words.theme, words.fiche], numbers: lineParts.map((part) => lineColumn[part]) },
    rows: [...lines, { key: "", labels: [words.wholeConsultation, words.total], cells: cellsOf(whole, {}) }],
    drawing: drawBars(
      fiches.map((fiche) => ({ key: fiche.slug, label: ficheWord(fiche), ...fiche.line.total })),
    ),
  };
}

/** In the order of the sum: what is visible, then what is not. */
export const accountOrder = ["visible", "pending", "hidden", "refused", "withdrawn"] as const;

function accountSheet({ account: { parts, received } }: Board): Sheet {
  return {
    chart: "etats",
    head: { labels: [words.state], numbers: [words.count] },
    rows: [
      ...accountOrder.map((standing) => ({
        key: standing,
        labels: [accountWord[standing]],
        cells: [{ ...parts[standing], basis: "received" as const, listed: { standing } }],
      })),
      { key: "", labels: [words.received], cells: [{ value: received, basis: "received", listed: {} }] },
    ],
    drawing: drawBars(
      accountOrder.map((standing) => ({ key: standing, label: accountWord[standing], ...parts[standing] })),
    ),
  };
}

function positionSheet({ types }: Board): Sheet {
  return {
    chart: "positions",
    head: {
      labels: [words.type],
      numbers: [...positions.map((position) => positionColumn[position]), words.total],
    },
    rows: types.map((type) => ({
      key: type.key,
      labels: [typeWord(type)],
      cells: [
        ...positions.map((position) => ({
          ...type.positions[position],
          listed: { organisationType: type.key, position },
        })),
        { ...type.total, listed: { organisationType: type.key } },
      ],
    })),
    drawing: drawPartedBars(
      "positions",
      types.map((type) => {
        const { favourable, reserved, opposed, question, none } = type.positions;
        return {
          ...{ key: type.key, label: typeWord(type), ...type.total },
          positions: {
            ...{ favourable: favourable.value, reserved: reserved.value, opposed: opposed.value },
            ...{ question: question.value, none: none.value },
          },
        };
      }),
    ),
  };
}

function channelSheet({ channels }: Board): Sheet {
  return {
    chart: "canaux",
    head: { labels: [words.channel], numbers: [words.count] },
    rows: channels.map(({ channel, count }) => ({
      ...{ key: channel, labels: [channelWord[channel]] },
      cells: [{ ...count, listed: { channel } }],
    })),
    drawing: drawBars(
      channels.map(({ channel, count }) => ({ key: channel, label: channelWord[channel], ...count })),
    ),
  };
}

function daySheet({ days }: Board): Sheet {
  return {
    chart: "jours",
    head: { labels: [words.day], numbers: [words.count] },
    rows: days.map(({ day, count }) => ({
      ...{ key: day, labels: [calendarDayWord(day)] },
      cells: [{ ...count, listed: { from: day, until: day } }],
    })),
    drawing: drawColumns(
      days.map(({ day, count }) => ({ key: day, label: shortDayWord(day), value: count.value })),
    ),
  };
}

function hourSheet({ lastDay }: Board): Sheet {
  const { day, hours } = lastDay ?? { day: "", hours: [] };
  return {
    chart: "heures",
    head: { labels: [words.day, words.hour], numbers: [words.count] },
    rows: hours.map((value, hour) => ({
      ...{ key: String(hour), labels: [calendarDayWord(day), hourWord(hour)] },
      cells: [{ value, listed: { from: day, until: day, hour } }],
    })),
    drawing: drawColumns(hours.map((value, hour) => ({ key: String(hour), label: hourWord(hour), value }))),
  };
}

function answerSheet({ questions }: Board): Sheet {
  const asked = questions.map((question) => ({
    ...question,
    place:
      question.version === null
        ? question.fiche.label
        : `${question.fiche.label}, ${words.ofVersion(question.version)}`,
    options: question.options.map(({ label, version, ...option }) => ({
      ...option,
      label: words.choice(label, version),
    })),
  }));
  return {
    chart: "reponses",
    head: { labels: [words.fiche, words.question, words.answer], numbers: [words.count] },
    rows: asked.flatMap(({ id, place, wording, answered, options }) => [
      {
        key: id,
        labels: [place, wording, words.answeredHead],
        cells: [{ ...answered, listed: { questionId: id } }],
      },
      ...options.map((option) => ({
        ...{ key: option.id, labels: [place, wording, option.label] },
        cells: [{ ...option.chosen, listed: { questionId: id, optionId: option.id } }],
      })),
    ]),
    drawing: drawBars(
      asked.flatMap(({ id, place, wording, answered, options }) => [
        { key: id, label: `${place}\u00a0: ${wording} — ${words.answeredHead}`, ...answered },
        ...options.map((option) => ({ key: option.id, label: option.label, ...option.chosen })),
      ]),
    ),
  };
}

function passageSheet({ strips }: Board): Sheet {
  return {
    chart: "passages",
    head: { labels: [words.fiche, words.paragraph], numbers: [words.count] },
    rows: strips.flatMap(({ fiche, versionId, blocks }) =>
      blocks.map(({ blockId, displayNumber, count }) => ({
        key: `${versionId}/${blockId}`,
        labels: [ficheWord(fiche), blockWord(displayNumber)],
        cells: [{ ...count, listed: { block: { versionId, blockId } } }],
      })),
    ),
    drawing: drawStrips(
      strips.map(({ fiche, versionId, blocks }) => ({
        ...{ key: versionId, label: ficheWord(fiche) },
        cells: blocks.map(({ blockId, count }) => ({ key: blockId, value: count.value })),
      })),
    ),
  };
}
