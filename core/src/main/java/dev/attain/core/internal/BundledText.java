package dev.attain.core.internal;

import dev.attain.core.text.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** A sentence whose patterns stand in the bundle of its module, for an enum to implement. */
public interface BundledText extends Wording {
    /** The constant's name, which every enum has. */
    String name();

    /** The constant's place, which every enum has. */
    int ordinal();

    /**
     * The bundle, which only a class of its own module can open.
     *
     * @param language one that {@link Wording#supported} gives
     */
    ResourceBundle bundle(Locale language);

    @Override
    default String pattern(Locale locale) {
        return BundlePatterns.of(getClass()).pattern(ordinal(), Wording.supported(locale));
    }
}
