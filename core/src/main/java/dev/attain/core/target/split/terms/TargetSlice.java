package dev.attain.core.target.split.terms;

import static java.util.Objects.requireNonNull;

import dev.attain.core.party.PartyId;
import dev.attain.core.target.CustomerSegment;
import dev.attain.core.target.TargetScope;
import dev.attain.core.text.Localized;
import dev.attain.core.time.SalesPeriod;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;

/** What one child of a target stands for: a period, an owner, a segment of customers, a product, a territory. */
public sealed interface TargetSlice extends Localized {
    /** Along what it is cut: {@code time}, {@code owner}, {@code segment}, or the dimension of a scope. */
    String axis();

    /**
     * What it is called inside its axis: the label of a period, the id of an owner, {@code NEW}, the code of a scope.
     */
    String code();

    /** The code; a segment in words. */
    @Override
    default String text(Locale locale) {
        return code();
    }

    /**
     * A period of the year.
     *
     * @param period which
     */
    record OfPeriod(@NotNull @Valid SalesPeriod period) implements TargetSlice {
        public OfPeriod {
            requireNonNull(period, "ofPeriod.period");
        }

        @Override
        public String axis() {
            return "time";
        }

        @Override
        public String code() {
            return period.label();
        }
    }

    /**
     * A team or a rep.
     *
     * @param owner who answers for the part
     */
    record OfOwner(@NotNull @Valid PartyId owner) implements TargetSlice {
        public OfOwner {
            requireNonNull(owner, "ofOwner.owner");
        }

        @Override
        public String axis() {
            return "owner";
        }

        @Override
        public String code() {
            return owner.value();
        }
    }

    /**
     * Existing or new customers.
     *
     * @param segment which; {@code BOTH} is no part of anything
     */
    record OfSegment(@NotNull CustomerSegment segment) implements TargetSlice {
        public OfSegment {
            if (requireNonNull(segment, "ofSegment.segment") == CustomerSegment.BOTH) {
                throw new IllegalArgumentException(
                        "ofSegment.segment must be EXISTING or NEW, but was BOTH: both together are the whole");
            }
        }

        @Override
        public String axis() {
            return "segment";
        }

        @Override
        public String code() {
            return segment.name();
        }

        @Override
        public String text(Locale locale) {
            return segment.text(locale);
        }
    }

    /**
     * A product, a territory, or whatever else the host divides by.
     *
     * @param scope dimension and code
     */
    record OfScope(@NotNull @Valid TargetScope scope) implements TargetSlice {
        public OfScope {
            requireNonNull(scope, "ofScope.scope");
        }

        @Override
        public String axis() {
            return scope.dimension();
        }

        @Override
        public String code() {
            return scope.code();
        }
    }
}
