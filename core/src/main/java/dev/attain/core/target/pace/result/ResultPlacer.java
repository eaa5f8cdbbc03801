package dev.attain.core.target.pace.result;

import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.target.split.TargetTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Brings rows to the smallest nodes that hold them. */
final class ResultPlacer {
    private final TargetTree tree;
    private final List<TargetResult> rows;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final List<PlacedResult> placed = new ArrayList<>();
    private final ResultColumns columns;

    ResultPlacer(TargetTree tree, List<TargetResult> rows, LocalDate asOf) {
        this.tree = tree;
        this.rows = rows;
        this.asOf = asOf;
        this.columns = new ResultColumns(tree);
    }

    ResultTable placed() {
        BitSet usable = usable();
        usable.andNot(new Overlaps(rows, findings::add).among(usable));
        Descent descent = new Descent(tree);
        usable.stream().forEach(row -> place(descent, row));
        return new ResultTable(tree, asOf, columns, placed, findings);
    }

    private BitSet usable() {
        BitSet usable = new BitSet(rows.size());
        ResultCheck check = new ResultCheck(tree, asOf);
        for (int i = 0; i < rows.size(); i++) {
            List<Finding> wrong = check.of(rows.get(i), path(i));
            findings.addAll(wrong);
            usable.set(i, wrong.isEmpty());
        }
        return usable;
    }

    private void place(Descent descent, int row) {
        TargetResult result = rows.get(row);
        Descent.Place place = descent.of(result);
        if (place.refusal().isPresent()) {
            findings.add(place.refusal().get().below(path(row)));
            return;
        }
        Measurement measurement = result.measurement();
        LocalDate lastDay = measurement.period().lastDay();
        columns.add(place.depth(), place.node(), tree.units(measurement.value()).orElseThrow());
        if (result.judgement().isEmpty()) {
            columns.seen(place.depth(), place.node(), lastDay.isAfter(asOf) ? asOf : lastDay);
        }
        placed.add(new PlacedResult(result, place.depth(), place.node()));
    }

    private static String path(int row) {
        return "results[" + row + "]";
    }
}
