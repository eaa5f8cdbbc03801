package dev.attain.core.target.pace.result;

import dev.attain.core.target.split.TargetTree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What lies in every node, and until which day; a depth without a figure has no array. */
final class ResultColumns {
    private static final int NEVER = Integer.MIN_VALUE;

    private final int[] sizes;
    private final long[][] units;
    private final int[][] lastDays;

    ResultColumns(TargetTree tree) {
        this(new int[tree.depths()], new long[tree.depths()][0], new int[tree.depths()][0]);
        Arrays.setAll(sizes, depth -> tree.columns(depth).size());
    }

    private ResultColumns(int[] sizes, long[][] units, int[][] lastDays) {
        this.sizes = sizes;
        this.units = units;
        this.lastDays = lastDays;
    }

    ResultColumns copy() {
        return new ResultColumns(
                sizes,
                Stream.of(units).map(long[]::clone).toArray(long[][]::new),
                Stream.of(lastDays).map(int[]::clone).toArray(int[][]::new));
    }

    void add(int depth, int node, long more) {
        Objects.checkIndex(node, sizes[depth]);
        if (units[depth].length == 0) {
            units[depth] = new long[sizes[depth]];
        }
        units[depth][node] = Math.addExact(units[depth][node], more);
    }

    void seen(int depth, int node, LocalDate day) {
        if (lastDays[depth].length == 0) {
            lastDays[depth] = new int[sizes[depth]];
            Arrays.fill(lastDays[depth], NEVER);
        }
        lastDays[depth][node] = Math.max(lastDays[depth][node], Math.toIntExact(day.toEpochDay()));
    }

    long units(int depth, int node) {
        return units[depth].length == 0 ? 0 : units[depth][node];
    }

    Optional<LocalDate> lastDay(int depth, int node) {
        int day = lastDays[depth].length == 0 ? NEVER : lastDays[depth][node];
        return day == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    boolean isDated() {
        return Stream.of(lastDays).anyMatch(days -> days.length > 0);
    }
}
