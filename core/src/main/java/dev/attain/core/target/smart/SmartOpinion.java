package dev.attain.core.target.smart;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import dev.attain.core.text.Message;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a criterion says of a target, on what evidence, and how to cure what is wrong.
 *
 * @param grade what it comes to
 * @param evidence what was seen, at least one sentence
 * @param cures what would help: none if the criterion is met, at least one if not
 */
public record SmartOpinion(
        @NotNull Grade grade,
        @NotEmpty List<@NotNull Message> evidence,
        @NotNull List<@NotNull Message> cures) {
    /** What an opinion comes to, from the best to the worst. */
    public enum Grade {
        /** The evidence is there and good. */
        MET,
        /** There is too little evidence to say. */
        UNKNOWN,
        /** The evidence is there and bad. */
        NOT_MET
    }

    public SmartOpinion {
        requireNonNull(grade, "smartOpinion.grade");
        evidence = Require.copy(evidence, "smartOpinion.evidence");
        cures = Require.copy(cures, "smartOpinion.cures");
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("smartOpinion.evidence must have at least one sentence, but had none");
        }
        if (cures.isEmpty() != (grade == Grade.MET)) {
            throw new IllegalArgumentException(
                    "smartOpinion.cures must be given unless the grade is MET, but were %s for %s"
                            .formatted(cures, grade));
        }
    }

    /** The criterion is met. */
    public static SmartOpinion met(Message evidence) {
        return new SmartOpinion(Grade.MET, List.of(evidence), List.of());
    }

    /** Nobody can say until the cure is taken. */
    public static SmartOpinion unknown(Message evidence, Message cure) {
        return new SmartOpinion(Grade.UNKNOWN, List.of(evidence), List.of(cure));
    }

    /** The criterion is not met. */
    public static SmartOpinion notMet(Message evidence, Message cure) {
        return new SmartOpinion(Grade.NOT_MET, List.of(evidence), List.of(cure));
    }

    /** Both opinions as one: the worse grade, and everything that was seen and would help. */
    public SmartOpinion and(SmartOpinion other) {
        Grade worse = grade.compareTo(other.grade) >= 0 ? grade : other.grade;
        return new SmartOpinion(worse, joined(evidence, other.evidence), joined(cures, other.cures));
    }

    private static List<Message> joined(List<Message> some, List<Message> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
