package dev.attain.core.target.pace.terms;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which pace has which status: half-open bands without a gap, for each begins where the one below it ends. A pace on an
 * edge belongs to the band that begins there.
 *
 * @param bands from the lowest, which has no lower edge, to the highest; none below is on course where one above is not
 */
public record PaceBands(@NotEmpty List<@NotNull @Valid PaceBand> bands) {
    public PaceBands {
        bands = Require.copy(bands, "paceBands.bands");
        check(bands).refuse();
    }

    /**
     * A place to start from, taken from no book: {@code ahead} from 105 %, {@code on-track} from 95 %, {@code behind}
     * from 80 %, {@code critical} below; the first two are on course.
     */
    public static PaceBands standard() {
        return new PaceBands(List.of(
                PaceBand.lowest("critical", "critical"),
                new PaceBand("behind", "behind", Optional.of(Rate.percent("80")), false),
                new PaceBand("on-track", "on track", Optional.of(Rate.percent("95")), true),
                new PaceBand("ahead", "ahead", Optional.of(Rate.percent("105")), true)));
    }

    /** The band of a pace, compared exactly: there is one for each. */
    public PaceBand of(Ratio pace) {
        int at = bands.size() - 1;
        while (at > 0 && pace.compareTo(edge(at)) < 0) {
            at--;
        }
        return bands.get(at);
    }

    private Ratio edge(int at) {
        return bands.get(at).from().orElseThrow().toRatio();
    }

    private static Findings check(List<PaceBand> bands) {
        Findings findings = Findings.in("paceBands").unless(!bands.isEmpty(), "bands", PaceTermsText.BANDS_EMPTY);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            PaceBand band = bands.get(i);
            String path = "bands[" + i + "]";
            findings.unless(ids.add(band.id()), path + ".id", PaceTermsText.BAND_TWICE, band.id());
            if (i == 0) {
                findings.unless(band.from().isEmpty(), path + ".from", PaceTermsText.LOWEST_HAS_EDGE, band);
            } else {
                follows(findings, path, bands.get(i - 1), band);
            }
        }
        return findings;
    }

    private static void follows(Findings findings, String path, PaceBand below, PaceBand band) {
        findings.unless(band.from().isPresent(), path + ".from", PaceTermsText.EDGE_MISSING, band);
        boolean rises = below.from().isEmpty()
                || band.from().isEmpty()
                || band.from().get().compareTo(below.from().get()) > 0;
        findings.unless(
                rises,
                path + ".from",
                PaceTermsText.EDGES_FALL,
                below.from().orElse(Rate.ZERO),
                band.from().orElse(Rate.ZERO));
        findings.unless(band.onCourse() || !below.onCourse(), path + ".onCourse", PaceTermsText.COURSE_BROKEN, below);
    }
}
