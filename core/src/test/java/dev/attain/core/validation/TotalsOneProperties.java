package dev.attain.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TotalsOneProperties {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Split(@TotalsOne List<?> shares) {}

    record Part(Ratio exactShare) implements HasShare {}

    @Property
    void aWholeThatIsCutTotalsOneHoweverItIsWritten(@ForAll("cuts") List<Integer> parts) {
        assertThat(accepts(rates(parts))).isTrue();
        assertThat(accepts(parts.stream().map(part -> Ratio.of(part, 10_000)).toList()))
                .isTrue();
        assertThat(accepts(parts.stream()
                        .map(part -> new Part(Ratio.of(part, 10_000)))
                        .toList()))
                .isTrue();
    }

    @Property
    void anyOtherTotalIsRefused(@ForAll List<@IntRange(max = 10_000) Integer> parts) {
        BigDecimal total = rates(parts).stream().map(Rate::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(accepts(rates(parts))).isEqualTo(total.compareTo(BigDecimal.ONE) == 0);
    }

    @Property
    void onePartOfAnySizeTooMuchIsRefused(
            @ForAll("cuts") List<Integer> parts, @ForAll @IntRange(min = 1) int smallness) {
        List<Ratio> shares = new ArrayList<>(
                parts.stream().map(part -> Ratio.of(part, 10_000)).toList());
        shares.add(Ratio.of(1, smallness));
        assertThat(accepts(shares)).isFalse();
    }

    /** Parts of 10,000, cut at random places. */
    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 10_000).list().ofMaxSize(8).map(cuts -> {
            List<Integer> edges = new ArrayList<>(cuts);
            edges.add(0);
            edges.add(10_000);
            Collections.sort(edges);
            return IntStream.range(1, edges.size())
                    .mapToObj(i -> edges.get(i) - edges.get(i - 1))
                    .toList();
        });
    }

    private static List<Rate> rates(List<Integer> parts) {
        return parts.stream().map(Rate::basisPoints).toList();
    }

    private static boolean accepts(List<?> shares) {
        return VALIDATOR.validateValue(Split.class, "shares", shares).isEmpty();
    }
}
