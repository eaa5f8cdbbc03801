package dev.attain.funnel.conformance.history;

import static java.util.Comparator.comparing;

import dev.attain.core.finding.Finding;
import dev.attain.funnel.deal.DealId;
import dev.attain.funnel.deal.StageId;
import dev.attain.funnel.deal.StageVisit;
import dev.attain.funnel.internal.Spelling;
import dev.attain.funnel.stage.StageModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells good rows from bad ones; mutable as its findings are. */
final class VisitCheck {
    private static final Comparator<Row> IN_TIME = comparing(
                    (Row row) -> row.visit().enteredAt())
            .thenComparing(row -> row.visit().leftAt().orElse(Instant.MAX))
            .thenComparing(row -> row.visit().stage());

    private final StageModel model;
    private final DealId deal;
    private final Instant asOf;
    private final List<Finding> findings = new ArrayList<>();

    VisitCheck(StageModel model, DealId deal, Instant asOf) {
        this.model = model;
        this.deal = deal;
        this.asOf = asOf;
    }

    private record Row(int index, StageVisit visit) {
        String path() {
            return "visits[" + index + "]";
        }
    }

    List<Finding> findings() {
        return findings;
    }

    /** The visits that count, in the order of time and without overlap. */
    List<StageVisit> good(List<StageVisit> visits) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            Row row = new Row(i, visits.get(i));
            if (counts(row)) {
                known(row);
                rows.stream().reduce((earlier, later) -> later).ifPresent(before -> inOrder(before, row));
                rows.add(new Row(i, untilNow(row)));
            }
        }
        rows.sort(IN_TIME);
        return withoutOverlap(rows);
    }

    private boolean counts(Row row) {
        StageVisit visit = row.visit();
        if (!visit.deal().equals(deal)) {
            findings.add(Finding.error(row.path() + ".deal", HistoryText.OTHER_DEAL, visit.deal(), deal));
            return false;
        }
        if (visit.enteredAt().isAfter(asOf)) {
            findings.add(Finding.error(
                    row.path() + ".enteredAt", HistoryText.ENTERS_LATER, visit.deal(), visit.enteredAt(), asOf));
            return false;
        }
        return true;
    }

    private void known(Row row) {
        StageId stage = row.visit().stage();
        if (model.stage(stage).isPresent()) {
            return;
        }
        List<String> known =
                model.stages().stream().map(one -> one.id().value()).toList();
        String path = row.path() + ".stage";
        findings.add(Spelling.nearest(stage.value(), known)
                .map(near -> Finding.error(path, HistoryText.STAGE_MISSPELT, model, stage, near))
                .orElseGet(() -> Finding.error(path, HistoryText.STAGE_UNKNOWN, model, stage)));
    }

    private void inOrder(Row before, Row row) {
        if (row.visit().enteredAt().isBefore(before.visit().enteredAt())) {
            findings.add(Finding.hint(
                    row.path() + ".enteredAt",
                    HistoryText.OUT_OF_ORDER,
                    row.visit().enteredAt(),
                    before.visit().enteredAt()));
        }
    }

    private StageVisit untilNow(Row row) {
        StageVisit visit = row.visit();
        if (visit.leftAt().filter(left -> left.isAfter(asOf)).isEmpty()) {
            return visit;
        }
        findings.add(Finding.warning(
                row.path() + ".leftAt",
                HistoryText.LEAVES_LATER,
                visit.deal(),
                visit.leftAt().get(),
                asOf));
        return visit.withLeftAt(Optional.empty());
    }

    private List<StageVisit> withoutOverlap(List<Row> rows) {
        List<StageVisit> good = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StageVisit visit = rows.get(i).visit();
            if (i + 1 < rows.size()) {
                visit = cut(rows.get(i), rows.get(i + 1).visit());
            }
            good.add(visit);
        }
        return good;
    }

    private StageVisit cut(Row row, StageVisit next) {
        StageVisit visit = row.visit();
        Instant end = next.enteredAt();
        if (visit.leftAt().filter(left -> !left.isAfter(end)).isPresent()) {
            return visit;
        }
        findings.add(Finding.warning(
                row.path() + ".leftAt", HistoryText.OVERLAPS, visit.deal(), visit.stage(), next.stage(), end));
        return visit.withLeftAt(end);
    }
}
