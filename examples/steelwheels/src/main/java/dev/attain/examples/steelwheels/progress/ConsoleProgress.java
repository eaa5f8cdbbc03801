package dev.attain.examples.steelwheels.progress;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows people how far a run has come. */
public final class ConsoleProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 100;

    private final PrintStream out;
    private final Locale locale;
    private final Optional<ProgressBar> bar;

    private ConsoleProgress(PrintStream out, Locale locale, Optional<ProgressBar> bar) {
        this.out = out;
        this.locale = locale;
        this.bar = bar;
    }

    /** A bar that moves, for a terminal. */
    public static ConsoleProgress bar(PrintStream out, Locale locale) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("Steel Wheels")
                .setInitialMax(Step.values().length)
                .setStyle(ProgressBarStyle.ASCII)
                .setMaxRenderedLength(WIDTH)
                .setConsumer(new ConsoleProgressBarConsumer(out))
                .build();
        return new ConsoleProgress(out, locale, Optional.of(bar));
    }

    /** A line per step, for a pipe or a file. */
    public static ConsoleProgress lines(PrintStream out, Locale locale) {
        return new ConsoleProgress(out, locale, Optional.empty());
    }

    @Override
    public void begins(Step step) {
        String text = step.text(locale);
        bar.ifPresentOrElse(shown -> shown.setExtraMessage(text).step(), () -> out.println("... " + text));
    }

    /** The last step is done. */
    @Override
    public void close() {
        bar.ifPresent(shown -> shown.setExtraMessage("").close());
    }
}
