package dev.attain.core.target.split;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.split.kernel.Bounds;
import dev.attain.core.target.split.kernel.Branch;
import dev.attain.core.target.split.kernel.Units;
import java.util.Optional;

/** Why a total cannot be split over a branch, if it cannot, and by how much it is off. */
enum BranchRefusal {
    /** Of a node that then has no children. */
    WHOLE(SplitText.WEIGHTS_ZERO, SplitText.FLOORS_TOO_HIGH, SplitText.CAPS_TOO_LOW),
    /** Of what remains of a node, which then keeps the plan it has. */
    REST(SplitText.REST_WEIGHTS_ZERO, SplitText.REST_FLOORS_TOO_HIGH, SplitText.REST_CAPS_TOO_LOW);

    private final SplitText weightless;
    private final SplitText floorsTooHigh;
    private final SplitText capsTooLow;

    BranchRefusal(SplitText weightless, SplitText floorsTooHigh, SplitText capsTooLow) {
        this.weightless = weightless;
        this.floorsTooHigh = floorsTooHigh;
        this.capsTooLow = capsTooLow;
    }

    Optional<Finding> of(Branch branch, long total, Units units, String path) {
        if (branch.size() == 0) {
            return Optional.of(Finding.warning(path, SplitText.NO_SHARES));
        }
        if (branch.bounds().isPresent()) {
            return outOfReach(branch.bounds().get(), total, units, path);
        }
        return branch.isWeightless() && total != 0
                ? Optional.of(Finding.error(path, weightless, units.quantity(total)))
                : Optional.empty();
    }

    private Optional<Finding> outOfReach(Bounds bounds, long total, Units units, String path) {
        long floors = bounds.floorsTotal();
        if (floors > total) {
            return Optional.of(apart(path, floorsTooHigh, units, new long[] {floors, floors - total, total}));
        }
        long caps = bounds.capsTotal();
        return caps < total
                ? Optional.of(apart(path, capsTooLow, units, new long[] {caps, total - caps, total}))
                : Optional.empty();
    }

    private static Finding apart(String path, SplitText text, Units units, long[] amounts) {
        return Finding.error(
                path, text, units.quantity(amounts[0]), units.quantity(amounts[1]), units.quantity(amounts[2]));
    }
}
