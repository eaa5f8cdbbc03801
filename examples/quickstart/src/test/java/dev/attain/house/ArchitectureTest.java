package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import dev.attain.house.rule.HouseRules;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The libraries keep every rule of the house that byte code can show. */
class ArchitectureTest {
    private static final Map<String, ArchRule> RULES = HouseRules.below(House.ROOT, House.exportedPackages());

    @TestFactory
    Stream<DynamicTest> theLibrariesKeepEveryRule() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(House.classes())));
    }

    @Test
    void theRulesSeeTheLibraries() {
        assertThat(House.classes().size()).isGreaterThan(50);
        assertThat(House.exportedPackages()).contains("dev.attain.core.money");
    }
}
