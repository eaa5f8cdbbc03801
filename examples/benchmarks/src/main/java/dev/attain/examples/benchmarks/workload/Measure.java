package dev.attain.examples.benchmarks.workload;

/** What is compared of the contestants of a workload. */
public enum Measure {
    /** Nanoseconds per row; beside it, what ours allocates. */
    TIME("ns/row"),

    /** The most memory a process that does the work once is ever given by the system, in bytes per row. */
    MEMORY("bytes/row");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    /** As it is printed: {@code ns/row}. */
    public String unit() {
        return unit;
    }
}
