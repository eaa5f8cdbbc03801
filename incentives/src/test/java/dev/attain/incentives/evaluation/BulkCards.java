package dev.attain.incentives.evaluation;

import static dev.attain.incentives.evaluation.Cards.percent;
import static dev.attain.incentives.evaluation.Cards.point;
import static dev.attain.incentives.evaluation.Cards.usd;

import dev.attain.incentives.evaluation.gate.Gate;
import dev.attain.incentives.evaluation.gate.GateEffect;
import dev.attain.incentives.evaluation.score.CurveTerms;
import dev.attain.incentives.evaluation.score.MinMaxTerms;
import dev.attain.incentives.evaluation.score.ReverseTerms;
import java.util.Currency;
import java.util.List;

/** A scorecard with every shape of curve, in either direction, and every gate. */
final class BulkCards {
    static final Currency DOLLAR = Currency.getInstance("USD");

    private BulkCards() {}

    static Scorecard gated() {
        return Cards.card(
                        Criterion.of("sales", Cards.BOOKINGS, percent("35"), Cards.upTo150(usd("730.00"))),
                        Criterion.of(
                                "line",
                                Cards.BOOKINGS,
                                percent("15"),
                                CurveTerms.lines(
                                        point(usd("-10.00"), "-5"),
                                        point(usd("70.01"), "60"),
                                        point(usd("900.00"), "110"))),
                        Criterion.of("few", Cards.COMPLAINTS, percent("20"), Cards.upTo150(Cards.complaints(3))),
                        Criterion.of(
                                "bands",
                                Cards.COMPLAINTS,
                                percent("10"),
                                ReverseTerms.of(CurveTerms.bands(
                                        point(Cards.complaints(0), "0"),
                                        point(Cards.complaints(2), "40"),
                                        point(Cards.complaints(6), "100")))),
                        Criterion.of(
                                "grade",
                                Cards.GRADE,
                                percent("20"),
                                MinMaxTerms.between(Cards.number(4, 1), Cards.number(1, 3))))
                .withGates(List.of(
                        gate("veto", 7, new GateEffect.Veto()),
                        gate("cap", 6, new GateEffect.Cap(percent("62.5"))),
                        gate("down", 5, new GateEffect.Downgrade(1)),
                        gate("flag", 4, new GateEffect.Flag()),
                        new Gate(
                                "least",
                                Cards.BOOKINGS,
                                Gate.Side.AT_LEAST,
                                usd("0.00"),
                                new GateEffect.Downgrade(2),
                                "sell")));
    }

    private static Gate gate(String id, long most, GateEffect effect) {
        return new Gate(id, Cards.COMPLAINTS, Gate.Side.AT_MOST, Cards.complaints(most), effect, id);
    }
}
