package dev.attain.incentives.evaluation.development;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;
import static java.util.Objects.requireNonNull;

import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.MetricId;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.incentives.evaluation.career.PromotionReport;
import dev.attain.incentives.evaluation.career.Requirement;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Matches training to the criteria in which a person is behind, and to what the next level asks for. */
public final class DevelopmentPlanner {
    private final List<Need> needs = new ArrayList<>();

    private record Need(MetricId metric, Message because) {}

    private DevelopmentPlanner(PeerComparison comparison) {
        comparison.weaknesses().forEach(this::add);
    }

    /** Plans from weaknesses alone. */
    public static DevelopmentPlan plan(PeerComparison comparison, List<TrainingModule> modules) {
        return new DevelopmentPlanner(comparison).plan(comparison.evaluation().owner(), modules);
    }

    /**
     * Plans from weaknesses and from what is missing for the next level.
     *
     * @throws IllegalArgumentException if the two are about two people
     */
    public static DevelopmentPlan plan(
            PeerComparison comparison, PromotionReport promotion, List<TrainingModule> modules) {
        PartyId owner = comparison.evaluation().owner();
        if (!promotion.owner().equals(owner)) {
            throw new IllegalArgumentException(
                    "plan needs a promotion report of " + owner + ", but was given that of " + promotion.owner());
        }
        DevelopmentPlanner planner = new DevelopmentPlanner(comparison);
        promotion
                .missing()
                .forEach(check -> planner.add(
                        check.requirement(), promotion.next().orElseThrow().name()));
        return planner.plan(owner, modules);
    }

    private void add(PeerGap weakness) {
        Message because = DevelopmentText.WEAK.message(
                weakness.criterion().metric(), shown(weakness.score()), shown(weakness.peers()));
        needs.add(new Need(weakness.criterion().metric().id(), because));
    }

    private void add(Requirement requirement, String level) {
        Message because = DevelopmentText.REQUIRED.message(
                level, requirement.metric(), requirement.value(), requirement.periods());
        needs.add(new Need(requirement.metric().id(), because));
    }

    private DevelopmentPlan plan(PartyId owner, List<TrainingModule> modules) {
        List<TrainingModule> offered = Require.copy(requireNonNull(modules, "modules"), "modules");
        return ImmutableDevelopmentPlan.builder()
                .owner(owner)
                .addAllAdvice(offered.stream()
                        .map(this::advice)
                        .flatMap(Optional::stream)
                        .sorted(comparing(advice -> advice.because().size(), reverseOrder()))
                        .toList())
                .addAllFindings(needs.stream()
                        .filter(need -> offered.stream()
                                .noneMatch(module -> module.metrics().contains(need.metric())))
                        .map(need -> Finding.hint(
                                "modules[" + need.metric() + "]", DevelopmentText.NO_MODULE, need.because()))
                        .toList())
                .build();
    }

    private Optional<TrainingAdvice> advice(TrainingModule module) {
        List<Message> because = needs.stream()
                .filter(need -> module.metrics().contains(need.metric()))
                .map(Need::because)
                .toList();
        return because.isEmpty() ? Optional.empty() : Optional.of(new TrainingAdvice(module, because));
    }

    private static String shown(Ratio score) {
        return score.percent(1, RoundingMode.HALF_UP);
    }
}
