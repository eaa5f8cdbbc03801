package dev.attain.core.target.assignment;

import dev.attain.core.explain.Explanation;
import dev.attain.core.explain.Operation;
import dev.attain.core.money.Quantity;
import dev.attain.core.money.apportion.Apportionment;
import dev.attain.core.target.assignment.BookAmounts.Place;
import dev.attain.core.target.split.kernel.Units;
import dev.attain.core.text.Message;
import java.math.RoundingMode;
import java.util.List;

/** A line as a part of what its book has in the period, by days. */
final class LineExplanation {
    private LineExplanation() {}

    static Explanation of(AssignedTargets assigned, AssignedLine line) {
        Place place = new Place(line.book(), line.period());
        Explanation whole = new BookAmounts(assigned.tree(), assigned.axis()).explanation(place);
        int decimals = Units.of(line.amount().unit()).decimals();
        Message days = AssignmentText.STRETCH.message(BookAmounts.name(place), line.since(), line.untilExclusive());
        Explanation stretch = Explanation.part(
                days, whole, new Operation.Part(Apportionment.CUMULATIVE, line.days(), line.stretch(), decimals));
        Explanation made = line.isRelieved() ? relieved(line, stretch, decimals) : stretch;
        return line.owner().map(made::about).orElse(made);
    }

    private static Explanation relieved(AssignedLine line, Explanation stretch, int decimals) {
        Message capacity = AssignmentText.CAPACITY.message(line.owner().orElseThrow(), line.since());
        Explanation carried = Explanation.product(
                        AssignmentText.CARRIED.message(),
                        List.of(stretch, Explanation.input(capacity, Quantity.of(line.capacity()))))
                .rounded(decimals, RoundingMode.HALF_UP);
        return line.kind() == LineKind.HELD
                ? carried
                : Explanation.difference(AssignmentText.RELIEVED.message(), stretch, carried);
    }
}
