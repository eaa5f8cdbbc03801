package dev.attain.incentives.recognition;

import static dev.attain.incentives.recognition.Boards.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.cases.SharedCases;
import dev.attain.core.metric.Measurement;
import dev.attain.core.metric.Metric;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.Ratio;
import dev.attain.core.money.Unit;
import dev.attain.core.party.PartyId;
import dev.attain.core.time.Granularity;
import dev.attain.core.time.SalesPeriod;
import dev.attain.incentives.recognition.board.Eligibility;
import dev.attain.incentives.recognition.board.MinimumActivity;
import dev.attain.incentives.recognition.board.RankingBoard;
import dev.attain.incentives.recognition.rank.Rank;
import dev.attain.incentives.recognition.rank.TieMethod;
import dev.attain.incentives.recognition.score.BoardFacts;
import dev.attain.incentives.recognition.score.Competitor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The quarterly boards of data that nobody here wrote, against figures that nobody here computed. */
class PublishedDataTest {
    private static final List<TieMethod> TRIPLE = List.of(TieMethod.STANDARD, TieMethod.DENSE, TieMethod.MODIFIED);
    private static final Metric ORDERS = Metric.result("orders", "Orders", Unit.count("orders"));
    private static final Metric CLOSED = Metric.process("closed", "Closed deals", Unit.count("deals"));
    private static final Metric WON = Metric.result("won", "Won deals", Unit.count("deals"));
    private static final Metric VALUE = Metric.result("value", "Won value", Boards.SALES.unit());
    private static final Metric WIN_RATE = Metric.result("win-rate", "Win rate", Unit.PERCENT);

    /** Sums by quarter, metric and owner. */
    private final Map<String, Map<Metric, Map<String, Ratio>>> sums = new TreeMap<>();

    private final Set<String> people = new TreeSet<>();

    @Test
    void northwindShipsAndRanksByOrdersAndByNet() {
        Map<String, Map<String, String>> orders = new HashMap<>();
        for (Map<String, String> order : SharedCases.rows("northwind", "orders")) {
            if (!order.get("shipped_date").isEmpty()) {
                orders.put(order.get("order_id"), order);
                add(order.get("shipped_date"), ORDERS, order.get("employee_id"), Ratio.ONE);
            }
        }
        for (Map<String, String> line : SharedCases.rows("northwind", "order_details")) {
            Map<String, String> order = orders.get(line.get("order_id"));
            if (order != null) {
                add(order.get("shipped_date"), VALUE, order.get("employee_id"), net(line));
            }
        }
        JsonNode quarters = SharedCases.expected("northwind").get("leaderboard");
        assertThat(sums.keySet()).containsExactlyElementsOf(quarters.propertyNames());
        for (String quarter : quarters.propertyNames()) {
            requireRanks(quarter, board(ORDERS), quarters.get(quarter), "rank_orders_comp_dense_mod");
            requireRanks(quarter, board(VALUE), quarters.get(quarter), "rank_net");
        }
    }

    @Test
    void mavenWinsAndRanksByNumberValueAndRate() {
        for (Map<String, String> deal : SharedCases.rows("maven-crm", "sales_pipeline")) {
            people.add(deal.get("sales_agent"));
            boolean won = deal.get("deal_stage").equals("Won");
            if (won || deal.get("deal_stage").equals("Lost")) {
                String on = deal.get("close_date");
                add(on, CLOSED, deal.get("sales_agent"), Ratio.ONE);
                add(on, WON, deal.get("sales_agent"), won ? Ratio.ONE : Ratio.ZERO);
                add(on, VALUE, deal.get("sales_agent"), Ratio.of(new BigDecimal(deal.get("close_value"))));
            }
        }
        rates();
        JsonNode quarters = SharedCases.expected("maven-crm").get("leaderboard");
        RankingBoard rates = board(WIN_RATE)
                .withEligibility(Eligibility.active(new MinimumActivity(CLOSED, Quantity.count(20, "deals"))));
        for (String quarter : quarters.propertyNames()) {
            requireRanks(quarter, board(WON), quarters.get(quarter), "rank_won_comp_dense_mod");
            requireRanks(quarter, board(VALUE), quarters.get(quarter), "rank_value");
            requireRanks(quarter, rates, quarters.get(quarter), "rank_win_rate_min20");
        }
    }

    private void rates() {
        sums.values()
                .forEach(quarter -> quarter.get(CLOSED)
                        .forEach((owner, closed) -> quarter.computeIfAbsent(WIN_RATE, metric -> new TreeMap<>())
                                .put(owner, quarter.get(WON).get(owner).dividedBy(closed))));
    }

    private void add(String date, Metric metric, String owner, Ratio value) {
        people.add(owner);
        String quarter =
                CALENDAR.periodOf(LocalDate.parse(date), Granularity.QUARTER).label();
        sums.computeIfAbsent(quarter, label -> new HashMap<>())
                .computeIfAbsent(metric, one -> new TreeMap<>())
                .merge(owner, value, Ratio::plus);
    }

    private void requireRanks(String quarter, RankingBoard board, JsonNode expected, String figure) {
        Leaderboard ranked = LeaderboardRanker.standard()
                .rank(board, facts(quarter), period(quarter).lastDay());
        assertThat(ranked.findings()).isEmpty();
        for (String owner : expected.propertyNames()) {
            JsonNode triple = expected.get(owner).get(figure);
            Optional<Standing> standing = ranked.standing(PartyId.of(owner));
            assertThat(standing.isEmpty()).as(quarter + " " + owner).isEqualTo(triple.isNull());
            standing.ifPresent(one -> {
                for (int i = 0; i < TRIPLE.size(); i++) {
                    assertThat(one.rank(TRIPLE.get(i)))
                            .as(quarter + " " + owner)
                            .isEqualTo(Rank.of(triple.get(i).asInt()));
                }
            });
        }
    }

    private BoardFacts facts(String quarter) {
        List<Measurement> measured = new ArrayList<>();
        sums.getOrDefault(quarter, Map.of())
                .forEach((metric, owners) -> owners.forEach((owner, value) -> measured.add(new Measurement(
                        metric, PartyId.of(owner), period(quarter), new Quantity(value, metric.unit())))));
        return BoardFacts.of(
                people.stream().map(name -> Competitor.of(PartyId.of(name))).toList(), measured);
    }

    private static RankingBoard board(Metric metric) {
        return RankingBoard.of(metric.id().value(), metric, CALENDAR, Granularity.QUARTER);
    }

    private static SalesPeriod period(String quarter) {
        return CALENDAR.parse(quarter);
    }

    private static Ratio net(Map<String, String> line) {
        BigDecimal price = new BigDecimal(line.get("unit_price")).multiply(new BigDecimal(line.get("quantity")));
        return Ratio.of(price.multiply(BigDecimal.ONE.subtract(new BigDecimal(line.get("discount")))));
    }
}
