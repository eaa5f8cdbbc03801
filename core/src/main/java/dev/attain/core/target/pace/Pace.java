package dev.attain.core.target.pace;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.pace.result.ResultTable;
import dev.attain.core.target.pace.terms.PaceTerms;
import dev.attain.core.target.split.TargetTree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where every target of a tree stands, kept in columns of primitive values. A {@link PaceNode} is a view of one place,
 * made when it is asked for. Immutable.
 */
public sealed interface Pace permits ColumnPace {
    /** The targets. */
    TargetTree tree();

    /** The results, each in its place. */
    ResultTable results();

    /** How the pace is read. */
    PaceTerms terms();

    /** The last day that counts. */
    LocalDate asOf();

    /** The results that could not be used. */
    List<Finding> findings();

    /**
     * The alerts of all nodes whose period is running, from the root down; made on demand, at a cost that grows with
     * the tree. Of a large tree ask {@link #alerts(int)}, or the nodes that matter.
     */
    List<Finding> alerts();

    /**
     * The alerts of the nodes of one depth.
     *
     * @throws IllegalArgumentException if there is no such depth
     */
    List<Finding> alerts(int depth);

    /** Where the target itself stands. */
    PaceNode root();

    /**
     * The nodes of one depth, in the order of {@link TargetTree#level}.
     *
     * @throws IllegalArgumentException if there is no such depth
     */
    List<PaceNode> level(int depth);

    /** The node on a path of codes from the root down: {@code find("ann", "2026-M03")}; empty if there is none. */
    Optional<PaceNode> find(String... codes);
}
