package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.incentives.recognition.Gap;
import dev.attain.incentives.recognition.Leaderboard;
import dev.attain.incentives.recognition.Movement;
import dev.attain.incentives.recognition.Standing;
import dev.attain.incentives.recognition.Streak;
import dev.attain.incentives.recognition.rank.Rank;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Titles that are read off rankings. */
public sealed interface BoardTitle extends TitleTerms {
    /**
     * Whoever is first on the last ranking; those who share the rank share the title; rule {@code champion}.
     *
     * @param id which title, not blank
     */
    record Champion(@NotBlank String id) implements BoardTitle {
        static final String RULE = "champion";

        public Champion {
            Require.text(id, "champion.id");
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            return last(context).map(ranking -> award(context.terms(), ranking)).orElseGet(BoardTitle::unranked);
        }

        private static TitleOutcome award(TitleTerms terms, Leaderboard ranking) {
            List<Standing> first = sharing(ranking.standings());
            List<Standing> next = sharing(ranking.standings()
                    .subList(first.size(), ranking.standings().size()));
            return TitleOutcome.of(
                    first.stream()
                            .map(standing -> new Candidate(standing.owner(), standing.explanation())
                                    .award(terms, RuleText.CHAMPION.message(ranking.window(), standing.value())))
                            .toList(),
                    next.stream()
                            .flatMap(standing -> ranking
                                    .gap(standing.owner(), first.get(0).rank())
                                    .map(gap -> missed(terms, standing, gap))
                                    .stream())
                            .toList());
        }

        private static NearMiss missed(TitleTerms terms, Standing standing, Gap gap) {
            return new NearMiss(terms.id(), standing.owner(), gap.missing(), RuleText.CHAMPION_NEAR.message(gap));
        }

        /** Those who share the rank of the first of a list. */
        private static List<Standing> sharing(List<Standing> standings) {
            return standings.stream()
                    .takeWhile(
                            standing -> standing.rank().equals(standings.get(0).rank()))
                    .toList();
        }
    }

    /**
     * Whoever gained most places since the ranking before; those who gained as many share the title; rule
     * {@code climber}. Of the others who gained any, whoever gained most nearly had it.
     *
     * @param id which title, not blank
     * @param leastPlaces the least that is a climb, inclusive, 1 or more
     */
    record Climber(@NotBlank String id, @Positive int leastPlaces) implements BoardTitle {
        static final String RULE = "climber";

        public Climber {
            Require.text(id, "climber.id");
            Findings.in("climber")
                    .unless(leastPlaces > 0, "leastPlaces", RuleText.PLACES_NOT_POSITIVE, leastPlaces)
                    .refuse();
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            Climber terms = context.terms().as(Climber.class);
            return last(context).map(terms::award).orElseGet(BoardTitle::unranked);
        }

        private TitleOutcome award(Leaderboard ranking) {
            List<Candidate> moved = ranking.standings().stream()
                    .flatMap(standing -> standing.movement().map(movement -> candidate(standing, movement)).stream())
                    .toList();
            if (moved.isEmpty()) {
                return TitleOutcome.nobody(Finding.hint("rankings", RuleText.RANKING_BEFORE_MISSING, ranking.window()));
            }
            List<Candidate> upwards = moved.stream()
                    .filter(one -> one.value().value().isPositive())
                    .toList();
            Quantity least = Quantity.of(Ratio.of(leastPlaces));
            return upwards.stream().anyMatch(one -> one.value().compareTo(least) >= 0)
                    ? contest(upwards)
                    : nobodyOf(upwards, least);
        }

        private TitleOutcome contest(List<Candidate> upwards) {
            return Candidate.contest(
                    this,
                    upwards,
                    Comparator.reverseOrder(),
                    new Candidate.Sentences(
                            one -> RuleText.CLIMBER.message(one.value()), RuleText.CLIMBER_NEAR::message));
        }

        private TitleOutcome nobodyOf(List<Candidate> upwards, Quantity least) {
            return TitleOutcome.of(
                    List.of(),
                    Candidate.best(upwards, Comparator.reverseOrder()).stream()
                            .map(one -> one.misses(
                                    this,
                                    least.minus(one.value()),
                                    RuleText.CLIMBER_NEAR.message(least.minus(one.value()))))
                            .toList());
        }

        private static Candidate candidate(Standing standing, Movement movement) {
            Explanation before = rank(RuleText.RANK_BEFORE, standing, movement.before());
            Explanation now = rank(RuleText.RANK_NOW, standing, movement.after());
            return new Candidate(
                    standing.owner(),
                    Explanation.difference(RuleText.PLACES_GAINED.message(standing.owner()), before, now));
        }

        private static Explanation rank(RuleText label, Standing standing, Rank rank) {
            return Explanation.input(label.message(standing.owner()), Quantity.of(rank.ratio()));
        }
    }

    /**
     * Whoever has had a rank, or a better one, in so many rankings in a row up to the last; rule {@code streak}.
     *
     * @param id which title, not blank
     * @param worst the worst rank that counts
     * @param rankings how many in a row, inclusive, 1 or more
     */
    record InARow(
            @NotBlank String id,
            @NotNull @Valid Rank worst,
            @Positive int rankings) implements BoardTitle {
        static final String RULE = "streak";

        public InARow {
            Require.text(id, "inARow.id");
            requireNonNull(worst, "inARow.worst");
            Findings.in("inARow")
                    .unless(rankings > 0, "rankings", RuleText.RANKINGS_NOT_POSITIVE, rankings)
                    .refuse();
        }

        @Override
        public String rule() {
            return RULE;
        }

        static TitleOutcome award(TitleContext context) {
            InARow terms = context.terms().as(InARow.class);
            List<Leaderboard> rankings = context.facts().rankings();
            return rankings.isEmpty() ? unranked() : terms.award(Streak.of(rankings, terms.worst));
        }

        private TitleOutcome award(List<Streak> streaks) {
            List<Candidate> all = streaks.stream().map(InARow::candidate).toList();
            Quantity least = Quantity.count(rankings, "rankings");
            List<Candidate> held = all.stream()
                    .filter(one -> one.value().compareTo(least) >= 0)
                    .toList();
            List<Candidate> shorter =
                    all.stream().filter(one -> !held.contains(one)).toList();
            return TitleOutcome.of(
                    held.stream()
                            .map(one -> one.award(
                                    this,
                                    RuleText.STREAK.message(worst, one.value().value())))
                            .toList(),
                    Candidate.best(shorter, Comparator.reverseOrder()).stream()
                            .map(one -> one.misses(
                                    this,
                                    least.minus(one.value()),
                                    RuleText.STREAK_NEAR.message(
                                            worst, least.minus(one.value()).value())))
                            .toList());
        }

        private static Candidate candidate(Streak streak) {
            return new Candidate(
                    streak.owner(),
                    Explanation.input(
                            RuleText.RANKINGS_IN_A_ROW.message(streak.owner()),
                            Quantity.count(streak.rankings(), "rankings")));
        }
    }

    private static Optional<Leaderboard> last(TitleContext context) {
        return context.facts().rankings().stream().reduce((before, after) -> after);
    }

    private static TitleOutcome unranked() {
        return TitleOutcome.nobody(Finding.error("rankings", RuleText.RANKINGS_MISSING));
    }
}
