package dev.attain.incentives.commission;

import dev.attain.cases.SharedCases;
import dev.attain.incentives.plan.rate.RateTable;
import dev.attain.incentives.plan.rate.TierApplication;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** How the tests read a published case. */
final class Cases {
    private Cases() {}

    static JsonNode one(String id) {
        return SharedCases.one("commission", id);
    }

    /** The tiers of money of a case, as it applies them. */
    static RateTable tiers(JsonNode one) {
        String application = one.at("/plan/params/application").asString();
        String[] tiers = StreamSupport.stream(one.at("/plan/params/tiers").spliterator(), false)
                .map(tier ->
                        tier.get("from").asString() + " " + tier.get("rate").asString())
                .toArray(String[]::new);
        return Pay.table(TierApplication.valueOf(application), tiers);
    }

    static String[] texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toArray(String[]::new);
    }

    static String text(JsonNode one, String path) {
        return one.at(path).asString();
    }
}
