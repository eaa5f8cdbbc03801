package dev.attain.incentives.plan.component;

import static java.util.Objects.requireNonNull;

import dev.attain.core.explain.Explanation;
import dev.attain.core.finding.Finding;
import dev.attain.core.internal.Require;
import dev.attain.incentives.plan.curve.PayCurve;
import dev.attain.incentives.plan.curve.RateSteps;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What a component rule says. */
public sealed interface ComponentPay {
    /** Every sale earns what the curve pays after it, less what it pays before. */
    static ComponentPay on(PayCurve curve) {
        return new OnCurve(curve);
    }

    /** Every sale earns what the rates pay on the base of the terms after it, less what they pay before. */
    static ComponentPay onBase(RateSteps rates) {
        return new OnBase(rates);
    }

    /**
     * One amount of money for the whole stretch, or the pay period where nothing is measured, with how it came about.
     */
    static ComponentPay lump(Explanation amount) {
        return new Lump(amount);
    }

    /** The same with what is doubtful about it, which is always told; the paths start inside the component. */
    static ComponentPay lump(Explanation amount, List<Finding> findings) {
        return new Lump(amount, findings);
    }

    /**
     * Nothing is paid, with the reason; its path starts inside the component. It is told where sales meet it,
     * and always where nothing is measured.
     */
    static ComponentPay nothing(Finding finding) {
        return new Nothing(finding);
    }

    /**
     * Pay along the first measure of the terms.
     *
     * @param curve what the measure earns, in major units of the plan's currency
     */
    record OnCurve(@NotNull PayCurve curve) implements ComponentPay {
        public OnCurve {
            requireNonNull(curve, "onCurve.curve");
        }
    }

    /**
     * Pay on the {@linkplain ComponentTerms#base base} of the terms, at rates that their first measure finds.
     *
     * @param rates what the base earns, in major units of the plan's currency
     */
    record OnBase(@NotNull RateSteps rates) implements ComponentPay {
        public OnBase {
            requireNonNull(rates, "onBase.rates");
        }
    }

    /**
     * One amount.
     *
     * @param amount money of the plan's currency, exact
     * @param findings what is doubtful about it
     */
    record Lump(@NotNull Explanation amount, @NotNull List<@NotNull Finding> findings) implements ComponentPay {
        public Lump {
            requireNonNull(amount, "lump.amount");
            findings = Require.copy(findings, "lump.findings");
        }

        /** An amount about which nothing is doubtful. */
        public Lump(Explanation amount) {
            this(amount, List.of());
        }
    }

    /**
     * Nothing.
     *
     * @param finding why
     */
    record Nothing(@NotNull Finding finding) implements ComponentPay {
        public Nothing {
            requireNonNull(finding, "nothing.finding");
        }
    }
}
