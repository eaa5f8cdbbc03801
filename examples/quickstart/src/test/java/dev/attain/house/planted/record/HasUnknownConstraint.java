package dev.attain.house.planted.record;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint of which nobody knows what breaks it. */
public record HasUnknownConstraint(@Unknown int count) {
    /** A constraint. */
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    public @interface Unknown {
        /** The message. */
        String message() default "";

        /** The groups. */
        Class<?>[] groups() default {};

        /** The payload. */
        Class<? extends Payload>[] payload() default {};
    }
}
