package dev.attain.examples.steelwheels.allocation;

import dev.attain.core.text.Wording;

/** The sentences about customers without a rep. */
final class AllocationText {
    static final Wording SERVED =
            Wording.of("steelwheels.rep-served", "{0} served {1} customers in the year", "{0} 本年服务客户 {1} 家");
    static final Wording COUNTRY_UNSERVED = Wording.of(
            "steelwheels.country-unserved",
            "the customers of {0} do not tell which territory serves it",
            "{0} 的客户无法说明由哪个区域服务");
    static final Wording STAYS_OPEN =
            Wording.of("steelwheels.customer-stays-open", "{0} goes to nobody: {1}", "{0} 未分配：{1}");

    private AllocationText() {}
}
