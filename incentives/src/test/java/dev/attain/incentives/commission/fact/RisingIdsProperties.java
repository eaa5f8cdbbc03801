package dev.attain.incentives.commission.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.incentives.credit.event.EventId;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisingIdsProperties {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "T8 T9 T10 T11 T99 T100, true",
        "A-08 A-09 A-10, true",
        "A AB B BA C, true",
        "A AB B T9 T10, false",
        "T9 T10 A AB B, false",
        "B AA AB C, false",
        "A B B, false",
        "A B A, false",
        "T9 T10 T10, false",
        "T9 T10 T9, false",
        "T2 T10 T3, false",
    })
    void idsRiseInOneOrderThatHoldsForAllOfThem(String ids, boolean rise) {
        assertThat(rise(List.of(ids.split(" ", -1)))).isEqualTo(rise);
    }

    @Property
    void idsThatRiseDoNotRepeat(@ForAll List<@NotEmpty String> given) {
        List<String> ids = given.stream().filter(id -> !id.isBlank()).toList();

        assertThat(!rise(ids) || new HashSet<>(ids).size() == ids.size()).isTrue();
    }

    private static boolean rise(List<String> ids) {
        RisingIds rising = new RisingIds();
        boolean rise = true;
        for (int i = 1; i < ids.size(); i++) {
            rise = rising.rise(EventId.of(ids.get(i - 1)), EventId.of(ids.get(i)));
        }
        return rise;
    }
}
