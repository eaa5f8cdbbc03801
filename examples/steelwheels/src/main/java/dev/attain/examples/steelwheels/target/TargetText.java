package dev.attain.examples.steelwheels.target;

import dev.attain.core.text.Wording;

/** What the figures behind a target are called. */
final class TargetText {
    static final Wording BASE = Wording.of("steelwheels.target-base", "bookings of {0}", "{0} 年订货额");
    static final Wording FACTOR = Wording.of("steelwheels.target-factor", "growth of {0} asked for", "要求增长 {0}");
    static final Wording COMPANY = Wording.of("steelwheels.target-company", "target {0} of the company", "公司 {0} 年目标");
    static final Wording REP = Wording.of(
            "steelwheels.target-rep",
            "target {0} of {1}, who booked {2} of {3} in {4}",
            "{1} 的 {0} 年目标({4} 年订货额 {2},公司共 {3})");
    static final Wording QUARTER = Wording.of(
            "steelwheels.target-quarter",
            "target {0} of {1}, where the company booked {2} of {3} in {4}",
            "{1} 的 {0} 目标(公司 {4} 订货额 {2},全年 {3})");

    private TargetText() {}
}
