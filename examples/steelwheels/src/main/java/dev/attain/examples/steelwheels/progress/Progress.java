package dev.attain.examples.steelwheels.progress;

/** Is told what a run does. */
@FunctionalInterface
public interface Progress {
    /** Called when a step begins; the one before it is then done. */
    void begins(Step step);

    /** Tells nobody. */
    static Progress silent() {
        return step -> {};
    }
}
