package dev.attain.core.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.attain.core.money.Rate;
import dev.attain.core.money.Ratio;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.UnexpectedTypeException;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The shares of a collection add up to exactly one: {@link Ratio}, {@link Rate}, or whatever {@link HasShare}. Nothing
 * is rounded: three times 1/3 is one, three times 33.33 % is not. A null collection is valid, null elements are left to
 * {@code @NotNull}, an empty collection adds up to zero.
 */
@Documented
@Constraint(validatedBy = TotalsOne.Validator.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface TotalsOne {
    /** The key of the message, or the message itself. */
    String message() default "{dev.attain.core.validation.TotalsOne.message}";

    /** The groups of checks it belongs to; the default group if there are none. */
    Class<?>[] groups() default {};

    /** What a framework attaches to it. */
    Class<? extends Payload>[] payload() default {};

    /** Adds up a collection; made by the framework. */
    final class Validator implements ConstraintValidator<TotalsOne, Collection<?>> {
        /** For the framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Collection<?> parts, ConstraintValidatorContext context) {
            return parts == null || total(parts).equals(Ratio.ONE);
        }

        private static Ratio total(Collection<?> parts) {
            return parts.stream().filter(Objects::nonNull).map(Validator::share).reduce(Ratio.ZERO, Ratio::plus);
        }

        private static Ratio share(Object part) {
            if (part instanceof HasShare item) {
                return item.exactShare();
            }
            if (part instanceof Rate rate) {
                return rate.toRatio();
            }
            if (part instanceof Ratio ratio) {
                return ratio;
            }
            throw new UnexpectedTypeException("@TotalsOne adds up Ratio, Rate or HasShare, but was given a "
                    + part.getClass().getName() + ": let it implement HasShare");
        }
    }
}
