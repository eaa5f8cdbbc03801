package dev.attain.funnel.stage.criterion;

import dev.attain.core.finding.Findings;
import dev.attain.core.internal.Require;
import dev.attain.funnel.deal.attribute.Attribute;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the constructors of conditions ask of their components. */
final class ConditionCheck {
    private ConditionCheck() {}

    static void positive(int count, String name) {
        if (count <= 0) {
            throw new IllegalArgumentException(name + " must be more than zero, but was " + count);
        }
    }

    static void zeroOrMore(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " must be zero or more, but was " + value);
        }
    }

    /** A copy of a list that is not too long. */
    static <T> List<T> bounded(List<T> values, String subject, String name) {
        List<T> copy = Require.copy(values, subject + "." + name);
        Findings.in(subject)
                .unless(
                        copy.size() <= Condition.MOST_VALUES,
                        name,
                        CriterionText.LIST_LONG,
                        Condition.MOST_VALUES,
                        copy.size())
                .refuse();
        return copy;
    }

    /** A copy of a list that is neither empty nor too long. */
    static <T> List<T> listed(List<T> values, String subject, String name) {
        List<T> copy = bounded(values, subject, name);
        Findings.in(subject)
                .unless(!copy.isEmpty(), name, CriterionText.LIST_EMPTY)
                .refuse();
        return copy;
    }

    /** A copy of the parts of a condition, if the whole is neither too deep nor too large. */
    static List<Condition> joined(List<Condition> parts, String subject) {
        List<Condition> copy = listed(parts, subject, "conditions");
        int deep = 1 + copy.stream().mapToInt(ConditionCheck::depth).max().orElse(0);
        int size = 1 + copy.stream().mapToInt(ConditionCheck::size).sum();
        Findings.in(subject)
                .unless(deep <= Condition.MOST_DEEP, "conditions", CriterionText.TOO_DEEP, Condition.MOST_DEEP)
                .unless(size <= Condition.MOST_PARTS, "conditions", CriterionText.TOO_LARGE, Condition.MOST_PARTS, size)
                .refuse();
        return copy;
    }

    static void reachable(int count, int of) {
        Findings.in("atLeast")
                .unless(count <= of, "count", CriterionText.COUNT_UNREACHABLE, of, count)
                .refuse();
    }

    static void parametersOnce(String rule, List<Attribute> parameters) {
        Findings findings = Findings.in("named");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).name();
            findings.unless(names.add(name), "parameters[" + i + "]", CriterionText.PARAMETER_TWICE, rule, name);
        }
        findings.refuse();
    }

    /** Ends, since no part was built deeper than allowed. */
    private static int depth(Condition condition) {
        return 1
                + condition.parts().stream()
                        .mapToInt(ConditionCheck::depth)
                        .max()
                        .orElse(0);
    }

    private static int size(Condition condition) {
        return 1 + condition.parts().stream().mapToInt(ConditionCheck::size).sum();
    }
}
