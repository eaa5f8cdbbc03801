package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Grows a tree column by column. */
final class TreeBuilder {
    private final SalesTarget target;
    private final TargetSplit split;
    private final Units units;
    private final Slices slices;
    private final List<Column> columns = new ArrayList<>();
    private final List<Column.Forks> forks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TreeBuilder(SalesTarget target, TargetSplit split) {
        this.target = target;
        this.split = split;
        this.units = Units.of(target.amount().unit());
        this.slices = new Slices(target.period());
        columns.add(Column.root(units.count(target.amount())));
    }

    TargetTree build() {
        for (int level = 0; level < split.levels().size(); level++) {
            grow(split.levels().get(level), level);
        }
        ColumnTree.Nodes nodes = new ColumnTree.Nodes(slices, units, columns, forks);
        return new ColumnTree(target, split, nodes, List.copyOf(findings));
    }

    private void grow(LevelTerms terms, int level) {
        LevelBranches branches = new LevelBranches(terms, split.rounding(), slices, units);
        branches.unknownCodes().forEach(code -> doubtful(level, SplitText.UNDER_UNKNOWN, code));
        Column above = columns.get(level);
        String path = "levels[" + level + "]";
        Branch[] chosen = new Branch[above.size()];
        Arrays.setAll(chosen, node -> usable(branches.of(columns, node), path, node));
        fill(above, chosen);
        if (terms instanceof TimeTerms time) {
            time.limits().stream()
                    .map(ChildLimit::child)
                    .filter(label -> !slices.hasCode(label))
                    .forEach(label -> doubtful(level, SplitText.PERIOD_UNKNOWN, label));
        }
    }

    /** The branch; none, and a finding, if this node cannot take it. */
    private Branch usable(Branch branch, String path, int node) {
        int level = forks.size();
        long amount = columns.get(level).units(node);
        Optional<Finding> refusal = branch.refusal(amount, units, path);
        refusal.ifPresent(finding -> findings.add(finding.below("target" + codes(level, node))));
        return refusal.isPresent() ? Branch.NONE : branch;
    }

    private String codes(int depth, int node) {
        if (depth == 0) {
            return "";
        }
        Column column = columns.get(depth);
        String code = slices.get(column.slice(node)).code();
        return codes(depth - 1, column.parent(node)) + "[" + code + "]";
    }

    private void doubtful(int level, SplitText text, String code) {
        findings.add(Finding.warning("targetSplit.levels[" + level + "]", text, code));
    }

    private void fill(Column above, Branch[] chosen) {
        long size = 0;
        for (Branch branch : chosen) {
            size += branch.size();
        }
        Column below = new Column(Math.toIntExact(size));
        int[] firstChild = new int[chosen.length];
        int at = 0;
        for (int node = 0; node < chosen.length; node++) {
            firstChild[node] = at;
            below.write(at, node, chosen[node], chosen[node].parts(above.units(node)));
            at += chosen[node].size();
        }
        columns.add(below);
        forks.add(new Column.Forks(firstChild, chosen));
    }
}
