package dev.attain.examples.steelwheels.target;

import dev.attain.core.text.Wording;

/** What the figures behind a target are called. */
final class TargetText {
    static final Wording BASE = Wording.of("steelwheels.target-base", "bookings of {0}", "{0} 年订货额");
    static final Wording FACTOR = Wording.of("steelwheels.target-factor", "growth of {0} asked for", "要求增长 {0}");
    static final Wording COMPANY = Wording.of("steelwheels.target-company", "target {0} of the company", "公司 {0} 年目标");

    private TargetText() {}
}
