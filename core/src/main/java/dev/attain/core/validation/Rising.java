package dev.attain.core.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every element of a list starts above the one before it: {@link Comparable}s, or whatever {@link HasBound}. Elements
 * that cannot be compared, as amounts of two currencies, do not rise. A null list is valid, null elements are left to
 * {@code @NotNull}, a list of fewer than two elements rises.
 */
@Documented
@Constraint(validatedBy = Rising.Validator.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface Rising {
    /** The key of the message, or the message itself. */
    String message() default "{dev.attain.core.validation.Rising.message}";

    /** The groups of checks it belongs to; the default group if there are none. */
    Class<?>[] groups() default {};

    /** What a framework attaches to it. */
    Class<? extends Payload>[] payload() default {};

    /** Compares a list; made by the framework. */
    final class Validator implements ConstraintValidator<Rising, List<?>> {
        /** For the framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable List<?> steps, ConstraintValidatorContext context) {
            return steps == null || rises(steps);
        }

        private static boolean rises(List<?> steps) {
            List<HasBound<Comparable<Object>>> bounds =
                    steps.stream().filter(Objects::nonNull).map(Validator::step).toList();
            try {
                return HasBound.firstNotRising(bounds).isEmpty();
            } catch (IllegalArgumentException | ClassCastException notComparable) {
                return false;
            }
        }

        @SuppressWarnings("unchecked") // a bound that cannot be compared with the next one says so when it is
        private static HasBound<Comparable<Object>> step(Object step) {
            Object bound = step instanceof HasBound<?> item ? item.bound() : step;
            if (bound instanceof Comparable<?> comparable) {
                return () -> (Comparable<Object>) comparable;
            }
            throw new UnexpectedTypeException("@Rising compares Comparable or HasBound, but was given a "
                    + step.getClass().getName() + ": let it implement HasBound");
        }
    }
}
