package dev.attain.core.role;

import dev.attain.core.finding.Finding;
import dev.attain.core.finding.Severity;
import dev.attain.core.internal.Require;
import dev.attain.core.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Checks of lists in which everything stands once. */
final class Entries {
    private Entries() {}

    /** A copy of texts of which none is blank. */
    static List<String> texts(List<String> texts, String name) {
        List<String> copy = Require.copy(texts, name);
        for (int i = 0; i < copy.size(); i++) {
            Require.text(copy.get(i), name + "[" + i + "]");
        }
        return copy;
    }

    /** An error for every entry that stood in the list before. */
    static <T> List<Finding> twice(List<T> entries, String path, Function<T, Message> message) {
        List<Finding> findings = new ArrayList<>();
        Set<T> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!seen.add(entries.get(i))) {
                Message twice = message.apply(entries.get(i));
                findings.add(new Finding(twice.wording().code(), Severity.ERROR, path + "[" + i + "]", twice));
            }
        }
        return findings;
    }
}
