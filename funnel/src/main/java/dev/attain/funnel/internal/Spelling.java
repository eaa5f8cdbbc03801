package dev.attain.funnel.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which known name a misspelt one was meant to be. */
public final class Spelling {
    private static final int LONGEST = 100;

    private Spelling() {}

    /**
     * The known name that takes the fewest insertions, deletions and replacements to reach, if these are at most a
     * third of the letters; the first of several. Letters count as the same in either case.
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> other.length() <= LONGEST)
                .map(other -> new Guess(other, distance(name, other)))
                .filter(guess -> 3 * guess.edits() <= Math.max(3, name.length()))
                .min(Comparator.comparingInt(Guess::edits))
                .map(Guess::name);
    }

    private record Guess(String name, int edits) {}

    /** Levenshtein's distance, in the two-row form of Wagner and Fischer. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
