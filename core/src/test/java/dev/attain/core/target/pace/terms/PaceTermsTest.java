package dev.attain.core.target.pace.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attain.core.finding.InvalidDefinitionException;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTermsTest {
    @Property(tries = 200)
    void everyPaceHasExactlyOneStatus(@ForAll int numerator) {
        Ratio pace = Ratio.of(numerator, 1_000_003);
        List<PaceBand> bands = PaceBands.standard().bands();
        long fitting = 0;
        for (int i = 0; i < bands.size(); i++) {
            boolean above = bands.get(i)
                    .from()
                    .map(from -> pace.compareTo(from.toRatio()) >= 0)
                    .orElse(true);
            boolean below = i + 1 == bands.size()
                    || pace.compareTo(bands.get(i + 1).from().orElseThrow().toRatio()) < 0;
            fitting += above && below ? 1 : 0;
            assertThat(PaceBands.standard().of(pace).equals(bands.get(i))).isEqualTo(above && below);
        }
        assertThat(fitting).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {1}, on course: {2}")
    @CsvSource({
        "21/20, ahead, true",
        "20999/20000, on track, true",
        "19/20, on track, true",
        "18999/20000, behind, false",
        "4/5, behind, false",
        "79/100, critical, false",
        "-3, critical, false"
    })
    void aBandBeginsOnItsEdge(String pace, String name, boolean onCourse) {
        PaceBand band = PaceBands.standard().of(Ratio.parse(pace));
        assertThat(band).hasToString(name);
        assertThat(band.onCourse()).isEqualTo(onCourse);
    }

    @Test
    void aSingleBandTakesEverything() {
        PaceBands one = new PaceBands(List.of(PaceBand.lowest("all", "all")));
        assertThat(one.of(Ratio.of(-5)).id()).isEqualTo("all");
        assertThat(one.of(Ratio.of(5)).id()).isEqualTo("all");
    }

    @Test
    void bandsSayEverythingThatIsWrongWithThem() {
        PaceBand good = band("good", "90", true);
        PaceBand same = band("good", "90", false);
        PaceBand open = PaceBand.lowest("open", "open");
        PaceBand next = band("next", "95", true);
        assertThatThrownBy(() -> new PaceBands(List.of(good, same, open, next)))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.text(Locale.ENGLISH))
                                .containsExactly(
                                        "paceBands.bands[0].from: the lowest band, good, must take everything below the"
                                                + " next: leave its lower edge out",
                                        "paceBands.bands[1].id: good stands twice: give each band an id of its own",
                                        "paceBands.bands[1].from: must be above 90%, where the band below begins, but was"
                                                + " 90%: sort the bands from the lowest",
                                        "paceBands.bands[1].onCourse: must be on course, for good below it is: only the"
                                                + " lower bands can be off course",
                                        "paceBands.bands[2].from: only the lowest band can do without a lower edge: say"
                                                + " from where open begins"));
        assertThatThrownBy(() -> new PaceBands(List.of()))
                .hasMessageContaining("paceBands.bands: at least one band is needed");
    }

    @Test
    void termsSayEverythingThatIsWrongWithThem() {
        assertThatThrownBy(() -> new PaceTerms(PaceBands.standard(), 0, -1, Rate.percent("99.99")))
                .isInstanceOfSatisfying(
                        InvalidDefinitionException.class,
                        refused -> assertThat(refused.findings())
                                .extracting(finding -> finding.text(Locale.ENGLISH))
                                .containsExactly(
                                        "paceTerms.staleAfterDays: must be more than zero, but was 0",
                                        "paceTerms.driftPeriods: must be more than zero, but was -1",
                                        "paceTerms.unrecoverableAbove: must be 100% or more, but was 99.99%: less is what"
                                                + " the plan itself needs"));
        PaceTerms least = PaceTerms.builder()
                .bands(PaceBands.standard())
                .staleAfterDays(1)
                .driftPeriods(1)
                .unrecoverableAbove(Rate.ONE)
                .build();
        assertThat(least.withStaleAfterDays(10).withDriftPeriods(3).withUnrecoverableAbove(Rate.percent("150")))
                .isEqualTo(PaceTerms.standard());
    }

    private static PaceBand band(String id, String percent, boolean onCourse) {
        return PaceBand.builder()
                .id(id)
                .name(id)
                .from(Optional.of(Rate.percent(percent)))
                .onCourse(onCourse)
                .build();
    }
}
