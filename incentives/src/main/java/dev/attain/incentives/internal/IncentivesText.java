package dev.attain.incentives.internal;

import dev.attain.core.internal.BundledText;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence of this module, for an enum to implement: its code is the package and the constant, so that
 * {@code TIERS_RISE} of {@code plan.rate} is {@code plan.rate.tiers-rise}, and its patterns stand in the module's
 * bundle under that code.
 */
public interface IncentivesText extends BundledText {
    @Override
    default String code() {
        String area = getClass().getPackageName().substring("dev.attain.incentives.".length());
        return area + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("dev.attain.incentives.internal.messages", language);
    }
}
