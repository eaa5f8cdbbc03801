package dev.attain.examples.steelwheels.allocation;

import dev.attain.funnel.allocation.fit.FitCriteria;
import dev.attain.funnel.allocation.policy.AllocationPolicy;
import dev.attain.funnel.allocation.policy.WeightedFit;
import java.util.Map;

/**
 * How Steel Wheels gives customers to reps: within the territory, a few each, and first to whoever serves the fewest.
 */
final class AllocationAgreement {
    /** How many more customers a rep takes on at most. */
    static final int MOST = 4;

    /** The territories of the countries for which no customer, or more than one, tells. */
    static final Map<String, String> DECIDED = Map.of(
            "Netherlands", "EMEA",
            "Poland", "EMEA",
            "Portugal", "EMEA",
            "Russia", "EMEA",
            "Israel", "EMEA",
            "South Africa", "EMEA",
            "Singapore", "APAC");

    static final FitCriteria CRITERIA = FitCriteria.standard().with(ServedFit.CRITERION, ServedFit::score);

    private AllocationAgreement() {}

    static AllocationPolicy policy(int year, ServedFit served) {
        return AllocationPolicy.of(
                "steel-wheels-customers", Integer.toString(year), WeightedFit.of("customers served", "1", served));
    }
}
