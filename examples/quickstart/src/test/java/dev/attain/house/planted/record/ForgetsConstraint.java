package dev.attain.house.planted.record;

import jakarta.validation.constraints.Positive;

/** Promises what its constructor does not hold. */
public record ForgetsConstraint(@Positive int count) {}
