package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.SalesTarget;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Column;
import dev.attain.core.target.split.kernel.LevelBranches;
import dev.attain.core.target.split.kernel.Nodes;
import dev.attain.core.target.split.kernel.Slices;
import dev.attain.core.target.split.kernel.Units;
import dev.attain.core.target.split.terms.ChildLimit;
import dev.attain.core.target.split.terms.LevelTerms;
import dev.attain.core.target.split.terms.PeriodWeight;
import dev.attain.core.target.split.terms.TargetSplit;
import dev.attain.core.target.split.terms.TimeTerms;
import dev.attain.core.target.split.terms.TimeWeighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Grows a tree column by column. */
final class TreeBuilder {
    private final SalesTarget target;
    private final TargetSplit split;
    private final Nodes nodes;
    private final List<Finding> findings = new ArrayList<>();

    TreeBuilder(SalesTarget target, TargetSplit split) {
        this(target, split, new Slices(target.period()));
    }

    private TreeBuilder(SalesTarget target, TargetSplit split, Slices slices) {
        this.target = target;
        this.split = split;
        Units units = Units.of(target.amount().unit());
        this.nodes = new Nodes(slices, units, new ArrayList<>(), new ArrayList<>());
        nodes.columns().add(Column.root(units.count(target.amount())));
    }

    /** The tree with amounts. */
    TargetTree build() {
        grow(this::usable, (branch, parent) -> branch.split(branch.total(parent)));
        return new ColumnTree(target, split, nodes, List.copyOf(findings), Optional.empty());
    }

    /**
     * Where the nodes of a split stand and how they are split, all amounts zero; numbers its slices after the given
     * ones.
     */
    static Sketch sketch(SalesTarget target, TargetSplit split, Slices known) {
        TreeBuilder builder = new TreeBuilder(target, split, known.copy());
        builder.grow((branch, path, node) -> branch, (branch, parent) -> new long[branch.size()]);
        return new Sketch(builder.nodes, builder.findings);
    }

    /** A tree without amounts, and what of the split has no place in it. */
    record Sketch(Nodes nodes, List<Finding> findings) {}

    /** Which branch a node really takes. */
    private interface Choice {
        Branch of(Branch branch, String path, int node);
    }

    /** What the children get. */
    private interface Amounts {
        long[] of(Branch branch, long parent);
    }

    private void grow(Choice choice, Amounts amounts) {
        for (int level = 0; level < split.levels().size(); level++) {
            LevelTerms terms = split.levels().get(level);
            fill(nodes.column(level), chosen(terms, level, choice), amounts);
            if (terms instanceof TimeTerms time) {
                checkPeriods(time, level);
            }
        }
    }

    private Branch[] chosen(LevelTerms terms, int level, Choice choice) {
        LevelBranches branches = new LevelBranches(terms, split.rounding(), nodes.slices(), nodes.units());
        branches.unknownCodes().forEach(code -> doubtful(level, SplitText.UNDER_UNKNOWN, code));
        Branch[] chosen = new Branch[nodes.column(level).size()];
        String path = "levels[" + level + "]";
        Arrays.setAll(chosen, node -> choice.of(branches.of(nodes.columns(), node), path, node));
        return chosen;
    }

    /** Names the periods that only the terms know, and those that only the calendar knows. */
    private void checkPeriods(TimeTerms time, int level) {
        List<String> weighted = time.weighting() instanceof TimeWeighting.Custom custom
                ? custom.periods().stream().map(PeriodWeight::period).toList()
                : List.of();
        Stream.concat(time.limits().stream().map(ChildLimit::child), weighted.stream())
                .distinct()
                .filter(label -> !nodes.slices().hasCode(label))
                .forEach(label -> doubtful(level, SplitText.PERIOD_UNKNOWN, label));
        if (!weighted.isEmpty()) {
            Set<String> known = Set.copyOf(weighted);
            nodes.column(level + 1)
                    .distinctSlices()
                    .mapToObj(slice -> nodes.slices().get(slice).code())
                    .filter(label -> !known.contains(label))
                    .forEach(label -> doubtful(level, SplitText.PERIOD_WITHOUT_WEIGHT, label));
        }
    }

    /** The branch; none, and a finding, if this node cannot take it. */
    private Branch usable(Branch branch, String path, int node) {
        int level = nodes.forks().size();
        long total = branch.total(nodes.amount(level, node));
        Optional<Finding> refusal = BranchRefusal.WHOLE.of(branch, total, nodes.units(), path);
        refusal.ifPresent(finding -> findings.add(finding.below("target" + nodes.path(level, node))));
        return refusal.isPresent() ? Branch.NONE : branch;
    }

    private void doubtful(int level, SplitText text, String code) {
        findings.add(Finding.warning("targetSplit.levels[" + level + "]", text, code));
    }

    private void fill(Column above, Branch[] chosen, Amounts amounts) {
        long size = 0;
        for (Branch branch : chosen) {
            size += branch.size();
        }
        Column below = new Column(Math.toIntExact(size));
        int[] firstChild = new int[chosen.length];
        int at = 0;
        for (int node = 0; node < chosen.length; node++) {
            firstChild[node] = at;
            below.write(at, node, chosen[node], amounts.of(chosen[node], above.units(node)));
            at += chosen[node].size();
        }
        nodes.columns().add(below);
        nodes.forks().add(new Column.Forks(firstChild, chosen));
    }
}
