package dev.attain.core.target.pace.result;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.split.TargetTree;
import dev.attain.core.target.split.terms.TargetSlice;
import dev.attain.core.target.split.terms.TargetSlice.OfPeriod;
import dev.attain.core.time.SalesPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Leaves out what nobody can know yet. */
final class FutureCheck {
    private final TargetTree tree;
    private final LocalDate asOf;
    private final BitSet periods = new BitSet();
    private final BitSet future = new BitSet();
    private final List<Finding> findings = new ArrayList<>();

    FutureCheck(TargetTree tree, LocalDate asOf) {
        this.tree = tree;
        this.asOf = asOf;
        for (int i = 0; i < tree.slices().size(); i++) {
            if (tree.slices().get(i) instanceof OfPeriod slice) {
                periods.set(i);
                future.set(i, slice.period().start().isAfter(asOf));
            }
        }
    }

    /** Whether the period of a node begins only after the day; then it is a finding. */
    boolean refuses(int depth, int node) {
        int slice = periodSlice(depth, node);
        if (!future.get(slice)) {
            return false;
        }
        SalesPeriod period = ((OfPeriod) tree.slices().get(slice)).period();
        findings.add(Finding.error(path(depth, node), ResultText.AFTER_AS_OF, period, asOf));
        return true;
    }

    /** Whether a figure reaches beyond the day; then it is a finding. */
    boolean refuses(int depth, int node, LocalDate lastDay) {
        if (!lastDay.isAfter(asOf)) {
            return false;
        }
        findings.add(Finding.error(path(depth, node), ResultText.AFTER_AS_OF, lastDay, asOf));
        return true;
    }

    List<Finding> findings() {
        return findings;
    }

    private int periodSlice(int depth, int node) {
        int at = node;
        for (int i = depth; i > 0; i--) {
            int slice = tree.columns(i).slice(at);
            if (periods.get(slice)) {
                return slice;
            }
            at = tree.columns(i).parent(at);
        }
        return 0;
    }

    private String path(int depth, int node) {
        StringBuilder path = new StringBuilder("results");
        for (TargetSlice slice : tree.level(depth).get(node).path()) {
            path.append('[').append(slice.code()).append(']');
        }
        return path.toString();
    }
}
