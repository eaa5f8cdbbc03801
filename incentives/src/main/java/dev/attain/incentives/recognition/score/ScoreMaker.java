package dev.attain.incentives.recognition.score;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.JoinerScaling;
import dev.attain.incentives.recognition.board.MinimumActivity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TieBreaker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the scores of people; for one run. */
final class ScoreMaker {
    private final RankingBoard board;
    private final BoardFacts facts;
    private final SalesPeriod window;
    private final LocalDate endExclusive;
    private final Source source;
    private final MeasureIndex measured;
    private final Map<PartyId, Integer> listed = new HashMap<>();
    private final Map<PartyId, Instant> reached = new HashMap<>();
    private final List<Score> ranked = new ArrayList<>();
    private final List<Unranked> unranked = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ScoreMaker(RankingBoard board, BoardFacts facts, LocalDate asOf) {
        this.board = board;
        this.facts = facts;
        window = board.window(asOf);
        endExclusive = asOf.plusDays(1);
        source = new Source("value", board.id(), board.version());
        measured = new MeasureIndex(window, metrics(board));
    }

    Scores make() {
        Map<PartyId, Competitor> competitors = competitors();
        findings.addAll(measured.fill(facts.measurements(), competitors.keySet()));
        takeReached();
        competitors.values().stream()
                .filter(one -> board.scope().contains(one.team(), one.level()))
                .forEach(this::judge);
        return new Scores(ranked, unranked, findings);
    }

    private static List<Metric> metrics(RankingBoard board) {
        Stream<Metric> breakers = board.tieBreakers().stream()
                .flatMap(
                        breaker -> breaker instanceof TieBreaker.ByMetric by ? Stream.of(by.metric()) : Stream.empty());
        Stream<Metric> activities = board.eligibility().activities().stream().map(MinimumActivity::metric);
        return Stream.of(Stream.of(board.metric()), breakers, activities)
                .flatMap(metrics -> metrics)
                .toList();
    }

    private Map<PartyId, Competitor> competitors() {
        Map<PartyId, Competitor> byId = new TreeMap<>();
        for (int i = 0; i < facts.competitors().size(); i++) {
            Competitor one = facts.competitors().get(i);
            Competitor first = byId.putIfAbsent(one.id(), one);
            listed.putIfAbsent(one.id(), i);
            if (first != null) {
                findings.add(Finding.error("competitors[" + i + "]", ScoreText.COMPETITOR_TWICE, one.id()));
            }
        }
        return byId;
    }

    private void takeReached() {
        for (int i = 0; i < facts.reached().size(); i++) {
            Reached one = facts.reached().get(i);
            Instant before = reached.putIfAbsent(one.owner(), one.at());
            if (before != null) {
                Instant latest = before.isBefore(one.at()) ? one.at() : before;
                reached.put(one.owner(), latest);
                findings.add(Finding.warning("reached[" + i + "]", ScoreText.REACHED_TWICE, one.owner(), latest));
            }
        }
    }

    private void judge(Competitor one) {
        Stream.<Function<Competitor, Optional<Message>>>of(
                        this::absent, this::newcomer, this::inactive, this::unmeasured)
                .flatMap(reason -> reason.apply(one).stream())
                .findFirst()
                .ifPresentOrElse(
                        because -> unranked.add(new Unranked(one.id(), because)), () -> ranked.add(score(one)));
    }

    private Optional<Message> absent(Competitor one) {
        if (one.joinedOn().isEmpty() && needsJoiningDay()) {
            String path = "competitors[" + listed.get(one.id()) + "].joinedOn";
            findings.add(Finding.error(path, ScoreText.JOINED_UNKNOWN, one.id(), board));
            return Optional.of(ScoreText.JOINED_UNKNOWN.message(one.id(), board));
        }
        return one.joinedOn()
                .filter(joined -> !joined.isBefore(endExclusive))
                .map(joined -> ScoreText.NOT_JOINED.message(joined));
    }

