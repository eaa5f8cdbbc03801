package dev.attain.incentives.recognition.title.rule;

/**
 * Decides who has a title; pure: equal contexts get equal outcomes. A rule that throws awards nothing and becomes a
 * finding.
 */
@FunctionalInterface
public interface TitleRule {
    /** Who has the title of the context, and who nearly had it. */
    TitleOutcome award(TitleContext context);
}
