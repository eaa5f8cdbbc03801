package dev.attain.incentives.evaluation;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How scores become ratings: half-open bands without a gap, checked when the scale is made, so that every exact score
 * has one rating. A score below the first band has the lowest.
 *
 * @param bands from the lowest to the highest, at least one, each label once, each starting where the one before ends
 */
public record RatingScale(@NotEmpty List<@NotNull @Valid RatingBand> bands) {
    private static final List<String> STARS = List.of("1 star", "2 stars", "3 stars", "4 stars", "5 stars");

    public RatingScale {
        bands = Require.copy(bands, "ratingScale.bands");
        check(bands).refuse();
    }

    /**
     * Five stars: one from 0 %, and one more from each of four scores in percent:
     * {@code RatingScale.fiveStars("60", "80", "100", "120")}.
     */
    public static RatingScale fiveStars(String two, String three, String four, String five) {
        return of(STARS, "0", two, three, four, five);
    }

    /** Ratings of projects: D from 0 %, C from 60 %, B from 75 %, A from 90 %. */
    public static RatingScale projects() {
        return of(List.of("D", "C", "B", "A"), "0", "60", "75", "90");
    }

    /**
     * Ratings by where each starts, in percent.
     *
     * @throws IllegalArgumentException if there are not as many starts as labels
     */
    public static RatingScale of(List<String> labels, String... percent) {
        if (labels.size() != percent.length) {
            throw new IllegalArgumentException("ratingScale needs a start for each of %s, but was given %s of them"
                    .formatted(labels, percent.length));
        }
        List<RatingBand> bands = new ArrayList<>();
        for (int i = 0; i < percent.length; i++) {
            Optional<Rate> end = i + 1 < percent.length ? Optional.of(Rate.percent(percent[i + 1])) : Optional.empty();
            bands.add(new RatingBand(labels.get(i), Rate.percent(percent[i]), end));
        }
        return new RatingScale(bands);
    }

    /** The rating of an exact score; nothing is rounded before. */
    public RatingBand of(Ratio score) {
        return bands.get(indexOf(score));
    }

    /** The place of the rating of an exact score, from zero. */
    public int indexOf(Ratio score) {
        int index = bands.size() - 1;
        while (index > 0 && bands.get(index).from().toRatio().compareTo(score) > 0) {
            index--;
        }
        return index;
    }

    private static Findings check(List<RatingBand> bands) {
        Findings findings = Findings.in("ratingScale").unless(!bands.isEmpty(), "bands", EvaluationText.BANDS_NONE);
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < bands.size(); i++) {
            String path = "bands[" + i + "]";
            RatingBand band = bands.get(i);
            findings.unless(labels.add(band.label()), path + ".label", EvaluationText.LABEL_TWICE, band.label());
            if (i > 0) {
                checkEdge(bands.get(i - 1), band, path, findings);
            }
        }
        if (!bands.isEmpty()) {
            RatingBand last = bands.get(bands.size() - 1);
            findings.unless(last.toExclusive().isEmpty(), "bands", EvaluationText.BANDS_END, last);
        }
        return findings;
    }

    private static void checkEdge(RatingBand before, RatingBand band, String path, Findings findings) {
        int side = before.toExclusive().map(band.from()::compareTo).orElse(-1);
        findings.unless(side <= 0, path + ".from", EvaluationText.BANDS_GAP, before, band)
                .unless(side >= 0, path + ".from", EvaluationText.BANDS_OVERLAP, before, band);
    }
}
