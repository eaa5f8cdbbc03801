package dev.attain.core.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import dev.attain.core.money.Money;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The amount of money is more than zero; null is valid. */
@Documented
@Constraint(validatedBy = PositiveMoney.Validator.class)
@Retention(RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface PositiveMoney {
    /** The key of the message, or the message itself. */
    String message() default "{dev.attain.core.validation.PositiveMoney.message}";

    /** The groups of checks it belongs to; the default group if there are none. */
    Class<?>[] groups() default {};

    /** What a framework attaches to it. */
    Class<? extends Payload>[] payload() default {};

    /** Checks an amount; made by the framework. */
    final class Validator implements ConstraintValidator<PositiveMoney, Money> {
        /** For the framework. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable Money amount, ConstraintValidatorContext context) {
            return amount == null || amount.isPositive();
        }
    }
}
