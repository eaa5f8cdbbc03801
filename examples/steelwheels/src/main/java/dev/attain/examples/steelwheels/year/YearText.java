package dev.attain.examples.steelwheels.year;

import dev.attain.core.text.Wording;

/** The sentences about the year as a whole. */
final class YearText {
    static final Wording REP_NEVER_SOLD =
            Wording.of("steelwheels.rep-never-sold", "{0} never sold: no target", "{0} 从未有订货:不设目标");

    private YearText() {}
}
