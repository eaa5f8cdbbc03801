package dev.attain.incentives.credit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.incentives.credit.event.EventId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventIdSetProperties {
    @Property
    void everyIdIsNewOnce(@ForAll("ids") List<String> ids) {
        EventIdSet seen = new EventIdSet(ids.size());
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            assertThat(seen.add(EventId.of(id))).isEqualTo(known.add(id));
        }
    }

    @Example
    void idsWithEqualHashesAreDifferentIds() {
        EventIdSet seen = new EventIdSet(4);
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(seen.add(EventId.of("Aa"))).isTrue();
        assertThat(seen.add(EventId.of("BB"))).isTrue();
        assertThat(seen.add(EventId.of("BB"))).isFalse();
        assertThat(seen.add(EventId.of("Aa"))).isFalse();
    }

    @Example
    void fiftyThousandIdsAreFoundAgain() {
        EventIdSet seen = new EventIdSet(100_000);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 50_000; i++) {
                assertThat(seen.add(EventId.of("SO-" + i))).isEqualTo(round == 0);
            }
        }
    }

    /**
     * Short words of three letters, of which many are equal and many more have equal hashes: Aa and BB, AaAa and BBBB.
     */
    @Provide
    Arbitrary<List<String>> ids() {
        return Arbitraries.strings()
                .withChars("AaB")
                .ofMinLength(1)
                .ofMaxLength(6)
                .list();
    }
}
