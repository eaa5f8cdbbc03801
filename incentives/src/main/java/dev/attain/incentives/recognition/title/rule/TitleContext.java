package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * All that a title rule may look at.
 *
 * @param terms the terms in the program that name the rule
 * @param facts the season
 */
public record TitleContext(
        @NotNull TitleTerms terms, @NotNull @Valid TitleFacts facts) {
    public TitleContext {
        requireNonNull(terms, "titleContext.terms");
        requireNonNull(facts, "titleContext.facts");
    }
}
