package dev.attain.core.target.smart;

import dev.attain.core.finding.Finding;
import dev.attain.core.target.SalesTarget;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** Whether a target is any good, letter by letter. */
@Value.Immutable
public sealed interface SmartReport permits ImmutableSmartReport {
    /** The target that was looked at. */
    SalesTarget target();

    /** The day on which it was looked at. */
    LocalDate asOf();

    /** One verdict per letter, in the order of the word. */
    List<SmartVerdict> verdicts();

    /** The criteria that failed to give an opinion; their letters are not known. */
    List<Finding> findings();

    /** The verdict on one letter. */
    default SmartVerdict verdict(SmartLetter letter) {
        return verdicts().stream()
                .filter(verdict -> verdict.letter() == letter)
                .findFirst()
                .orElseThrow();
    }

    /** Whether all five are met. */
    default boolean isSmart() {
        return verdicts().stream().allMatch(SmartVerdict::isMet);
    }
}
