package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.metric.Direction;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Titles that are read off measurements. */
public sealed interface FigureTitle extends TitleTerms {
    /**
     * Whoever was at least as good as a figure in every period of the season, such as 100 % of the target; rule
     * {@code century}. Whoever was not measured in one of them cannot have it, and nearly had it only with the others.
     *
     * @param id which title, not blank
     * @param metric what is measured, such as attainment
     * @param least the figure, inclusive, in the unit of the metric; the most where less is better
     */
    record Century(
            @NotBlank String id,
            @NotNull @Valid Metric metric,
            @NotNull Quantity least) implements FigureTitle {
        static final String RULE = "century";

        public Century {
            Require.text(id, "century.id");
            requireNonNull(metric, "century.metric");
            requireNonNull(least, "century.least");
            requireUnit("century", metric, least).refuse();
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            Century terms = context.terms().as(Century.class);
            SeasonFigures season = SeasonFigures.of(terms.metric, context.facts());
            return terms.award(season, season.size());
        }

        private TitleOutcome award(SeasonFigures season, int periods) {
            List<Finding> findings = new ArrayList<>(season.findings());
            List<Award> awards = new ArrayList<>();
            List<Missed> missed = new ArrayList<>();
            for (PartyId owner : season.owners()) {
                List<Explanation> figures = season.of(owner);
                long misses = figures.stream()
                        .filter(figure -> isShort(figure.value()))
                        .count();
                Candidate worst = worst(owner, figures);
                if (figures.size() < periods) {
                    findings.add(Finding.hint(
                            "measurements", RuleText.PERIOD_UNMEASURED, owner, metric, figures.size(), periods));
                } else if (misses == 0) {
                    awards.add(worst.award(this, RuleText.CENTURY.message(metric, least, periods)));
                } else {
                    missed.add(new Missed(worst, misses));
                }
            }
            return new TitleOutcome(awards, nearly(missed), findings);
        }

        /** Somebody who was short of the figure in some periods. */
        private record Missed(Candidate worst, long periods) {}

        /** Those who were short of it in the fewest periods. */
        private List<NearMiss> nearly(List<Missed> missed) {
            long fewest = missed.stream().mapToLong(Missed::periods).min().orElse(0);
            return missed.stream()
                    .filter(one -> one.periods() == fewest)
                    .map(one -> one.worst()
                            .misses(
                                    this,
                                    distance(one.worst().value(), least),
                                    RuleText.CENTURY_NEAR.message(
                                            fewest, distance(one.worst().value(), least))))
                    .toList();
        }

        private boolean isShort(Quantity value) {
            return SeasonFigures.better(metric).compare(value, least) > 0;
        }

        private Candidate worst(PartyId owner, List<Explanation> figures) {
            Message label = RuleText.WORST_PERIOD.message(metric, owner);
            Explanation worst = metric.direction() == Direction.HIGHER_IS_BETTER
                    ? Explanation.minimum(label, figures)
                    : Explanation.maximum(label, figures);
            return new Candidate(owner, worst.about(owner));
        }
    }

    /**
     * Whoever has the best total of a metric over the season, such as the most new customers; those who are level share
     * the title; rule {@code most}. Where more is better nobody has it for nothing: the total is more than zero.
     *
     * @param id which title, not blank
     * @param metric what is added up: amounts or counts
     */
    record Most(@NotBlank String id, @NotNull @Valid Metric metric) implements FigureTitle {
        static final String RULE = "most";

        public Most {
            Require.text(id, "most.id");
            requireNonNull(metric, "most.metric");
            requireTotal("most", metric).refuse();
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            Most terms = context.terms().as(Most.class);
            SeasonFigures season = SeasonFigures.of(terms.metric, context.facts());
            TitleOutcome outcome = Candidate.contest(
                    terms,
                    season.totals().stream().filter(terms::isSomething).toList(),
                    SeasonFigures.better(terms.metric),
                    new Candidate.Sentences(
                            one -> RuleText.MOST.message(terms.metric, one.value()),
                            missing -> RuleText.MOST_NEAR.message(terms.metric, missing)));
            return new TitleOutcome(outcome.awards(), outcome.nearMisses(), season.findings());
        }

        private boolean isSomething(Candidate one) {
            return metric.direction() == Direction.LOWER_IS_BETTER
                    || one.value().value().isPositive();
        }
    }

    /**
     * Everybody whose total over the season is at least as good as a figure; rule {@code milestone}. Of the others,
     * whoever comes nearest nearly had it.
     *
     * @param id which title, not blank
     * @param metric what is added up: amounts or counts
     * @param least the figure, inclusive, in the unit of the metric; the most where less is better
     */
    record Milestone(
            @NotBlank String id,
            @NotNull @Valid Metric metric,
            @NotNull Quantity least) implements FigureTitle {
        static final String RULE = "milestone";

        public Milestone {
            Require.text(id, "milestone.id");
            requireNonNull(metric, "milestone.metric");
            requireNonNull(least, "milestone.least");
            requireUnit("milestone", metric, least)
                    .addAll(totalFindings(metric))
                    .refuse();
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            Milestone terms = context.terms().as(Milestone.class);
            return terms.award(SeasonFigures.of(terms.metric, context.facts()));
        }

        private TitleOutcome award(SeasonFigures season) {
            Comparator<Quantity> better = SeasonFigures.better(metric);
            List<Candidate> reached = season.totals().stream()
                    .filter(one -> better.compare(one.value(), least) <= 0)
                    .toList();
            List<Candidate> others = season.totals().stream()
                    .filter(one -> better.compare(one.value(), least) > 0)
                    .toList();
            return new TitleOutcome(
                    reached.stream()
                            .map(one -> one.award(this, RuleText.MILESTONE.message(metric, one.value(), least)))
                            .toList(),
                    Candidate.best(others, better).stream()
                            .map(one -> one.misses(
                                    this,
                                    distance(one.value(), least),
                                    RuleText.MILESTONE_NEAR.message(metric, distance(one.value(), least))))
                            .toList(),
                    season.findings());
        }
    }

    private static Quantity distance(Quantity one, Quantity other) {
        return one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
    }

    private static Findings requireUnit(String subject, Metric metric, Quantity least) {
        return Findings.in(subject)
                .unless(metric.measures(least), "least", RuleText.LEAST_UNIT, metric.unit(), metric, least);
    }

    private static Findings requireTotal(String subject, Metric metric) {
        return Findings.in(subject).addAll(totalFindings(metric));
    }

    private static List<Finding> totalFindings(Metric metric) {
        return metric.unit().kind() == Unit.Kind.RATIO
                ? List.of(Finding.error("metric", RuleText.RATIO_NOT_TOTALLED, metric))
                : List.of();
    }
}
