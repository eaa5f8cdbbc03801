package dev.attain.incentives.recognition.title;

import static java.util.stream.Collectors.toMap;

import dev.attain.core.finding.Finding;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.score.Competitor;
import dev.attain.incentives.recognition.title.HonourRoll.Entry;
import dev.attain.incentives.recognition.title.HonourRoll.Honour;
import dev.attain.incentives.recognition.title.HonourRoll.RewardDue;
import dev.attain.incentives.recognition.title.rule.Award;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Keeps the honour roll: titles over the seasons, with points, levels and rewards. */
public final class HonourKeeper {
    private HonourKeeper() {}

    /** The keeper; it has no options. */
    public static HonourKeeper standard() {
        return new HonourKeeper();
    }

    /**
     * The roll of some seasons, each of which counts once.
     *
     * @param people the competitors, of whom the teams are asked
     */
    public HonourRoll keep(HonourTerms terms, List<SeasonAwards> seasons, List<Competitor> people) {
        List<Finding> findings = new ArrayList<>();
        Map<PartyId, List<Honour>> honours = new TreeMap<>();
        Map<PartyId, Optional<PartyId>> teams =
                people.stream().collect(toMap(Competitor::id, Competitor::team, (first, other) -> first));
        Set<RewardDue> rewards = new LinkedHashSet<>();
        for (Honour honour : honours(seasons, findings)) {
            PartyId owner = honour.award().owner();
            honours.computeIfAbsent(owner, one -> new ArrayList<>()).add(honour);
            terms.honour(honour.award().title())
                    .flatMap(TitleHonour::reward)
                    .ifPresent(reward -> due(honour, reward, teams.getOrDefault(owner, Optional.empty()))
                            .ifPresentOrElse(
                                    rewards::add,
                                    () -> findings.add(
                                            Finding.warning("people", TitleText.TEAM_UNKNOWN, owner, reward.text()))));
        }
        List<Entry> entries = honours.entrySet().stream()
                .map(entry -> entry(terms, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Entry::points).reversed().thenComparing(Entry::owner))
                .toList();
        return new HonourRoll(entries, List.copyOf(rewards), findings);
    }

    /** All titles in the order of the seasons. */
    private static List<Honour> honours(List<SeasonAwards> seasons, List<Finding> findings) {
        Set<SalesPeriod> seen = new HashSet<>();
        List<SeasonAwards> once = new ArrayList<>();
        for (int i = 0; i < seasons.size(); i++) {
            SalesPeriod season = seasons.get(i).season();
            if (seen.add(season)) {
                once.add(seasons.get(i));
            } else {
                findings.add(Finding.error("seasons[" + i + "].season", TitleText.SEASON_TWICE, season));
            }
        }
        return once.stream()
                .sorted(Comparator.comparing((SeasonAwards one) -> one.season().endExclusive()))
                .flatMap(one -> one.recognition().awards().stream().map(award -> new Honour(one.season(), award)))
                .toList();
    }

    private static Optional<RewardDue> due(Honour honour, Reward reward, Optional<PartyId> team) {
        Award award = honour.award();
        Optional<PartyId> recipient = reward.recipient() == Reward.Recipient.TEAM ? team : Optional.of(award.owner());
        return recipient.map(one -> new RewardDue(honour.season(), award.title(), one, reward));
    }

    private static Entry entry(HonourTerms terms, PartyId owner, List<Honour> honours) {
        int points = honours.stream()
                .flatMap(honour -> terms.honour(honour.award().title()).stream())
                .mapToInt(TitleHonour::points)
                .sum();
        return new Entry(
                owner, honours, points, terms.level(points), terms.next(points).map(next -> next.points() - points));
    }
}
