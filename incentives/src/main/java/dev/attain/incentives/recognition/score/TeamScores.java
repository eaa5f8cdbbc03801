package dev.attain.incentives.recognition.score;

import static java.util.stream.Collectors.groupingBy;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Source;
import dev.attain.core.finding.Finding;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.party.PartyId;
import dev.attain.core.text.Message;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.board.TeamTerms;
import dev.attain.incentives.recognition.board.TeamTotal;
import dev.attain.incentives.recognition.board.TieBreaker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the scores of teams from those of their members. */
record TeamScores(RankingBoard board, TeamTerms terms, LocalDate asOf) {
    /** The members of one team who are ranked, the best first, and how many people it has. */
    private record Members(PartyId team, List<Score> ranked, int headcount) {}

    Scores of(Scores people, List<Competitor> competitors) {
        Map<PartyId, PartyId> teams = new HashMap<>();
        Map<PartyId, Integer> headcounts = new TreeMap<>();
        List<Finding> findings = new ArrayList<>(people.findings());
        inScope(competitors)
                .forEach(one -> one.team()
                        .ifPresentOrElse(
                                team -> {
                                    teams.put(one.id(), team);
                                    headcounts.merge(team, 1, Integer::sum);
                                },
                                () -> findings.add(Finding.hint("competitors", ScoreText.TEAM_UNKNOWN, one.id()))));
        Map<PartyId, List<Score>> ranked = people.ranked().stream()
                .filter(score -> teams.containsKey(score.owner()))
                .sorted(bestFirst())
                .collect(groupingBy(score -> teams.get(score.owner())));
        List<Score> scores = new ArrayList<>();
        List<Unranked> unranked = new ArrayList<>();
        headcounts.forEach((team, heads) -> {
            Members members = new Members(team, ranked.getOrDefault(team, List.of()), heads);
            refusal(members)
                    .ifPresentOrElse(
                            because -> unranked.add(new Unranked(team, because)), () -> scores.add(score(members)));
        });
        return new Scores(scores, unranked, findings);
    }

    /** Everybody whom the board looks at and who is there by the day of the ranking, each once. */
    private Stream<Competitor> inScope(List<Competitor> competitors) {
        Map<PartyId, Competitor> byId = new LinkedHashMap<>();
        competitors.forEach(one -> byId.putIfAbsent(one.id(), one));
        return byId.values().stream()
                .filter(one -> board.scope().contains(one.team(), one.level()))
                .filter(one -> one.joinedOn().filter(asOf::isBefore).isEmpty());
    }

    private Comparator<Score> bestFirst() {
        ScoreOrder order = ScoreOrder.of(board);
        return Comparator.<Score, Quantity>comparing(Score::value, order::compareValues)
                .thenComparing(Score::owner);
    }

    private Optional<Message> refusal(Members members) {
        if (members.headcount() < terms.leastHeadcount()) {
            return Optional.of(ScoreText.TEAM_SMALL.message(members.headcount(), terms.leastHeadcount()));
        }
        return members.ranked().isEmpty() ? Optional.of(ScoreText.TEAM_EMPTY.message()) : Optional.empty();
    }

    private Score score(Members members) {
        List<Score> counted = counted(members);
        Explanation total = total(
                members,
                counted.stream().map(score -> score.explanation(board.metric())).toList());
        Ratio scale = divisor(members).map(Ratio.ONE::dividedBy).orElse(Ratio.ONE);
        return new Score(
                members.team(),
                total.value(),
                scale,
                tieFigures(members, counted),
                reachedAt(counted),
                Optional.of(total.from(new Source("team", board.id(), board.version()))));
    }

    private List<Score> counted(Members members) {
        return terms.total() instanceof TeamTotal.TopOf top
                        && top.members() < members.ranked().size()
                ? members.ranked().subList(0, top.members())
                : members.ranked();
    }

    private Explanation total(Members members, List<Explanation> values) {
        Explanation sum = Explanation.sum(ScoreText.TEAM_SUM.message(board.metric(), members.team()), values);
        return divisor(members)
                .map(divisor -> Explanation.quotient(
                        perMember(members), sum, Explanation.input(divisorLabel(members), Quantity.of(divisor))))
                .orElse(sum);
    }

    private Message perMember(Members members) {
        ScoreText label = terms.total() instanceof TeamTotal.Mean ? ScoreText.TEAM_MEAN : ScoreText.TEAM_PER_HEAD;
        return label.message(board.metric(), members.team());
    }

    private Message divisorLabel(Members members) {
        ScoreText label = terms.total() instanceof TeamTotal.Mean ? ScoreText.MEMBERS_RANKED : ScoreText.HEADCOUNT;
        return label.message(members.team());
    }

    /** By what the sum is divided; empty where it is not. */
    private Optional<Ratio> divisor(Members members) {
        if (terms.total() instanceof TeamTotal.Mean) {
            return Optional.of(Ratio.of(members.ranked().size()));
        }
        return terms.total() instanceof TeamTotal.PerHead
                ? Optional.of(Ratio.of(members.headcount()))
                : Optional.empty();
    }

    private List<TieFigure> tieFigures(Members members, List<Score> counted) {
        return board.tieBreakers().stream()
                .flatMap(breaker ->
                        breaker instanceof TieBreaker.ByMetric by ? Stream.of(by.metric()) : Stream.<Metric>empty())
                .flatMap(metric -> tieFigure(metric, members, counted).stream())
                .toList();
    }

    /** Ties are broken by the same total of the other metric; a team whose members have no figure of it has none. */
    private Optional<TieFigure> tieFigure(Metric metric, Members members, List<Score> counted) {
        return counted.stream()
                .flatMap(score -> score.figure(metric.id()).stream())
                .reduce(Quantity::plus)
                .map(sum -> divisor(members)
                        .map(divisor -> sum.per(Quantity.of(divisor)))
                        .orElse(sum))
                .map(value -> new TieFigure(metric.id(), value));
    }

    /** A team has reached its value when the last of those who make it has. */
    private static Optional<Instant> reachedAt(List<Score> counted) {
        boolean known = counted.stream().allMatch(score -> score.reachedAt().isPresent());
        return known
                ? counted.stream().flatMap(score -> score.reachedAt().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
