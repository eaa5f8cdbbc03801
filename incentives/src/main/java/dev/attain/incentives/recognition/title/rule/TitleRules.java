package dev.attain.incentives.recognition.title.rule;

import static java.util.Objects.requireNonNull;

import dev.attain.core.internal.Require;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The code beside a program: title rules by the id under which terms name them. Immutable; any number of threads may
 * share one.
 */
public final class TitleRules {
    private static final TitleRules STANDARD = new TitleRules(Map.of())
            .with(BoardTitle.Champion.RULE, BoardTitle.Champion::award)
            .with(BoardTitle.Climber.RULE, BoardTitle.Climber::award)
            .with(BoardTitle.InARow.RULE, BoardTitle.InARow::award)
            .with(FigureTitle.Century.RULE, FigureTitle.Century::award)
            .with(FigureTitle.Most.RULE, FigureTitle.Most::award)
            .with(FigureTitle.Milestone.RULE, FigureTitle.Milestone::award)
            .with(Collaborator.RULE, Collaborator::award);

    private final Map<String, TitleRule> rules;

    private TitleRules(Map<String, TitleRule> rules) {
        this.rules = rules;
    }

    /**
     * What the library brings: {@code best-collaborator}, {@code century}, {@code champion}, {@code climber},
     * {@code milestone}, {@code most} and {@code streak}.
     */
    public static TitleRules standard() {
        return STANDARD;
    }

    /**
     * These rules and one more.
     *
     * @param id the id under which terms name it, not blank
     * @param rule the rule; where it is used by several threads, it bears that
     * @throws IllegalArgumentException if there is a rule with this id already
     */
    public TitleRules with(String id, TitleRule rule) {
        Map<String, TitleRule> more = new TreeMap<>(rules);
        if (more.put(Require.text(id, "titleRules.id"), requireNonNull(rule, "titleRules.rule")) != null) {
            throw new IllegalArgumentException(
                    "titleRules has a rule \"" + id + "\" already: give the other one an id of its own");
        }
        return new TitleRules(more);
    }

    /** The rule with an id; empty if there is none. */
    public Optional<TitleRule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** The ids of all rules, in alphabetical order. */
    public List<String> ids() {
        return List.copyOf(rules.keySet());
    }
}
