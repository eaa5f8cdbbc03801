package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What all criteria of one letter together say.
 *
 * @param letter which of the five
 * @param opinion the worst grade, all evidence and every cure
 */
public record SmartVerdict(
        @NotNull SmartLetter letter, @NotNull @Valid SmartOpinion opinion) {
    public SmartVerdict {
        requireNonNull(letter, "smartVerdict.letter");
        requireNonNull(opinion, "smartVerdict.opinion");
    }

    /** Whether nothing is missing; what is not known is missing. */
    public boolean isMet() {
        return opinion.grade() == SmartOpinion.Grade.MET;
    }
}
