package dev.attain.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.attain.house.rule.HouseRules;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No rule is trusted before it was seen failing: each names the violation that was planted for it. */
class PlantedViolationsTest {
    private static final String ROOT = "dev.attain.house.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
    private static final Map<String, ArchRule> RULES = HouseRules.below(ROOT, Set.of(ROOT + ".core.money"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "core knows no feature, CoreKnowsFunnel, core is what both features speak",
        "funnel never meets incentives, FunnelMeetsIncentives, siblings never see each other",
        "incentives never meet funnel, IncentivesMeetFunnel, siblings never see each other",
        "no package cycles, ParentKnowsChild, never both",
        "no package cycles, ChildKnowsParent, never both",
        "the arrows of the picture, TimeKnowsParty, core.time may not know core.party",
        "the arrows of the picture, NotInThePicture, draw core.horoscope in Arrows",
        "no input or output, ReadsFile, java.nio.file.Path",
        "no input or output, ReadsFile, java.io.IOException",
        "no clock, ReadsClock.called, java.time.Instant.now()",
        "no clock, ReadsClock.handedOn, java.time.Instant.now()",
        "no environment, ReadsEnvironment, System.getProperty",
        "no environment, ReadsEnvironment, System.getenv",
        "no default locale, UsesDefaultLocale.named, Locale.getDefault()",
        "no default locale, UsesDefaultLocale.silent, java.text.MessageFormat.<init>",
        "no default zone, UsesDefaultZone, ZoneId.systemDefault()",
        "no unseeded randomness, DrawsLots, java.util.Random.<init>()",
        "no unseeded randomness, DrawsLots, java.util.UUID.randomUUID()",
        "no unseeded randomness, DrawsLots, java.lang.Math.random()",
        "no BigDecimal from double, DecimalFromDouble, java.math.BigDecimal.<init>(double)",
        "public classes are final or sealed, OpenToExtension, open to extension",
        "constraints on record components only, ConstrainedAccessor.name(), jakarta.validation.constraints.NotNull",
        "constraints on record components only, ConstrainedAccessor.labels(), jakarta.validation.constraints.NotNull",
        "no floating point near money, FloatingSignature.share(), exact",
        "no floating point near money, FloatingSignature.shares(java.util.List), exact",
        "no floating point near money, FloatingLocal, java.math.BigDecimal.doubleValue()",
        "nothing internal in a public signature, ShowsInternal.kernels(), core.internal.Kernel",
        "nothing of third parties in a public signature, ShowsThirdParty.named(), org.junit.jupiter.api.Named"
    })
    void aRuleNamesWhatBreaksIt(String rule, String culprit, String reason) {
        assertThatThrownBy(() -> RULES.get(rule).check(PLANTED))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit)
                .hasMessageContaining(reason);
    }

    @Test
    void noRuleIsLeftUnseen() {
        assertThat(RULES)
                .allSatisfy((name, rule) -> assertThat(rule.evaluate(PLANTED).hasViolation())
                        .as(name)
                        .isTrue());
    }
}
