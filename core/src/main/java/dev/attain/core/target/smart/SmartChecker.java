package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.target.SalesTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says whether a target is specific, measurable, achievable, relevant and time-bound. Every criterion is asked once,
 * and the verdict on a letter is the worst of what its criteria say.
 */
public final class SmartChecker {
    private static final Logger LOG = LoggerFactory.getLogger(SmartChecker.class);

    private final SmartLimits limits;
    private final List<Asked> asked;

    private SmartChecker(SmartLimits limits, List<Asked> asked) {
        this.limits = limits;
        this.asked = asked;
    }

    private record Asked(String id, SmartLetter letter, SmartCriterion criterion) {}

    /** The five built-in criteria within the {@linkplain SmartLimits#standard() standard limits}. */
    public static SmartChecker standard() {
        return within(SmartLimits.standard());
    }

    /** The five built-in criteria within limits of the company's own. */
    public static SmartChecker within(SmartLimits limits) {
        return new SmartChecker(requireNonNull(limits, "limits"), List.of())
                .and("specific", SmartLetter.SPECIFIC, new SpecificCriterion())
                .and("measurable", SmartLetter.MEASURABLE, new MeasurableCriterion())
                .and("achievable", SmartLetter.ACHIEVABLE, new AchievableCriterion())
                .and("relevant", SmartLetter.RELEVANT, new RelevantCriterion())
                .and("time-bound", SmartLetter.TIME_BOUND, new TimeBoundCriterion());
    }

    /**
     * A checker that asks one criterion more.
     *
     * @param id how findings call the criterion, not blank
     * @param letter whose verdict it takes part in
     * @throws dev.attain.core.finding.InvalidDefinitionException if there is a criterion with this id
     */
    public SmartChecker and(String id, SmartLetter letter, SmartCriterion criterion) {
        Asked more = new Asked(
                Require.text(id, "id"), requireNonNull(letter, "letter"), requireNonNull(criterion, "criterion"));
        Findings.in("smartChecker")
                .unless(asked.stream().noneMatch(one -> one.id().equals(id)), "id", SmartText.CRITERION_TWICE, id)
                .refuse();
        return new SmartChecker(
                limits, Stream.concat(asked.stream(), Stream.of(more)).toList());
    }

    /**
     * The verdict on each letter, with its evidence and the cure.
     *
     * @param asOf the day on which the target is looked at
     */
    public SmartReport check(SalesTarget target, SmartEvidence evidence, LocalDate asOf) {
        SmartContext context = new SmartContext(target, evidence, limits, asOf);
        List<Finding> findings = new ArrayList<>();
        List<SmartVerdict> verdicts = Stream.of(SmartLetter.values())
                .map(letter -> new SmartVerdict(letter, opinion(letter, context, findings)))
                .toList();
        return ImmutableSmartReport.builder()
                .target(target)
                .asOf(asOf)
                .addAllVerdicts(verdicts)
                .addAllFindings(findings)
                .build();
    }

    private SmartOpinion opinion(SmartLetter letter, SmartContext context, List<Finding> findings) {
        return asked.stream()
                .filter(one -> one.letter() == letter)
                .map(one -> judge(one, context, findings))
                .reduce(SmartOpinion::and)
                .orElseThrow();
    }

    private static SmartOpinion judge(Asked one, SmartContext context, List<Finding> findings) {
        try {
            return requireNonNull(one.criterion().judge(context), "opinion of the criterion");
        } catch (RuntimeException failed) {
            LOG.debug("SMART criterion {} failed", one.id(), failed);
            Finding finding = Finding.error(
                    one.id(),
                    SmartText.CRITERION_FAILED,
                    one.id(),
                    context.target().id(),
                    failed.toString());
            findings.add(finding);
            return SmartOpinion.unknown(finding.message(), SmartText.CRITERION_FAILED_CURE.message(one.id()));
        }
    }
}
