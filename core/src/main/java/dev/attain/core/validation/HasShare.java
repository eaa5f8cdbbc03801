package dev.attain.core.validation;

import dev.attain.core.money.Ratio;
import java.util.Collection;

/** One part of a whole, such as a level of a gradient or a payee of a split: what {@link TotalsOne} adds up. */
@FunctionalInterface
public interface HasShare {
    /** The share of the whole, exactly: 1/3, or 20 % as 1/5. */
    Ratio exactShare();

    /** All shares together; zero if there are none. */
    static Ratio total(Collection<? extends HasShare> parts) {
        return parts.stream().map(HasShare::exactShare).reduce(Ratio.ZERO, Ratio::plus);
    }
}
