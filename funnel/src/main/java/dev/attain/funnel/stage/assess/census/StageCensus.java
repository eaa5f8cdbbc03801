package dev.attain.funnel.stage.assess.census;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import dev.attain.core.finding.Finding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How many of many deals may make the move they wait for, and what holds the others up. The move is the first in the
 * model that goes ahead from the stage of the deal.
 */
public final class StageCensus {
    /** How many findings are kept; how many there were, {@link #foundWrong} says. */
    public static final int MOST_FINDINGS = 100;

    private final CensusAnswer[] answers;
    private final Map<CensusAnswer, Long> counts = new EnumMap<>(CensusAnswer.class);
    private final List<CriterionCount> blockers;
    private final List<Finding> findings;
    private final long foundWrong;

    StageCensus(CensusAnswer[] answers, List<CriterionCount> blockers, CensusFindings findings) {
        this.answers = answers;
        for (CensusAnswer answer : CensusAnswer.values()) {
            counts.put(answer, count(answers, answer));
        }
        this.blockers = blockers.stream()
                .filter(count -> count.deals() > 0)
                .sorted(comparing(CriterionCount::deals).reversed())
                .toList();
        this.findings = findings.kept();
        this.foundWrong = findings.count();
    }

    /** How many deals were asked about. */
    public int deals() {
        return answers.length;
    }

    /** What is said of a deal, by its place among those that were asked about, from zero. */
    public CensusAnswer answer(int deal) {
        return answers[deal];
    }

    /** Of how many deals this is said. */
    public long count(CensusAnswer answer) {
        return counts.getOrDefault(answer, 0L);
    }

    /** The places of the deals of which this is said, rising. */
    public IntStream dealsThat(CensusAnswer answer) {
        return IntStream.range(0, answers.length).filter(deal -> answers[deal] == answer);
    }

    /**
     * The criteria that hold deals up, those that hold up most first; a deal counts with each that it does not meet.
     */
    public List<CriterionCount> blockers() {
        return blockers;
    }

    /** The first {@value #MOST_FINDINGS} things that are wrong with deals, in the order of the deals. */
    public List<Finding> findings() {
        return findings;
    }

    /** How many things are wrong with deals. */
    public long foundWrong() {
        return foundWrong;
    }

    /** The counts: {@code 3 deals: MAY_MOVE 1, BLOCKED 2, NO_MOVE_AHEAD 0, STAGE_UNKNOWN 0}. */
    @Override
    public String toString() {
        String said = counts.entrySet().stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(joining(", "));
        return deals() + " deals: " + said;
    }

    /** A loop and no stream, which would take a tenth of the time of the census. */
    private static long count(CensusAnswer[] answers, CensusAnswer wanted) {
        long count = 0;
        for (CensusAnswer answer : answers) {
            count += answer == wanted ? 1 : 0;
        }
        return count;
    }
}