    private boolean needsJoiningDay() {
        return board.eligibility().tenureDays() > 0 || board.joiners() == JoinerScaling.BY_DAYS;
    }

    private Optional<Message> newcomer(Competitor one) {
        int least = board.eligibility().tenureDays();
        return one.joinedOn()
                .map(joined -> joined.until(endExclusive, ChronoUnit.DAYS))
                .filter(days -> days < least)
                .map(days -> ScoreText.TENURE_SHORT.message(days, least));
    }

    private Optional<Message> inactive(Competitor one) {
        return board.eligibility().activities().stream()
                .flatMap(asked -> inactive(asked, one.id()).stream())
                .findFirst();
    }

    private Optional<Message> inactive(MinimumActivity asked, PartyId owner) {
        if (measured.isUnusable(asked.metric(), owner)) {
            return Optional.of(ScoreText.UNUSABLE.message(asked.metric()));
        }
        Quantity none = new Quantity(Ratio.ZERO, asked.metric().unit());
        Quantity done = total(asked.metric(), owner).orElse(none);
        return done.compareTo(asked.least()) >= 0
                ? Optional.empty()
                : Optional.of(ScoreText.ACTIVITY_SHORT.message(asked.metric(), done, asked.least()));
    }

    private Optional<Message> unmeasured(Competitor one) {
        if (measured.isUnusable(board.metric(), one.id())) {
            return Optional.of(ScoreText.UNUSABLE.message(board.metric()));
        }
        return measured.of(board.metric(), one.id()).isEmpty()
                ? Optional.of(ScoreText.NOT_MEASURED.message(board.metric(), window))
                : Optional.empty();
    }

    private Optional<Quantity> total(Metric metric, PartyId owner) {
        return measured.of(metric, owner).stream().map(Measurement::value).reduce(Quantity::plus);
    }

    private Score score(Competitor one) {
        Explanation value = value(one.id());
        LocalDate joined = one.joinedOn().orElse(window.start());
        if (board.joiners() == JoinerScaling.AS_MEASURED || !joined.isAfter(window.start())) {
            return score(one.id(), value, Ratio.ONE);
        }
        Explanation soFar = days(ScoreText.DAYS_SO_FAR.message(window), window.start());
        Explanation present = days(ScoreText.DAYS_PRESENT.message(one.id(), joined), joined);
        Explanation factor = Explanation.quotient(ScoreText.PRO_RATED.message(one.id()), soFar, present);
        Explanation scaled = Explanation.product(ScoreText.PRO_RATED.message(board.metric()), List.of(value, factor));
        return score(one.id(), scaled, factor.value().value());
    }

    private Explanation days(Message label, LocalDate from) {
        return Explanation.input(label, Quantity.of(Ratio.of(from.until(endExclusive, ChronoUnit.DAYS))));
    }

    private Score score(PartyId owner, Explanation value, Ratio scale) {
        return new Score(
                owner,
                value.value(),
                scale,
                tieFigures(owner),
                Optional.ofNullable(reached.get(owner)),
                Optional.of(value.from(source)));
    }

    private Explanation value(PartyId owner) {
        List<Explanation> inputs = measured.of(board.metric(), owner).stream()
                .map(one -> Explanation.input(
                        ScoreText.MEASURED_IN.message(
                                board.metric(), owner, one.period().label()),
                        one.value()))
                .toList();
        return inputs.size() == 1
                ? inputs.get(0)
                : Explanation.sum(ScoreText.MEASURED_IN.message(board.metric(), owner, window.label()), inputs);
    }

    private List<TieFigure> tieFigures(PartyId owner) {
        return metrics(board).stream()
                .filter(metric -> breaks(metric))
                .flatMap(metric -> total(metric, owner).map(value -> new TieFigure(metric.id(), value)).stream())
                .toList();
    }

    private boolean breaks(Metric metric) {
        return board.tieBreakers().contains(new TieBreaker.ByMetric(metric));
    }
}
